// Variables for programs (`{{ticket}}`) and blanks that nobody filled (`[topic]`, `____`). Links, indexes, citations,
// checkboxes and code are neither.

import type { Span } from '../span.ts'
import type { Request } from './request.ts'
import { TRAIT } from './traits.ts'

const TEMPLATE =
  /\{\{\s*[\w.#/ -]{1,60}\s*\}\}|\$\{[\w.:' -]{1,80}\}|\{%\s*[\w ]{1,60}%\}|<%=?\s*[\w. ]{1,60}%>/g
/** What blanks are usually called; in capitals any name is one. */
const NAME =
  '(?:topic|subject|name|first name|last name|full name|company|company name|product|product name|brand|date|time|city|country|place|location|title|job title|position|role|industry|niche|number|amount|text|recipient|sender|audience|target audience|language|tone|field|profession|request|link|url|email|details|keywords?|question|article|code|job|skill|year|price|address|phone)'
const GAP = new RegExp(
  [
    "\\[((?:insert|your|enter|add|paste|put|fill in|describe|specify|choose|list)[ _-][\\p{L}\\p{N} ,'/._-]{1,60})\\](?![[(:])",
    `\\[(${NAME})(?: ?\\d)?\\](?![[(:])`,
    "\\[([\\p{L}][\\p{L} _/'-]{2,40})\\](?![[(:])",
    `<((?:insert|your|enter|add|paste|put)[ _-][\\p{L}\\p{N} _-]{1,40}|${NAME})>`,
    '(?<![\\p{L}\\p{N}_`*/.])(_{3,}|xxx+)(?![\\p{L}\\p{N}_`*/.])',
    '\\{((?:insert|your|enter) [\\p{L} _-]{1,40}|topic|name|company|product|subject|text)\\}',
  ].join('|'),
  'gu',
)

/** Words in brackets that are part of what is said rather than blanks. */
const MEANT =
  /^(?:sic|edit|redacted|brackets?|方括号|角括弧|image|video|music|laughs?|laughter|applause|inaudible|todo|placeholders?|optional|citation needed|cut|illegible|unclear|crosstalk|pause|unverified|important|note|warning|error|info|system|user|assistant)$/
/** Exercises in which the blank is the question. */
const CLOZE = /\b(?:blanks?|fill in|finish|complete|missing word|cloze)\b/
const SPEAKS_OF_BLANKS =
  /\b(?:brackets?|placeholders?|marked|blanks?|gaps?|markers?)\b[^.\n]{0,40}$|\b(?:fill in|leave|use|using|replace|write|put|place|say|mark|tag|flag|note|called|output|with)\b[^.\n]{0,14}$/

/** In a prompt this long capitals in brackets are as often labels of its own. */
const LONG = 1500

export interface Blanks {
  readonly templates: readonly Span[]
  readonly gaps: readonly Span[]
}

const NONE: Blanks = { templates: [], gaps: [] }

const located = (request: Request, start: number, length: number): Span[] => {
  const span = request.locate(start, start + length)
  return span ? [span] : []
}

/** `[topic]` is a blank by its name, `[TOPIC]` by its capitals, `[error]` is none; neither is a tag that opens a line. */
const isGap = (request: Request, match: RegExpExecArray): boolean => {
  const { folded, text } = request
  const [whole, order, , capitals, angled] = match
  const end = match.index + whole.length
  const previous = folded.charAt(match.index - 1)
  if (/[\w\])}\\,(=.@$]/.test(previous)) return false
  if (/\bformat\b[^\n]{0,60}$/.test(folded.slice(Math.max(0, match.index - 80), match.index))) return false
  if (/= $/.test(folded.slice(Math.max(0, match.index - 2), match.index))) return false
  if (!order && !angled && SPEAKS_OF_BLANKS.test(folded.slice(Math.max(0, match.index - 60), match.index)))
    return false
  const written = text.slice(match.index, end)
  if (whole.startsWith('_')) return !CLOZE.test(folded)
  if (whole.startsWith('x')) return written === written.toUpperCase()
  if (
    capitals !== undefined &&
    (written !== written.toUpperCase() || MEANT.test(capitals) || /^[a-z]-[a-z]/.test(capitals))
  )
    return false
  if (/\bformat\b/.test(folded) && /[:：] ?$/.test(folded.slice(Math.max(0, match.index - 2), match.index)))
    return false
  if (capitals !== undefined && text.length > LONG && !capitals.includes('_')) return false
  const opensLine = previous === '' || previous === '\n'
  return !(
    opensLine &&
    whole.startsWith('[') &&
    /^ \p{L}/u.test(text.slice(end, end + 2)) &&
    text.includes('\n')
  )
}

export const findBlanks = (request: Request): Blanks => {
  const { folded } = request
  if ((request.traits & TRAIT.bracket) === 0 && !folded.includes('xxx')) return NONE
  const templates = [...folded.matchAll(TEMPLATE)].flatMap((match) =>
    located(request, match.index, match[0].length),
  )
  const gaps = [...folded.matchAll(GAP)]
    .filter((match) => isGap(request, match))
    .flatMap((match) => located(request, match.index, match[0].length))
  return { templates, gaps }
}
