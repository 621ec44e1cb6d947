// What makes a recommendation usable: it is one, it says when it would be wrong, and where it falls short.

import type { LineId } from '../ids.ts'
import type { Line } from '../playbook.ts'

/** Nobody has to choose: facts, opinions on the world, matters of taste in wording. */
const NOT_MINE = String.raw`government|reparations|death penalty|abortion|immigra\w+|society|social media\?|taglines?|headlines?|job titles?|what (?:kind|type) of|closest|oil changed|air up|tires|car maintenance|one word|yes\/no|y\/n|just (?:pick|tell me which)|pick one\b[^.\n]{0,40}\bdefend|role of|\bvisa\b|\bcode should|\bwhat process\b|residual risk|pain\b|injur\w+|playwright|selenium|cypress|jest|pytest|webpack|vite|terraform|ansible|jenkins|gitlab|power ?bi|tableau|figma|notion|jira|why ours|(?:customers?|clients?|guests?|buyers?|she|he|they) (?:got|has|have|had) (?:two|three|2|3) offers|executor|considerations|should i consider|convince me|tell me which (?:items|ones|of)|is it (?:cor+ect|true)|algorithms?|kernel|operating system|permission model|database|endpoints?|talk me (?:out|into)|argue|devil['’]?s advocate|blight|symptoms?|spots|or just (?:an? )?(?:old|normal|bad)|cron|systemd|linux|ubuntu|python|javascript|typescript|java|rust|golang|react|vue|svelte|angular|docker|kubernetes|apis?|rest|graphql|sql|postgres|mysql|mongo\w*|redis|git|css|html|librar(?:y|ies) for|framework|what are the possible|which (?:one )?is (?:better|best|cheaper|faster|easier|quicker|healthier)`

/** Said in so many words, wherever in the prompt. */
const ASKS_A_PICK = String.raw`(?<!\b(?:how|what|when|where|who|why) )\bshould (?:i|we|my|our)\b(?! (?:consider|all)\b)|\b(?:which|what)\b[^.?\n]{0,50}\b(?:would you (?:take|pick|choose|go)|you['’]d (?:take|pick|choose)|to pick|do i (?:take|pick|hire))\b|\bwhich one (?:do|would|should|to)\b|\b(?:torn|stuck) between\b|\bhelp me (?:decide|choose)|\bcan['’]?t decide\b|\btell me which\b|\bwhat['’]?s the smarter\b|\bwho do i hire\b|\bwhich way would you|\bwould you go (?:for|with)\b|\bany point in\b|\b(?:clear )?verdict\b|\brecommend one\b|\bwhat would you (?:choose|pick)\b`

/** Signs of a choice, in prompts too short for them to stand there by chance. */
const LOOKS_LIKE_ONE = String.raw`\bvs\b|\bversus\b|\bwhich one\b|\b(?:two|three|2|3) (?:job )?offers\b|(?<!\b(?:can|could|will|would|does|did|how|to|why|when|it|they|he|she|you|that|this)\b[^.?\n]{0,30})\b(?:take|keep|stop|allow|accept|drop|doing|posting|going)(?: \w+)?\?|\bworth (?:it|the|repairing|fixing|buying|switching|paying|doing)\b|(?<!whether )\bor not\b|\boverkill\b|\bwise or\b|\b(?:daft|dumb|stupid|crazy|sane)\b|\bmake sense\b|^[^.?\n]{3,90}\bor\b[^.?\n]{2,90}\??$|\bor\b[^.?\n]{0,60}\?`

const SHORT = 300

/** The failure of advice is “it depends”; the cure is a pick together with its conditions. */
export const committed = (id: LineId): Line => ({
  id,
  text: 'Commit to one answer as far as the facts given allow, and name the fact that would reverse it.',
  technique: 'self-refine',
  worth: 2,
  explains: true,
  when: new RegExp(
    String.raw`^(?![\s\S]*\b(?:${NOT_MINE}))(?:(?=[\s\S]*(?:${ASKS_A_PICK}))|(?=[\s\S]{0,${SHORT}}$)(?=[\s\S]*(?:${LOOKS_LIKE_ONE})))`,
    'i',
  ),
  unless:
    /\bwould reverse it\b|\bhave to be different\b|\bweighs? most|\bwhat would (?:change|make you)|\bmake you change\b|\bchange (?:your|the) (?:mind|recommendation|order)|\bdeciding (?:factor|reason)|\bpros (?:and|n|&) cons|\bwhat should i be weighing|\bhow to think about\b|\btrade-?offs\b|^(?![\s\S]*\b(?:or|vs|versus)\b)[\s\S]{10,60}$/i,
})

/** A list of requirements is where recommendations cheat. */
export const fallsShort = (id: LineId): Line => ({
  id,
  text: 'Say where the one recommended falls short of the requirements given, and what that would cost.',
  technique: 'tree-of-thoughts',
  worth: 3,
  explains: true,
  when: /^(?=[\s\S]*(?:\bbest (?:\w+ ){0,3}(?:for|to|under|with|that)\b|\bchoose\b|\bshortlist\b|\brecommend|\bwhich (?:\w+ ){0,3}(?:should|would|do|is|one|to)\b|\bwhat (?:\w+ ){1,3}(?:should|would|do) (?:i|we|you)\b|\bneed (?:a|an|search|something)\b))(?=[\s\S]*(?:\bmust(?! (?:i|we))\b|\bhas to\b|\bhave to\b|\bbudget\b|\bonly (?!(?:dev|developer|one|person|problem|thing|engineer|admin|man|woman|just)\b)|\bunder [£$€]?\d|\bmax\b|\bat most\b|\b\d+ (?:agents|sensors|docs|users|people)\b))/i,
  unless:
    /\bfalls? short\b|\bfailure modes?\b|\bgo through\b|\btrade-?offs?\b|\bweak(?:ness|est|nesses)\b|\bwhat breaks\b|\bdownsides?\b/i,
})
