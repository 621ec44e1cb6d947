// Variables for programs (`{{ticket}}`) and blanks that nobody filled (`[topic]`, `____`). Links, indexes, citations,
// checkboxes and code are neither.

import type { Span } from '../span.ts'
import type { Request } from './request.ts'

const TEMPLATE =
  /\{\{\s*[\w.#/ -]{1,60}\s*\}\}|\$\{[\w.:' -]{1,80}\}|\{%\s*[\w ]{1,60}%\}|<%=?\s*[\w. ]{1,60}%>/g
const GAP =
  /\[([\p{L}][\p{L}\p{N} ,'/._-]{1,60})\](?![([:])|<((?:insert|your|enter|add|paste|put|name|topic|company|date|product|title|place|city|text|recipient|subject|amount)(?:[ _-][\p{L}\p{N} _-]{1,40})?)>|_{3,}|\bxx[xX]+\b|\{((?:insert|your|topic|name|company|product|subject|text|enter)[\p{L} _-]{0,40})\}|\((?:insert|fill in|your) [\p{L} ]{2,30}\)/gu

/** Bracketed words that are part of the language rather than blanks. */
const MEANT =
  /^(?:sic|edit|redacted|brackets?|square brackets?|image|video|music|laughs?|applause|inaudible|x|ok|todo|placeholder|optional|citation needed|cut|illegible|unclear|crosstalk|pause|laughter)$/
const SPEAKS_OF_BLANKS =
  /\b(?:brackets?|placeholders?|marked|leave|blanks?|fill[- ]?in|mark|use|replace|write|put|with|gap)\b[^.\n]{0,40}$/

export interface Blanks {
  readonly templates: readonly Span[]
  readonly gaps: readonly Span[]
}

const NONE: Blanks = { templates: [], gaps: [] }

const located = (request: Request, start: number, length: number): Span[] => {
  const span = request.locate(start, start + length)
  return span ? [span] : []
}

const isGap = (folded: string, match: RegExpExecArray): boolean => {
  const word = match[1]
  const previous = folded.charAt(match.index - 1)
  if (word !== undefined && (MEANT.test(word) || /[\w\])}\\]/.test(previous))) return false
  return !SPEAKS_OF_BLANKS.test(folded.slice(Math.max(0, match.index - 60), match.index))
}

export const findBlanks = (request: Request): Blanks => {
  const { folded } = request
  if (!/[[{<]|__|xxx|\(/.test(folded)) return NONE
  const templates = [...folded.matchAll(TEMPLATE)].flatMap((match) =>
    located(request, match.index, match[0].length),
  )
  const gaps = [...folded.matchAll(GAP)]
    .filter((match) => isGap(folded, match))
    .flatMap((match) => located(request, match.index, match[0].length))
  return { templates, gaps }
}
