/**
 * Every form of a question in every kind of script, at several levels, with any line ends.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileBeside} from '../compiled.js';

interface Pair {
  readonly q: string;
  readonly a: string;
}

/** Two questions with their answers in each language, and how people there label the two. */
const LANGUAGES = {
  English: [['When do you open?', 'At nine.'], ['Who mends bikes?', 'Ann does.'], 'Q:', 'A:'],
  German: [
    ['Wann öffnet ihr?', 'Um neun.'],
    ['Wer flickt Räder?', 'Das tut Ann.'],
    'Frage:',
    'Antwort:',
  ],
  Spanish: [['¿Cuándo abren?', 'A las nueve.'], ['¿Quién repara bicis?', 'Ana.'], 'P:', 'R:'],
  Russian: [['Когда вы открываетесь?', 'В девять.'], ['Кто чинит колёса?', 'Анна.'], 'В:', 'О:'],
  Greek: [['Πότε ανοίγετε;', 'Στις εννέα.'], ['Ποιος φτιάχνει ποδήλατα;', 'Η Άννα.'], 'Ε:', 'Α:'],
  Arabic: [['متى تفتحون؟', 'في التاسعة.'], ['من يصلح الدراجات؟', 'آنا تفعل ذلك.'], 'س:', 'ج:'],
  Hebrew: [['מתי אתם פותחים?', 'בתשע.'], ['מי מתקן אופניים?', 'אנה.'], 'ש:', 'ת:'],
  Japanese: [
    ['何時に開きますか？', '九時です。'],
    ['誰が直しますか？', '安さんです。'],
    '問：',
    '答：',
  ],
  Chinese: [['几点开门？', '九点。'], ['谁修自行车？', '安娜。'], '问：', '答：'],
  Korean: [
    ['언제 여나요?', '아홉 시에요.'],
    ['누가 고치나요?', '안나가 고쳐요.'],
    '질문:',
    '답변:',
  ],
} as const;

type Labels = Readonly<Record<'q' | 'a', string>>;

/** How each form writes one question. */
const FORMS: Readonly<Record<string, (pair: Pair, labels: Labels) => string>> = {
  'a heading': ({q, a}) => `### ${q}\n\n${a}\n\n`,
  'a closed heading with emphasis': ({q, a}) => `### **${q}** ###\n\n${a}\n\n`,
  'an underlined heading': ({q, a}) => `${q}\n---\n\n${a}\n\n`,
  'a heading with a label': ({q, a}, l) => `### ${l.q} ${q}\n\n${l.a} ${a}\n\n`,
  'a heading above one': ({q, a}, l) => `### ${l.q} ${q}\n\n#### ${l.a} ${a}\n\n`,
  'a heading in HTML': ({q, a}) => `<h3>${q}</h3>\n\n${a}\n\n`,
  'a bold paragraph': ({q, a}) => `**${q}**\n\n${a}\n\n`,
  'a bold line': ({q, a}) => `**${q}**\n${a}\n\n`,
  'bold words before the answer': ({q, a}) => `**${q}** ${a}\n\n`,
  'bold italics, underscored': ({q, a}) => `__*${q}*__\n\n${a}\n\n`,
  'a bold link': ({q, a}) => `**[${q}](https://example.org/)**\n\n${a}\n\n`,
  'a bold paragraph with a label': ({q, a}, l) => `**${l.q}** ${q}\n\n**${l.a}** ${a}\n\n`,
  'bold with the label in it': ({q, a}, l) => `**${l.q} ${q}**\n\n${l.a} ${a}\n\n`,
  'labelled lines': ({q, a}, l) => `${l.q} ${q}\n${l.a} ${a}\n\n`,
  'labelled paragraphs': ({q, a}, l) => `${l.q} ${q}\n\n${l.a} ${a}\n\n`,
  'labelled items': ({q, a}, l) => `- ${l.q} ${q}\n- ${l.a} ${a}\n\n`,
  'bold HTML': ({q, a}) => `<b>${q}</b><br>\n${a}\n\n`,
  details: ({q, a}) => `<details>\n<summary>${q}</summary>\n\n${a}\n\n</details>\n\n`,
  'details in one line': ({q, a}) =>
    `<details open><summary><b>${q}</b></summary>${a}</details>\n\n`,
  'details with a heading': ({q, a}) =>
    `<details><summary><h4>${q}</h4></summary>\n\n${a}\n\n</details>\n\n`,
  'a term': ({q, a}) => `${q}\n: ${a}\n\n`,
  'a term in bold': ({q, a}) => `**${q}**\n:   ${a}\n\n`,
  'an item in bold': ({q, a}) => `- **${q}**\n\n  ${a}\n\n`,
  'an item of two lines': ({q, a}) => `1. **${q}**\n   ${a}\n\n`,
  'an item with a list': ({q, a}) => `* ${q}\n  * ${a}\n`,
  'an item with a heading': ({q, a}) => `- #### ${q}\n  ${a}\n\n`,
  'a box': ({q, a}) => `::: details ${q}\n${a}\n:::\n\n`,
  'an admonition': ({q, a}) => `??? question "${q}"\n    ${a}\n\n`,
  'a folded callout': ({q, a}) => `> [!question]- ${q}\n> ${a}\n\n`,
  'a quote': ({q, a}) => `> ${q}\n\n${a}\n\n`,
  'a line': ({q, a}) => `${q}\n\n${a}\n\n`,
  italics: ({q, a}) => `_${q}_\n\n${a}\n\n`,
  'a numbered line': ({q, a}) => `1. ${q}\n\n${a}\n\n`,
};

const AROUND = {
  alone: (text: string) => text,
  'below a title, with line ends of Windows': (text: string) =>
    `\uFEFF# FAQ\n\n${text}`.replaceAll('\n', '\r\n'),
  'in a topic': (text: string) => `# FAQ\n\n## Ann\n\n${text}`,
};

for (const [form, write] of Object.entries(FORMS)) {
  describe(`questions, each ${form},`, () => {
    for (const [language, [first, second, q, a]] of Object.entries(LANGUAGES)) {
      for (const [where, around] of Object.entries(AROUND)) {
        if (where === 'in a topic' && form === 'an underlined heading') continue; // of its level
        it(`are read in ${language}, ${where}`, () => {
          const pairs = [first, second].map(([question, answer]) => ({q: question, a: answer}));
          const text = around(pairs.map((pair) => write(pair, {q, a})).join(''));
          const {entries} = compileBeside('faq.md', text.replace(/^\uFEFF/, ''));

          assert.deepEqual(
            entries
              .filter(({source}) => source.path === 'faq.md')
              .map(({question, answer, category}) => [question, textOf(answer), category]),
            pairs.map((pair) => [pair.q, pair.a, where === 'in a topic' ? 'Ann' : undefined]),
          );
        });
      }
    }
  });
}

function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (!Array.isArray(node)) return '';
  const parts: readonly unknown[] =
    typeof node[0] === 'string' && node.length > 1 ? node.slice(1) : node;
  return parts.map(textOf).join('').trim();
}
