// What a shorter text must not lose or gain. Never a length: that is the reader's choice.

import { forSuperior } from './everyday/notes.ts'
import { critique, message } from './everyday/readings.ts'
import { misheard, misheardSpeech } from './misheard.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'
import { headline, namedWork, report, study, studyHeadline } from './summarization/findings.ts'
import { exceptions, health, legal, letter, memo, ruling } from './summarization/rules.ts'
import { meeting, opinions, sources, thread } from './summarization/voices.ts'

const text: Genre = {
  id: 'text',
  title: 'Article, report or other text',
  lines: [],
  slots: [],
}

const lecture: Genre = {
  id: 'lecture',
  title: 'Transcript with misheard words',
  cue: misheardSpeech,
  lines: [misheard],
  slots: [],
}

const OPENING = 250

export const summarization: Playbook = {
  intent: 'summarization',
  never: [
    'A length, a number of points or a second form',
    'An opinion on the text, or facts from outside it',
    'An audience that was not named',
  ],
  genres: [
    studyHeadline,
    headline,
    health,
    letter,
    ruling,
    exceptions,
    legal,
    sources,
    study,
    thread,
    meeting,
    opinions,
    lecture,
    namedWork,
    message,
    critique,
    memo,
    report,
    forSuperior,
    text,
  ].map(judgedByOpening(OPENING)),
}
