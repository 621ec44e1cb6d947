// The playbook lines that a technique answers for in this prompt: those that apply and are not yet said.

import type { Addition } from '../generate/addition.ts'
import type { IntentLabel } from '../intents/labels.ts'
import { sayLine } from '../languages/phrases.ts'
import { excerpt } from '../playbooks/excerpt.ts'
import type { Line } from '../playbooks/playbook.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { ApplyContext, TechniqueId } from './technique.ts'

/** Answers this short hold nothing beside the answer. */
const ONE = /^≤?1 (?:words?|sentences?|lines?)$/

/** Whether the user has ruled out any words beside the thing itself, now or in an earlier turn. */
export const wantsNothingElse = (
  document: PromptDocument,
  { earlier }: Pick<ApplyContext, 'earlier'>,
): boolean =>
  document.constraints.some(
    ({ kind, value }) =>
      kind === 'no-explanation' || kind === 'answer-only' || (kind === 'length' && ONE.test(value)),
  ) || earlier.demands.has('no-explanation')

/** Where the answer is a text to be used as it stands: words about it would stand in it. */
const TEXT_ITSELF = new Set<IntentLabel>([
  'professional_writing',
  'creative_writing',
  'rewriting',
  'translation',
  'roleplay',
  'conversation',
])

/** Why a sentence that asks for words about the answer must stay out, or undefined. */
export const noComment = (document: PromptDocument, context: ApplyContext): string | undefined => {
  if (wantsNothingElse(document, context)) return 'you want the answer alone'
  return TEXT_ITSELF.has(context.intent) ? 'the answer is a text to be used as it stands' : undefined
}

/** What of the context decides whether a line applies. */
type LineContext = Omit<ApplyContext, 'lines' | 'required'>

/** Of a second kind of task, and of a long request, only the classic failures are named. */
const CLASSIC = 3
/** A request this long has said most of it: readers found six in ten of the lines added to such ones wanting. */
const SPELLED_OUT = 250

const applies = (line: Line, document: PromptDocument, context: LineContext, said: string): boolean =>
  (!line.small || context.target.size === 'small') &&
  (line.worth === CLASSIC || said.length <= SPELLED_OUT) &&
  !line.unless.test(said) &&
  !line.unless.test(context.earlier.said) &&
  (line.when?.test(said) ?? true) &&
  (line.material === undefined || line.material === document.material.length > 0) &&
  !(line.explains && wantsNothingElse(document, context))

/** The lines of the genre that apply and are not yet said, as additions after the request. */
export const applicableLines = (document: PromptDocument, context: LineContext): readonly Addition[] => {
  const { genre, also } = context
  const said = excerpt(document.said)
  return [...genre.lines, ...(also?.lines.filter(({ worth }) => worth === CLASSIC) ?? [])]
    .filter((line) => applies(line, document, context, said))
    .map((line) => ({
      technique: line.technique,
      line: `${genre.id}/${line.id}`,
      text: sayLine(document.language, line),
      place: { at: 'after-request' },
      worth: line.worth,
      instruction: true,
    }))
}

/** Those of them that `technique` answers for. */
export const genreLines = (technique: TechniqueId, { lines }: ApplyContext): readonly Addition[] =>
  lines.filter((line) => line.technique === technique)
