import { syntaxTree } from '@codemirror/language';
import type { Diagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';
import type { CheckedFile, Finding } from '../data/types.js';

/** Where a finding's line and column are in the text; columns count characters, of which some are two units long. */
export function offsetOf(state: EditorState, { line, column }: Pick<Finding, 'line' | 'column'>): number {
  const { from, text } = state.doc.line(Math.min(line, state.doc.lines));
  const before = [...text].slice(0, column - 1).join('');
  return from + before.length;
}

/** As far as what stands there reaches: a word, a number; of an object or a list, its bracket. */
function endOf(state: EditorState, from: number): number {
  const { name, from: begin, to } = syntaxTree(state).resolveInner(from, 1);
  const whole = begin === from && !['Object', 'Array', 'JsonText'].includes(name) ? to : from + 1;
  return Math.min(whole, state.doc.length);
}

function diagnosticOf(state: EditorState, severity: 'error' | 'warning', finding: Finding): Diagnostic {
  const from = offsetOf(state, finding);
  const to = endOf(state, from);
  // At the very end there is nothing to underline but what is before it.
  return { from: from < to ? from : Math.max(0, to - 1), to, severity, source: finding.code, message: finding.message };
}

/** What the core found, for the editor to underline. */
export const diagnosticsOf = (state: EditorState, { errors, warnings }: CheckedFile): Diagnostic[] => [
  ...errors.map((finding) => diagnosticOf(state, 'error', finding)),
  ...warnings.map((finding) => diagnosticOf(state, 'warning', finding)),
];
