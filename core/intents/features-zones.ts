// Where in a prompt the request is likely to stand: its opening lines and its last line.

import { hashOf, LINE, type Tokens } from './features-tokens.ts'

/** Where the request is likely to stand: token ranges of the opening paragraph and of the last line. */
export interface Zones {
  /** First token that is not greeting or politeness. */
  readonly opening: number
  readonly headEnd: number
  readonly tailStart: number
}

const HEAD_TOKENS = 40
const TAIL_TOKENS = 24

/** Words that come before what is asked. */
const POLITE = new Set(
  (
    'please pls plz can could would will you u i want need to me help hi hello hey so ok okay just kindly now then ' +
    'also the a an , . ! : - like us let'
  )
    .split(' ')
    .map((word) => (/[a-z]/.test(word) ? hashOf(word) : word.charCodeAt(0))),
)

/** Zones of tokenized text. */
export const zonesOf = (t: Tokens): Zones => {
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
