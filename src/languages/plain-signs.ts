/**
 * Gives signs and letters of full width, and Arabic signs in numbers, the form that ASCII has.
 */

/** In as many UTF-16 code units. */
export function plainSigns(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u066B/g, '.')
    .replace(/\u066C/g, ',');
}
