/**
 * French.
 *
 * Its plural category `many` begins at a million, so it has no texts.
 */
import type {MessagesIn} from './message-table.js';

export const messages: MessagesIn<'one' | 'other'> = {
  quoted: '«\u00a0{words}\u00a0»',
  label: 'Rechercher dans les questions et réponses',
  placeholder: 'Posez une question ou tapez un mot',
  open: 'Rechercher',
  close: 'Fermer',
  clear: 'Effacer la recherche',
  loading: 'Chargement des questions…',
  otherQuestions: 'Autres questions',
  allQuestions: 'Toutes les questions',
  forThisPage: 'Pour cette page',
  featured: 'Questions fréquentes',
  found: 'Questions trouvées',
  closest: 'Questions les plus proches',
  related: 'Questions liées',
  categories: 'Catégories',
  all: 'Toutes',
  elsewhere: 'Rien n’a été trouvé dans {words}. Ceci vient d’autres catégories.',
  listed: {one: '{count} question', other: '{count} questions'},
  matching: {one: '{count} question trouvée', other: '{count} questions trouvées'},
  showMore: {one: 'Afficher {count} question de plus', other: 'Afficher {count} questions de plus'},
  corrected: 'Résultats pour {words}.',
  searchTyped: 'Rechercher plutôt {words}',
  missing: 'Introuvable dans les réponses\u00a0: {words}.',
  none: 'Aucune question trouvée pour {words}.',
  noneHint: 'Essayez avec d’autres mots, ou avec moins de mots.',
  showAll: 'Afficher toutes les questions',
  tellUs: 'Posez-nous cette question',
  takesAlong: 'Le lien transmet {words}.',
  copyLink: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkToCopy: 'Adresse de cette réponse',
  helpful: 'Cela répond-il à votre question\u202f?',
  yes: 'Oui',
  no: 'Non',
  thanks: 'Merci de votre réponse.',
  retry: 'Réessayer',
  'not-an-index': 'Une erreur sur cette page empêche d’afficher les questions.',
  'wrong-version':
    'Les questions sont plus récentes ou plus anciennes que cette page. Essayez de recharger la page.',
  damaged: 'Les questions n’ont pas été reçues en entier. Essayez de recharger la page.',
  'wrong-language': 'Une erreur sur cette page empêche d’afficher les questions.',
  unreachable: 'Impossible de charger les questions pour le moment.',
  failedSearch: 'La recherche a échoué.',
};
