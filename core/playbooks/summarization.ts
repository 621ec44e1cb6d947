// What a shorter text must not lose or gain. Never a length: that is the reader's choice.

import type { PromptDocument } from '../prompt/document.ts'
import { slice } from '../span.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Line, Playbook, Slot } from './playbook.ts'

const exact: Line = {
  id: 'exact',
  text: 'Keep figures, names and dates exactly as in the text, and use only what it says.',
  technique: 'quote-first-grounding',
  worth: 2,
  material: true,
  unless:
    /\b(?:exact|only what\b|faithful|one word\b|names?\b|dramatic|gist\b|nutshell|no names|novel\b|story\b|plot\b|screenplay|synopsis|lyrics|los(?:e|ing) (?:the )?numbers|no (?:new )?(?:facts|interpretation)|do(?:n'?t| not) (?:add|invent)|without adding)/i,
}

const legal: Genre = {
  id: 'legal',
  title: 'Contract, terms or official letter',
  cue: /\b(?:contracts?\b|terms (?:and|of|&)|(?:following|these|new) terms\b|polic(?:y|ies)\b|agreement\b|lease\b|solicitor|lawyer|legal\b|clauses?\b|ruling\b|judg(?:e)?ment\b|regulations?\b|directive\b|bylaws\b|t&cs?\b|court\b)/i,
  lines: [
    {
      id: 'duties',
      text: 'Keep every deadline, amount, exception and who must do what; turn no must into a may.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:deadlines?\b|obligations?\b|exceptions?\b|who must\b|(?:one|two|1|2)[- ](?:sentences?|lines?)\b)/i,
    },
    exact,
  ],
  slots: [
    {
      id: 'side',
      question: 'Which side are you on, and what do you have to decide?',
      given:
        /\b(?:for me\b|i (?:rent|am|sign|have)|tenant|landlord|customer|employee|buyer|team\b|costs? me\b|client)/i,
      fact: 'Your side',
    },
  ],
}

const health: Genre = {
  id: 'health',
  title: 'Medical notes',
  cue: /\b(?:discharge (?:note|letter|summary)|ward round|medications?\b|clinical (?:notes?|letter)|lab results|radiology|biopsy|sick note|prescription)/i,
  lines: [
    {
      id: 'doses',
      text: 'Keep every dose, time, value and warning sign exactly as written.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:exact|doses?\b|one sentence)/i,
    },
  ],
  slots: [],
}

const meeting: Genre = {
  id: 'meeting',
  title: 'Meeting notes',
  cue: /\b(?:(?:meeting|assembly|board|council|committee|retro|stand-?up|workshop) (?:notes|minutes|transcript|recording|log)\b|(?:notes|minutes|transcript|recording) (?:of|from) (?:the|our|a|yesterday|today|last|monday|tuesday|wednesday|thursday|friday)\b|minutes (?:from this|please|pls)|(?:write|make|do|produce) (?:the )?minutes\b)/i,
  lines: [
    {
      id: 'decided-or-discussed',
      text: 'Separate what was decided from what was only discussed, with owner and date where the notes give them.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless:
        /\b(?:deci(?:ded|sions?)\b|owners?\b|action (?:items|points)|one (?:line|sentence)\b|no names|narrative)/i,
    },
    exact,
  ],
  slots: [],
}

const thread: Genre = {
  id: 'thread',
  title: 'Thread, chat or inbox',
  cue: /\b(?:threads?\b|e-?mail (?:chain|thread|exchange)|e-?mails\b|inbox\b|slack\b|chat\b|channel\b|what did i miss|conversation\b|group chat|whatsapp|code review\b|replies\b|where (?:do )?things stand|catch me up)/i,
  lines: [
    {
      id: 'latest-wins',
      text: 'Where later messages correct earlier ones, go by the latest.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:latest\b|final (?:state|decision)|most recent|in order\b)/i,
    },
    {
      id: 'open-and-settled',
      text: 'Say what is settled, what is still open and who has to act.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      unless:
        /\b(?:open\b|settled|decided|who (?:has|needs) to|what (?:do i|should i|does (?:he|she)|is (?:the )?question|they want)|where (?:do )?things stand|needs? me|matters\b|one (?:line|sentence)|(?:two|2|three|3) (?:lines|sentences|bullets)|ticket\b|has to (?:be )?change)/i,
    },
  ],
  slots: [],
}

const study: Genre = {
  id: 'study',
  title: 'Study or paper',
  cue: /\b(?:(?:research |scientific |this |the |academic )papers?\b|stud(?:y|ies)\b|abstracts?\b|(?:clinical )?trial\b|arxiv|preprint|meta-?analysis|thesis\b|dissertation|lay (?:summary|version|digest))/i,
  lines: [
    {
      id: 'strength-of-claims',
      text: 'Stay exactly as sure as the authors are, and keep the main limit they name.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless:
        /\b(?:caution|as sure as|limit(?:ation)?s?\b|causal|caveats?\b|hedg|association\b|my (?:own )?(?:abstract|thesis|paper))/i,
    },
    exact,
  ],
  slots: [
    {
      id: 'reader',
      wording: 'reader/study',
      question: 'Who will read it, specialists or lay people?',
      given:
        /\b(?:lay\b|journalist|public\b|students?\b|for (?:a|an|my|our|the|someone)\b|plain\b|newsletter|expert|patients?\b|i (?:am|'m) (?:a|an)\b|journal club)/i,
      fact: 'Readers',
    },
  ],
}

const opinions: Genre = {
  id: 'opinions',
  title: 'Reviews and feedback',
  cue: /\b(?:reviews\b|(?:customer|user|student|guest|course|reader) (?:feedback|comments|reviews)|comments\b|complaints\b|survey (?:answers|responses|comments)|exit[- ]interview|what (?:do )?(?:people|customers|users|guests) (?:like|say|think|want|complain))/i,
  lines: [
    {
      id: 'how-often',
      text: 'Say how often each point comes up, so that one loud voice does not stand for all.',
      technique: 'constraints',
      worth: 2,
      material: true,
      unless:
        /\b(?:how (?:often|many)\b|counts?\b|number of\b|n ?=|give n\b|one (?:line|sentence|paragraph)|paragraph\b|most (?:common|frequent)|slogan)/i,
    },
  ],
  slots: [],
}

const headline: Genre = {
  id: 'headline',
  title: 'Headline, title or subject line',
  cue: /\b(?:headlines?\b|titles?\b|subject lines?\b|teaser\b|push notification|tweet\b|tagline\b|caption\b)/i,
  lines: [
    {
      id: 'no-overclaim',
      text: 'Claim no more than the text does.',
      technique: 'constraints',
      worth: 2,
      material: true,
      unless: /\b(?:claim\b|clickbait|accura|factual|book titles?|title \+|funny|pun\b|subject line)/i,
    },
  ],
  slots: [],
}

/** A longer prompt brings the text along. */
const NAMED_ONLY = 300

const namedWork: Genre = {
  id: 'named-work',
  title: 'Book, film or event named but not supplied',
  cue: (document) =>
    document.text.length < NAMED_ONLY &&
    document.material.length === 0 &&
    /\b(?:the|this|whole|a|that) (?:book|novel|film|movie|play|epic)\b|\bnovels?\b|\bbook club|\bplot of\b|\bchapters? \d|\bepisodes? \d|\bcliff ?notes|\bsummary of [A-Z]|\btl;?dr of [A-Z]/.test(
      document.said,
    ) &&
    !/\b(?:attached|above|below|pasted|my (?:notes|text|chapter|draft|own))\b/i.test(document.said),
  lines: [
    {
      id: 'sure-only',
      text: 'Leave out any detail of the work you are not sure of.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:chapters?\b|scenes?\b|episodes?\b|book\b|quotes?\b|pages?\b|dates?\b|novel\b)/i,
      unless: /\b(?:sure\b|certain|invent|make (?:it|things) up)/i,
    },
  ],
  slots: [],
}

const reader: Slot = {
  id: 'reader',
  wording: 'reader/report',
  question: 'Who will read it, and for what?',
  given:
    /\b(?:for (?:a|an|my|our|the|someone|me|people)\b|board\b|boss\b|meeting|newsletter|so (?:that )?i\b|class\b|exam\b|team\b|in (?:plain|simple)|year[- ]olds?|exec)/i,
  fact: 'Readers',
}

/** From this many figures on, a summary has something to get wrong. */
const MANY_FIGURES = 5

const SHORTENING =
  /\b(?:summ(?:ar|ing)|tl;?dr\b|(?:key|main) (?:points?|takeaways?|messages?)|takeaways\b|short(?:er|en)?\b|gist\b|brief\b|condens|recap\b|digest\b|highlights\b|boil\b|overview\b|in (?:\d+|one|two|three|four|five|a few) (?:words|bullets?|lines?|sentences?|points)|(?:\d+|one|two|three|four|five)[- ](?:bullets?|lines?|sentences?|words?)\b|what do (?:i|we) need to know|what matters|half a page|one[- ]pag|one[- ]slide|shrink|compress|rundown|synthes|abridge)/i

const hasFigures = (document: PromptDocument): boolean =>
  SHORTENING.test(document.said) &&
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
  genres: [headline, health, legal, study, thread, meeting, opinions, namedWork, report, text].map(
    judgedByOpening(OPENING),
  ),
}
