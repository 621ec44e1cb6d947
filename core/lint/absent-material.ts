// Material that is spoken of and not there: "the attached report", "this code:", "the text below".

import { hasMaterial } from './conversation.ts'
import type { Finding } from './finding.ts'
import { findingAt, type LintRule, type Reading, words } from './reading.ts'

const NOUN = `(?:text|paragraph|passage|article|essay|e-?mail|mail|message|letter|code|function|script|quer(?:y|ies)|snippet|error|stack ?trace|trace|log|logs|report|document|doc|contract|file|pdf|table|data|dataset|csv|spreadsheet|transcript|thread|conversation|poem|story|speech|draft|review|reviews|abstract|paper|notes|list|sentence|sentences|cv|resume|cover letter|screenshot|image|picture|photo|chart|graph|minutes|statement|handout|slides|clause|policy|excerpt|post|caption|sql|json|manuscript|recipe|lyrics)`

const ATTACHED = new RegExp(
  `\\b(?:(?:the|my|this|these|an?) (?:attached|enclosed|pasted|uploaded) (?:\\w+ )?${NOUN}\\b|(?:the|this|my) attachment\\b|(?:in|see|from|to) (?:the )?attached\\b|attached (?:is|are) (?:the|my|a|an|our)\\b|(?:i've|i have|i) (?:attached|uploaded|pasted)\\b|${NOUN} (?:i )?(?:attached|uploaded|pasted)(?: below| above| here)?\\b)`,
  'g',
)
const BELOW = new RegExp(
  `\\b(?:the |this |these )?(?:following|below) ${NOUN}\\b|\\b(?:the |this |my |these )?${NOUN} (?:below|above|that follows|i pasted)\\b`,
  'g',
)
const THIS = new RegExp(`\\b(?:this|these) (?:\\w+ )?${NOUN}\\b`, 'g')
const MINE = new RegExp(
  `\\b(?:proofread|rewrite|rephrase|edit|summari[sz]e|shorten|translate|review|correct|improve|polish|critique|check|fix|debug|refactor) (?:my|the) ${NOUN}(?=\\s*(?:$|[.,;:!?\\n]|(?:in|for|to|as|please|pls|into|so|and)\\b))`,
  'g',
)

/** What may stay in a prompt beside the sentence that speaks of material, without being that material. */
const REMARK = 60

/** Text outside the sentence around `[start, end)` could be the material itself; so could a tail behind a colon. */
const elsewhere = (request: string, start: number, end: number): boolean => {
  const sentenceStart =
    Math.max(...['. ', '! ', '? ', '\n'].map((mark) => request.lastIndexOf(mark, start)), -1) + 1
  const stops = ['. ', '! ', '? ', '\n', ': ']
    .map((mark) => request.indexOf(mark, end))
    .filter((at) => at >= 0)
  const sentenceEnd = stops.length > 0 ? Math.min(...stops) + 1 : request.length
  return sentenceStart > REMARK || request.length - sentenceEnd > REMARK
}

const fix = 'Paste it into the prompt, set apart by a line of three backticks before and after it.'

const report = (reading: Reading, match: RegExpExecArray): Finding => {
  const said = words(reading, match.index, match.index + match[0].length)
  return findingAt(reading, match.index, match.index + match[0].length, {
    code: 'absent-material',
    message: `You write “${said}”, but it is not in the prompt.`,
    fix,
  })
}

const works = ({ opening }: Reading): boolean => opening === 'work' || opening === 'tell' || opening === 'ask'

export const absentMaterial: LintRule = {
  cues: 'attached attachment enclosed pasted uploaded following below above this these my the'.split(' '),
  find: (reading) => {
    const { document, request, context } = reading
    if (
      document.material.length > 0 ||
      document.engineered ||
      document.templates.length > 0 ||
      document.gaps.length > 0
    )
      return []
    if (hasMaterial(context) || request.length > 400) return []
    const candidates = [
      ...request.matchAll(ATTACHED),
      ...request.matchAll(BELOW),
      ...request.matchAll(THIS),
      ...request.matchAll(MINE),
    ]
    const found = candidates.find(
      (match) => works(reading) && !elsewhere(request, match.index, match.index + match[0].length),
    )
    return found ? [report(reading, found)] : []
  },
}
