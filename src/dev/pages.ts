/**
 * The HTML of the workshop: its page, and the page that the FAQ is tried on.
 */

/** @param word that requests which write have to bring */
export function workshopPage(word: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="word" content="${word}">
<title>FAQ workshop</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/workshop.css">
<script src="/workshop.js" defer></script>
</head>
<body><noscript>The workshop needs JavaScript; what readers see without it is at <a href="/plain/faq.html">/plain/faq.html</a>.</noscript></body>
</html>
`;
}

/** @param language a BCP 47 tag @param folder that the script is in, with a `/` at its end */
export function previewPage(language: string, folder: string): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The FAQ</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script src="${folder}faq-search.js" defer></script>
</head>
<body><main><faq-search log-queries></faq-search></main></body>
</html>
`;
}

export const PREVIEW_STYLES = `:root { font: 16px/1.5 system-ui, sans-serif }
body { margin: 0; padding: 1rem }
main { max-width: 44rem; margin-inline: auto }
`;

export const WAITING_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>No FAQ yet</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
</head>
<body><main><p>There is no FAQ to show yet. As soon as its errors are mended, it is here.</p></main></body>
</html>
`;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
