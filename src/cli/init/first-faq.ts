/**
 * The FAQ that a new site begins with.
 */

/** Every form that a question may have, about the FAQ itself. */
export const FIRST_FAQ = `---
category: This FAQ
---

## How do I write my own questions? {#write}

<!--
aliases:
  - change the answers
  - add questions
expects:
  - add a question
-->

Each heading that asks is a question; what stands below it is the answer, in Markdown. Put yours into
this file and run \`npx faq-search build\` again.

## What if a reader uses other words?

<!--
aliases:
  - synonyms
expects:
  - other wording
-->

Write these words as \`aliases\` into a comment below the question, as the first one here has them.
Readers don't see the comment. Typos and half words are understood anyway.

## Does the page send anything?

No. The questions are in the script, and the search runs in the reader's browser.
`;

/** How many questions it has. */
export const FIRST_QUESTIONS = 3;
