/**
 * Puts the words of a language in place of the English ones that links to videos and sounds begin with.
 */
import {answerParts, type AnswerNode, type AnswerTree} from '../../format/answer-tree.js';

/** As `media-links.ts` writes it, before the FAQ's language is known. */
const LABEL = /^(Video|Audio): (.+)$/s;

export function translateMedia(tree: AnswerTree, language: string): AnswerTree {
  const [video, audio] = MEDIA_WORDS.get(language)?.split(' ') ?? [];
  if (video === undefined || audio === undefined) return tree;
  return tree.map((node) => translate(node, {Video: video, Audio: audio}, false));
}

type Words = Readonly<Record<string, string>>;

function translate(node: AnswerNode, words: Words, isInLink: boolean): AnswerNode {
  if (typeof node === 'string') return isInLink ? labelled(node, words) : node;
  const {tag, attributes, children} = answerParts(node);
  const isLink = isInLink || tag === 'a';
  const translated = children.map((child) => translate(child, words, isLink));
  return Object.keys(attributes).length > 0
    ? [tag, attributes, ...translated]
    : [tag, ...translated];
}

/** A name that has the word in it needs no other. */
function labelled(text: string, words: Words): string {
  const [, label = '', name = ''] = LABEL.exec(text) ?? [];
  const word = words[label];
  if (word === undefined) return text;
  const hasWord = name.toLowerCase().includes(word.replace('\u00a0', ' ').toLowerCase());
  return hasWord ? name : `${word}: ${name}`;
}

/** By language code, where they are others: the words for video and sound, with a space between, and none that breaks inside. */
export const MEDIA_WORDS: ReadonlyMap<string, string> = new Map([
  ['ar', 'فيديو صوت'],
  ['da', 'Video Lyd'],
  ['el', 'Βίντεο Ήχος'],
  ['es', 'Vídeo Audio'],
  ['fi', 'Video Ääni'],
  ['fr', 'Vidéo Audio'],
  ['he', 'וידאו שמע'],
  ['hu', 'Videó Hang'],
  ['ja', '動画 音声'],
  ['ko', '동영상 오디오'],
  ['no', 'Video Lyd'],
  ['pt', 'Vídeo Áudio'],
  ['ru', 'Видео Аудио'],
  ['sv', 'Video Ljud'],
  ['th', 'วิดีโอ เสียง'],
  ['tr', 'Video Ses'],
  ['vi', 'Video Âm\u00a0thanh'],
  ['zh', '视频 音频'],
]);
