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

Each heading is a question, and the text below it is its answer, in Markdown. Write yours in this
file, then run \`npx faq-search build\` again.

## What if a reader uses other words?

<!--
aliases:
  - synonyms
expects:
  - other wording
-->

List these words as \`aliases\` in a comment below the question, as in the first question here. Readers
don't see the comment. Typos and partial words are found anyway.

## Does the page send anything?

No. The questions are part of the script, and the search runs in the reader's browser.
`;

/** How many questions it has. */
export const FIRST_QUESTIONS = 3;
