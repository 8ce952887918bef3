/**
 * Invitations to ask what a page does not answer, as “Still have questions?” with a button below it.
 *
 * They are neither a question nor an answer, wherever they stand on the page.
 */
import type {Element, Nodes} from 'hast';
import {isAsking} from '../../format/asking.js';
import {isElement, textOf} from './nodes.js';

/** How they begin, and what they offer, by language. */
const WORDINGS: readonly (readonly [begins: string, offers: string])[] = [
  [
    '(?:do you )?(?:still|(?:have )?(?:any|more|other|another|further)|have|got|need|can.?t|could.?n.?t|cannot|did.?n.?t|do.?n.?t)',
    'questions?|help|assistance|answers?|looking for',
  ],
  [
    'noch|weitere|andere|offene|hast|haben|brauch|benötig|nicht|keine',
    'frage|hilfe|antwort|gefunden',
  ],
  ['encore|toujours|une autre|d.autres|vous|avez|tu|besoin', 'question|aide|réponse|cherch'],
  ['todavía|aún|sigues|tienes?|otra|más|necesitas?|no', 'pregunta|duda|ayuda|respuesta|busca'],
  ['ainda|tem|ficou|resta|mais|outra|precisa|não', 'pergunta|dúvida|ajuda|resposta|procura'],
  ['hai|avete|ancora|altre|ti serve|serve|non', 'domand|dubbi|aiuto|rispost|cerca'],
  ['nog|heb|heeft|andere|meer|staat|niet|hulp', 'vraag|vragen|hulp nodig|antwoord'],
  [
    'har|fler|flere|andra|andre|hittar|finder|fant|fandt|behöver|trenger|brug',
    'fråg|sp[øo]r[sg]|hj[äæe]lp|svar',
  ],
  ['masz|nadal|wciąż|inne|nie|potrzebujesz', 'pyta|pomoc|odpowied'],
  ['başka|hâlâ|hala|sorunuz|aradığınız|yardıma', 'soru|cevab|bulama|ihtiya'],
  ['остались|остался|ещё|еще|есть|не нашли|нужна|другие', 'вопрос|ответ|помощь'],
  ['هل|ما زال|لا تزال|لم تجد|تحتاج', 'سؤال|أسئلة|إجابة|مساعدة|استفسار'],
  ['masih|ada|punya|butuh|belum|tidak', 'pertanyaan|bantuan|jawaban'],
  ['vẫn|còn|bạn|không|cần', 'câu hỏi|thắc mắc|trợ giúp|hỗ trợ|câu trả lời'],
  ['还有|還有|仍有|没有?找到|沒有找到|需要', '问题|問題|疑问|疑問|答案|帮助|幫助'],
  ['まだ|他に|ほかに|お探し|解決|お困り', '質問|疑問|回答|困り|見つか|しません|しない'],
  ['더|다른|아직|추가|찾는|원하는|도움', '질문|궁금|답변|문의|필요'],
];

const INVITATION = new RegExp(
  WORDINGS.map(([begins, offers]) => `^[\\W_]*(?:${begins}).*(?:${offers})`).join('|'),
  'iu',
);

const LONGEST_HEADING = 80;
const LONGEST_TEXT = 400;

/** Whether a heading asks for questions. */
export function invites(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && isAsking(heading) && INVITATION.test(heading);
}

/** @param body what is below the heading: a few words, with a link or a button that is no part of them */
export function isInvitation(heading: string, body: readonly Nodes[]): boolean {
  return invites(heading) && textOf(body).length <= LONGEST_TEXT && holdsWayOut(body);
}

const INLINE = ['b', 'em', 'i', 'small', 'span', 'strong'] as const;

/** Whether there is a link or a button with no words beside it. */
function holdsWayOut(nodes: readonly Nodes[]): boolean {
  const beside = nodes.filter((node) => node.type === 'text' || isElement(node, ...INLINE));
  if (nodes.some(isWayOut) && textOf(beside) === '') return true;
  return nodes.some((node) => node.type === 'element' && holdsWayOut(node.children));
}

function isWayOut(node: Nodes): node is Element {
  return isElement(node, 'a', 'button') && textOf([node]) !== '';
}
