// Structural cues of a prompt: what a reader sees before reading. Cheap counts over the raw text, each turned into a
// small bucket; the linear model gives every bucket its own weight.

/** What a prompt looks like; all counts are over the sampled text but `length` and `lines`. */
export interface Shape {
  length: number
  lines: number
  longestLine: number
  questions: number
  lastMark: number
  digits: number
  symbols: number
  brackets: number
  quotes: number
  fences: number
  bullets: number
  bars: number
  placeholders: number
  upper: number
  script: number
}

const LATIN = 0

/** Counts characters of `text` in one pass; `length` is that of the whole prompt. */
export const shapeOf = (text: string, length: number): Shape => {
  const shape = emptyShape(length)
  let lineStart = 0
  let beyond = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 0x80) {
      if (c >= 0x250) beyond = countBeyond(shape, c, beyond)
      else if (c === 0xab || c === 0xbf) shape.quotes += c === 0xab ? 1 : 0
    } else if (c === 10) {
      shape.lines++
      shape.longestLine = Math.max(shape.longestLine, i - lineStart)
      lineStart = i + 1
      countLineStart(shape, text, lineStart)
    } else if (c >= 48 && c <= 57) shape.digits++
    else if (c >= 65 && c <= 90) shape.upper++
    else if (c < 48 || c > 57) countMark(shape, c, text, i)
    if (c > 32 && !isClosing(c)) shape.lastMark = c
  }
  shape.longestLine = Math.max(shape.longestLine, text.length - lineStart)
  return shape
}

const emptyShape = (length: number): Shape => ({
  length,
  lines: 1,
  longestLine: 0,
  questions: 0,
  lastMark: 0,
  digits: 0,
  symbols: 0,
  brackets: 0,
  quotes: 0,
  fences: 0,
  bullets: 0,
  bars: 0,
  placeholders: 0,
  upper: 0,
  script: LATIN,
})

const isClosing = (c: number): boolean => c === 34 || c === 39 || c === 41 || c === 0x201d || c === 0xbb

/** Scripts beyond Latin by block; the last one met wins, which tells a translation target from its request well enough. */
const countBeyond = (shape: Shape, c: number, before: number): number => {
  if (c === 0x201c || c === 0x2018 || c === 0x201e || c === 0x300c) shape.quotes++
  else if (c === 0xff1f) shape.questions++
  else if (c >= 0x370 && c < 0x400) shape.script = 1
  else if (c >= 0x400 && c < 0x530) shape.script = 2
  else if (c >= 0x590 && c < 0x780) shape.script = 3
  else if (c >= 0x900 && c < 0xe00) shape.script = 4
  else if (c >= 0x3040 && c < 0x3100) shape.script = 5
  else if (c >= 0x3400 && c < 0xa000) shape.script = shape.script === 5 ? 5 : 6
  else if (c >= 0xac00 && c < 0xd800) shape.script = 7
  else if (c >= 0x2200 && c < 0x2300) shape.symbols += 3
  return before + 1
}

const countLineStart = (shape: Shape, text: string, at: number): void => {
  const c = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const isBullet = (c === 45 || c === 42 || c === 0x2022) && next === 32
  const isNumbered = c >= 48 && c <= 57 && (next === 46 || next === 41)
  if (isBullet || isNumbered) shape.bullets++
}

const countMark = (shape: Shape, c: number, text: string, i: number): void => {
  if (c === 63) shape.questions++
  else if (c === 34) shape.quotes++
  else if (c === 96) {
    if (text.charCodeAt(i + 1) === 96 && text.charCodeAt(i + 2) === 96) shape.fences++
  } else if (c === 124 || c === 9) shape.bars++
  else if (c === 123 || c === 125 || c === 59 || c === 40 || c === 91) {
    shape.brackets++
    const before = text.charCodeAt(i - 1)
    if (c === 123 && (before === 36 || before === 123)) shape.placeholders++
    else if (c === 91 && text.charCodeAt(i + 1) >= 65) shape.placeholders++
  } else if (
    c === 61 ||
    c === 60 ||
    c === 62 ||
    c === 43 ||
    c === 42 ||
    c === 47 ||
    c === 94 ||
    c === 37 ||
    c === 36
  ) {
    shape.symbols++
  }
}

/** Bucket of a count on a logarithmic scale: 0, 1, 2, 3–4, 5–8 … */
export const bucket = (count: number): number => (count < 2 ? count : 33 - Math.clz32(count - 1))
