// How people speak of a text, a file or a picture that they believe to be there.

import { TEXT_NOUN } from '../prompt/pointers.ts'

const END =
  '(?=\\s*(?:$|[.,;:!?)\\n–—→-]| (?:in|for|to|as|into|please|pls|plz|and|so|with|from|on|is|are|who|what|when|where|how|too|say|says|about)\\b))'
/** Words in front of the noun, none of which begins a phrase of its own. */
const ADJECTIVES =
  '(?:(?!(?:in|for|to|at|by|on|of|as|and|with|from|the|a|an|my|i)\\b)[\\p{L}\\p{N}-]{1,30} ){0,2}'
const NOUN = `${ADJECTIVES}(?:${TEXT_NOUN}|codebook|chapter|recording|sheet|spec|book|page|url|slides|notes|answers|homework|assignment)(?:e?s)?(?![\\p{L}])`
const NUMBER = '(?:a|an|one|two|three|four|five|six|some|several|\\d{1,2})'

/** Material that came some other way than in this text. */
export const SENT = new RegExp(
  [
    `(?<!\\bno )(?<!\\bany )\\b(?:the|my|this|these|our|see|from|both|an?) (?:two |three |newly )?(?:attached|enclosed|uploaded|pasted) ${NOUN}`,
    `^(?:please |pls |can you )?(?:[\\p{L}]+ )?(?:attached|enclosed|uploaded|pasted) ${NOUN}`,
    `\\b${NOUN} attached${END}`,
    '\\b(?:the|see|in|from) attached(?= *(?:$|[.,;:!?)\\n]| (?:down|to|into|for|and|in|as|up)\\b))',
    `\\bi(?:'ve| have)? (?:just |already )?(?:attached|uploaded|pasted) (?:the|my|our|you|${NUMBER}) ${NOUN}(?: of [\\p{L} ]{2,25})?`,
    `\\bi(?:'ve| have)? (?:just |already )?(?:attached|uploaded|pasted|shared) (?:the|my|our)\\b`,
    `(?:\\b(?:the|my|this|these) ${NOUN} )(?:that |which )?i(?:'ve| have)? (?:just |already )?(?:(?:pasted|uploaded|attached)(?! (?:to|with|it|him|her|them|my|on|over|yesterday|last)\\b)|(?:sent|shared)(?: (?:above|below|earlier|you|before|here))?(?=\\s*(?:$|[.,;:!?)\\n])))(?![\\p{L}])(?: (?:above|below|earlier|here))?`,
    `\\bi (?:just |already )?(?:pasted|uploaded|attached)(?: (?:above|below|earlier|you|before|here))?(?=\\s*(?:$|[.,;:!?)\\n]))`,
    `(?<=(?:^|[.!?\\n,] *)(?:please |pls |can you |could you )?)(?:look at|have a look at|take a look at|check|check out|see|view|study|examine) (?:the|this|these|my) ${ADJECTIVES}(?:screenshots?|attachments?|attached|photos?|pictures?|pdfs?|scans?)(?![\\p{L}])`,
  ].join('|'),
  'u',
)
export const ELSEWHERE = new RegExp(
  [
    `\\b(?:the|my|this|these|our) ${NOUN} (?:above|below|underneath)${END}`,
    `\\bthe following ${NOUN}(?=\\s*(?:$|[.,?!:]|(?:in|into|to|for|and|please|pls)\\b))`,
    '\\bpasted (?:[\\p{L}]+ ){0,2}(?:above|below)\\b|\\b(?:see|used|mentioned|shown|given) above(?=\\s*(?:$|[.,;!?)\\n]))',
    `\\baccording to (?:the|this) ${NOUN}(?=\\s*(?:$|[?.!]))`,
    '\\b(?:below|above|the following)\\s*:\\s*$',
  ].join('|'),
  'u',
)
export const VERBS =
  'proofread rewrite rephrase paraphrase edit summarize summarise shorten translate review correct improve polish critique check fix debug refactor explain analyze analyse grade format convert optimize optimise'.split(
    ' ',
  )
/** Texts and code that somebody who names them as "this" has in hand. */
const IN_HAND =
  '(?:regex|regexp|code|function|script|query|snippet|e-?mail|letter|essay|formula|paragraph|text|contract|poem|stack ?trace|traceback|log|abstract|cover letter|error message)'
export const HERE = new RegExp(
  [
    `(?<=\\b(?:${VERBS.join('|')}) )(?:this|these|my) ${NOUN}(?=\\s*(?:$|[.,!?:\\[]|(?:in|for|to|as|into|please|pls|plz|and|so|too|also|with)\\b))`,
    `(?<=\\b(?:reply|respond|answer) to )this ${NOUN}(?=\\s*(?:$|[.!?:\\[,]|(?:in|for|as|please|pls|and|with)\\b))`,
    '(?<=\\b(?:summari[sz]e|translate|proofread) )the (?:text|article|email|document|report|passage|paragraph|letter|transcript|paper|meeting notes)(?=\\s*(?:$|[.!?:]|(?:in|for|to|as|into|please|pls|plz)\\b))',
    `(?<=\\b(?:wrong|off) (?:with|about) )(?:this|my) ${NOUN}(?=\\s*(?:$|[.!?:]))`,
    `(?<=\\bis )this ${NOUN}(?= (?:ok|okay|correct|right|good|safe|fine|spam|phishing)\\b)`,
    "^my code(?= (?:has an? (?:bug|error)|does(?:n't| not) work|is(?:n't| not) working|is broken)\\b)",
    '(?<=\\b(?:summari[sz]e|translate|proofread|fix|correct|explain|rewrite|shorten|debug) )this(?=\\s*(?:$|[.!:]))',
    `(?<=\\b(?:wrote|got|have|has|made|received|inherited|found|bug in|error in|mistakes? in|problem with) )this ${ADJECTIVES}${IN_HAND}(?![\\p{L}])(?! (?:that|which|saying|says|said|about|of|asking|telling|editor|base|review)\\b)`,
    `\\b(?:here's|heres|here is|here are) (?:my|our|the) ${NOUN}(?=\\s*(?:$|[.,;:!?\\n]))`,
  ].join('|'),
  'u',
)

/** Plainly another document than the one that was pasted. */
export const SENT_BESIDE = new RegExp(`\\b(?:the|my|our) (?:attached|enclosed|uploaded) ${NOUN}`, 'u')
