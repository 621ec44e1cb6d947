// A transcript made by a machine mishears names and terms; smoothing them over makes the error invisible.

import type { PromptDocument } from '../prompt/document.ts'
import type { Line } from './playbook.ts'

const TRANSCRIPT =
  /\b(?:auto(?:matic)?[- ]?(?:transcri\w+|captions?|generated (?:transcript|captions))|(?:otter|zoom|teams|whisper|machine|voice memo|voice-?mail) transcri\w+|captions\b|speech[- ]to[- ]text)/i

/** A text that a machine took down from speech. */
export const spoken = ({ said }: PromptDocument): boolean => TRANSCRIPT.test(said.slice(0, 250))

export const misheard: Line = {
  id: 'misheard',
  text: 'Correct misheard words only where the sense is certain, and mark the rest.',
  technique: 'constraints',
  worth: 3,
  material: true,
  unless: /\b(?:misheard|obvious ones|mark (?:what|unclear)|verbatim|as spoken|unclear)/i,
}
