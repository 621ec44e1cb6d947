// Problems with one right answer. Models rarely need help with textbook ones, so only real traps stand here:
// claims that may be false, several solutions, silent assumptions.

import type { Genre, Playbook } from './playbook.ts'

const checkWork: Genre = {
  id: 'check-work',
  title: 'A proof or solution to be checked',
  cue: /\bmy (?:own )?(?:proof|attempt|argument|working|reasoning|calculation)\b|\bis (?:this|my|the) (?:proof|solution|reasoning|working) (?:right|correct|valid|airtight|ok|sound|complete)|\bwhere (?:did i|is (?:my|the)|does (?:this|it|the)) (?:\w+ ){0,3}(?:wrong|mistake|error|flaw|gap|break|fail)|\bfind (?:the|my) (?:mistake|error|flaw)|\bwhat'?s wrong with (?:this|the|my) (?:proof|argument|reasoning)/i,
  lines: [
    {
      id: 'first-gap',
      text: 'Point to the first step that does not follow, and say why.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bfirst (?:step|mistake|error|wrong)|\bwhich (?:step|line)\b|\bwhere (?:did|is|does)\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'working',
      question: 'Can you paste your working?',
      given: /=|\d\s*[-+*/^]\s*\d|["“”]|\btake\b|\blet\b|\bsuppose\b|\bsince\b|\bi (?:get|used|took|did)\b/i,
      fact: 'Working so far',
    },
  ],
}

const argument: Genre = {
  id: 'argument',
  title: 'Validity of an argument',
  cue: /\b(?:is|are) (?:this|the|that|it|these) (?:argument|inference|syllogism|conclusion|reasoning)s? (?:valid|sound|correct|ok)|\bvalid\s*\?|\bvalid or (?:not|invalid)|\bdoes (?:it|this|that|the conclusion) follow|\bsyllogism|∴|\bcan (?:i|we|one) conclude/i,
  lines: [
    {
      id: 'counter-case',
      text: 'If it does not follow, give a case where the premises hold and the conclusion fails.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bcounter-?example|\bcase where|\bshow why not/i,
      explains: true,
    },
  ],
  slots: [],
}

const proof: Genre = {
  id: 'proof',
  title: 'Proof',
  cue: /\bprov(?:e|es|ing)\b|\bproof\b|\bdisprove|\bcounter-?example|\bshow that\b|\bdemonstrate that|\bby induction/i,
  lines: [
    {
      id: 'may-be-false',
      text: 'If the claim is false as stated or needs another condition, say so and give the counterexample.',
      technique: 'constraints',
      worth: 2,
      when: /\bmy claim\b|\bclaim:|\bconjecture|\bi (?:think|believe|suspect|noticed|claim)\b|\bseems?\b|\bsays? that\b|\bprove or\b/i,
      unless:
        /\bcounter-?example|\bdisprove|\btrue or false|\bif (?:it'?s|it is|this is) (?:true|false)|\bis it true|\bby induction|\birrational|\bpythag/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'allowed_results',
      question: 'Which theorems may be taken as known?',
      default: 'The standard results of the course',
      given:
        /\busing\b|\bwithout (?:using)?|\bfrom (?:the )?(?:axioms|definition|first principles)|\bmay (?:use|assume)|\binduction\b|\bonly\b|\belementary/i,
      fact: 'What may be used',
    },
  ],
}

const probability: Genre = {
  id: 'probability',
  title: 'Probability and counting',
  cue: /\bprobabilit|\bchances?\b|\bodds\b|\bhow many (?:ways|different|distinct|arrangements|combinations|possible|anagrams|passwords|codes)|\bin how many ways|\bexpected (?:number|value)|\bdice\b|\bmonty hall|\bwithout replacement|\bat random\b|\bpermutation|\bcombinatoric/i,
  lines: [
    {
      id: 'how-known',
      text: 'State how the information was come by, since the answer can depend on it.',
      technique: 'constraints',
      worth: 3,
      when: /\bmonty|\bhost\b|\bi (?:see|meet|learn)\b|\btells? (?:me|you|us)\b|\bsays (?:he|she|that) (?:has|at least)/i,
      unless: /\bcome by\b|\bhow (?:i|we|you) (?:know|learnt|learned)|\bat random\b|\bdoesn'?t know\b/i,
      explains: true,
    },
    {
      id: 'what-counts',
      text: 'State which arrangements count as different.',
      technique: 'constraints',
      worth: 2,
      when: /\bways\b|\barrangements?\b|\bcombinations\b/i,
      unless:
        /\bcount as\b|\border (?:matters|does)|\bunordered|\bidentical|\bdistinct|\bdistinguishable|\brotations?\b|\brecurrence|\bcents\b|\bcommittee/i,
      explains: true,
    },
  ],
  slots: [],
}

const estimation: Genre = {
  id: 'estimation',
  title: 'Estimate',
  cue: /\bestimat(?:e|es|ion)\b|\bfermi\b|\broughly how\b|\bback[- ]of[- ]the[- ]envelope|\bball ?park|\border of magnitude|\bapproximately how (?:many|much)/i,
  lines: [
    {
      id: 'ranges',
      text: 'State each assumption with a range, and which of them the result depends on most.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\branges?\b|\bassumptions?\b|\bsensitiv|\bdepends (?:on )?most|\bbounds\b|\bone number\b|\bstandard error|\bestimator/i,
      explains: true,
    },
  ],
  slots: [],
}

const logicPuzzle: Genre = {
  id: 'logic-puzzle',
  title: 'Logic puzzle',
  cue: /\bknights? (?:and|or|&) (?:knaves?|liars?)|\bknights?\b[^.\n]{0,60}\bknaves?|\bliars?\b|\btruth[- ]?tellers?\b|\btell the truth|\balways lies?\b|\blabels? (?:is|are) (?:true|wrong)|\bzebra (?:puzzle|riddle)|\beinstein'?s? riddle|\blogic (?:puzzle|grid|problem|exercise)|\bwho (?:owns|sits|stole|did it|is the (?:thief|culprit))|\b(?:sits?|lives?) (?:immediately |directly )?(?:next to|left of|right of|opposite|beside)|\bseating\b|\bcryptarithm|\bfull order\b|\bdigit code|\bfinished (?:right )?(?:behind|before|after)|\btells? the truth\b/i,
  lines: [
    {
      id: 'every-clue',
      text: 'Say how the answer fits every clue, and whether it is the only one.',
      technique: 'chain-of-verification',
      worth: 2,
      unless: /\bonly one\b|\bunique|\bexactly one solution|\bevery clue|\bhow many solutions|\bsuffic/i,
      explains: true,
    },
  ],
  slots: [],
}

const spans: Genre = {
  id: 'spans',
  title: 'Days and dates',
  cue: /\bhow many (?:days|weeks|nights|working days|weekdays|months)\b[^?.\n]{0,60}\b(?:between|from|until|to|since)\b|\bdays between\b/i,
  lines: [
    {
      id: 'both-ends',
      text: 'Say whether the first and the last day are counted.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\binclusive|\bexclusive|\binclud|\bfirst and (?:the )?last|\bboth (?:ends|days)|\bnot counting/i,
      explains: true,
    },
  ],
  slots: [],
}

const finance: Genre = {
  id: 'finance',
  title: 'Loans and interest',
  cue: /\bmortgage|\bloans?\b|\bcompound(?:ed|ing)?\b|\binterest\b|\bannuit|\bapr\b|\binstal?lments?\b|\bpresent value|\bnpv\b|\birr\b|\bpension pot|\bsavings? (?:plan|account|rate)/i,
  lines: [
    {
      id: 'compounding',
      text: 'State how interest is taken to compound and when payments fall due.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bcompound(?:ed|ing|s)?\b|\bpaid (?:monthly|yearly|annually)|\bend of (?:each|the|every)|\bstart of (?:each|the|every)|\beffective\b|\bsimple interest/i,
      explains: true,
    },
  ],
  slots: [],
}

const geometry: Genre = {
  id: 'geometry',
  title: 'Geometry',
  cue: /\btriangles?\b|\bcircles?\b|\brectangles?\b|\bsquares? (?:with|of|whose|inscribed|abcd)|\bquadrilateral|\bpolygon|\bangles?\b|\bradius\b|\btangent|\bchord\b|\bperpendicular|\bpyramid|\bcylinder|\bcone\b|\bsphere\b|\bhexagon|\btrapez/i,
  lines: [
    {
      id: 'every-figure',
      text: 'If the description fits more than one figure, treat each case.',
      technique: 'constraints',
      worth: 2,
      when: /\btriangle|\bquadrilateral|\bpoints?\b|\bchord|\btangent|\binscribed|\bcircles\b/i,
      unless:
        /\beach case|\ball cases|\bacute\b|\bobtuse\b|\bright(?:-angled)? triangle|\bequilateral|\bisosceles|\bprove\b/i,
    },
  ],
  slots: [],
}

const equation: Genre = {
  id: 'equation',
  title: 'Equation or inequality',
  cue: /\bsolve\b|\ball (?:real |integer |complex )?solutions\b|\bfind (?:all )?x\b|\broots of\b/i,
  lines: [
    {
      id: 'false-roots',
      text: 'Give the values that are excluded, and drop candidates that fail the original equation.',
      technique: 'constraints',
      worth: 2,
      when: /√|\bsqrt|\broot of\b|\blog|\bln\b|\|\w|\/ ?\(/i,
      unless: /\bexcluded|\bdomain\b|\bextraneous|\bfalse roots|\bcheck (?:the|your|each)/i,
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
    probability,
    finance,
    equation,
    geometry,
    oneAnswer,
  ],
}
