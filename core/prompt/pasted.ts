// Plain prose that was pasted behind an instruction, or in front of one: "Summarize this: …", "…\n\ntl;dr?".
// What is not surely material stays request.

import { type Block, bare } from './block.ts'
import { kindOf } from './kind.ts'
import { isSpace, type Line } from './lines.ts'
import { type Opening, openingOf } from './openers.ts'

/** The prompt as the rules here read it. */
export interface Page {
  readonly text: string
  readonly folded: string
  readonly lines: readonly Line[]
}

/** A stretch between blank lines. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly opening: Opening | undefined
  /** Says something to the assistant: an instruction, a question, a rule. */
  readonly speaks: boolean
}

/** So much of a paragraph is read for what it says. */
const HEAD = 400
/** An instruction is not longer than this. */
const SHORT = 200
/** Prose that is not announced as material must be at least this long to be some. */
const LONG = 120
/** So much of a text is read for who speaks in it. */
const SAMPLE = 600
/** Less than this is no text to work on. */
const LEAST = 12

/** Words that point at a text which stands in the prompt. */
export const POINTS =
  /\b(?:this|these|those|below|following|here's|heres|here is|here are|above|pasted|copied|quoted|the (?:text|passage|paragraph|article|poem|email|mail|message|thread|transcript|excerpt|abstract|notes|story|review|letter|draft|speech|snippet|report|conversation|log|document|clause|contract|policy|syllabus|minutes)|my (?:reply|draft|notes|text|essay|paragraph|email|intro|letter|abstract|summary|bio)|diesen?|dieser|dieses|folgenden?|unten|este|esta|estos|estas|siguiente|siguientes|ce|cet|cette|ces|suivante?s?|ci-dessous|abaixo|seguinte)\b/
const RULE =
  /^\s*(?:[-*•]\s*|\d+[.)]\s*)?(?:use|keep|no|only|max|maximum|format|output|include|don't|do not|avoid|make sure|focus|must|should|at most|at least|limit|just|never|always|start|end|return|ensure|add|respond|with|without)\b/
const FIRST_PERSON = /\b(?:i|i'm|i've|my|me|we|we're|our|you|your|ich|mein|wir|je|mon|nous|yo|mi|eu|meu)\b/
const INTO_LANGUAGE = /\b(?:in|into|to|auf|en|al|ins|nach) [\p{L}]+$/u

const speaks = (head: string, length: number, opening: Opening | undefined, asks: boolean): boolean => {
  if (opening === 'ask') return asks && length <= HEAD
  if (opening || RULE.test(head)) return length <= HEAD
  return asks && length <= SHORT
}

const paragraphOf = ({ text, folded }: Page, start: number, end: number): Paragraph => {
  const head = folded.slice(start, Math.min(end, start + HEAD))
  const opening = openingOf(head)
  const last = text.charCodeAt(end - 1)
  return {
    start,
    end,
    head,
    opening,
    speaks: speaks(head, end - start, opening, last === 63 || last === 0xff1f),
  }
}

const visibleFrom = (text: string, start: number, end: number): number => {
  let at = start
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

const paragraphsOf = (page: Page): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let start = -1
  let end = -1
  for (const line of page.lines) {
    if (line.shape !== 'blank') {
      if (start === -1) start = visibleFrom(page.text, line.start, line.end)
      end = line.end
    } else if (start !== -1) {
      paragraphs.push(paragraphOf(page, start, end))
      start = -1
    }
  }
  if (start !== -1) paragraphs.push(paragraphOf(page, start, end))
  return paragraphs
}

/** Whether the lead asks for work on a text, so that what follows may be that text. */
const worksOnText = (lead: string, opening: Opening | undefined): boolean =>
  opening === 'work' || POINTS.test(lead)

const materialFrom = (page: Page, paragraphs: readonly Paragraph[], start: number): Block | undefined => {
  const last = paragraphs.at(-1)
  if (!last || last.end <= start) return
  const closing = paragraphs.length > 1 && last.speaks && last.end - last.start <= SHORT && last.start > start
  const end = closing ? (paragraphs.at(-2)?.end ?? last.end) : last.end
  if (end - start < LEAST) return
  return bare(kindOf(page.text, page.lines, start, end, 'text'), start, end)
}

const COLON = /[:：](?:\s|$)/

/** "fix the grammar: me and him goes …": the colon that ends an instruction on its own line. */
const afterColon = (page: Page, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const colon = first.head.search(COLON)
  if (colon < 3) return
  const lead = first.head.slice(0, colon)
  if (!worksOnText(lead, openingOf(lead)) && !INTO_LANGUAGE.test(lead)) return
  const start = visibleFrom(page.text, first.start + colon + 1, page.text.length)
  if (RULE.test(page.folded.slice(start, start + 40))) return
  return materialFrom(page, paragraphs, start)
}

/** An instruction in its own line or paragraph, and then the text. */
const afterLead = (page: Page, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const newline = page.text.indexOf('\n', first.start)
  const inside = newline !== -1 && newline < first.end
  if (!inside && paragraphs.length === 1) return
  const lead = inside ? first.head.slice(0, newline - first.start) : first.head
  const opening = openingOf(lead)
  const points = POINTS.test(lead)
  if ((!opening || opening === 'make') && !points) return
  const rest = paragraphs.slice(1)
  const body = inside
    ? [paragraphOf(page, visibleFrom(page.text, newline, first.end), first.end), ...rest]
    : rest
  const next = body[0]
  if (!next || next.speaks) return
  if (opening !== 'work' && !points) {
    if ((body.at(-1) as Paragraph).end - next.start < LONG) return
    if (FIRST_PERSON.test(page.folded.slice(next.start, next.start + SAMPLE))) return
  }
  return materialFrom(page, [first, ...body], next.start)
}

/** A long text, and then what to do with it. */
const beforeRequest = (page: Page, paragraphs: readonly Paragraph[]): Block | undefined => {
  const last = paragraphs.at(-1) as Paragraph
  const first = paragraphs[0] as Paragraph
  if (paragraphs.length < 2 || !last.speaks || last.end - last.start > SHORT) return
  const end = (paragraphs.at(-2) as Paragraph).end
  if (end - first.start < LONG) return
  if (paragraphs.slice(0, -1).some((paragraph) => paragraph.speaks)) return
  const works = worksOnText(last.head, last.opening)
  if (!works && FIRST_PERSON.test(page.folded.slice(first.start, first.start + SAMPLE))) return
  return bare(kindOf(page.text, page.lines, first.start, end, 'text'), first.start, end)
}

/** The pasted prose of a prompt that holds no other material. */
export const findPasted = (page: Page): Block | undefined => {
  if (page.lines.length === 1 && !COLON.test(page.text)) return
  const paragraphs = paragraphsOf(page)
  if (paragraphs.length === 0) return
  return afterColon(page, paragraphs) ?? afterLead(page, paragraphs) ?? beforeRequest(page, paragraphs)
}
