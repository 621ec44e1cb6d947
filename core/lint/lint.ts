// What the model cannot know, said before it is asked. Precision comes first: a wrong finding is worse than a missing one.

import type { PromptDocument } from '../prompt/document.ts'
import { createLexicon } from '../prompt/lexicon.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import { absentMaterial } from './absent-material.ts'
import { afterKnowledge } from './after-knowledge.ts'
import { contradiction } from './contradiction.ts'
import type { Finding } from './finding.ts'
import { formatConflict } from './format-conflict.ts'
import { noReferent } from './no-referent.ts'
import { noRequest } from './no-request.ts'
import { type LintRule, readDocument } from './reading.ts'
import { severalTasks } from './several-tasks.ts'
import { unfilledGap } from './unfilled-gap.ts'

const RULES: readonly LintRule[] = [
  absentMaterial,
  noReferent,
  contradiction,
  unfilledGap,
  severalTasks,
  afterKnowledge,
  formatConflict,
  noRequest,
]

/** Cue words and the bits of the rules they call. */
const CUES = createLexicon<number>(
  (() => {
    const cues = new Map<string, number>()
    for (const [bit, rule] of RULES.entries()) {
      for (const cue of rule.cues) cues.set(cue, (cues.get(cue) ?? 0) | (1 << bit))
    }
    return cues
  })(),
)

/** Rules that run without a cue word. */
const ALWAYS = RULES.reduce((bits, rule, bit) => (rule.cues.length === 0 ? bits | (1 << bit) : bits), 0)

/** Requests longer than this say themselves what they are about: no rule with cues applies. */
const LONGEST = 4000

/** All findings but `missing-fact`, which the playbooks' slots produce. In the order of the rules. */
export const lint = (document: PromptDocument, context: EnhanceContext): Finding[] => {
  const reading = readDocument(document, context)
  let called = ALWAYS
  if (document.requestText.length <= LONGEST) {
    CUES.read(reading.request, (bits) => {
      called |= bits ?? 0
      return false
    })
  }
  const findings: Finding[] = []
  for (const [bit, rule] of RULES.entries()) if (called & (1 << bit)) findings.push(...rule.find(reading))
  return findings
}
