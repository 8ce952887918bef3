/**
 * Listens to events of the page while an element is in it.
 */
import type {ReactiveControllerHost} from 'lit';

/** Options of the listeners, with what they listen to: the window by default. */
interface Listening extends AddEventListenerOptions {
  readonly target?: EventTarget;
}

/** @param listeners by the type of their event */
export function listenWhileConnected(
  host: ReactiveControllerHost,
  listeners: Readonly<Record<string, (event: never) => unknown>>,
  {target = window, ...options}: Listening = {},
): void {
  const each = (act: 'addEventListener' | 'removeEventListener') => (): void => {
    for (const [type, listener] of Object.entries(listeners))
      target[act](type, listener as EventListener, options);
  };
  host.addController({
    hostConnected: each('addEventListener'),
    hostDisconnected: each('removeEventListener'),
  });
}
