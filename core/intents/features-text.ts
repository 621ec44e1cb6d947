// Features of what a prompt says: words, pairs and characters, over the whole and where the request is likely to stand.

import { CHARS, type FeatureSink, HEAD, HEAD_PAIRS, OPENING, PAIRS, TAIL, WORDS } from './features-sink.ts'
import { mix, step, type Tokens, WORD } from './features-tokens.ts'
import type { Zones } from './features-zones.ts'

const CHAR_GRAM_WORDS = 24

/** How much pairs and characters weigh beside words, by cross-validation over sources. */
const PAIR_WEIGHT = 0.7
const CHAR_WEIGHT = 2

/** Adds every group that reads the text itself. `text` is what `tokens` were cut from. */
export const addText = (sink: FeatureSink, text: string, tokens: Tokens, zones: Zones): void => {
  addWords(sink, tokens)
  addHead(sink, tokens, zones)
  addOpening(sink, tokens, zones)
  addTail(sink, tokens, zones)
  addChars(sink, text, tokens, zones)
}

const addWords = (sink: FeatureSink, t: Tokens): void => {
  sink.open()
  for (let i = 0; i < t.count; i++) sink.add(WORDS, t.hash[i] ?? 0)
  sink.close()
  sink.open()
  for (let i = 1; i < t.count; i++) sink.add(PAIRS, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
  sink.close(PAIR_WEIGHT)
}

const addHead = (sink: FeatureSink, t: Tokens, { headEnd }: Zones): void => {
  sink.open()
  for (let i = 0; i < headEnd; i++) sink.add(HEAD, t.hash[i] ?? 0)
  sink.close()
  sink.open()
  for (let i = 1; i < headEnd; i++) {
    sink.add(HEAD_PAIRS, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
    if (i > 1) sink.add(HEAD_PAIRS, mix(mix(t.hash[i - 2] ?? 0, 7), t.hash[i] ?? 0))
  }
  sink.close()
}

const addOpening = (sink: FeatureSink, t: Tokens, { opening, headEnd }: Zones): void => {
  sink.open()
  for (const from of opening > 0 ? [0, opening] : [0]) {
    let hash = from > 0 ? 11 : 13
    for (let i = from; i < Math.min(from + 4, headEnd); i++) {
      hash = mix(hash, t.hash[i] ?? 0)
      sink.add(OPENING, hash)
    }
  }
  let words = 0
  for (let i = opening; i < headEnd && words < 6; i++) {
    if (t.kind[i] !== WORD) continue
    sink.add(OPENING, mix(17 + (words++ >> 1), t.hash[i] ?? 0))
  }
  sink.close()
}

const addTail = (sink: FeatureSink, t: Tokens, { headEnd, tailStart }: Zones): void => {
  sink.open()
  if (tailStart < t.count && tailStart >= headEnd) {
    for (let i = tailStart; i < t.count; i++) {
      sink.add(TAIL, t.hash[i] ?? 0)
      if (i > tailStart) sink.add(TAIL, mix(t.hash[i - 1] ?? 0, t.hash[i] ?? 0))
    }
    let hash = 19
    for (let i = tailStart; i < Math.min(tailStart + 2, t.count); i++) {
      hash = mix(hash, t.hash[i] ?? 0)
      sink.add(TAIL, hash)
    }
  }
  sink.close()
}

const addChars = (sink: FeatureSink, text: string, t: Tokens, { headEnd, tailStart }: Zones): void => {
  sink.open()
  for (let i = 0, words = 0; i < headEnd && words < CHAR_GRAM_WORDS; i++) {
    if (t.kind[i] === WORD && ++words) grams(sink, text, t.start[i] ?? 0, t.end[i] ?? 0)
  }
  for (let i = tailStart; i < t.count; i++)
    if (t.kind[i] === WORD) grams(sink, text, t.start[i] ?? 0, t.end[i] ?? 0)
  sink.close(CHAR_WEIGHT)
}

/** Character 3- to 5-grams of a word with its bounds. */
const grams = (sink: FeatureSink, text: string, start: number, end: number): void => {
  for (let from = start - 1; from < end - 1; from++) {
    let hash = 23
    for (let i = from; i <= Math.min(from + 4, end); i++) {
      hash = step(hash, i < start || i >= end ? 32 : text.charCodeAt(i))
      if (i - from >= 2) sink.add(CHARS, mix(hash, i - from))
    }
  }
}
