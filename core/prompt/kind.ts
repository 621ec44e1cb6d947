// What kind of material a stretch of text is, judged by the shapes of its first lines.

import type { MaterialKind } from './document.ts'
import { type Line, labelOf, lineAt } from './lines.ts'

/** So many lines are enough to know a text by; the rest of a long paste is more of the same. */
const SAMPLE = 60

const GREETING =
  /^\s*(?:dear|hi|hello|hey|liebe[rs]?|sehr geehrte|hallo|guten (?:tag|morgen)|bonjour|cher|chère|estimad[oa]s?|querid[oa]s?|hola|prezad[oa]s?|caro|gentile)\b[^.?!\n]{0,60}[,!:\n–-]/i
const SIGN_OFF =
  /\n\s*(?:(?:best|kind|warm|many thanks and)? ?regards|sincerely|yours|cheers|best|thanks|mit freundlichen|viele grüße|lg|cordialement|bien à vous|saludos|un saludo|atentamente|abraços|atenciosamente)\b[^\n]{0,40}/i

export const startsLikeMail = (text: string): boolean => GREETING.test(text)

/** The kind of `[start, end)`, or `fallback` where the shapes of its whole lines do not tell. */
export const kindOf = (
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
  fallback: MaterialKind,
): MaterialKind => {
  const counts: Partial<Record<Line['shape'], number>> = {}
  const names = new Set<string>()
  let total = 0
  for (let i = lineAt(lines, start); i < lines.length && total < SAMPLE; i++) {
    const line = lines[i] as Line
    if (line.start >= end) break
    if (line.shape === 'blank') continue
    counts[line.shape] = (counts[line.shape] ?? 0) + 1
    total++
    if (line.shape === 'speaker') names.add(labelOf(text, line))
  }
  const least = (shape: Line['shape'], share: number): boolean => (counts[shape] ?? 0) >= share * total
  if (total > 0 && least('log', 0.3)) return 'log'
  if (total > 0 && least('code', 0.34)) return 'code'
  if (total > 1 && least('row', 0.6)) return 'table'
  if ((counts.header ?? 0) >= 2 || startsLikeMail(text.slice(start, Math.min(end, start + 120))))
    return 'email'
  if (total > 2 && SIGN_OFF.test(text.slice(Math.max(start, end - 200), end))) return 'email'
  if (total > 1 && least('speaker', 0.6) && names.size < (counts.speaker ?? 0)) return 'transcript'
  if (total > 1 && least('item', 0.6)) return 'list'
  return fallback
}
