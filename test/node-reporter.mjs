/**
 * Reports Node's test runs: failures in full, then how many tests passed, failed and were skipped.
 */
import {relative} from 'node:path';
import {inspect} from 'node:util';

export default async function* report(events) {
  const counts = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:fail' && !isOnlyItsTests(data)) {
      counts.failed++;
      yield failure(data);
    }
    if (type === 'test:pass' && data.details.type !== 'suite') {
      if (data.skip === undefined && data.todo === undefined) counts.passed++;
      else {
        counts.skipped++;
        yield `skipped: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`;
      }
    }
  }
  const {passed, failed, skipped} = counts;
  yield `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`;
}

/** Whether a suite or file failed for the tests in it, which are reported themselves. */
function isOnlyItsTests({details}) {
  return details.error.failureType === 'subtestsFailed';
}

function failure({name, file, details}) {
  const place = file === undefined ? '' : ` (${relative('.', file)})`;
  return `\nFAILED: ${name}${place}\n${inspect(details.error.cause ?? details.error)}\n\n`;
}
