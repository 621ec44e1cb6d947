// Only material: a text, a trace or code, and nothing that says what to do with it.

import type { MaterialKind } from '../prompt/document.ts'
import type { LintRule } from './reading.ts'

const NAMES: Readonly<Record<MaterialKind, string>> = {
  code: 'code',
  log: 'a log',
  table: 'a table',
  email: 'an e-mail',
  transcript: 'a conversation',
  list: 'a list',
  quote: 'a quotation',
  text: 'a text',
}

/** Prompts for pictures are often written as one JSON object. */
const OBJECT = /^\s*\{\s*"/
/** An error above code asks by itself. */
const FAILURE = /^\s*(?:[\w.]*(?:Error|Exception)\b|error\b|warning\b|Traceback)/

export const noRequest: LintRule = {
  cues: [],
  find: ({ document }) => {
    const first = document.material[0]
    if (document.request.length > 0 || !first) return []
    if (OBJECT.test(document.text)) return []
    if (FAILURE.test(document.text) && document.material.some(({ kind }) => kind === 'code')) return []
    return [
      {
        code: 'no-request',
        message: `There is ${NAMES[first.kind]}, but you do not say what shall be done with it.`,
        fix: 'Add a line that says what you want.',
      },
    ]
  },
}
