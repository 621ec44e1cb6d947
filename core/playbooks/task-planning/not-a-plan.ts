// The word for a plan stands in many prompts that ask for something else: what one may do, how to say it, an idea.

import { butNot } from '../but-not.ts'
import type { Genre } from '../playbook.ts'

/** A right, a yes or no, a length of time, words to say, a quarrel. */
const QUESTION =
  /\b(?:my|our) (?:options|rights)\b|\bis (?:it|this|that) (?:legal|allowed|normal|fair|possible)\b|^\W*(?:can|could|am|is|are|does|will) (?:i|we|it|this|that|they|my|our|the)\b[^.\n]{0,80}$|(?<!\b(?:what|when|who|where|how) )\bdo (?:we|i) (?:need|have) to\b|\bexplain (?:to|why|that)\b|\bwithout asking\b|\bhow (?:long|much|many) (?:does|do|is|would|should)\b|\bwent badly\b|\bhow (?:to|do i|can i) (?:raise|say|tell|word|mention)\b|\b(?:partner|group|team ?mates?|members?) (?:does|do|did|is doing|are doing) nothing\b/i

/** The same word, another thing. */
const NAMESAKE =
  /\binduction (?:hobs?|cooker|stove|motor|heating)\b|\bmigrat\w+ (?:of )?(?:birds?|whales?|animals|people)\b|\bbird migration\b|\bharvest festival\b|\btrip to the (?:\w+ )?(?:office|dentist|doctor|bank|vet|dump|tip|supermarket|shops?|hospital|embassy|consulate)\b|\bexam (?:hall|room|stress|nerves|results?|questions|invigilat\w+)\b|\binvigilat|\blearn (?:(?:the|all|my|their|everyone['’]s) )?(?:\w+ )?names?\b|\b(?:dog|puppy|horse)(?:['’]s)?\b[^.\n]{0,30}\b(?:exam|test)\b|\b(?:exam|test) day\b|\bday of (?:my|the) (?:exam|test)\b|\blearn (?:who|what|whether|that|from|more about)\b|\b(?:bathroom|garden|kitchen|farm|greenhouse)\b[^.\n]{0,40}\b(?:party|wedding|surprise|gift|present|photos?|dirty|queue)\b|\b(?:surprise|gift|present)\b[^.\n]{0,40}\b(?:garden|greenhouse|farm|bees?|bathroom|learn\w*|stud\w+)\b/i

const OTHER = new RegExp(`${QUESTION.source}|${NAMESAKE.source}`, 'i')

/** The genre, for prompts that want something planned. */
export const whenPlanned = (genre: Genre): Genre =>
  typeof genre.cue === 'function' && !genre.sensitive ? { ...genre, cue: butNot(genre.cue, OTHER) } : genre
