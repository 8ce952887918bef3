import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createReport, formatDiagnostic} from '../../src/compiler/diagnostic.js';

describe('formatDiagnostic', () => {
  it('gives place, severity and message, then the hint indented', () => {
    const text = formatDiagnostic({
      path: 'faq-data/billing.md',
      line: 12,
      column: 4,
      severity: 'error',
      code: 'repeated-id',
      message: 'The id “pay” is already used at faq-data/account.md:4.',
      hint: 'Give one of the two questions its own id.',
    });

    assert.equal(
      text,
      'faq-data/billing.md:12:4: error: The id “pay” is already used at faq-data/account.md:4.\n' +
        '  Give one of the two questions its own id.',
    );
  });
});

describe('createReport', () => {
  it('sorts by path, line, column, code', () => {
    const report = createReport();
    const place = (path: string, line: number, column: number, code: string) =>
      report.warning({path, line, column, code, message: '', hint: ''});

    place('b.md', 1, 1, 'x');
    place('a.md', 10, 1, 'x');
    place('a.md', 9, 2, 'x');
    place('a.md', 9, 1, 'y');
    place('a.md', 9, 1, 'x');

    assert.deepEqual(
      report.diagnostics().map(({path, line, column, code}) => [path, line, column, code]),
      [
        ['a.md', 9, 1, 'x'],
        ['a.md', 9, 1, 'y'],
        ['a.md', 9, 2, 'x'],
        ['a.md', 10, 1, 'x'],
        ['b.md', 1, 1, 'x'],
      ],
    );
  });
});
