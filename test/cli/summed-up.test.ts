import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {summedUp} from '../../src/cli/print-outcome.js';
import type {Diagnostic} from '../../src/files/index.js';

function problem(path: string, code: string, severity: Diagnostic['severity']): Diagnostic {
  return {path, line: 1, column: 1, severity, code, message: 'Wrong.', hint: 'Mend it.'};
}

describe('many problems', () => {
  it('are one of each kind with its number, where they are warnings', () => {
    const many = ['a', 'b', 'c', 'd'].map((path) => problem(path, 'x', 'warning'));
    const errors = ['a', 'b', 'c', 'd'].map((path) => problem(path, 'y', 'error'));
    const few = ['a', 'b'].map((path) => problem(path, 'z', 'warning'));

    assert.deepEqual(
      summedUp([...many, ...errors, ...few]).map(({path, code, message}) => [path, code, message]),
      [
        ['a', 'x', 'Wrong. So are 3 more in 4 files; “--verbose” shows them.'],
        ...errors.map(({path}) => [path, 'y', 'Wrong.']),
        ...few.map(({path}) => [path, 'z', 'Wrong.']),
      ],
    );
  });
});
