// What kind of material a stretch of text is, judged by the shapes of its first lines.

import type { MaterialKind } from './document.ts'
import { type Line, readLines } from './lines.ts'

/** Enough to know a text by; the rest of a long paste is more of the same. */
const SAMPLE = 4000

const GREETING =
  /^\s*(?:dear|hi|hello|hey|liebe[rs]?|sehr geehrte|hallo|guten (?:tag|morgen)|bonjour|cher|chère|estimad[oa]s?|querid[oa]s?|hola|prezad[oa]s?|caro|gentile)\b[^.?!\n]{0,60}[,!:\n–-]/i
const SIGN_OFF =
  /\n\s*(?:(?:best|kind|warm|many thanks and)? ?regards|sincerely|yours|cheers|best|thanks|mit freundlichen|viele grüße|lg|cordialement|bien à vous|saludos|un saludo|atentamente|abraços|atenciosamente)\b[^\n]{0,40}/i

export const startsLikeMail = (text: string): boolean => GREETING.test(text)

/** The kind of `[start, end)`, or `fallback` where the shapes do not tell. */
export const kindOf = (text: string, start: number, end: number, fallback: MaterialKind): MaterialKind => {
  const stop = Math.min(end, start + SAMPLE)
  const lines = readLines(text, start, stop).filter((line) => line.shape !== 'blank')
  const share = (shape: Line['shape']): number =>
    lines.filter((line) => line.shape === shape).length / lines.length
  if (lines.length === 0) return fallback
  if (share('log') >= 0.3) return 'log'
  if (share('code') >= 0.34) return 'code'
  if (lines.length > 1 && share('row') >= 0.6) return 'table'
  const sample = text.slice(start, stop)
  if (share('header') * lines.length >= 2 || GREETING.test(sample) || SIGN_OFF.test(sample)) return 'email'
  if (lines.length > 1 && share('speaker') >= 0.6) return 'transcript'
  if (lines.length > 1 && share('item') >= 0.6) return 'list'
  return fallback
}
