/**
 * What people call a page of questions, in the languages of the product.
 */

/** Compared without case, marks, spaces and hyphens. */
const NAMES = `
  faq faqs faqdata faqpage faqitems faqlist qa qanda qna questions frequentlyaskedquestions commonquestions
  questionsandanswers frequentquestions askedquestions
  fragen haeufigefragen haufigefragen haufiggestelltefragen haeufiggestelltefragen fragenundantworten fragenandantworten
  preguntas preguntasfrecuentes questionsfrequentes foireauxquestions questionsreponses
  perguntas perguntasfrequentes duvidasfrequentes domande domandefrequenti vragen veelgesteldevragen
  vanligafragor fragorochsvar oftestilledesporgsmal ofteslltesporsmal oftestiltesporsmal sporsmalogsvar
  useinkysyttya useinkysyttyjakysymyksia ukk czestozadawanepytania pytaniaiodpowiedzi pytania najczesciejzadawanepytania
  частозадаваемыевопросы вопросыиответы вопросы чаво chavo voprosy
  sıkcasorulansorular sikcasorulansorular sss συχνεςερωτησεις gyakranismeteltkerdesek gyik gyakorikerdesek
  intrebarifrecvente intrebarifrecventes คาถามทพบบอย คำถามที่พบบ่อย
  常见问题 常見問題 常见问题解答 常见问答 问答 よくある質問 よくあるご質問 자주묻는질문 الاسئلةالشائعة الأسئلةالشائعة أسئلةشائعة שאלותנפוצות שאלותותשובות
`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/).map(bareName));

/** Whether a file or folder of this name, without its ending, is a FAQ. */
export function isFaqName(name: string): boolean {
  return KNOWN.has(bareName(name));
}

/** Whether a page with this title is a FAQ: “FAQ for the shop”, and all that a heading may be. */
export function isFaqTitle(title: string): boolean {
  return isFaqHeading(title) || /\bFAQs?\b/.test(title);
}

/** Whether what is below this heading is a FAQ: “FAQ: billing”, “Häufige Fragen (FAQ)”, “7. FAQ”. */
export function isFaqHeading(text: string): boolean {
  const parts = text.split(/[^\p{L}\p{M}\p{N}\s'&-]+/u);
  return [text, ...parts].some(isFaqName);
}

/** Whether a heading says no more than that: “FAQ”, “Häufige Fragen (FAQ)”. */
export function isFaqAlone(text: string): boolean {
  const parts = text.split(/[^\p{L}\p{M}\p{N}\s'&-]+/u).filter((part) => bareName(part) !== '');
  return isFaqName(text) || (parts.length > 0 && parts.every(isFaqName));
}

function bareName(name: string): string {
  return name
    .replaceAll('&', 'and')
    .normalize('NFKD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
