// Whoever gets a letter they do not understand wants to know one thing before all else.

import type { PromptDocument } from '../prompt/document.ts'
import { short } from './condition.ts'
import { materialText } from './material-text.ts'
import type { Line } from './playbook.ts'

export const wantedOfMe: Line = {
  id: 'wanted-of-me',
  text: 'Say what I must do and by when, or that nothing is needed of me.',
  technique: 'output-contract',
  worth: 2,
  material: true,
  unless:
    /\b(?:i must do|wants?\b|urgent\b|next steps|nothing is needed|no need to (?:answer|reply)|what (?:do|should) i (?:have to |need to )?do\b|one (?:line|sentence|word)|word for word|literal|just (?:the )?translat|by when|hospital|diagnos\w*|biops\w*|evict\w*|court\b|visa\b|asylum|dismiss\w*|redundan\w*|divorc\w*|funeral|died)/i,
}

const LETTER = /\b(?:letter|e-?mail|mail|notice|memo)\b/
const PUZZLED =
  /\bmeans? for (?:me|us)\b|\bwtf\b|\bwhat(?:'s| is| are| does)\b[^.\n]{0,30}\b(?:saying|say|on about)\b|\bin (?:plain|normal|simple) (?:words|english|language)\b|\b(?:no clue|no idea|fog\b|(?:do not|don'?t) (?:get|understand))/

const ASKED = short(300, LETTER, PUZZLED)

const WANTED = short(200, /\bwhat (?:does|do) (?:it|this|that|they) mean for (?:me|us)\b/)

/** A shorter message shows at once what it asks. */
const LONG = 200

/** A letter to the person asking, who does not see what it means. */
export const puzzlingLetter = (document: PromptDocument): boolean =>
  (ASKED.test(document.said) || WANTED.test(document.said)) && materialText(document).length >= LONG
