/**
 * German.
 */
import type {MessagesIn} from './message-table.js';

export const messages: MessagesIn<'one' | 'other'> = {
  quoted: '„{words}“',
  label: 'Fragen und Antworten durchsuchen',
  placeholder: 'Frage oder Stichwort eingeben',
  open: 'Suchen',
  close: 'Schließen',
  clear: 'Suche leeren',
  loading: 'Fragen werden geladen\u00a0…',
  otherQuestions: 'Weitere Fragen',
  allQuestions: 'Alle Fragen',
  forThisPage: 'Zu dieser Seite',
  featured: 'Häufige Fragen',
  found: 'Gefundene Fragen',
  closest: 'Ähnliche Fragen',
  related: 'Verwandte Fragen',
  categories: 'Kategorien',
  all: 'Alle',
  elsewhere: 'In {words} wurde nichts gefunden. Das hier stammt aus anderen Kategorien.',
  listed: {one: '{count} Frage', other: '{count} Fragen'},
  matching: {one: '{count} Frage gefunden', other: '{count} Fragen gefunden'},
  showMore: {one: '{count} weitere Frage anzeigen', other: '{count} weitere Fragen anzeigen'},
  corrected: 'Ergebnisse für {words}.',
  searchTyped: 'Stattdessen nach {words} suchen',
  missing: 'In keiner Antwort gefunden: {words}.',
  none: 'Keine Frage zu {words} gefunden.',
  noneHint: 'Vielleicht helfen andere oder weniger Wörter.',
  showAll: 'Alle Fragen anzeigen',
  tellUs: 'Stellen Sie uns diese Frage',
  takesAlong: 'Der Link übermittelt {words}.',
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert',
  linkToCopy: 'Adresse dieser Antwort',
  helpful: 'Hat das Ihre Frage beantwortet?',
  yes: 'Ja',
  no: 'Nein',
  thanks: 'Danke für Ihre Rückmeldung.',
  retry: 'Erneut versuchen',
  'not-an-index': 'Die Fragen können wegen eines Fehlers auf dieser Seite nicht angezeigt werden.',
  'wrong-version':
    'Die Fragen sind neuer oder älter als diese Seite. Vielleicht hilft es, die Seite neu zu laden.',
  damaged:
    'Die Fragen sind nicht vollständig angekommen. Vielleicht hilft es, die Seite neu zu laden.',
  'wrong-language':
    'Die Fragen können wegen eines Fehlers auf dieser Seite nicht angezeigt werden.',
  unreachable: 'Die Fragen können gerade nicht geladen werden.',
  failedSearch: 'Die Suche ist fehlgeschlagen.',
};
