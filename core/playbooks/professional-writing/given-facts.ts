// The classic failure of every text written for somebody: facts that nobody gave. One line, worded per genre.

import type { LineId } from '../ids.ts'
import type { Line } from '../playbook.ts'

/** Settles what may be stated: limits already set, blanks already wanted, facts listed, or a text that is made up. */
export const factsAreSettled =
  /\bbracket|\bplaceholder|\bblanks?\b|\[[^\]\n]{1,60}\]|\btemplate|\b(?:only|just|strictly|stick to|based on|nothing but)\b[^.\n]{0,40}\b(?:facts?|details?|notes|given|stated|provided|experience|told here)\b|\b(?:stated|given|told) here\b|\binvent|\bmak(?:e|es|ing) (?:\w+ )?up\b|\bmade[- ]up\b|\bready to (?:send|post|print)|\bfiction|\bimaginary|\bpretend|\bmock\b|\bsample\b|\bcan['’]?t (?:back up|vouch)|\b(?:facts?|notes|details|background|me|achievements?)\s?:|\bact as\b|\byou(?: are|['’]re) an? \w|\bfor school\b|\bhomework\b|\b(?:school|class) (?:exercise|assignment|task)\b|\b(?:parody|spoof|satir\w+|novel)\b|^(?:write )?as an? \w/i

/** A request of at most `length` characters, so short that facts of the text are missing; `about` narrows it further. */
export const brief = (length: number, about?: RegExp): RegExp =>
  new RegExp(`^(?=[\\s\\S]{1,${length}}$)${about ? `(?=[\\s\\S]*(?:${about.source}))` : ''}`, 'i')

/** What settles a question: `given`, or that nothing in the prompt matches `about`. */
export const unlessAbout = (about: RegExp, given: RegExp): RegExp =>
  new RegExp(`^(?![\\s\\S]*(?:${about.source}))|${given.source}`, 'i')

/** The line in its plainest words. */
export const GIVEN = 'Use only the facts given here; where one is needed, leave it in [brackets].'

/** A line against invented facts, for requests that `when` shows to be short of them. */
export const onlyGivenFacts = (id: LineId, text: string, when: RegExp, worth: Line['worth'] = 3): Line => ({
  id,
  text,
  technique: 'constraints',
  worth,
  when,
  unless: factsAreSettled,
})
