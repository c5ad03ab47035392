// Prints each failure in full and one line for each file once it is done, and leaves the counts in the file ZICE_COUNTS names.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inspect } from 'node:util';

const name = (file) => (file ? relative(process.cwd(), file) : '(no file)');

export default async function* report(events) {
  const files = new Map();
  const count = (file) => {
    if (!files.has(file)) files.set(file, { passed: 0, failed: 0 });
    return files.get(file);
  };
  for await (const { type, data } of events) {
    if (type === 'test:summary' && data.file) {
      const { passed, failed } = count(name(data.file));
      yield `${name(data.file)}: ${passed} passed, ${failed} failed, ${(data.duration_ms / 1000).toFixed(1)} s\n`;
    }
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = name(data.file);
    if (data.details.type === 'suite') {
      // Its tests are counted one by one; why none of them could begin, only it knows.
      const { failureType, cause } = data.details.error ?? {};
      if (failureType === 'hookFailed') yield `FAILED ${file}: ${data.name} could not begin\n${inspect(cause)}\n\n`;
      continue;
    }
    // Node reports a file without a single test as one passed test of the file's name.
    const empty = type === 'test:pass' && data.name.endsWith(file);
    const idle = data.skip !== undefined || data.todo !== undefined;
    if (type === 'test:pass' && !empty && !idle) {
      count(file).passed += 1;
      continue;
    }
    count(file).failed += 1;
    const error = data.details.error;
    const why = empty ? 'no test in this file' : idle ? 'not run' : inspect(error?.cause ?? error, { depth: 9 });
    yield `FAILED ${file}: ${data.name}\n${why}\n\n`;
  }
  const total = { passed: 0, failed: 0 };
  for (const { passed, failed } of files.values()) {
    total.passed += passed;
    total.failed += failed;
  }
  if (process.env.ZICE_COUNTS) writeFileSync(process.env.ZICE_COUNTS, `${total.passed} ${total.failed}\n`);
}
