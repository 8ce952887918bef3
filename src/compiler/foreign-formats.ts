/**
 * Formats that are not read, with what to name instead.
 */

const BUILT =
  'Build your site, and name the HTML page that is made of it, such as “_build/html/faq.html”; or convert it once (“pandoc {name} -o faq.md”).';
const TEMPLATE =
  'A template shows what is elsewhere: name the data file or Markdown that it takes its questions from, or the HTML page that is built.';
const DOCUMENT =
  'Save it as HTML or Markdown and name that (“pandoc {name} -o faq.md” converts many formats).';
const TABLE = 'Save the table as CSV, with a column for the question and one for the answer.';
const PLAIN = 'If it is Markdown, call it “faq.md”; each question is a heading, “## How do I …?”.';
const EXPORT = 'Save the FAQ page itself as HTML, and name that file.';

const HINTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['rst rest adoc asciidoc asc org textile pod rdoc creole mediawiki wiki typ tex dita', BUILT],
      [
        'njk liquid erb haml slim pug jade hbs handlebars mustache ejs twig jinja jinja2 j2 tpl tmpl',
        TEMPLATE,
      ],
      [
        'vue svelte astro php jsx tsx js mjs cjs ts mts cts cshtml razor aspx jsp phtml blade edge',
        TEMPLATE,
      ],
      ['docx doc odt rtf pages pdf epub', DOCUMENT],
      ['xlsx xls ods numbers', TABLE],
      ['txt text', PLAIN],
      ['xml wxr rss opml', EXPORT],
    ] as const
  ).flatMap(([endings, hint]) => endings.split(' ').map((ending) => [`.${ending}`, hint] as const)),
);

/** What to name instead of a file of this name; nothing where that is not known. */
export function insteadOf(path: string): string | undefined {
  const name = path.split('/').at(-1) ?? path;
  const ending = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return HINTS.get(ending)?.replace('{name}', name);
}
