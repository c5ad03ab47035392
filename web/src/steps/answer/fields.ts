import { html, type TemplateResult } from 'lit';
import { literal, html as staticHtml } from 'lit/static-html.js';
import type { Question, Session } from '../../session/session.js';
import type { Fact } from '../../data/types.js';
import '../../fields/choice-field.js';
import '../../fields/date-field.js';
import type { AnswerEvent } from '../../fields/field.js';
import '../../fields/functions-field.js';
import '../../fields/number-field.js';
import '../../fields/region-field.js';
import './standards.js';
import '../../fields/yes-no-field.js';

/** The field for each type of fact. */
const tags: Record<Fact['type'], ReturnType<typeof literal>> = {
  number: literal`zice-number-field`,
  yes_no: literal`zice-yes-no-field`,
  choice: literal`zice-choice-field`,
  date: literal`zice-date-field`,
  region: literal`zice-region-field`,
  functions: literal`zice-functions-field`,
};

/** How a question stands: by itself, or put away among others. */
interface Stands {
  readonly alone?: boolean;
  readonly folded?: boolean;
}

/** A question with its answer, which it hands to the session. */
export function fieldOf(session: Session, question: Question, stands: Stands = {}): TemplateResult {
  const { id, type } = question.fact;
  const tag = tags[type];
  const field = staticHtml`<${tag}
    data-fact=${id}
    .question=${question}
    ?alone=${stands.alone ?? false}
    ?hidden=${stands.folded ?? false}
    .answer=${session.answers.fact(id)}
    .problem=${session.problem(question)}
    @answer=${({ detail }: AnswerEvent) => session.answer(question, detail, type === 'number' || type === 'date')}
    @leave=${() => session.leave(question)}
  ></${tag}>` as TemplateResult;
  if (type !== 'region') return field;
  return html`${field}<zice-standards .session=${session} .changed=${session.changedStandards}></zice-standards>`;
}
