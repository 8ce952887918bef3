/**
 * The labels that people put before questions and answers: “Q:”, “Antwort:”, “質問：”.
 */

/** By language: the words and letters for a question, then those for an answer. */
const LABELS: readonly (readonly [questions: string, answers: string])[] = [
  ['q|question|ques', 'a|answer|ans'], // English
  ['f|frage', 'a|antwort'], // German
  ['q|question', 'r|réponse|reponse'], // French
  ['p|pregunta', 'r|respuesta'], // Spanish
  ['d|domanda', 'r|risposta'], // Italian
  ['p|pergunta', 'r|resposta'], // Portuguese
  ['v|vraag', 'a|antwoord'], // Dutch
  ['f|fråga', 's|svar'], // Swedish
  ['s|spørgsmål|spørsmål', 's|svar'], // Danish, Norwegian
  ['k|kysymys', 'v|vastaus'], // Finnish
  ['p|pytanie', 'o|odpowiedź'], // Polish
  ['o|otázka', 'o|odpověď'], // Czech
  ['k|kérdés', 'v|válasz'], // Hungarian
  ['î|întrebare', 'r|răspuns'], // Romanian
  ['s|soru', 'c|cevap|yanıt'], // Turkish
  ['ε|ερ|ερώτηση', 'α|απ|απάντηση'], // Greek
  ['в|вопрос', 'о|ответ'], // Russian
  ['п|питання', 'в|відповідь'], // Ukrainian
  ['ש|שאלה', 'ת|תשובה'], // Hebrew
  ['س|سؤال', 'ج|جواب|إجابة|الجواب|الإجابة'], // Arabic
  ['پرسش|سوال', 'پاسخ|جواب'], // Persian
  ['प्रश्न|सवाल', 'उत्तर|जवाब'], // Hindi
  ['問|质问|質問', '答|回答'], // Japanese
  ['问|问题|問題|提问', '答|答案|回答'], // Chinese
  ['질문|문', '답변|답'], // Korean
  ['ถาม|คำถาม', 'ตอบ|คำตอบ'], // Thai
];

const QUESTION_WORDS = alternatives(0);
const ANSWER_WORDS = alternatives(1);

/** In brackets, other letters are mostly of something else. */
const LONGER_QUESTION_WORDS = QUESTION_WORDS.split('|')
  .filter((word) => word === 'q' || word.length > 2 || /[\p{sc=Han}\p{sc=Hangul}]/u.test(word))
  .join('|');

/** Their writing has no space behind a dot. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`;
const MARK = String.raw`\s{0,3}(?:[:：﹕]|[.)．）、](?=\s|$|${UNSPACED})|\s[-–—](?=\s))\s*`;
// No more spaces than people write: three runs of any length would take cubic time.
const NUMBER = String.raw`\s{0,3}[.#№]?\s{0,3}\d{0,4}`;

/** Before the label of a question: “1.1. Q: …”, “3) Q: …”. */
const COUNT = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?\s{1,3})?`;

/** A label in brackets, or without a sign behind its number, as in Japan: “【Q】”, “[A]”, “Q1 予約”. */
const bracketed = (words: string): string =>
  String.raw`[[［【](?:${words})${NUMBER}[\]］】]\s*[:：]?\s*|[qa]\s?\d{1,3}\s+(?=${UNSPACED})`;

/** At the beginning of a text. */
const QUESTION_LABEL = new RegExp(
  `^\\s*${COUNT}(?:(?:${QUESTION_WORDS})${NUMBER}${MARK}|${bracketed(LONGER_QUESTION_WORDS)})`,
  'iu',
);
const ANSWER_LABEL = new RegExp(
  `^\\s*(?:(?:${ANSWER_WORDS})${NUMBER}${MARK}|${bracketed(ANSWER_WORDS)})`,
  'iu',
);
const ANSWER_LINE = new RegExp(`\\n[^\\S\\n]*(?=(?:${ANSWER_WORDS})${NUMBER}${MARK})`, 'iu');
const QUESTION_NAME = new RegExp(`^(?:${QUESTION_WORDS})(?:s|en|n|e)?$`, 'iu');
const ANSWER_NAME = new RegExp(`^(?:${ANSWER_WORDS})(?:s|en|n|e)?$`, 'iu');

/** What columns of tables are called besides. */
const PROBLEM_NAME =
  /^(?:problem|issue|error|symptom|fehler|problème|problema|erreur|erro|проблема|ошибка|問題|问题|문제)s?$/iu;
const SOLUTION_NAME =
  /^(?:solution|fix|remedy|workaround|lösung|abhilfe|solución|solução|soluzione|oplossing|решение|解決策|解决方案|해결)(?:e?s|en)?$/iu;

const QUESTION_MARK = new RegExp(`^(?:${QUESTION_WORDS})${NUMBER}\\s?[:：﹕.)．）、]?$`, 'iu');
const ANSWER_MARK = new RegExp(`^(?:${ANSWER_WORDS})${NUMBER}\\s?[:：﹕.)．）、]?$`, 'iu');

/** Whether a text is nothing but the label of a question: “Q”, “Q1.”, “問”. */
export function isQuestionMark(text: string): boolean {
  return QUESTION_MARK.test(text);
}

/** Whether a text is nothing but the label of an answer. */
export function isAnswerMark(text: string): boolean {
  return ANSWER_MARK.test(text);
}

/** How long the label is that a question begins with; 0 without one. */
export function questionLabel(text: string): number {
  return QUESTION_LABEL.exec(text)?.[0].length ?? 0;
}

/** How long the label is that an answer begins with; 0 without one. */
export function answerLabel(text: string): number {
  return ANSWER_LABEL.exec(text)?.[0].length ?? 0;
}

/** Where, behind a line's end, an answer's label begins; -1 where none does. */
export function answerLine(text: string): number {
  const found = ANSWER_LINE.exec(text);
  return found === null ? -1 : found.index + found[0].length;
}

/** Whether a column of this name has questions. */
export function isQuestionName(text: string): boolean {
  return QUESTION_NAME.test(text.trim()) || PROBLEM_NAME.test(text.trim());
}

/** Whether a column of this name has answers. */
export function isAnswerName(text: string): boolean {
  return ANSWER_NAME.test(text.trim()) || SOLUTION_NAME.test(text.trim());
}

function alternatives(side: 0 | 1): string {
  const words = new Set(LABELS.flatMap((row) => row[side].split('|')));
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
