// Demands that exclude each other: two lengths, short and in full detail, only JSON and an explanation, no code and code.

import type { Constraint } from '../prompt/document.ts'
import { fold } from '../prompt/fold.ts'
import type { Span } from '../span.ts'
import { forbiddenForm, forbiddenWord, formsClash, languagesClash, manner, readersClash } from './clashes.ts'
import type { Finding } from './finding.ts'
import { lengthsClash, ownerOf } from './lengths.ts'
import type { LintRule, Reading } from './reading.ts'

/** Words that make two demands peaceful neighbours: they belong to different parts. */
const PARTS =
  /\b(?:each|per|every|versions?|variants?|both|then|first|second|plus|also|either|title|headline|subject|intro|introduction|section|sections|caption|followed by|vs|one for|another|tweet|drafts|options?|one (?:formal|casual|short|long)|begin|start|end|chapters?|slides?|paragraph \d|part \d)\b/
const JOINED =
  /\band an?\b|\band (?:a |an |one |the )?\w+ (?:version|one|of)\b|\bor\b|→|->|\binto\b|:\s*$|\n\s*[-*\d#]/
const EXPLAIN =
  /(?<!(?:don't|not|no|without|never|to|need to|or) )\b(?:explain (?:your|why|the reasoning|how you|each|every|what you|it|in detail|step|below|above|underneath|afterwards|briefly)|(?:then|and|also) explain\b|show (?:me )?(?:your|all|the|every|each) (?:work|working|steps?|reasoning)|step[- ]by[- ]step|with (?:an? |a detailed |detailed )?explanations?|include (?:an? |your )?(?:explanation|reasoning)|(?:justify|comment on) (?:your|the|each|every) \w+)/
const NO_CODE = /\b(?:no code|without (?:any |writing )?code|don't (?:write|include|use) (?:any )?code)\b/
const CODE =
  /(?<!(?:n't|not|dont|never) )\b(?:write|give me|create|implement|generate) (?:an?|the|some|me)? ?(?:\w+ ){0,2}(?:code|function|script|program|class|snippet)\b/

const quote = (reading: Reading, { span }: { readonly span: Span }): string =>
  reading.document.text
    .slice(span.start, span.end)
    .replace(/^[\s,.;:(–—-]+/, '')
    .trim()

type Clash = readonly [{ readonly span: Span }, { readonly span: Span }]

const toFinding = (reading: Reading, [a, b]: Clash): Finding => ({
  code: 'contradiction',
  message: `“${quote(reading, a)}” and “${quote(reading, b)}” cannot both be met.`,
  span: b.span,
  fix: 'Keep the one you mean.',
})

/** "one line that …", "two paragraphs on …" is a part of the answer. */
const A_PART = /^ (?:that|about|on|of|for|which|where|describing|from|long each|each)\b/
/** In a longer request two lengths usually belong to two parts. */
const ONE_JOB = 400
/** A longer request is read only for forms that it forbids and wants. */
const LONGEST = 1500
/** So much around two demands is read for words that part them. */
const AROUND = 25

/** Whether the words between and around two demands say that they are for two different things; anywhere in a gloss. */
const areParted = (
  { document: { text, gloss }, request }: Reading,
  a: Constraint,
  b: Constraint,
): boolean => {
  if (gloss) return PARTS.test(request) || JOINED.test(request)
  const first = a.span.start < b.span.start ? a : b
  const second = first === a ? b : a
  const lead = text.slice(Math.max(0, first.span.start - AROUND), first.span.start)
  const between = fold(text.slice(first.span.end, second.span.start))
  const tail = text.slice(second.span.end, second.span.end + AROUND)
  if (A_PART.test(fold(text.slice(first.span.end, first.span.end + AROUND))) || A_PART.test(fold(tail)))
    return true
  const around = `${fold(lead)} … ${between} … ${fold(tail)}`
  return PARTS.test(around) || JOINED.test(between)
}

/** A demand for the answer as a whole lies beside no other thing than the one that is written. */
const lengths = (reading: Reading): Clash[] => {
  const { text, constraints } = reading.document
  if (reading.request.length > ONE_JOB) return []
  const same = constraints.filter(({ kind }) => kind === 'length')
  for (const [i, a] of same.entries()) {
    for (const b of same.slice(i + 1)) {
      if (!lengthsClash(a, b) || areParted(reading, a, b)) continue
      const [one, two] = [ownerOf(text, a), ownerOf(text, b)]
      if (one && two && one !== two) continue
      if ((a.value === 'short' || a.value === 'long') && one && !isWhole(one)) continue
      if ((b.value === 'short' || b.value === 'long') && two && !isWhole(two)) continue
      return [[a, b]]
    }
  }
  return []
}

/** Names of whole answers; anything else that is short or detailed may be a part. */
const WHOLE =
  /^(?:answer|summary|reply|response|email|mail|message|explanation|overview|poem|letter|bio|account|description|text|review|summaries|note)$/
const isWhole = (owner: string): boolean => WHOLE.test(owner)

const silence = (reading: Reading): Clash[] => {
  const only = reading.document.constraints.find(
    ({ kind }) => kind === 'answer-only' || kind === 'no-explanation',
  )
  const match = only && EXPLAIN.exec(reading.request)
  const span = match && reading.locate(match.index, match.index + match[0].length)
  return only && span ? [[only, { span }]] : []
}

const code = (reading: Reading): Clash[] => {
  const no = NO_CODE.exec(reading.request)
  const yes = CODE.exec(reading.request)
  const first = no && reading.locate(no.index, no.index + no[0].length)
  const second = yes && reading.locate(yes.index, yes.index + yes[0].length)
  return first && second ? [[{ span: first }, { span: second }]] : []
}

export const contradiction: LintRule = {
  cues: [],
  find: (reading) => {
    const { document } = reading
    if (document.constraints.length === 0) return []
    const clashes =
      document.engineered || document.tasks.length > 1 || reading.request.length > LONGEST
        ? forbiddenForm(reading)
        : [
            ...(reading.opening === undefined && document.constraints.length < 2 ? [] : lengths(reading)),
            ...manner(reading),
            ...languagesClash(reading),
            ...readersClash(reading),
            ...silence(reading),
            ...code(reading),
            ...formsClash(reading),
            ...forbiddenForm(reading),
            ...forbiddenWord(reading),
          ]
    const first = clashes[0]
    return first ? [toFinding(reading, first)] : []
  },
}
