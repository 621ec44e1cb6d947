// One pass over the words of the request that serves everybody who asks about words: the language of the prompt,
// the rules worth running, the programming languages named.

import { RULE_CUES } from './constraints.ts'
import { AMBIGUOUS_CUES, ambiguousIn, PROGRAMMING } from './programming-languages.ts'
import { LANGUAGES, STOP_WORD_LANGUAGES } from './stop-words.ts'

interface Meaning {
  readonly rules: number
  readonly languages: number
  readonly programming: string | undefined
  readonly ambiguous: boolean
}

const MEANINGS: ReadonlyMap<string, Meaning> = (() => {
  const words = new Set([
    ...RULE_CUES.keys(),
    ...STOP_WORD_LANGUAGES.keys(),
    ...PROGRAMMING.keys(),
    ...AMBIGUOUS_CUES,
  ])
  return new Map(
    [...words].map((word) => [
      word,
      {
        rules: RULE_CUES.get(word) ?? 0,
        languages: STOP_WORD_LANGUAGES.get(word) ?? 0,
        programming: PROGRAMMING.get(word),
        ambiguous: AMBIGUOUS_CUES.includes(word),
      },
    ]),
  )
})()

export interface Words {
  readonly count: number
  /** Bits of the constraint rules to run. */
  readonly rules: number
  /** Hits per language, in the order of `LANGUAGES`. */
  readonly hits: Uint16Array
  readonly programming: readonly string[]
}

const LONGEST = 24

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 48 && c <= 57) ||
  c === 39 ||
  c === 43 ||
  c === 35 ||
  (c >= 0xc0 && c !== 0xd7 && c < 0x2000)

/**
 * Calls `look` for every word of a folded text. Hyphens and dots hold a word together when a letter follows; where
 * `look` does not know such a word it is asked for its first and its last part.
 */
export const eachWord = (folded: string, look: (word: string) => boolean): number => {
  let count = 0
  const length = folded.length
  for (let at = 0; at < length; ) {
    if (!isLetter(folded.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    let first = -1
    let last = -1
    while (at < length) {
      const c = folded.charCodeAt(at)
      if (!isLetter(c)) {
        if ((c !== 45 && c !== 46) || !isLetter(folded.charCodeAt(at + 1))) break
        if (first === -1) first = at
        last = at
      }
      at++
    }
    count++
    if (at - start > LONGEST || look(folded.slice(start, at)) || first === -1) continue
    look(folded.slice(start, first))
    look(folded.slice(last + 1, at))
  }
  return count
}

/** Reads the folded request. */
export const readWords = (folded: string): Words => {
  let rules = 0
  let ambiguous = false
  const hits = new Uint16Array(LANGUAGES.length)
  const programming = new Set<string>()
  const count = eachWord(folded, (word) => {
    const meaning = MEANINGS.get(word)
    if (!meaning) return false
    rules |= meaning.rules
    ambiguous ||= meaning.ambiguous
    if (meaning.programming) programming.add(meaning.programming)
    for (let bits = meaning.languages, n = 0; bits !== 0; bits >>>= 1, n++) {
      if (bits & 1) hits[n] = (hits[n] as number) + 1
    }
    return true
  })
  if (ambiguous) for (const name of ambiguousIn(folded)) programming.add(name)
  return { count, rules, hits, programming: [...programming] }
}
