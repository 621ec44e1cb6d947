// Sentences that speak to the assistant, told from sentences that may be the text they speak of.

import { openingOf } from '../prompt/openers.ts'
import { RULE } from '../prompt/paragraphs.ts'

const SENTENCE = /[^.!?\n]+[.!?]*/g
/** Somebody telling the assistant about their own affairs. */
const OWN = /\b(?:i|i'm|i've|i'd|im|my|me|we|we're|our|you|your|pls|please|thanks)\b/
/** What a sentence that goes on about the mention begins with. */
const GOES_ON =
  /^\s*(?:and |but |so |also |then )?(?:it|it's|its|they|he|she|this|that|which|is|are|grade|in |no |max|at most|for |as )\b/

/** How many characters of the request outside `[start, end)` might be the material itself; in a gloss small words tell less. */
export const silentAround = (request: string, start: number, end: number, glossed: boolean): number => {
  let silent = 0
  for (const { 0: sentence, index } of request.matchAll(SENTENCE)) {
    const stop = index + sentence.length
    if (index < end && stop > start) continue
    const said = sentence.trim()
    if (openingOf(said) || RULE.test(said)) continue
    if (!glossed && (OWN.test(said) || GOES_ON.test(said))) continue
    silent += said.length
  }
  return silent
}
