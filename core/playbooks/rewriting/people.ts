// Texts about people: who may be recognised, who is addressed, who took it down.

import { withMaterial } from '../material-text.ts'
import { misheard, misheardSpeech } from '../misheard.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'
import { puzzlingLetter, wantedOfMe } from '../wanted-of-me.ts'
import { asksForChange } from './asks.ts'

const OPENING = 300

export const anonymous: Genre = {
  id: 'anonymous',
  title: 'Anonymising',
  cue: /\b(?:(?:de-?|pseudo|an)onymi[sz]e\b|de-?identify|redact\b|make (?:it|this|them) anonymous)/i,
  lines: [
    {
      id: 'indirect-clues',
      text: 'Remove indirect clues too, such as job titles, places, dates and family ties.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:indirect|only\b|just\b|(?:all|the) (?:\w+ )?names\b|<\w+>|replace)/i,
    },
  ],
  slots: [],
}

export const transcript: Genre = {
  id: 'transcript',
  title: 'Transcript with misheard words',
  cue: misheardSpeech,
  lines: [misheard],
  slots: [],
}

const INCLUSIVE = /\b(?:gender[- ]?neutral|inclusive\b|non-?discriminat\w+|less gendered|un-?gender)/i

const TO_ME = /\b(?:explain|means?\b|from (?:my|the|our)|(?:i )?got\b|received|sent (?:me|us)|wants?\b)/i

/** A letter that came in, as against one that is to go out. */
export const received: Genre = {
  id: 'received-letter',
  title: 'Letter to the person asking',
  cue: (document) => puzzlingLetter(document) && TO_ME.test(document.said),
  lines: [wantedOfMe],
  slots: [],
}

export const inclusive: Genre = {
  id: 'inclusive',
  title: 'Gender-neutral or inclusive wording',
  cue: (document) => opens(INCLUSIVE, OPENING)(document) && asksForChange(document),
  lines: [
    {
      id: 'beyond-pronouns',
      text: 'Look at job titles, adjectives and stated expectations too, not only at pronouns.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:pronouns?|only\b|job titles)/i,
    },
  ],
  slots: [],
}

const BETTER_MAIL =
  /\b(?:improv\w+|better\b|rewrite\b|polish\b|rework|fix\b|clearer)[^.\n]{0,40}\b(?:e-?mail|mail|message|letter)\b/i
const ASKS_SOMETHING =
  /\b(?:could you|can you|would you|please (?:send|let|confirm|reply|check|give|tell)|i (?:need|would like|want|am asking)|we need|let me know|by (?:mon|tues|wednes|thurs|fri)day)\b/gi

export const askingMail: Genre = {
  id: 'asking-mail',
  title: 'A mail that asks for something',
  cue: withMaterial(opens(BETTER_MAIL, OPENING), ASKS_SOMETHING),
  lines: [
    {
      id: 'ask-up-front',
      text: 'Let the reader see in the first lines what is asked of them.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:first lines?|up front|grammar|spelling|only\b|structure|order\b|like me|my voice|don'?t change|tone\b|polite\w*|less\b)/i,
    },
  ],
  slots: [],
}
