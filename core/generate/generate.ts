// Applies what was selected: optimise → render → check fidelity. A failed check returns the original.

import type { Classification } from '../intents/classification.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Preferences, Selection } from '../select/selection.ts'
import { slice } from '../span.ts'
import type { Target } from '../targets/target.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import { infidelity } from './fidelity.ts'
import type { AppliedTechnique, Generation } from './generation.ts'
import { toMessages } from './messages.ts'
import { missing } from './missing.ts'
import { optimise } from './optimise.ts'
import { parameters } from './parameters.ts'
import { type Rendered, render } from './render.ts'
import { estimateTokens } from './tokens.ts'

export interface GenerateInput {
  readonly classification: Classification
  readonly document: PromptDocument
  readonly selection: Selection
  readonly target: Target
  readonly context: EnhanceContext
  readonly answers: Readonly<Record<string, string>>
  readonly preferences: Preferences
  readonly format: 'text' | 'messages'
}

const NOTHING_TO_ADD = 'Nothing we know of would change the answer enough to be worth a line.'

const compile = (input: GenerateInput): { rendered: Rendered; defect?: string } => {
  const { document, selection, classification, target, preferences, context, answers } = input
  const { text } = document
  const additions = optimise({
    text,
    chosen: selection.chosen,
    complexity: classification.complexity.level,
    target,
    require: preferences.require,
    maxAddedTokens: preferences.maxAddedTokens,
  })
  const rendered = render(document, additions)
  const callersWords = [text, context.audience, context.purpose, ...Object.values(answers)].join('\n')
  const defect = infidelity(text, rendered, callersWords)
  return defect ? { rendered: { enhanced: text, added: [] }, defect } : { rendered }
}

const applied = ({ chosen }: Selection, { added }: Rendered): AppliedTechnique[] =>
  chosen.flatMap(({ id, title, score, reason, plan }) => {
    const spans = added.filter(({ technique }) => technique === id).map(({ span }) => span)
    return spans.length > 0 || plan.length > 0 ? [{ id, title, score, reason, added: spans }] : []
  })

/** Every addition is estimated by itself, so that the prompt is not read twice. */
const tokens = ({ text }: PromptDocument, { enhanced, added }: Rendered): Generation['tokens'] => {
  const before = estimateTokens(text)
  const more = added.map(({ span }) => estimateTokens(slice(enhanced, span)))
  return { before, after: more.reduce((sum, one) => sum + one, before) }
}

/** Compiles the prompt. The result says what was added, why nothing was, and what is still missing. */
export const generate = (input: GenerateInput): Generation => {
  const { document, selection, classification, target, context, answers, format } = input
  const { rendered, defect } = compile(input)
  const unchanged = rendered.enhanced === document.text
  const complexity = classification.complexity.level
  const asks = selection.leaveAlone?.asks ?? true
  const plan = selection.chosen.flatMap((technique) => technique.plan)
  const settings = parameters(document, { intent: selection.intent, complexity, target })
  return {
    enhanced: rendered.enhanced,
    unchanged,
    ...(unchanged && {
      unchangedReason: defect
        ? `The result failed our own check (${defect}), so the original stands.`
        : (selection.leaveAlone?.reason ?? NOTHING_TO_ADD),
    }),
    techniques: applied(selection, rendered),
    missing: asks ? missing({ document, genre: selection.genre, complexity, context, answers }) : [],
    ...(plan.length > 0 && { plan }),
    ...(settings && { parameters: settings }),
    ...(format === 'messages' && { messages: toMessages(rendered) }),
    tokens: tokens(document, rendered),
  }
}
