// Checking people and payments against a list: what is not said is not a no, and not every entry is spending.

import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'

const CRITERIA =
  /^(?=[\s\S]*?\b(?:applicants?|applications|candidates?|cvs\b|bidders?|bids|tenders|suppliers|offers)\b)(?=[\s\S]*?\b(?:criteria|minimum|need|require\w*|must\b|eligib\w*|meets?\b|qualif\w*|shortlist|suitable|fits?\b))/i
/** A record that says nothing on one of the criteria. */
const UNSAID =
  /\b(?:no (?:info(?:rmation)?|word|details?|mention)\b|(?:doesn'?t|didn'?t|does not|did not) (?:say|mention|state)|nothing (?:said |stated )?(?:about|on)\b|left blank)|[a-z] ?\?(?= ?(?:,|;|\n))/i
const READ = 4_000

const asked = opens(CRITERIA, 200)

export const criteria: Genre = {
  id: 'criteria',
  title: 'Who meets the criteria',
  cue: (document) => asked(document) && UNSAID.test(document.text.slice(0, READ)),
  lines: [
    {
      id: 'silence-is-not-no',
      text: 'Treat what is not mentioned as unknown, not as a no.',
      technique: 'rubric',
      worth: 2,
      unless: /\b(?:unknown|not mentioned|not stated|unclear|if (?:missing|not))/i,
    },
  ],
  slots: [],
}

export const spending: Genre = {
  id: 'spending',
  title: 'Transactions and expenses',
  cue: /\b(?:categori[sz]e|classify|sort|group|tag|label)\b[^.\n]{0,60}\b(?:transactions?|bank statement|card statement|bank lines)\b/i,
  lines: [
    {
      id: 'not-spending',
      text: 'Keep refunds, cash withdrawals and transfers between own accounts apart from spending.',
      technique: 'rubric',
      worth: 3,
      unless: /\b(?:refunds?|transfers?|withdrawals?)/i,
    },
  ],
  slots: [],
}
