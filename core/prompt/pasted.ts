// Plain prose that was pasted behind an instruction, or in front of one: "Summarize this: …", "…\n\ntl;dr?".
// What is not surely material stays request.

import { type Block, bare } from './block.ts'
import { fold } from './fold.ts'
import { kindOf } from './kind.ts'
import { type Opening, openingOf } from './openers.ts'

/** A stretch between blank lines. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly opening: Opening | undefined
  /** Says something to the assistant: an instruction, a question, a rule. */
  readonly speaks: boolean
}

const HEAD = 400
const SHORT = 200
const LONG = 120

/** Words that point at a text which stands in the prompt. */
export const POINTS =
  /\b(?:this|these|those|below|following|here's|heres|here is|here are|above|pasted|copied|quoted|the (?:text|passage|paragraph|article|poem|email|mail|message|thread|transcript|excerpt|abstract|notes|story|review|letter|draft|speech|snippet|report|conversation|log|document|clause|contract|policy|syllabus|minutes)|my (?:reply|draft|notes|text|essay|paragraph|email|intro|letter|abstract|summary|bio)|diesen?|dieser|dieses|folgenden?|unten|este|esta|estos|estas|siguiente|siguientes|ce|cet|cette|ces|suivante?s?|ci-dessous|abaixo|seguinte)\b/
const RULE =
  /^\s*(?:[-*•]\s*|\d+[.)]\s*)?(?:use|keep|no|only|max|maximum|format|output|include|don't|do not|avoid|make sure|focus|must|should|at most|at least|limit|just|never|always|start|end|return|ensure|add|respond|with|without)\b/
const FIRST_PERSON = /\b(?:i|i'm|i've|my|me|we|we're|our|you|your|ich|mein|wir|je|mon|nous|yo|mi|eu|meu)\b/

const speaks = (head: string, length: number, opening: Opening | undefined, asks: boolean): boolean => {
  if (opening === 'ask') return asks && length <= HEAD
  if (opening) return length <= HEAD
  if (RULE.test(head)) return length <= HEAD
  return asks && length <= SHORT
}

const paragraphOf = (text: string, start: number, end: number): Paragraph => {
  const head = fold(text.slice(start, Math.min(end, start + HEAD)))
  const opening = openingOf(head)
  const last = text.charAt(end - 1)
  return {
    start,
    end,
    head,
    opening,
    speaks: speaks(head, end - start, opening, last === '?' || last === '？'),
  }
}

const BREAK = /\n[ \t\r]*\n\s*/g

const paragraphsIn = (text: string, start: number, end: number): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  const part = text.slice(start, end)
  let from = 0
  const push = (a: number, b: number) => {
    const raw = part.slice(a, b)
    const lead = raw.length - raw.trimStart().length
    const size = raw.trim().length
    if (size > 0) paragraphs.push(paragraphOf(text, start + a + lead, start + a + lead + size))
  }
  for (const match of part.matchAll(BREAK)) {
    push(from, match.index)
    from = match.index + match[0].length
  }
  push(from, part.length)
  return paragraphs
}

/** Whether the lead asks for work on a text, so that what follows may be that text. */
const worksOnText = (lead: string, opening: Opening | undefined): boolean =>
  opening === 'work' || POINTS.test(lead)

const materialFrom = (text: string, paragraphs: readonly Paragraph[], start: number): Block | undefined => {
  const last = paragraphs.at(-1)
  if (!last || last.end <= start) return
  const closing = paragraphs.length > 1 && last.speaks && last.end - last.start <= SHORT && last.start > start
  const end = closing ? (paragraphs.at(-2)?.end ?? last.end) : last.end
  if (end - start < 12) return
  return bare(kindOf(text, start, end, 'text'), start, end)
}

/** "fix the grammar: me and him goes …": the colon that ends an instruction on its own line. */
const afterColon = (text: string, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const colon = first.head.search(/[:：](?:\s|$)/)
  if (colon < 3) return
  const lead = first.head.slice(0, colon)
  if (!worksOnText(lead, openingOf(lead)) && !/\b(?:in|into|to|auf|en|al|ins|nach) [\p{L}]+$/u.test(lead))
    return
  let start = first.start + colon + 1
  while (start < text.length && /\s/.test(text.charAt(start))) start++
  if (RULE.test(fold(text.slice(start, start + 40)))) return
  return materialFrom(text, paragraphs, start)
}

/** An instruction in its own line or paragraph, and then the text. */
const afterLead = (text: string, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const newline = text.slice(first.start, first.end).indexOf('\n')
  const leadEnd = newline === -1 ? first.end : first.start + newline
  const lead = fold(text.slice(first.start, Math.min(leadEnd, first.start + HEAD)))
  const opening = openingOf(lead)
  if (!opening && !POINTS.test(lead)) return
  const body =
    newline === -1 ? paragraphs.slice(1) : [paragraphOf(text, leadEnd + 1, first.end), ...paragraphs.slice(1)]
  const next = body[0]
  if (!next || next.speaks) return
  const works = worksOnText(lead, opening)
  const sample = fold(text.slice(next.start, next.start + 600))
  if (opening === 'make' && !POINTS.test(lead)) return
  if (!works && (FIRST_PERSON.test(sample) || (body.at(-1) as Paragraph).end - next.start < LONG)) return
  return materialFrom(text, [first, ...body], next.start)
}

/** A long text, and then what to do with it. */
const beforeRequest = (text: string, paragraphs: readonly Paragraph[]): Block | undefined => {
  const last = paragraphs.at(-1) as Paragraph
  const first = paragraphs[0] as Paragraph
  if (paragraphs.length < 2 || !last.speaks || first.speaks || last.end - last.start > SHORT) return
  const end = (paragraphs.at(-2) as Paragraph).end
  if (end - first.start < LONG) return
  const works = worksOnText(last.head, last.opening)
  if (!works && FIRST_PERSON.test(fold(text.slice(first.start, first.start + 600)))) return
  if (paragraphs.slice(0, -1).some((paragraph) => paragraph.speaks)) return
  return bare(kindOf(text, first.start, end, 'text'), first.start, end)
}

/** The pasted prose in `[start, end)`, which holds no other material. */
export const findPasted = (text: string, start: number, end: number): Block | undefined => {
  const paragraphs = paragraphsIn(text, start, end)
  if (paragraphs.length === 0) return
  return afterColon(text, paragraphs) ?? afterLead(text, paragraphs) ?? beforeRequest(text, paragraphs)
}
