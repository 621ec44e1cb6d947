// Where added instructions stand. Never inside material, never where they would be read as part of it.

import type { Material, PromptDocument } from '../prompt/document.ts'

export type Anchor =
  | { readonly at: 'lead' | 'end' }
  /** Right behind a finished sentence of the request. */
  | { readonly at: 'inline'; readonly offset: number }

/** Material this long in front of a short request hides it: the added lines then name the task above it. */
const LONG_LEAD_LINES = 10
const SHORT_REQUEST = 80

const leads = (document: PromptDocument, first: Material): boolean => {
  const { text, requestText } = document
  const lines = text.slice(first.span.start, first.span.end).split('\n').length
  return (
    text.slice(0, first.span.start).trim() === '' &&
    lines >= LONG_LEAD_LINES &&
    requestText.length <= SHORT_REQUEST
  )
}

/** Where instructions go; `edged` says whether undelimited material gets edges of ours. */
export const anchor = (document: PromptDocument, edged: (material: Material) => boolean): Anchor => {
  const { text, material, request } = document
  const first = material[0]
  const last = material.at(-1)
  if (!first || !last) return { at: 'end' }
  if (leads(document, first)) return { at: 'lead' }
  const trailing = text.slice(last.span.end).trim() === ''
  if (!trailing || last.delimited || edged(last)) return { at: 'end' }
  const before = request.findLast(({ end }) => end <= last.span.start)
  if (!before) return { at: 'lead' }
  const finished = text.slice(before.start, before.end).trimEnd()
  return /[.!?。！？]$/.test(finished) &&
    /^\s*\n/.test(text.slice(before.start + finished.length, last.span.start + 1))
    ? { at: 'inline', offset: before.start + finished.length }
    : { at: 'lead' }
}
