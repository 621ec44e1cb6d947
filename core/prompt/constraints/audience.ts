// Who reads the answer: "for the board", "explain to a 10-year-old", "eli5".

import { anyOf, before, phrases, type Rule, rule, words } from './rule.ts'

/** Singular or plural, each with the plural it forms by an s. */
const PEOPLE =
  `board boss manager ceo cfo cto executive investor client customer team colleague stakeholder kid child children toddler
  teen teenager student pupil undergrad undergraduate beginner newbie dummies laymen layman layperson laypeople public adult senior
  elderly parent mum mom dad grandma grandmother grandpa grandfather nan gran granny sister brother son daughter nephew niece wife
  husband partner neighbour neighbor resident patient nurse doctor engineer developer programmer lawyer teacher reader expert
  nonexpert non-expert newcomer tourist visitor volunteer staff employee donor journalist policymaker politician tenant landlord
  voter grader class`.split(/\s+/)

const FOR = new RegExp(
  `\\b(?:for|to|towards?|aimed at|target(?:ed|ing)?(?: at)?|so (?:that )?)\\s+(?:(?:a|an|the|my|our|his|her|your|complete|absolute|total|young|busy|new|old|small|non-technical|curious|smart|\\d+[- ]year[- ]old|\\d+yo|high[- ]school|primary[- ]school|college|university|general|\\d+(?:th|st|nd|rd) grade)\\s+){0,3}((?:non-?(?:technical|native) )?(?:${PEOPLE.join('|')})s?)\\b`,
  'g',
)
/** Work that is done for somebody to understand; a letter or a toast has a recipient instead. */
const TOLD =
  /\b(?:expla\w+|describ\w+|summar\w+|teach\w*|tell|introduc\w+|present\w*|guide|article|op-ed|overview|brief\w*|report|stor(?:y|ies)|lesson|post|blog|handout|leaflet|quiz|poster|talk|tutorial|rewrite|simplify|translate|answer|readable|understandable|paper|write-up|slides?|ideas|advice|tips|aimed|target\w*|newsletter|faq|instructions?|blurb|flyer|worksheet|booklet|brochure|riddles?|glossary|write (?:it|this))\b[^.!?\n]*$/
const RECIPIENT =
  /\b(?:e-?mail|mail|letter|message|sms|note|card|reply|respond|response|speech|toast|eulogy|poem|song|invitation|apology|complaint|present|gift|reminder|obituary|birthday|wedding)\b[^.!?\n]*$/
/** Said at the end of a list of demands. */
const CLAUSE = /(?:^|[.,;:!?\n(]\s*|\d (?:words|sentences|bullets|lines) )$/

const isReader = (match: RegExpExecArray, request: string): boolean => {
  const lead = before(request, match.index, 120)
  return !RECIPIENT.test(lead) && (TOLD.test(lead) || CLAUSE.test(lead) || match[0].startsWith('aimed'))
}

/** Readers described by what they know. */
const KNOWN =
  /\bfor (?:[\p{L}-]{2,20} ){0,3}[\p{L}-]{2,20}s who\b[^\n.,;!?]{3,60}|\bassume (?:(?:that )?(?:i|they|he|she|we|you)|no|zero|basic|little|prior) [^\n.,;!?]{3,40}|\bso (?:that )?(?:my |a |an |the |even )?[\p{L}-]+(?: [\p{L}-]+)? (?:can |could |will )?(?:understands?|gets? it|follows?)\b|\bin lay(?:man's|person's)? terms\b|\bi(?:'m| am) not (?:very |a |an )?(?:technical|programmer|developer|native speaker|expert|lawyer|doctor|engineer)\b|\bi (?:have|know) (?:no|nothing|little|very little|only basic|only a little) (?:background|knowledge|experience|about|of|prior|python|maths?|programming)\b[^\n.,;!?]{0,30}|\bfor (?:someone|somebody|people|readers|anyone|an audience) (?:who|with|that|new)\b[^\n.,;!?]{3,60}|\b(?:assume|imagine) (?:that )?(?:the|your|my) (?:readers?|audience) [^\n.,;!?]{3,60}|\bthe (?:readers?|audience) (?:is|are|has|have|knows?) [^\n.,;!?]{3,60}|\baimed at [^\n.,;!?]{3,40}|\bi(?:'m| am) (?:(?:completely|totally|very|quite) )?new to [^\n.,;!?]{3,30}|\bi(?:'m| am) an? (?:(?:complete|absolute|total) )?(?:beginner|novice|newbie|layperson|junior [\p{L}]+)\b|\bfor (?:year|grade|class) \d{1,2}\b|\b(?:tell|explain to|teach) (?:our|new|my|the) (?!time\b|truth\b|difference\b)[\p{L}]+s\b(?= |,|:)/gu
const AGE =
  /\b(?:for|to|like|as if)\s+(?:(?:i'm|i am|i was|i were|an?|my|our|\w+)\s+){0,2}(?:an? )?(\d{1,2}|four|five|six|seven|eight|nine|ten|eleven|twelve)(?:[- ]?(?:year|yr)s?[- ]olds?|[- ]?yo)\b/g
const LIKE_FIVE =
  /\b(?:eli5|(?:like|as if) i(?:'?m| am| was| were) (?:four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}|a (?:small )?child|a kid)(?! (?:minutes?|hours?|people|euros?|dollars?|times)))\b/g
const LEVEL =
  /\b(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grade(?:r|rs)?(?: (?:reading )?level)?|beginner(?:'s)? level|a[12]|b[12]|c[12])\b(?= level|-level|[.,!?]|$| learners?)/g
const STATED =
  /\b(?:audience|target audience|readers|reader|zielgruppe|público|publico|public cible)\s*:\s*([^\n.;]{2,60})/g
const ELSEWHERE =
  /(?<![\p{L}])(?:para (?:niños|principiantes|un niño|crianças|iniciantes|leigos)(?: \p{L}+)?|pour (?:des |les |mes |mon |ma |un )?(?:enfants?|débutants?|élèves?|patron|novices?))(?![\p{L}])/gu

/** Audiences in the words of the request. */
export const audience: readonly Rule[] = [
  rule('audience', words('audience reader readers zielgruppe público publico'), STATED, (match) =>
    match[1]?.trim(),
  ),
  anyOf(
    rule(
      'audience',
      phrases(
        'understand, understands, follows, gets it, someone, somebody, who, assume, terms, not a, not an, not very, have no, know nothing, know little, have little, for people, for readers, for anyone, audience, reader, readers, aimed at, new to, beginner, novice, newbie, layperson, junior, for year, for grade, for class, tell our, tell new, tell my, tell the, explain to, teach our, teach new, teach my, teach the',
      ),
      KNOWN,
      (match, request) =>
        /^for (?!year|grade|class)/.test(match[0]) && !isReader(match, request) ? undefined : match[0],
    ),
    rule('audience', phrases("eli5, like i'm, like i am, like i was, as if"), LIKE_FIVE, () => '5-year-old'),
  ),
  rule(
    'audience',
    phrases('year-old, year-olds, year old, year olds, years old, yo, for a, for my, to a, to my'),
    AGE,
    (match) => (match[1] === undefined ? undefined : `${match[1]}-year-old`),
  ),
  rule(
    'audience',
    PEOPLE.flatMap((person) => [person, `${person}s`]),
    FOR,
    (match, request) => (isReader(match, request) ? match[1] : undefined),
    120,
  ),
  rule(
    'audience',
    phrases('grade, grader, graders, level, a1, a2, b1, b2, c1, c2'),
    LEVEL,
    (match) => match[0],
  ),
  rule('audience', ['para', 'pour'], ELSEWHERE, (match) => match[0].replace(/^\p{L}+ /u, '')),
]
