// The questions only the user can answer: the genre's slots that nothing in the prompt fills.

import type { ComplexityLevel } from '../intents/classification.ts'
import { inEnglish } from '../languages/index.ts'
import { ask } from '../languages/phrases.ts'
import { excerpt } from '../playbooks/excerpt.ts'
import type { Genre } from '../playbooks/playbook.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import type { MissingInformation } from './generation.ts'

const MOST: Readonly<Record<ComplexityLevel, number>> = { simple: 3, moderate: 3, complex: 4 }

export interface MissingInput {
  readonly document: PromptDocument
  readonly genre: Genre
  readonly complexity: ComplexityLevel
  readonly context: EnhanceContext
  readonly answers: Readonly<Record<string, string>>
}

/** What to ask, most decisive first. The conversation is looked at before the user is asked again. */
export const missing = ({
  document,
  genre,
  complexity,
  context,
  answers,
}: MissingInput): MissingInformation[] => {
  const said = [document.text, ...(context.conversation ?? []).map(({ content }) => content)]
    .map((text) => inEnglish(document.language, excerpt(text)))
    .join('\n')
  return genre.slots
    .filter(({ id, given }) => !answers[id]?.trim() && !given.test(said))
    .slice(0, MOST[complexity])
    .map((slot) => {
      const { question, default: assumed } = ask(document.language, slot)
      return { slot: slot.id, question, ...(assumed && { default: assumed }) }
    })
}
