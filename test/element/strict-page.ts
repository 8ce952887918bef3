/**
 * Runs in the page of a frame: starts the element, and tells the test what the page's policy refused.
 */
document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) => {
  parent.postMessage(`${violatedDirective}: ${sample}`);
});
const {startFaqSearch} = await import('../../src/element/standalone.js');
const {messages} = await import('../../src/messages/en.js');
const {FAQ} = await import('./fixture-faq.js');
startFaqSearch(FAQ, {en: messages});
await document.querySelector('faq-search')?.updateComplete;
// What the policy refuses is reported in tasks that are due before this one.
setTimeout(() => requestAnimationFrame(() => setTimeout(() => parent.postMessage('done'))));

export {};
