// What keeps pulled-out facts true to their text: nothing guessed, nothing normalised in silence, nothing twice.

import { eitherWayDates } from './everyday/notes.ts'
import {
  actionItems,
  contacts,
  entities,
  oneContact,
  severalContacts,
  unclaimedTasks,
} from './extraction/people-and-tasks.ts'
import {
  datedRecords,
  datesAndAmounts,
  invoice,
  quotedRecords,
  quotes,
  records,
  requirements,
  timeline,
} from './extraction/records.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Playbook } from './playbook.ts'

const facts: Genre = {
  id: 'facts',
  title: 'Other facts from a text',
  lines: [],
  slots: [],
}

const OPENING = 250

export const extraction: Playbook = {
  intent: 'extraction',
  never: [
    'A field, a column or a format that was not asked for',
    'A normalised date, unit or spelling unless asked for',
    'Comments beside the data',
  ],
  genres: [
    eitherWayDates,
    unclaimedTasks,
    actionItems,
    requirements,
    timeline,
    datedRecords,
    invoice,
    quotedRecords,
    records,
    quotes,
    oneContact,
    severalContacts,
    contacts,
    datesAndAmounts,
    entities,
    facts,
  ].map(judgedByOpening(OPENING)),
}
