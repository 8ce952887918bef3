/**
 * Portuguese.
 *
 * Its plural category `many` begins at a million, so it has no texts.
 */
import type {MessagesIn} from './message-table.js';

export const messages: MessagesIn<'one' | 'other'> = {
  quoted: '“{words}”',
  label: 'Pesquisar perguntas e respostas',
  placeholder: 'Faça uma pergunta ou digite uma palavra',
  open: 'Pesquisar',
  close: 'Fechar',
  clear: 'Limpar a pesquisa',
  loading: 'Carregando as perguntas…',
  otherQuestions: 'Outras perguntas',
  allQuestions: 'Todas as perguntas',
  forThisPage: 'Para esta página',
  featured: 'Perguntas frequentes',
  found: 'Perguntas encontradas',
  closest: 'Perguntas mais próximas',
  related: 'Perguntas relacionadas',
  categories: 'Categorias',
  all: 'Todas',
  elsewhere: 'Nada encontrado em {words}. Isto é de outras categorias.',
  listed: {one: '{count} pergunta', other: '{count} perguntas'},
  matching: {one: '{count} pergunta encontrada', other: '{count} perguntas encontradas'},
  showMore: {one: 'Mostrar mais {count} pergunta', other: 'Mostrar mais {count} perguntas'},
  corrected: 'Resultados para {words}.',
  searchTyped: 'Pesquisar {words} em vez disso',
  missing: 'Não consta em nenhuma resposta: {words}.',
  none: 'Nenhuma pergunta encontrada para {words}.',
  noneHint: 'Tente com outras palavras, ou com menos palavras.',
  showAll: 'Mostrar todas as perguntas',
  tellUs: 'Envie-nos esta pergunta',
  takesAlong: 'O link inclui {words}.',
  copyLink: 'Copiar link',
  linkCopied: 'Link copiado',
  linkToCopy: 'Endereço desta resposta',
  helpful: 'Isto respondeu à sua pergunta?',
  yes: 'Sim',
  no: 'Não',
  thanks: 'Obrigado pela sua resposta.',
  retry: 'Tentar novamente',
  'not-an-index': 'Não é possível mostrar as perguntas devido a um erro nesta página.',
  'wrong-version':
    'As perguntas são mais novas ou mais antigas que esta página. Tente recarregar a página.',
  damaged: 'As perguntas não chegaram completas. Tente recarregar a página.',
  'wrong-language': 'Não é possível mostrar as perguntas devido a um erro nesta página.',
  unreachable: 'Não é possível carregar as perguntas no momento.',
  failedSearch: 'A pesquisa falhou.',
};
