import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {killBuilds} from './killed-builds.js';

describe('faq-search build, killed 200 times', () => {
  it('leaves the old files or the new ones each time', async (context) => {
    const kills = await killBuilds(context, 200);

    assert.equal(kills.old + kills.new, 200);
    assert.ok(kills.midway > 10, `${kills.midway} came while files were written`);
    console.warn(`${kills.old} times the old files, ${kills.new} times the new, no mixture;`);
    console.warn(`${kills.midway} kills came midway, ${kills.late} too late`);
  });
});
