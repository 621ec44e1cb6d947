// What classifiers read: they were trained on English, so a request in another language is read in the words of its gloss.

import { glossOf } from '../languages/index.ts'
import type { PromptDocument } from '../prompt/document.ts'
import { type Span, slice } from '../span.ts'

export type Readable = Pick<PromptDocument, 'text' | 'request'>

/** The prompt with its request in English words and its material as it stands; an English prompt as it is. */
export const inEnglishWords = (document: PromptDocument): Readable => {
  const { text, request, gloss, language } = document
  if (!gloss) return document
  const spans: Span[] = []
  let read = ''
  let from = 0
  for (const part of request) {
    read += text.slice(from, part.start)
    const start = read.length
    read += glossOf(language, slice(text, part))?.text ?? slice(text, part)
    spans.push({ start, end: read.length })
    from = part.end
  }
  return { text: read + text.slice(from), request: spans }
}
