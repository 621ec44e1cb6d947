// Who reads the answer: "for the board", "explain to a 10-year-old", "eli5".

import { findAll, merged, type Rule } from './rule.ts'

const PEOPLE =
  `board|boss|manager|managers|ceo|cfo|cto|executives?|investors?|clients?|customers?|team|colleagues?|stakeholders?|kids?|child|children|toddlers?|teens?|teenagers?|
  students?|pupils|undergrads?|undergraduates?|beginners?|newbies?|dummies|laymen|layman|layperson|laypeople|lay people|public|general public|adults?|seniors?|elderly|parents?|mum|mom|dad|
  grandma|grandmother|grandpa|grandfather|nan|gran|granny|sister|brother|son|daughter|nephew|niece|wife|husband|partner|neighbou?rs?|residents|patients?|nurses?|doctors?|engineers?|developers?|programmers?|
  lawyers?|teachers?|readers?|audience|non-?technical \\w+|non-?experts?|non-?native \\w+|newcomers?|tourists|visitors|volunteers|staff|employees|donors|journalists?|policymakers?|politicians|tenants?|landlord|voters|experts?|graders?|first-?years?|class`
    .replace(/\s+/g, '')
    .replace(/laypeople\|/, 'laypeople|lay people|')
    .replace('generalpublic', 'general public')
    .replace('non-?technical\\w+', 'non-?technical \\w+')
    .replace('non-?native\\w+', 'non-?native \\w+')

const FOR = new RegExp(
  `\\b(?:for|to|towards?|aimed at|target(?:ed|ing)?(?: at)?|so (?:that )?)\\s+(?:(?:a|an|the|my|our|his|her|your|complete|absolute|total|young|busy|new|old|small|non-technical|curious|smart|\\d+[- ]year[- ]old|\\d+yo|high[- ]school|primary[- ]school|college|university|general|\\d+(?:th|st|nd|rd) grade)\\s+){0,3}(${PEOPLE})\\b`,
  'g',
)
const AGE =
  /\b(?:for|to|like|as if)\s+(?:(?:i'm|i am|i was|i were|an?|my|our|\w+)\s+){0,2}(?:an? )?(\d{1,2})(?:[- ]?(?:year|yr)s?[- ]olds?|[- ]?yo\b|(?=\s*$|[.,!?]))/g
const LIKE_FIVE = /\b(?:eli5|explain (?:it |this )?like i'?m (?:five|5|dumb|stupid|a child))\b/g
const LEVEL =
  /\b(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth)[- ]grade(?:r|rs)?(?: (?:reading )?level)?|beginner(?:'s)? level|a[12]|b[12]|c[12])\b(?= level|-level|[.,!?]|$| learners?)/g
const STATED =
  /\b(?:audience|target audience|readers|reader|zielgruppe|público|publico|public cible)\s*:\s*([^\n.;]{2,60})/g
const ELSEWHERE =
  /(?<![\p{L}])(?:für (?:meine[nr]?|kinder|anfänger|laien|den|die|eine?n?) ?\p{L}*|para (?:niños|principiantes|mis?|un niño|crianças|iniciantes|leigos)(?: \p{L}+)?|pour (?:des |les |mes |mon |ma |un )?(?:enfants?|débutants?|élèves?|patron|novices?))(?![\p{L}])/gu

/** Audiences in the words of the request. */
export const audience: Rule = {
  kind: 'audience',
  cues: `for to like eli5 audience reader readers aimed target grade grader graders level towards zielgruppe público publico für para pour`,
  find: (request) =>
    merged(
      findAll(request, STATED, (match) => match[1]?.trim()),
      findAll(request, LIKE_FIVE, () => '5-year-old'),
      findAll(request, AGE, (match) => `${match[1]}-year-old`),
      findAll(request, FOR, (match) => match[1]),
      findAll(request, LEVEL, (match) => match[0]),
      findAll(request, ELSEWHERE, (match) => match[0].replace(/^\p{L}+ /u, '')),
    ),
}
