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
/** What an unknown number is a number of. */
const COUNTED =
  'people|persons|guests|kids|children|students|days|weeks|months|years|hours|minutes|words|pages|sentences|bullets|items|euros?|dollars?|pounds|eur|usd|gbp|km|kg|percent|%'
const GAP = new RegExp(
  [
    "\\[((?:insert|your|enter|add|paste|put|fill in|describe|specify|choose|list)[ _-][\\p{L}\\p{N} ,'/._-]{1,60})\\](?![[(:])",
    `\\[(${NAME})(?: ?\\d)?\\](?![[(:])`,
    "\\[([\\p{L}][\\p{L} _/'-]{2,40})\\](?![[(:])",
    `<((?:insert|your|enter|add|paste|put)[ _-][\\p{L}\\p{N} _-]{1,40}|${NAME})>`,
    '(?<![\\p{L}\\p{N}_`*/.])(_{3,}|xxx+)(?![\\p{L}\\p{N}_`*/.])',
    '\\{((?:insert|your|enter) [\\p{L} _-]{1,40}|topic|name|company|product|subject|text)\\}',
    '\\((?:insert|fill in|paste|enter your|put your|insert your)(?: the| a| your)? [^()\\n]{2,40}\\)',
    '(?<=\\b(?:an?|the|my|our|for|at|in|to|from|about|of|with|into|is|named|called|on|by|as|and|mr|mrs|ms|dear) )<[a-z]+(?:[ _][a-z]+){1,3}>',
    '(?<=^|[\\s,])\\[(?:\\.{2,}|…|_{2,}|\\?+)\\](?=[\\s,.;:!?]|$)',
    '(?<=[\\s,]|^)__(?=[\\s,.;:!?]|$)',
    '\\b(?:insert|paste|put|enter) (?:your |the )?[\\p{L}]+(?: [\\p{L}]+){0,2} here\\b|\\byour (?:name|company|city|topic|title|product) here\\b',
    '\\((?:your|company|recipient|customer) (?:name|company|city|address|title|position)\\)',
    '(?<=\\b(?:to|about|for|from|named|called|in|at|by|name is) )(?:\\.{3,}|…)(?= (?:about|and|in|for|from|at|on|who|with)\\b|,)',
    `(?<![\\p{L}\\p{N}$/?-])(?:x|\\?{2,})(?= (?:${COUNTED})(?![\\p{L}]))`,
    `(?<![\\p{L}\\p{N}$/-])(?:xx|todo|tbd)(?= (?:${COUNTED})(?![\\p{L}]))|(?<=\\b(?:grade|age|aged|year|class|chapter|page|room|flat|version|number|no\\.|\\$|€|£) ?)xx(?![\\p{L}\\p{N}])|(?<=\\b(?:date|deadline|place|venue|location|name|budget|price|time|address|audience|length|topic): ?)(?:tbd|todo|tba|xx)(?![\\p{L}\\p{N}])`,
  ].join('|'),
  'gu',
)

/** Words in brackets that are part of what is said rather than blanks. */
const MEANT =
  /^(?:sic|edit|redacted|brackets?|方括号|角括弧|image|video|music|laughs?|laughter|applause|inaudible|todo|placeholders?|optional|citation needed|cut|illegible|unclear|crosstalk|pause|unverified|verse|chorus|bridge|outro|hook|scene|exit|beat|silence|sighs|whispers|bold|italic|yes|no|y\/n|blank|deleted|removed|emphasis added|name withheld|end|start|break|section|table|figure|important|note|warning|error|info|system|user|assistant)$/
/** Exercises in which the blank is the question. */
const CLOZE = /\b(?:blanks?|fill in|finish|complete|missing word|cloze)\b/
const SPEAKS_OF_BLANKS =
  /\b(?:brackets?|placeholders?|marked|blanks?|gaps?|markers?)\b[^.\n]{0,40}$|\b(?:fill in|leave|use|using|replace|write|put|place|say|mark|tag|flag|note|called|output|with)\b[^.\n]{0,14}$/

/** X is a number to be found there. */
const ALGEBRA =
  /\b(?:formula|equation|solve|calculate|variable|where x|x is|x =|if x|probability|algorithm|function)\b/
/** Tags with an attribute without a value. */
const HTML_LIKE =
  /^<(?:input|button|script|video|audio|option|select|details|dialog|ol|br|img|a|p|div|span)\b/
/** Somebody who writes about templates means the blanks. */
const WANTED =
  /\b(?:templates?|placeholders?|mail ?merge|merge (?:fields?|tags?)|variables?|form letter|boilerplate|mad libs?|regex|regular expression|wildcards?|syntax|checkbox(?:es)?|markdown|latex|array|selector|html)\b/

/** In a prompt this long capitals in brackets are as often labels of its own. */
const LONG = 1500

export interface Blanks {
  readonly templates: readonly Span[]
  readonly gaps: readonly Span[]
}

/** Blanks without brackets. */
const SIGNS =
  /xx|todo|tbd|tba|\((?:insert|fill in|paste|enter your|put your|your|company|recipient|customer) |\?\? |\bx \p{L}|\bhere\b| (?:\.\.\.|…)/u

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
  if (/^(?:x|todo|tb)/.test(whole))
    return written === written.toUpperCase() && !(whole === 'x' && ALGEBRA.test(folded))
  if (whole.startsWith('(') || /^(?:\.|…|\?|\[[.…_?])/.test(whole)) return true
  if (/^(?:insert|paste|put|enter|your)\b/.test(whole)) return written === written.toUpperCase()
  if (whole.startsWith('<') && !angled) return !HTML_LIKE.test(whole)
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
  if ((request.traits & TRAIT.bracket) === 0 && !SIGNS.test(folded)) return NONE
  const templates = [...folded.matchAll(TEMPLATE)].flatMap((match) =>
    located(request, match.index, match[0].length),
  )
  const gaps = WANTED.test(folded)
    ? []
    : [...folded.matchAll(GAP)]
        .filter((match) => isGap(request, match))
        .flatMap((match) => located(request, match.index, match[0].length))
  return { templates, gaps }
}
