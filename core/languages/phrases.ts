// What is added and asked, in the prompt's own language. English is what playbooks and techniques say themselves.

import type { LineId, QuestionId } from '../playbooks/ids.ts'
import type { Line, Slot } from '../playbooks/playbook.ts'
import { PHRASES as de } from './de/phrases.ts'
import { PHRASES as es } from './es/phrases.ts'
import { PHRASES as fr } from './fr/phrases.ts'
import { PHRASES as ja } from './ja/phrases.ts'
import { PHRASES as pt } from './pt/phrases.ts'
import { PHRASES as zh } from './zh/phrases.ts'

export type Question = Pick<Slot, 'question' | 'default' | 'fact'>

/** One language. The compiler checks that no line or question is missing, a test that no sentence is. */
export interface Phrases {
  readonly lines: Readonly<Record<LineId, string>>
  readonly questions: Readonly<Record<QuestionId, Question>>
  /** The techniques' own sentences, and the openings before what the caller said, by their English. */
  readonly sentences: Readonly<Record<string, string>>
}

/** By BCP 47 tag. */
export const PHRASES: Readonly<Partial<Record<string, Phrases>>> = { de, es, fr, ja, pt, zh }

/** Whether text can be added to a prompt in `language` (BCP 47). */
export const speaks = (language: string): boolean => language === 'en' || language in PHRASES

/** A playbook's line. */
export const sayLine = (language: string, { id, text }: Line): string => PHRASES[language]?.lines[id] ?? text

/** A playbook's question, what is assumed without an answer, and the label of the answer. */
export const ask = (language: string, slot: Slot): Question =>
  PHRASES[language]?.questions[(slot.wording ?? slot.id) as QuestionId] ?? slot

/** A technique's sentence, or a text that opens with one, in `language`. */
export const say = (language: string, text: string): string => {
  const sentences = PHRASES[language]?.sentences
  if (!sentences) return text
  const english = Object.keys(sentences).find((known) => text.startsWith(known))
  return english === undefined ? text : sentences[english] + text.slice(english.length)
}
