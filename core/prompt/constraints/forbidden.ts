// What the answer must not have: "don't use …", "without …", "no jargon". A dislike ("we hate museums") is not one.

import { before, phrases, type Rule, rule } from './rule.ts'

const DONT =
  /(?:^|[.,;:!?(\n–—-]\s*|\b(?:and|but|please|pls|also|so|just|then) )((?:please )?(?:don't|do not|dont|never|avoid|must not|mustn't|should not|shouldn't) (?!(?:know|understand|have|like|think|see|feel|care|own|remember|believe|mean|really|even|seem|worry|panic|it|this|that|he|she|they|we|i|there|got|had|was|been|saw|went|heard|knew|\w+ed)\b)(?:(?:ever |to )?(?:use|using|mention|mentioning|include|including|add|adding|write|put|make|give|ask|change|changing|touch|invent|repeat|say|start|begin|end|turn|quote|sound|be|lose|convert|translate|format|output|drop|remove|rename|go|hallucinate|assume|guess|do|rhyme|exceed|skip|list|number|reveal|break|copy|import|allow|let|talk|tell|call|return|show|try|name|rewrite|merge|shorten|need|alter|modify|correct|fix|speak|answer|explain the|praise|apologi[sz]e|help|suggest|propose|recommend)\b)?[^\n.;!?]{0,60})/g
const AVOID = /\bavoid(?:ing)? (?!(?:to be|being)\b)([^\n.;!?]{2,60})/g
const WITHOUT =
  /(?<!\bwith (?:and|or) )\bwithout (?:using |any )?(?!(?:an?|the|my|your|our|his|her|their|it|them|me|us|you)\b)(?!(?:explanations?|explaining|comment|commentary)\b)([^\n.,;!?]{2,40})/g
const ORDERED = /(?:^|[.,;:!?(\n–—-]\s*|\b(?:and|but|please|pls|also|should|must|to) )$/
/** In a question "without …" belongs to what is asked about. */
const ASKED =
  /(?:^|[.!?\n,] *)(?:(?:and|but|so|ok|hi) )?(?:how|what|which|why|where|when|is|are|does|do|did|can i|can we|could i|should|who)\b[^.!?\n]*$|\b(?:want|need|trying|try|able|like|hope|going|plan) to\b[^.!?\n]*$|\b(?:how to|ways? (?:to|of)|tips (?:for|on|to)|help me)\b[^.!?\n]*$/
const NO =
  /(?:^|[.,;:!?(\n–—]\s*|\b(?:and|but|please|so) )(no (?!(?:lectur(?:es?|ing)|fluff|filler|moraliz\w+|pep talk|notes?(?= *(?:$|[.,;!?]))|text before|idea|need|rush|one|problem|matter|way|clue|longer|explanations?|more than|later|earlier|less|other|worries|reply|answer|luck|preamble|commentary|rush|wonder|thanks|thank|it|i|you|he|she|we|they|that|this|is|doubt|budget|experience|car|kids|pets|money|time|response|reason|access|garden|balcony|garage|oven|heating|parking|elevator|lift|internet|wifi|insurance|degree|job|partner|siblings|allerg\w+|history|fever|pain|symptoms?|receipt|warranty|contract|errors?|warnings?|change|difference|signal|power|signs?|effect|success|knowledge|background|plans|side effects|criminal|previous|real)\b)[\p{L}"'·][^\n.,;!?]{1,40})/gu
const ELSEWHERE =
  /(?<![\p{L}])(?:ohne (?!erklärung|kommentar)[^\n.,;!?]{2,40}|(?:verwende|benutze|nutze) (?:bitte )?(?:nicht|keine?n?) [^\n.,;!?]{2,40}|sin (?!explica|embargo|coment)[^\n.,;!?]{2,40}|no (?:uses|menciones|incluyas|utilices) [^\n.,;!?]{2,40}|sans (?!expli|comment)[^\n.,;!?]{2,40}|n'utilise[sz]? pas [^\n.,;!?]{2,40}|sem (?!explic|coment)[^\n.,;!?]{2,40}|não (?:use|mencione|inclua) [^\n.,;!?]{2,40})/gu

const said = (match: RegExpExecArray): string | undefined => match[1]?.trim()

/** What is forbidden, in the words of the request. */
export const forbidden: readonly Rule[] = [
  rule(
    'forbidden',
    phrases("don't, do not, dont, never, must not, mustn't, should not, shouldn't"),
    DONT,
    said,
  ),
  rule('forbidden', ['avoid', 'avoiding'], AVOID, (match, request) =>
    ORDERED.test(before(request, match.index)) && !ASKED.test(before(request, match.index, 200))
      ? said(match)
      : undefined,
  ),
  rule('forbidden', ['without'], WITHOUT, (match, request) =>
    ASKED.test(before(request, match.index, 200)) ? undefined : said(match),
  ),
  { ...rule('forbidden', ['no'], NO, said), englishOnly: true },
  rule(
    'forbidden',
    phrases(
      "ohne, verwende, benutze, nutze, sin, sans, sem, n'utilise, n'utilisez, não use, não mencione, não inclua, no uses, no menciones, no incluyas, no utilices",
    ),
    ELSEWHERE,
    (match) => match[0].trim(),
  ),
]
