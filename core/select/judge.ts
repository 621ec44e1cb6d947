// Whether one technique is used for this prompt, and why: hard exclusions first, then what it would add, then its score.

import type { Addition } from '../generate/addition.ts'
import { say } from '../languages/phrases.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { ApplyContext, Technique, TechniqueId } from '../techniques/technique.ts'
import type { Restraint } from './leave-alone.ts'
import { score, THRESHOLD } from './score.ts'
import type { Preferences, RejectedTechnique, SelectedTechnique } from './selection.ts'

/** Weaves in what the caller said about this prompt, so they work even where nothing is added unasked. */
const CARRIES_CALLERS_WORDS = new Set<TechniqueId>(['clarifying-questions', 'audience-purpose'])

export interface Case {
  readonly document: PromptDocument
  /** As for a technique that nobody asked for by name. */
  readonly context: ApplyContext
  readonly preferences: Preferences
  /** How sure the reading of the prompt is, 0 to 1; 0 when it is not believed. */
  readonly certainty: number
  /** What stands in the prompt already. */
  readonly added: ReadonlySet<TechniqueId>
  readonly alone: Restraint | undefined
}

export type Verdict = SelectedTechnique | RejectedTechnique

const wishes = ({ id }: Technique, { require, prefer }: Preferences) => ({
  required: require.includes(id),
  preferred: prefer.includes(id),
})

/** Why a technique is out of the question whatever it would add; undefined when it is not. */
const excluded = (
  { id }: Technique,
  { preferences, added, alone }: Case,
  required: boolean,
): string | undefined => {
  if (preferences.exclude.includes(id)) return 'you excluded it'
  if (added.has(id)) return 'it is in the prompt already'
  if (alone && (added.size > 0 || !(required || CARRIES_CALLERS_WORDS.has(id)))) return alone.reason
  return
}

/** What it would add, most valuable first: where nothing is added unasked, only the caller's own words. */
const additionsOf = (
  technique: Technique,
  { document, alone }: Case,
  context: ApplyContext,
  required: boolean,
): Addition[] =>
  technique
    .apply(document, context)
    .filter(({ instruction }) => !alone || required || !instruction)
    .map((addition) => ({ ...addition, text: say(document.language, addition.text) }))
    .sort((a, b) => b.worth - a.worth)

/** Judges one technique; undefined for one that is not considered, because it waits to be asked for by name. */
export const judge = (technique: Technique, it: Case): Verdict | undefined => {
  const { id, title } = technique
  const reject = (reason: string): RejectedTechnique => ({ id, reason })
  const { required, preferred } = wishes(technique, it.preferences)
  const out = excluded(technique, it, required)
  if (out) return reject(out)
  if (!required && !preferred && !technique.byDefault) return

  const context = required || preferred ? { ...it.context, required: true } : it.context
  const harm = technique.avoid?.(it.document, context)
  if (harm) return reject(harm)
  const additions = additionsOf(technique, it, context, required)
  if (it.alone && !required && additions.length === 0) return reject(it.alone.reason)
  const plan = technique.plan?.(it.document, context) ?? []
  if (additions.length === 0 && plan.length === 0) return reject('it has nothing to add here')

  const certainty = required || it.certainty === 0 ? 1 : it.certainty
  const { value, reason } = score(technique, additions, context, { certainty, preferred })
  const carries = CARRIES_CALLERS_WORDS.has(id) && additions.some(({ instruction }) => !instruction)
  if (value < THRESHOLD && !required && !carries)
    return reject(`its score of ${value} is below ${THRESHOLD}: ${reason}`)
  return {
    id,
    title,
    score: value,
    reason: required ? `you require it; ${reason}` : reason,
    additions,
    plan,
  }
}
