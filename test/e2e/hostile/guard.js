/**
 * Runs first in a frame: tells the page around it of whatever code runs there that should not.
 *
 * What such code calls does nothing here. An error that nobody caught is code that ran too.
 */
const tell = (what) => {
  const origin = window.event?.target?.closest?.('[data-payload]')?.dataset.payload ?? '?';
  parent.postMessage({ran: `${origin}: ${what}`}, '*');
};

// Not `eval`, which drivers of browsers use; what hostile code evaluates calls one of these.
const CALLED = 'alert confirm prompt print open fetch Function close stop'.split(' ');
for (const name of CALLED) {
  const stub = (...given) => tell(`${name}(${given.map(String).join()})`);
  Object.defineProperty(window, name, {value: stub});
}
document.write = document.writeln = () => tell('document.write()');
XMLHttpRequest.prototype.send = () => tell('XMLHttpRequest');
navigator.sendBeacon = () => tell('sendBeacon');
window.Image = class {
  set src(address) {
    tell(`image ${address}`);
  }
};
window.addEventListener('error', ({message}) => tell(`error: ${message}`));
window.addEventListener('unhandledrejection', ({reason}) => tell(`rejection: ${reason}`));
