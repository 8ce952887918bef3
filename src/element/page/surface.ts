/**
 * Opens, places, closes what the search shows itself on: the page, a panel below a box, a dialog.
 */
import type {LitElement, ReactiveController} from 'lit';
import {lockScroll} from './scroll-lock.js';

/** `inline` is part of the page, always open. */
export type Variant = 'inline' | 'dropdown' | 'modal';

/** Between the panel and what is around it, in CSS pixels. */
const GAP = 8;

/** Narrower panels break questions into too many lines, in CSS pixels. */
const MIN_WIDTH = 512;

/** A lower panel is only put below its field where there is no more room above, in CSS pixels. */
const MIN_HEIGHT = 240;

export class Surface implements ReactiveController {
  variant: Variant = 'inline';
  readonly #host: LitElement;
  #opened = false;
  #unlock: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** @param variant from markup, so it may be any text: the page's own is meant then */
  use(variant: Variant): void {
    this.variant = variant === 'dropdown' || variant === 'modal' ? variant : 'inline';
  }

  get isOpen(): boolean {
    return this.variant === 'inline' || this.#opened;
  }

  get field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('input');
  }

  /** Where the reader gets in: the field, or what opens the dialog around it. */
  get entrance(): HTMLElement | null | undefined {
    if (this.isOpen || this.variant !== 'modal') return this.field;
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=trigger]');
    return slot?.assignedElements({flatten: true}).find((each) => each instanceof HTMLElement);
  }

  /** The buttons that open answers, as they are listed. */
  get questions(): readonly HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[part~=question]')];
  }

  /** Also puts the focus in the field, at once: phones show their keyboard for nothing later. */
  open(): void {
    this.reveal();
    this.field?.focus();
  }

  /** Opens, and leaves the focus where it is as far as it can be. */
  reveal(): void {
    if (this.isOpen || !this.#host.isConnected) return;
    this.#opened = true;
    this.#host.requestUpdate();
    this.#sync();
  }

  readonly close = (): void => {
    if (!this.#opened) return;
    this.#opened = false;
    this.#host.requestUpdate();
    this.#sync();
  };

  toggle(): void {
    if (this.#opened) this.close();
    else this.open();
  }

  hostConnected(): void {
    this.#host.addEventListener('click', this.#onClick);
    window.addEventListener('pointerdown', this.#onLeave);
    window.addEventListener('focusin', this.#onLeave);
    window.addEventListener('resize', this.#place);
    window.addEventListener('scroll', this.#place, {capture: true, passive: true});
    window.visualViewport?.addEventListener('resize', this.#place);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('click', this.#onClick);
    window.removeEventListener('pointerdown', this.#onLeave);
    window.removeEventListener('focusin', this.#onLeave);
    window.removeEventListener('resize', this.#place);
    window.removeEventListener('scroll', this.#place, {capture: true});
    window.visualViewport?.removeEventListener('resize', this.#place);
    this.close();
  }

  hostUpdated(): void {
    this.#sync();
  }

  /** Brings the page's state to ours. */
  #sync(): void {
    const {renderRoot} = this.#host;
    const dialog = renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== this.#opened) {
      if (this.#opened) dialog.showModal();
      else dialog.close();
    }
    if (this.#opened && dialog) this.#unlock ??= lockScroll();
    else this.#unlockScroll();
    const panel = renderRoot.querySelector<HTMLElement>('[popover]');
    if (panel?.isConnected) {
      panel.hidden = !this.#opened;
      if ('togglePopover' in panel) panel.togglePopover(this.#opened); // else it is only above
    }
    this.#place();
  }

  /** Slotted or ours, the trigger is in the slot. */
  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    if (path[0] === this.field) this.reveal();
    if (path.some((each) => each instanceof HTMLSlotElement && each.name === 'trigger'))
      this.open();
  };

  /** A panel is for who is in it; around a dialog there is only its backdrop. */
  readonly #onLeave = (event: Event): void => {
    const path = event.composedPath();
    const isOutside =
      this.variant === 'dropdown'
        ? !path.includes(this.#host)
        : event.type === 'pointerdown' && path[0] instanceof HTMLDialogElement;
    if (isOutside) this.close();
  };

  /** A dialog learns what a keyboard on the screen leaves; a panel goes to its field. */
  readonly #place = (): void => {
    const {renderRoot} = this.#host;
    const panel = renderRoot.querySelector<HTMLElement>('[popover]');
    const box = this.field?.closest('search');
    if (!this.#opened || !box) return;
    const {height = innerHeight, scale = 1, offsetTop = 0} = visualViewport ?? {};
    renderRoot.querySelector('dialog')?.style.setProperty('--_view', `${height * scale}px`);
    if (!panel) return;
    const isRightToLeft = getComputedStyle(box).direction === 'rtl';
    const place = placeOf(box.getBoundingClientRect(), isRightToLeft, offsetTop + height * scale);
    for (const [name, value] of Object.entries(place)) panel.style.setProperty(name, value);
  };

  #unlockScroll(): void {
    this.#unlock?.();
    this.#unlock = undefined;
  }
}

/**
 * Where a panel stands: below its field, or above where there is more room; as wide as the field,
 * or wider where the window lets it be.
 * @param visible how much of the window is seen, from its top
 */
function placeOf(
  {left, right, top, bottom, width: fieldWidth}: DOMRect,
  isRightToLeft: boolean,
  visible: number,
): Readonly<Record<string, string>> {
  const {clientWidth, clientHeight} = document.documentElement;
  const width = Math.min(Math.max(fieldWidth, MIN_WIDTH), clientWidth - 2 * GAP);
  const start = isRightToLeft ? right - width : left;
  const below = visible - bottom;
  const isBelow = below > MIN_HEIGHT || below > top;
  return {
    left: `${Math.max(GAP, Math.min(start, clientWidth - width - GAP))}px`,
    width: `${width}px`,
    top: isBelow ? `${bottom + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${clientHeight - top + GAP}px`,
    'max-height': `${(isBelow ? below : top) - 2 * GAP}px`,
  };
}
