// A long prompt in little room, for whoever cannot read all of it: what is asked for whole, the rest by its head and tail.

import type { Span } from '../span.ts'
import type { PromptDocument } from './document.ts'

/** Stands where something was left out. */
const GAP = ' … '
/** Of what is shortened, this share is its beginning. */
const HEAD_SHARE = 2 / 3
/** What is asked gets at least this share of the room, if it needs it. */
const REQUEST_SHARE = 3 / 4

interface Part extends Span {
  readonly asked: boolean
}

/** The prompt itself where it fits into `room` UTF-16 code units, else an excerpt about that long, in the prompt's order. */
export const excerpt = ({ text, request }: PromptDocument, room: number): string => {
  if (text.length <= room) return text
  const parts = partsOf(text, request)
  const asked = lengthOf(parts.filter((part) => part.asked))
  const rest = text.length - asked
  const forRequest = Math.min(asked, Math.max(room * REQUEST_SHARE, room - rest))
  const shares = { asked: forRequest / (asked || 1), rest: (room - forRequest) / (rest || 1) }
  return parts
    .map((part) => shorten(text.slice(part.start, part.end), part.asked ? shares.asked : shares.rest))
    .join('')
}

const partsOf = (text: string, request: readonly Span[]): Part[] => {
  const parts: Part[] = []
  let at = 0
  for (const { start, end } of request) {
    if (start > at) parts.push({ start: at, end: start, asked: false })
    parts.push({ start, end, asked: true })
    at = end
  }
  if (at < text.length) parts.push({ start: at, end: text.length, asked: false })
  return parts
}

const lengthOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { start, end }) => sum + end - start, 0)

const shorten = (text: string, share: number): string => {
  const room = Math.floor(text.length * share) - GAP.length
  if (share >= 1) return text
  if (room <= 0) return text.trim() === '' ? text : GAP
  const head = Math.ceil(room * HEAD_SHARE)
  return `${text.slice(0, head)}${GAP}${text.slice(text.length - (room - head))}`
}
