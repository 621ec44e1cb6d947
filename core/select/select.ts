// Chooses techniques: hard exclusions first, then score, then conflicts. Pure and deterministic.

import type { Classification } from '../intents/classification.ts'
import type { Finding } from '../lint/finding.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Target } from '../targets/target.ts'
import { applicableLines } from '../techniques/genre-lines.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import type { ApplyContext, EnhanceContext, TechniqueId } from '../techniques/technique.ts'
import { alreadyAdded } from './already-added.ts'
import { earlierTurns } from './earlier.ts'
import { judge, type Verdict } from './judge.ts'
import { leaveAlone } from './leave-alone.ts'
import { type GenreReading, readGenre } from './read-genre.ts'
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

/** What techniques look at, for those that nobody asked for by name. */
const applyContext = (
  { document, classification, target, context, answers }: SelectInput,
  { intent, genre, also }: GenreReading,
): ApplyContext => {
  const read = {
    intent,
    genre,
    ...(also && { also }),
    earlier: earlierTurns(context),
    complexity: classification.complexity.level,
    signals: classification.signals,
    target,
    context,
    answers,
  }
  return { ...read, lines: applicableLines(document, read), required: false }
}

/** Chooses the techniques for a prompt, each with its score and reason. */
export const select = (input: SelectInput): Selection => {
  const { document, classification, findings, preferences } = input
  const reading = readGenre(document, classification)
  const added = alreadyAdded(document)
  const alone = leaveAlone({ document, findings, reading, added })
  const context = applyContext(input, reading)
  const verdicts = Object.values(TECHNIQUES).flatMap(
    (technique) =>
      judge(technique, { document, context, preferences, certainty: reading.certainty, added, alone }) ?? [],
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
