// The playbook lines that a technique answers for in this prompt: those that apply and are not yet said.

import type { Addition } from '../generate/addition.ts'
import { excerpt } from '../playbooks/excerpt.ts'
import type { Line } from '../playbooks/playbook.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { ApplyContext, TechniqueId } from './technique.ts'

/** Whether the user has ruled out any words beside the thing itself. */
export const wantsNothingElse = (document: PromptDocument): boolean =>
  document.constraints.some(({ kind }) => kind === 'no-explanation' || kind === 'answer-only')

const applies = (line: Line, document: PromptDocument, said: string): boolean =>
  !line.unless.test(said) &&
  (line.when?.test(said) ?? true) &&
  (line.material === undefined || line.material === document.material.length > 0) &&
  !(line.explains && wantsNothingElse(document))

/** The genre's lines for `technique`, as additions after the request. */
export const genreLines = (
  technique: TechniqueId,
  document: PromptDocument,
  { genre }: ApplyContext,
): Addition[] => {
  const lines = genre.lines.filter((line) => line.technique === technique)
  if (lines.length === 0) return []
  const said = excerpt(document.said)
  return lines
    .filter((line) => applies(line, document, said))
    .map((line) => ({
      technique,
      line: `${genre.id}/${line.id}`,
      text: line.text,
      place: { at: 'after-request' },
      worth: line.worth,
      instruction: true,
    }))
}
