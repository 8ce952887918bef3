import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** What makes markup or code from text, or asks a page to allow that. */
const SINKS =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTML|parseHTML|createContextualFragment|DOMParser|srcdoc|createPolicy|createHTML|document\.write|\beval\(|\bFunction\(|javascript:/g;

describe('the script that a page loads', () => {
  it('has no way to make markup or code from text, Lit’s own included', () => {
    const script = readFileSync('dist/standalone.js', 'utf8');

    assert.deepEqual(script.match(SINKS), null);
  });
});
