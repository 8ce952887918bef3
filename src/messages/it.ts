/**
 * Italian.
 *
 * Its plural category `many` begins at a million, so it has no texts.
 */
import type {MessagesIn} from './message-table.js';

export const messages: MessagesIn<'one' | 'other'> = {
  quoted: '«{words}»',
  label: 'Cerca tra domande e risposte',
  placeholder: 'Una domanda o una sua parola',
  open: 'Cerca',
  close: 'Chiudi',
  clear: 'Cancella la ricerca',
  loading: 'Caricamento delle domande…',
  otherQuestions: 'Altre domande',
  allQuestions: 'Tutte le domande',
  forThisPage: 'Per questa pagina',
  featured: 'Domande frequenti',
  found: 'Domande trovate',
  closest: 'Domande più vicine',
  related: 'Domande correlate',
  categories: 'Categorie',
  all: 'Tutte',
  elsewhere: 'Nessun risultato in {words}. Questi vengono da altre categorie.',
  listed: {one: '{count} domanda', other: '{count} domande'},
  matching: {one: '{count} domanda trovata', other: '{count} domande trovate'},
  showMore: {one: 'Mostra un’altra domanda', other: 'Mostra altre {count} domande'},
  corrected: 'Risultati per {words}.',
  searchTyped: 'Cerca invece {words}',
  missing: 'Assente da tutte le risposte: {words}.',
  none: 'Nessuna domanda trovata per {words}.',
  noneHint: 'Altre parole, o meno parole, possono aiutare.',
  showAll: 'Mostra tutte le domande',
  tellUs: 'Invia questa domanda',
  takesAlong: 'Il link include {words}.',
  copyLink: 'Copia link',
  linkCopied: 'Link copiato',
  linkToCopy: 'Indirizzo di questa risposta',
  helpful: 'La domanda ha trovato risposta?',
  yes: 'Sì',
  no: 'No',
  thanks: 'Grazie della risposta.',
  retry: 'Riprova',
  'not-an-index': 'Le domande non possono essere mostrate per un errore in questa pagina.',
  'wrong-version':
    'Le domande sono più recenti o più vecchie di questa pagina. Ricaricare la pagina può aiutare.',
  damaged: 'Le domande non sono arrivate complete. Ricaricare la pagina può aiutare.',
  'wrong-language': 'Le domande non possono essere mostrate per un errore in questa pagina.',
  unreachable: 'Al momento non è possibile caricare le domande.',
  failedSearch: 'La ricerca non è riuscita.',
};
