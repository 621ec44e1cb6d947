// A prompt in another language, read word by word in the English words that the rules know, with the way back to the
// original. Not a translation: only what rules look for has to come out right.

import type { Span } from '../span.ts'
import { type CharacterOptions, createCharacterReader } from './gloss-characters.ts'
import type { Piece } from './gloss-piece.ts'
import { createWordReader } from './gloss-words.ts'
import { readLexicon } from './lexicon.ts'

export interface Gloss {
  /** Folded English words; names, numbers, line breaks and whatever the lexicon lacks stand as they were. */
  readonly text: string
  /** In the order of `text`. */
  readonly pieces: readonly PlacedPiece[]
}

interface PlacedPiece extends Piece {
  /** Where in the gloss it begins. */
  readonly at: number
}

export interface GlossOptions extends CharacterOptions {
  /** Chinese and Japanese set no spaces between words: the longest known form is taken at each place. */
  readonly spaced: boolean
}

const WORD_START = /^[\p{L}\p{N}]/u
const WORD_END = /[\p{L}\p{N}]$/u

/** Pieces side by side: words parted by one space, no space twice. */
const assemble = (read: readonly Piece[]): Gloss => {
  const pieces: PlacedPiece[] = []
  const parts: string[] = []
  let length = 0
  let before = ' '
  for (const piece of read) {
    const trimmed = before.endsWith(' ') && piece.text.startsWith(' ') ? withoutFirstSpaces(piece) : piece
    if (trimmed.text === '') continue
    if (WORD_END.test(before) && WORD_START.test(trimmed.text)) {
      parts.push(' ')
      length++
    }
    pieces.push({ ...trimmed, at: length })
    parts.push(trimmed.text)
    length += trimmed.text.length
    before = trimmed.text.slice(-2)
  }
  return { text: parts.join(''), pieces }
}

const withoutFirstSpaces = (piece: Piece): Piece => {
  const text = piece.text.replace(/^ +/, '')
  const { start, end } = piece.source
  return { ...piece, text, source: { start: piece.copied ? end - text.length : start, end } }
}

/** Builds the reader of a language from its lexicon. The lexicon is read at the first use. Linear in the text's length. */
export const createGloss = (source: () => string, options: GlossOptions): ((folded: string) => Gloss) => {
  let read: ((folded: string) => Piece[]) | undefined
  return (folded) => {
    read ??= options.spaced
      ? createWordReader(source())
      : createCharacterReader(readLexicon(source()), options)
    return assemble(read(folded))
  }
}

/** The piece that holds an offset of the gloss, or the one before it. */
const pieceAt = (pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined => {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]
}

const sourceOf = ({ pieces }: Gloss, offset: number): Span => {
  const piece = pieceAt(pieces, offset)
  if (!piece) return { start: 0, end: 0 }
  if (!piece.copied) return piece.source
  const at = Math.min(piece.source.start + offset - piece.at, piece.source.end - 1)
  return { start: at, end: at + 1 }
}

/** The span of the source that `[start, end)` of the gloss stands for. */
export const glossSource = (gloss: Gloss, start: number, end: number): Span => {
  const first = sourceOf(gloss, start)
  const last = sourceOf(gloss, Math.max(start, end - 1))
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}
