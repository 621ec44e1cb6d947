// The text of one call in a plan: what to do, then the request and earlier answers, each with a clear edge.

import type { PromptDocument } from '../prompt/document.ts'
import { tagFor } from './fence.ts'

interface Part {
  readonly name: string
  readonly text: string
}

/** The user's whole prompt, byte for byte. */
export const request = ({ text }: PromptDocument): Part => ({ name: 'request', text })

/** What call `number` of the plan answered; the caller puts it in. */
export const answerOf = (number: number, name: string): Part => ({ name, text: `{{answer:${number}}}` })

const edged = ({ name, text }: Part): string => {
  const tag = tagFor(text, name)
  return `<${tag}>\n${text}\n</${tag}>`
}

/** `task` in front, so that it cannot be read as part of what the user pasted. */
export const plannedPrompt = (task: string, parts: readonly Part[]): string =>
  [task, ...parts.map(edged)].join('\n\n')
