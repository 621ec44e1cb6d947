// The sentences of a request as far as telling its jobs apart goes: what each begins, whether it turns to something else,
// whether it is tied to what was before.

import { type Opening, openingOf } from './openers.ts'

const SENTENCE = /[^.!?;\n。？！]+[.!?;。？！]*/g
const NUMBERED = /^\s*(?:\d+[.)]|[a-z][.)]|[-*•]|\(\d+\))\s+/
/** Says that something else begins, and by itself how little it has to do with what was before. */
const TURN =
  /^\s*(?:and |oh,? |ps:? |p\.s\.:? |also,? )*(?:another (?:thing|question)\b|(?:a )?(?:second|different|other|next|last) (?:and )?(?:unrelated |separate |different |quick )?(?:thing|question|topic|request)\b(?! (?:i|is|you|we|to|that|on)\b)|one (?:more|last) (?:unrelated |quick )?(?:thing|question|request)\b|(?:something )?(?:completely |totally |entirely )?(?:unrelated|different)(?:ly)?(?: (?:question|thing|topic|note|request))?\b(?=[ ,:;–—-])(?! (?:from|to|than|ways?|kinds?|types?|versions?)\b)|separately\b(?=[ ,:])|on (?:another|a different|a separate|an unrelated) (?:note|topic|subject)\b|something else\b|btw\b|by the way\b|while (?:you're|youre|we're|you are) at it\b)[\s,:–—-]*/
/** A postscript that asks for something is another job where it has no words in common. */
const POSTSCRIPT = /^\s*(?:ps|p\.s\.?|oh,? and|oh,? also)\b[\s,:.–—-]*/
/** Where in the middle of a sentence another one begins. */
const MIDDLE =
  /[,;–—-]? (?:and|but|oh)?,? ?(?=(?:while (?:you're|youre|we're) at it|separately|on (?:another|a different|an unrelated) (?:note|topic|subject)|unrelated(?:ly)?[:,]|completely unrelated|totally unrelated)\b)/
const ALSO = /^\s*(?:and )?also\b/
/** Words that tie a sentence to what was said before. */
const TIED =
  /\b(?:it|its|them|they|that|this|these|those|he|she|his|her|their|above|same|such|result|title|subject line|summary|version)\b/
/** Somebody else's matter beside the first: "and could you proofread my essay too?". */
const BESIDES =
  /^\s*(?:and |also |oh,? and )(?:can|could|would|will) you (?:also |please )*[^?]*\b(?:my|our)\b[^?]*\b(?:too|as well|also)\b/
/** Needs no verb of ours to be another job. */
const UNRELATED = /^[^,:]{0,25}\bunrelated\b[^,:]{0,20}[,:] *\p{L}[^:]{20}/u
export const ORDINAL =
  /^\s*(?:and )?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|one|two|1|2|a|b)\s*[,:)–—-]\s*/
/** A wish that has no verb of ours in front. */
const WISH =
  /^\s*(?:hi,? |hey,? |hello,? |please,? )?(?:i'd like|i would like|i need|i want|i'm looking for|looking for|help me)\b/

export interface Part {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly opening: Opening | undefined
  readonly turned: boolean
  readonly also: boolean
  readonly tied: boolean
}

export const partOf = (text: string, at: number): Part => {
  const body = text.replace(NUMBERED, '')
  const also = ALSO.test(body) || POSTSCRIPT.test(body)
  const rest = body
    .replace(POSTSCRIPT, '')
    .replace(also ? ALSO : TURN, '')
    .replace(ORDINAL, '')
  const opening =
    openingOf(rest) ??
    (WISH.test(rest) || (body.includes('unrelated') && UNRELATED.test(body)) ? 'make' : undefined)
  const asks = also && opening === 'ask' && body.trimEnd().endsWith('?')
  const lead = text.length - text.trimStart().length
  return {
    start: at + lead,
    end: at + text.length,
    text: rest,
    opening,
    turned: asks || (!also && TURN.test(body)) || (opening !== undefined && BESIDES.test(body)),
    also,
    tied: TIED.test(also ? rest : (rest.replace(/^[\s,:]+/, '').split(/[,(;:]/, 1)[0] ?? '')),
  }
}

/** Cheap to look for, and in every sentence that `MIDDLE` cuts. */
const TURNS_INSIDE = /at it\b|separately|unrelated| (?:note|topic|subject)\b/

export const sentences = (folded: string): Part[] => {
  const turnsInside = TURNS_INSIDE.test(folded)
  return [...folded.matchAll(SENTENCE)]
    .filter((match) => /\p{L}/u.test(match[0]))
    .flatMap((match) => {
      const middle = turnsInside ? MIDDLE.exec(match[0]) : null
      if (!middle || middle.index === 0) return [partOf(match[0], match.index)]
      const cut = middle.index + middle[0].length
      return [
        partOf(match[0].slice(0, middle.index), match.index),
        partOf(match[0].slice(cut), match.index + cut),
      ]
    })
}

const CONTENT = /\p{L}{4,}/gu
/** Words of the asking itself. */
const ASKING =
  /^(?:please|could|would|should|about|which|where|there|their|write|explain|recommend|question|thing|things|first|second|another|separate|separately|different|unrelated|short|small|quick|little|three|four|five|seven|eight|words|minutes|while|what|with|from|that|this|have|does|give|make|tell|want|need|like|also|some|your|when|will|plan|help|list|ways?|name|much|many|into|them|they|than|then|each|more|most|best|good|list)/
/** The first letters of a word stand for it. */
const STEM = 4

const contentOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(CONTENT)]
      .map(([word]) => word)
      .filter((word) => !ASKING.test(word))
      .map((word) => word.slice(0, STEM)),
  )

export const areRelated = (a: Part, b: Part): boolean => {
  const words = contentOf(a.text)
  return [...contentOf(b.text)].some((word) => words.has(word))
}
