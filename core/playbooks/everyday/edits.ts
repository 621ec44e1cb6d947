// Everyday edits whose harm does not show: the case lost with the anger, the judgement kept in new words.

import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

const OPENING = 300

const calmer = opens(
  /\b(?:(?:less|not so|not as|so|too)\b[^.\n:]{0,20}\b(?:angry|aggressive|rude|emotional|accusing|accusatory|passive[- ]aggressive|confrontational|hostile|bitter)|calmer (?:version|tone))\b/i,
  OPENING,
)

/** A message from one person to another, not a fact about cats. */
const ADDRESSES =
  /(?:\bI\b[\s\S]*\byou(?:r|['’]\w+)?\b|\byou(?:r|['’]\w+)?\b[\s\S]*\bI\b|\b[Dd]ear |\b(?:Hi|Hello) [A-Z]|\bTo whom it may)/

export const lessHeat: Genre = {
  id: 'less-heat',
  title: 'An angry or defensive text made calmer',
  cue: (document) => calmer(document) && ADDRESSES.test(document.text),
  lines: [
    trap(
      'case-stays',
      'Take out the heat, not the case: dates, demands, deadlines and earlier promises stay.',
      /\bnot the case\b|\bkeep (?:the|all|my|every)\b|\bdates?\b[^.]{0,20}\bstay\b|\bwithout losing\b|\bsame (?:facts|message|points)\b/i,
      { explains: false },
    ),
  ],
  slots: [],
}

export const plainRecord: Genre = {
  id: 'plain-record',
  title: 'A record of people put neutrally',
  cue: (document) =>
    opens(
      /\b(?:neutral(?:ly)?|objective(?:ly)?|factual(?:ly)?|non-?judg\w+|professional(?:ly)?)\b/i,
      150,
    )(document) &&
    /\b(?:mother|mum|mom|father|dad|client|patient|resident|pupil|student|child|boyfriend|girlfriend|service user|tenant|employee|parents?|kids?|baby)\b/i.test(
      document.text.slice(0, 1500),
    ) &&
    /\b(?:drunk|disgusting|filthy|aggressive|rude|lazy|off (?:her|his) (?:face|head)|obviously|as usual|stupid|again|screaming|manipulative|nasty|attitude|basically|awful|horrible|clearly|always|kicked off|mouthy|dirty|neglect\w*|high)\b/i.test(
      document.text.slice(0, 1500),
    ),
  lines: [
    trap(
      'seen-not-judged',
      'Put what was seen or heard in place of judgements; where that is not given, leave [brackets].',
      /\bjudg(?:e)?ments?\b|\bobserv\w+|\bbrackets\b/i,
      { explains: false },
    ),
  ],
  slots: [],
}

const TERMS =
  /\b(?:notwithstanding|without prejudice|deemed|save (?:to the extent|as|that|in)|hereinafter|indemnif\w+|joint(?:ly)? and several(?:ly)?|time (?:is|being) of the essence|forfeit\w*|waive[rds]?|subject to contract|best endeavours|reasonable endeavours|consequential loss|force majeure)\b/i

export const legalWords: Genre = {
  id: 'legal-words',
  title: 'Legal wording put plainly',
  cue: (document) =>
    opens(/\b(?:plain|simple|normal|easy|everyday|simpler|understandable|layman'?s?)\b/i, 150)(document) &&
    TERMS.test(document.text.slice(0, 2000)),
  lines: [
    trap(
      'legal-effect',
      'Keep the effect of words such as “deemed”, “notwithstanding” or “without prejudice”; say it, do not drop it.',
      /\blegal effect\b|\bkeep the (?:effect|meaning)\b|\bexactly the same\b/i,
      { explains: false },
    ),
  ],
  slots: [],
}
