/**
 * What the titles of pages are called that hold many questions, and are none themselves.
 */

/** In small letters, each a part of a title. */
const NAMES =
  'faq|f.a.q|frequently asked|asked questions|common questions|questions|q & a|q&a|q and a|troubleshooting|known issues|' +
  'common problems|common issues|problems|help|support|häufig|fragen|hilfe|fehlerbehebung|fehlersuche|problembehebung|' +
  'foire aux|fréquent|dépannage|aide|preguntas|frecuentes|solución de problemas|ayuda|perguntas|frequentes|dúvidas|' +
  'resolução de problemas|ajuda|domande|frequenti|risoluzione dei problemi|aiuto|veelgestelde|vragen|probleemoplossing|' +
  'vanliga|frågor|felsökning|ofte stillede|ofte stilte|spørgsmål|spørsmål|fejlfinding|feilsøking|kysymy|vianmääritys|' +
  'pytania|rozwiązywanie|otázky|kérdések|hibaelhárítás|întrebări|depanare|sorular|sorun giderme|ερωτήσεις|' +
  'вопросы|устранение|питання|שאלות|أسئلة|الأسئلة|سوالات|پرسش|प्रश्न|よくある質問|質問|トラブル|' +
  '常见问题|常見問題|问题|問題|疑难|자주 묻는|질문|문제 해결|คำถาม';

const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES.replaceAll('.', '\\.')})|(?:质问|質問|问题|問題|질문|คำถาม)`,
  'iu',
);

/** Whether it is the title of a page of many questions. */
export function namesPage(title: string): boolean {
  return NAME.test(title);
}
