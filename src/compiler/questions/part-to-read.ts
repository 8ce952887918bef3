/**
 * Which part of a source is read: what its user named, or the FAQ in a page that is about much else.
 */
import type {Place, Report} from '../diagnostic.js';
import type {ParseOptions} from '../draft-entry.js';
import type {SourceText} from '../source-text.js';
import {didYouMean} from '../suggest.js';
import {textUseOf, type TextUse} from '../text-use.js';
import type {Page} from './outline.js';
import {faqPart, partNamed, partNames} from './page-part.js';
import {textPieces, UsedTexts} from './page-text.js';

/** @returns the same page where all of it is read; nothing where, with an error, there is no such part */
export function partToRead<Whole extends Page>(
  page: Whole,
  {section, isAlone = false, headingLevel}: ParseOptions,
  {source, report}: {readonly source: SourceText; readonly report: Report},
): Whole | undefined {
  if (section === '') return page;
  if (section !== undefined) {
    const part = partNamed(page, section);
    if (part === undefined) reportNoPart(section, page, {source, report});
    return part && {...page, nodes: part.nodes};
  }
  if (headingLevel !== undefined || (!isAlone && !isReadme(source.path))) return page;
  const part = faqPart(page);
  if (part === undefined) return page;
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  report.warning({
    ...part.heading.place,
    code: 'faq-part',
    message: `Of this file only the part “${part.heading.text}” is read; ${Math.round(part.beside * 100)} % of its text is beside it.`,
    hint: `Name the part as a source to say so yourself, as in “${name}#faq”, or “${name}#” to have all of the file.`,
  });
  return {...page, nodes: part.nodes};
}

/** With what is beside the part that was read. */
export function withBeside(
  use: TextUse,
  {whole, part}: {readonly whole: Page; readonly part: Page},
  place: Place,
): TextUse {
  const words = wordsOf(whole) - wordsOf(part);
  return words <= 0
    ? use
    : textUseOf(use.used, [...use.unused, {...place, words, reason: 'left-out'}]);
}

function wordsOf({nodes}: Page): number {
  return textPieces(nodes, new UsedTexts()).reduce((sum, {words}) => sum + words, 0);
}

function isReadme(path: string): boolean {
  return /(?:^|\/)(?:readme|read_me|liesmich|lisezmoi|leeme|leiame|leggimi)\b[^/]*$/i.test(path);
}

function reportNoPart(
  section: string,
  page: Page,
  {source, report}: {readonly source: SourceText; readonly report: Report},
): void {
  report.error({
    ...source.placeAt(0),
    code: 'no-section',
    message: `This file has no heading and no element with the anchor “#${section}”.`,
    hint: `${didYouMean(section, partNames(page))}Name it as the address of the page does, or leave out what is behind the “#”.`,
  });
}
