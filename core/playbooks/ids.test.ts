import { expect, it } from 'vitest'
import { LINE_IDS, QUESTION_IDS } from './ids.ts'
import { PLAYBOOKS } from './index.ts'

const genres = Object.values(PLAYBOOKS).flatMap((playbook) => playbook.genres)

/** Every text that goes by a name. */
const textsBy = (named: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const texts = new Map<string, Set<string>>()
  for (const [id, text] of named) texts.set(id, (texts.get(id) ?? new Set()).add(text))
  return texts
}

const LINES = textsBy(genres.flatMap(({ lines }) => lines.map(({ id, text }) => [id, text] as const)))
const QUESTIONS = textsBy(
  genres.flatMap(({ slots }) =>
    slots.map(
      ({ id, wording, question, default: assumed, fact }) =>
        [wording ?? id, `${question} ${assumed ?? ''} ${fact}`] as const,
    ),
  ),
)

it.each([
  ['line', LINE_IDS, LINES],
  ['question', QUESTION_IDS, QUESTIONS],
] as const)('every name of a %s is used, and says one thing', (_, ids, texts) => {
  expect([...texts.keys()].sort()).toEqual([...ids].sort())
  expect([...texts].filter(([, { size }]) => size > 1)).toEqual([])
})
