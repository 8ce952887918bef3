import {describe, it} from 'node:test';
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';
import {describeHostileTexts} from './hostile/hostile-suite.js';

if (skipWithoutCorpora === false)
  describeHostileTexts(
    hostilePayloads().map(({input}) => input),
    60,
  );
else describe('all hostile texts', () => it('are there', {skip: skipWithoutCorpora}));
