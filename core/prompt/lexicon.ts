// Words with a meaning, found in a text without cutting the text up: the hash of a word is built while its letters are
// read, and only a word with a known hash is compared. Several times faster than a Map of substrings.

const LETTER = new Uint8Array(128)
for (const c of "abcdefghijklmnopqrstuvwxyz0123456789'+#") LETTER[c.charCodeAt(0)] = 1

/** Letters, digits and the signs of `c++`, `c#`, `don't`; beyond ASCII whatever is no punctuation, space or CJK. */
const isWordCharacter = (c: number): boolean =>
  c < 128
    ? LETTER[c] === 1
    : c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && (c < 0x2000 || c > 0x30ff) && c < 0xfe00

const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193

const NO_PHRASES: readonly never[] = []

const hashOf = (word: string): number => {
  let hash = OFFSET_BASIS
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}

interface Entry<M> {
  /** What stands for the word itself, when it is an entry of its own. */
  meaning: M | undefined
  readonly word: string
  /** Entries of several words that begin with this one, by the first character of the second. */
  phrases: Map<number, { readonly text: string; readonly meaning: M }[]> | undefined
}

export interface Lexicon<M> {
  /**
   * Reads a folded text word by word. `visit` gets the meaning of a word, or of every phrase that begins at it, and
   * undefined for a word without one; returning true ends the reading. The result is the number of words read.
   */
  readonly read: (folded: string, visit: (meaning: M | undefined, at: number) => boolean) => number
}

/** `startsWith`, which costs more than it compares for words this short. */
const standsAt = (text: string, start: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}

const firstWord = (phrase: string): string => {
  let end = 0
  while (end < phrase.length && isWordCharacter(phrase.charCodeAt(end))) end++
  return phrase.slice(0, end)
}

const entriesOf = <M>(meanings: ReadonlyMap<string, M>): Entry<M>[] => {
  const entries = new Map<string, Entry<M>>()
  for (const [text, meaning] of meanings) {
    const word = firstWord(text)
    const entry = entries.get(word) ?? { word, meaning: undefined, phrases: undefined }
    entries.set(word, entry)
    if (text === word) entry.meaning = meaning
    else {
      const second = text.charCodeAt(word.length + 1)
      entry.phrases ??= new Map()
      entry.phrases.set(second, [...(entry.phrases.get(second) ?? []), { text, meaning }])
    }
  }
  return [...entries.values()]
}

/**
 * Builds a lexicon from words and phrases in folded form. Hash and entry lie side by side in one small table: a look-up
 * of an unknown word touches a single line of memory.
 */
export const createLexicon = <M>(meanings: ReadonlyMap<string, M>): Lexicon<M> => {
  const entries = entriesOf(meanings)
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 1))
  const table = new Int32Array(size * 2)
  for (const [i, entry] of entries.entries()) {
    const hash = hashOf(entry.word)
    let slot = hash & (size - 1)
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    table[slot * 2] = hash
    table[slot * 2 + 1] = i + 1
  }

  const find = (hash: number, folded: string, start: number, end: number): Entry<M> | undefined => {
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const number = table[slot * 2 + 1] as number
      if (number === 0) return
      if (table[slot * 2] !== hash) continue
      const entry = entries[number - 1] as Entry<M>
      if (entry.word.length === end - start && standsAt(folded, start, entry.word)) return entry
    }
  }

  const phrasesAt = (entry: Entry<M>, folded: string, start: number, end: number): readonly M[] =>
    (entry.phrases?.get(folded.charCodeAt(end + 1)) ?? NO_PHRASES)
      .filter(
        ({ text }) =>
          standsAt(folded, start, text) && !isWordCharacter(folded.charCodeAt(start + text.length)),
      )
      .map(({ meaning }) => meaning)

  const read: Lexicon<M>['read'] = (folded, visit) => {
    let count = 0
    const length = folded.length
    for (let at = 0; at < length; ) {
      let c = folded.charCodeAt(at)
      if (!isWordCharacter(c)) {
        at++
        continue
      }
      const start = at
      let hash = OFFSET_BASIS
      do {
        hash = Math.imul(hash ^ c, PRIME)
        c = ++at < length ? folded.charCodeAt(at) : 0
      } while (isWordCharacter(c))
      count++
      const entry = find(hash, folded, start, at)
      if (!entry?.phrases || entry.meaning !== undefined) {
        if (visit(entry?.meaning, start)) return count
      }
      if (entry?.phrases) {
        for (const meaning of phrasesAt(entry, folded, start, at)) if (visit(meaning, start)) return count
      }
    }
    return count
  }
  return { read }
}
