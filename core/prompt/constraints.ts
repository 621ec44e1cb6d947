// The demands a request states, each found by the rule of its kind. Only rules with a cue word in the request are run.

import { answerOnly } from './constraints/answer-only.ts'
import { audience } from './constraints/audience.ts'
import { findCjk } from './constraints/cjk.ts'
import { forbidden } from './constraints/forbidden.ts'
import { format } from './constraints/format.ts'
import { language } from './constraints/language.ts'
import { length } from './constraints/length.ts'
import { noExplanation } from './constraints/no-explanation.ts'
import { role } from './constraints/role.ts'
import { type Demand, type Rule, scopeAround } from './constraints/rule.ts'
import { steps } from './constraints/steps.ts'
import { tone } from './constraints/tone.ts'
import type { Constraint } from './document.ts'
import type { Request } from './request.ts'
import { TRAIT } from './traits.ts'

const RULES: readonly Rule[] = [
  length,
  format,
  language,
  tone,
  audience,
  role,
  noExplanation,
  answerOnly,
  forbidden,
  steps,
].flat()

/** The sets of rules below are bits of a number. */
if (RULES.length > 31) throw new Error(`${RULES.length} rules do not fit into 31 bits`)

/** For every cue word, the rules it calls: bit n for rule n. */
export const RULE_CUES: ReadonlyMap<string, number> = (() => {
  const cues = new Map<string, number>()
  for (const [bit, rule] of RULES.entries()) {
    for (const word of rule.cues) cues.set(word, (cues.get(word) ?? 0) | (1 << bit))
  }
  return cues
})()

/** What the request demands; `cued` has for every rule the offsets of its cues. */
export const findConstraints = (
  request: Request,
  cued: readonly (readonly number[] | undefined)[],
  inEnglish = true,
): Constraint[] => {
  const constraints: Constraint[] = []
  const add = (kind: Constraint['kind'], demands: readonly Demand[]) => {
    for (const { start, end, value } of demands) {
      const span = request.locate(start, end)
      if (span) constraints.push({ kind, span, value })
    }
  }
  for (const [bit, offsets] of cued.entries()) {
    const rule = offsets && RULES[bit]
    if (rule && (inEnglish || !rule.englishOnly))
      add(rule.kind, rule.find(scopeAround(request.folded, offsets, rule.reach)))
  }
  if (request.traits & TRAIT.cjk) for (const { kind, demands } of findCjk(request.folded)) add(kind, demands)
  return constraints
}

/** The demands of all readings of a request, in order, without those that begin inside another of their kind. */
export const allConstraints = (readings: readonly Constraint[][]): Constraint[] => {
  const constraints = readings.flat()
  if (constraints.length < 2) return constraints
  constraints.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const last: Partial<Record<Constraint['kind'], Constraint>> = {}
  const end = (kind: Constraint['kind']): number => last[kind]?.span.end ?? 0
  return constraints.filter((constraint) => {
    const { kind, span, value } = constraint
    if (span.start < end(kind)) return false
    if (kind === 'format' && span.end <= end('forbidden')) return false
    if (last[kind]?.value === value && span.start < end(kind) + NEXT) return false
    last[kind] = constraint
    return true
  })
}

/** So close together the same is said once: "return only JSON, nothing else". */
const NEXT = 14
