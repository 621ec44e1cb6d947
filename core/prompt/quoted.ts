// Which quotations and inline code are material: the long ones, and the short ones a request works on.

import type { Block } from './block.ts'
import type { MaterialKind } from './document.ts'
import { fold } from './fold.ts'
import { kindOf } from './kind.ts'
import type { Line } from './lines.ts'
import { openingOf } from './openers.ts'
import type { Quote } from './quotes.ts'

/** From this length on a quotation is a text rather than a name or a turn of phrase. */
export const LONG_QUOTE = 60
const LONG_CODE = 12
/** A single quoted word is worked on only right behind the verb. */
const NEAR = 30
/** A verb further away than this is not about the quotation. */
const HEAD = 160

/** Words before a quotation that make it part of the demand. */
const DEMANDED =
  /\b(?:titled|title|called|named|entitled|say|says|saying|with|no|not|without|than|like|word|words|phrase|line|sentence|begins?|beginning|starts?|starting|ends?|ending|theme|prompt|about|use|include|or|avoid|never|instead of|called:|keyword|if|when|than)\s*:?\s*$/
const LANGUAGE_ASKED =
  /\b(?:translat\w+|in|into|to|for|auf|ins|en|al|latin|welsh|how (?:do|would) (?:you|i|we) say|comment (?:dire|dit-on)|wie (?:sagt|heißt)|cómo se dice)\b/
const HOW_TO_SAY = /\bhow (?:do|would|to|can) (?:you |i |we |one )?say\s*$/
/** Something is looked for in the quotation. */
const COUNTED =
  /\b(?:words?|letters?|characters?|syllables?|vowels?|mistakes?|errors?|typos?|verbs?|nouns?|wrong) (?:are )?(?:there )?(?:in|with)\s*$|\bparse\s*$/
const SAID = /^\s*(?:in|into|to|auf|ins?|en|al?|em|para|nach)\s+\p{L}+/u

const isCode = (content: string): boolean =>
  content.length >= LONG_CODE && /\s/.test(content) && /[=(){};<>$*|/-]/.test(content)

/** A prompt in quotation marks is a prompt. */
const isWhole = (text: string, { outer }: Quote): boolean =>
  text.slice(0, outer.start).trim() === '' && text.slice(outer.end).trim() === ''

const isMaterial = (text: string, from: number, quote: Quote): boolean => {
  if (quote.span.end - quote.span.start < 2) return false
  if (quote.mark !== '`' && isWhole(text, quote)) return false
  const content = text.slice(quote.span.start, quote.span.end)
  if (quote.mark === '`') return isCode(content)
  const before = fold(text.slice(Math.max(from, quote.outer.start - 200), quote.outer.start))
  const after = fold(text.slice(quote.outer.end, quote.outer.end + 40))
  if (HOW_TO_SAY.test(before) && SAID.test(after)) return true
  if (DEMANDED.test(before)) return false
  if (COUNTED.test(before)) return true
  if (content.length >= LONG_QUOTE) return true
  const opening = openingOf(fold(text.slice(from, Math.min(quote.outer.start, from + HEAD))))
  const distance = quote.outer.start - from
  if (opening === 'work' && distance <= HEAD && (/\s/.test(content) || distance <= NEAR)) return true
  return (
    (SAID.test(after) && (before.trim() === '' || LANGUAGE_ASKED.test(before))) || /[:：]\s*$/.test(before)
  )
}

/** The quotes among `quotes` that the request works on; `from` is where their stretch of request begins. */
export const quotedMaterial = (
  text: string,
  lines: readonly Line[],
  from: number,
  quotes: readonly Quote[],
): Block[] =>
  quotes
    .filter((quote) => isMaterial(text, from, quote))
    .map(({ mark, span, outer }) => {
      const fallback: MaterialKind = mark === '`' ? 'code' : 'quote'
      return {
        kind: mark === '`' ? 'code' : kindOf(text, lines, span.start, span.end, fallback),
        span,
        outer,
        delimited: true,
      }
    })
