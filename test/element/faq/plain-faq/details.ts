/**
 * A plain FAQ of two questions.
 */
import {html} from '@open-wc/testing';

export const DETAILS = html`
  <h2>Bills</h2>
  <details id="pay">
    <summary>How do I pay?</summary>
    <p>By card.</p>
  </details>
  <details>
    <summary><h3>Where are my bills?</h3></summary>
    In <b>Account</b>.
  </details>
`;
