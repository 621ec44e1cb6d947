// What a shorter text must not lose or gain. Never a length: that is the reader's choice.

import type { PromptDocument } from '../prompt/document.ts'
import { slice } from '../span.ts'
import type { Genre, Line, Playbook, Slot } from './playbook.ts'

const exact: Line = {
  id: 'exact',
  text: 'Keep figures, names and dates exactly as in the text, and use only what it says.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  unless:
    /\bexact|\bonly what\b|\bfaithful|\bone word\b|\bgist\b|\bnutshell|\bno names|\bnovel\b|\bstory\b|\bplot\b|\bscreenplay|\bsynopsis|\blyrics|\blos(?:e|ing) (?:the )?numbers|\bno (?:new )?(?:facts|interpretation)|\bdo(?:n'?t| not) (?:add|invent)|\bwithout adding/i,
}

const legal: Genre = {
  id: 'legal',
  title: 'Contract, terms or official letter',
  cue: /\bcontracts?\b|\bterms (?:and|of|&)|\b(?:following|these|new) terms\b|\bpolic(?:y|ies)\b|\bagreement\b|\blease\b|\bsolicitor|\blawyer|\blegal\b|\bclauses?\b|\bruling\b|\bjudg(?:e)?ment\b|\bregulations?\b|\bdirective\b|\bbylaws\b|\bt&cs?\b|\bcourt\b/i,
  lines: [
    {
      id: 'duties',
      text: 'Keep every deadline, amount, exception and who must do what; turn no must into a may.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bdeadlines?\b|\bobligations?\b|\bexceptions?\b|\bwho must\b|\b(?:one|two|1|2)[- ](?:sentences?|lines?)\b/i,
    },
    exact,
  ],
  slots: [
    {
      id: 'side',
      question: 'Which side are you on, and what do you have to decide?',
      given:
        /\bfor me\b|\bi (?:rent|am|sign|have)|\btenant|\blandlord|\bcustomer|\bemployee|\bbuyer|\bteam\b|\bcosts? me\b|\bclient/i,
      fact: 'Your side',
    },
  ],
}

const health: Genre = {
  id: 'health',
  title: 'Medical notes',
  cue: /\bdischarge\b|\bward round|\bpatients?\b|\bdiagnos|\bmedications?\b|\bclinical (?:notes?|letter)|\bhandover\b|\bvet\b|\blab results|\bradiology|\bsurgery\b/i,
  lines: [
    {
      id: 'doses',
      text: 'Keep every dose, time, value and warning sign exactly as written.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\bexact|\bdoses?\b|\bone sentence/i,
    },
  ],
  slots: [],
}

const meeting: Genre = {
  id: 'meeting',
  title: 'Meeting notes',
  cue: /\b(?:meeting|assembly|call|board|council|committee|retro|stand-?up|workshop) (?:notes|minutes|transcript|recording|log)\b|\b(?:notes|minutes|transcript|recording) (?:of|from) (?:the|our|a|yesterday|today|last|monday|tuesday|wednesday|thursday|friday)\b|\bminutes (?:from this|please|pls)|\b(?:write|make|do|produce) (?:the )?minutes\b/i,
  lines: [
    {
      id: 'decided-or-discussed',
      text: 'Separate what was decided from what was only discussed, with owner and date where the notes give them.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless:
        /\bdeci(?:ded|sions?)\b|\bowners?\b|\baction (?:items|points)|\bone (?:line|sentence)\b|\bi have (?:a )?meeting|\bgoing into\b/i,
    },
    exact,
  ],
  slots: [],
}

const thread: Genre = {
  id: 'thread',
  title: 'Thread, chat or inbox',
  cue: /\bthreads?\b|\be-?mail (?:chain|thread|exchange)|\be-?mails\b|\binbox\b|\bslack\b|\bchat\b|\bchannel\b|\bwhat did i miss|\bconversation\b|\bgroup chat|\bwhatsapp|\bcode review\b|\breplies\b|\bwhere (?:do )?things stand|\bcatch me up/i,
  lines: [
    {
      id: 'latest-wins',
      text: 'Where later messages correct earlier ones, go by the latest.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\blatest\b|\bfinal (?:state|decision)|\bmost recent|\bin order\b/i,
    },
    {
      id: 'open-and-settled',
      text: 'Say what is settled, what is still open and who has to act.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      unless:
        /\bopen\b|\bsettled|\bdecided|\bwho (?:has|needs) to|\bwhat (?:do i|should i|does (?:he|she)|is (?:the )?question|they want)|\bwhere (?:do )?things stand|\bneeds? me|\bmatters\b|\bone (?:line|sentence)|\b(?:two|2|three|3) (?:lines|sentences|bullets)|\bticket\b|\bhas to (?:be )?change/i,
    },
  ],
  slots: [],
}

const study: Genre = {
  id: 'study',
  title: 'Study or paper',
  cue: /\bpapers?\b|\bstud(?:y|ies)\b|\babstracts?\b|\btrial\b|\bjournal\b|\bfindings\b|\barxiv|\bpreprint|\bmeta-?analysis|\bthesis\b|\bdissertation|\blay (?:summary|version)|\bresearch\b/i,
  lines: [
    {
      id: 'strength-of-claims',
      text: 'Stay exactly as sure as the authors are, and keep the main limit they name.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless:
        /\bcaution|\bas sure as|\blimit(?:ation)?s?\b|\bcausal|\bcaveats?\b|\bhedg|\bassociation\b|\bmy (?:own )?(?:abstract|thesis|paper)/i,
    },
    exact,
  ],
  slots: [
    {
      id: 'reader',
      question: 'Who will read it, specialists or lay people?',
      given:
        /\blay\b|\bjournalist|\bpublic\b|\bstudents?\b|\bfor (?:a|an|my|our|the|someone)\b|\bplain\b|\bnewsletter|\bexpert|\bpatients?\b|\bi (?:am|'m) (?:a|an)\b|\bjournal club/i,
      fact: 'Readers',
    },
  ],
}

const opinions: Genre = {
  id: 'opinions',
  title: 'Reviews and feedback',
  cue: /\breviews\b|\bfeedback\b|\bcomments\b|\bcomplaints\b|\bsurvey (?:answers|responses|comments)|\bexit[- ]interview|\binterviews\b|\bwhat (?:do )?(?:people|customers|users) (?:like|say|think|want|complain)/i,
  lines: [
    {
      id: 'how-often',
      text: 'Say how often each point comes up, so that one loud voice does not stand for all.',
      technique: 'constraints',
      worth: 2,
      material: true,
      unless:
        /\bhow (?:often|many)\b|\bcounts?\b|\bnumber of\b|\bn ?=|\bgive n\b|\bone (?:line|sentence|paragraph)|\bparagraph\b|\bmost (?:common|frequent)|\bslogan/i,
    },
  ],
  slots: [],
}

const headline: Genre = {
  id: 'headline',
  title: 'Headline, title or subject line',
  cue: /\bheadlines?\b|\btitles?\b|\bsubject lines?\b|\bteaser\b|\bpush notification|\btweet\b|\btagline\b|\bcaption\b/i,
  lines: [
    {
      id: 'no-overclaim',
      text: 'Claim no more than the text does.',
      technique: 'constraints',
      worth: 2,
      material: true,
      unless:
        /\bclaim\b|\bclickbait|\baccura|\bfactual|\bbook titles?|\btitle \+|\bfunny|\bpun\b|\bsubject line/i,
    },
  ],
  slots: [],
}

const namedWork: Genre = {
  id: 'named-work',
  title: 'Book, film or event named but not supplied',
  cue: (document) =>
    document.material.length === 0 &&
    /\bbooks?\b|\bnovels?\b|\bchapters?\b|\bfilms?\b|\bmovies?\b|\bplays?\b|\bplot of\b|\bepisodes?\b|\bepic\b|\btl;?dr of\b|\bcliff ?notes|\bsummary of\b|\bin five (?:ideas|sentences)/i.test(
      document.requestText,
    ) &&
    !/\b(?:attached|above|below|pasted|my (?:notes|text|chapter|draft|own))\b/i.test(document.requestText),
  lines: [
    {
      id: 'sure-only',
      text: 'Leave out any detail of the work you are not sure of.',
      technique: 'constraints',
      worth: 2,
      when: /\bchapters?\b|\bscenes?\b|\bepisodes?\b|\bbook\b|\bquotes?\b|\bpages?\b|\bdates?\b|\bnovel\b/i,
      unless: /\bsure\b|\bcertain|\binvent|\bmake (?:it|things) up/i,
    },
  ],
  slots: [
    {
      id: 'spoilers',
      question: 'May the ending be given away?',
      default: 'Yes',
      given: /\bspoil|\bending\b|\bexam\b|\bessay\b|\bclass\b|\bclub\b|\bnon-?fiction|\bcapital\b/i,
      fact: 'Ending',
    },
  ],
}

const reader: Slot = {
  id: 'reader',
  question: 'Who will read it, and for what?',
  given:
    /\bfor (?:a|an|my|our|the|someone|me|people)\b|\bboard\b|\bboss\b|\bmeeting|\bnewsletter|\bso (?:that )?i\b|\bclass\b|\bexam\b|\bteam\b|\bin (?:plain|simple)|\byear[- ]olds?|\bexec/i,
  fact: 'Readers',
}

/** From this many figures on, a summary has something to get wrong. */
const MANY_FIGURES = 5

const SHORTENING =
  /\bsumm(?:ar|ing)|\btl;?dr\b|\b(?:key|main) (?:points?|takeaways?|messages?)|\btakeaways\b|\bshort(?:er|en)?\b|\bgist\b|\bbrief\b|\bcondens|\brecap\b|\bdigest\b|\bhighlights\b|\bboil\b|\boverview\b|\bin (?:\d+|one|two|three|four|five|a few) (?:words|bullets?|lines?|sentences?|points)|\b(?:\d+|one|two|three|four|five)[- ](?:bullets?|lines?|sentences?|words?)\b|\bwhat do (?:i|we) need to know|\bwhat matters|\bhalf a page|\bone[- ]pag|\bone[- ]slide|\bshrink|\bcompress|\brundown|\bsynthes|\babridge/i

const hasFigures = (document: PromptDocument): boolean =>
  SHORTENING.test(document.requestText) &&
  document.material.some(
    ({ span }) => (slice(document.text, span).match(/\d[\d.,:]*/g)?.length ?? 0) >= MANY_FIGURES,
  )

const report: Genre = {
  id: 'report',
  title: 'Report or other text with figures',
  cue: hasFigures,
  lines: [exact],
  slots: [reader],
}

const text: Genre = {
  id: 'text',
  title: 'Article, report or other text',
  lines: [],
  slots: [reader],
}

export const summarization: Playbook = {
  intent: 'summarization',
  never: [
    'A length, a number of points or a second form',
    'An opinion on the text, or facts from outside it',
    'An audience that was not named',
  ],
  genres: [headline, health, legal, study, thread, meeting, opinions, namedWork, report, text],
}
