import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { EditorView } from 'codemirror';
import { css } from 'lit';

export const editorStyles = css`
  .place {
    position: relative;
    border: 1px solid var(--line-strong);
    border-radius: 4px;
  }
  .help {
    margin-block-start: 8px;
    color: var(--ink-soft);
    font-size: calc(14 * var(--px));
  }
`;

export const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--brand)' },
  { tag: tags.string, color: 'var(--met)' },
  { tag: tags.number, color: 'var(--weighed)' },
  { tag: [tags.bool, tags.null], color: 'var(--judged)' },
  { tag: tags.invalid, color: 'var(--unmet)' },
]);

/** The editor's own pictures of waves are addresses of data, which the page's policy refuses: lines are drawn by the browser. */
const underline = (colour: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy ${colour}`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '3px',
});

const panel = { backgroundColor: 'var(--ground)', color: 'var(--ink)', border: '1px solid var(--line-strong)' };
const chosen = { backgroundColor: 'var(--brand)', color: 'var(--on-brand)' };

/** In the colours of the page, light or dark. */
export const theme = EditorView.theme({
  '&': {
    height: 'min(70vh, 760px)',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: 'calc(14 * var(--px))',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': {
    fontFamily: "Consolas, Menlo, 'DejaVu Sans Mono', monospace, var(--family)",
    lineHeight: '1.6',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--ground)', color: 'var(--ink-soft)', borderRight: '1px solid var(--line)' },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  '.cm-activeLineGutter': { backgroundColor: 'var(--brand-soft)', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--brand-soft)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--weighed-soft)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--brand-soft)', outline: '1px solid var(--brand)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--unmet-soft)' },
  '.cm-foldPlaceholder': { ...panel, padding: '0 4px' },
  '.cm-lintRange-error': underline('var(--unmet)'),
  '.cm-lintRange-warning': underline('var(--weighed)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--weighed-soft)' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--unmet)' },
  '.cm-lintPoint-warning:after': { borderBottomColor: 'var(--weighed)' },
  '.cm-tooltip': {
    ...panel,
    backgroundColor: 'var(--paper)',
    fontFamily: 'var(--family)',
    maxWidth: 'min(560px, 92vw)',
  },
  '.cm-diagnostic': { padding: '6px 10px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--unmet)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--weighed)' },
  '.cm-diagnosticSource': { fontSize: '100%', opacity: '1', color: 'var(--ink-soft)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--family)', maxWidth: 'min(560px, 92vw)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px', lineHeight: '1.5' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': chosen,
  '.cm-completionLabel': { fontFamily: 'Consolas, Menlo, monospace' },
  '.cm-completionDetail': { fontStyle: 'normal', marginLeft: '12px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionInfo': { maxWidth: 'min(360px, 80vw)' },
  '.cm-panels': panel,
  '.cm-panel.cm-search, .cm-panel.cm-panel-lint': { fontFamily: 'var(--family)', fontSize: '14px' },
  '.cm-textfield, .cm-button': { ...panel, backgroundImage: 'none', backgroundColor: 'var(--paper)', fontSize: '14px' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': chosen,
});
