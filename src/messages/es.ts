/**
 * Spanish.
 *
 * Its plural category `many` begins at a million, so it has no texts.
 */
import type {MessagesIn} from './message-table.js';

export const messages: MessagesIn<'one' | 'other'> = {
  quoted: '«{words}»',
  label: 'Buscar en las preguntas y respuestas',
  placeholder: 'Haga una pregunta o escriba una palabra',
  open: 'Buscar',
  close: 'Cerrar',
  clear: 'Borrar la búsqueda',
  loading: 'Cargando las preguntas…',
  otherQuestions: 'Otras preguntas',
  allQuestions: 'Todas las preguntas',
  forThisPage: 'Para esta página',
  featured: 'Preguntas frecuentes',
  found: 'Preguntas encontradas',
  closest: 'Preguntas más parecidas',
  related: 'Preguntas relacionadas',
  categories: 'Categorías',
  all: 'Todas',
  elsewhere: 'No hay nada en {words}. Esto es de otras categorías.',
  listed: {one: '{count} pregunta', other: '{count} preguntas'},
  matching: {one: '{count} pregunta encontrada', other: '{count} preguntas encontradas'},
  showMore: {one: 'Mostrar {count} pregunta más', other: 'Mostrar {count} preguntas más'},
  corrected: 'Resultados de {words}.',
  searchTyped: 'Buscar {words} en su lugar',
  missing: 'No aparece en ninguna respuesta: {words}.',
  none: 'No se ha encontrado ninguna pregunta sobre {words}.',
  noneHint: 'Pruebe con otras palabras, o con menos.',
  showAll: 'Mostrar todas las preguntas',
  tellUs: 'Háganos esta pregunta',
  takesAlong: 'El enlace incluye {words}.',
  copyLink: 'Copiar enlace',
  linkCopied: 'Enlace copiado',
  linkToCopy: 'Dirección de esta respuesta',
  helpful: '¿Ha resuelto esto su pregunta?',
  yes: 'Sí',
  no: 'No',
  thanks: 'Gracias por su respuesta.',
  retry: 'Volver a intentarlo',
  'not-an-index': 'No se pueden mostrar las preguntas por un error en esta página.',
  'wrong-version':
    'Las preguntas son más recientes o más antiguas que esta página. Pruebe a recargar la página.',
  damaged: 'Las preguntas no se han recibido completas. Pruebe a recargar la página.',
  'wrong-language': 'No se pueden mostrar las preguntas por un error en esta página.',
  unreachable: 'Ahora mismo no se pueden cargar las preguntas.',
  failedSearch: 'La búsqueda ha fallado.',
};
