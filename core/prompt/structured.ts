// Material without delimiters that its own shape gives away: pasted code, logs, tables, mails, transcripts, quoted lines.

import { type Block, bare } from './block.ts'
import { fold } from './fold.ts'
import { startsLikeMail } from './kind.ts'
import { type Line, labelOf } from './lines.ts'
import { openingOf } from './openers.ts'

/** A run of lines must weigh this much to be code; one line beyond doubt weighs 3. */
const ENOUGH_CODE = 3

/** So much of a line is read for an instruction in front of code. */
const SAID = 200
/** So many words between blanks are a sentence. */
const MANY_WORDS = 6

/** Labels that stand before a colon in a request and are nobody's name. */
const KEYS = new Set(
  `role context task format tone audience goal goals budget note notes input output question answer example examples text title topic
  length style language requirements constraints rules subject date background instructions instruction description name age ps p.s
  edit update deadline objective purpose data table columns column schema code error expected actual result current constraint
  summary problem solution stack versions version system user assistant prompt must given find where when who what why how
  rolle kontext aufgabe ziel rôle contexte tâche rol contexto tarea papel tarefa objetivo`.split(/\s+/),
)

const isMachine = (line: Line): boolean => line.shape === 'code' || line.shape === 'log'

interface Run {
  /** Absent where the lines up to `next` turned out to be nothing of the kind. */
  readonly block?: Block
  /** Index of the first line behind the run. */
  readonly next: number
}

/** Where code begins in the first line of a run: behind a colon when an instruction stands before it; undefined for prose. */
const codeStart = (text: string, line: Line): number | undefined => {
  const said = text.slice(line.start, Math.min(line.end, line.start + SAID))
  if (line.shape !== 'code' || line.code === 3 || openingOf(fold(said)) === undefined) return line.start
  const colon = said.lastIndexOf(': ')
  if (colon > 0) return line.start + colon + 2
  return said.split(' ').length >= MANY_WORDS ? undefined : line.start
}

const COMMENT = /^\s*(?:\/\/|\/\*|\*|--)\s*(.*)/

/** The first of the comment lines directly above a line of code; a comment that orders something is none. */
const withComments = (text: string, lines: readonly Line[], from: number): number => {
  let first = from
  while (first > 0) {
    const above = lines[first - 1] as Line
    const said = COMMENT.exec(text.slice(above.start, Math.min(above.end, above.start + SAID)))?.[1]
    if (said === undefined || said.endsWith('?') || isOrder(fold(said))) break
    first--
  }
  return first
}

const isOrder = (said: string): boolean => {
  const opening = openingOf(said)
  return opening === 'make' || opening === 'work' || opening === 'tell'
}

/** Code and logs: lines that weigh, and between them blank, indented or possible ones. */
const machineRun = (text: string, lines: readonly Line[], from: number): Run | undefined => {
  let weight = 0
  let logs = 0
  let codes = 0
  let last = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    const indented = text.charCodeAt(line.start) === 32 || text.charCodeAt(line.start) === 9
    if (isMachine(line)) {
      weight += line.shape === 'log' ? 2 : line.code
      if (line.shape === 'log') logs++
      else codes++
      last = i
    } else if (line.shape === 'blank') {
      if (lines[i + 1]?.shape === 'blank' && lines[i + 2]?.shape === 'blank') break
    } else if (line.code > 0 || (indented && line.shape !== 'item')) {
      weight += line.code
      last = i
    } else if (
      !(
        lines[i - 1] &&
        isMachine(lines[i - 1] as Line) &&
        lines[i + 1] &&
        isMachine(lines[i + 1] as Line) &&
        line.shape !== 'prose'
      )
    )
      break
  }
  if (weight < ENOUGH_CODE && !(logs > 0 && lines.length > 1)) return
  const start = codeStart(text, lines[from] as Line)
  if (start === undefined) return
  const first = start === lines[from]?.start ? withComments(text, lines, from) : from
  return {
    block: bare(
      logs >= codes ? 'log' : 'code',
      first < from ? (lines[first] as Line).start : start,
      (lines[last] as Line).end,
    ),
    next: last + 1,
  }
}

const sameShape = (lines: readonly Line[], from: number): number => {
  let i = from
  while (i < lines.length && lines[i]?.shape === lines[from]?.shape) i++
  return i
}

/** Two people talking: names before colons, at least one of them twice, or three different ones that are no keys. */
const transcriptRun = (text: string, lines: readonly Line[], from: number): Run | undefined => {
  const names: string[] = []
  let last = from
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.shape === 'speaker') {
      names.push(labelOf(text, line))
      last = i
    } else if (line.shape === 'blank') {
      if (lines[i + 1]?.shape !== 'speaker') break
    } else if (line.shape !== 'prose') break
    else if (i - last > 2) break
  }
  const distinct = new Set(names)
  const talk = names.length >= 3 && distinct.size < names.length && distinct.size >= 2
  if (!talk || [...distinct].some((name) => KEYS.has(name))) return { next: last + 1 }
  return { block: bare('transcript', (lines[from] as Line).start, (lines[last] as Line).end), next: last + 1 }
}

/** So long may the question behind a mail be. */
const QUESTION = 240

/** The last line in front of a closing paragraph that asks something; `last` where none does. */
const beforeQuestion = (text: string, lines: readonly Line[], last: number): number => {
  let first = last
  while (first > 0 && lines[first - 1]?.shape !== 'blank') first--
  let end = first - 1
  while (end > 0 && lines[end]?.shape === 'blank') end--
  const paragraph = text.slice((lines[first] as Line).start, (lines[last] as Line).end)
  const asks = paragraph.endsWith('?') || openingOf(fold(paragraph)) !== undefined
  return end > 0 && paragraph.length <= QUESTION && asks ? end : last
}

/** Whether the next line that says something is a greeting. */
const greetsNext = (text: string, lines: readonly Line[], from: number): boolean => {
  const next = lines.slice(from + 1, from + 4).find(({ shape }) => shape !== 'blank')
  return (
    next !== undefined && startsLikeMail(text.slice(next.start, Math.min(next.end + 1, next.start + 120)))
  )
}

/** A mail with its header lines, or a greeting that does not open the prompt, to its end. */
const mailRun = (text: string, lines: readonly Line[], from: number): Run | undefined => {
  const line = lines[from] as Line
  const headers = line.shape === 'header' ? sameShape(lines, from) - from : 0
  const greets =
    from > 0 &&
    line.shape !== 'header' &&
    startsLikeMail(text.slice(line.start, Math.min(line.end, line.start + 120)))
  if (headers < 2 && !greets && !(headers === 1 && greetsNext(text, lines, from))) return
  let last = lines.length - 1
  while (last > from && lines[last]?.shape === 'blank') last--
  if (from === 0) last = beforeQuestion(text, lines, last)
  return { block: bare('email', line.start, (lines[last] as Line).end), next: last + 1 }
}

const rowRun = (lines: readonly Line[], from: number): Run | undefined => {
  const next = sameShape(lines, from)
  if (next - from < 2) return
  return { block: bare('table', (lines[from] as Line).start, (lines[next - 1] as Line).end), next }
}

const quotedRun = (lines: readonly Line[], from: number): Run => {
  const next = sameShape(lines, from)
  const span = { start: (lines[from] as Line).start, end: (lines[next - 1] as Line).end }
  return { block: { kind: 'quote', span, outer: span, delimited: true }, next }
}

const runAt = (text: string, lines: readonly Line[], from: number): Run | undefined => {
  const line = lines[from] as Line
  if (isMachine(line)) return machineRun(text, lines, from)
  if (line.shape === 'quoted') return quotedRun(lines, from)
  if (line.shape === 'row') return rowRun(lines, from)
  if (line.shape === 'header') return mailRun(text, lines, from)
  if (line.shape === 'speaker') return mailRun(text, lines, from) ?? transcriptRun(text, lines, from)
  if (line.shape === 'prose' && lines[from - 1]?.shape !== 'prose') return mailRun(text, lines, from)
  return
}

/** The blocks of one stretch of lines, in order. */
export const findStructured = (text: string, lines: readonly Line[]): Block[] => {
  const blocks: Block[] = []
  for (let i = 0; i < lines.length; ) {
    const run = lines[i]?.shape === 'blank' ? undefined : runAt(text, lines, i)
    if (run?.block) blocks.push(run.block)
    i = run ? run.next : i + 1
  }
  return blocks
}
