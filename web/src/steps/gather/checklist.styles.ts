import { css } from 'lit';

export const checklist = css`
  :host {
    display: none;
  }
  @media print {
    :host {
      display: block;
      margin-block-start: 20px;
    }
    h2 {
      font-size: calc(16 * var(--px));
      break-after: avoid;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: calc(12 * var(--px));
      line-height: 1.5;
    }
    th,
    td {
      padding: 3px 6px;
      border: 1px solid var(--line-strong);
      text-align: start;
      vertical-align: top;
    }
    tr {
      break-inside: avoid;
    }
    .material,
    .group {
      break-after: avoid;
    }
    .box {
      display: block;
      width: 16px;
      height: 16px;
      border: 1.5px solid var(--ink);
    }
  }
`;
