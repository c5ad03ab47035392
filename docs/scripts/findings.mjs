// Writes docs/findings.md: every code of a finding with what it means and one example, taken from tests/invalid/ and from
// the lists of tests/cases/. `npm run findings`, after a build: codes of which no file in the repository can be an example
// are told by the module here. A code without a meaning, or a meaning without a code, is an error.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareModule, loadedModule, run } from '../../tests/kit/runtimes.mjs';
import { bytesOf, rulesetFiles, vocabulary } from '../../tests/kit/shipped.mjs';
import { groups } from './finding-meanings.mjs';

const top = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(top + path, 'utf8');
const sources = (folder) =>
  readdirSync(top + folder, { recursive: true })
    .filter((name) => /\.(h|cpp)$/.test(name))
    .map((name) => read(`${folder}/${name}`));

/** Every code that the sources make. Those of a fact end with the name of what is wrong, as fact_value.cpp lists them. */
function codesInSources() {
  const kinds = Object.keys(groups).join('|');
  const all = [...sources('core'), ...sources('wasm')];
  const named = all.flatMap((text) => text.match(new RegExp(`(?<=")(?:${kinds})/[a-z0-9_]+(?=")`, 'g')) ?? []);
  const [, problems] = /names\[\] = \{([^}]+)\}/.exec(read('core/src/values/fact_value.cpp'));
  const wrong = [...problems.matchAll(/"([a-z_]+)"/g)].map(([, name]) => name).filter((name) => name !== 'none');
  const fields = all.flatMap((text) =>
    [...text.matchAll(/report_field\([^;]*?"(date|range|value|type)"/g)].map(([, name]) => name),
  );
  return [...new Set([...named, ...[...wrong, ...fields].map((name) => `fact/${name}`)])].sort();
}

const visible = (text) =>
  text.replace(
    /[\u0000-\u0009\u000b-\u001f\ufeff]/g,
    (character) => `␀␁␂␃␄␅␆␇␈␉␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟`[character.codePointAt(0)] ?? '[BOM]',
  );

/** What stands in a line around a column, which counts code points. */
function around(line, column) {
  const characters = [...line];
  const most = 90;
  const from = Math.max(0, Math.min(column - 1 - 40, characters.length - most));
  const until = Math.min(characters.length, from + most);
  const shown = characters.slice(from, until).join('').trim();
  return visible(`${from > 0 ? '… ' : ''}${shown}${until < characters.length ? ' …' : ''}`);
}

/** Of two examples of a code the one that shows something of the line at fault, and whose file has the fewest findings besides. */
function better(one, other) {
  const shows = ({ shown }) => shown.length > 3;
  if (!other || shows(one) !== shows(other)) return !other || shows(one);
  return one.others < other.others;
}

/** By code. */
function fromInvalid() {
  const found = new Map();
  for (const kind of readdirSync(`${top}tests/invalid`).sort()) {
    const names = readdirSync(`${top}tests/invalid/${kind}`).filter((name) => name.endsWith('.expected'));
    for (const name of names.sort()) {
      const findings = read(`tests/invalid/${kind}/${name}`).replace(/\n$/, '').split('\n');
      const file = `tests/invalid/${kind}/${name.replace(/\.expected$/, '.json')}`;
      const lines = read(file).split('\n');
      for (const finding of findings) {
        const [, line, column, code] = /^\S+?:(\d+):(\d+): ([a-z]+\/[a-z0-9_]+): /.exec(finding);
        const shown = around(lines[line - 1] ?? '', Number(column));
        const example = { file, others: findings.length, shown, said: visible(finding) };
        if (better(example, found.get(code))) found.set(code, example);
      }
    }
  }
  return found;
}

/** Likewise from slips that the check finds in a shipped measure. */
function fromSlips() {
  const found = new Map();
  for (const name of readdirSync(`${top}tests/invalid/slips`).sort()) {
    const file = `tests/invalid/slips/${name}`;
    const { put, finds } = JSON.parse(read(file));
    for (const finding of finds) {
      const [code] = /[a-z]+\/[a-z_]+/.exec(finding);
      const example = { file, others: finds.length, shown: visible(put[0][1]), said: finding };
      if (better(example, found.get(code))) found.set(code, example);
    }
  }
  return found;
}

/** Likewise from the lists that are read. */
function fromLists() {
  const found = new Map();
  for (const name of readdirSync(`${top}tests/cases/lists`).sort()) {
    const file = `tests/cases/lists/${name}`;
    const { rows, answer } = JSON.parse(read(file));
    for (const { row, code, message } of answer.findings) {
      const shown = row === 0 ? '' : visible(rows[row - 1].join(' | '));
      const example = { file, others: answer.findings.length, shown, said: `${code}: ${message}` };
      if (better(example, found.get(code))) found.set(code, example);
    }
  }
  return found;
}

/** What `zice mutate` says of a measure whose cases have a slip in them. */
function mutate(name, slip) {
  const folder = mkdtempSync(join(tmpdir(), 'zice-findings-'));
  const cases = JSON.parse(read(`tests/cases/${name}`));
  slip(cases);
  writeFileSync(join(folder, name), JSON.stringify(cases));
  const { stdout } = run(['mutate', `${top}rulesets/${name}`, '--cases', join(folder, name), '--json']);
  rmSync(folder, { recursive: true });
  return stdout;
}

/** What the module answers where no file of the repository is at fault, with how one comes to it. */
async function fromCalls() {
  const bare = await bareModule('zice');
  const loaded = await loadedModule('zice', rulesetFiles.slice(0, 1));
  const withoutRegion = { ...vocabulary, facts: vocabulary.facts.filter(({ type }) => type !== 'region') };
  const elsewhere = await bareModule('zice');
  elsewhere.useVocabulary(JSON.stringify(withoutRegion), bytesOf('documents.json'));
  const byPlace = rulesetFiles.find((file) => /"within"/.test(bytesOf(file).toString()));
  const nobody = '{"zice":1,"as_of":"2022-09-15"}';
  const [{ id }] = JSON.parse(loaded.list('2022-09-15')).rulesets;
  const calls = {
    'json/too_long': ['超过 8,000,000 字节的文件，不放进仓库', loaded.check(' '.repeat(8_000_001))],
    'ruleset/no_region': ['换用没有注册地的词表（`--rulesets`）', elsewhere.addRuleset(byPlace, bytesOf(byPlace))],
    'list/too_long': [
      '10,001 行的名单',
      loaded.readList('staff_list', JSON.stringify(Array(10_001).fill(['甲'])), nobody),
    ],
    'list/blanks_settled': [
      '`settleList`，空白都按“无”计',
      (loaded.readList('staff_list', '[["姓名","学历","职称"],["甲","本科",""]]', nobody),
      loaded.settleList('staff_list', '{"blanks":["title"]}', nobody)),
    ],
    'list/choices': ['`settleList`，选了没有的栏', loaded.settleList('staff_list', '{"columns":{"age":3}}', nobody)],
    'call/file': [
      '`zice check 没有.json`',
      JSON.stringify({ findings: JSON.parse(run(['check', '没有.json', '--json']).stdout).files[0].errors }),
    ],
    'call/date': ['`assess(id, applicant, "2023-02-29")`', loaded.assess(id, nobody, '2023-02-29')],
    'call/unknown_list': ['`readList("equipment_list", …)`', loaded.readList('equipment_list', '[]', nobody)],
    'call/unknown_ruleset': ['`assess("xuchang-2200", …)`', loaded.assess('xuchang-2200', nobody, '')],
    'call/vocabulary': ['在 `useVocabulary` 之前 `check(…)`', bare.check(nobody)],
  };
  const [mutated] = rulesetFiles.toSorted((one, other) => bytesOf(one).length - bytesOf(other).length);
  Object.assign(calls, {
    'case/fails': [
      '`zice mutate`，有用例不符',
      mutate(mutated, ({ cases }) => (cases[0].expect = { verdict: 'falls_short' })),
    ],
    'case/unused': [
      '`zice mutate`，多写了一条理由',
      mutate(mutated, (file) => (file.makes_no_difference = [{ change: '改了什么', reason: '为什么' }])),
    ],
  });
  return new Map(
    Object.entries(calls).map(([code, [how, answer]]) => {
      const { errors, findings = errors } = JSON.parse(answer);
      const finding = findings.find((one) => one.code === code);
      if (!finding) throw new Error(`${how} no longer gives ${code}: ${answer.slice(0, 200)}`);
      return [code, { how, said: `${code}: ${finding.message}` }];
    }),
  );
}

function section(code, meaning, example) {
  const { file, how, shown, said } = example;
  const where = file ? `[${file.replace('tests/', '')}](../${file})` : how;
  const fence = ['```', ...(shown ? [shown, ''] : []), said, '```'].join('\n');
  return `### \`${code}\`\n\n${meaning}\n\n例：${where}\n\n${fence}\n`;
}

const heading = `# 错误代码 · Finding codes

\`npm run findings\` 写成，请勿手改。代码不变，文字可以改进：程序请认代码，不要认文字。

规则、词表、节假日和申报文件中的错误，一次全部列出（同一文件最多 100 处，其余只说有多少），形如
\`文件:行:列: 代码: 说明\`，行列从 1 数起，列数的是字符。\`--json\` 和模块另给 \`fact\`、\`value\`、\`expected\`（见[约定 §3](contract.md#3-the-command)）。
名单中的发现只有行号，不妨碍读下去。每个例子就是测试用的文件，旁边的 \`.expected\` 是命令实际印出的全部文字。

\`check/\` 开头的是提醒：规则能用，但多半不是办法的意思，由 \`zice check\` 说出。看过、确实如此的，在规则里写一条
\`waivers\`（代码、位置、理由）就不再提醒。

Codes are stable, messages may become better. Each example is a file of the tests; what stands below it is what the command
prints.
`;

export async function findingsText() {
  const examples = new Map([...(await fromCalls()), ...fromInvalid(), ...fromSlips(), ...fromLists()]);
  const codes = codesInSources();
  const meant = Object.values(groups).flatMap(({ codes: own }) => Object.keys(own));
  const lacking = {
    'made in the sources, without a meaning in docs/scripts/finding-meanings.mjs': codes.filter(
      (code) => !meant.includes(code),
    ),
    'with a meaning, and made nowhere in the sources': meant.filter((code) => !codes.includes(code)),
    'without an example: add a file to tests/invalid/ (or tests/cases/lists/)': codes.filter(
      (code) => !examples.has(code),
    ),
  };
  for (const [what, which] of Object.entries(lacking))
    if (which.length > 0) throw new Error(`${which.join(', ')}: ${what}`);
  const parts = Object.values(groups).map(({ title, codes: own }) =>
    [`## ${title}\n`, ...Object.entries(own).map(([code, meaning]) => section(code, meaning, examples.get(code)))].join(
      '\n',
    ),
  );
  return [heading, ...parts].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${top}docs/findings.md`, await findingsText());
