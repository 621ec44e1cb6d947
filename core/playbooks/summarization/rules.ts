// Texts that bind somebody: what a shorter version drops is what costs money later.

import type { PromptDocument } from '../../prompt/document.ts'
import { butNot } from '../but-not.ts'
import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre, Slot } from '../playbook.ts'
import { puzzlingLetter, wantedOfMe } from '../wanted-of-me.ts'

const OPENING = 250

export const health: Genre = {
  id: 'health',
  title: 'Medical notes',
  cue: /\b(?:discharge (?:note|letter|summary)|ward round|clinical (?:notes?|letter)|lab results|radiology|biopsy|sick note|prescription)/i,
  lines: [
    {
      id: 'act-on-it',
      text: 'Keep every time, threshold and warning sign on which somebody must act.',
      technique: 'constraints',
      worth: 2,
      material: true,
      when: /\b(?:(?:\d+|one|two|three|four|five|six)[- ](?:lines?|bullets?|sentences?|words)\b|hand-?over|sms\b|text message|sticky|one[- ]liner)/i,
      unless: /\b(?:threshold|warning signs?|one sentence)/i,
    },
  ],
  slots: [],
}

export const ruling: Genre = {
  id: 'ruling',
  title: 'Ruling or judgment',
  cue: /\b(?:(?:court|legal|tribunal)(?:'s)? (?:ruling|decision|judge?ment)|ruling\b|judge?ment (?:of|by|from|in)|(?:this|the) judge?ment\b|verdict\b)/i,
  lines: [
    {
      id: 'decided-or-argued',
      text: 'Separate what the court decided from what the parties argued and what it left open.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:left open|decided|holding|obiter|(?:one|two|1|2)[- ](?:sentences?|lines?)\b)/i,
    },
  ],
  slots: [],
}

const BINDING =
  /\b(?:contracts?\b|terms (?:and|of|&)|(?:following|these|new) terms\b|(?:travel|leave|privacy|refund|returns?|cancellation|warranty|expenses?|company|insurance|our|new|this|the) polic(?:y|ies)\b(?! (?:brief|paper|report|memo))|agreement\b|lease\b|clauses?\b|regulations?\b|(?:house|club|pool|lab|our|the) rules\b|bylaws\b|t&cs?\b)/i
const SHORTENING =
  /\b(?:summ(?:ari[sz]e|ing|ed)? |summary (?:of|for)|tl;?dr|short(?:er|en)?\b|(?:main|key) (?:points|takeaways)|what (?:do|does|is|are)|pull\b|boil|explain|plain|read (?:this|it)|overview|need to know|gist|brief|condens\w*|bullets|need\b|give me|please|pls)/i

const binding = opens(BINDING, OPENING)
const shortening = opens(SHORTENING, OPENING)

const rules = butNot(
  (document: PromptDocument) => binding(document) && shortening(document),
  /^here(?:'s| is)\b/i,
)

const side: Slot = {
  id: 'side',
  question: 'Which side of it are you on?',
  given:
    /\b(?:for me\b|i (?:rent|am|sign|have)|my\b|our\b|we\b|me\b|tenant|landlord|customer|employee|buyer|member|user|team\b|client|lay|lawyer)|farmer|^(?![\s\S]*\b(?:this|the|following|attached) (?:\w+ )?(?:contract|lease))/i,
  fact: 'Your side',
}

/** Thresholds and exceptions: with several of them, a summary drops one. */
const EXCEPTIONS =
  /\b(?:except\w*|exempt\w*|unless|provided (?:that|by)|(?:only|but) (?:with|if|when|where|from|not)|(?:under|over|above|below|up to|more than|less than|fewer than|at least|at most|within|reduced by) [€$£]?\d)/gi

export const exceptions: Genre = {
  id: 'exceptions',
  title: 'Rules with several exceptions or thresholds',
  cue: withMaterial(rules, EXCEPTIONS, 3),
  lines: [
    {
      id: 'duties',
      text: 'Keep every deadline, amount, exception and who must do what; turn no must into a may.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:deadlines?\b|obligations?\b|exceptions?\b|who must\b|in the end\b|(?:one|two|1|2)[- ](?:sentences?|lines?)\b)/i,
    },
  ],
  slots: [side],
}

export const legal: Genre = {
  id: 'legal',
  title: 'Contract, terms or rules',
  cue: rules,
  lines: [],
  slots: [side],
}

const BRIEFLY =
  /\b(?:summ|tl;?dr|short(?:er)?\b|(?:main|key) points|bones of it|read this|gist\b|boil|condens|takeaways|need to know|fits? on|too long|recap|in brief|digest|what matters)/i
const DUTY =
  /\b(?:must\b|no later than|effective (?:immediately|from)|with immediate effect|within \d+ (?:days|weeks|hours)|(?:are|is) (?:required|requested|asked|expected) to|deadline|overdue|please (?:return|send|submit|stop|use|complete)|no longer (?:be )?(?:used|allowed|permitted))/gi

/** A memo says to whom it goes; an article or a list of rules does not. */
const ADDRESSED =
  /(?:^|\n)[\s"“>]*(?:(?:to|re|subject|from|cc)\s*:|(?:dear|hi|hello)\b|(?:all|team|colleagues|everyone)\s*,)/gi

export const memo: Genre = {
  id: 'memo',
  title: 'Memo or instruction',
  cue: withMaterial(withMaterial(opens(BRIEFLY, OPENING), DUTY, 2), ADDRESSED),
  lines: [
    {
      id: 'who-does-what',
      text: 'Keep who has to do what, and by when.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:who has to|by when|(?:one|two|1|2|four|4)[- ](?:words?|sentences?|lines?)\b|slogan|novel|story|plot)/i,
    },
  ],
  slots: [],
}

export const letter: Genre = {
  id: 'letter',
  title: 'Letter to the person asking',
  cue: puzzlingLetter,
  lines: [wantedOfMe],
  slots: [],
}
