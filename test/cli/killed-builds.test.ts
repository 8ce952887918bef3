import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {killBuilds} from './killed-builds.js';

describe('faq-search build, killed 20 times', () => {
  it('leaves the old files or the new ones each time', async (context) => {
    const kills = await killBuilds(context, 20);

    assert.equal(kills.old + kills.new, 20);
    assert.ok(kills.midway > 1, `${kills.midway} came while files were written`);
  });
});
