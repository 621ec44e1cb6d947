// How the answer shall sound: formal, friendly, funny.

import { anyOf, type Rule, rule, words } from './rule.ts'

const TONES =
  `formal informal casual friendly professional polite humorous funny witty sarcastic serious warm warmer persuasive neutral playful upbeat
  confident assertive diplomatic empathetic respectful conversational academic dramatic enthusiastic cheerful firm gentle kind softer strict simple plain
  sincere objective inspirational motivational poetic ironic cold businesslike cheeky blunt honest direct harsh dry`.split(
    /\s+/,
  )
const FOREIGN =
  `formell förmlich informell freundlich höflich sachlich locker lustig formel formelle poli polie amical chaleureux drôle
  amable cortés gracioso cercano educado formais amigável divertido`.split(/\s+/)
const tones = TONES.join('|')

const SAID = new RegExp(
  `\\b(?:in an?|with an?|tone:|voice:|style:|make (?:it|this|them|me)(?: sound)?|sounds?(?: like)?|keep (?:it|this)|be(?! honest\\b)|stays?|remains?|more|less|not too|a bit more|but|rather)\\s+(?:very |more |less |a bit |slightly |too |super |really |quite |rather |polite but |warm but |\\w+ but )?(${tones})\\b(?!-)`,
  'g',
)
const NAMED = new RegExp(
  `\\b(${tones})(?:,? (?:and |but |yet )?\\w+)? (?:tone|voice|manner|way|register|style)\\b`,
  'g',
)
const COMMON =
  'formal informal casual friendly professional polite humorous funny witty sarcastic serious warm persuasive neutral playful upbeat empathetic respectful firm cheeky blunt dry diplomatic'
const ADJECTIVE = new RegExp(
  `\\b(?:an?|the|some|write|short|but|my) (?:(?:short|brief|quick|two-line|very|really|super|slightly|more|warm),? (?:and |but )?){0,2}(${COMMON.replaceAll(' ', '|')})(?:,? (?:and |but |yet )?\\w+)? (?:(?!(?:to|for|and|of|in|about|with)\\b)[\\w-]{2,20} ){0,2}?(?:email|e-mail|mail|letter|message|note|reply|response|text|post|speech|toast|invitation|reminder|poem|story|description|announcement|complaint|caption|tweet|review|apology|version|card|blurb|eulogy|bio|ad|slogan|article|blog|essay|answer|summary|dialogue|introduction|refusal|rejection|line)\\b`,
  'g',
)
/** Adjectives that by themselves are a tone only where nothing else stands beside them. */
const MOODS =
  'jokey heartfelt calm chatty relaxed cheerful sober factual matter-of-fact light-hearted lighthearted tongue-in-cheek no-nonsense encouraging reassuring apologetic sympathetic stern solemn melancholic ironic punchy snappy crisp poetic whimsical deadpan colloquial laid-back down-to-earth sincere quirky energetic humble tactful businesslike confident conversational honest'
/** A clause that is nothing but a tone: "polite but firm", "friendly, not legalistic". */
const ALONE = new RegExp(
  `(?<=(?:^|[.;!?(\\n–—] *|, ))(?:(?:very|really|super|quite|strictly|slightly|a bit|ganz) )?(${COMMON.replaceAll(' ', '|')}|${MOODS.replaceAll(' ', '|')})(?:,? (?:and|but|yet|not|but not|never) (?:very |too |really )?\\p{L}+){0,2}(?: please| pls)?(?=\\s*(?:$|[.,;!?)\\n]))`,
  'gu',
)
/** Whatever the adjective, a tone is meant. */
const ANY =
  /\bin the (?:style|voice|manner) of ([^.,;!?\n]{2,40})|\b(?:the )?tone (?:is|should be|must be|has to be|a bit|more) (?:very |more |a bit |rather )?(\p{L}+)|\bkeep the tone (?:very |more |a bit |rather )?(\p{L}+)|(?<!\p{L})(politely|formally|casually|diplomatically|humorously|sarcastically|bluntly|tactfully)(?!\p{L})|\bin an? (?:very |more |really |slightly |rather )?(\p{L}+)(?:,? (?:and |but |yet )?\p{L}+)? (?:tone|voice|manner|register|style of voice)\b|\bin an? (fun|light|gentle|playful|clear|respectful) way\b|(?<=\b(?:but|it|bit|sound|please) )(funnier|friendlier|warmer|softer|firmer|politer|kinder|lighter|punchier|snappier|calmer)\b/gu
const ELSEWHERE = new RegExp(`(?<![\\p{L}])(${FOREIGN.join('|')})(?![\\p{L}])`, 'gu')
const PLAIN = /\b(?:plain|simple|easy) (?:english|language|words|terms)\b/g

const named = (match: RegExpExecArray): string | undefined => match[1]

/** Tones as the adjective that names them. */
export const tone: readonly Rule[] = [
  rule('tone', TONES, SAID, named),
  rule('tone', ['tone', 'voice', 'manner', 'way', 'register', 'style'], NAMED, named),
  rule('tone', words(COMMON), ADJECTIVE, named),
  anyOf(
    rule('tone', words(`${COMMON} ${MOODS}`), ALONE, named),
    rule(
      'tone',
      words(
        'politely formally casually diplomatically humorously sarcastically bluntly tactfully style tone voice manner register way funnier friendlier warmer softer firmer politer kinder lighter punchier snappier calmer',
      ),
      ANY,
      (match) => match.slice(1).find((name) => name !== undefined),
    ),
  ),
  rule('tone', FOREIGN, ELSEWHERE, named),
  rule('tone', ['plain', 'simple', 'easy'], PLAIN, () => 'plain'),
]
