// A follow-up without what it follows: "make it shorter", "now in French", "another one".

import { hasReferent } from './conversation.ts'
import { findingAt, type LintRule, words } from './reading.ts'

/** Longer requests usually say themselves what "it" is. */
const LONGEST = 70

const THING = '(?:it|this|that|them|these|those)'
const FOLLOW_UPS = [
  new RegExp(
    `^(?:make|keep) ${THING} (?:a (?:bit|little) |much |even |way |more |less |sound |look |really )*(?:[a-z]+er|short|brief|concise|formal|informal|casual|friendly|professional|polite|funny|simple|clear|rhyme|pop|(?:into|in|for|fit|sound|look) .{2,25}|[a-z]+ (?=and))(?: and [a-z ]{3,20})?$`,
  ),
  new RegExp(
    `^(?:shorten|rewrite|rephrase|reword|paraphrase|translate|fix|simplify|expand|improve|summari[sz]e|proofread|polish|correct|redo|continue|repeat|explain|convert|turn|change|edit|debug|refactor|format|shrink|trim|tighten) ${THING}(?: (?:again|please|pls|now|more|further|better|up|down|in|to|into|for|as|like|with|without|so|a bit|a little)\\b.{0,40})?$`,
  ),
  /^(?:same|same thing|the same)(?: again)?,? (?:but|for|in|with) .{2,40}$/,
  /^(?:now|and|and now|ok now) (?:in|to|into|for|with|without|as) .{2,40}$/,
  /^(?:another|one more|give me another|give me one more|do another)(?: one)?$/,
  /^(?:try|do|say) (?:it |that )?(?:again|once more)$/,
  /^(?:go on|continue|keep going|carry on)$/,
  /^(?:shorter|longer|simpler|more formal|less formal|more detail|more details|more casual|too long|too short|too formal)$/,
  /^like the (?:last|previous|other|first) \w+(?: but .{2,40})?$/,
]
const COURTESY =
  /^(?:(?:please|pls|plz|can you|could you|would you|ok|okay|great|nice|cool|thanks|hey|hi|hmm|no)[,.!]? )+|(?:,? ?(?:please|pls|plz|thanks|thank you|thx))?[.!?… ]*$/g

export const noReferent: LintRule = {
  cues: 'it this that them these those same now another more again on continue keep shorter longer simpler long short formal detail details casual like'.split(
    ' ',
  ),
  find: (reading) => {
    const { document, request, context } = reading
    if (request.length > LONGEST || document.material.length > 0 || hasReferent(context)) return []
    const said = request.trim().replace(COURTESY, '')
    if (!FOLLOW_UPS.some((pattern) => pattern.test(said))) return []
    return [
      findingAt(reading, 0, request.length, {
        code: 'no-referent',
        message: `“${words(reading, 0, request.length)}” refers to something that is not in the prompt.`,
        fix: 'Add the text or the answer you mean, or send the conversation along.',
      }),
    ]
  },
}
