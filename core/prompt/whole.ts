// A prompt that is nothing but material: a mail, a list of things, a quoted line. Only what cannot be an instruction.

import { type Block, bare } from './block.ts'
import { fold } from './fold.ts'
import type { Line } from './lines.ts'
import { openingOf } from './openers.ts'
import { type Page, paragraphsOf, RULE } from './paragraphs.ts'

const FEWEST_ITEMS = 3
/** A thing has fewer characters than an instruction. */
const LONGEST_ITEM = 60
const LONGEST_MAIL = 4000
const MARK = /^\s*(?:[-*•‣–—]|\d{1,3}[.)])\s+/
/** A label says what is wanted: "audience: pharmacists". */
const LABEL = /^[\p{L} ]{2,30}:/u
/** What a person is called by, and no assistant. */
const TO_PERSON =
  /^\s*(?:dear|hi|hello|hey|liebe[rs]?|hallo|bonjour|chère?|hola|estimad[oa]s?|querid[oa]s?|olá|prezad[oa]s?) (?!chat|claude|gpt|gemini|copilot|there\b|ai\b|assistant|bot\b|hello)(?:(?:mr|mrs|ms|dr|herr|frau|señora?|sra?|madame|monsieur)\.? )?\p{L}[\p{L}' -]{1,40}[,!]?\s*$/iu
const SIGNED =
  /^\s*(?:(?:best|kind|warm|many thanks and|with kind)(?: regards| wishes)?|regards|sincerely|yours(?: \w+)?|cheers|thanks|many thanks|thank you|love|all the best|best|viele grüße|liebe grüße|mit freundlichen grüßen|cordialement|bien à vous|saludos|un abrazo|atenciosamente|abraços)[,.!]?\s*$/i
/** Behind the sign-off stand a name and what somebody is. */
const MOST_SIGNATURE_LINES = 3

const visible = (lines: readonly Line[]): Line[] => lines.filter(({ shape }) => shape !== 'blank')

const isThing = (item: string): boolean =>
  item.length <= LONGEST_ITEM &&
  !item.endsWith('?') &&
  !LABEL.test(item) &&
  !RULE.test(item) &&
  openingOf(fold(item)) === undefined

const listOf = ({ text, lines }: Page): Block | undefined => {
  const items = visible(lines)
  if (items.length < FEWEST_ITEMS || !items.every(({ shape }) => shape === 'item')) return
  const things = items.every(({ start, end }) => isThing(text.slice(start, end).replace(MARK, '')))
  return things ? bare('list', (items[0] as Line).start, (items.at(-1) as Line).end) : undefined
}

const orders = ({ opening }: { readonly opening: string | undefined }): boolean =>
  opening === 'make' || opening === 'work' || opening === 'tell'

const mailOf = (page: Page): Block | undefined => {
  const { text, lines } = page
  if (text.length > LONGEST_MAIL) return
  const rows = visible(lines)
  const first = rows[0]
  if (!first) return
  const greeting = first.shape === 'header' ? rows[1] : first
  if (!greeting || !TO_PERSON.test(text.slice(greeting.start, greeting.end))) return
  const signed = rows.findLastIndex(({ start, end }) => SIGNED.test(text.slice(start, end)))
  if (signed < 2 || rows.length - 1 - signed > MOST_SIGNATURE_LINES) return
  const body = paragraphsOf(page).filter(
    ({ start }) => start > greeting.start && start < (rows[signed] as Line).start,
  )
  return body.some(orders) ? undefined : bare('email', first.start, (rows.at(-1) as Line).end)
}

const quoteOf = ({ text }: Page): Block | undefined => {
  if (!/^> ?\S/.test(text)) return
  const span = { start: 0, end: text.trimEnd().length }
  return { kind: 'quote', span, outer: span, delimited: true }
}

/** The whole prompt as one piece of material; undefined for nearly all prompts. */
export const findWhole = (page: Page): Block | undefined =>
  page.lines.length === 1 ? quoteOf(page) : (listOf(page) ?? mailOf(page))
