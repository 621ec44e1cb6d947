// No words around the answer: "no explanation", "don't explain", "skip the preamble".

import { type Rule, rule, words } from './rule.ts'

const NONE =
  /(?<![\p{L}])(?:(?:no|without|skip|omit|zero|leave out)(?: the| any| your| further| extra| additional| need for)* (?:explanations?|explaining|commentary|comments? (?:from you|around it)|preamble|intro(?:duction)?s?(?= or |,|\.|$)|chit-?chat|small talk|disclaimers?|reasoning|justification|prose|waffle|elaboration|lectur(?:e|es|ing)|notes?(?= *(?:$|[.,;!?]))|fluff|filler|moraliz(?:e|ing)|pep talk)|(?:don't|do not|dont|needn't|never) (?:explain|comment|justify|elaborate|add (?:any )?(?:explanations?|commentary))|no need to explain|(?:ohne|keine) (?:erklärung(?:en)?|kommentare?|begründung)|sin (?:explicaci[oó]n(?:es)?|explicar|comentarios)|no (?:expliques|me expliques)|sans (?:explications?|expliquer|commentaires?)|sem (?:explicaç(?:ão|ões)|explicar|comentários)|não explique)(?![\p{L}])/gu

/** Always the value `none`. */
export const noExplanation: readonly Rule[] = [
  rule(
    'no-explanation',
    words(
      `explanation explanations explaining explain explanation commentary comment comments preamble intro introduction intros chit-chat chitchat chit small disclaimer disclaimers reasoning justification justify prose waffle lecture lectures lecturing note notes fluff filler moralize moralizing pep elaborate elaboration erklärung erklärungen kommentar kommentare begründung explicación explicacion explicaciones explicar comentarios expliques explication explications expliquer commentaire commentaires explicação explicações comentários explique`,
    ),
    NONE,
    () => 'none',
  ),
]
