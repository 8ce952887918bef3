/**
 * What readers are told while a page answers by itself what a search server should.
 *
 * Apart from the words of the interface, which every script has.
 */
const NOTICES: Readonly<Record<string, string>> = {
  en: 'Showing offline answers.',
  ar: 'تظهر الإجابات المحفوظة دون اتصال.',
  de: 'Offline-Antworten werden angezeigt.',
  es: 'Se muestran respuestas sin conexión.',
  fr: 'Réponses hors ligne affichées.',
  he: 'מוצגות תשובות לא מקוונות.',
  it: 'Vengono mostrate le risposte offline.',
  ja: 'オフラインの回答を表示しています。',
  ko: '오프라인 답변을 표시합니다.',
  nl: 'Offline-antwoorden worden getoond.',
  pl: 'Wyświetlane są odpowiedzi offline.',
  pt: 'A mostrar respostas offline.',
  ru: 'Показаны офлайн-ответы.',
  sv: 'Visar offlinesvar.',
  zh: '正在显示离线答案。',
};

/** @param tags BCP 47, the one wished for most first; English where none of them is known */
export function offlineNotice(tags: readonly string[]): string {
  const codes = [...tags.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? ''), 'en'];
  return codes.map((code) => NOTICES[code]).find((notice) => notice !== undefined) ?? '';
}
