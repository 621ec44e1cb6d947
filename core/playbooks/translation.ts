// What a professional translator minds: address, placeholders, terms, and what cannot be carried over. Short phrases need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import type { Genre, Line, Playbook, Slot } from './playbook.ts'

/** Below this many characters a prompt is a phrase to translate, not a text. */
const PHRASE = 160
/** From this many characters on, models begin to condense. */
const LONG = 1500

const isPhrase = (document: PromptDocument): boolean =>
  document.text.length < PHRASE ||
  /\bhow (?:do|would|should|can) (?:you|i|u|we|one) (?:say|text|write)\b|\bwhat(?:'s| is| does| did)\b[^.\n]{0,60}\b(?:mean|say|in (?:english|german|french|spanish))|\bmeaning\b/i.test(
    document.requestText,
  )

const reader: Slot = {
  id: 'reader',
  question: 'Who will read it, and how do you address them (formal or informal)?',
  given:
    /\bformal|\binformal|\bpolite|\bcasual|\bfriend|\bfamily|\bmother|\bmum\b|\bgrand|\bboss\b|\bclient|\bcustomers?\b|\bcolleague|\bneighbou?r|\bcleaner|\bteacher|\busted\b|\btú\b|\bvous\b|\btu\b|\bsie\b|\bdu\b|\bguests?\b|\btenants?\b/i,
  fact: 'Readers and form of address',
}

const variant: Slot = {
  id: 'variant',
  question: 'For which country?',
  given:
    /\bmexic|\bspain\b|\blatin america|\blatam\b|\bargentin|\bcolomb|\bneutral\b|\bbrazil|\bportugal\b|\bcanad|\bquebec|\bbelg|\bswiss|\bswitz|\baustria|\bbritish|\bamerican\b|\buk\b|\bus\b|\baustrali|\bsimplified|\btraditional|\btaiwan|\begypt|\bdialect/i,
  fact: 'Country',
}

const oneAddress: Line = {
  id: 'one-address',
  text: 'Choose the form of address (formal or informal you) that suits these readers, and keep to it throughout.',
  technique: 'constraints',
  worth: 2,
  when: /\b(?:in)?to (?:\w+ )?(?:german|french|spanish|italian|portuguese|polish|russian|ukrainian|dutch|czech|slovak|turkish|hungarian|romanian|greek|catalan|croatian|serbian|bulgarian|finnish|hindi|persian|farsi|vietnamese|korean|lithuanian)\b|\b(?:put|need|want|write|give|strings)\b[^.\n]{0,60}\bin (?:german|french|spanish|italian|portuguese|polish|russian|ukrainian|dutch|czech|turkish|romanian)\b|(?:→|->|\bto) ?(?:de|fr|es|it|pt|pl|nl)\b/i,
  unless:
    /\bformal|\binformal|\bpolite|\bcasual|\btú\b|\busted\b|\bvous\b|\btu\b|\bsie\b|\bdu\b|\bform of address|\bhonorific|\bfriendly|\bimperative|\bpoem|\bfriend\b|\bgrand(?:ma|pa|mother|father)|\bgran\b|\bmum\b|\bmom\b|\bmother\b|\bsister\b|\bbrother\b/i,
}

const phrase: Genre = {
  id: 'phrase',
  title: 'Word, phrase or short message',
  cue: isPhrase,
  lines: [],
  slots: [],
}

const uiStrings: Genre = {
  id: 'ui-strings',
  title: 'Texts of an app or website',
  cue: /\bstrings?\b|\bi18n\b|\blocali[sz]e\b[^.\n]{0,40}\b(?:app|game|site|software|ui)|\bplaceholders?\b|\bui (?:text|copy|labels?)|\bbuttons?\b|\.json\b|\.po\b|\bxliff|\bapp (?:texts?|copy)|\berror messages?\b|\bsubtitles?\b|\bsub lines\b/i,
  lines: [
    {
      id: 'untouched',
      text: 'Leave placeholders, keys and tags untouched, but move them where the grammar needs them.',
      technique: 'constraints',
      worth: 3,
      unless: /\bplaceholders?\b|\bbraces\b|\bvariables?\b|\bkeys?\b|\btags?\b|\bsub(?:titles?| lines)\b/i,
    },
    {
      id: 'usual-labels',
      text: 'Use the words that software in that language normally has on such buttons.',
      technique: 'constraints',
      worth: 2,
      when: /\bbuttons?\b|\bui\b|\bapp\b|\bstrings?\b|\bmenu\b/i,
      unless: /\bnormally\b|\bstandard\b|\bconvention|\bglossary|\bsub(?:titles?| lines)\b/i,
    },
    oneAddress,
  ],
  slots: [variant],
}

const marketing: Genre = {
  id: 'marketing',
  title: 'Advertising and slogans',
  cue: /\bslogans?\b|\btaglines?\b|\bmarketing\b|\bads?\b|\badvert|\bcampaign|\bheadline|\bbrand\b|\btranscreat|\bpunchy\b|\bproduct (?:page|description|text)|\bbrochure|\bwebsite (?:copy|text)/i,
  lines: [
    {
      id: 'effect-over-words',
      text: 'Where a pun or idiom does not survive, find one that has the same effect there, and say where you did.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bword for word|\bliteral|\beffect\b|\bpuns?\b|\bidioms?\b|\brhym|\bfreely\b|\bback-translation/i,
      explains: true,
    },
    oneAddress,
  ],
  slots: [variant],
}

const legalText: Genre = {
  id: 'legal-text',
  title: 'Contract, notice or certificate',
  cue: /\bcontracts?\b|\bclauses?\b|\blegal|\blease\b|\bagreement\b|\bcertificate\b|\bcourt\b|\bterms (?:and|of)\b|\bpower of attorney|\bcertified\b|\bnotice (?:of|letter)|\bstatut/i,
  lines: [
    {
      id: 'force-of-terms',
      text: 'Keep defined terms, figures and the force of shall, may and must exactly.',
      technique: 'constraints',
      worth: 3,
      unless: /\bdefined terms\b|\bsworn\b|\bgist\b/i,
    },
    {
      id: 'no-equivalent',
      text: 'Where a legal concept has no exact counterpart, say so beside the translation.',
      technique: 'constraints',
      worth: 2,
      unless: /\bcounterpart|\bequivalents?\b|\boriginal term|\bgist\b|\bplain\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'legal_system',
      question: "Which country's law and readers is it for?",
      given:
        /\bfor (?:the )?(?:uk|us|english|american|german|french)|\blaw(?:yer)?\b|\bcanada|\bengland|\bscot|\bcommon law/i,
      fact: 'Legal system',
    },
  ],
}

const medicalText: Genre = {
  id: 'medical-text',
  title: 'Medical text',
  cue: /\bmedic(?:al|ation|ine)\b|\bpatients?\b|\bleaflet\b|\bdoctor|\bhospital|\bclinic\b|\bdiagnos|\bprescription|\bdosage|\ballerg|\bvet\b|\bpills?\b/i,
  lines: [
    {
      id: 'doses',
      text: 'Keep every dose, unit, time and warning exactly.',
      technique: 'constraints',
      worth: 3,
      when: /\bmedic|\bleaflet|\bprescription|\bdosage|\bpills?\b|\btablets?\b|\binstructions?\b/i,
      unless: /\bexact|\bdoses?\b/i,
    },
  ],
  slots: [],
}

const literary: Genre = {
  id: 'literary',
  title: 'Poem, song or prose',
  cue: /\bpoems?\b|\blyrics\b|\bsongs?\b|\bchorus\b|\bverses?\b|\bnovel\b|\bshort story|\bliterary|\brhym(?:e|es|ing)\b|\bhaiku\b|\bsonnet\b|\bprose\b|\bdialogue\b/i,
  lines: [
    {
      id: 'what-gave-way',
      text: 'Where sense and sound cannot both be kept, say which gave way.',
      technique: 'constraints',
      worth: 2,
      when: /\bpoem|\blyrics|\bsong|\bchorus|\bverse|\brhym|\bhaiku|\bsonnet/i,
      unless: /\bgave way|\bliteral|\bprose translation|\bnotes on\b|\bnot the rhyme/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'sound_or_sense',
      question: 'Should rhyme and rhythm be kept even where the wording changes?',
      given: /\brhym|\brhythm|\bsing\b|\bmet(?:re|er)\b|\bliteral|\bmeaning\b|\bprose\b|\bstory\b/i,
      fact: 'Sound or sense',
    },
  ],
}

const oldText: Genre = {
  id: 'old-text',
  title: 'Old, handwritten or garbled text',
  cue: /\bhandwrit|\bscan(?:ned)?\b|\bocr\b|\bvoice (?:message|transcript)|\bauto-?transcri|\bbest i can (?:make out|read)|\billegible|\bfaded\b/i,
  lines: [
    {
      id: 'mark-doubts',
      text: 'Mark what cannot be read or is uncertain instead of guessing.',
      technique: 'constraints',
      worth: 3,
      unless: /\bmark\b|\buncertain|\bguess|\billegible|\bunclear/i,
    },
  ],
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
      unless: /\bleave nothing|\bgist\b|\bsummar|\bshort|\bglossary|\bmain points/i,
    },
    oneAddress,
  ],
  slots: [reader],
}

const message: Genre = {
  id: 'message',
  title: 'Message, e-mail or notice',
  lines: [oneAddress],
  slots: [reader, variant],
}

export const translation: Playbook = {
  intent: 'translation',
  never: [
    'An example from another pair of languages',
    'A role, a register or a variety the user did not name',
    'Anything for a word or a short phrase',
  ],
  genres: [medicalText, phrase, uiStrings, marketing, legalText, literary, oldText, longText, message],
}
