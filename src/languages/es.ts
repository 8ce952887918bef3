/**
 * Spanish: stemmer and stop words of Orama (`@orama/stemmers`, `@orama/stopwords`).
 */
import {stemmer} from '@orama/stemmers/spanish';
import {stopwords} from '@orama/stopwords/spanish';
import {defineLanguage} from './define-language.js';

/** A verb changes its vowel in some forms: `devuelvo`, `devolver`, `cierre`, `cerrar`. */
function stem(word: string): string {
  return stemmer(word)
    .replace(/([^gq])ue([^aeiou]+)$/, '$1o$2')
    .replace(/ie([^aeiou]+)$/, 'e$1')
    .replace(/olu$/, 'olv');
}

export const language = defineLanguage({
  code: 'es',
  stem,
  stopWords: stopwords,
  telling:
    'cuenta cuentas empleo empleos ejemplo final horas hora lugar manera nueva nuevo ' +
    'nuevos nuevas propia propio trabajo trabajar trabajo total verdad valor usar uso usa ' +
    'tiempo estado estados general pais partes parte primera primero segunda segundo ' +
    'tercera tercero último última últimas últimos ultimo hoy mañana acuerdo bajo breve día días dia dias fin gran grande grandes habla hablan intenta intentan intentar intento lado largo lleva llevar mayor medio peor próximo próximos proximo realizado realizar siguiente tarde temprano tras trabaja trabajan usan enseguida cinco dos tres uno',
  asides:
    'quiero quisiera quiere necesito favor gracias hola decirme dígame dime explicar ' +
    'explica puedo puede pueden podría podrían poder saber sé me cómo cuál qué gustaría deseo deseamos cuéntame cuéntenme contarme explíqueme explícame saberlo',
});
