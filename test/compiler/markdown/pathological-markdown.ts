/**
 * Markdown that was made to keep a parser busy, of any length.
 */

/** What it is, with the text that repeats it. */
export type Pathology = readonly [what: string, text: (count: number) => string];

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({length: count}, (_, i) => line(i)).join('');

export const PATHOLOGIES: readonly Pathology[] = [
  ['quotes in quotes', (n) => `${'>'.repeat(n)}x`],
  ['lists in lists', (n) => `${'- '.repeat(n)}x`],
  ['numbered lists in quotes', (n) => `${'> 1. '.repeat(n)}x`],
  ['lists, each further in', (n) => lines(Math.sqrt(n) * 3, (i) => `${'  '.repeat(i)}- x\n`)],
  ['emphasis in emphasis', (n) => `${'*a _b '.repeat(n)}${'c_ d*'.repeat(n)}`],
  ['emphasis that opens', (n) => '**a *b '.repeat(n)],
  ['emphasis that closes', (n) => 'a** b* '.repeat(n)],
  ['emphasis of uneven length', (n) => 'a***b** '.repeat(n)],
  ['tildes', (n) => '~a ~~b '.repeat(n)],
  ['brackets that open', (n) => '['.repeat(n)],
  ['brackets in brackets', (n) => `${'['.repeat(n)}a${']'.repeat(n)}`],
  ['links that open', (n) => '[a]('.repeat(n)],
  ['links with titles that open', (n) => '[a](b "'.repeat(n)],
  ['links in links', (n) => `${'['.repeat(n)}a${'](x)'.repeat(n)}`],
  ['images in images', (n) => `${'!['.repeat(n)}a${'](x)'.repeat(n)}`],
  ['parentheses in addresses', (n) => `[a](${'('.repeat(n)}`],
  ['links of one definition', (n) => `${'[a] '.repeat(n)}\n\n[a]: /${'x'.repeat(10)}`],
  ['definitions', (n) => `a\n\n${lines(n, (i) => `[l${i}]: /x\n`)}`],
  ['definitions that begin', (n) => '[a]:\n'.repeat(n)],
  ['code of every length', (n) => lines(Math.sqrt(n) * 3, (i) => `e${'`'.repeat(i)} `)],
  ['backticks', (n) => '`a``'.repeat(n)],
  ['escapes and entities', (n) => '\\&amp;&#x'.repeat(n)],
  ['tags that open', (n) => '<a b="'.repeat(n)],
  ['comments and declarations that open', (n) => 'a <!-- <?x <![CDATA[ '.repeat(n)],
  ['elements in elements', (n) => '<div>'.repeat(n)],
  ['unlike elements in a line', (n) => lines(n, (i) => `<b title=${i}>`)],
  ['paragraphs with open elements', (n) => `<b><i><u>${'<p>x'.repeat(n)}`],
  ['elements that close nothing', (n) => `x${'</b></i></a>'.repeat(n)}`],
  ['attributes', (n) => `<p ${lines(n, (i) => `a${i}=b `)}>x</p>`],
  ['tables in tables', (n) => '<table><tr><td>'.repeat(n)],
  ['columns', (n) => `${'|a'.repeat(n)}\n${'|-'.repeat(n)}\n${'|b'.repeat(n)}`],
  ['rows', (n) => `|a|b|\n|-|-|\n${'|c\n'.repeat(n)}`],
  ['half of addresses', (n) => 'www. http:// a@ '.repeat(n)],
  ['addresses with parentheses', (n) => `http://a.example/${'('.repeat(n)}`],
  ['addresses that end in marks', (n) => 'http://a.example/!?. '.repeat(n)],
  ['footnotes in footnotes', (n) => `a[^0]\n\n${lines(n, (i) => `[^${i}]: b[^${i + 1}]\n`)}`],
  ['footnotes that open', (n) => `${'[^'.repeat(n)}\n\n[^a]: b`],
  ['footnotes of one line', (n) => `${'[^a]: '.repeat(n)}b`],
  ['references to nothing', (n) => '[^a] '.repeat(n)],
  ['callouts', (n) => '> [!NOTE]\n> a\n\n'.repeat(n)],
  ['callouts in callouts', (n) => lines(Math.sqrt(n) * 2, (i) => `${'>'.repeat(i)}[!NOTE]\n`)],
  ['tasks', (n) => '- [ ] a\n'.repeat(n)],
  ['headings in an answer', (n) => '### a\n\nb\n\n'.repeat(n)],
  ['rules and underlines', (n) => 'a\n\n---\n> b\n> ---\n'.repeat(n)],
  ['null characters', (n) => 'abc\0de\0'.repeat(n)],
  ['white space', (n) => `a${' '.repeat(n)}b${'\t'.repeat(n)}\n\n${'\u00a0'.repeat(n)}`],
  ['warnings', (n) => '<font>a</font> '.repeat(n)],
];
