// Questions about a kind of text (“is this clause legal”, “how long should a CV be”) and wishes for an idea:
// no text is ordered, so nothing that makes a text better belongs to them.

import type { PromptDocument } from '../../prompt/document.ts'
import { excerpt } from '../excerpt.ts'
import type { Genre } from '../playbook.ts'

/** A longer request tells enough to be judged by its genre. */
const LONGEST = 300

const OPENS_AS_QUESTION =
  /^\W*(?:(?:hi|hello|hey|ok|so|and|but|quick question)\W+)?(?:(?:is|are|am|was|were) (?:it|this|that|there|my|our|the|a|an|i|we|they|he|she)\b|(?:do|does|did|has|have|must|may|can|could|will|would|should) (?:i|we|my|our|they|he|she|it|this|that|an?|the|employers?|landlords?|people)\b|what(?:['’]s| (?:is|are|does|do|did|goes|happens|makes|if)) (?!new\b)|what should (?:i|we) (?:wear|do|know|expect|check|bring|watch)\b|how (?:long|many|much|often|big|formal|old|soon)\b|(?:which|whose|when|where) (?!we\b)\w|who (?:is|are|does|has|can|must|pays|signs)\b|why (?:is|are|does|do|did|was|has|can|won))/i

const ENDS_AS_QUESTION =
  /[,.;:?–-] (?:and |so |but )?(?:is (?:that|this|it|there)\b|can (?:i|they|he|she|we)\b|may (?:i|they)\b|what now\b|should i\b|am i\b|(?:do|must) (?:i|they|we) (?:have|need)\b|are (?:they|we) allowed\b)[^\n]{0,60}$|\bexplained\W*$/i

const AN_IDEA =
  /^[^.\n]{0,30}\b(?:one|an|some|any|\d+|two|three|five|ten|a few|more) (?:\w+ )?ideas?\b|^ideas? for\b/i

/** A text is wanted all the same. */
const ORDERED =
  /\b(?:writ(?:e|ing)|drafts?|wording|worded|reply|respond|response to|answer|compose|help|please|pls|plz|create|make (?:me |us )?(?:an?|the|it|this|some)|generate|template|say|phrase|put it|send|text for|tell|essay|op-?ed|article|blog|speech|debate|questions? (?:should|do|to)|lines?)\b|\b(?:can|could|would|will) (?:you|u|someone|somebody|anyone)\b|\b(?:give me|(?<!\bdo )i (?:need|want)|we (?:need|want)) (?:an?|the)\b|^\W*(?:\w+ )?(?:msg|message|e-?mail|mail|text|letter|note|sms|post|ad|notice|request|complaint letter) (?:to|for)\b/i

/** Ground that has to be recognised as sensitive first. */
const GRAVE = /\b(?:lay(?:ing)?[- ]?offs?|laid off|dismiss\w*|redundan\w*|fired|terminat\w*)\b/i

const askedAbout = (document: PromptDocument): boolean => {
  const text = excerpt(document.said).trim()
  if (text.length > LONGEST || GRAVE.test(text)) return false
  if (AN_IDEA.test(text)) return true
  return (OPENS_AS_QUESTION.test(text) || ENDS_AS_QUESTION.test(text)) && !ORDERED.test(text)
}

export const aboutText: Genre = {
  id: 'about-a-text',
  title: 'Question about a kind of text, or an idea for one',
  cue: askedAbout,
  lines: [],
  slots: [],
}
