// A link opens whatever chats, mails and sentences made of it on the way, and a broken one does not.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { deflateSync } from 'node:zlib';
import { pageModule } from '../kit/page-module.mjs';
import { bases } from '../kit/scenarios.mjs';

const { fragmentOf, isLink, sharedIn } = await pageModule('session/kept/link.ts');

const shared = {
  applicant: JSON.parse(bases[0].applicant),
  shown: bases[0].ruleset,
  outcomes: { [bases[0].ruleset]: { hash: 'sha1-0', verdict: 'meets', statuses: { '7.1/total_assets': 'met' } } },
};
const whole = await fragmentOf(shared);
/** As a browser without compression makes it. */
const plain = `#zice=p${Buffer.from(JSON.stringify(shared)).toString('base64url')}`;
const packed = whole.slice('#zice=z'.length);

const opens = async (fragment, wanted = shared) => {
  assert.ok(isLink(fragment), fragment);
  assert.deepEqual(await sharedIn(fragment), wanted);
};

const tails = [
  ...readFileSync(new URL('links/tails.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((tail) => tail !== ''),
  '&scene=1&clicktime=1700000000',
  '，请查收',
  '，%E8%AF%B7 look at it',
  ' look at it',
  '%20look',
  '）',
  '%EF%BC%89',
  '】',
  '」',
  '》',
  '%22',
  "'",
  '>',
  '</a>',
  '+',
  '%E2%80%8B',
  '\u00a0',
  '%0A',
  '%0D%0A-- %0D%0A',
  '=',
  '%3D%3D',
  '.',
  ';',
  '!',
  '*',
  '**',
  '_',
  '__',
  '-',
  '/',
  '\\',
  '%',
  '%2',
  '&zice=1',
  `#zice=z${packed}`,
];

for (const [kind, link] of Object.entries({ compressed: whole, plain })) {
  for (const tail of ['', ...tails]) test(`${kind}: with ${JSON.stringify(tail)} behind it`, () => opens(link + tail));
}

const everywhere = (text, length, between) => text.match(new RegExp(`.{1,${length}}`, 'g')).join(between);

const ways = {
  'its signs escaped': `#zice=z${packed.replace(/-/g, '%2D').replace(/_/g, '%5F')}`,
  'its signs escaped in small letters': `#zice=z${packed.replace(/-/g, '%2d').replace(/_/g, '%5f')}`,
  'its signs escaped twice': `#zice=z${packed.replace(/-/g, '%252D').replace(/_/g, '%255F')}`,
  'the sign behind its name escaped': `#zice%3Dz${packed}`,
  'a slash before it': `#/zice=z${packed}`,
  'a mark and a slash before it': `#!/zice=z${packed}`,
  'an escaped slash before it': `#%2Fzice=z${packed}`,
  'something else before it': `#top&zice=z${packed}`,
  'a question mark before it': `#/?zice=z${packed}`,
  'broken into lines': everywhere(whole, 76, '\n'),
  'broken into lines of mails': everywhere(whole, 72, '\r\n'),
  'broken into escaped lines': everywhere(whole, 76, '%0A'),
  'broken into lines that became spaces': everywhere(whole, 76, '%20'),
  'broken into quoted lines': everywhere(whole, 70, '\r\n> '),
  'broken into lines, and words behind it': `${everywhere(whole, 76, '%0A')}%0Alook at it`,
  'broken by signs of zero width': everywhere(whole, 100, '\u200b'),
  padded: `${whole}${'='.repeat((4 - (packed.length % 4)) % 4)}`,
};
for (const [way, fragment] of Object.entries(ways)) test(`with ${way}`, () => opens(fragment));

const broken = {
  'cut short': whole.slice(0, -5),
  'cut short, and a tail': `${whole.slice(0, -5)}&appinstall=0`,
  'cut by half': whole.slice(0, whole.length / 2),
  'one character changed': whole.slice(0, 60) + (whole[60] === 'A' ? 'B' : 'A') + whole.slice(61),
  'one character left out': whole.slice(0, 60) + whole.slice(61),
  'in small letters': whole.toLowerCase(),
  empty: '#zice=',
  'nothing packed': '#zice=z',
  'another way of packing': `#zice=q${packed}`,
  'no JSON': `#zice=z${deflateSync('nonsense').toString('base64url')}`,
  'no link of this page': `#zice=z${deflateSync('{"applicant":1}').toString('base64url')}`,
  'plain and cut short': plain.slice(0, -9),
  'too much': `#zice=z${deflateSync(JSON.stringify({ ...shared, shown: ' '.repeat(3e5) })).toString('base64url')}`,
};
for (const [way, fragment] of Object.entries(broken)) {
  test(`broken, ${way}: a link, and none that opens`, async () => {
    assert.ok(isLink(fragment));
    assert.equal(await sharedIn(fragment), null);
  });
}

test('other fragments are no links', () => {
  for (const fragment of ['', '#', '#top', '#zice', '#notzice=z', '#/results', '#xzice=1'])
    assert.equal(isLink(fragment), false, fragment);
});

/** The same every time. */
const random = (seed) => () => (seed = (seed * 48271) % 2147483647) / 2147483647;

test('what is in a link may be anything: it is refused or read, never thrown', async () => {
  const next = random(7);
  const any = () => [null, 1, true, '', 'x', [], {}, [null], { a: 1 }, { __proto__: null }][Math.floor(next() * 10)];
  for (let tries = 0; tries < 400; tries += 1) {
    const made = structuredClone(shared);
    const at = [made, made.outcomes, Object.values(made.outcomes)[0], Object.values(made.outcomes)[0].statuses][
      Math.floor(next() * 4)
    ];
    const names = Object.keys(at);
    at[names[Math.floor(next() * names.length)]] = any();
    const found = await sharedIn(`#zice=p${Buffer.from(JSON.stringify(made)).toString('base64url')}`);
    if (!found) continue;
    assert.equal(typeof found.shown, 'string');
    for (const { hash, verdict, statuses } of Object.values(found.outcomes)) {
      for (const one of [hash, verdict, ...Object.values(statuses)]) assert.equal(typeof one, 'string');
    }
  }
});
