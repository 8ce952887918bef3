/**
 * What people call a page of questions, in the languages of the product.
 */

/** Compared without case, marks, spaces and hyphens. */
const NAMES = `
  faq faqs faqdata faqpage faqitems faqlist qa qanda qna questions frequentlyaskedquestions commonquestions
  questionsandanswers frequentquestions askedquestions
  fragen haeufigefragen haufigefragen haufiggestelltefragen haeufiggestelltefragen fragenundantworten
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

/** Whether a page with this title is a FAQ: “FAQ”, “FAQ: billing”, “Häufige Fragen (FAQ)”. */
export function isFaqTitle(title: string): boolean {
  const parts = title.split(/[^\p{L}\p{M}\p{N}\s'&-]+/u);
  return [title, ...parts].some(isFaqName) || /\bFAQs?\b/.test(title);
}

function bareName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
