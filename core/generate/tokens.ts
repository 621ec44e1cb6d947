// How many tokens a text takes, estimated from its scripts in one pass. No vocabulary is shipped to the edge.
// Rates fitted against o200k; the error per script stands in docs/tokens.md.

/** What of a text costs tokens, counted. */
const TOKEN_FEATURES = [
  'word',
  'wordTail',
  'capital',
  'accented',
  'digits',
  'symbolRun',
  'symbolTail',
  'newlineRun',
  'indent',
  'han',
  'kana',
  'hangul',
  'cyrillic',
  'greek',
  'arabic',
  'hebrew',
  'indic',
  'thai',
  'other',
] as const

type TokenFeature = (typeof TOKEN_FEATURES)[number]

/** Tokens per unit of each feature. */
const RATES: Readonly<Record<TokenFeature, number>> = {
  word: 1.008,
  wordTail: 0.091,
  capital: 0.122,
  accented: 0.813,
  digits: 1.662,
  symbolRun: 0.922,
  symbolTail: 0.033,
  newlineRun: 0.278,
  indent: 0.621,
  han: 0.831,
  kana: 0.718,
  hangul: 0.986,
  cyrillic: 0.318,
  greek: 0.598,
  arabic: 0.384,
  hebrew: 0.54,
  indic: 0.489,
  thai: 0.595,
  other: 1.067,
}

/** Letters of an ASCII word beyond this many begin to need tokens of their own. */
const WORD = 7
const DIGITS_PER_TOKEN = 3

type Kind = TokenFeature | 'letter' | 'digit' | 'symbol' | 'newline' | 'space'

/** Script blocks above ASCII, by first code unit, in ascending order. */
const BLOCKS: readonly (readonly [number, Kind])[] = [
  [0x00a0, 'symbol'],
  [0x00c0, 'accented'],
  [0x0370, 'greek'],
  [0x0400, 'cyrillic'],
  [0x0530, 'other'],
  [0x0590, 'hebrew'],
  [0x0600, 'arabic'],
  [0x0780, 'other'],
  [0x0900, 'indic'],
  [0x0e00, 'thai'],
  [0x0e80, 'other'],
  [0x1100, 'hangul'],
  [0x1200, 'other'],
  [0x1e00, 'accented'],
  [0x1f00, 'greek'],
  [0x2000, 'symbol'],
  [0x2c00, 'other'],
  [0x3000, 'symbol'],
  [0x3040, 'kana'],
  [0x3100, 'han'],
  [0xac00, 'hangul'],
  [0xd7b0, 'other'],
  [0xf900, 'han'],
  [0xfb00, 'other'],
  [0xfe30, 'symbol'],
  [0xff66, 'kana'],
  [0xffa0, 'other'],
]

const asciiKind = (unit: number): Kind => {
  if (unit === 10 || unit === 13) return 'newline'
  if (unit === 32 || unit === 9) return 'space'
  if (unit >= 48 && unit <= 57) return 'digit'
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) ? 'letter' : 'symbol'
}

const KINDS: readonly Kind[] = Array.from({ length: 128 }, (_, unit) => asciiKind(unit))

const kindOf = (unit: number): Kind => {
  if (unit < 128) return KINDS[unit] as Kind
  let kind: Kind = 'symbol'
  for (const [first, block] of BLOCKS) {
    if (unit < first) break
    kind = block
  }
  return kind
}

const runFeatures = (
  counts: Record<TokenFeature, number>,
  kind: Kind,
  length: number,
  text: string,
  start: number,
) => {
  if (kind === 'letter') {
    counts.word += 1
    counts.wordTail += Math.max(0, length - WORD)
    for (let at = start + 1; at < start + length; at++) if (text.charCodeAt(at) < 97) counts.capital += 1
  } else if (kind === 'digit') counts.digits += Math.ceil(length / DIGITS_PER_TOKEN)
  else if (kind === 'symbol') {
    counts.symbolRun += 1
    counts.symbolTail += length - 1
  } else if (kind === 'newline') counts.newlineRun += 1
  else if (kind === 'space') counts.indent += length > 1 ? 1 : 0
  else counts[kind] += length
}

/** Counts the features of `text` in one pass over its UTF-16 code units. */
const countTokenFeatures = (text: string): Record<TokenFeature, number> => {
  const counts = Object.fromEntries(TOKEN_FEATURES.map((name) => [name, 0])) as Record<TokenFeature, number>
  let start = 0
  while (start < text.length) {
    const kind = kindOf(text.charCodeAt(start))
    let end = start + 1
    while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end++
    runFeatures(counts, kind, end - start, text, start)
    start = end
  }
  return counts
}

/** The estimated number of tokens, at least 1 for any text that is not empty. */
export const estimateTokens = (text: string): number => {
  if (text === '') return 0
  const counts = countTokenFeatures(text)
  let sum = 0
  for (const name of TOKEN_FEATURES) sum += RATES[name] * counts[name]
  return Math.max(1, Math.round(sum))
}
