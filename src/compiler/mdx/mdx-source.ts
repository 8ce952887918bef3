/**
 * Reads a FAQ that is written in MDX, and Markdown that imports components as MDX does.
 */
import {createReport, type Report} from '../diagnostic.js';
import type {ParsedSource, ParseOptions} from '../draft-entry.js';
import {parseMarkdownSource} from '../markdown/markdown-source.js';
import {readFrontMatter} from '../settings/front-matter.js';
import type {SourceText} from '../source-text.js';
import {markdownOfMdx} from './mdx-markdown.js';

export function parseMdxSource(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  // What is wrong in it is told of when the Markdown is read.
  const {endLine} = readFrontMatter(source, createReport());
  const markdown = markdownOfMdx(source, source.offsetOfLine(endLine), report);
  return parseMarkdownSource(markdown, options, report);
}

/** Markdown, unless a line imports something, which only MDX does. */
export function parseMarkdownOrMdx(
  source: SourceText,
  options: ParseOptions,
  report: Report,
): ParsedSource {
  const parse = IMPORT.test(withoutFences(source.text)) ? parseMdxSource : parseMarkdownSource;
  return parse(source, options, report);
}

const IMPORT = /^import\s+(?:[\w*{$][^;\n]*\sfrom\s+)?["'][^"'\n]+["'];?[ \t]*$/m;

function withoutFences(text: string): string {
  return text.includes('import ')
    ? text.replace(/^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\1/gm, '')
    : '';
}
