/**
 * What the names in data mean: which of them ask, answer, or say to what a question belongs.
 *
 * A FAQ in data is mostly written for a page of its author's own, so its names are whatever came to
 * mind, in whatever language.
 */
import {ENTRY_KINDS} from '../markdown/entry-comment.js';
import {isOmissionKey} from '../settings/omission.js';
import {isSiteKey, plainKey} from '../settings/site-keys.js';

export type Role =
  | 'question'
  /** A question beside an answer, and the title of a group otherwise. */
  | 'title'
  | 'answer'
  | 'html'
  /** An answer beside a question, and a remark otherwise. */
  | 'text'
  | 'category'
  /** A list of entries. */
  | 'list'
  | 'id'
  /** Another name of the place, for links. */
  | 'anchor'
  | 'setting'
  /** For others than us. */
  | 'other';

export interface Field {
  readonly role: Role;
  /** Of the names of one role, which is to be taken first: the exact ones. */
  readonly rank: number;
  /** The language that the name ends in, in lower case, as in `question_de`. */
  readonly language?: string;
}

const WORDS: Readonly<Record<Exclude<Role, 'setting' | 'other'>, string>> = {
  question: `question q questions frage fragen pregunta pergunta domanda vraag spørgsmål spørsmål
    fråga kysymys pytanie вопрос питання въпрос ερώτηση soru сұрақ kérdés întrebare intrebare otázka otazka
    otázky vprašanje pitanje питање klausimas jautājums küsimus 问题 問題 问 問 質問 질문 คำถาม câuhỏi cauhoi
    pertanyaan soalan سؤال السؤال שאלה پرسش سوال प्रश्न ques quest ask asked query questiontext`,
  answer: `answer a ans answers response responses reply replies solution solutions resolution
    acceptedanswer suggestedanswer antwort antworten respuesta réponse reponse resposta risposta antwoord
    svar vastaus odpowiedź odpowiedz ответ відповідь отговор απάντηση yanıt cevap жауап válasz valasz
    răspuns raspuns odpověď odpoved odgovor одговор atsakymas atbilde vastus 答案 回答 解答 答 답변 대답 답 คำตอบ
    câutrảlời cautraloi trảlời traloi jawaban jawapan إجابة الإجابة جواب الجواب תשובה پاسخ उत्तर jawab`,
  title: `title name heading header headline summary label term prompt trigger button titel überschrift
    titre título titulo titolo tytuł заголовок название τίτλος başlık 标题 標題 タイトル 見出し 제목 عنوان
    العنوان כותרת nom nombre nome naam namn navn imię имя topicname caption symptom problem issue error`,
  html: `rendered answerhtml html htmlanswer bodyhtml contenthtml htmlbody htmlcontent texthtml descriptionhtml`,
  text: `text body content contents description desc details detail explanation value markdown md
    paragraph paragraphs message copy article info panel inhalt beschreibung texte contenu description
    contenido texto cuerpo descripción descripcion conteúdo conteudo corpo descrição descricao contenuto
    testo descrizione inhoud tekst beschrijving innehåll beskrivning indhold innhold sisältö teksti
    treść opis текст содержание описание содержимое κείμενο περιεχόμενο içerik metin açıklama 内容 正文 描述
    內容 説明 本文 내용 본문 설명 المحتوى النص נص תוכן טקסט richtext fulltext longtext bodytext steps block blocks`,
  category: `category categories section group topic theme chapter area department subject kategorie
    rubrik thema bereich gruppe abschnitt categoría categoria sección seccion tema grupo catégorie rubrique
    thème groupe seção secao categorie onderwerp groep avdeling ämne emne kategoria aihe dział
    категория раздел тема рубрика κατηγορία kategori konu bölüm kategória téma 分类 类别 分類 カテゴリ カテゴリー
    카테고리 분류 الفئة فئة القسم קטגוריה נושא subcategory faqcategory`,
  list: `faq faqs questions items item entries entry list data results rows row children content sections categories groups
    topics qa qas qna qanda faqlist faqitems questionsanswers questionsandanswers mainentity nodes edges node docs records
    fragen preguntas perguntas domande vragen вопросы articles elements element panels panel accordion accordions blocks`,
  id: 'id uid key uuid',
  anchor: 'slug anchor hash permalink handle fragment htmlid elementid',
};

const ROLES: ReadonlyMap<string, Field> = new Map(
  (['list', 'anchor', 'id', 'category', 'text', 'html', 'title', 'answer', 'question'] as const)
    .map((role) =>
      WORDS[role].split(/\s+/).map((word, rank) => [plainKey(word), {role, rank}] as const),
    )
    .flat(),
);

const SETTINGS: ReadonlyMap<string, keyof typeof ENTRY_KINDS> = new Map([
  ...(Object.keys(ENTRY_KINDS) as (keyof typeof ENTRY_KINDS)[]).map(
    (name) => [name, name] as const,
  ),
  ['alttitles', 'aliases'],
  ['alternatives', 'aliases'],
  ['alternativequestions', 'aliases'],
  ['keywords', 'aliases'],
  ['synonyms', 'aliases'],
  ['variants', 'aliases'],
]);

/** Words that say no more about a field than its role does. */
const AROUND =
  /^(?:faqs?|the|main|full|long|default)|(?:text|texts|body|content|contents|md|mdx|markdown|raw|plain|string|name|title|label|copy|field|value)$/;

const LANGUAGE_END = /^(.+?)[\s_.-]?([a-z]{2})$/;

/** The setting of an entry that a name stands for. */
export function settingOf(name: string): keyof typeof ENTRY_KINDS | undefined {
  return SETTINGS.get(plainKey(name));
}

/** @returns nothing for a name that says nothing to us, nor is known to be for others */
export function fieldOf(name: string): Field | undefined {
  const plain = plainKey(name).replace(/[.:?]+/g, '');
  if (SETTINGS.has(plain)) return {role: 'setting', rank: 0};
  const known = ROLES.get(plain) ?? aroundField(plain) ?? languageField(name);
  if (known !== undefined) return known;
  return isSiteKey(name) || isOmissionKey(name) ? {role: 'other', rank: 0} : undefined;
}

/** `faq_question`, `questionText`, `category_name`: the role is in the middle. */
function aroundField(plain: string): Field | undefined {
  const bare = plain.replace(AROUND, '').replace(AROUND, '');
  const field = bare === plain || bare === '' ? undefined : ROLES.get(bare);
  if (field !== undefined) return {...field, rank: field.rank + 100};
  if (plain.endsWith('html'))
    return ROLES.get(plain.slice(0, -'html'.length)) && {role: 'html', rank: 100};
  return undefined;
}

function languageField(name: string): Field | undefined {
  const separated = name
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
  const [, bare = '', language = ''] = LANGUAGE_END.exec(separated) ?? [];
  const field = isLanguage(language) ? ROLES.get(plainKey(bare)) : undefined;
  const isSplit = separated.length > bare.length + language.length || bare.length > 3;
  return field && isSplit ? {...field, rank: field.rank + 200, language} : undefined;
}

const LANGUAGES: ReadonlySet<string> = new Set(
  `ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ka kk ko lt lv mk ms nb nl
   nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh`.split(/\s+/),
);

/** Whether a name is the tag of a language that FAQs are written in: `de`, `pt-BR`, `zh_Hans`. */
export function isLanguage(name: string): boolean {
  const [primary = '', ...others] = name.toLowerCase().split(/[-_]/);
  return LANGUAGES.has(primary) && others.every((part) => /^[a-z\d]{2,4}$/.test(part));
}

/** Whether what has this name is written in HTML. */
export function isHtml({name}: {readonly name: string}): boolean {
  return fieldOf(name)?.role === 'html';
}
