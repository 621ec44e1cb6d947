// What of a prompt the inference server gets to read. It is what caches are asked for, too, so prompts that read alike
// share an answer.

import type { PromptDocument } from '../prompt/document.ts'
import { excerpt } from '../prompt/excerpt.ts'
import { inEnglishWords } from './in-english.ts'

/**
 * In UTF-16 code units: about as many as the model's 160 tokens in English. In languages that need more tokens the
 * server cuts once more and says so.
 */
const ROOM = 640

export interface TextToClassify {
  /** Empty for a prompt of blanks. */
  readonly text: string
  /** Whether it is an excerpt. */
  readonly truncated: boolean
}

/** The prompt, its request in English words, in Unicode's composed form, without blanks that carry no meaning; a long one as an excerpt. */
export const textToClassify = (document: PromptDocument): TextToClassify => {
  const readable = inEnglishWords(document)
  const whole = normalize(readable.text)
  if (whole.length <= ROOM) return { text: whole, truncated: false }
  return { text: normalize(excerpt(readable, ROOM)), truncated: true }
}

const normalize = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
