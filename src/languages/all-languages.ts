/**
 * All languages at once, in place of `late-languages.ts` where a module can't be loaded without waiting.
 */
import type {Language} from '../format/language.js';
import {language as ar} from './ar.js';
import {language as da} from './da.js';
import {language as de} from './de.js';
import {language as el} from './el.js';
import {language as en} from './en.js';
import {language as es} from './es.js';
import {language as fi} from './fi.js';
import {language as fr} from './fr.js';
import {language as he} from './he.js';
import {language as hu} from './hu.js';
import {language as it} from './it.js';
import {language as ja} from './ja.js';
import {language as ko} from './ko.js';
import {language as nl} from './nl.js';
import {language as no} from './no.js';
import {language as pt} from './pt.js';
import {language as ro} from './ro.js';
import {language as ru} from './ru.js';
import {language as sv} from './sv.js';
import {language as th} from './th.js';
import {language as tr} from './tr.js';
import {language as und} from './und.js';
import {language as vi} from './vi.js';
import {language as zh} from './zh.js';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [
    ar,
    da,
    de,
    el,
    en,
    es,
    fi,
    fr,
    he,
    hu,
    it,
    ja,
    ko,
    nl,
    no,
    pt,
    ro,
    ru,
    sv,
    th,
    tr,
    und,
    vi,
    zh,
  ].map((language) => [language.code, language]),
);

/** @param code one of `LANGUAGE_CODES` */
export function knownLanguage(code: string): Language {
  return LANGUAGES.get(code) ?? und;
}

export async function loadLanguages(): Promise<void> {
  // They are there.
}
