/**
 * Writes data as JSON that may stand inside a `<script>` of a page.
 */

/** `<` is written so that no `</script` or `<!--` in a text ends the page's script. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
