// What a professional translator minds: address, placeholders, terms, and what cannot be carried over. Short phrases need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import { forKeeps, ofOneself } from './everyday/carried-over.ts'
import { materialText } from './material-text.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'
import { oneAddress, speaksToReader } from './translation/address.ts'
import { credentials, menuCard, workReference } from './translation/everyday.ts'
import {
  legalInstitution,
  legalText,
  literary,
  marketing,
  medicalText,
  oldText,
  uiPlaceholders,
  uiStrings,
  variant,
} from './translation/special-texts.ts'
import { wantedOfMe } from './wanted-of-me.ts'

/** Below this many characters a prompt is a phrase to translate, not a text. */
const PHRASE = 160
/** From this many characters on, models begin to condense. */
const LONG = 1500

const isPhrase = (document: PromptDocument): boolean =>
  document.text.length < PHRASE ||
  /\b(?:how (?:do|would|should|can) (?:you|i|u|we|one) (?:say|text|write)\b|what(?:'s| is| does| did)\b[^.\n]{0,60}\b(?:mean|say|in (?:english|german|french|spanish))|meaning\b)/i.test(
    document.said,
  )

/** A shorter message is its own to-do. */
const LETTER = 200

const SENDER =
  /\b(?:landlord|landlady|school|kindergarten|teacher|office|bank|council|boss|employer|insurance|authorit(?:y|ies)|tax|supplier|customs|energy company|hausverwaltung)\b/i
const PUZZLED =
  /\b(?:no clue|no idea|got (?:this|a)\b|received\b|sent me|what (?:does|do) (?:it|he|she|they|this) (?:say|mean)|do(?:n'?t| not) (?:understand|get|speak|read))/i

const received: Genre = {
  id: 'received',
  title: 'A message that somebody was sent',
  cue: (document) =>
    document.said.length < 300 &&
    SENDER.test(document.said) &&
    PUZZLED.test(document.said) &&
    materialText(document).length >= LETTER,
  lines: [wantedOfMe],
  slots: [],
}

const phrase: Genre = {
  id: 'phrase',
  title: 'Word, phrase or short message',
  cue: isPhrase,
  lines: [],
  slots: [],
}

const longText: Genre = {
  id: 'long-text',
  title: 'Long text',
  cue: (document) => document.text.length > LONG,
  lines: [
    {
      id: 'nothing-left-out',
      text: 'Leave nothing out, and keep one wording for each recurring term.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:leave nothing|gist\b|summar|short|glossary|main points)/i,
    },
  ],
  slots: [variant],
}

const toReader: Genre = {
  id: 'to-reader',
  title: 'Message or notice that speaks to its reader',
  cue: speaksToReader,
  lines: [oneAddress],
  slots: [variant],
}

const message: Genre = {
  id: 'message',
  title: 'Message, e-mail or other text',
  lines: [],
  slots: [variant],
}

/** Keeps the reading of very long requests cheap. */
const OPENING = 400

export const translation: Playbook = {
  intent: 'translation',
  never: [
    'An example from another pair of languages',
    'A role, a register or a variety the user did not name',
    'Anything for a word or a short phrase',
  ],
  genres: [
    medicalText,
    received,
    forKeeps,
    phrase,
    menuCard,
    workReference,
    credentials,
    uiPlaceholders,
    uiStrings,
    marketing,
    legalInstitution,
    legalText,
    literary,
    oldText,
    ofOneself,
    toReader,
    longText,
    message,
  ].map(judgedByOpening(OPENING)),
}
