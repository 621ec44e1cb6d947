// What the answer must not have: "don't use …", "without …", "no jargon". A dislike ("we hate museums") is not one.

import { phrases, type Rule, rule } from './rule.ts'

const DONT =
  /(?:^|[.,;:!?(\n–—-]\s*|\b(?:and|but|please|pls|also|so|just|then) )((?:please )?(?:don't|do not|dont|never|avoid|must not|mustn't|should not|shouldn't) (?:(?:ever |to )?(?:use|using|mention|mentioning|include|including|add|adding|write|put|make|give|ask|change|changing|touch|invent|repeat|say|start|begin|end|turn|quote|sound|be|lose|convert|translate|format|output|drop|remove|rename|go|hallucinate|assume|guess|do|rhyme|exceed|skip|list|number|reveal|break|copy|import|allow|let|talk|tell|call|return|show|try|name|rewrite|merge|shorten|need|alter|modify|correct|fix|speak|answer|explain the|praise|apologi[sz]e|help|suggest|propose|recommend)\b)?[^\n.;!?]{0,60})/g
const AVOID = /\bavoid(?:ing)? (?!(?:to be|being)\b)([^\n.;!?]{2,60})/g
const WITHOUT =
  /(?<!\bwith (?:and|or) )\bwithout (?:using |any |a |an |the )?(?!(?:explanations?|explaining|comment|commentary)\b)([^\n.,;!?]{2,40})/g
const NO =
  /(?:^|[.,;(\n–—]\s*|\b(?:and|but|with|please) )(no (?!(?:idea|need|rush|one|problem|matter|way|clue|longer|explanations?|more than|later|earlier|less|other|worries|reply|answer|luck|preamble|commentary|rush|wonder|thanks|thank|it|i|you|he|she|we|they|that|this|is|doubt|budget|experience|car|kids|pets|money|time|response|reason|access)\b)[\p{L}"'·][^\n.,;!?]{1,40})/gu
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
  rule('forbidden', ['avoid', 'avoiding'], AVOID, said),
  rule('forbidden', ['without'], WITHOUT, said),
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
