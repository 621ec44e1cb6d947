// Cuts text into the tokens that the edge classifier hashes: words, numbers, punctuation, line ends. One pass, no
// regular expressions, no strings made: a token is a hash and a span.

export const WORD = 0
export const NUMBER = 1
export const MARK = 2
export const LINE = 3

/** Tokens in parallel arrays; only the first `count` entries are valid, until the next call. */
export interface Tokens {
  count: number
  readonly hash: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** One step of FNV-1a over a UTF-16 code unit. */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME)

/** Hash of a string literal, as the tokenizer hashes a word. */
export const hashOf = (text: string): number => {
  let hash = FNV_OFFSET
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i))
  return hash
}

/** Mixes two hashes, order mattering (murmur3 finalizer). */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a, 0x85ebca6b) ^ b
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

export const emptyTokens = (capacity: number): Tokens => ({
  count: 0,
  hash: new Int32Array(capacity),
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  kind: new Uint8Array(capacity),
})

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isSpace = (c: number): boolean => c <= 32 || c === 0xa0 || c === 0x3000
/** Han, kana: no spaces between words, so each character is a token. */
const isIdeograph = (c: number): boolean => (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff)
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019

/** Whether a code unit of lower-cased text belongs to a word. Everything beyond ASCII that is not known punctuation does. */
const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  c === 95 ||
  (c >= 0xc0 && c < 0x2000) ||
  (c > 0x206f && c < 0x3000) ||
  (c > 0x303f && c < 0xff00) ||
  c > 0xff0f

const isWordUnit = (c: number): boolean => isLetter(c) && !isIdeograph(c)

/** Tokenizes lower-cased `text` into `out`; stops when `out` is full. */
export const tokenize = (text: string, out: Tokens): void => {
  out.count = 0
  let i = 0
  while (i < text.length && out.count < out.hash.length) {
    const c = text.charCodeAt(i)
    if (c === 10) i = push(out, LINE, 10, i, skip(text, i, isSpace))
    else if (isSpace(c)) i++
    else if (isDigit(c)) i = number(text, i, out)
    else if (isWordUnit(c)) i = word(text, i, out)
    else if (isIdeograph(c)) i = push(out, WORD, step(FNV_OFFSET, c), i, i + 1)
    else i = push(out, MARK, c === 0x2019 ? 39 : c, i, run(text, i, c))
  }
}

const push = (out: Tokens, kind: number, hash: number, start: number, end: number): number => {
  const at = out.count++
  out.kind[at] = kind
  out.hash[at] = hash
  out.start[at] = start
  out.end[at] = end
  return end
}

const skip = (text: string, from: number, belongs: (c: number) => boolean): number => {
  let i = from + 1
  while (i < text.length && belongs(text.charCodeAt(i))) i++
  return i
}

const run = (text: string, from: number, unit: number): number => skip(text, from, (c) => c === unit)

/** Numbers differ only by how many digits they have: the value says nothing about the task. */
const number = (text: string, from: number, out: Tokens): number => {
  const end = skip(text, from, isDigit)
  return push(out, NUMBER, 0x4e00 + Math.min(end - from, 5), from, end)
}

const word = (text: string, from: number, out: Tokens): number => {
  let hash = FNV_OFFSET
  let i = from
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (isWordUnit(c) || isDigit(c)) hash = step(hash, c)
    else if (isApostrophe(c) && i > from && isWordUnit(text.charCodeAt(i + 1))) hash = step(hash, 39)
    else break
  }
  return push(out, WORD, hash, from, i)
}
