// The language a prompt is written in, by script and by stop words.

import { LANGUAGES } from './stop-words.ts'
import { TRAIT } from './traits.ts'
import type { Words } from './words.ts'

/** Scripts that by themselves tell the language, in the order they are asked. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u0c00-\u0c7f]/g, 'te'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u1200-\u137f]/g, 'am'],
]
const LATIN = /[a-z]/g
const FOREIGN_LETTER = /[ß-öø-ɏạ-ỹ]/
const SAMPLE = 2000
const SPANISH = LANGUAGES.indexOf('es')
const PORTUGUESE = LANGUAGES.indexOf('pt')
/** Letters that no Spanish word has; most small words the two languages share. */
const PORTUGUESE_LETTER = /[ãõ]/
/** From this place in `LANGUAGES` on a few stop words in plain letters are chance rather than the language. */
const COMMON = 7

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** So many points are two or three words that only English has. */
const ENGLISH = 5
/** Fewer different letters than this are an example rather than a language. */
const FEWEST = 3

/**
 * A language whose script outweighs the Latin words around it: one such letter says about as much as three Latin ones,
 * and no more than one where the words are English.
 */
const byScript = (text: string, english: boolean): string | undefined => {
  const latin = count(text, LATIN)
  const counts = SCRIPTS.map(([pattern, tag]) => ({ tag, letters: count(text, pattern) }))
  const total = counts.reduce((sum, { letters }) => sum + letters, 0)
  if (total === 0 || total * (english ? 1 : 3) < latin) return
  if (english && isExample(text)) return
  const kana = counts[0]?.letters ?? 0
  if (kana > 0 && kana * 10 >= total) return 'ja'
  const best = counts.reduce((a, b) => (b.letters > a.letters ? b : a))
  if (best.tag === 'ru' && /[іїєґ]/.test(text)) return 'uk'
  if (best.tag === 'ar' && /[پچژگ]/.test(text)) return /[ٹڈڑے]/.test(text) ? 'ur' : 'fa'
  return best.tag
}

const NOT_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/g

/** The same letter again and again is no text. */
const isExample = (text: string): boolean => new Set(text.match(NOT_LATIN)).size < FEWEST

/** BCP 47 primary tag, or `und`. A short text in plain letters with at most one shared foreign word counts as English. */
export const languageOf = (folded: string, words: Words, traits: number): string => {
  const sample = folded.length > SAMPLE ? folded.slice(0, SAMPLE) : folded
  const english = (words.hits[0] as number) >= ENGLISH
  const script = traits & TRAIT.script ? byScript(sample, english) : undefined
  if (script) return script
  let best = 0
  for (let i = 1; i < words.hits.length; i++)
    if ((words.hits[i] as number) > (words.hits[best] as number)) best = i
  if (best === SPANISH && (words.hits[PORTUGUESE] as number) > 0 && PORTUGUESE_LETTER.test(sample))
    best = PORTUGUESE
  const hits = words.hits[best] as number
  const foreign = (traits & TRAIT.accent) !== 0 && FOREIGN_LETTER.test(sample)
  if (hits < 2 && !foreign && /[a-z]{3}/.test(sample) && words.count < 12) return 'en'
  if (hits === 0) return 'und'
  if (best >= COMMON && (!foreign || hits < 4) && hits < 2 * (words.hits[0] as number) + 4) return 'en'
  if (best === 0 || hits > (words.hits[0] as number)) return LANGUAGES[best] ?? 'und'
  return 'en'
}
