/**
 * Finds YAML that must not be parsed, because its nesting could exhaust the stack.
 */

/** Levels; settings have three. */
const DEPTH_LIMIT = 100;

/** With one level an indented line, what fits in this many characters is at most 360 deep. */
const LENGTH_LIMIT = 64 * 1024;

/** `- - -` in a line: a list in a list in a list. */
const DEEP_LINE = new RegExp(`(?:[-?:][ \\t]+){${DEPTH_LIMIT}}`);

/**
 * Counts signs instead of parsing; brackets in quotes and comments count too, which only text made
 * to fail could notice.
 * @returns the offset from where on it is too much; nothing where all is well
 */
export function findYamlBeyondLimits(yaml: string): number | undefined {
  if (yaml.length > LENGTH_LIMIT) return LENGTH_LIMIT;
  let depth = 0;
  for (const {0: bracket, index} of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEPTH_LIMIT) return index;
  }
  return DEEP_LINE.exec(yaml)?.index;
}
