// Nothing but the answer: "only yes or no", "return only the JSON", "in one word", "just the code".

import { phrases, type Rule, rule } from './rule.ts'

const THING = `code|json|answers?|numbers?|results?|letters?|names?|commands?|query|queries|regex|formula|translations?|text|list|table|titles?|corrected \\w+|sentence|output|label|category|final \\w+|yaml|csv|sql|html|word|words|function|script|email|diff|letter|value|date|id|ids|skus?|lyrics|poem|headline`
const ONLY = new RegExp(
  `\\b(?:(?:output|return|answer|reply|respond|give(?: me)?|print|write|provide|send|say)(?: me)? (?:back )?(?:with |using )?(?:only|just|nothing but|solely)\\b(?! (?:in|if|when|for|about|from|using|based|once|after|to|on|as|by|about|under|over)\\b)|(?:only|just) (?:output|return|answer|reply|respond|print|give(?: me)?|provide|send(?: me)?(?: back)?|the|want the|need the) ?(?:with |the )?(?:${THING}|yes or no|one (?:word|number|letter|line)|an? (?:number|word|letter))\\b|(?:the |final )?(?<!plain )(?:${THING}) only\\b|(?<=(?:^|[.,;:!?\\n] ?)(?:and )?)(?:just|only) the [a-z]+(?=\\s*(?:$|[.,;:!?)\\n]|please\\b|pls\\b|nothing\\b|no\\b|thanks\\b))|no text (?:before|after|around)[^\\n.,;!?]{0,20}|(?:answer |reply |output )?(?:must|should) be (?:only )?(?:a|one) (?:single )?(?:number|digit|letter|word)\\b|(?:only|just|simple|answer)(?: with)?:? ?(?:a )?yes(?: or |\\/)no\\b|yes(?: or |\\/)no(?: only| answer|,? nothing else|\\.?$)|nothing else|no other (?:text|words|output)|no extra (?:text|words|output)|(?:in )?(?:one|a single|1)[- ]word(?: answer| reply| response| only)?(?= *(?:$|[.,:;!?\\n]|answer|reply|please|pls|each))|(?:only|just) one word\\b|output only\\b|only reply\\b|(?:only|just) the (?:${THING})\\b|only code\\b|just code\\b|i (?:only|just) (?:want|need) the \\w+)`,
  'g',
)
const ELSEWHERE =
  /(?<![\p{L}])(?:(?<=(?:^|[.:!?\n]|bitte|mir|gib|antworte)\s*)nur (?:die |das |den |mit |ja oder nein)[^\n.,;]{0,30}|solo (?:la |el |los |las |responde|devuelve|sí o no|con )[^\n.,;]{0,30}|sólo (?:la |el |responde|devuelve)[^\n.,;]{0,30}|(?<=(?:^|[.:!?\n]|stp|svp|moi|donne|réponds|répondez|renvoie|extrais|relève|liste|indique)\s*)(?:uniquement|seulement) (?:la |le |les |par )[^\n.,;]{0,30}|apenas (?:a |o |com |responda)[^\n.,;]{0,30}|nada más|sonst nichts|rien d'autre(?! à)|nada mais)/gu

/** Always the value `only`. */
export const answerOnly: readonly Rule[] = [
  rule(
    'answer-only',
    phrases(
      'only, nothing but, nothing else, solely, exactly, just the, just a, must be, should be, no text, just one, just an, just give, just want, just need, just output, just return, just answer, just reply, just print, just send, just code, just yes, with just, yes or no, yes/no, yes no, one word, one-word, single word, single-word, 1 word, no other, no extra',
    ),
    ONLY,
    () => 'only',
  ),
  rule(
    'answer-only',
    phrases(
      "nur, solo, sólo, uniquement, seulement, apenas, nada más, nada mais, sonst nichts, rien d'autre",
    ),
    ELSEWHERE,
    () => 'only',
  ),
]
