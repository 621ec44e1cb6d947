// Material that is spoken of and not there: "the attached report", "this code:", "the text below".

import { TEXT_NOUN } from '../prompt/pointers.ts'
import { hasMaterial } from './conversation.ts'
import { findingAt, type LintRule, type Reading, words } from './reading.ts'

const END =
  '(?=\\s*(?:$|[.,;:!?)\\n–—→-]| (?:in|for|to|as|into|please|pls|plz|and|so|with|from|on|is|are|who|what|when|where|how)\\b))'
const NOUN = `(?:[\\p{L}\\p{N}-]+ ){0,2}(?:${TEXT_NOUN}|codebook|chapter|recording|sheet|spec|book|page|url|slides|notes)(?:e?s)?`

/** Material that came some other way than in this text. */
const SENT = new RegExp(
  [
    `(?<!\\bno )(?<!\\bany )\\b(?:(?:the|my|this|these|our) )?(?:attached|enclosed|uploaded|pasted) ${NOUN}(?![\\p{L}])`,
    `\\b${NOUN} attached${END}`,
    '\\b(?:the|see|in|from) attached\\b',
    `\\b(?:that |which )?i(?:'ve| have)? (?:just |already )?(?:attached|uploaded|pasted|shared) (?:the|my|a|an|our|you)\\b`,
    `(?:\\b(?:the|my|this|these) ${NOUN} )?\\b(?:that |which )?i (?:just |already )?(?:pasted|uploaded|attached|sent|shared)(?: (?:above|below|earlier|you|before))?(?=\\s*(?:$|[.,;:!?)\\n]))`,
  ].join('|'),
  'u',
)
const ELSEWHERE = new RegExp(
  [
    `\\b(?:the|my|this|these|our) ${NOUN} (?:above|below|underneath)${END}`,
    `\\bthe following ${NOUN}(?=\\s*(?:$|[.?!]))`,
    '\\bpasted (?:[\\p{L}]+ ){0,2}(?:above|below)\\b|\\b(?:see|used|mentioned|shown|given) above(?=\\s*(?:$|[.,;!?)\\n]))',
    `\\baccording to (?:the|this) ${NOUN}(?=\\s*(?:$|[?.!]))`,
    '\\b(?:below|above|the following)\\s*:\\s*$',
  ].join('|'),
  'u',
)
const VERBS =
  'proofread rewrite rephrase paraphrase edit summarize summarise shorten translate review correct improve polish critique check fix debug refactor explain analyze analyse grade format convert optimize optimise'.split(
    ' ',
  )
const HERE = new RegExp(
  [
    `(?<=\\b(?:${VERBS.join('|')}) )(?:this|these|my) ${NOUN}(?=\\s*(?:$|[.!?:]|(?:in|for|to|as|into|please|pls|plz|and|so)\\b))`,
    '(?<=\\b(?:summari[sz]e|translate|proofread) )the (?:text|article|email|document|report|passage|paragraph|letter|transcript|paper|meeting notes)(?=\\s*(?:$|[.!?:]|(?:in|for|to|as|into|please|pls|plz)\\b))',
    `(?<=\\bwrong with )(?:this|my) ${NOUN}(?=\\s*(?:$|[.!?:]))`,
    `(?<=\\bis )this ${NOUN}(?= (?:ok|okay|correct|right|good|safe|fine|spam|phishing)\\b)`,
    "^my code(?= (?:has an? (?:bug|error)|does(?:n't| not) work|is(?:n't| not) working|is broken)\\b)",
    '(?<=\\b(?:summari[sz]e|translate|proofread|fix|correct|explain|rewrite|shorten|debug) )this(?=\\s*(?:$|[.!:]))',
  ].join('|'),
  'u',
)

/** So much beside the sentence that speaks of material may be a remark; more may be the material. */
const REMARK = 60
/** A longer request brings what it speaks of, or says what it is about. */
const LONGEST = 300

/** Whether the material may stand elsewhere in the request: behind a colon, or in other sentences. */
const mayBeThere = (request: string, start: number, end: number, remark: number): boolean => {
  const before = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => request.lastIndexOf(mark, start))) + 1
  if (before > remark) return true
  const rest = request.slice(end)
  if (/[:：]\s*\S|[·"“«]|\n\s*\S/.test(rest)) return true
  const stop = rest.search(/[.!?](?:\s|$)/)
  return stop !== -1 && rest.length - stop > remark
}

/** Behind "is this sentence correct?" a few words are the sentence. */
const WORDS = 15

interface Mention {
  readonly match: RegExpExecArray
  /** Other text up to this length does not make it there. */
  readonly remark: number
}

const mentionIn = ({ request, opening }: Reading): Mention | undefined => {
  const makes = opening === 'make' && !request.startsWith('my ')
  const sent = makes ? null : SENT.exec(request)
  if (sent) return { match: sent, remark: REMARK }
  const elsewhere = ELSEWHERE.exec(request)
  if (elsewhere && (!makes || elsewhere[0].includes('above'))) return { match: elsewhere, remark: REMARK }
  const here = makes ? null : HERE.exec(request)
  return here ? { match: here, remark: WORDS } : undefined
}

export const absentMaterial: LintRule = {
  cues: [
    ...'attached enclosed uploaded pasted above below underneath following'.split(' '),
    ...['i sent', 'i shared', 'according to', 'my code', 'is this', 'wrong with this', 'wrong with my'],
    ...VERBS.flatMap((verb) => [`${verb} this`, `${verb} these`, `${verb} my`, `${verb} the`]),
  ],
  find: (reading) => {
    const { document, request, context } = reading
    const brings = document.material.length > 0 || document.templates.length > 0 || document.gaps.length > 0
    if (brings || document.engineered || request.length > LONGEST || hasMaterial(context)) return []
    const mention = mentionIn(reading)
    if (!mention) return []
    const { match, remark } = mention
    const end = match.index + match[0].length
    if (mayBeThere(request, match.index, end, remark)) return []
    return [
      findingAt(reading, match.index, end, {
        code: 'absent-material',
        message: `You write “${words(reading, match.index, end)}”, but it is not in the prompt.`,
        fix: 'Paste it into the prompt, between two lines of three backticks.',
      }),
    ]
  },
}
