// Checking people and payments against a list: what is not said is not a no, and not every entry is spending.

import type { Genre } from '../playbook.ts'

export const criteria: Genre = {
  id: 'criteria',
  title: 'Who meets the criteria',
  cue: /^(?=[\s\S]*?\b(?:applicants?|applications|candidates?|cvs\b|bidders?|bids|tenders|suppliers|offers)\b)(?=[\s\S]*?\b(?:criteria|minimum|need|require\w*|must\b|eligib\w*|meets?\b|qualif\w*|shortlist|suitable|fits?\b))/i,
  lines: [
    {
      id: 'silence-is-not-no',
      text: 'Treat what is not mentioned as unknown, not as a no.',
      technique: 'rubric',
      worth: 3,
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
