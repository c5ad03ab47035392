/** Why nothing runs, as `zice-error` tells it; web/README.md has them all. None is ever given another meaning. */
export type ErrorCode =
  // Told by zice.watch.js: the program has not come.
  | 'old_browser'
  | 'script_missing'
  | 'script_broken'
  | 'script_late'
  // It has come and cannot begin.
  | 'natives_replaced'
  | 'trusted_types'
  | 'xhtml_page'
  | 'start_failed'
  // It has begun, and the core has not.
  | 'core_missing'
  | 'fallback_missing'
  | 'core_refused'
  // It runs, but the page's policy refuses its styles.
  | 'styles_refused'
  // Told by zice-frame: of the frame itself.
  | 'folder_unknown'
  | 'frame_silent'
  // The bureau's own rulesets.
  | 'rulesets_missing'
  | 'rulesets_late'
  | 'rulesets_refused';

/** What `zice-error` tells. `problems` are about the bureau's own files and the page, never about an answer. */
export interface ErrorDetail {
  readonly reason: 'cannot_run' | 'rulesets_refused';
  readonly code: ErrorCode;
  readonly problems: readonly string[];
}

/** `reason` is the kind of the code: whether it is the rulesets that are at fault. */
export const errorDetail = (code: ErrorCode, problems: readonly string[] = []): ErrorDetail => ({
  reason: code.indexOf('rulesets_') === 0 ? 'rulesets_refused' : 'cannot_run',
  code,
  problems,
});

/** An error that knows by which code it is told. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}
