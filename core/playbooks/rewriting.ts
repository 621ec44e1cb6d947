// What an editor keeps while changing the rest. Single sentences need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import { askedOnlyFor } from './condition.ts'
import { legalWords, lessHeat, plainRecord } from './everyday/edits.ts'
import { cupsToWeight, kitchenSums } from './everyday/kitchen-sums.ts'
import { critique } from './everyday/readings.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'
import { academic, career, proofread, proofreadPage } from './rewriting/errors-and-claims.ts'
import { expand, shorten, shortenFigures, simplify, simplifyRules } from './rewriting/lengths.ts'
import { anonymous, askingMail, inclusive, received, transcript } from './rewriting/people.ts'
import { agenda, apology, genericText, reformat, tone, variety } from './rewriting/tones.ts'

/** Below this many characters there is hardly anything to lose. */
const SENTENCE = 180

const isSentence = (document: PromptDocument): boolean => document.text.length < SENTENCE

const sentence: Genre = {
  id: 'sentence',
  title: 'A sentence or two',
  cue: isSentence,
  lines: [],
  slots: [],
}

const fiction: Genre = {
  id: 'fiction',
  title: 'Fiction and play with style',
  cue: /\b(?:dialogue\b|scene\b|story\b|novel\b|poem\b|haiku\b|lyrics\b|rhym(?:e|es|ing)\b|in the (?:style|voice) of\b|as if\b|hemingway|shakespeare|pirate\b|chapter\b|characters?\b|prompt (?:below|for)\b|fables?\b|tale\b|ending\b)/i,
  lines: [],
  slots: [],
}

const improve: Genre = {
  id: 'improve',
  title: 'Improving a text',
  lines: [],
  slots: [
    {
      id: 'goal',
      wording: 'goal/improve',
      question: 'What should be better about it, and who reads it?',
      given: askedOnlyFor(
        /^(?:(?:hi|hello|hey),? )?(?:please |pls |can you |could you ){0,3}(?:improve|polish|make (?:this|it) better|rewrite)\b(?![^.\n:]*\b(?:as|into|for|in|to|from|like|so)\b)[^.\n:,]{0,25}[.:?!\n]/,
        /\b(?:so (?:that|it)\b|for (?:a|an|my|our|the)\b|less\b|more\b|clear|because\b|says?\b|complain)/i,
      ),
      fact: 'What should be better',
    },
  ],
}

/** Keeps the reading of very long requests cheap. */
const OPENING = 400

export const rewriting: Playbook = {
  intent: 'rewriting',
  never: [
    'A length, a tone or a format that was not asked for',
    'A list of changes beside the text, unless asked for',
    'Praise or criticism of the original',
  ],
  genres: [
    cupsToWeight,
    kitchenSums,
    lessHeat,
    plainRecord,
    legalWords,
    critique,
    sentence,
    fiction,
    anonymous,
    transcript,
    received,
    inclusive,
    career,
    proofreadPage,
    proofread,
    academic,
    genericText,
    simplifyRules,
    simplify,
    shortenFigures,
    shorten,
    expand,
    apology,
    tone,
    variety,
    agenda,
    reformat,
    askingMail,
    improve,
  ].map(judgedByOpening(OPENING)),
}
