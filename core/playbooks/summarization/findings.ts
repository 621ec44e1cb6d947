// Texts that report findings or figures, and works that the model only remembers.

import { materialText, withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'

const OPENING = 250

const RESEARCH =
  /\b(?:n ?= ?\d|p ?[<=] ?0?\.\d|participants?\b|respondents|randomi[sz]ed|(?:clinical|field|controlled|phase \w+) trials?\b|trials (?:over|of|with|found|show)|double-blind|cohort|interviews\b|we (?:find|found|show|examine|investigate|measured|compared|placed|followed|surveyed)\b|95% CI|(?:lower|higher|increased|reduced) risk|researchers?\b|placebo|(?:not|statistically) significant|confounding|scientists?\b|associated with|incidence|(?:control|comparison|waiting[- ]list) group)/gi

const SHORTENING =
  /\b(?:summ(?:ar|ing)|tl;?dr\b|(?:key|main) (?:points?|takeaways?|messages?)|takeaways\b|brief\b|condens|recap\b|digest\b|highlights\b|boil\b|overview\b|in (?:~|about )?(?:\d+|three|four|five|a few) (?:bullets?|lines?|sentences?|points)|(?:\d+|three|four|five)[- ](?:bullets?|lines?|sentences?)\b|what do (?:i|we) need to know|what matters|half a page|one[- ]pag|rundown|synthes)/i

const STUDY =
  /\b(?:(?:research |scientific |this |the |academic )papers?\b|stud(?:y|ies)\b|abstract\b|(?:clinical )?trial\b|arxiv|preprint|meta-?analysis|lay (?:summary|version|digest)|summary for patients|findings\b)/i

/** The text is called a study, or reads like one. */
const named = withMaterial(opens(STUDY, OPENING), RESEARCH)
const full = withMaterial(opens(SHORTENING, OPENING), RESEARCH, 3)

export const study: Genre = {
  id: 'study',
  title: 'Study or paper',
  cue: (document) => named(document) || full(document),
  lines: [
    {
      id: 'as-sure-as-authors',
      text: 'Stay exactly as sure as the authors are, and say who or what was studied.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:caution|as sure as|limit(?:ation)?s?\b|causal|caveats?\b|hedg|oversell|overstat|association\b|structured\b|plain[- ]language|for patients|from my notes|professor wants|my (?:own )?(?:thesis|paper|abstract))/i,
    },
  ],
  slots: [
    {
      id: 'reader',
      wording: 'reader/study',
      question: 'Who will read it, specialists or lay people?',
      given:
        /\b(?:lay\b|journalist|public\b|students?\b|for (?:a|an|my|our|the|someone)\b|plain\b|newsletter|expert|patients?\b|i (?:am|'m|teach|have)\b|journal|elevator|my\b|our\b|professor|policymaker|tweet|headline|abstract,)/i,
      fact: 'Readers',
    },
  ],
}

const HEADLINE =
  /\b(?:headlines?\b|titles?\b|teaser\b|push notification|tweet\b|tweet's|caption\b|tweet[- ](?:length|sized))/i

/** Designs that do show a cause: there the warning would weaken a claim that holds. */
const CAUSAL =
  /\b(?:randomi[sz]ed|placebo|double-blind|exploit(?:s|ing)?\b|instrumental|natural experiment|quasi-experiment|difference-in-differences|discontinuity|reform\b|lottery)/i

const onStudy = withMaterial(opens(HEADLINE, OPENING), RESEARCH)

export const studyHeadline: Genre = {
  id: 'study-headline',
  title: 'Headline or post on a study',
  cue: (document) => onStudy(document) && !CAUSAL.test(materialText(document)),
  lines: [
    {
      id: 'study-overclaim',
      text: 'Claim no more than the study shows: a link is not a cause, and “may” is not “will”.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:claim\b|clickbait|accura|factual|oversell|overstat|funny|pun\b|slide)/i,
    },
  ],
  slots: [],
}

export const headline: Genre = {
  id: 'headline',
  title: 'Headline, title or subject line',
  cue: /\b(?:headlines?\b|titles?\b|subject lines?\b|teaser\b|push notification|tweet\b|tagline\b|caption\b)/i,
  lines: [],
  slots: [],
}

/** A longer prompt brings the text along. */
const NAMED_ONLY = 300

export const namedWork: Genre = {
  id: 'named-work',
  title: 'Book, film or event named but not supplied',
  cue: (document) =>
    document.text.length < NAMED_ONLY &&
    document.material.length === 0 &&
    /\b(?:the|this|whole|a|that) (?:book|novel|film|movie|play|epic)\b|\bnovels?\b|\bbook club|\bplot of\b|\bch(?:apters?|\.)? ?\d|\b[Ee]pisodes? \d|\b[Ss]eason \d|\bcliff ?notes|\bsummary of [A-Z]|\btl;?dr of [A-Z]/.test(
      document.said,
    ) &&
    !/\b(?:attached|above|below|pasted|my (?:notes|text|chapter|draft|own))\b/i.test(document.said),
  lines: [
    {
      id: 'sure-of-the-part',
      text: 'Leave out whatever you are not sure belongs to that part of the work.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:ch(?:apters?|\.)? ?\d|chapters?\b|episodes?\b|seasons? \d|(?:first|last|second|middle) (?:third|half|part|chapters?)|pages? \d|books? (?:\d|[ivx]+\b))/i,
      unless: /\b(?:sure\b|certain|invent|make (?:it|things) up|has none)/i,
    },
  ],
  slots: [],
}

/** Money, shares and quantities: figures that mean nothing without a unit, a period and a base. */
const MEASURED =
  /[€$£] ?\d|\d[\d.,]* ?(?:%|percent\b|per cent\b|points?\b|pct\b|k\b|m\b|bn\b|thousand|million|billion|tonnes?\b|euros?\b|EUR\b|TEU\b|pounds\b|dollars\b|kWh|MW)/gi

/** From this many on, a summary has something to get wrong. */
const MANY = 5

/** Accounts and trends, as against the figures of an encyclopaedia. */
const ACCOUNTS =
  /\b(?:rose|fell|grew|growth|declin\w+|increas\w+|decreas\w+|revenue|sales|turnover|costs?|budget|margin|quarter|Q[1-4]|forecast|profit|throughput|overtaken|spend(?:ing)?|year-on-year|since (?:last|19|20)\w*)\b/gi

/** A shorter text keeps its pairs of figures by itself. */
const LONG = 1_500

const account = withMaterial(withMaterial(opens(SHORTENING, OPENING), MEASURED, MANY), ACCOUNTS, 3)

export const report: Genre = {
  id: 'report',
  title: 'Report with figures',
  cue: (document) => account(document) && materialText(document).length >= LONG,
  lines: [
    {
      id: 'figures-with-base',
      text: 'Give each figure you keep with its unit and base, and with its earlier value where the text states one.',
      technique: 'quote-first-grounding',
      worth: 2,
      when: /\b(?:\d+|two|three|four|five|six)[- ](?:\w+ )?(?:bullets?|lines?|sentences?|points|takeaways)\b|\bhalf a page|\bone[- ]pag/i,
      unless:
        /\b(?:earlier value|compared with|los(?:e|ing) (?:the )?numbers|no (?:numbers|figures)|(?:one|two|1|2)[- ](?:words?|sentences?|lines?)\b|\d+ words|gist\b|nutshell|offers\b|side by side|novel\b|story\b|recipe)/i,
    },
  ],
  slots: [],
}
