// Texts with several voices: meetings, threads, feedback, sources that need not agree.

import type { PromptDocument } from '../../prompt/document.ts'
import { butNot } from '../but-not.ts'
import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'

const OPENING = 250

export const meeting: Genre = {
  id: 'meeting',
  title: 'Meeting notes',
  cue: /\b(?:(?:meeting|assembly|board|council|committee|retro|stand-?up|workshop) (?:notes|minutes|transcript|recording|log)\b|(?:notes|minutes|transcript|recording) (?:of|from) (?:\w+ ){0,4}(?:meeting|call|stand-?up|committee|board|council|workshop)\b|minutes (?:from (?:this|these)|please|pls)|(?:write|make|do|produce) (?:the )?minutes\b)/i,
  lines: [
    {
      id: 'decided-or-discussed',
      text: 'Separate what was decided from what was only discussed, with owner and date where they are given.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:deci(?:ded|sions?)\b|owners?\b|action (?:items|points)|one (?:line|sentence)\b|no names|narrative|brochure|anniversary|histor(?:y|ical)|of 1[89]\d\d|motions?\b|seconded|2nd\b|tabled|passe[sd] \d|quorum|select board|parish council|called (?:to )?order|agm\b)/i,
    },
  ],
  slots: [],
}

const THREAD =
  /\b(?:threads?\b|e-?mail (?:chain|exchange)|slack\b|channel\b|inbox\b|chat log|this (?:conversation|exchange)|where (?:do )?things stand|catch me up|what did i miss)/i
const PRIVATE =
  /\b(?:family|forum|takeaways?|lecture|lessons|jokes|group chat|whats ?app|vote|arguments?|funny|birthday|only the ones?)\b/i

export const thread: Genre = {
  id: 'thread',
  title: 'Thread or channel at work',
  cue: withMaterial(butNot(opens(THREAD, OPENING), PRIVATE), /\n\s*\S/g, 2),
  lines: [
    {
      id: 'open-and-settled',
      text: 'Say what is settled, what is still open and who has to act.',
      technique: 'output-contract',
      worth: 2,
      unless:
        /\b(?:open\b|settled|decided|agreed|who (?:has|needs) to|what (?:do i|should i|does (?:he|she)|is (?:the )?question|they want)|where (?:do )?things stand|needs? me|one (?:line|sentence)|(?:two|2|three|3) (?:lines|sentences|bullets)|ticket\b|has to (?:be )?change)/i,
    },
    {
      id: 'latest-wins',
      text: 'Where later messages correct earlier ones, go by the latest.',
      technique: 'constraints',
      worth: 3,
      small: true,
      unless: /\b(?:latest\b|final (?:state|decision)|most recent|in order\b)/i,
    },
  ],
  slots: [],
}

const REMARKS =
  /\b(?:reviews\b|(?:customer|user|student|guest|course|reader) (?:feedback|comments|reviews)|comments\b|complaints\b|survey (?:answers|responses|comments)|interviews\b|what (?:do )?(?:people|customers|users|guests) (?:like|say|think|want|complain))/i

/** The counting is often asked for in the lines that follow the first. */
const counted = ({ text }: PromptDocument): boolean => /\b(?:how many|give n)\b/i.test(text.slice(0, 400))

const remarks = withMaterial(opens(REMARKS, OPENING), /\n\s*\S|(?:^|\s)\d+[.)]?\s+[a-z"]/gi, 5)

export const opinions: Genre = {
  id: 'opinions',
  title: 'Reviews and feedback',
  cue: (document) => remarks(document) && !counted(document),
  lines: [
    {
      id: 'how-often',
      text: 'Say how often each point comes up, so that one loud voice does not stand for all.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:how (?:often|many)\b|counts?\b|number of\b|n ?=|give n\b|one (?:line|sentence|paragraph)|paragraph\b|most (?:common|frequent)|slogan)/i,
    },
  ],
  slots: [],
}

export const sources: Genre = {
  id: 'sources',
  title: 'Several texts on one question',
  cue: /\b(?:(?:these|following|two|three|four|five|\d+|literature|both) (?:\w+ )?(?:articles|abstracts|papers|studies|reports|sources|snippets|accounts|statements|reviewers)\b|literature snippets)/i,
  lines: [
    {
      id: 'which-source-says',
      text: 'Keep visible which source says what, and where they disagree.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:agree|disagree|clash|conflict|contradict|differ|which source|both sides|equal length|one (?:line|sentence)|each\b)/i,
    },
  ],
  slots: [],
}
