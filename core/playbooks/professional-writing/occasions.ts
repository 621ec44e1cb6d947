// Texts for people's occasions: grief, toasts and speeches, and the small notes that need no help.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

export const eulogy: Genre = {
  id: 'eulogy',
  title: 'Eulogy or obituary',
  cue: mentioned(
    /\beulog|\bobituar|\bfuneral speech|\bmemorial speech|\b(?:few words|speak|speech|say something)\b[^.\n]{0,60}\b(?:funeral|service|graveside|wake|memorial)\b/i,
  ),
  sensitive: true,
  lines: [],
  slots: [
    {
      id: 'what_they_were_like',
      wording: 'what_they_were_like/eulogy',
      question: 'What were they like: a habit, a saying, a moment you remember?',
      given:
        /\bloved|\balways|\bnever\b|\bused to\b|\byears\b|\bkind\b|\bfunny|\bfamous for|\bwhistle|\bfixed\b|\btaught\b|\bliked\b|,[^,\n]{2,60},/i,
      fact: 'About them',
    },
  ],
}

export const grief: Genre = {
  id: 'grief',
  title: 'Condolences and other words after a death',
  cue: mentioned(
    /\bcondolence|\bsympathy (?:card|note|message|letter)|\bfuneral(?! home| director| parlou?r)|\bmemorial (?:service|card)|\bpassed away\b|\bbereave|\bat the (?:service|graveside|wake)\b|\b(?:who|whose \w+|mother|father|mum|mom|dad|wife|husband|nan|gran\w*|brother|sister|son|daughter|uncle|aunt|friend|colleague|neighbou?r|dog|cat) (?:has |just |recently |suddenly )?died\b/i,
  ),
  sensitive: true,
  lines: [],
  slots: [],
}

const minutes: Slot = {
  id: 'minutes',
  question: 'How long should it last?',
  default: 'About three minutes',
  given:
    /\bmin(?:ute)?s?\b|\d-?min|\bwords\b|\bseconds?\b|\bshort\b|\bbrief\b|\bfew words\b|\bopening remarks\b/i,
  fact: 'Length',
}

export const toast: Genre = {
  id: 'toast',
  title: 'Toast or speech for a person',
  cue: butNot(
    named(
      /\btoast\b|\bbest man\b|\bmaid of hono|\b(?:wedding|birthday|retirement|farewell|leaving|anniversary|award) (?:speech|words|address)|\bspeech\b[^.\n]{0,40}\b(?:wedding|birthday|retire|retirement|farewell|anniversary|leaving do|engagement)\b/i,
    ),
    /\b(?:french|cheese|avocado) toast|\btoast with\b|\bmenu\b|\bsourdough|\bbread\b|\btoaster?s?\b[^.\n]{0,20}\b(?:bread|notification|component|message)|\btoast notification/i,
  ),
  lines: [
    onlyGivenFacts(
      'no-invented-anecdotes',
      'Tell only the stories given here; where one is missing, leave it in [brackets].',
      brief(260, /^(?![\s\S]*\b(?:met|once|one time|when he|when she|when they)\b)/),
    ),
  ],
  slots: [
    {
      id: 'story',
      question: 'Which moment or trait should it be built on?',
      given:
        /\bonce\b|\bwhen (?:he|she|they|we)\b|\bmet\b|\balways\b|\bnever\b|\bshe['’]?s\b|\bhe['’]?s\b|\bthank|\bmention|\bhumou?r about|\bi can['’]?t stand|\b(?:hates?|hated|loves?|loved|likes?|supports?|supported|collects?|plays?|played|raised|taught|brought|helped|saved|built|still|obsessed|known for|famous|shy|stubborn|grumpy|kind|patient|funny|quiet)\b|\bthe (?:guy|one|man|woman|time|day|year) (?:who|when|that)\b|,[^,\n]{2,60},[^,\n]{2,60},/i,
      fact: 'Story to build on',
    },
    minutes,
  ],
}

export const speech: Genre = {
  id: 'speech',
  title: 'Speech',
  cue: butNot(
    named(
      /\bspeech(?:es)?\b|\bkeynote|\bopening remarks|\bvote of thanks|\bi (?:have|need|want) to say (?:something|a few words)|\bwords (?:for|at) (?:the|my|our|his|her)\b|\bgraduation address/i,
    ),
    /\bspeech (?:recognition|therap|to text|marks|synthesis|bubble)|\b(?:part|parts|figure|free(?:dom)?) (?:of )?speech|\breported speech/i,
  ),
  lines: [
    {
      id: 'for-the-ear',
      text: 'Write it for speaking, in sentences that can be said in one breath.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless:
        /\bspoken\b|\baloud\b|\bshort sentences|\bsentences short|\bfor the ear|\bbreath|\bread (?:it )?out\b/i,
    },
  ],
  slots: [minutes],
}

export const outOfOffice: Genre = {
  id: 'out-of-office',
  title: 'Reply while one is away',
  cue: named(/\bout[- ]of[- ]office|\booo\b|\bauto[- ]?repl/i),
  lines: [],
  slots: [
    {
      id: 'away',
      question: 'From when until when are you away, and who helps meanwhile?',
      given: /\d|\bback\b|\buntil\b|\btill\b|\bfrom\b|\bcontact\b|\bemergenc|\bleave for\b|\bcode\b|\bapi\b/i,
      fact: 'Away, and who helps',
    },
  ],
}

export const smallNote: Genre = {
  id: 'small-note',
  title: 'Card, caption, greeting or notice',
  cue: named(
    /\bthank[- ]?you (?:card|note|message|text)|\b(?:birthday|greeting|get[- ]well|christmas|leaving|wedding|anniversary) (?:card|message|wishes|greeting)|\bcaptions?\b|\bvoice ?mail\b|\bout[- ]of[- ]office|\booo\b|\bauto[- ]?repl|\balt text|\bsign (?:for|in|on) (?:the|our|my)\b|\b(?:poster|note) (?:for|on) the\b|\bdating (?:app|profile)|\bdocstring|\babsence note|\bcertificate\b|^signs?\b|\bbanner\b|\b(?:tinder|hinge|bumble)\b|\blost (?:cat|dog|tortoise|parrot|pet)\b/i,
  ),
  lines: [],
  slots: [],
}
