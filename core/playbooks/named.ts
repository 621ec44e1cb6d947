// People name the thing they want at the head of a prompt or after the verb that asks for it. Elsewhere the same
// word is background ("our swimming lessons", "the tender we lost") and must not decide the genre.

import type { PromptDocument } from '../prompt/document.ts'
import { excerpt } from './excerpt.ts'

type Cue = (document: PromptDocument) => boolean

const ASKING =
  /\b(?:write|writing|drafts?|needs?|want|compose|create|make|prepare|produce|put together|give|type up|word|design|help(?: me)? with|asked for|please|looking for|for you is|task is|request|plan|planning|schedule|lay out|draw up|set up|map out|sketch|organi[sz]e|propose|arrange|break down|turn this into|work out)\b/gi

/** How far from the start, and from a verb of asking, a thing still counts as named. */
const HEAD = 100
const REACH = 80

const edges = ({ said }: PromptDocument): string => excerpt(said)

const sentence = (text: string, start: number, length: number): string =>
  text.slice(start, start + length).split(/[.\n]/, 1)[0] ?? ''

const namings = new WeakMap<PromptDocument, string>()

/** The head of the request and what follows each verb of asking in the same sentence, one per line. */
const naming = (document: PromptDocument): string => {
  const known = namings.get(document)
  if (known !== undefined) return known
  const text = edges(document)
  const pieces = [text.slice(0, HEAD).split('\n', 1)[0] ?? '']
  let read = 0
  for (const { index } of text.matchAll(ASKING)) {
    if (index < read) continue
    pieces.push(sentence(text, index, REACH))
    read = index + REACH / 2
  }
  const found = pieces.join('\n')
  namings.set(document, found)
  return found
}

/** The alternatives of a pattern, split at its outermost bars. */
const alternatives = (source: string): string[] => {
  const found: string[] = []
  let start = 0
  let depth = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === '|' && depth === 0) {
      found.push(source.slice(start, at))
      start = at + 1
    }
  }
  return [...found, source.slice(start)]
}

/** The same pattern, with the word boundary that most alternatives begin with tested once per place: half again as fast. */
const hoisted = (kind: RegExp): RegExp => {
  const all = alternatives(kind.source)
  const words = all.filter((one) => one.startsWith('\\b'))
  const others = all.filter((one) => !one.startsWith('\\b'))
  if (words.length < 2) return kind
  const together = `\\b(?:${words.map((one) => one.slice(2)).join('|')})`
  return new RegExp([together, ...others].join('|'), kind.flags)
}

/** Hoisting waits for the first use: a hundred patterns are not worth a millisecond of start-up. */
const reading = (kind: RegExp, part: (document: PromptDocument) => string): Cue => {
  let pattern: RegExp | undefined
  return (document) => {
    pattern ??= hoisted(kind)
    return pattern.test(part(document))
  }
}

/** A cue that needs `kind` to be named: near the start of the request or after a verb of asking. */
export const named = (kind: RegExp): Cue => reading(kind, naming)

/** A cue that takes `kind` from anywhere in the request, of a long one from its opening and its end. */
export const mentioned = (kind: RegExp): Cue => reading(kind, edges)
