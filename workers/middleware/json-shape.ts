// How deep and how wide a JSON text is, told before a parser builds it and a schema walks it.

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

export interface JsonShape {
  /** The most brackets and braces open at once. */
  readonly depth: number
  /** Commas between entries. */
  readonly commas: number
}

/** Measures any text; what stands in strings does not count. */
export const jsonShape = (json: string): JsonShape => {
  let open = 0
  let depth = 0
  let commas = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === QUOTE) at = endOfString(json, at)
    else if (OPEN.has(code)) depth = Math.max(depth, ++open)
    else if (CLOSE.has(code)) open--
    else if (code === COMMA) commas++
  }
  return { depth, commas }
}

/** Where the string that begins at `start` has its closing quote, or the end of the text. */
const endOfString = (json: string, start: number): number => {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) return at
  }
  return json.length
}
