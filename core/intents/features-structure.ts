// Features of what a prompt looks like, and of what it says given what it looks like: "what is …" alone asks for a fact,
// before a page of text it asks about that text.

import { bucket, type Shape } from './features-cues.ts'
import { CROSSES, CUES, type FeatureSink } from './features-sink.ts'
import { MARK, mix, NUMBER, type Tokens, WORD } from './features-tokens.ts'
import type { Zones } from './features-zones.ts'

const QUESTION_MARK = 63
const COLON = 58
const FULL_STOP = 46
const EXCLAMATION_MARK = 33

/** Adds the cues and their crossings with the opening words. */
export const addStructure = (sink: FeatureSink, shape: Shape, tokens: Tokens, zones: Zones): void => {
  const rest = tokens.count - zones.headEnd
  const code = codeOf(shape, tokens.count)
  const material = materialOf(shape, rest, code)
  const cues = [
    ...countsOf(shape, tokens),
    code,
    material,
    bucket(zones.headEnd),
    bucket(rest),
    zones.opening > 0 ? 1 : 0,
  ]
  sink.open()
  for (let i = 0; i < cues.length; i++) sink.add(CUES, mix(101 + i, cues[i] ?? 0))
  sink.close()
  addCrosses(sink, tokens, zones, material, shape.questions > 0 ? 1 : 0)
}

/** How much the text looks like code: 0 (not) to 3 (fenced). */
const codeOf = (s: Shape, tokens: number): number => {
  if (s.fences > 0) return 3
  if (s.brackets <= 3) return 0
  return s.brackets * 12 > tokens ? 2 : 1
}

/** What follows the opening: 0 nothing, 1 a few words, 2 short lines, 3 long paragraphs, 4 code. */
const materialOf = (s: Shape, rest: number, code: number): number => {
  if (rest < 4) return 0
  if (code > 1) return 4
  if (rest < 30) return 1
  return s.longestLine > 300 ? 3 : 2
}

const endOf = (unit: number): number => [0, QUESTION_MARK, COLON, FULL_STOP, EXCLAMATION_MARK].indexOf(unit)

const countsOf = (s: Shape, t: Tokens): number[] => {
  let marks = 0
  let numbers = 0
  for (let i = 0; i < t.count; i++) {
    if (t.kind[i] === MARK) marks++
    else if (t.kind[i] === NUMBER) numbers++
  }
  return [
    bucket(s.length >> 3),
    bucket(t.count),
    bucket(s.lines),
    bucket(s.longestLine >> 4),
    bucket(s.questions),
    endOf(s.lastMark),
    bucket(numbers),
    bucket(s.symbols),
    bucket(s.brackets),
    bucket(s.quotes),
    bucket(s.fences),
    bucket(s.bullets),
    bucket(s.bars),
    bucket(s.placeholders),
    s.script,
    marks * 5 > t.count ? 1 : 0,
    s.upper * 4 > s.length ? 2 : s.upper > 0 ? 1 : 0,
  ]
}

const addCrosses = (sink: FeatureSink, t: Tokens, zones: Zones, material: number, question: number): void => {
  const { opening, headEnd, tailStart } = zones
  const size = Math.min(bucket(t.count), 7)
  const first = t.hash[opening] ?? 0
  const second = t.hash[opening + 1] ?? 0
  sink.open()
  sink.add(CROSSES, mix(mix(first, 31), material))
  sink.add(CROSSES, mix(mix(first, 37), size))
  sink.add(CROSSES, mix(mix(mix(first, second), 41), material))
  sink.add(CROSSES, mix(mix(material, 43), question * 8 + size))
  sink.add(CROSSES, mix(mix(mix(first, 47), material), question))
  for (let i = opening; i < Math.min(opening + 8, headEnd); i++) {
    if (t.kind[i] === WORD) sink.add(CROSSES, mix(mix(t.hash[i] ?? 0, 53), material > 0 ? 1 : 0))
  }
  if (tailStart < t.count) sink.add(CROSSES, mix(mix(t.hash[tailStart] ?? 0, 59), material))
  sink.close()
}
