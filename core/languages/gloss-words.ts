// Glosses languages that set words apart: the longest known phrase wins, then the word itself, then the longest beginning.

import { copied, glossed, type Piece } from './gloss-piece.ts'
import { type Form, readLexicon } from './lexicon.ts'

/** A word; an elided one keeps its apostrophe: `l'`, `qu'`. */
const WORD = /[\p{L}\p{M}\p{N}]+'?/gu
const NOT_ASCII = /[^\0-\u007f]/
/** What may stand between the words of one phrase. */
const JOINT = /^[ \t-]*$/
/** Followed by a full stop it is an ordinal: `50. Geburtstag`. */
const ORDINAL = /^\d{1,3}$/
const SHORTEST_STEM = 2

/** A word as it is looked up: without accents, which many writers leave out. */
const bare = (word: string): string =>
  NOT_ASCII.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
    : word

interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    key: bare(word),
    start: index,
    end: index + word.length,
  }))

interface Phrase {
  readonly keys: readonly string[]
  readonly open: boolean
  readonly gloss: string
}

interface Entries {
  readonly words: ReadonlyMap<string, string>
  readonly stems: ReadonlyMap<string, string>
  /** Phrases by their first word, longest first. */
  readonly phrasesAt: (first: string) => readonly Phrase[]
}

const NONE: readonly never[] = []
const FIRST_WORD = /[\p{L}\p{M}\p{N}]+'?/u

const phraseOf = ({ text, open, gloss }: Form): Phrase => ({
  keys: text.match(WORD) ?? [],
  open,
  gloss,
})

/** The forms by their first words. Phrases are cut into words when their first word is met: most never are. */
const entriesOf = (forms: readonly Form[]): Entries => {
  const words = new Map<string, string>()
  const stems = new Map<string, string>()
  const begun = new Map<string, Form[]>()
  const phrases = new Map<string, readonly Phrase[]>()
  for (const form of forms) {
    const first = FIRST_WORD.exec(form.text)?.[0]
    if (first === undefined) continue
    if (first.length < form.text.length) {
      const others = begun.get(first)
      if (others) others.push(form)
      else begun.set(first, [form])
    } else {
      const map = form.open ? stems : words
      if (!map.has(first)) map.set(first, form.gloss)
    }
  }
  const phrasesAt = (first: string): readonly Phrase[] => {
    const begins = begun.get(first)
    if (!begins) return NONE
    const known = phrases.get(first) ?? begins.map(phraseOf).sort((a, b) => b.keys.length - a.keys.length)
    phrases.set(first, known)
    return known
  }
  return { words, stems, phrasesAt }
}

const byStem = (stems: Entries['stems'], key: string): string | undefined => {
  for (let length = key.length; length >= SHORTEST_STEM; length--) {
    const gloss = stems.get(key.slice(0, length))
    if (gloss !== undefined) return gloss
  }
  return
}

/** Reads a folded text in a language whose words are set apart. */
export const createWordReader = (lexicon: string): ((folded: string) => Piece[]) => {
  const { words, stems, phrasesAt } = entriesOf(readLexicon(bare(lexicon.toLowerCase())))

  return (folded) => {
    const read = wordsOf(folded)
    const joined = (index: number): boolean => {
      const before = read[index - 1]
      const joint = folded.slice(before?.end ?? 0, read[index]?.start ?? 0)
      return JOINT.test(joint) || (joint === '. ' && ORDINAL.test(before?.key ?? ''))
    }
    const phraseAt = (at: number): Phrase | undefined =>
      phrasesAt(read[at]?.key ?? '').find(({ keys, open }) =>
        keys.every((key, step) => {
          const word = read[at + step]
          if (!word || (step > 0 && !joined(at + step))) return false
          return open && step === keys.length - 1 ? word.key.startsWith(key) : word.key === key
        }),
      )

    const pieces: Piece[] = []
    let from = 0
    for (let at = 0; at < read.length; ) {
      const word = read[at] as Word
      const phrase = phraseAt(at)
      const last = phrase ? (read[at + phrase.keys.length - 1] as Word) : word
      const gloss = phrase?.gloss ?? words.get(word.key) ?? byStem(stems, word.key)
      pieces.push(...between(folded, from, word.start))
      if (gloss === undefined) pieces.push(copied(folded, word.start, word.end))
      else pieces.push(glossed(gloss, word.start, last.end))
      from = last.end
      at += phrase?.keys.length ?? 1
    }
    return [...pieces, ...between(folded, from, folded.length)]
  }
}

/** Spanish opens questions and cries with a mark of its own; English has none, and rules look at beginnings. */
const OPENING_MARKS = /[¿¡]+/g

/** What stands between two words: a hyphen parts words in the gloss, too. */
const between = (folded: string, start: number, end: number): Piece[] => {
  if (start === end) return []
  const text = folded.slice(start, end)
  if (text === '-') return [glossed(' ', start, end)]
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: marks, index } of text.matchAll(OPENING_MARKS)) {
    if (index > from) pieces.push(copied(folded, start + from, start + index))
    from = index + marks.length
  }
  return from < text.length ? [...pieces, copied(folded, start + from, end)] : pieces
}
