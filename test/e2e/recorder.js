/**
 * Runs first in a page: keeps what the page reports, for the test to read.
 */
const told = {violations: [], errors: [], warnings: []};
Object.defineProperty(window, 'told', {value: told, enumerable: false});
document.addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
  told.violations.push(`${violatedDirective} ${sample}`),
);
window.addEventListener('error', ({message}) => told.errors.push(message));
window.addEventListener('unhandledrejection', ({reason}) => told.errors.push(String(reason)));
console.warn = (...given) => told.warnings.push(given.map(String).join(' '));
console.error = (...given) => told.errors.push(given.map(String).join(' '));
