// The language the answer shall be in: "in French", "translate … to Japanese", "auf Deutsch".

import { LANGUAGE_TAGS } from './language-tags.ts'
import { before, type Rule, rule } from './rule.ts'

const names = Object.keys(LANGUAGE_TAGS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const NAMED = new RegExp(
  `(?<![\\p{L}])(?:in|into|to|auf|ins|en|al|em|para o|para|→|->|=>|language:|respond in|answer in)\\s+(?:(?:the|an?|formal|informal|modern|british|american|us|brazilian|mexican|european|canadian|latin american|good|proper|simple|traditional|simplified|polite|casual|perfect|natural|idiomatic|colloquial)\\s+){0,2}(${names})(?![\\p{L}])|(?<![\\p{L}])(${names}) (?:version|translation)\\b`,
  'gu',
)
/** Talk about a language rather than a demand to use it. */
const ABOUT =
  /\b(?:tenses?|cases?|grammar|word order|nouns?|verbs?|adjectives?|articles?|used|mean|means|difference|different|pronounced|called|fluent|interested|lessons?|course|exam|native|expert|professor|degree|gender|accents?|from|written|is|are|was)\s*(?:\w+\s*)?$/

/** Answer languages as BCP 47 primary tags. */
export const language: readonly Rule[] = [
  rule('language', Object.keys(LANGUAGE_TAGS), NAMED, (match, request) =>
    ABOUT.test(before(request, match.index)) ? undefined : LANGUAGE_TAGS[match[1] ?? match[2] ?? ''],
  ),
]
