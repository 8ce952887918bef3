/**
 * The drawings of the interface, in the colour of the text around them.
 */
import {html} from 'lit';

const icon = (path: string) => html`
  <svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
`;

export const SEARCH_ICON = icon('M20 20l-4.6-4.6M17.5 10.5a7 7 0 1 1-14 0 7 7 0 0 1 14 0z');
/** Ringed, so that it is not taken for what closes the dialog beside it. */
export const CLEAR_ICON = icon('M9 9l6 6M15 9l-6 6M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z');
export const CLOSE_ICON = icon('M6.5 6.5l11 11M17.5 6.5l-11 11');
