import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {translateMedia, MEDIA_WORDS} from '../../../src/compiler/answer/media-words.js';
import {LANGUAGE_CODES} from '../../../src/languages/language-codes.js';
import {compilePage} from '../compiled.js';

const link = (text: string) => ['a', {href: '/tour.mp4'}, text] as const;

describe('a link in place of a video or a sound', () => {
  it('begins with a word of the FAQ’s language', () => {
    const {entries} = compilePage(
      '## A?\n\n<video src="https://x.org/tour.mp4" title="La visite"></video>\n',
      {language: 'fr-CA'},
    );

    assert.deepEqual(entries[0]?.answer, [
      ['p', ['a', {href: 'https://x.org/tour.mp4'}, 'Vidéo: La visite']],
    ]);
  });

  for (const [what, language, given, expected] of [
    ['has its word for a sound', 'sv', link('Audio: a.mp3'), link('Ljud: a.mp3')],
    [
      'has it inside a link with other things',
      'es',
      ['a', {href: '/'}, ['em', 'Video: b']],
      ['a', {href: '/'}, ['em', 'Vídeo: b']],
    ],
    ['does not have it twice', 'fr', link('Video: Vidéo de visite'), link('Vidéo de visite')],
    ['is no other text', 'fr', ['p', 'Video: b'], ['p', 'Video: b']],
    ['keeps an English word that is right', 'de', link('Video: b'), link('Video: b')],
  ] as const) {
    it(what, () => {
      assert.deepEqual(translateMedia([given], language), [expected]);
    });
  }

  it('has two words in each language with other ones', () => {
    const same = LANGUAGE_CODES.filter((code) => MEDIA_WORDS.get(code)?.split(' ').length !== 2);

    assert.deepEqual(same, ['de', 'en', 'it', 'nl', 'ro', 'und']);
  });
});
