// Texts for people's occasions: grief, toasts and speeches, and the small notes that need no help.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { factsAreSettled, onlyGivenFacts } from './given-facts.ts'

export const grief: Genre = {
  id: 'grief',
  title: 'Eulogy, obituary or condolences',
  cue: mentioned(
    /\beulog|\bcondolence|\bsympathy\b|\bobituar|\bfuneral(?! home| director| parlou?r)|\bmemorial (?:speech|service|card)|\bpassed away\b|\bbereave|\bat the (?:service|graveside|wake)\b|\b(?:who|whose \w+|mother|father|mum|mom|dad|wife|husband|nan|gran\w*|brother|sister|son|daughter|uncle|aunt|friend|colleague|neighbou?r|dog|cat) (?:has |just |recently |suddenly )?died\b/i,
  ),
  sensitive: true,
  lines: [
    {
      id: 'no-invented-memories',
      text: 'Use only what is told here about their life, and invent no memories or sayings.',
      technique: 'constraints',
      worth: 3,
      when: /\beulog|\bobituar|\bspeech|\bfew words\b/i,
      unless: factsAreSettled,
    },
  ],
  slots: [
    {
      id: 'what_they_were_like',
      wording: 'what_they_were_like/eulogy',
      question: 'What were they like: a habit, a saying, a moment you remember?',
      given:
        /\bloved|\balways|\bnever\b|\bused to\b|\byears\b|\bkind\b|\bfunny|\bfamous for|\bwhistle|\bfixed\b|\btaught\b|\bliked\b/i,
      fact: 'About them',
    },
    {
      id: 'who_hears_it',
      question: 'Who will read or hear it, and what were you to each other?',
      given:
        /\bmy (?:\w+ )?(?:mother|father|mum|mom|dad|wife|husband|nan|gran\w*|brother|sister|son|daughter|uncle|aunt|friend|colleague|neighbou?r|boss)\b|\bour (?:porter|colleague|friend|neighbou?r)\b|\bwill be there\b/i,
      fact: 'Who it is for',
    },
  ],
}

export const speech: Genre = {
  id: 'speech',
  title: 'Speech or toast',
  cue: named(
    /\bspeech(?:es)?\b|\btoast\b|\bbest man\b|\bmaid of hono|\bkeynote|\bopening remarks|\bvote of thanks|\bi (?:have|need|want) to say (?:something|a few words)|\bwords (?:for|at) (?:the|my|our|his|her)\b|\bfarewell (?:words|address)|\bgraduation address/i,
  ),
  lines: [
    onlyGivenFacts(
      'no-invented-anecdotes',
      'Invent no anecdotes or names; where a story would go and none is given, leave it in [brackets].',
    ),
    {
      id: 'for-the-ear',
      text: 'Write it for speaking, in sentences that can be said in one breath.',
      technique: 'constraints',
      worth: 1,
      unless:
        /\bspoken\b|\baloud\b|\bshort sentences|\bsentences short|\bfor the ear|\bbreath|\bread (?:it )?out\b/i,
    },
  ],
  slots: [
    {
      id: 'story',
      question: 'Which moment or trait should it be built on?',
      given:
        /\bonce\b|\bwhen (?:he|she|they|we)\b|\bmet\b|\balways\b|\bnever\b|\bshe['’]?s\b|\bhe['’]?s\b|\bthank\b|\bmention/i,
      fact: 'Story to build on',
    },
    {
      id: 'listeners',
      question: 'Who is in the room, and who are you to them?',
      given:
        /\bmy (?:brother|sister|son|daughter|friend|boss|team|colleagues?|dad|mum|mom|parents|grand\w+)\b|\bi['’]?m the\b|\baudience|\bguests|\bmembers|\bas the\b|\bfamily\b/i,
      fact: 'Listeners',
    },
    {
      id: 'minutes',
      question: 'How long should it last?',
      default: 'About three minutes',
      given: /\bmin(?:ute)?s?\b|\bwords\b|\bseconds?\b|\bshort\b|\bbrief\b/i,
      fact: 'Length',
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
  slots: [
    {
      id: 'detail',
      question: 'Is there a detail that only you would know and want in it?',
      given: /\bmention|\binclude|\d|,/i,
      fact: 'Detail to include',
    },
  ],
}
