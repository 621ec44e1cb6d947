// Shorter, longer, simpler: what must survive shows in the text itself.

import type { PromptDocument } from '../../prompt/document.ts'
import { materialText, withMaterial } from '../material-text.ts'
import { opens } from '../opening.ts'
import type { Genre } from '../playbook.ts'

const OPENING = 400

const SIMPLER =
  /\b(?:plain (?:english|language|words)|simpl(?:e|er|ify|ified)\b|easier (?:to (?:read|understand)|words)|reading (?:age|level)|grade (?:reading )?level|for (?:a|an) (?:child|kid|\d+[- ]year[- ]old|layperson|patient)|jargon\b|legalese|understand(?:able)?\b|lay(?:man'?s?)? (?:terms|person|version)|easy read\b|too technical|(?:to|at|for) (?:a2|b1)\b|(?:a2|b1)[- ]level|reads slowly)/i

/** What binds or warns somebody: the first thing that simple words lose. */
const RULES =
  /\b(?:must\b|shall\b|unless\b|provided that|notwithstanding|(?:is|are) (?:required|requested|prohibited|not permitted)|may not\b|may withdraw|within \d|no later than|in the event of|contraindicat|discontinue|tablets?\b|voluntary|subject to|liab(?:le|ility)|except(?:ion)?s?\b)/gi

/** Three short rules survive by themselves. */
const TANGLED = 3
const LONG = 400

const rules = withMaterial(opens(SIMPLER, OPENING), RULES, TANGLED)

export const simplifyRules: Genre = {
  id: 'simplify-rules',
  title: 'Rules and warnings in plain language',
  cue: (document: PromptDocument) => rules(document) && materialText(document).length >= LONG,
  lines: [
    {
      id: 'conditions-stay',
      text: 'Keep every condition, exception, deadline, amount and warning; simplify words and sentences, not the rules.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:legally the same|same meaning|keep (?:it|the|all|every|each)\b|every (?:condition|fact)|same facts|without (?:changing|losing)|do(?:n'?t| not) drop|nothing left out|exception)/i,
    },
  ],
  slots: [],
}

export const simplify: Genre = {
  id: 'simplify',
  title: 'Plain language',
  cue: SIMPLER,
  lines: [],
  slots: [],
}

const SHORTER =
  /\b(?:short(?:er|en)\b|cut (?:to|down|it|this|by)\b|condens|trim\b|tighten|half (?:the|as|of)\b|too long|(?:under|max(?:imum)?|at most|within|to|down to) \d+ (?:words|characters|chars|seconds|sec)\b|more concise|concise\b|less wordy|wordy\b|filler\b)/i

const FIGURES = /\d[\d.,:]*/g
/** From this many on, a shorter text has something to lose. */
const MANY = 5

const figures = withMaterial(opens(SHORTER, OPENING), FIGURES, MANY)

const LIMIT = /\b(\d{2,4}) (words|characters|chars)\b/i
const HALVED = /\b(?:half\b|(?:a|one) (?:third|quarter)\b)/i

/** Whether a third of the text or more has to go. */
const mustShrink = (document: PromptDocument): boolean => {
  const said = document.said.slice(0, OPENING)
  const limit = LIMIT.exec(said)
  if (!limit) return HALVED.test(said)
  const text = materialText(document)
  const length = limit[2]?.toLowerCase() === 'words' ? text.split(/\s+/).length : text.length
  return Number(limit[1]) * 3 <= length * 2
}

export const shortenFigures: Genre = {
  id: 'shorten-figures',
  title: 'Shortening a text with figures and dates',
  cue: (document: PromptDocument) => figures(document) && mustShrink(document),
  lines: [
    {
      id: 'words-not-facts',
      text: 'Cut words before facts: dates, figures, names and what is being asked for stay.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:jokes?\b|without (?:losing|hiding)|los(?:e|ing) (?:the )?numbers|keep\b|stays?\b|words before facts|same (?:points|facts|meaning)|no numbers|subject line|headline|title\b|caption|tweet|(?:one|1|two|2) (?:sentences?|lines?)\b|docstring|story|scene|novel|poem|lyrics|dialogue|paragraph)/i,
    },
  ],
  slots: [],
}

export const shorten: Genre = { id: 'shorten', title: 'Shortening', cue: SHORTER, lines: [], slots: [] }

export const expand: Genre = {
  id: 'expand',
  title: 'Making it longer',
  cue: /\b(?:expand (?:this|it|on|the|my|these)\b|(?<!n't make it |not make it |no |without being )longer\b(?! (?:than|sentences))|flesh (?:it |this )?out)/i,
  lines: [
    {
      id: 'more-of-what-is-there',
      text: 'Say more about what is there; where it takes a new fact, leave [brackets] instead of inventing one.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless:
        /\b(?:no (?:new )?(?:facts?|claims?)|no fact\b|do(?:n'?t| not) (?:add|invent|make up)|without (?:adding|inventing)|inventing|same (?:facts|points|content|meaning)|keep (?:my|the|all) (?:facts|content)|only what\b|stick to\b|brackets|fiction|story\b|scene\b|more detail|informative|research\w*|sentence\b|recap)/i,
    },
  ],
  slots: [],
}
