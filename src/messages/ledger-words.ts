/**
 * What a reader is shown of questions that were not answered: a heading, what sends them, what deletes them.
 *
 * Apart from the words of the interface, which every script has.
 */
import type {MessageTag} from './tags.js';

/** With a line break between the three. */
export const LEDGER_WORDS: Readonly<Record<MessageTag, string>> = {
  af: 'Onbeantwoorde vrae\nStuur\nSkrap',
  ar: 'أسئلة بلا إجابة\nإرسال\nحذف',
  bn: 'উত্তরহীন প্রশ্ন\nপাঠান\nমুছুন',
  ca: 'Preguntes sense resposta\nEnvia\nSuprimeix',
  cs: 'Nezodpovězené otázky\nOdeslat\nSmazat',
  da: 'Ubesvarede spørgsmål\nSend\nSlet',
  de: 'Unbeantwortete Fragen\nSenden\nLöschen',
  el: 'Αναπάντητες ερωτήσεις\nΑποστολή\nΔιαγραφή',
  en: 'Unanswered questions\nSend\nDelete',
  es: 'Preguntas sin respuesta\nEnviar\nEliminar',
  fa: 'پرسش‌های بی‌پاسخ\nارسال\nحذف',
  fi: 'Vastaamattomat kysymykset\nLähetä\nPoista',
  fr: 'Questions sans réponse\nEnvoyer\nSupprimer',
  he: 'שאלות ללא מענה\nשליחה\nמחיקה',
  hi: 'अनुत्तरित प्रश्न\nभेजें\nहटाएँ',
  hr: 'Neodgovorena pitanja\nPošalji\nIzbriši',
  hu: 'Megválaszolatlan kérdések\nKüldés\nTörlés',
  id: 'Pertanyaan yang belum terjawab\nKirim\nHapus',
  it: 'Domande senza risposta\nInvia\nElimina',
  ja: '回答が見つからなかった質問\n送信\n削除',
  ko: '답변을 찾지 못한 질문\n보내기\n삭제',
  ms: 'Soalan yang belum dijawab\nHantar\nPadam',
  my: 'အဖြေမရသေးသော မေးခွန်းများ\nပို့ရန်\nဖျက်ရန်',
  nl: 'Onbeantwoorde vragen\nVersturen\nVerwijderen',
  no: 'Ubesvarte spørsmål\nSend\nSlett',
  pl: 'Pytania bez odpowiedzi\nWyślij\nUsuń',
  pt: 'Perguntas sem resposta\nEnviar\nExcluir',
  ro: 'Întrebări fără răspuns\nTrimite\nȘterge',
  ru: 'Вопросы без ответа\nОтправить\nУдалить',
  sr: 'Питања без одговора\nПошаљи\nИзбриши',
  'sr-Latn': 'Pitanja bez odgovora\nPošalji\nIzbriši',
  sv: 'Obesvarade frågor\nSkicka\nTa bort',
  sw: 'Maswali yasiyojibiwa\nTuma\nFuta',
  ta: 'பதில் கிடைக்காத கேள்விகள்\nஅனுப்பு\nநீக்கு',
  th: 'คำถามที่ยังไม่มีคำตอบ\nส่ง\nลบ',
  tr: 'Yanıtsız sorular\nGönder\nSil',
  uk: 'Питання без відповіді\nНадіслати\nВидалити',
  ur: 'بے جواب سوالات\nبھیجیں\nحذف کریں',
  vi: 'Câu hỏi chưa được trả lời\nGửi\nXóa',
  zh: '未找到答案的问题\n发送\n删除',
  'zh-Hant': '未找到答案的問題\n傳送\n刪除',
};
