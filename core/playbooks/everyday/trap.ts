// Everyday questions are short: whoever writes at length has said what the answer should look at.

import type { LineId } from '../ids.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Line, Slot } from '../playbook.ts'

const LENGTH = 350

/** A line for short requests, silent where `settled` is said already. */
export const trap = (id: LineId, text: string, settled: RegExp, more: Partial<Line> = {}): Line => ({
  id,
  text,
  technique: 'constraints',
  worth: 3,
  explains: true,
  unless: new RegExp(
    `${settled.source}|\\bone (?:word|line|sentence|number)\\b|\\byes(?: or | ?/ ?)no\\b|^[\\s\\S]{${LENGTH}}`,
    'i',
  ),
  ...more,
})

/** Which country’s rules or prices are meant. */
export const whichCountry: Slot = {
  id: 'place',
  wording: 'place/rules-of-a-place',
  question: 'Which country or state are you asking about?',
  given: new RegExp(
    `${NAMED_PLACE.source}|\\b(?:country|countries|council|hmrc|dvla|dmv|medicaid|anmeldung|munich|münchen|hamburg|vienna|zurich|dublin|amsterdam|brussels|rome|madrid|lisbon|edinburgh|glasgow|manchester|leeds|bristol)\\b`,
    'i',
  ),
  fact: 'Country or state',
}

/** Matters in which nobody wants a second thought from a machine. */
export const GRAVE =
  /\b(?:cancer|tumou?r|dying|died|death|dead|funeral|suicid\w*|self-?harm|abus\w+|violen\w+|assault\w*|rape\w*|harass\w*|miscarr\w*|divorc\w*|custody|affair|cheat(?:ed|ing)|overdose|chemo\w*|diagnos\w*|dementia|depress\w+|arrest\w*|prison|jail|evict\w*|asylum|deport\w*|asbestos|gas smell|carbon monoxide)\b/i
