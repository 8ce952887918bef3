/**
 * Gathers what the views draw.
 */
import {ariaShortcut, shortcutLabel} from './page/shortcut.js';
import type {ShortcutListener} from './page/shortcut-listener.js';
import type {ElementProps} from './views/element-view.js';
import type {ShortcutProps} from './views/shortcut-view.js';
import type {Works} from './works.js';

/** What the page's author wants to be seen. */
export interface Wishes {
  readonly placeholder: string;
  readonly hideShortcut: boolean;
  readonly missingUrl: string;
}

export function elementProps(works: Works, wishes: Wishes): ElementProps {
  const {inquiry, actions, surface, keys, link, listener} = works;
  const {index, search, sections, language, level, answers, announcer, feedback, overview} =
    inquiry;
  return {
    index: index.state,
    search: search.state,
    text: search.query.text,
    announced: announcer.texts,
    say: language.say,
    writing: language.own,
    faqWriting: language.faq,
    placeholder: wishes.placeholder,
    shortcut: shortcutProps(listener, wishes),
    onKey: keys.hear,
    ...{sections, level, answers, actions, surface, link, feedback},
    missingUrl: wishes.missingUrl,
    mostAtOnce: inquiry.search.mostAtOnce,
    relatedTo: inquiry.related.to,
    isUntouched: overview.isUntouched,
  };
}

function shortcutProps({shortcuts}: ShortcutListener, {hideShortcut}: Wishes): ShortcutProps {
  const [first] = shortcuts;
  return {
    aria: shortcuts.map(ariaShortcut).join(' '),
    label: first && !hideShortcut ? shortcutLabel(first) : '',
  };
}
