// How many to buy, how many fit, who pays what: sums whose answer has to work in the shop and at the table.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

const TOOL =
  /\bare (?:in|there|on)\b|\bwatts?\b|\bkwh\b|\bsolar\b|\bcosts?\b|\b(?:wolfram|python|calculator)\(|\bwrite (?:a|some)\b|\b(?:function|script|algorithm)\b|####/i

const sizes = {
  id: 'measurements',
  question: 'What are the measurements?',
  given: /\d/,
  fact: 'Measurements',
} as const

export const cutToSize: Genre = {
  id: 'cut-to-size',
  title: 'Pieces cut from sheets, lengths or rolls',
  cue: butNot(
    mentioned(
      /\bhow many\b[^.?\n]{0,20}\b(?:sheets?|lengths|boards?|planks?|panels?|battens?|rolls of (?:wallpaper|lino|carpet|felt|turf)|slabs|tiles|pavers|strips|studs|rafters|sleepers)\b[^?\n]{0,60}\b(?:(?:do|will|would) (?:i|we) need|should i|for (?:a|an|my|our|the|rooms?|\d+|two|three|four|five|six|eight|ten)\b)|\bcut(?:ting)? ?(?:list|plan)\b/i,
    ),
    TOOL,
  ),
  lines: [
    trap(
      'cut-not-sum',
      'Count whole pieces from a cutting plan, not from the total length or area.',
      /\bcutting plan|\blay ?(?:it )?out\b|\boffcuts?\b|\bcut list\b|\btoilet\b|\bcoins\b|\bbread\b|\beach (?:box|pack)\b/i,
    ),
  ],
  slots: [sizes],
}

export const howMuchMaterial: Genre = {
  id: 'how-much-material',
  title: 'How much paint, carpet, concrete or soil',
  cue: butNot(
    named(
      /\bhow (?:much|many (?:bags|litres|liters|tins|cans|tonnes|tons|gallons|cubic (?:yards|metres))(?: of)?)\b[^.?\n]{0,12}\b(?:paint|carpet|flooring|concrete|cement|gravel|mulch|top ?soil|compost|sand|fabric|wool|yarn|grout|plaster|insulation|turf|grass seed|mortar|tarmac|wallpaper|primer|varnish)\b/i,
    ),
    TOOL,
  ),
  lines: [
    trap(
      'loss-and-packs',
      'Add for loss, openings and further coats where they apply, and round up to packs as they are sold.',
      /\bwaste\b|\bround(?:ed)? up\b|\bcoats\b|\beach (?:box|pack|room)\b|\bcost\b|\bleft\b|\bdid\b/i,
    ),
  ],
  slots: [sizes],
}

export const fitsInto: Genre = {
  id: 'fits-into',
  title: 'How many fit in',
  cue: butNot(
    named(/\bhow many\b[^.?\n]{2,50}\b(?:can )?fit(?:s)?\b[^.?\n]{0,8}\b(?:in|into|on|onto|inside)\b/i),
    /\b(?:wolfram|python|calculator)\(|\b(?:golf balls?|earths?|moons?|planets?|jellybeans|tweet|ping pong|angels|words|characters|tokens|people in a phone)\b/i,
  ),
  lines: [
    trap(
      'runs-out-first',
      'Say what runs out first: floor, height or weight.',
      /\bweight\b|\bheight\b|\bsingle layer\b/i,
    ),
  ],
  slots: [],
}

export const sharedBill: Genre = {
  id: 'shared-bill',
  title: 'Sharing a bill or a sum',
  cue: butNot(
    named(
      /\b(?:split(?:ting)?|divid(?:e|ing)|shar(?:e|ing))\b[^.?\n]{0,60}(?:\b(?:bill|rent|costs?|money|bonus|tips?|budget|utilities|check)\b|[$£€]\s?\d|\d ?(?:€|eur|gbp|usd|pounds|dollars))/i,
    ),
    /####|\b(?:his|her) share\b|\bowned\b|\btwice\b|\btimes as\b|\bequally\b|\bevenly\b|\b(?:stock|market share|shareholders?|code|how do i (?:ask|tell)|fair(?:ly)?\?|app|shares? (?:of|in) (?:stock|the company)|dividends?)\b|\b(?:function|script|python)\b/i,
  ),
  lines: [
    trap(
      'shares-add-up',
      'Let the shares add up to the exact total, and say who carries the rounding.',
      /\bround(?:ed|ing)?\b|\badd up\b|\bexact/i,
      { when: /\d[\s\S]*\d/ },
    ),
  ],
  slots: [],
}
