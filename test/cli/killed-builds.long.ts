import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {killBuilds} from './killed-builds.js';

describe('faq-search build, killed 200 times', () => {
  it('leaves each file old or new, with all pieces that it names', async (context) => {
    const kills = await killBuilds(context, 200);

    assert.equal(kills.old + kills.new + kills.mixed, 200);
    assert.ok(kills.midway > 10, `${kills.midway} came while files were written`);
    console.warn(
      `${kills.old} times the old files, ${kills.new} the new, ${kills.mixed} some of each;`,
    );
    console.warn(`${kills.midway} kills came midway, ${kills.late} too late`);
  });
});
