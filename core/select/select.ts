// Chooses techniques: hard exclusions first, then score, then conflicts. Pure and deterministic.

import type { Classification } from '../intents/classification.ts'
import { say } from '../languages/phrases.ts'
import type { Finding } from '../lint/finding.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Target } from '../targets/target.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import type { ApplyContext, EnhanceContext, Technique, TechniqueId } from '../techniques/technique.ts'
import { alreadyAdded } from './already-added.ts'
import { type Earlier, earlierTurns } from './earlier.ts'
import { leaveAlone, type Restraint } from './leave-alone.ts'
import { type GenreReading, readGenre } from './read-genre.ts'
import { score, THRESHOLD } from './score.ts'
import type { Preferences, RejectedTechnique, SelectedTechnique, Selection } from './selection.ts'

export interface SelectInput {
  readonly classification: Classification
  readonly document: PromptDocument
  readonly findings: readonly Finding[]
  readonly target: Target
  readonly context: EnhanceContext
  readonly answers: Readonly<Record<string, string>>
  readonly preferences: Preferences
}

/** Weaves in what the caller said about this prompt, so they work even where nothing is added unasked. */
const CARRIES_CALLERS_WORDS = new Set<TechniqueId>(['clarifying-questions', 'audience-purpose'])

type Verdict = SelectedTechnique | RejectedTechnique

interface Case {
  readonly input: SelectInput
  readonly reading: GenreReading
  readonly added: ReadonlySet<TechniqueId>
  readonly alone: Restraint | undefined
  readonly earlier: Earlier
}

const judge = (
  technique: Technique,
  { input, reading, added, alone, earlier }: Case,
): Verdict | undefined => {
  const { document, classification, preferences } = input
  const { id } = technique
  const reject = (reason: string): RejectedTechnique => ({ id, reason })
  const required = preferences.require.includes(id)
  const preferred = preferences.prefer.includes(id)
  if (preferences.exclude.includes(id)) return reject('you excluded it')
  if (added.has(id)) return reject('it is in the prompt already')
  if (alone && added.size > 0) return reject(alone.reason)
  if (!required && !preferred && !technique.byDefault) return undefined

  const context: ApplyContext = {
    intent: reading.intent,
    genre: reading.genre,
    ...(reading.also && { also: reading.also }),
    earlier,
    complexity: classification.complexity.level,
    signals: classification.signals,
    target: input.target,
    context: input.context,
    answers: input.answers,
    required: required || preferred,
  }
  const harm = technique.avoid?.(document, context)
  if (harm) return reject(harm)
  const all = technique.apply(document, context).map((addition) => ({
    ...addition,
    text: say(document.language, addition.text),
  }))
  const own = alone && !required ? all.filter(({ instruction }) => !instruction) : all
  const plan = technique.plan?.(document, context) ?? []
  if (alone && !required && !(CARRIES_CALLERS_WORDS.has(id) && own.length > 0)) return reject(alone.reason)
  if (own.length === 0 && plan.length === 0) return reject('it has nothing to add here')

  const additions = [...own].sort((a, b) => b.worth - a.worth)
  const certainty = required || reading.certainty === 0 ? 1 : reading.certainty
  const { value, reason } = score(technique, additions, context, { certainty, preferred })
  const carries = additions.some(({ instruction }) => !instruction) && CARRIES_CALLERS_WORDS.has(id)
  if (value < THRESHOLD && !required && !carries)
    return reject(`its score of ${value} is below ${THRESHOLD}: ${reason}`)
  return {
    id,
    title: technique.title,
    score: value,
    reason: required ? `you require it; ${reason}` : reason,
    additions,
    plan,
  }
}

const isSelected = (verdict: Verdict): verdict is SelectedTechnique => 'score' in verdict

/** Keeps the better of each conflicting pair, and the best plan of calls; a required technique beats any that is not. */
const settle = (
  candidates: readonly SelectedTechnique[],
  require: readonly TechniqueId[],
): { chosen: SelectedTechnique[]; rejected: RejectedTechnique[] } => {
  const rank = ({ id, score }: SelectedTechnique): number => score + (require.includes(id) ? 10 : 0)
  const chosen: SelectedTechnique[] = []
  const rejected: RejectedTechnique[] = []
  for (const candidate of [...candidates].sort((a, b) => rank(b) - rank(a))) {
    const rival = chosen.find(({ id }) => TECHNIQUES[candidate.id].conflictsWith.includes(id))
    const planner = chosen.find(({ plan }) => plan.length > 0)
    const { id, additions } = candidate
    if (rival) rejected.push({ id, reason: `it conflicts with ${rival.title}, which scored higher` })
    else if (!planner || candidate.plan.length === 0) chosen.push(candidate)
    else if (additions.length > 0) chosen.push({ ...candidate, plan: [] })
    else
      rejected.push({ id, reason: `there is one plan of calls, and that of ${planner.title} scored higher` })
  }
  return { chosen, rejected }
}

/** Chooses the techniques for a prompt, each with its score and reason. */
export const select = (input: SelectInput): Selection => {
  const { document, classification, findings, preferences } = input
  const reading = readGenre(document, classification)
  const added = alreadyAdded(document)
  const alone = leaveAlone({ document, findings, reading, added })
  const earlier = earlierTurns(input.context)
  const verdicts = Object.values(TECHNIQUES).flatMap(
    (technique) => judge(technique, { input, reading, added, alone, earlier }) ?? [],
  )
  const { chosen, rejected } = settle(verdicts.filter(isSelected), preferences.require)
  return {
    intent: reading.intent,
    genre: reading.genre,
    chosen,
    rejected: [...verdicts.filter((verdict) => !isSelected(verdict)), ...rejected],
    ...(alone && { leaveAlone: alone }),
  }
}
