/**
 * A page without any search: whatever is typed, it shows the same.
 */
import {startPage} from '../../site/start-page.js';

const HIT = {question: 'How do I pay?', answer: 'By card, or by bank transfer within 14 days.'};

startPage(() => () => [HIT]);
