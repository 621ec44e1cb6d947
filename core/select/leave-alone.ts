// When nothing is added unasked. Unchanged is the default; these are its reasons, most telling first.

import { speaks } from '../languages/phrases.ts'
import type { Finding, FindingCode } from '../lint/finding.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { TechniqueId } from '../techniques/technique.ts'
import type { GenreReading } from './read-genre.ts'

const BY_FINDING: Partial<Record<FindingCode, string>> = {
  'no-request': 'There is text here, but nothing is asked of the model yet.',
  'absent-material': 'The prompt speaks of something that is not in it; nothing added could replace that.',
  'no-referent': 'It refers to something that is not here; nothing added could replace that.',
  'after-knowledge': 'It asks about current events or live data, which no wording makes a model know.',
}

/** A last line left open, such as "Output:": whatever followed would be read as the start of the answer. */
const OPEN_END = /\n[ \t]*[\p{L}\d ]{1,20}(?::|->|=>)\s*$/u

/** An answer of one word or sentence has no room for anything but the answer. */
const ONE = /^≤?1 (?:words?|sentences?)$/

const awaitsCompletion = ({ text }: PromptDocument): boolean => OPEN_END.test(text.slice(-60))

export interface LeaveAloneInput {
  readonly document: PromptDocument
  readonly findings: readonly Finding[]
  readonly reading: GenreReading
  readonly added: ReadonlySet<TechniqueId>
}

export interface Restraint {
  /** Why nothing is added unasked, addressed to the person who wrote the prompt. */
  readonly reason: string
  /** Whether the genre's questions are still worth asking. */
  readonly asks: boolean
}

const silent = (reason: string): Restraint => ({ reason, asks: false })
const asking = (reason: string): Restraint => ({ reason, asks: true })

/** The reason to add nothing unasked, or undefined. */
export const leaveAlone = ({
  document,
  findings,
  reading,
  added,
}: LeaveAloneInput): Restraint | undefined => {
  if (added.size > 0)
    return silent('It has been enhanced already; send the original prompt to change what was added.')
  const reason = findings.map(({ code }) => BY_FINDING[code]).find(Boolean)
  if (reason) return silent(reason)
  if (reading.intent === 'conversation') return silent('This is conversation; it needs no instructions.')
  if (reading.intent === 'roleplay') return silent('The role-play is yours to direct.')
  if (document.templates.length > 0)
    return silent('It is a template for a program, with variables to fill later.')
  if (awaitsCompletion(document))
    return silent('It ends where the model is to go on, so nothing may stand behind it.')
  if (document.engineered) return silent('It is already engineered: role, rules or sections are in place.')
  if (document.constraints.some(({ kind }) => kind === 'answer-only'))
    return silent('It says exactly what should come back, and nothing else.')
  if (document.constraints.some(({ kind, value }) => kind === 'length' && ONE.test(value)))
    return silent('One word or sentence is to come back, with room for nothing else.')
  if (!speaks(document.language))
    return silent('It is not written in a language we add text in, so it was only checked.')
  if (reading.evidence === 'none') return silent('It is not certain enough what kind of task this is.')
  if (reading.genre.sensitive) return asking('The matter is personal or urgent; the words stand as they are.')
  return undefined
}
