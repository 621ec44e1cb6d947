// Material that is spoken of and not there: "the attached report", "this code:", "the text below".

import { hasMaterial } from './conversation.ts'
import { ELSEWHERE, HERE, SENT, SENT_BESIDE, VERBS } from './mentions.ts'
import { findingAt, type LintRule, type Reading, words } from './reading.ts'
import { silentAround } from './talk.ts'

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
const mayBeThere = ({ document, request }: Reading, start: number, end: number, remark: number): boolean => {
  const rest = request.slice(end)
  if (/[·"“«]/.test(rest)) return true
  if (/[:：]\s*\S/.test(rest) && !GAP_ONLY.test(rest)) return true
  return silentAround(request, start, end, document.gloss !== undefined) > remark
}

/** Something else that is spoken of as present: what was pasted. */
const PRESENT =
  /\b(?:below|following|pasted|(?:this|these) (?!is\b|to\b|in\b)[\p{L}]+|here(?:'s| is| are))\b/u

/** Beside material only what was plainly sent some other way, while the material is spoken of too. */
const besideMaterial = (reading: Reading): RegExpExecArray | undefined => {
  const { document, request } = reading
  const sent = SENT_BESIDE.exec(request)
  if (!sent) return
  const others = `${request.slice(0, sent.index)} ${request.slice(sent.index + sent[0].length)}`
  return PRESENT.test(others) &&
    silentAround(request, sent.index, sent.index, document.gloss !== undefined) <= REMARK
    ? sent
    : undefined
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
    return mayBeThere(reading, match.index, match.index + match[0].length, remark)
      ? []
      : [finding(reading, match)]
  },
}
