/**
 * The slots of a component in Markdown: what follows a line such as `#answer`, as Nuxt has it.
 */

/** Without a space, which a heading would have. */
const SLOT = /^#([a-z][\w-]*)$/i;

const ASKS = /^(?:question|q|title|label|summary|trigger|header|heading)$/i;
const ANSWERS = /^(?:answer|a|content|default|body|description|text)$/i;

/** In characters; a longer one is a text. */
const LONGEST_QUESTION = 300;

/** Lines from the first one up to the last, which is not among them. */
export type Lines = readonly [first: number, end: number];

export interface Slots {
  /** What the component asks, if it does. */
  readonly question?: string;
  /** What else it holds. */
  readonly parts: readonly Lines[];
}

interface Slot {
  readonly name: string;
  readonly lines: Lines;
}

/**
 * @param textAt a line of the component's own, without its indent
 * @param skip the line below a component that begins in a line, and is another's business
 * @returns all of the lines as one part where the first with a text begins no slot
 */
export function slotsIn(
  [first, end]: Lines,
  textAt: (line: number) => string,
  skip: (line: number) => number | undefined,
): Slots {
  const starts: {name: string; line: number}[] = [];
  for (let line = first; line < end; line = skip(line) ?? line + 1) {
    const text = textAt(line);
    const name = SLOT.exec(text)?.[1];
    if (name !== undefined) starts.push({name, line});
    else if (starts.length === 0 && text !== '') return {parts: [[first, end]]};
  }
  const slots = starts.map(({name, line}, i): Slot => {
    return {name, lines: [line + 1, starts[i + 1]?.line ?? end]};
  });
  const asking = slots.find(({name}) => ASKS.test(name));
  const question = asking && questionIn(asking.lines, textAt);
  const others = slots.filter((slot) => slot !== asking);
  if (question === undefined || !others.some(({name}) => ANSWERS.test(name)))
    return {parts: slots.map(({lines}) => lines)};
  return {question, parts: others.map(({lines}) => lines)};
}

/** One paragraph. */
function questionIn([first, end]: Lines, textAt: (line: number) => string): string | undefined {
  const texts = Array.from({length: end - first}, (_, i) => textAt(first + i));
  const text = texts.join('\n').trim();
  const isOne = text !== '' && text.length <= LONGEST_QUESTION && !text.includes('\n\n');
  return isOne ? text.replace(/\s*\n\s*/g, ' ') : undefined;
}
