// A follow-up without what it follows: "make it shorter", "now in French", "another one", "why did you say that?".

import { hangsOnPronoun } from './anaphor.ts'
import { hasReferent } from './conversation.ts'
import { findingAt, type LintRule, words } from './reading.ts'

/** Longer requests usually say themselves what "it" is. */
const LONGEST = 110
/** What speaks of an earlier answer does so in a longer request too. */
const LONGEST_REPLY = 200

const THING = '(?:it|this|that|them|these|those)'
/** The whole request is one of these. */
const FOLLOW_UPS = [
  new RegExp(
    `^(?:make|keep) ${THING} (?:a (?:bit|little) |much |even |way |more |less |sound |look |really )*(?:[a-z]+er|short|brief|concise|formal|informal|casual|friendly|professional|polite|funny|simple|clear|rhyme|pop|(?:into|in|for|fit|sound|look) .{2,25}|[a-z]+ (?=and))(?: and [a-z ]{3,20})?(?:, [^:\\n]{2,50})?$`,
  ),
  new RegExp(
    `^(?:shorten|rewrite|rephrase|reword|paraphrase|translate|fix|simplify|expand|improve|summari[sz]e|proofread|polish|correct|redo|continue|repeat|explain|convert|turn|change|edit|debug|refactor|format|shrink|trim|tighten|say|put) ${THING}(?: (?:again|please|pls|now|more|further|better|up|down|in|to|into|for|as|like|with|without|so|but|a bit|a little)\\b[^:\\n,]{0,45})?(?:, [^:\\n]{2,50})?$`,
  ),
  /^(?:the )?same(?: thing| again| as (?:before|above|last time))*,? (?:but|for|in|with|only) .{2,45}$/,
  /^(?:the )?same (?:again|thing|as before|as last time)(?: again)?$/,
  /^(?:now|and|and now|ok now) (?:in|to|into|for|with|without|as) .{2,40}$/,
  /^(?:another|one more|give me another|give me one more|do another|two more|three more|a few more|some more|give me (?:more|\w+ more))(?: one| ones| of those| of these| like that| like this)?(?: please| pls)?(?:,? (?:but|and) .{2,40})?$/,
  /^(?:try|do|say|run|write|explain|send|redo) (?:it |that |this )?(?:again|once more|over)(?:,? (?:but|and|like|as|with|without|in|for|from|slower|please) ?.{0,45})?$/,
  /^(?:go on|continue|keep going|carry on|go ahead|tell me more|more|elaborate|more details?|anything else|what else|and then|why not|how so|how come|are you sure(?: about (?:that|this|it))?|(?:expand|elaborate) on (?:that|this|it)|more (?:like|of) (?:that|this|those|these))(?: please)?$/,
  /^(?:shorter|longer|simpler|more formal|less formal|more casual|too long|too short|too formal)$/,
  /^(?:(?:give|show|tell|send|write) (?:me )?)?(?:\d+|two|three|five|a few|some|several)? ?more (?:ideas|examples|options|suggestions|variants|versions|alternatives)$/,
  /^(?:(?:give|show|tell|send|write) (?:me )?)?another (?:example|option|version|variant|suggestion|alternative|idea|attempt)(?:,? (?:but|with|without|please|in) ?.{0,40})?$/,
  /^like the (?:last|previous|other|first) \w+(?: but .{2,40})?$/,
  /^what (?:do|does|did) (?:that|this|it|they|those) (?:mean|do|stand for)(?: exactly)?$/,
  /^(?:why|how) (?:is|does|do|did|was|would) (?:that|this|it|they|those)(?: (?:work|happen|help|matter))?$/,
  /^(?:is|was|are) (?:that|this|it|they|these|those) (?:really )?(?:true|correct|right|wrong|enough|better|all|accurate|up to date)$/,
]
/** Short questions and orders whose "it" or "they" has nothing before it to mean. */
const POINTING = [
  /^do (?:the same|it|that|this) (?:for|in|with|as|but|instead|on|using)\b.{0,40}$/,
  /^(?:it|that|this) (?:still )?(?:doesn't|does not|didn't|did not|isn't|is not) (?:work|working|help|right|correct|compile|run|compiling|running)\b(?! (?:when|if|to|for|on|in|with)\b).{0,30}$/,
  /^(?:it's|that's|thats|its|this is|that is|it is) (?:still |a bit |way |much |far )*(?:too \w+|not (?:right|correct|true|enough|quite right|what i want)|wrong)(?:,? (?:but|and|make|try|again|can|please|fix)\b.{0,40})?$/,
  /^(?:who|what|where|when|how old|how tall|how much|how long|how many) (?:is|was|are|were) (?:he|she|it|they|that|those|these)(?: (?:again|exactly|called|from|born|for|about|made of))?$/,
  /^(?:which|what) (?:one|ones|option|version) (?:is|are|do|would|should)(?! .*\bor\b)(?: \w+){0,3} (?:better|best|cheaper|right|correct|safer|recommend|prefer|choose|take|pick|use)$/,
  /^(?:add|use) (?:more|less|fewer|some more|some) (?:details?|humou?r|examples|emojis?|colou?r|emotion|paragraphs|jokes?|numbers|data|context)$/,
  /^(?:remove|delete|drop|change|rewrite|shorten|expand|fix|swap|replace|merge|cut) the (?:first|second|third|fourth|fifth|last|next|previous|final|intro|introduction|ending|conclusion|title|headline|opening)(?: (?:paragraph|sentence|line|bullet|point|section|verse|stanza|part|one|word|example|step|half))?(?! (?:of|in|on|from)\b)(?: .{0,40})?$/,
  /^make the (?:tone|intro|introduction|ending|title|headline|opening|first|second|last|whole thing|text|language|wording)(?: (?:paragraph|sentence|line|part|verse))? (?:a bit |more |less |much |even |sound )*[a-z]+$/,
  /^(?:and )?(?:what|how) about (?:for|in|with|on|without) .{2,30}$/,
  /^(?:do|does|did|can|could|will|would|should) (?:it|they|those|these) (?:also |still |even )?(?:work|support|run|fit|come|include|need|have|use|apply|last|taste|grow)\b(?!.*\b(?:to|if|when|that|who)\b).{0,40}$/,
  /^(?:is|are|was|were) (?:it|they|these|those|he|she) (?:still |really |also )?(?:safe|free|worth it|expensive|cheap|legal|available|edible|poisonous|reliable|waterproof|compatible)\b(?!.*\b(?:to|if|that|when)\b).{0,30}$/,
  /^(?:again|once more)(?:,? (?:but|in|with|for|as|slower|slowly) .{2,40})?$/,
  /^the other (?:one|way|version)s?(?: around)?$/,
]
/** The request begins so. */
const REPLIES = [
  /^(?:why|how|where|what) (?:did|do|have) you (?:say|said|mean|get|got|choose|chose|pick|write|do|done|change|suggest|leave|remove|come up with|recommend|use) ?(?:that|this|it|them|these|those|by that|with that)\b(?! (?:to|in|at|on|with)\b)/,
  /^(?:that's|thats|that is|this is|it's|this isn't|that isn't|that wasn't) ?(?:not )?(?:what i (?:meant|asked(?: for)?|wanted|said|had in mind))\b(?!.*\bnever ?mind\b)/,
  /^(?:the|your|option|number) (?:(?:first|second|third|fourth|fifth|last|previous|next|other) (?:one|option|idea|version|suggestion|answer|example|draft|variant|approach|method|solution|point)|(?:one|two|three|[1-5])(?= (?:please|sounds|is|looks)))\b(?! (?:of|in|from|that|to|on|at|who|where)\b)/,
  /^(?:(?:what|how) about|tell me more about|expand on|elaborate on|more (?:on|about)|i (?:like|prefer|choose|take)|use|go with|let's (?:go with|use|take)|explain|why) (?:the|your) (?:first|second|third|fourth|fifth|last|previous|other) (?:one|option|idea|version|suggestion|answer|example|draft|variant|approach|method|solution|point)\b(?! (?:of|in|from|that|to|on|at|who|where)\b)/,
]
/** One of its sentences speaks of an earlier answer. */
const EARLIER = [
  /\b(?:in|to|from|about|with|use|like|than|shorten|rewrite|redo|translate|explain|repeat) your (?:last|previous|earlier|first|second) (?:answer|response|reply|suggestion|version|message|example|draft|code|e-?mail|list|idea|point|explanation|text|poem|story)\b/,
  /\bthe (?:code|text|version|e-?mail|plan|draft|list|answer|function|script|letter|story|poem|recipe|example) (?:that )?you (?:just )?(?:gave|wrote|sent|made|suggested|showed)\b/,
  /\bas (?:we|you) (?:discussed|said|explained|talked about|agreed) (?:earlier|before|last time|above|yesterday|in (?:our|the) last)\b/,
]
const WHOLE = [...FOLLOW_UPS, ...POINTING]
const OPENING = [...REPLIES, ...EARLIER]
const COURTESY =
  /^(?:(?:please|pls|plz|can you|could you|would you|ok|okay|great|nice|cool|thanks|hey|hi|hmm|no|yes|and|so|but|perfect|good|sorry|wait|almost|better|much better|close|love it|i like (?:it|that)|i don't like (?:it|that)|that's (?:better|good|great|nice|perfect|close)|too \w+|not (?:quite|bad)|now)[,.!;]? (?!(?:in|to|into|for|with|without|as)\b))+|(?:,? ?(?:please|pls|plz|thanks|thank you|thx))?[.!?… ]*$/g
const SENTENCES = /[^.!?\n]+/g

/** Where the follow-up stands, if there is one. */
const followUpIn = (request: string): { start: number; end: number } | undefined => {
  if (request.length > LONGEST_REPLY) return
  if (request.length <= LONGEST) {
    const said = request.trim().replace(COURTESY, '')
    if (hangsOnPronoun(said) || WHOLE.some((pattern) => pattern.test(said)))
      return { start: 0, end: request.length }
  }
  for (const { 0: sentence, index } of request.matchAll(SENTENCES)) {
    const patterns = index === 0 ? OPENING : EARLIER
    const part = sentence.trim().replace(COURTESY, '')
    if (patterns.some((pattern) => pattern.test(part))) return { start: index, end: index + sentence.length }
  }
  return
}

export const noReferent: LintRule = {
  cues: 'it this that them these those same now another more again on continue keep shorter longer simpler long short formal detail details casual like you your option elaborate ahead going else sure so come not what the they those again once add use remove delete drop change rewrite shorten expand fix swap replace merge make do does did is are he she which'.split(
    ' ',
  ),
  find: (reading) => {
    const { document, request, context } = reading
    if (document.material.length > 0 || document.engineered || hasReferent(context)) return []
    const place = followUpIn(request)
    if (!place) return []
    const lead = request.slice(place.start, place.end)
    const start = place.start + lead.length - lead.trimStart().length
    return [
      findingAt(reading, start, place.end, {
        code: 'no-referent',
        message: `“${words(reading, start, place.end)}” refers to something that is not in the prompt.`,
        fix: 'Add the text or the answer you mean, or send the conversation along.',
      }),
    ]
  },
}
