/**
 * The HTML of the workshop: its page, and the page that the FAQ is tried on.
 */

interface Page {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** Markup, a line each. */
  readonly head: readonly string[];
  readonly body: string;
}

/** @param word that requests which write have to bring */
export function workshopPage(word: string): string {
  return pageWith({
    ...{language: 'en', title: 'FAQ workshop'},
    head: [
      `<meta name="word" content="${word}">`,
      '<link rel="stylesheet" href="/workshop.css">',
      '<script src="/workshop.js" defer></script>',
    ],
    body: '<noscript>The workshop needs JavaScript; what readers see without it is at <a href="/plain/faq.html">/plain/faq.html</a>.</noscript>',
  });
}

const PREVIEW_HEAD = '<link rel="stylesheet" href="/preview.css">';

/** @param language a BCP 47 tag @param folder that the script is in, with a `/` at its end */
export function previewPage(language: string, folder: string): string {
  return pageWith({
    ...{language, title: 'The FAQ'},
    head: [PREVIEW_HEAD, `<script src="${folder}faq-search.js" defer></script>`],
    body: '<main><faq-search log-queries></faq-search></main>',
  });
}

export const PREVIEW_STYLES = `:root { font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; padding: 1rem }
main { max-width: 44rem; margin-inline: auto }
`;

export const WAITING_PAGE = pageWith({
  ...{language: 'en', title: 'No FAQ yet'},
  head: [PREVIEW_HEAD],
  body: '<main><p>There is no FAQ to show yet. As soon as its errors are mended, it is here.</p></main>',
});

function pageWith({language, title, head, body}: Page): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${head.join('\n')}
</head>
<body>${body}</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
