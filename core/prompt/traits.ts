// Which kinds of characters a text has at all, found in one pass, so that rules for what is not there are not run.

export const TRAIT = {
  /** Quotation marks, apostrophes, backticks. */
  quote: 1,
  /** Brackets, braces, angles, underscores: what blanks and tags are made of. */
  bracket: 2,
  /** Signs of program text. */
  syntax: 4,
  /** Letters of Latin alphabets beyond plain a to z. */
  accent: 8,
  /** Letters of other scripts. */
  script: 16,
  /** Kana and Chinese characters. */
  cjk: 32,
  colon: 64,
} as const

const ASCII = new Uint8Array(128)
for (const [signs, bit] of [
  ['"\'`', TRAIT.quote],
  ['[{<_', TRAIT.bracket],
  [';{}=(', TRAIT.syntax],
  [':', TRAIT.colon],
] as const) {
  for (const sign of signs) ASCII[sign.charCodeAt(0)] = (ASCII[sign.charCodeAt(0)] as number) | bit
}

const beyondAscii = (c: number): number => {
  if (c < 0xc0) return c === 0xab || c === 0xbb ? TRAIT.quote : 0
  if (c < 0x370 || (c >= 0x1e00 && c < 0x2000)) return TRAIT.accent
  if (c < 0x2000) return TRAIT.script
  if (c >= 0x2018 && c <= 0x203a) return TRAIT.quote
  if (c >= 0x300c && c <= 0x300f) return TRAIT.quote
  if (c >= 0x3040 && c <= 0x9fff) return TRAIT.script | TRAIT.cjk
  if (c >= 0xac00 && c <= 0xd7af) return TRAIT.script
  return c === 0xff1a ? TRAIT.colon : 0
}

/** The traits of a text as bits of `TRAIT`. */
export const traitsOf = (text: string): number => {
  let traits = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at)
    traits |= c < 128 ? (ASCII[c] as number) : beyondAscii(c)
  }
  return traits
}
