import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {killBuilds} from './killed-builds.js';

describe('faq-search build, killed 20 times', () => {
  it('leaves each file old or new, with all pieces that it names', async (context) => {
    const kills = await killBuilds(context, 20);

    assert.equal(kills.old + kills.new + kills.mixed, 20);
    assert.ok(kills.midway > 1, `${kills.midway} came while files were written`);
  });
});
