// Keeps the additions that earn their place: nothing said twice, within the limits, least valuable out first.

import type { ComplexityLevel } from '../intents/classification.ts'
import type { SelectedTechnique } from '../select/selection.ts'
import type { Target } from '../targets/target.ts'
import type { TechniqueId } from '../techniques/technique.ts'
import type { Addition } from './addition.ts'
import { estimateTokens } from './tokens.ts'

/** Ceilings by complexity: added instructions, added tokens, and the least worth that is let in. */
export const LIMITS: Readonly<
  Record<ComplexityLevel, { readonly instructions: number; readonly tokens: number; readonly worth: number }>
> = {
  simple: { instructions: 2, tokens: 40, worth: 2 },
  moderate: { instructions: 3, tokens: 100, worth: 2 },
  complex: { instructions: 5, tokens: 220, worth: 1 },
}

/** Small models follow few instructions well. */
const SMALL_TARGET_INSTRUCTIONS = 2
/** Two lines that share this much of their longer words say the same. */
const SAME = 0.6

export interface OptimiseInput {
  readonly text: string
  readonly chosen: readonly SelectedTechnique[]
  readonly complexity: ComplexityLevel
  readonly target: Target
  readonly require: readonly TechniqueId[]
  readonly maxAddedTokens?: number | undefined
}

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])

const alike = (a: Addition, b: Addition): boolean => {
  const left = words(a.text)
  const right = words(b.text)
  const shared = [...left].filter((word) => right.has(word)).length
  return shared > 0 && shared / Math.min(left.size, right.size) >= SAME
}

/** The additions worth making, most valuable first. Edges around material come only with an instruction. */
export const optimise = (input: OptimiseInput): Addition[] => {
  const limit = LIMITS[input.complexity]
  const most = input.target.size === 'small' ? SMALL_TARGET_INSTRUCTIONS : limit.instructions
  const budget = input.maxAddedTokens ?? limit.tokens
  const ceiling = input.maxAddedTokens ?? Number.POSITIVE_INFINITY
  const required = (addition: Addition): boolean => input.require.includes(addition.technique)
  const ranked = input.chosen
    .flatMap(({ additions, score }) => additions.map((addition) => ({ addition, score })))
    .filter(({ addition }) => addition.instruction)
    .filter(({ addition }) => required(addition) || addition.worth >= limit.worth)
    .filter(({ addition }) => !input.text.includes(addition.text))
    .sort(
      (a, b) =>
        Number(required(b.addition)) - Number(required(a.addition)) ||
        b.addition.worth - a.addition.worth ||
        b.score - a.score,
    )

  const kept: Addition[] = []
  let tokens = 0
  for (const { addition } of ranked) {
    const cost = estimateTokens(addition.text)
    if (kept.length >= most && !required(addition)) continue
    if (tokens + cost > (required(addition) ? ceiling : budget)) continue
    if (kept.some((other) => alike(other, addition))) continue
    kept.push(addition)
    tokens += cost
  }

  return [...withoutInstruction(input, kept, ceiling - tokens), ...kept]
}

/** The caller's own facts, and edges and repetition where they accompany something or were required. */
const withoutInstruction = (
  { chosen, text, require }: OptimiseInput,
  kept: readonly Addition[],
  budget: number,
): Addition[] => {
  const others = chosen
    .flatMap(({ additions }) => additions)
    .filter((addition) => !addition.instruction && !text.includes(addition.text.trim()))
  const facts = others.filter(({ worth }) => worth === 3)
  const accompanied = kept.length > 0 || facts.length > 0
  let left = budget
  return others.filter((addition) => {
    if (addition.worth === 3) return true
    const cost = estimateTokens(addition.text)
    if (!accompanied && !require.includes(addition.technique)) return false
    if (cost > left) return false
    left -= cost
    return true
  })
}
