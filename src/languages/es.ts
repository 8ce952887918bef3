/**
 * Spanish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/spanish';
import {stopwords} from '@orama/stopwords/spanish';
import {defineLanguage} from './define-language.js';

export const language = defineLanguage({
  code: 'es',
  stem: stemmer,
  stopWords: stopwords,
  telling:
    'cuenta cuentas empleo empleos ejemplo final horas hora lugar manera nueva nuevo ' +
    'nuevos nuevas propia propio trabajo trabajar trabajo total verdad valor usar uso usa ' +
    'tiempo estado estados general pais partes parte primera primero segunda segundo ' +
    'tercera tercero último última últimas últimos hoy mañana',
  asides:
    'quiero quisiera quiere necesito favor gracias hola decirme dígame dime explicar ' +
    'explica puedo puede pueden podría podrían poder saber sé me cómo cuál qué',
});
