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
    if (this.isOpen) return;
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

  /** Below the field, as wide as the window lets it be; a dialog learns what a keyboard leaves. */
  readonly #place = (): void => {
    if (!this.#opened) return;
    const {renderRoot} = this.#host;
    const {height = innerHeight, scale = 1} = visualViewport ?? {};
    const view = document.documentElement.clientWidth;
    const set = (target: HTMLElement | null, styles: Readonly<Record<string, number>>): void => {
      for (const [name, pixels] of Object.entries(styles))
        target?.style.setProperty(name, `${pixels}px`);
    };
    set(renderRoot.querySelector('dialog'), {'--_view': height * scale});
    const box = this.field?.closest('search')?.getBoundingClientRect();
    if (!box) return;
    const width = Math.min(Math.max(box.width, MIN_WIDTH), view - 2 * GAP);
    const start = getComputedStyle(this.#host).direction === 'rtl' ? box.right - width : box.left;
    const left = Math.max(GAP, Math.min(start, view - width - GAP));
    const top = box.bottom + GAP;
    set(renderRoot.querySelector('[popover]'), {
      ...{left, top, width},
      'max-height': height * scale - top - GAP,
    });
  };

  #unlockScroll(): void {
    this.#unlock?.();
    this.#unlock = undefined;
  }
}
