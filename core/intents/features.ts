// Prompt → sparse features of the edge classifier. The only implementation there is: training reads what this writes,
// so that training and serving cannot differ.

import { bucket, type Shape, shapeOf } from './features-cues.ts'
import {
  emptyTokens,
  hashOf,
  LINE,
  MARK,
  mix,
  NUMBER,
  step,
  type Tokens,
  tokenize,
  WORD,
} from './features-tokens.ts'

/** Buckets that features are hashed into. */
export const BUCKETS = 1 << 15

/** The kinds of features, in the order they are written. */
export const GROUPS = [
  'word',
  'pair',
  'head',
  'headPair',
  'opening',
  'tail',
  'chars',
  'cue',
  'cross',
] as const

/** Length of the vector that each kind adds, whatever the length of the prompt. */
const SCALE: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1, 1]

const HEAD_CHARS = 1200
const TAIL_CHARS = 600
const HEAD_TOKENS = 40
const TAIL_TOKENS = 24
const CHAR_GRAM_WORDS = 24
const CAPACITY = 1 << 14

/** Sparse features in parallel arrays; only the first `count` entries are valid, until the next call. */
export interface Features {
  count: number
  /** Hash bucket, below `BUCKETS`; one may occur in several groups. */
  readonly bucket: Uint32Array
  /** Index into `GROUPS`. */
  readonly group: Uint8Array
  readonly value: Float32Array
}

/**
 * Features of a prompt, in time bounded for any length: the instruction stands at either end, so of a text longer than
 * 1,800 UTF-16 units only the first 1,200 and the last 600 are read; material in the middle is not.
 */
export const extractFeatures = (prompt: string): Features => {
  const sample =
    prompt.length <= HEAD_CHARS + TAIL_CHARS
      ? prompt
      : `${prompt.slice(0, HEAD_CHARS)}\n${prompt.slice(-TAIL_CHARS)}`
  const text = sample.trim()
  const lower = text.toLowerCase()
  tokenize(lower, tokens)
  features.count = 0
  const zones = zonesOf(tokens)
  const shape = shapeOf(text, prompt.length)
  addWords(tokens)
  addHead(tokens, zones)
  addOpening(tokens, zones)
  addTail(tokens, zones)
  addChars(lower, tokens, zones)
  addCues(shape, tokens, zones)
  return features
}

const tokens = emptyTokens(2000)
const features: Features = {
  count: 0,
  bucket: new Uint32Array(CAPACITY),
  group: new Uint8Array(CAPACITY),
  value: new Float32Array(CAPACITY),
}
/** Last generation in which a bucket was written, to write each once per group. */
const seen = new Uint32Array(BUCKETS)
let generation = 0
let opened = 0

const open = (): void => {
  generation++
  opened = features.count
}

const add = (group: number, hash: number): void => {
  const at = mix(hash, group + 1) & (BUCKETS - 1)
  if (seen[at] === generation || features.count >= CAPACITY) return
  seen[at] = generation
  features.bucket[features.count] = at
  features.group[features.count++] = group
}

const close = (group: number): void => {
  const size = features.count - opened
  const value = (SCALE[group] ?? 1) / Math.sqrt(Math.max(size, 1))
  features.value.fill(value, opened, features.count)
}

/** Where the request is likely to stand: token ranges of the opening paragraph and of the last line. */
interface Zones {
  readonly opening: number
  readonly headEnd: number
  readonly tailStart: number
}

const POLITE = new Set(
  (
    'please pls plz can could would will you u i want need to me help hi hello hey so ok okay just kindly now then ' +
    'also the a an , . ! : - like us let'
  )
    .split(' ')
    .map((word) => (/[a-z]/.test(word) ? hashOf(word) : word.charCodeAt(0))),
)

const zonesOf = (t: Tokens): Zones => {
  let headEnd = 0
  while (headEnd < t.count && headEnd < HEAD_TOKENS && !(t.kind[headEnd] === LINE && headEnd > 3)) headEnd++
  let opening = 0
  while (opening < headEnd && POLITE.has(t.hash[opening] ?? 0)) opening++
  if (opening >= headEnd) opening = 0
  let tailStart = t.count
  while (tailStart > headEnd && t.count - tailStart < TAIL_TOKENS && t.kind[tailStart - 1] !== LINE)
    tailStart--
  return { opening, headEnd, tailStart }
}

const addWords = (t: Tokens): void => {
  open()
  for (let i = 0; i < t.count; i++) add(0, t.hash[i] ?? 0)
  close(0)
  open()
  for (let i = 1; i < t.count; i++) add(1, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
  close(1)
}

const addHead = (t: Tokens, { headEnd }: Zones): void => {
  open()
  for (let i = 0; i < headEnd; i++) add(2, t.hash[i] ?? 0)
  close(2)
  open()
  for (let i = 1; i < headEnd; i++) {
    add(3, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
    if (i > 1) add(3, mix(mix(t.hash[i - 2] ?? 0, 7), t.hash[i] ?? 0))
  }
  close(3)
}

const addOpening = (t: Tokens, { opening, headEnd }: Zones): void => {
  open()
  for (const from of opening > 0 ? [0, opening] : [0]) {
    let hash = from > 0 ? 11 : 13
    for (let i = from; i < Math.min(from + 4, headEnd); i++) {
      hash = mix(hash, t.hash[i] ?? 0)
      add(4, hash)
    }
  }
  let words = 0
  for (let i = opening; i < headEnd && words < 6; i++) {
    if (t.kind[i] !== WORD) continue
    add(4, mix(17 + (words++ >> 1), t.hash[i] ?? 0))
  }
  close(4)
}

const addTail = (t: Tokens, { headEnd, tailStart }: Zones): void => {
  open()
  if (tailStart < t.count && tailStart >= headEnd) {
    for (let i = tailStart; i < t.count; i++) {
      add(5, t.hash[i] ?? 0)
      if (i > tailStart) add(5, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
    }
    let hash = 19
    for (let i = tailStart; i < Math.min(tailStart + 2, t.count); i++) {
      hash = mix(hash, t.hash[i] ?? 0)
      add(5, hash)
    }
  }
  close(5)
}

const addChars = (text: string, t: Tokens, { headEnd, tailStart }: Zones): void => {
  open()
  for (let i = 0, words = 0; i < headEnd && words < CHAR_GRAM_WORDS; i++) {
    if (t.kind[i] === WORD && ++words) grams(text, t.start[i] ?? 0, t.end[i] ?? 0)
  }
  for (let i = tailStart; i < t.count; i++)
    if (t.kind[i] === WORD) grams(text, t.start[i] ?? 0, t.end[i] ?? 0)
  close(6)
}

/** Character 3- to 5-grams of a word with its bounds. */
const grams = (text: string, start: number, end: number): void => {
  for (let from = start - 1; from < end - 1; from++) {
    let hash = 23
    for (let i = from; i <= Math.min(from + 4, end); i++) {
      hash = step(hash, i < start || i >= end ? 32 : text.charCodeAt(i))
      if (i - from >= 2) add(6, mix(hash, i - from))
    }
  }
}

const addCues = (s: Shape, t: Tokens, { opening, headEnd, tailStart }: Zones): void => {
  let marks = 0
  let numbers = 0
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === MARK) marks++
    else if (t.kind[i] === NUMBER) numbers++
  }
  const rest = t.count - headEnd
  const code = s.fences > 0 ? 3 : s.brackets > 3 && s.brackets * 12 > t.count ? 2 : s.brackets > 3 ? 1 : 0
  const material = rest < 4 ? 0 : code > 1 ? 4 : rest < 30 ? 1 : s.longestLine > 300 ? 3 : 2
  const counts = [
    bucket(s.length >> 3),
    bucket(s.lines),
    bucket(s.longestLine >> 4),
    bucket(s.questions),
    s.lastMark === 63 ? 1 : s.lastMark === 58 ? 2 : s.lastMark === 46 ? 3 : s.lastMark === 33 ? 4 : 0,
    bucket(numbers),
    bucket(s.symbols),
    bucket(s.brackets),
    bucket(s.quotes),
    bucket(s.fences),
    bucket(s.bullets),
    bucket(s.bars),
    bucket(s.placeholders),
    s.script,
    code,
    material,
    bucket(headEnd),
    bucket(rest),
    t.count > 0 && marks * 5 > t.count ? 1 : 0,
    bucket(t.count),
    s.upper * 4 > s.length ? 2 : s.upper > 0 ? 1 : 0,
    opening > 0 ? 1 : 0,
  ]
  open()
  for (let i = 0; i < counts.length; i++) add(7, mix(101 + i, counts[i] ?? 0))
  close(7)
  open()
  const question = s.questions > 0 ? 1 : 0
  const size = Math.min(bucket(t.count), 7)
  const first = t.hash[opening] ?? 0
  const second = t.hash[opening + 1] ?? 0
  add(8, mix(mix(first, 31), material))
  add(8, mix(mix(first, 37), size))
  add(8, mix(mix(mix(first, second), 41), material))
  add(8, mix(mix(material, 43), question * 8 + size))
  add(8, mix(mix(mix(first, 47), material), question))
  for (let i = opening; i < Math.min(opening + 8, headEnd); i++)
    if (t.kind[i] === WORD) add(8, mix(mix(t.hash[i] ?? 0, 53), material > 0 ? 1 : 0))
  if (tailStart < t.count) add(8, mix(mix(t.hash[tailStart] ?? 0, 59), material))
  close(8)
}
