// The text of one call in a plan: what to do, then the request and earlier answers, each with a clear edge.

import type { PromptDocument } from '../prompt/document.ts'
import { audiencePurpose } from './audience-purpose.ts'
import { clarifyingQuestions } from './clarifying-questions.ts'
import { tagFor } from './fence.ts'
import type { ApplyContext } from './technique.ts'

interface Part {
  readonly name: string
  readonly text: string
}

/** The user's prompt byte for byte, and after it what else the caller gave: audience, purpose, answers. */
export const asGiven = (document: PromptDocument, context: ApplyContext): string =>
  [
    document.text,
    ...[audiencePurpose, clarifyingQuestions]
      .flatMap(({ apply }) => apply(document, context))
      .filter(({ instruction }) => !instruction)
      .map(({ text }) => text),
  ].join('\n\n')

export const request = (document: PromptDocument, context: ApplyContext): Part => ({
  name: 'request',
  text: asGiven(document, context),
})

/** What call `number` of the plan answered; the caller puts it in. */
export const answerOf = (number: number, name: string): Part => ({ name, text: `{{answer:${number}}}` })

const edged = ({ name, text }: Part): string => {
  const tag = tagFor(text, name)
  return `<${tag}>\n${text}\n</${tag}>`
}

/** `task` in front, so that it cannot be read as part of what the user pasted. */
export const plannedPrompt = (task: string, parts: readonly Part[]): string =>
  [task, ...parts.map(edged)].join('\n\n')
