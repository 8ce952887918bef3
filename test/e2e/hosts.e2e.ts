/**
 * The example sites that are quick to build; `npm run hosts` has all of them.
 */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {describe, it} from 'node:test';
import {chosenBrowsers} from '../../.ci/find-browsers.mjs';

const skip = chosenBrowsers().includes('chromium') ? false : 'there is no Chromium';

describe('the light example sites', {skip}, () => {
  it('answer, let their reader go, and answer again', () => {
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      ['demo/hosts/drive.mjs', '--light'],
      {encoding: 'utf8'},
    );

    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^4 passed, 0 failed, 0 skipped$/m);
  });
});
