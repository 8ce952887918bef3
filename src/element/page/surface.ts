/**
 * Opens, places and closes what the search shows itself on: the page, a panel below its field, or a
 * dialog.
 *
 * Nothing opens that its reader could not use, and nothing stays open that can't be seen any more: an
 * unseen dialog would keep everybody from the rest of the page.
 */
import type {ReactiveController} from 'lit';
import {listenWhileConnected} from '../asking/page-events.js';
import type {Host, Variant} from '../asking/settings.js';
import {placeOf} from './panel-place.js';

export class Surface implements ReactiveController {
  readonly #host: Host;
  #watch: IntersectionObserver | undefined;
  #opened = false;
  #unlock: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('click', this.#onClick);
    const [place, leave] = [this.#place, this.#onLeave];
    // A header may slide away once the page is scrolled.
    const moves = {resize: place, scroll: place, transitionend: place};
    const listeners = {pointerdown: leave, focusin: leave, ...moves};
    listenWhileConnected(host, listeners, {capture: true, passive: true});
    for (const type of ['wheel', 'touchmove'])
      host.addEventListener(type, this.#onScroll, {passive: true});
    listenWhileConnected(host, {resize: place}, {target: visualViewport ?? window});
  }

  /** Any other text than a variant means that of the page. */
  get variant(): Variant {
    const {variant} = this.#host;
    return variant === 'dropdown' || variant === 'modal' ? variant : 'inline';
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

  /** The buttons that open answers, as they are listed, without those folded away. */
  get questions(): readonly HTMLElement[] {
    return [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>('li:not([hidden]) [part~=question]'),
    ];
  }

  /** Also puts the focus in the field, at once: phones show their keyboard for nothing later. */
  open(): void {
    this.reveal();
    this.field?.focus();
  }

  /** Whether a reader could see and use it now, or what would open. */
  get isUsable(): boolean {
    return this.#host.isConnected && !isBehindDialog(this.#host) && canBeUsed(this.#host);
  }

  /**
   * Opens where it can be used, and leaves the focus where it is as far as it can be.
   * @returns whether it is open now
   */
  reveal(): boolean {
    if (!this.isOpen && this.isUsable) {
      this.#opened = true;
      this.#host.requestUpdate();
      this.#sync();
    }
    return this.isOpen;
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

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    this.#sync();
  }

  /** Brings the page's state to ours. */
  #sync(): void {
    const dialog = this.#dialog;
    if (dialog && dialog.open !== this.#opened) {
      if (this.#opened) dialog.showModal();
      else dialog.close();
    }
    if (this.#opened && dialog) this.#unlock ??= lockScroll();
    else this.#unlockScroll();
    const panel = this.#panel;
    if (this.#opened && this.field) this.#watchField(this.field);
    else this.#watch?.disconnect();
    if (panel?.isConnected) {
      panel.hidden = !this.#opened;
      if ('togglePopover' in panel) panel.togglePopover(this.#opened); // else it is only above
    }
    this.#place();
  }

  #watchField(field: HTMLElement): void {
    this.#watch ??= new IntersectionObserver((changes) => {
      // What is only scrolled out of view stays open.
      if (changes.some(({isIntersecting}) => !isIntersecting) && !this.isUsable) this.close();
    });
    this.#watch.observe(field);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Of a dropdown. */
  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('[popover]');
  }

  #unlockScroll(): void {
    this.#unlock?.();
    this.#unlock = undefined;
  }

  /** Slotted or ours, the trigger is in the slot. */
  readonly #onClick = (event: Event): void => {
    const path = event.composedPath();
    if (path[0] === this.field) this.reveal();
    if (path.some((each) => each instanceof HTMLSlotElement && each.name === 'trigger'))
      this.open();
  };

  /** Pages that scroll by a script of their own take what is not meant for them. */
  readonly #onScroll = (event: Event): void => {
    if (this.#opened) event.stopPropagation();
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
    const panel = this.#panel;
    const box = this.field?.closest('search');
    if (!this.#opened || !box) return;
    const {height = innerHeight, scale = 1, offsetTop = 0} = visualViewport ?? {};
    // In parts of the window, which CSS does not zoom.
    this.#dialog?.style.setProperty('--_view', `${((height * scale) / innerHeight) * 100}%`);
    if (!panel) return;
    const place = placeOf(box.getBoundingClientRect(), {
      direction: getComputedStyle(box).direction,
      visible: offsetTop + height * scale,
      // Browsers that don't know it measure boxes without it.
      zoom: 'currentCSSZoom' in panel ? panel.currentCSSZoom : 1,
    });
    for (const [name, value] of Object.entries(place)) panel.style.setProperty(name, value);
  };
}

/**
 * Whether a reader could see and use something in the element: not while it is hidden in any way,
 * inert, or behind a dialog of the page.
 *
 * Only the browser knows all of these. So a box over the whole window is put into the element, and the
 * browser is asked what is there; the box is gone before anything is painted.
 */
function canBeUsed(host: Host): boolean {
  // Browsers without a top layer have no such box, and no dialog of the page is asked for.
  if (!('popover' in HTMLElement.prototype)) return host.getClientRects().length > 0;
  const {renderRoot} = host;
  const box = document.createElement('div');
  box.popover = 'manual';
  box.style.cssText = 'inset:0;pointer-events:auto'; // all else has its initial value, as a panel's has
  (renderRoot.querySelector('dialog[open]') ?? renderRoot).append(box); // around it all is inert
  box.showPopover();
  // In the middle: at an edge may be the page's scrollbar, on the left one from right to left.
  const root = renderRoot as ShadowRoot;
  const isFound = root.elementFromPoint(innerWidth / 2, innerHeight / 2) === box;
  box.remove();
  return isFound;
}

/** Whether a dialog of the page's own making is in front, which brings the focus back to itself. */
function isBehindDialog(host: Host): boolean {
  return [...document.querySelectorAll('[aria-modal=true]')].some((dialog) => {
    const {x, y, width, height} = dialog.getBoundingClientRect();
    return (
      !dialog.contains(host) &&
      dialog.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    );
  });
}

/** Keeps the page behind a dialog from being scrolled. @returns what gives the page back as it was */
function lockScroll(): () => void {
  const {body, documentElement: root} = document;
  const {style} = root;
  const says = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible';
  // The window scrolls as the root says, or else the body, which would scroll by itself if both said it.
  const scrolled = !says(root) && says(body) ? body.style : style;
  const {scrollbarGutter} = style;
  const {overflowX, overflowY} = scrolled;
  // Where a scrollbar takes room, the page keeps that room, so that nothing moves.
  if (innerWidth > root.clientWidth) style.scrollbarGutter = 'stable';
  scrolled.overflow = 'hidden';
  return () => {
    Object.assign(scrolled, {overflowX, overflowY});
    style.scrollbarGutter = scrollbarGutter;
  };
}
