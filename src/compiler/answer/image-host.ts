/**
 * What the hosts are called that images in answers may come from.
 */

export const IMAGE_HOST_HINT =
  'Write it alone and in lower case, as in “cdn.example.com” or “localhost:8080”.';

/** Whether a browser would call the host just so: no scheme, no path, no usual port. */
export function isImageHost(text: string): boolean {
  const url = `https://${text}`;
  return URL.canParse(url) && new URL(url).href === `${url}/`;
}
