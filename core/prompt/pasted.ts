// Plain prose that was pasted behind an instruction, or in front of one: "Summarize this: …", "…\n\ntl;dr?".
// What is not surely material stays request.

import { type Block, bare } from './block.ts'
import { kindOf } from './kind.ts'
import {
  lastSentence,
  NAMED,
  namesLanguage,
  pointsAtText,
  ROLE,
  SURVEYS,
  TRANSFORMS,
  worksOnText,
} from './leads.ts'
import { type Opening, openingOf } from './openers.ts'
import {
  type Page,
  type Paragraph,
  paragraphOf,
  paragraphsOf,
  RULE,
  SHORT,
  visibleFrom,
} from './paragraphs.ts'
import { POINTS, POINTS_HERE } from './pointers.ts'
import { TRAIT } from './traits.ts'

/** Prose that is not announced as material must be at least this long to be some. */
const LONG = 80
/** So much of a text is read for who speaks in it. */
const SAMPLE = 600
/** A language before a colon in so few characters is the whole instruction. */
const LANGUAGE_LEAD = 25
/** Behind a lead that only points, less than this is a remark. */
const SOME = 60
/** Less than this is no text to work on. */
const LEAST = 12

/** Somebody telling the assistant about their own affairs; "World War I" is nobody. */
const FIRST_PERSON =
  /\b(?:i'm|i've|i'd|i'll|i (?:am|was|have|had|do|did|don't|think|want|need|know|can|could|would|will|just|really|also|got|get|feel|live|work|use|tried|went|made|wrote|read|own|run|like|love|hate|guess)|my|me|you|your|ich|mein|wir|je|mon|nous|yo|mi|eu|meu)\b/
/** A body that begins so is the story behind the question. */
const OWN_STORY = /^(?:so,? |ok,? |basically,? |context: )?(?:i|i'm|i've|i'd|im|my|we|we've|we're|our)\b/
/** Prose from here on is a text of its own even where somebody says I in it. */
const LONG_TEXT = 200
const materialFrom = (page: Page, paragraphs: readonly Paragraph[], start: number): Block | undefined => {
  const last = paragraphs.at(-1)
  if (!last || last.end <= start) return
  const closing = paragraphs.length > 1 && last.speaks && last.end - last.start <= SHORT && last.start > start
  const end = closing ? (paragraphs.at(-2)?.end ?? last.end) : last.end
  if (end - start < LEAST) return
  return bare(kindOf(page.text, page.lines, start, end, 'text'), start, end)
}

const COLON = /[:：](?:\s|$)/

/** What somebody says who goes on speaking to the assistant behind a colon. */
const SPEAKS_ON =
  /\?\s*$|\b(?:please|pls|i need|i want|i'd (?:like|love)|tell me|give me|show me|help me|let me|make (?:it|me|a)|write|propose|suggest|invent|explain|say (?:what|which|why|if)|do something|true or false|full proof|prove|point out|i open|begin|and you|you are|you're|up to \d+|\d+ words)\b/
/** Whether the text behind the colon of a lead is what the lead is about. */
const isAnnounced = (lead: string, opening: Opening | undefined, tail: string): boolean => {
  if (RULE.test(tail)) return false
  const language = namesLanguage(lead)
  const last = lastSentence(lead)
  if (TRANSFORMS.test(opening === 'work' ? lead : last)) return true
  if (language && (lead.length < LANGUAGE_LEAD || /(?:to|into|→|->) ?\p{L}+$/u.test(lead))) return true
  return (opening === 'work' || pointsAtText(last)) && !SPEAKS_ON.test(tail)
}

/** "fix the grammar: me and him goes …": the colon that ends an instruction on its own line. */
const afterColon = (page: Page, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const colon = first.head.search(COLON)
  if (colon < 3) return
  const lead = first.head.slice(0, colon)
  if (lead.includes('\n') || lead.lastIndexOf('(') > lead.lastIndexOf(')')) return
  const opening = openingOf(lead)
  const start = visibleFrom(page.text, first.start + colon + 1, page.text.length)
  const material = materialFrom(page, paragraphs, start)
  if (!material) return
  const behind = page.folded.slice(start, Math.min(material.span.end, Math.max(first.end, start + SAMPLE)))
  if (opening === 'make' && !pointsAtText(lastSentence(lead), POINTS_HERE)) return
  const only = paragraphs.length === 2 && first.end <= start ? paragraphs[1] : undefined
  if (only?.speaks && opening === undefined && !TRANSFORMS.test(lead)) return
  if (paragraphs.length > 1 && first.end > start && openingOf(behind) === 'ask' && first.head.includes('?'))
    return
  return isAnnounced(lead, opening, behind) ? material : undefined
}

/** An instruction in its own line or paragraph, and then the text. */
const afterLead = (page: Page, paragraphs: readonly Paragraph[]): Block | undefined => {
  const first = paragraphs[0] as Paragraph
  const newline = page.text.indexOf('\n', first.start)
  const inside = newline !== -1 && newline < first.end
  if (!inside && paragraphs.length === 1) return
  const lead = inside ? first.head.slice(0, newline - first.start) : first.head
  const rest = paragraphs.slice(1)
  const body = inside
    ? [paragraphOf(page, visibleFrom(page.text, newline, first.end), first.end), ...rest]
    : rest
  const next = body[0]
  if (!next || next.speaks) return
  const material = materialFrom(page, [first, ...body], next.start)
  return material && isBodyOf(page, lead, next, material) ? material : undefined
}

/** Whether the paragraphs behind a lead are the text it speaks of rather than more of the request. */
const isBodyOf = (page: Page, lead: string, next: Paragraph, material: Block): boolean => {
  const opening = openingOf(lead)
  const { start, end } = material.span
  const points = pointsAtText(lead, opening === 'make' ? POINTS_HERE : POINTS)
  const transforms = TRANSFORMS.test(lead)
  if (opening === 'work' && (transforms || points)) return true
  if (OWN_STORY.test(next.head) && !NAMED.test(lead)) return false
  if (opening === 'work' || points || (transforms && opening !== 'make'))
    return end - start >= SOME && !(material.kind === 'list' && opening === 'make')
  if (ROLE.test(lead) || next.head.startsWith('#')) return false
  const asks = /[?:：]$/.test(lead.trimEnd()) && lead.length <= SHORT
  if (opening === 'make' ? !SURVEYS.test(lead) || end - start < LONG_TEXT : !opening && !asks) return false
  if (material.kind === 'list' || end - start < LONG) return false
  const shy = opening === 'make' || FIRST_PERSON.test(lead) || end - start < LONG_TEXT
  return !shy || !FIRST_PERSON.test(page.folded.slice(start, Math.min(end, start + SAMPLE)))
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
  if (!works && FIRST_PERSON.test(page.folded.slice(first.start, Math.min(end, first.start + SAMPLE)))) return
  return bare(kindOf(page.text, page.lines, first.start, end, 'text'), first.start, end)
}

/** The pasted prose of a prompt that holds no other material. */
export const findPasted = (page: Page): Block | undefined => {
  if (page.lines.length === 1 && (page.traits & TRAIT.colon) === 0) return
  const paragraphs = paragraphsOf(page)
  if (paragraphs.length === 0) return
  return afterColon(page, paragraphs) ?? afterLead(page, paragraphs) ?? beforeRequest(page, paragraphs)
}
