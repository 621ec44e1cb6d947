// The classic failure of every text written for somebody: facts that nobody gave. One line, worded per genre.

import type { LineId } from '../ids.ts'
import type { Line } from '../playbook.ts'

/** Settles what may be stated: limits already set, blanks already wanted, or a text that is meant to be made up. */
export const factsAreSettled =
  /\bbracket|\bplaceholder|\bblanks?\b|\[[^\]\n]{1,60}\]|\btemplate|\b(?:only|just|strictly|stick to|based on|nothing but)\b[^.\n]{0,40}\b(?:facts?|details?|notes|given|stated|provided|experience|told here)\b|\b(?:stated|given) here\b|\binvent|\bmak(?:e|es|ing) (?:\w+ )?up\b|\bmade[- ]up\b|\bready to (?:send|post|print)|\bfiction|\bimaginary|\bpretend|\bmock\b|\bsample\b|\bcan['’]?t (?:back up|vouch)/i

/** "Use only the facts given here …" as a line of a genre; `text` may say it in the genre's own words. */
export const onlyGivenFacts = (
  id: LineId,
  text = 'Use only the facts given here; where one is needed, leave it in [brackets].',
  worth: Line['worth'] = 3,
): Line => ({ id, text, technique: 'constraints', worth, unless: factsAreSettled })
