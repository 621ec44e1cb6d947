// Texts whose translation has rules of its own: software, slogans, contracts, medicine, verse.

import { butNot } from '../but-not.ts'
import { askedOnlyFor } from '../condition.ts'
import { withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre, Line, Slot } from '../playbook.ts'

const OPENING = 400

export const variant: Slot = {
  id: 'variant',
  question: 'For which country?',
  given: askedOnlyFor(
    /\b(?:to|in|into) (?:spanish|portuguese|chinese)\b/,
    /\b(?:mexic|spain\b|latin america|latam\b|argentin|colomb|neutral\b|brazil|portugal\b|simplified|traditional|taiwan|mandarin|cantonese|hong kong|singapore)/i,
  ),
  fact: 'Country',
}

const STRINGS =
  /\b(?:strings?\b|i18n\b|locali[sz]e\b[^.\n]{0,40}\b(?:app|game|site|software|ui)|placeholders?\b|ui (?:text|copy|labels?)|buttons?\b|xliff|app (?:texts?|copy)|error messages?\b)|\.json\b|\.po\b/i

const stringsToCheck: Line = {
  id: 'strings-to-check',
  text: 'List the strings that exceed their limit or need plural or gender forms.',
  technique: 'output-contract',
  worth: 2,
  unless:
    /\b(?:exceed|too long\b|plurals?\b|only the\b|just the\b|nothing else|return (?:only )?(?:the )?json)/i,
  explains: true,
}

/** Strings have a limit only where somebody sets one. */
const LIMITED = /\b(?:max(?:imum)?\b|chars?\b|characters\b|limit|fit\b|width)/i

export const uiPlaceholders: Genre = {
  id: 'ui-placeholders',
  title: 'Texts of an app with placeholders in them',
  cue: withMaterial(opens(STRINGS, OPENING), /\{\w*\}|%\d?\$?[sd@]|\{\{|\$\{|<\/?\w+>/g),
  lines: [
    {
      id: 'untouched',
      text: 'Leave placeholders, keys and tags untouched, but move them where the grammar needs them.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:placeholders?\b|braces\b|variables?\b|keys?\b|tags?\b|keep [%{])/i,
    },
    stringsToCheck,
  ],
  slots: [variant],
}

export const uiStrings: Genre = {
  id: 'ui-strings',
  title: 'Texts of an app or website',
  cue: STRINGS,
  lines: [{ ...stringsToCheck, when: LIMITED }],
  slots: [variant],
}

const SELLING =
  /\b(?:slogans?\b|taglines?\b|marketing\b|ads?\b|advert|campaign|headline|brand\b|transcreat|punchy\b|product (?:page|description|text)|brochure|website (?:copy|text))/i
const CARRIED_OVER =
  /\b(?:translat(?:e|ion)\b|locali[sz]e|transcreat|(?:in|to|into|from) (?:\w+ )?(?:english|german|french|spanish|italian|portuguese|dutch|polish|swedish|japanese|chinese|korean)\b|version\b)/i

const selling = opens(SELLING, OPENING)
const carriedOver = opens(CARRIED_OVER, OPENING)

export const marketing: Genre = {
  id: 'marketing',
  title: 'Advertising and slogans',
  cue: (document) => selling(document) && carriedOver(document) && !/\btranslated to\b/i.test(document.said),
  lines: [
    {
      id: 'effect-over-words',
      text: 'Where a pun or idiom does not survive, find one that has the same effect there, and say where you did.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:slogans?\b|taglines?\b|catch-?phrases?|wordplay|barks\b|punchy\b|transcreat\w*|headlines?\b)/i,
      unless:
        /\b(?:word for word|literal|effect\b|puns?\b|idioms?\b|jokes?\b|rhym|freely\b|back-translation)/i,
      explains: true,
    },
  ],
  slots: [variant],
}

const LEGAL =
  /\b(?:contracts?\b|clauses?\b|legal|lease\b|agreement\b|terms (?:and|of)\b|power of attorney|notice of (?:termination|dismissal)|statut)/i
/** Institutions that exist in one legal system only. */
const INSTITUTIONS =
  /\b(?:usufruct\w*|usufruit|usufrutto|usufruto|prokur(?:a|ist)\w*|fideicomis\w*|nießbrauch\w*|niessbrauch\w*|grundschuld\w*|erbbaurecht\w*|vorkaufsrecht\w*|pflichtteil\w*|betriebsrat\w*|fiducie|emphyt\w+|antichr[eè]se|nue[- ]propriété|patto di famiglia|legittima|amparo|ejido|escritura pública|cartório|trusts?\b|trustees?\b|estoppel|fee simple|joint tenan\w+|consideration\b|equitable|escrow)/gi

const forceOfTerms: Line = {
  id: 'force-of-terms',
  text: 'Keep defined terms, figures and the force of shall, may and must exactly.',
  technique: 'constraints',
  worth: 3,
  unless: /\b(?:defined terms\b|sworn\b|gist\b)/i,
}

const legalSystem: Slot = {
  id: 'legal_system',
  question: "Which country's law and readers is it for?",
  given:
    /\b(?:for (?:the )?(?:uk|us|english|american|german|french)|law(?:yer)?\b|canada|quebec|england|scot|common law|terminat\w*|kündig\w*)/i,
  fact: 'Legal system',
}

export const legalInstitution: Genre = {
  id: 'legal-institution',
  title: 'Legal text with an institution of one country',
  cue: withMaterial(opens(LEGAL, OPENING), INSTITUTIONS),
  lines: [
    forceOfTerms,
    {
      id: 'no-equivalent',
      text: 'Where a legal concept has no exact counterpart, say so beside the translation.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:counterpart|equivalents?\b|original term|gist\b|plain\b|in a note)/i,
      explains: true,
    },
  ],
  slots: [legalSystem],
}

export const legalText: Genre = {
  id: 'legal-text',
  title: 'Contract, clause or notice',
  cue: LEGAL,
  lines: [forceOfTerms],
  slots: [legalSystem],
}

export const medicalText: Genre = {
  id: 'medical-text',
  title: 'Medical text',
  cue: /\b(?:medic(?:al|ation|ine)\b|patients?\b|leaflet\b|doctor|hospital|clinic\b|diagnos|prescription|dosage|allerg|vet\b|pills?\b)/i,
  lines: [
    {
      id: 'doses-and-names',
      text: 'Keep every dose, time and warning exactly, and leave the names of medicines as they are.',
      technique: 'constraints',
      worth: 3,
      material: true,
      when: /\b(?:medication|leaflet|prescription|dosage|pills?\b|tablets?\b)/i,
      unless: /\b(?:exact|doses?\b)/i,
    },
  ],
  slots: [],
}

export const literary: Genre = {
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
      given: /\b(?:rhym|rhythm|sing\b|met(?:re|er)\b|literal|meaning\b|prose\b|story\b|novel\b|dialogue\b)/i,
      fact: 'Sound or sense',
    },
  ],
}

const ILLEGIBLE =
  /\b(?:illegible|faded\b|smudged|blots?\b|stains?\b|torn\b|(?:can'?t|cannot|couldn'?t|could not) (?:read|make out)|(?:words?|parts?|bits) (?:is|are) (?:missing|unreadable)|hard to read)/i
/** What people write where they could not read a word. */
const GAPS =
  /\[ ?(?:\?+|…|\.{3}|illegible|unreadable|unleserlich|gap) ?\]|\(\?+\)|(?<=[a-z] )\?{2,}(?= [a-z])/g

const illegible = opens(ILLEGIBLE, OPENING)
const gaps = withMaterial(() => true, GAPS)

export const oldText: Genre = {
  id: 'old-text',
  title: 'Text that can be read only in part',
  cue: butNot(
    (document) => illegible(document) || gaps(document),
    /\b(?:reply|respond|answer) (?:to|for)\b|\bwhat (?:do|should) i (?:reply|answer|say)\b/i,
  ),
  lines: [
    {
      id: 'mark-doubts',
      text: 'Mark what cannot be read or is uncertain instead of guessing.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:mark\b|uncertain|guess)/i,
    },
  ],
  slots: [],
}
