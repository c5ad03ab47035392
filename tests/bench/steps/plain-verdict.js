// The least that a page with Lit can do: one element that says something.
import { html, LitElement } from 'lit';

class PlainVerdict extends LitElement {
  render() {
    return html`<p data-verdict="meets">符合</p>`;
  }
}
customElements.define('plain-verdict', PlainVerdict);
