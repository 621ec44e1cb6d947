// Code in the middle of a line: "SELECT … FROM … why slow?", "bug? if (a[i] = 5) found = true;".

import { type Block, bare } from './block.ts'
import { codeWeight } from './code-lines.ts'
import { isSpace } from './lines.ts'
import { TRAIT } from './traits.ts'

const SQL =
  /(?<![\w.])(?:(?:SELECT|WITH|INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\s[^\n;]*?\b(?:FROM|SET|VALUES|USING)\b|select (?:\*|distinct|count\(|[\w.]+(?:\([^)\n]{0,40}\))?(?:, ?[\w.]+){0,20}) ?[^\n;]{0,80}?\bfrom [\w."]+(?= (?:where|join|left|inner|order|group|limit|[a-z] (?:where|join))))/
/** Cheap to look for, and in every statement that `SQL` finds. */
const OPENS_SQL = /SELECT|WITH|INSERT|UPDATE|DELETE|MERGE|select /
/** Where the statement is over and its owner speaks again. */
const SPEAKS_AGAIN =
  /[;?]|\s(?:[-–—] |\()?(?:why|what|whats|what's|how|explain|can|is (?:this|it|there|that)|takes?|gives?|returns? (?:no|the|only|wrong|duplicate|more|too|nothing)|runs|please|pls|it's|its|but|optimi[sz]e|warum|por qué|pourquoi|slow)\b/i

const statement = (text: string): Block | undefined => {
  const match = SQL.exec(text)
  if (!match || /[`'"“]/.test(text.charAt(match.index - 1))) return
  const body = match.index + match[0].length
  const newline = text.indexOf('\n', body)
  const rest = text.slice(body, newline === -1 ? text.length : newline)
  const over = SPEAKS_AGAIN.exec(rest)
  let end = body + (over ? over.index + (over[0] === ';' ? 1 : 0) : rest.length)
  while (end > match.index && isSpace(text.charCodeAt(end - 1))) end--
  return bare('code', match.index, end)
}

const BREAK = /[?:]\s/g
/** So far into a line its code may begin. */
const REACH = 160
const JUDGED = 300

/** Whether a bracket was opened and not closed: the break stands within code. */
const isOpen = (lead: string): boolean =>
  lead.lastIndexOf('(') > lead.lastIndexOf(')') || lead.lastIndexOf('[') > lead.lastIndexOf(']')

const SIGN = /[;{}=]|\w\(/
/** Prose is nearly all letters and spaces. */
const PROSE_SHARE = 0.82

const isCode = (line: string): boolean => {
  if (!SIGN.test(line)) return false
  const weight = codeWeight(line, true)
  if (weight < 2) return false
  return weight === 3 || line.replace(/[^\p{L}\s,.]/gu, '').length < line.length * PROSE_SHARE
}

/** A line whose second half, behind a colon or a question mark, is plainly code. */
const tail = (text: string): Block | undefined => {
  const newline = text.indexOf('\n')
  const end = (newline === -1 ? text : text.slice(0, newline)).trimEnd().length
  BREAK.lastIndex = 0
  for (let match = BREAK.exec(text); match && match.index < Math.min(REACH, end); match = BREAK.exec(text)) {
    const start = match.index + match[0].length
    if (
      start < end &&
      !isOpen(text.slice(0, match.index)) &&
      isCode(text.slice(start, Math.min(end, start + JUDGED)))
    )
      return bare('code', start, end)
  }
  return
}

/** Code within a line of a prompt that has no other material. */
export const findInlineCode = (text: string, traits: number): Block | undefined =>
  (OPENS_SQL.test(text) ? statement(text) : undefined) ?? (traits & TRAIT.syntax ? tail(text) : undefined)
