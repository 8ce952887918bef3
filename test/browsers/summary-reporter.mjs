/**
 * Prints the outcome of a run on its last line, for scripts: `N passed, N failed, N skipped`.
 */

/** @returns a reporter of @web/test-runner; a test file that breaks counts as one failure */
export function summaryReporter() {
  return {
    stop({sessions}) {
      const count = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        const outcomes = [...outcomesOf(session.testResults)];
        for (const outcome of outcomes) count[outcome]++;
        if (!session.passed && !outcomes.includes('failed')) count.failed++;
      }
      process.once('exit', () => {
        console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
      });
    },
  };
}

function* outcomesOf(suite) {
  if (!suite) return;
  for (const test of suite.tests)
    yield test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
  for (const inner of suite.suites) yield* outcomesOf(inner);
}
