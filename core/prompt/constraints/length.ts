// How long the answer shall be: "3 bullets", "under 200 words", "in one sentence", "short", "in full detail".

import { NUMBERS, UNITS } from './length-words.ts'
import { before, behind, type Rule, rule, words } from './rule.ts'

const unitNames = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const numberNames = Object.keys(NUMBERS).join('|')

const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.$€£-])(\\d{1,3}(?:[,.]\\d{3})+|\\d{1,6}|${numberNames})(?:\\s?(?:-|–|to|or|bis|a|à|o|ou|oder)\\s?(\\d{1,6}|${numberNames}))?[\\s-]{0,2}(?:(?:short|key|main|brief|concise|full|complete|simple|crisp|bullet|plain|kurzen?|clear|tight|punchy)[\\s-]){0,2}(${unitNames})(?:s|es)?(?![\\p{L}])`,
  'gu',
)

const LIMIT_BEFORE =
  /(?:\b(?:under|below|max|max\.|maximum|maximum of|max of|up to|at most|no more than|not more than|less than|fewer than|no longer than|within|limit(?:ed)? (?:it )?to|máximo|menos de|como máximo|hasta|maximum de|moins de|au plus|höchstens|maximal|unter|no máximo|até)|[<≤])\s*(?:about |the )?$/
const LIMIT_BEHIND =
  /^\s*(?:,\s*)?\(?(?:max\b|maximum\b|tops\b|at (?:the )?most\b|or less\b|or fewer\b|or under\b|limit\b|máximo|como máximo|maximum|höchstens|no máximo|maxi\b)(?!\s*\d)/
const FLOOR_BEFORE =
  /\b(?:at least|minimum|min|min\.|minimum of|more than|over|no less than|al menos|au moins|mindestens|pelo menos)\s*$/
const FLOOR_BEHIND = /^\s*(?:,\s*)?\(?(?:min\b|minimum\b|at least\b|or more\b)(?!\s*\d)/
/** What may stand directly before a length that is demanded of the answer. */
const DEMANDED =
  /(?:^|[,.;:!?(–—\n-]\s*|\b(?:in|into|as|to|about|around|roughly|approx|approximately|exactly|precisely|circa|ca\.?|of|with|write|give|give me|want|need|make it|keep it|use|produce|me|and|just|only|be|for|this|short|~|en|de|unas|con|environ|avec|etwa|mit|auf|em|cerca de|por|plus))\s*(?:the |a |your answer )?~?\s*$/
/** What makes the same words a description of something that exists. */
const DESCRIBED =
  /\b(?:the|my|his|her|their|our|its|these|those|has|have|had|is|are|was|were|got|contains?|every|each|last|first|next|which|per|sent|wrote|than|another|other|no|from|between|after|before|page|line|across)\s*(?:(?:about|only|of)\s*)?$/
const OF_SOMETHING =
  /^\s*(?:of (?:interview|text|transcript|notes|code|data|the|my|his|her|this)|(?:document|pdf|report|contract|paper|file|article|manuscript|thesis|book) (?:that|which|is|was|i|from|below|attached)|(?:book|novel|manuscript|thesis|contract|pdf)s?\b|apart|ago|each (?:other)|long (?:document|text|report|pdf))/

/** Number, adjectives and unit stand close together. */
const COUNTED_REACH = 36
/** More points than this are scored, not listed. */
const MOST_POINTS = 20
const HOW_MANY = /\bhow (?:many|much|long)\b/
const ARTICLE = /^(?:a|an|un|una|une|ein|eine|um|uma)$/

const numberOf = (word: string): number => NUMBERS[word] ?? Number(word.replace(/[,.]/g, ''))

/** The value of a counted length that is demanded; undefined where the words describe something that exists. */
const countedValue = (match: RegExpExecArray, request: string): string | undefined => {
  const [whole, first = '', second, unit = ''] = match
  const lead = before(request, match.index)
  const tail = behind(request, match.index + whole.length)
  const upper = LIMIT_BEFORE.test(lead) || LIMIT_BEHIND.test(tail)
  const lower = !upper && (FLOOR_BEFORE.test(lead) || FLOOR_BEHIND.test(tail))
  if (HOW_MANY.test(lead)) return
  if (!upper && !lower && (DESCRIBED.test(lead) || !DEMANDED.test(lead) || OF_SOMETHING.test(tail))) return
  if (ARTICLE.test(first) && !/\b(?:in|en|em|into)\s*$/.test(lead)) return
  const name = UNITS[unit] ?? unit
  if (name === 'points' && numberOf(first) > MOST_POINTS) return
  if (second) return `${numberOf(first)}-${numberOf(second)} ${name}`
  return `${upper ? '≤' : lower ? '≥' : ''}${numberOf(first)} ${name}`
}

const SHORT =
  /\b(?:(?:keep|make|be|answer|reply|respond|stay|super|very|really|nice and)(?: it| this| them| everything| your answers?| the answer| answers?)? (?:very |super |really |nice and |as )?(?:short|brief|concise|succinct)|briefly|concisely|succinctly|in brief|in a nutshell|short and (?:sweet|simple)|(?:short|brief|concise|succinct)(?: and \w+)? (?:answer|summary|reply|response|email|mail|message|note|text|paragraph|description|explanation|overview|story|poem|letter|list|version|speech|bio|post|review|sentence|essay|article|toast|statement|narrative|brief)|short please|brevemente|brièvement|(?:más|muy|algo) (?:cort[oa]|breve)|(?:plus|très|assez|sois|soyez) (?:courte?|bref|brève)|kurz und (?:knapp|bündig)|(?:bitte|ganz|sehr|möglichst) kurz|kurze (?:antwort|zusammenfassung|erklärung|mail|nachricht)|em resumo|resumidamente|(?:mais|bem) curt[oa])\b(?!-)/g
const DETAILED =
  /\b(?:in (?:full|great|more|much|depth|as much) ?detail|(?:in|full) detail|detailed (?:answer|explanation|report|guide|description|overview|plan|response|summary|analysis|account|essay|article|email|story)|in-depth|comprehensive (?:answer|guide|explanation|report|overview|essay|article|analysis|plan)|thorough(?:ly)? (?:explain|explanation|answer|guide|analysis)|as (?:long|detailed) as possible|ausführlich(?:e[rns]?)?|detalladamente|con detalle|en détail|em detalhes?|detalhadamente)\b/g

/** Lengths as `3 bullets`, `≤200 words`, `≥500 words`, `5-6 sentences`, `short`, `long`. */
export const length: readonly Rule[] = [
  rule(
    'length',
    [...Object.keys(UNITS).flatMap((unit) => [unit, `${unit}s`]), 'oraciones'],
    COUNTED,
    countedValue,
    COUNTED_REACH,
  ),
  rule(
    'length',
    words(`short brief concise succinct briefly concisely succinctly nutshell kurz kurze brevemente breve brève brièvement bref court
      courte corto corta curto curta resumidamente resumo`),
    SHORT,
    () => 'short',
  ),
  rule(
    'length',
    words(`detail detailed in-depth depth comprehensive thorough thoroughly long ausführlich ausführliche detalladamente detalle détail
      detalhe detalhes detalhadamente`),
    DETAILED,
    () => 'long',
  ),
]
