// A transcript made by a machine mishears names and terms; smoothing them over makes the error invisible.

import type { PromptDocument } from '../prompt/document.ts'
import type { Line } from './playbook.ts'

const TRANSCRIPT =
  /\b(?:auto(?:matic)?[- ]?(?:transcri\w+|captions?|generated (?:transcript|captions))|(?:otter|zoom|teams|whisper|machine|voice memo|voice-?mail) transcri\w+|captions\b|speech[- ]to[- ]text)/i

/** Errors that the person has seen. */
const GARBLED =
  /\b(?:garbled|mangled|butchered|nonsense|gibberish|makes? no sense|full of (?:errors|mistakes)|(?:names|terms|words) (?:\w+ ){0,3}(?:wrong|off)\b|wrong (?:names|words|terms)|(?:got|heard) [^.\n]{0,30}\bwrong)/i
/** Words that the machine itself could not make out. */
const INAUDIBLE = /\[(?:\?+|inaudible|unclear|unintelligible)[^\]\n]{0,12}\]|\((?:sp)?\?+\)/i

const OPENING = 250
const READ = 4_000

/** A text that a machine took down from speech, with words in it that cannot be right. */
export const misheardSpeech = ({ said, text }: PromptDocument): boolean => {
  const request = said.slice(0, OPENING)
  return TRANSCRIPT.test(request) && (GARBLED.test(request) || INAUDIBLE.test(text.slice(0, READ)))
}

export const misheard: Line = {
  id: 'misheard',
  text: 'Correct misheard words only where the sense is certain, and mark the rest.',
  technique: 'constraints',
  worth: 2,
  material: true,
  unless: /\b(?:misheard|obvious ones|mark (?:what|unclear)|verbatim|as spoken)/i,
}
