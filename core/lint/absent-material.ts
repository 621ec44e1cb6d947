// Material that is spoken of and not there: "the attached report", "this code:", "the text below".

import { TEXT_NOUN } from '../prompt/pointers.ts'
import { hasMaterial } from './conversation.ts'
import { findingAt, type LintRule, type Reading, words } from './reading.ts'
import { silentAround } from './talk.ts'

const END =
  '(?=\\s*(?:$|[.,;:!?)\\n–—→-]| (?:in|for|to|as|into|please|pls|plz|and|so|with|from|on|is|are|who|what|when|where|how|too|say|says|about)\\b))'
/** Words in front of the noun, none of which begins a phrase of its own. */
const ADJECTIVES =
  '(?:(?!(?:in|for|to|at|by|on|of|as|and|with|from|the|a|an|my|i)\\b)[\\p{L}\\p{N}-]{1,30} ){0,2}'
const NOUN = `${ADJECTIVES}(?:${TEXT_NOUN}|codebook|chapter|recording|sheet|spec|book|page|url|slides|notes|answers|homework|assignment)(?:e?s)?(?![\\p{L}])`
const NUMBER = '(?:a|an|one|two|three|four|five|six|some|several|\\d{1,2})'

/** Material that came some other way than in this text. */
const SENT = new RegExp(
  [
    `(?<!\\bno )(?<!\\bany )\\b(?:the|my|this|these|our|see|from|both|an?) (?:two |three |newly )?(?:attached|enclosed|uploaded|pasted) ${NOUN}`,
    `^(?:please |pls |can you )?(?:[\\p{L}]+ )?(?:attached|enclosed|uploaded|pasted) ${NOUN}`,
    `\\b${NOUN} attached${END}`,
    '\\b(?:the|see|in|from) attached(?= *(?:$|[.,;:!?)\\n]| (?:down|to|into|for|and|in|as|up)\\b))',
    `\\bi(?:'ve| have)? (?:just |already )?(?:attached|uploaded|pasted) (?:the|my|our|you|${NUMBER}) ${NOUN}(?: of [\\p{L} ]{2,25})?`,
    `\\bi(?:'ve| have)? (?:just |already )?(?:attached|uploaded|pasted|shared) (?:the|my|our)\\b`,
    `(?:\\b(?:the|my|this|these) ${NOUN} )(?:that |which )?i(?:'ve| have)? (?:just |already )?(?:(?:pasted|uploaded|attached)(?! (?:to|with|it|him|her|them|my|on|over|yesterday|last)\\b)|(?:sent|shared)(?: (?:above|below|earlier|you|before|here))?(?=\\s*(?:$|[.,;:!?)\\n])))(?![\\p{L}])(?: (?:above|below|earlier|here))?`,
    `\\bi (?:just |already )?(?:pasted|uploaded|attached)(?: (?:above|below|earlier|you|before|here))?(?=\\s*(?:$|[.,;:!?)\\n]))`,
    `(?<=(?:^|[.!?\\n,] *)(?:please |pls |can you |could you )?)(?:look at|have a look at|take a look at|check|check out|see|view|study|examine) (?:the|this|these|my) ${ADJECTIVES}(?:screenshots?|attachments?|attached|photos?|pictures?|pdfs?|scans?)(?![\\p{L}])`,
  ].join('|'),
  'u',
)
const ELSEWHERE = new RegExp(
  [
    `\\b(?:the|my|this|these|our) ${NOUN} (?:above|below|underneath)${END}`,
    `\\bthe following ${NOUN}(?=\\s*(?:$|[.,?!:]|(?:in|into|to|for|and|please|pls)\\b))`,
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
/** Texts and code that somebody who names them as "this" has in hand. */
const IN_HAND =
  '(?:regex|regexp|code|function|script|query|snippet|e-?mail|letter|essay|formula|paragraph|text|contract|poem|stack ?trace|traceback|log|abstract|cover letter|error message)'
const HERE = new RegExp(
  [
    `(?<=\\b(?:${VERBS.join('|')}) )(?:this|these|my) ${NOUN}(?=\\s*(?:$|[.,!?:\\[]|(?:in|for|to|as|into|please|pls|plz|and|so|too|also|with)\\b))`,
    `(?<=\\b(?:reply|respond|answer) to )this ${NOUN}(?=\\s*(?:$|[.!?:\\[,]|(?:in|for|as|please|pls|and|with)\\b))`,
    '(?<=\\b(?:summari[sz]e|translate|proofread) )the (?:text|article|email|document|report|passage|paragraph|letter|transcript|paper|meeting notes)(?=\\s*(?:$|[.!?:]|(?:in|for|to|as|into|please|pls|plz)\\b))',
    `(?<=\\b(?:wrong|off) (?:with|about) )(?:this|my) ${NOUN}(?=\\s*(?:$|[.!?:]))`,
    `(?<=\\bis )this ${NOUN}(?= (?:ok|okay|correct|right|good|safe|fine|spam|phishing)\\b)`,
    "^my code(?= (?:has an? (?:bug|error)|does(?:n't| not) work|is(?:n't| not) working|is broken)\\b)",
    '(?<=\\b(?:summari[sz]e|translate|proofread|fix|correct|explain|rewrite|shorten|debug) )this(?=\\s*(?:$|[.!:]))',
    `(?<=\\b(?:wrote|got|have|has|made|received|inherited|found|bug in|error in|mistakes? in|problem with) )this ${ADJECTIVES}${IN_HAND}(?![\\p{L}])(?! (?:that|which|saying|says|said|about|of|asking|telling|editor|base|review)\\b)`,
    `\\b(?:here's|heres|here is|here are) (?:my|our|the) ${NOUN}(?=\\s*(?:$|[.,;:!?\\n]))`,
  ].join('|'),
  'u',
)

/** So much text that does not speak to the assistant may be a remark; more may be the material. */
const REMARK = 60
/** Behind "is this sentence correct?" a few words are the sentence. */
const WORDS = 15
/** The longest request that is read for it. */
const LONGEST = 2500

interface Mention {
  readonly match: RegExpExecArray
  /** Other text up to this length does not make it there. */
  readonly remark: number
}

/** In a text that somebody shall write, an attachment is usually its own. */
const BASED =
  /\b(?:based on|according to|summary of|from|using|review of|analysis of|reply to|response to|answer to|like|as in|per)\s+$/
const REPORTED =
  /\b(?:saying|says|say|telling|tells|tell|mention|mentioning|inform|informing|remind|reminding)\b/

const mentionIn = ({ request, opening }: Reading): Mention | undefined => {
  const makes = opening === 'make' && !request.startsWith('my ')
  const sent = SENT.exec(request)
  const meant =
    sent &&
    (!makes ||
      /^i\b/.test(sent[0]) ||
      / i /.test(sent[0]) ||
      BASED.test(request.slice(0, sent.index)) ||
      /^(?:look|have a look|take a look)/.test(sent[0]))
  if (meant && !(makes && REPORTED.test(request.slice(0, sent.index)))) return { match: sent, remark: REMARK }
  const elsewhere = ELSEWHERE.exec(request)
  if (elsewhere && (!makes || elsewhere[0].includes('above'))) return { match: elsewhere, remark: REMARK }
  const here = HERE.exec(request)
  if (!here || (makes && !CAN_YOU.test(request.slice(0, here.index)))) return
  return { match: here, remark: WORDS }
}

/** Behind another job, a question of its own. */
const CAN_YOU =
  /[.!?\n] *(?:and |also |then )*(?:can|could|would|will) you (?:please |also )*\w+ $|\breply to $/

const GAP_ONLY = /^[^:：]*[:：]\s*[[(<{][^\n]{1,60}[\])>}]\s*$/

/** Whether the material may stand in the request itself: behind a colon, in quotation marks, in other sentences. */
const mayBeThere = (request: string, start: number, end: number, remark: number): boolean => {
  const rest = request.slice(end)
  if (/[·"“«]/.test(rest)) return true
  if (/[:：]\s*\S/.test(rest) && !GAP_ONLY.test(rest)) return true
  return silentAround(request, start, end) > remark
}

/** Something else that is spoken of as present: what was pasted. */
const PRESENT =
  /\b(?:below|following|pasted|(?:this|these) (?!is\b|to\b|in\b)[\p{L}]+|here(?:'s| is| are))\b/u
const SENT_BESIDE = new RegExp(`\\b(?:the|my|our) (?:attached|enclosed|uploaded) ${NOUN}`, 'u')

/** Beside material only what was plainly sent some other way, while the material is spoken of too. */
const besideMaterial = (reading: Reading): RegExpExecArray | undefined => {
  const { request } = reading
  const sent = SENT_BESIDE.exec(request)
  if (!sent) return
  const others = `${request.slice(0, sent.index)} ${request.slice(sent.index + sent[0].length)}`
  return PRESENT.test(others) && silentAround(request, sent.index, sent.index) <= REMARK ? sent : undefined
}

const finding = (reading: Reading, match: RegExpExecArray) => {
  const end = match.index + match[0].trimEnd().length
  return findingAt(reading, match.index, end, {
    code: 'absent-material',
    message: `You write “${words(reading, match.index, end)}”, but it is not in the prompt.`,
    fix: 'Paste it into the prompt, between two lines of three backticks.',
  })
}

export const absentMaterial: LintRule = {
  cues: [
    ...'attached enclosed uploaded pasted above below underneath following screenshot screenshots attachment attachments pdf photo photos'.split(
      ' ',
    ),
    ...[
      'i sent',
      'i shared',
      'according to',
      'my code',
      'is this',
      'wrong with this',
      'wrong with my',
      'to this',
    ],
    ...[
      "here's my",
      'heres my',
      'here is my',
      'here are the',
      "here's the",
      'here is the',
      'heres the',
      'here are my',
    ],
    ...'wrote got have has made received inherited found in with'.split(' ').map((verb) => `${verb} this`),
    ...VERBS.flatMap((verb) => [`${verb} this`, `${verb} these`, `${verb} my`, `${verb} the`]),
  ],
  find: (reading) => {
    const { document, request, context } = reading
    if (
      document.templates.length > 0 ||
      document.engineered ||
      request.length > LONGEST ||
      hasMaterial(context)
    )
      return []
    if (document.material.length > 0) {
      const sent = besideMaterial(reading)
      return sent ? [finding(reading, sent)] : []
    }
    const mention = mentionIn(reading)
    if (!mention) return []
    const { match, remark } = mention
    return mayBeThere(request, match.index, match.index + match[0].length, remark)
      ? []
      : [finding(reading, match)]
  },
}
