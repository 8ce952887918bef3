/**
 * What callouts begin with, in the languages that have an analysis of their own.
 */

/** By language code: the words for note, tip, important, warning, caution, with spaces between. */
export const CALLOUT_WORDS: ReadonlyMap<string, string> = new Map([
  ['ar', 'ملاحظة نصيحة مهم تحذير تنبيه'],
  ['da', 'Bemærk Tip Vigtigt Advarsel Forsigtig'],
  ['de', 'Hinweis Tipp Wichtig Warnung Vorsicht'],
  ['el', 'Σημείωση Συμβουλή Σημαντικό Προειδοποίηση Προσοχή'],
  ['es', 'Nota Consejo Importante Advertencia Precaución'],
  ['fi', 'Huomautus Vinkki Tärkeää Varoitus Huomio'],
  ['fr', 'Remarque Astuce Important Avertissement Attention'],
  ['he', 'הערה טיפ חשוב אזהרה זהירות'],
  ['hu', 'Megjegyzés Tipp Fontos Figyelmeztetés Vigyázat'],
  ['it', 'Nota Suggerimento Importante Avviso Attenzione'],
  ['ja', '注記 ヒント 重要 警告 注意'],
  ['ko', '참고 팁 중요 경고 주의'],
  ['nl', 'Opmerking Tip Belangrijk Waarschuwing Voorzichtig'],
  ['no', 'Merk Tips Viktig Advarsel Forsiktig'],
  ['pt', 'Nota Dica Importante Aviso Cuidado'],
  ['ro', 'Notă Sfat Important Avertisment Atenție'],
  ['ru', 'Примечание Совет Важно Предупреждение Осторожно'],
  ['sv', 'Obs Tips Viktigt Varning Försiktighet'],
  ['th', 'หมายเหตุ เคล็ดลับ สำคัญ คำเตือน ข้อควรระวัง'],
  ['tr', 'Not İpucu Önemli Uyarı Dikkat'],
  ['zh', '注意 提示 重要 警告 小心'],
]);
