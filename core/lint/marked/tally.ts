// Verdicts counted, and what the counts say: precision, recall, and how sure one can be of them.

import type { Verdict } from './score.ts'

/** How often something was found and marked, found only, marked only. */
export interface Tally {
  hits: number
  wrong: number
  missed: number
}

/** The verdicts of many prompts, counted by group and name. */
export const tally = (verdicts: readonly Verdict[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>()
  for (const { group, name, outcome } of verdicts) {
    const key = `${group} ${name}`
    const counted = tallies.get(key) ?? { hits: 0, wrong: 0, missed: 0 }
    counted[outcome]++
    tallies.set(key, counted)
  }
  return tallies
}

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole)

export const precision = ({ hits, wrong }: Tally): number => share(hits, hits + wrong)

export const recall = ({ hits, missed }: Tally): number => share(hits, hits + missed)

/** For 95 %. */
const Z = 1.96

/** Wilson's interval for a share of `whole`, both ends between 0 and 1. */
export const wilson = (part: number, whole: number): readonly [number, number] => {
  if (whole === 0) return [Number.NaN, Number.NaN]
  const p = part / whole
  const scale = 1 + Z ** 2 / whole
  const middle = (p + Z ** 2 / (2 * whole)) / scale
  const reach = (Z * Math.sqrt((p * (1 - p)) / whole + Z ** 2 / (4 * whole ** 2))) / scale
  return [Math.max(0, middle - reach), Math.min(1, middle + reach)]
}
