// When nothing is added unasked. Unchanged is the default; these are its reasons, most telling first.

import type { Classification } from '../intents/classification.ts'
import type { Finding, FindingCode } from '../lint/finding.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { TechniqueId } from '../techniques/technique.ts'
import type { GenreReading } from './read-genre.ts'

/** Languages that additions are written in. */
const SPOKEN = new Set(['en'])

const BY_FINDING: Partial<Record<FindingCode, string>> = {
  'no-request': 'There is text here, but nothing is asked of the model yet.',
  'absent-material': 'The prompt speaks of something that is not in it; nothing added could replace that.',
  'no-referent': 'It refers to something that is not here; nothing added could replace that.',
  'after-knowledge': 'It asks about current events or live data, which no wording makes a model know.',
}

export interface LeaveAloneInput {
  readonly document: PromptDocument
  readonly classification: Classification
  readonly findings: readonly Finding[]
  readonly reading: GenreReading
  readonly added: ReadonlySet<TechniqueId>
}

/** The reason to add nothing unasked, or undefined. */
export const leaveAlone = (input: LeaveAloneInput): string | undefined => {
  const { document, findings, reading, added } = input
  if (added.size > 0) return 'It has been enhanced already.'
  const finding = findings.find(({ code }) => BY_FINDING[code])
  if (finding) return BY_FINDING[finding.code]
  if (reading.intent === 'conversation') return 'This is conversation; it needs no instructions.'
  if (reading.intent === 'roleplay') return 'The role-play is yours to direct.'
  if (document.templates.length > 0) return 'It is a template for a program, with variables to fill later.'
  if (document.engineered) return 'It is already engineered: role, rules or sections are in place.'
  if (document.constraints.some(({ kind }) => kind === 'answer-only'))
    return 'It says exactly what should come back, and nothing else.'
  if (!SPOKEN.has(document.language))
    return 'It is not written in a language we add text in, so it was only checked.'
  if (reading.genre.sensitive) return 'The matter is personal or urgent; the words stand as they are.'
  if (reading.evidence === 'none') return 'It is not certain enough what kind of task this is.'
  return undefined
}
