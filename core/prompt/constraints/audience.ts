// Who reads the answer: "for the board", "explain to a 10-year-old", "eli5".

import { phrases, type Rule, rule, words } from './rule.ts'

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
const AGE =
  /\b(?:for|to|like|as if)\s+(?:(?:i'm|i am|i was|i were|an?|my|our|\w+)\s+){0,2}(?:an? )?(\d{1,2})(?:[- ]?(?:year|yr)s?[- ]olds?|[- ]?yo)\b/g
const LIKE_FIVE = /\b(?:eli5|(?:like|as if) i(?:'?m| am| was| were) (?:five|5|a (?:small )?child|a kid))\b/g
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
  rule('audience', phrases("eli5, like i'm, like i am, like i was, as if"), LIKE_FIVE, () => '5-year-old'),
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
    (match) => match[1],
  ),
  rule(
    'audience',
    phrases('grade, grader, graders, level, a1, a2, b1, b2, c1, c2'),
    LEVEL,
    (match) => match[0],
  ),
  rule('audience', ['para', 'pour'], ELSEWHERE, (match) => match[0].replace(/^\p{L}+ /u, '')),
]
