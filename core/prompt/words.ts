// One pass over the words of the request that serves everybody who asks about words: the language of the prompt,
// the places worth a closer look, the programming languages named.

import { RULE_CUES } from './constraints.ts'
import { createLexicon } from './lexicon.ts'
import { AMBIGUOUS_CUES, ambiguousIn, PROGRAMMING } from './programming-languages.ts'
import { LANGUAGES, STOP_WORD_LANGUAGES } from './stop-words.ts'
import { TURNS } from './tasks.ts'

/** All that a word is to anybody; one look-up answers for all of them. */
interface Meaning {
  /** Bits of the constraint rules it is a cue for. */
  readonly rules: number
  /** Bits of the languages it belongs to. */
  readonly languages: number
  readonly programming: string | undefined
  readonly ambiguous: boolean
  readonly turn: boolean
}

const LEXICON = createLexicon<Meaning>(
  new Map(
    [
      ...RULE_CUES.keys(),
      ...STOP_WORD_LANGUAGES.keys(),
      ...PROGRAMMING.keys(),
      ...AMBIGUOUS_CUES,
      ...TURNS,
    ].map((word) => [
      word,
      {
        rules: RULE_CUES.get(word) ?? 0,
        languages: STOP_WORD_LANGUAGES.get(word) ?? 0,
        programming: PROGRAMMING.get(word),
        ambiguous: AMBIGUOUS_CUES.has(word),
        turn: TURNS.has(word),
      },
    ]),
  ),
)

export interface Words {
  readonly count: number
  /** For every constraint rule the offsets of its cues. */
  readonly cued: readonly (readonly number[] | undefined)[]
  /** Hits per language, in the order of `LANGUAGES`: two for a word of that language only, one for a shared word. */
  readonly hits: readonly number[]
  readonly programming: readonly string[]
  /** Whether a word may begin another task. */
  readonly turns: boolean
}

const NO_HITS: readonly number[] = LANGUAGES.map(() => 0)

/** Reads the folded request. */
export const readWords = (folded: string): Words => {
  const cued: (number[] | undefined)[] = []
  const hits = NO_HITS.slice()
  const programming: string[] = []
  let ambiguous = false
  let turns = false
  const count = LEXICON.read(folded, (meaning, at) => {
    if (meaning === undefined) return false
    const weight = (meaning.languages & (meaning.languages - 1)) === 0 ? 2 : 1
    for (let bits = meaning.languages; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      hits[bit] = (hits[bit] as number) + weight
    }
    for (let bits = meaning.rules; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits)
      const offsets = cued[bit]
      if (offsets) offsets.push(at)
      else cued[bit] = [at]
    }
    if (meaning.programming) programming.push(meaning.programming)
    ambiguous ||= meaning.ambiguous
    turns ||= meaning.turn
    return false
  })
  if (ambiguous) programming.push(...ambiguousIn(folded))
  return {
    count,
    cued,
    hits,
    programming: programming.length > 1 ? [...new Set(programming)] : programming,
    turns,
  }
}
