/**
 * Some of the texts that were made to run code in a page; hostile-texts.long.ts has them all.
 */
import {hostilePayloads, skipWithoutCorpora} from '../corpora.js';
import {describeHostileTexts} from './hostile/hostile-suite.js';

const EVERY = 16;

/** Where the data beside the project is not there. */
const OWN: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<a href="java&Tab;script:alert(1)">a</a>',
  '[a](javascript:alert(1))',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '"><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
];

if (skipWithoutCorpora === false) {
  const some = hostilePayloads().filter((_, index) => index % EVERY === 0);
  describeHostileTexts([...OWN, ...some.map(({input}) => input)], 3);
} else describeHostileTexts(OWN, 2);
