// How long the answer shall be: "3 bullets", "under 200 words", "in one sentence", "short", "in full detail".

import { NUMBERS, UNITS } from './length-words.ts'
import { anyOf, before, behind, type Rule, rule, words } from './rule.ts'

const unitNames = Object.keys(UNITS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const numberNames = Object.keys(NUMBERS).join('|')

const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.$€£-])(\\d{1,3}(?:[,.]\\d{3})+|\\d{1,6}|${numberNames})(?:\\s?(?:-|–|to|or|bis|a|à|o|ou|oder)\\s?(\\d{1,6}|${numberNames}))?[\\s-]{0,2}(?:(?:short|key|main|brief|concise|full|complete|simple|crisp|bullet|plain|kurzen?|clear|tight|punchy)[\\s-]){0,2}(${unitNames})(?:s|es)?(?![\\p{L}])`,
  'gu',
)

const UNIT_PLURALS: Readonly<Record<string, true>> = Object.fromEntries(
  Object.keys(UNITS).map((unit) => [`${unit}s`, true]),
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
  /(?:^|[,.;:!?(–—\n-]\s*|\b(?:in|into|as|to|about|around|roughly|approx|approximately|exactly|precisely|circa|ca\.?|of|with|write|give|give me|want|need|make it|keep it|use|produce|me|and|just|only|be|for|this|short|draft|compose|create|generate|prepare|on|~|en|de|unas|con|environ|avec|etwa|mit|auf|em|cerca de|por|plus))\s*(?:the |a |your answer )?~?\s*$/
/** What makes the same words a description of something that exists. */
const DESCRIBED =
  /\b(?:the|my|his|her|their|our|its|these|those|has|have|had|is|are|was|were|got|contains?|every|each|last|first|next|which|per|sent|wrote|than|another|other|no|from|between|after|before|page|line|across)\s*(?:(?:about|only|of)\s*)?$/
const OF_SOMETHING =
  /^\s*(?:of (?:interview|text|transcript|notes|code|data|the|my|his|her|this)|(?:document|pdf|report|contract|paper|file|article|manuscript|thesis|book) (?:that|which|is|was|i|from|below|attached)|(?:book|novel|manuscript|thesis|contract|pdf)s?\b|apart|ago|each (?:other)|long (?:document|text|report|pdf))/

/** Number, adjectives and unit stand close together. */
const COUNTED_REACH = 36
/** More points than this are scored, not listed. */
const MOST_POINTS = 20
const HOW_MANY = /\bhow (?:many|much|long)\b[^.!?\n]*$/
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

/** So many things are asked for: "give me five names", "with two examples". */
const ITEM_LEAD =
  /\b(?:give|name|list|suggest|propose|recommend|tell|find|show|need|want|write|add|include)(?: me| us)? (?:(?:at least|exactly|the|my|about|around|top|best) )*$/
/** Things that come with an answer. */
const WITH = /\bwith (?:(?:at least|exactly|about) )?$/
const COMPANIONS = /(?:examples|reasons|options|headings|sections|verses|steps|tips|sources|arguments)$/
const ITEMS = new RegExp(
  `(?<![\\p{L}\\d])(\\d{1,2}|${numberNames}) (?!(?:hours?|minutes?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|people|persons|kids|children|guests|columns?|rows?|bedrooms?|times?|percent|points?|cm|mm|km|kg|am|pm|of)\\b)(?:(?!(?:that|which|who|to|for|of|and|or|with|in|on|at|from)\\b|\\p{L}+est )[\\p{L}-]{1,30} ){0,2}?(?!(?:is|was|has|this|its|his|across|always|less|plus|as|us)\\b)([\\p{L}-]{3,30}s|people)(?![\\p{L}])`,
  'gu',
)
const isAskedFor = ([whole]: RegExpExecArray, lead: string): boolean =>
  !HOW_MANY.test(lead) && (ITEM_LEAD.test(lead) || (COMPANIONS.test(whole) && WITH.test(lead)))

/** So far from the minutes stands what they are the length of. */
const NEAR = 200
/** What is said aloud is measured in minutes. */
const SPOKEN =
  /\b(?:toast|speech|talk|eulogy|presentation|read aloud|aloud|monologue|video|podcast|pitch|script)\b/
const MINUTES = new RegExp(
  `(\\d{1,2}|${numberNames})[ -]minutes?(?: long)?(?: (?:when )?(?:read )?aloud)?`,
  'g',
)
const PAGE =
  /\b(?:on |in |of |fill )?(?:half a|a half|one|a single|1|a|an a4) ?-?pages?\b(?= *(?:$|[.,;:!?)\n]|please|summary|brief|memo|letter|report|on |max|at most|about ))/g
/** Nothing may be left out. */
const WHOLE =
  /\b(?:(?:go into|cover|give|include) (?:every|full|great|all the) details?|(?:leave|leaving) nothing out|every (?:single )?detail|spare (?:me )?no detail)\b/g

const SHORT =
  /\b(?:(?:keep|make|be|answer|reply|respond|stay|super|very|really|nice and)(?: it| this| them| everything| your answers?| the answer| answers?)? (?:very |super |really |nice and |as )?(?:short|brief|concise|succinct)|briefly|concisely|succinctly|in brief|in a nutshell|short and (?:sweet|simple)|(?:short|brief|concise|succinct)(?: and \w+)? (?:answer|summary|reply|response|email|mail|message|note|text|paragraph|description|explanation|overview|story|poem|letter|list|version|speech|bio|post|review|sentence|essay|article|toast|statement|narrative|brief)|short please|(?<=[,.;:(] ?)(?:brief|short|concise)(?= *(?:$|[.,;!)]))|brevemente|brièvement|(?:más|muy|algo) (?:cort[oa]|breve)|(?:plus|très|assez|sois|soyez) (?:courte?|bref|brève)|kurz und (?:knapp|bündig)|(?:bitte|ganz|sehr|möglichst) kurz|kurze (?:antwort|zusammenfassung|erklärung|mail|nachricht)|em resumo|resumidamente|(?:mais|bem) curt[oa])\b(?!-)/g
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
  anyOf(
    rule('length', words('detail nothing'), WHOLE, () => 'long'),
    rule(
      'length',
      words('give name list suggest propose recommend tell find show need want with write add include'),
      ITEMS,
      (match, request) =>
        !isAskedFor(match, before(request, match.index)) ||
        ARTICLE.test(match[1] ?? '') ||
        (match[2] ?? '') in UNIT_PLURALS
          ? undefined
          : `${numberOf(match[1] ?? '')} items`,
    ),
    rule('length', ['minute', 'minutes'], MINUTES, (match, request) =>
      SPOKEN.test(request.slice(Math.max(0, match.index - NEAR), match.index + NEAR))
        ? `${numberOf(match[1] ?? '')} minutes`
        : undefined,
    ),
    rule('length', ['page'], PAGE, (match, request) =>
      /\b(?:the|this|that|my|each|per|every|from|book|read|web|landing|home|have|has|build|create|make)\s*$/.test(
        before(request, match.index, 20),
      )
        ? undefined
        : /half/.test(match[0])
          ? '0.5 pages'
          : '1 pages',
    ),
    rule(
      'length',
      words(`detail detailed in-depth depth comprehensive thorough thoroughly long ausführlich ausführliche detalladamente detalle détail
        detalhe detalhes detalhadamente`),
      DETAILED,
      () => 'long',
    ),
  ),
]
