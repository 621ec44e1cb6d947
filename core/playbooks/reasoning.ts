// Problems with one right answer. Models rarely need help with textbook ones, so only real traps stand here:
// claims that may be false, several solutions, silent assumptions.

import { cupsToWeight, kitchenSums } from './everyday/kitchen-sums.ts'
import { cutToSize, fitsInto, howMuchMaterial, sharedBill } from './everyday/quantities.ts'
import { measures } from './facts.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'
import { finance } from './reasoning/finance.ts'
import { probability } from './reasoning/probability.ts'

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

const checkWork: Genre = {
  id: 'check-work',
  title: 'A proof or solution to be checked',
  cue: /\b(?:my (?:own )?(?:proof|attempt|argument|working|reasoning|calculation)\b|is (?:this|my|the) (?:proof|solution|reasoning|working) (?:right|correct|valid|airtight|ok|sound|complete)|where (?:did i|is (?:my|the)|does (?:this|it|the)) (?:\w+ ){0,3}(?:wrong|mistake|error|flaw|gap|break|fail)|find (?:the|my) (?:mistake|error|flaw)|where'?s the (?:hole|mistake|error|flaw|catch)|what'?s wrong with (?:this|the|my) (?:proof|argument|reasoning))/i,
  lines: [
    {
      id: 'first-gap',
      text: 'Name the first step that does not follow and why, or state that every step holds.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\b(?:first (?:step|mistake|error|wrong)|which (?:step|line)\b|where(?:'?s| did| is| does)\b|airtight|gaps?\b|holes?\b|flaws?\b|mistakes?\b|errors?\b|code\b|python\b|javascript\b|function\b)|^[\s\S]{500}/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'working',
      question: 'Can you paste your working?',
      given: /\b(?:take\b|let\b|suppose\b|since\b|i (?:get|used|took|did)\b)|=|\d\s*[-+*/^]\s*\d|["“”]/i,
      fact: 'Working so far',
    },
  ],
}

/** The counterexample comes without asking. */
const argument: Genre = {
  id: 'argument',
  title: 'Validity of an argument',
  cue: /\b(?:(?:is|are) (?:this|the|that|it|these) (?:argument|inference|syllogism|conclusion|reasoning)s? (?:valid|sound|correct|ok)|valid\s*\?|valid or (?:not|invalid)|does (?:it|this|that|the conclusion) follow|syllogism|(?<!how )can (?:i|we|one) conclude)|∴/i,
  lines: [],
  slots: [],
}

const proof: Genre = {
  id: 'proof',
  title: 'Proof',
  cue: /\b(?:prov(?:e|es|ing)\b|proof\b|disprove|counter-?example|show that\b|demonstrate that|by induction)/i,
  lines: [
    {
      id: 'may-be-false',
      text: 'If the claim is false as stated or needs another condition, say so and give the counterexample.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:my claim\b|claim:|conjecture|i (?:think|believe|suspect|noticed|claim)\b|seems?\b|says? that\b|prove or\b)/i,
      unless:
        /\b(?:counter-?example|disprove|true or false|if (?:it'?s|it is|this is) (?:true|false)|is it true|by induction|irrational|pythag)/i,
      explains: true,
    },
  ],
  slots: [],
}

const estimation: Genre = {
  id: 'estimation',
  title: 'Estimate',
  cue: /\b(?:(?<!they |he |she |it |usually |scientists |experts |to |was |are |is )estimat(?:e|ion)\b|fermi\b|roughly how\b|back[- ]of[- ]the[- ]envelope|ball ?park|order of magnitude|approximately how (?:many|much))/i,
  lines: [
    {
      id: 'ranges',
      text: 'State each assumption with a range, and which of them the result depends on most.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:ranges?\b|assumptions?\b|sensitiv|depends (?:on )?most|bounds\b|one number\b|standard error|estimator|how long (?:can|do|should|will|does)\b|diameter|(?:mass|weight|volume|density|energy) of\b|\$\d|each\b)|^[\s\S]{400}|\d ?[*x] ?[.\d]/i,
      explains: true,
    },
  ],
  slots: [],
}

const logicPuzzle: Genre = {
  id: 'logic-puzzle',
  title: 'Logic puzzle',
  cue: /\b(?:knights? (?:and|or|&) (?:knaves?|liars?)|knights?\b[^.\n]{0,60}\bknaves?|liars?\b|truth[- ]?tellers?\b|tell the truth|always lies?\b|labels? (?:is|are) (?:true|wrong)|zebra (?:puzzle|riddle)|einstein'?s? riddle|logic (?:puzzle|grid|problem|exercise)|who (?:owns|sits|stole|did it|is the (?:thief|culprit))|(?:sits?|lives?) (?:immediately |directly )?(?:next to|left of|right of|opposite|beside)|seating\b|cryptarithm|full order\b|digit code|finished (?:right )?(?:behind|before|after)|tells? the truth\b)/i,
  lines: [
    {
      id: 'every-clue',
      text: 'Say how the answer fits every clue, and whether it is the only one.',
      technique: 'chain-of-verification',
      worth: 2,
      unless:
        /\b(?:only (?:one|answer|solution|order)\b|unique|exactly one solution|every clue|how many solutions|suffic|(?:every|all) (?:consistent )?possibilit|if (?:there(?:'s| is)|more than)|more than one|can'?t be decided|or can'?t you tell|how do you know|each own a|curriculum|how (?:many|often)\b|(?:which|what) (?:\w+ ){0,2}(?:are|is) possible|all (?:the )?(?:possible|valid|arrangements|seatings|assignments|solutions|orders)|list (?:all|every|them)|possible (?:arrangements|seatings|assignments|orders))|^[\s\S]{900}|^[\s\S]{1,130}$/i,
      explains: true,
    },
  ],
  slots: [],
}

const spans: Genre = {
  id: 'spans',
  title: 'Days and dates',
  cue: /\b(?:how many (?:days|weeks|nights|working days|weekdays)\b[^?.\n]{0,40}\b(?:between|from|until|till|to|since)\b|(?:days|weeks) between\b)[^?.\n]{0,30}(?:\b\d{1,2}(?:st|nd|rd|th|\.)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d|\d[./-]\d{1,2}[./-]\d)/i,
  lines: [
    {
      id: 'both-ends',
      text: 'Say whether the first and the last day are counted.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:inclusive|exclusive|includ|first and (?:the )?last|both (?:ends|days)|not counting|nights\b|python\(|wolfram\()/i,
      explains: true,
    },
  ],
  slots: [],
}

const equation: Genre = {
  id: 'equation',
  title: 'Equation or inequality',
  cue: /\b(?:solve\b|all (?:real |integer |complex )?solutions\b|find (?:all )?x\b|roots of\b)/i,
  lines: [
    {
      id: 'false-roots',
      text: 'Give the values that are excluded, and drop candidates that fail the original equation.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: /\b(?:sqrt|root of\b|log|ln\b)|√|\|\w|\/ ?\(/i,
      unless: /\b(?:excluded|domain\b|extraneous|false roots|check (?:the|your|each)|python\(|wolfram\()/i,
    },
  ],
  slots: [],
}

const oneAnswer: Genre = {
  id: 'one-answer',
  title: 'Other problems with one answer',
  lines: [],
  slots: [],
}

export const reasoning: Playbook = {
  intent: 'reasoning',
  never: [
    'An order to think, to show steps or to be careful: that belongs to techniques, by target',
    'A hint at the method or the answer',
    'Anything for arithmetic and textbook exercises without a trap',
  ],
  genres: [
    argument,
    checkWork,
    proof,
    estimation,
    logicPuzzle,
    spans,
    cupsToWeight,
    kitchenSums,
    cutToSize,
    howMuchMaterial,
    fitsInto,
    sharedBill,
    measures,
    probability,
    finance,
    equation,
    oneAnswer,
  ].map(judgedByOpening(OPENING)),
}
