// What a professional translator minds: address, placeholders, terms, and what cannot be carried over. Short phrases need nothing.

import type { PromptDocument } from '../prompt/document.ts'
import { judgedByOpening } from './opening.ts'
import type { Genre, Line, Playbook, Slot } from './playbook.ts'

/** Below this many characters a prompt is a phrase to translate, not a text. */
const PHRASE = 160
/** From this many characters on, models begin to condense. */
const LONG = 1500

const isPhrase = (document: PromptDocument): boolean =>
  document.text.length < PHRASE ||
  /\b(?:how (?:do|would|should|can) (?:you|i|u|we|one) (?:say|text|write)\b|what(?:'s| is| does| did)\b[^.\n]{0,60}\b(?:mean|say|in (?:english|german|french|spanish))|meaning\b)/i.test(
    document.said,
  )

const reader: Slot = {
  id: 'reader',
  wording: 'reader/long-text',
  question: 'Who will read it, and how do you address them (formal or informal)?',
  given:
    /\b(?:formal|informal|polite|casual|friend|family|mother|mum\b|grand|boss\b|client|customers?\b|colleague|neighbou?r|cleaner|teacher|usted\b|tú\b|vous\b|tu\b|sie\b|du\b|guests?\b|tenants?\b)/i,
  fact: 'Readers and form of address',
}

const variant: Slot = {
  id: 'variant',
  question: 'For which country?',
  given:
    /\b(?:mexic|spain\b|latin america|latam\b|argentin|colomb|neutral\b|brazil|portugal\b|canad|quebec|belg|swiss|switz|austria|british|american\b|uk\b|us\b|australi|simplified|traditional|taiwan|egypt|dialect)/i,
  fact: 'Country',
}

const oneAddress: Line = {
  id: 'one-address',
  text: 'Choose the form of address (formal or informal you) that suits these readers, and keep to it throughout.',
  technique: 'constraints',
  worth: 2,
  when: /\b(?:(?:in)?to (?:\w+ )?(?:german|french|spanish|italian|portuguese|polish|russian|ukrainian|dutch|czech|slovak|turkish|hungarian|romanian|greek|catalan|croatian|serbian|bulgarian|finnish|hindi|persian|farsi|vietnamese|korean|lithuanian)\b|(?:put|need|want|write|give|strings)\b[^.\n]{0,60}\bin (?:german|french|spanish|italian|portuguese|polish|russian|ukrainian|dutch|czech|turkish|romanian)\b)|(?:→|->|\bto) ?(?:de|fr|es|it|pt|pl|nl)\b/i,
  unless:
    /\b(?:formal|informal|polite|casual|tú\b|usted\b|vous\b|tu\b|sie\b|du\b|form of address|honorific|friendly|imperative|poem|friend\b|grand(?:ma|pa|mother|father)|gran\b|mum\b|mom\b|mother\b|sister\b|brother\b)/i,
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
  cue: /\b(?:strings?\b|i18n\b|locali[sz]e\b[^.\n]{0,40}\b(?:app|game|site|software|ui)|placeholders?\b|ui (?:text|copy|labels?)|buttons?\b|xliff|app (?:texts?|copy)|error messages?\b|subtitles?\b|sub lines\b)|\.json\b|\.po\b/i,
  lines: [
    {
      id: 'untouched',
      text: 'Leave placeholders, keys and tags untouched, but move them where the grammar needs them.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:placeholders?\b|braces\b|variables?\b|keys?\b|tags?\b|sub(?:titles?| lines)\b)/i,
    },
    {
      id: 'usual-labels',
      text: 'Use the words that software in that language normally has on such buttons.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:buttons?\b|ui\b|app\b|strings?\b|menu\b)/i,
      unless: /\b(?:normally\b|standard\b|convention|glossary|sub(?:titles?| lines)\b)/i,
    },
    oneAddress,
  ],
  slots: [variant],
}

const marketing: Genre = {
  id: 'marketing',
  title: 'Advertising and slogans',
  cue: /\b(?:slogans?\b|taglines?\b|marketing\b|ads?\b|advert|campaign|headline|brand\b|transcreat|punchy\b|product (?:page|description|text)|brochure|website (?:copy|text))/i,
  lines: [
    {
      id: 'effect-over-words',
      text: 'Where a pun or idiom does not survive, find one that has the same effect there, and say where you did.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:word for word|literal|effect\b|puns?\b|idioms?\b|rhym|freely\b|back-translation)/i,
      explains: true,
    },
    oneAddress,
  ],
  slots: [variant],
}

const legalText: Genre = {
  id: 'legal-text',
  title: 'Contract, notice or certificate',
  cue: /\b(?:contracts?\b|clauses?\b|legal|lease\b|agreement\b|certificate\b|court\b|terms (?:and|of)\b|power of attorney|certified\b|notice (?:of|letter)|statut)/i,
  lines: [
    {
      id: 'force-of-terms',
      text: 'Keep defined terms, figures and the force of shall, may and must exactly.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:defined terms\b|sworn\b|gist\b)/i,
    },
    {
      id: 'no-equivalent',
      text: 'Where a legal concept has no exact counterpart, say so beside the translation.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:counterpart|equivalents?\b|original term|gist\b|plain\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'legal_system',
      question: "Which country's law and readers is it for?",
      given:
        /\b(?:for (?:the )?(?:uk|us|english|american|german|french)|law(?:yer)?\b|canada|england|scot|common law)/i,
      fact: 'Legal system',
    },
  ],
}

const medicalText: Genre = {
  id: 'medical-text',
  title: 'Medical text',
  cue: /\b(?:medic(?:al|ation|ine)\b|patients?\b|leaflet\b|doctor|hospital|clinic\b|diagnos|prescription|dosage|allerg|vet\b|pills?\b)/i,
  lines: [
    {
      id: 'doses-and-units',
      text: 'Keep every dose, unit, time and warning exactly.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:medic|leaflet|prescription|dosage|pills?\b|tablets?\b|instructions?\b)/i,
      unless: /\b(?:exact|doses?\b)/i,
    },
  ],
  slots: [],
}

const literary: Genre = {
  id: 'literary',
  title: 'Poem, song or prose',
  cue: /\b(?:poems?\b|lyrics\b|songs?\b|chorus\b|verses?\b|novel\b|short story|literary|rhym(?:e|es|ing)\b|haiku\b|sonnet\b|prose\b|dialogue\b)/i,
  lines: [
    {
      id: 'what-gave-way',
      text: 'Where sense and sound cannot both be kept, say which gave way.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:poem|lyrics|song|chorus|verse|rhym|haiku|sonnet)/i,
      unless: /\b(?:gave way|literal|prose translation|notes on\b|not the rhyme)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'sound_or_sense',
      question: 'Should rhyme and rhythm be kept even where the wording changes?',
      given: /\b(?:rhym|rhythm|sing\b|met(?:re|er)\b|literal|meaning\b|prose\b|story\b)/i,
      fact: 'Sound or sense',
    },
  ],
}

const oldText: Genre = {
  id: 'old-text',
  title: 'Old, handwritten or garbled text',
  cue: /\b(?:handwrit|scan(?:ned)?\b|ocr\b|voice (?:message|transcript)|auto-?transcri|best i can (?:make out|read)|illegible|faded\b)/i,
  lines: [
    {
      id: 'mark-doubts',
      text: 'Mark what cannot be read or is uncertain instead of guessing.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:mark\b|uncertain|guess|illegible|unclear)/i,
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
      unless: /\b(?:leave nothing|gist\b|summar|short|glossary|main points)/i,
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

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

export const translation: Playbook = {
  intent: 'translation',
  never: [
    'An example from another pair of languages',
    'A role, a register or a variety the user did not name',
    'Anything for a word or a short phrase',
  ],
  genres: [medicalText, phrase, uiStrings, marketing, legalText, literary, oldText, longText, message].map(
    judgedByOpening(OPENING),
  ),
}
