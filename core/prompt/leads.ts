// What the words in front of a text say about it: that it is there, that it is to be worked on, into which language it goes.

import { LANGUAGE_TAGS } from './constraints/language-tags.ts'
import type { Opening } from './openers.ts'
import { POINTS } from './pointers.ts'

/** Verbs that take a text and give it back changed, or read something off it; other work may be done on what follows in the request. */
export const TRANSFORMS =
  /\b(?:translat|summar|sum up|tl;?dr|shorten|condens|boil|recap|proofread|paraphras|rephras|rewrit|reword|rework|correct|grammar|spelling|polish|punctuat|simplif|tighten|shrink|extract|pull |classif|categori|label|tag |anonymi[sz]|redact|transcri|decode|fix |edit |list (?:all|every|each)|turn (?:this|these)|convert|past tense|gist|synthesi|digest|readable|compile|exec summary|mentioned|answer from|key (?:points|takeaways|messages?)|handover|headline\?|stichpunkte|hauptaussagen|kurzfassung|traduc|traduz|traduis|resum|résum|corrig|übersetz|korrigier|zusammenfass|clasific|classez|extrae|extrai)/

/** Asks for a text about what follows, as a summary does. */
export const SURVEYS =
  /^(?:please |kindly |can you |could you )*(?:give|provide|write down|note down|tell|list|get|create|make|prepare|draft|write)\b.{0,60}\b(?:summary|summaries|points?|details|information|list of|history|overview|facts|rundown|gist|examples?|bullet|bulleted)\b/
/** A lead that says who the assistant is: what follows are its orders. */
export const ROLE = /^(?:you are|you're|act as|your (?:task|role|job)|i want you to|i will|imagine|pretend)\b/
/** A pointer with the name of a text. */
export const NAMED =
  /\b(?:this|these|the|my) (?:\w+ )?(?:text|paragraph|passage|article|essay|e-?mail|mail|message|letter|poem|story|speech|draft|review|abstract|notes|post|statement|transcript|bio|note|memo)\b/
/** A lead longer than this points with its last words if at all. */
const LONG_LEAD = 300
/** More characters than any name of a language and the preposition before it. */
const LONGEST_NAME = 24
const INTO_LANGUAGE = /(?:^|[\s→>])(?:in|into|to|auf|en|al|ins|→|->) ?([\p{L}]+)$/u

/** Whether a lead points at a text. */
export const pointsAtText = (lead: string, pattern = POINTS): boolean =>
  pattern.test(lead.length > LONG_LEAD ? lead.slice(-LONG_LEAD / 2) : lead)

/** What a lead says last. */
export const lastSentence = (lead: string): string =>
  lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('? '), lead.lastIndexOf('! ')) + 1)

/** Whether a lead asks for work on a text, so that what follows may be that text. */
export const worksOnText = (lead: string, opening: Opening | undefined): boolean =>
  opening === 'work' || pointsAtText(lead)

/** Whether a lead ends with the language to go into. */
export const namesLanguage = (lead: string): boolean =>
  Object.hasOwn(LANGUAGE_TAGS, INTO_LANGUAGE.exec(lead.slice(-LONGEST_NAME))?.[1] ?? '')
