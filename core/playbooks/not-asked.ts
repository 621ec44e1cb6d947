// Sums, passages and orders to a device look like errands to a classifier: no playbook has anything to say about them.

import type { PromptDocument } from '../prompt/document.ts'
import { excerpt } from './excerpt.ts'
import type { Genre } from './playbook.ts'

const FIRST_PERSON = /\b(?:I|i|[Ww]e|[Mm]y|[Oo]ur|me|us|im|[Ii]['’]m)\b/

/** “Tara buys 4 boxes of 6 … How many are left?” */
const SUM =
  /\bhow (?:many|much|long|far|tall|old|fast)\b|\bcalculate\b|\bwhat (?:is|was|will be|are) (?:the|his|her|their) (?:total|new|average|amount|difference|price|cost)\b/i
const FIGURES = /\d[^\d]+\d/

/** A passage that tells something and asks for nothing. */
const TOLD =
  /^(?:the|in|on|there|an?|this|these|it|its|people|some|many|most|both|before|sure|when it comes|with|you (?:have|can|should|will)|given (?:my|your)|yes|no,|first|here are|one|although|different|top \d+|she|he|they|if|she['’]ll|while|since|[A-Z][a-z]+(?: [A-Z][a-z]+)*(?:, [A-Z][a-z]+)?,? (?:is|was|are|were|has|who|which)\b)/i
const REQUEST = /\b(?:please|pls|plz|timings?)\b|\?/i

/** “add this to my playlist”, “how many vacation days are left” */
const ORDER =
  /^(?:(?:please|can you|could you|hey|i need to|i want to|i['’]d like to|i would like to) )*(?:add|put|play|hear|resume|call|order|remind|cancel|transfer|start|change|have)\b[^.\n]{0,70}\b(?:playlist|calendar|shopping list|to-?do list|phone|account|alarm|timer|checks|pin)\b|\b(?:on|to|from|off|for) (?:the |my )?(?:calendar|schedule)\b(?! (?:of|that))|\b(?:on|to|from|off) my to-?do list\b|^book (?:me )?an? |\bmy bank\b|\bfinancial institut|\binsurance policy\b|\bvacation days?\b|\bschedule a vacation\b|\bround trip flights?\b|\bin my (?:\w+ ){0,4}account\b|\bcan i hear\b|\bflights? (?:round trip|from|to come)\b|\b(?:status|track|when|expect|book|find)\b[^.\n]{0,30}\bmy flight\b|^tell my bank\b|\btravel (?:alert|notice)\b/i

/** Somebody else's answer, pasted. */
const ANSWER =
  /^(?:(?:first,? |sure,? |yes,? )?i (?:would (?!like|love|appreciate|want|rather)|recommend|suggest)|dear (?:valued|sir|mr|ms|team|all|customers?)\b)/i

const read = new WeakMap<PromptDocument, boolean>()

const judge = (text: string): boolean => {
  if (text.length < 150 && ORDER.test(text)) return true
  if (text.length > 80 && ANSWER.test(text) && !REQUEST.test(text)) return true
  if (FIRST_PERSON.test(text)) return false
  if (SUM.test(text) && FIGURES.test(text) && /^(?!how\b)[A-Z0-9]/.test(text)) return true
  return text.length > 80 && TOLD.test(text) && !REQUEST.test(text)
}

const notAsked = (document: PromptDocument): boolean => {
  const known = read.get(document)
  if (known !== undefined) return known
  const found = judge(excerpt(document.said))
  read.set(document, found)
  return found
}

/** The genre, for prompts that ask for something; sensitive ground is recognised in any. */
export const whenAsked = (genre: Genre): Genre => {
  const { cue, sensitive } = genre
  if (!cue || sensitive) return genre
  const matches = typeof cue === 'function' ? cue : ({ said }: PromptDocument) => cue.test(excerpt(said))
  return { ...genre, cue: (document) => !notAsked(document) && matches(document) }
}
