/**
 * What `init` knows about a kind of site.
 */

/** What goes into a file of the site. */
export interface Paste {
  /** Ends the sentence “Paste into …”. */
  readonly place: string;
  /** One line; `{script}` stands for the address of the script below what is published. */
  readonly line: string;
}

export interface SiteKind {
  /** As `--site` takes it. */
  readonly name: string;
  readonly title: string;
  /** Matches the name of a file or folder that only such a site has. */
  readonly mark?: RegExp;
  /** A file that others may have too, with what only such a site says in it. */
  readonly saying?: {readonly name: RegExp; readonly text: RegExp};
  /** A dependency that only such a site has. */
  readonly packageName?: string;
  /** Matches the path of its own configuration, below the site's own folder. */
  readonly config?: RegExp;
  /** What is published as it is, below the site's own folder, if its configuration says nothing. */
  readonly published: string;
  /** How its configuration names another folder, and what of that is published as it is. */
  readonly moved?: {readonly pattern: RegExp; readonly below?: string};
  /** How its configuration names a folder that is published under its name, below another one. */
  readonly kept?: {readonly pattern: RegExp; readonly below: RegExp};
  /** What its configuration has to say for that folder to be published; nothing for most. */
  readonly publishes?: RegExp;
  /** How its configuration says below which path of its host it is, where no line adds that by itself. */
  readonly base?: RegExp;
  /** Below which address of the site the folder is published; by default at its top. */
  readonly address?: string;
  /** Matches what is left out, though it is below what is published. */
  readonly leftOut?: RegExp;
  /** Where the built site is, below its own folder. */
  readonly output?: string;
  /** Where the scripts go by default, below what is published; by default right there. */
  readonly out?: string;
  readonly script: Paste;
  readonly element: Paste;
  /** The keys that open the site's own search, as people call them. */
  readonly searchKeys?: string;
  /** What else such a site needs; a full sentence. */
  readonly note?: string;
}

/** With a field that can be typed into before the script is there, in HTML as in JSX. */
export const ELEMENT =
  '<faq-search><input type="search" aria-label="Search the FAQ" placeholder="Search the FAQ" /></faq-search>';

/** Keeps a place for the questions, so that nothing moves when the script is there. */
export const STYLE: Paste = {
  place: 'your style sheet, so that nothing moves when the search loads',
  line: 'faq-search { display: block; min-height: 30rem; }',
};

/** Where a site's own search has the usual ones. */
export const OTHER_SHORTCUT = 'mod+shift+k';

export const IN_A_PAGE: Paste = {place: 'a Markdown page', line: ELEMENT};

/** Vue takes other tags for components: they are missing from its HTML, and don't match it later. */
export const IN_A_VUE_PAGE: Paste = {
  ...IN_A_PAGE,
  line: ELEMENT.replace('<faq-search', '<faq-search v-pre'),
};
