// The longest tasks of the page's main thread, by what is done: node tests/bench/tasks.mjs [STEP…]
// Told is the thread's own time, which others on the machine do not lengthen, in a browser slowed down to a quarter, as a slow
// phone is. A task over 50 ms there is one that a person notices. STEP is the beginning of a step's name; without any, all are done.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, Page, serve } from '../kit/browser/page.mjs';

const slowdown = 4;
const noticed = 50;
const wanted = process.argv.slice(2);
const server = await serve();

/** What the main thread ran while `act` was done, each task with its longest parts, the longest first. */
async function traced(tab, act) {
  const client = await tab.context().newCDPSession(tab);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const categories = 'toplevel,devtools.timeline,disabled-by-default-devtools.timeline,v8.execute,__metadata';
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await client.send('Tracing.start', { transferMode: 'ReportEvents', categories });
  await act();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.detach();
  return tasksOf(events);
}

/** Of the renderer that did most: the page's own. */
function tasksOf(events) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const byThread = new Map([...mains].map((thread) => [thread, events.filter((one) => threadOf(one) === thread)]));
  const own = [...byThread.values()].sort((a, b) => total(b) - total(a))[0] ?? [];
  return own
    .filter(isTask)
    .map((task) => ({ cost: task.tdur / 1000, parts: partsOf(task, own) }))
    .sort((a, b) => b.cost - a.cost);
}

const threadOf = ({ pid, tid }) => `${pid}/${tid}`;
const isTask = ({ name, ph, tdur }) => ph === 'X' && tdur > 0 && name === 'ThreadControllerImpl::RunTask';
const total = (events) => events.filter(isTask).reduce((sum, { tdur }) => sum + tdur, 0);

/** What a task consists of: the browser's names for it, with the time of each. */
function partsOf(task, events) {
  const within = ({ ph, ts, tdur, name }) =>
    ph === 'X' && ts >= task.ts && ts < task.ts + task.dur && tdur > 1000 && !/RunTask/.test(name);
  return events
    .filter(within)
    .sort((a, b) => b.tdur - a.tdur)
    .slice(0, 3)
    .map(({ name, tdur }) => `${name} ${(tdur / 1000).toFixed(1)}`)
    .join(', ');
}

function tell(name, tasks) {
  const over = tasks.filter(({ cost }) => cost > noticed).length;
  console.log(`${name}: ${over} over ${noticed} ms of ${tasks.length}`);
  for (const { cost, parts } of tasks.slice(0, 4)) console.log(`  ${cost.toFixed(0).padStart(5)} ms  ${parts}`);
}

const settled = (tab) => tab.waitForTimeout(1500);
const chosen = (page, id) => page.tab.locator(`zice-picker [data-ruleset="${id}"]`).click();

async function started(width, height) {
  const browser = await launch();
  const [blank] = browser.context.pages();
  await blank.setViewportSize({ width, height });
  const open = async () => {
    const page = await Page.open(browser.context, server.url);
    await page.tab.setViewportSize({ width, height });
    await settled(page.tab);
    return page;
  };
  return { open, browser };
}

async function step(name, prepared, act) {
  if (wanted.length > 0 && !wanted.some((one) => name.startsWith(one))) return;
  const { open, browser } = await started(...(name.includes('375') ? [375, 812] : [1280, 900]));
  const page = await open();
  await prepared(page);
  tell(name, await traced(page.tab, () => act(page).then(() => settled(page.tab))));
  await browser.close();
}

const nothing = async () => {};
const choose = (id) => (page) => chosen(page, id);
const measure = 'nanchang-2022';
const ready = async (page) => {
  await page.choose(measure);
  await settled(page.tab);
};

/** As long as a list may be, nearly: every name another. */
function longList() {
  const rows = Array.from({ length: 9990 }, (_, at) => `${at + 1},河南测试${at}号科技有限公司,是,满意`);
  const path = join(mkdtempSync(join(tmpdir(), 'zice-list-')), 'long.csv');
  writeFileSync(path, ['序号,企业名称,是否本地,满意度', ...rows].join('\n'));
  return path;
}

const ids = process.env.RULESETS?.split(',') ?? ['nanchang-2022', 'xuchang-2020'];
await step('start', nothing, (page) => page.tab.reload());
for (const width of [1280, 375]) for (const id of ids) await step(`choose ${id} ${width}`, nothing, choose(id));
await step('all 1280', nothing, choose('all'));
await step('key', ready, (page) => page.fact('premises_area').locator('input#box').pressSequentially('8'));
await step('switch', ready, choose('xuchang-2020'));
await step('deeds', ready, (page) => page.openDeeds());
await step('open', ready, (page) =>
  page.openFile(JSON.stringify({ zice: 1, as_of: '2022-09-15', facts: { total_assets: 85, service_staff: 12 } })),
);
await step('interview 375', nothing, async (page) => {
  await chosen(page, 'xuchang-2020');
  await page.tab.locator('zice-interview .question').waitFor();
});
await step(
  'list',
  async (page) => {
    await ready(page);
    await page.openPart('lists');
  },
  async (page) => {
    await page.tab.locator('zice-lists input[type="file"]').last().setInputFiles(longList());
    await page.tab.locator('zice-lists zice-list-result').first().waitFor();
  },
);
await server.close();
