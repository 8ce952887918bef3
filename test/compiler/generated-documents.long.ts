import {describe, it} from 'node:test';
import {checkGenerated} from './generated-documents.js';

describe('100,000 generated answers', () => {
  it('hold nothing outside the allow-list, and are the same when sanitised again', () => {
    checkGenerated(100_000);
  });
});
