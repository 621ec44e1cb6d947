// Things that already exist and are to be found: titles, places, presents. Models make up the first two.

import type { LineId } from '../ids.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Line } from '../playbook.ts'
import { budget } from './budget.ts'

const onlyReal = (id: LineId, text: string): Line => ({
  id,
  text,
  technique: 'constraints',
  worth: 3,
  unless:
    /\breally? exists?\b|\bsure exists?\b|\bexists?\b|\bmade[- ]up\b|\bfictional\b|\binvent|\bimaginary\b|\bfake\b/i,
})

export const gifts: Genre = {
  id: 'gifts',
  title: 'Presents',
  cue: mentioned(
    /\bgifts?\b|\bpresents?\b(?! (?:the|a|an|my|our|it|this|to)\b)|\bstocking (?:filler|stuffer)|\bsecret santa|\bwhat (?:to|do i|can i|should i) (?:get|give|buy) (?:for )?(?:my|a|him|her|them|someone)\b|\bbirthday['’]?s the\b/i,
  ),
  lines: [
    {
      id: 'tied-to-the-person',
      text: 'Tie each idea to something said about the person.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:loves?|likes?|hates?|into|obsessed|enjoys?|collects?|wants|fan|plays|cooks|cycles|buys himself|works in|is an?|who)\b/i,
      unless: /\btie(?:d)? (?:each|to)\b|\bsaid about\b|\bgeneric\b|\bpersonal(?:ised|ized)?\b/i,
    },
  ],
  slots: [
    {
      id: 'person',
      wording: 'person/gifts',
      question: 'What does the person like, do, already have too much of?',
      given:
        /\b(?:loves?|likes?|hates?|into|obsessed|enjoys?|collects?|fan|plays|has everything|wants nothing|works|needs? nothing|gardening|cooking)\b/i,
      fact: 'About the person',
    },
    budget,
    {
      id: 'occasion',
      question: 'What is the occasion, and how close are you?',
      given:
        /\bbirthday|\bwedding|\bchristmas|\bxmas|\banniversary|\bgraduation|\bthank|\bmy (?:\w+ )?(?:mum|mom|dad|wife|husband|sister|brother|friend|boss|colleague|client|aunt|nan|girlfriend|boyfriend|in-law|mother-in-law|father-in-law|son|daughter)\b|\bhousewarming|\bretire|\bclient\b/i,
      fact: 'Occasion',
    },
  ],
}

export const titlesToKnow: Genre = {
  id: 'titles-to-know',
  title: 'Books, films, music, games to try',
  cue: named(
    /\b(?:books?|novels?|films?|movies?|tv shows|anime|manga|podcasts?|albums?|songs?|tunes|comics|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board|ps5|steam|pc|card) games?)\b (?:like|for|about|on|similar|recs?|recommendations?|suggestions?|to (?:read|watch|listen|play)|that|with|set in|in|under|not)\b|\b(?:recommend|suggest|recs? for|looking for|top|some good|any good|good|similar to)\b[^.\n]{0,40}\b(?:books?|novels?|films?|movies?|tv|series on|anime|manga|podcasts?|albums?|songs?|tunes|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board) games?)\b|\bplaylist\b|\bfirst dance songs?|\bwho['’]?s next\b|\bwhat (?:to|should i) (?:read|watch|listen to)\b/i,
  ),
  lines: [
    {
      id: 'real-titles',
      text: 'Name only titles that you are sure exist, with who made them.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bsure exist|\bexists?\b|\bmade[- ]up\b|\bfictional\b|\bimaginary\b|\blanguages\b|\btitles for\b|\bangles\b|\bepisodes?\b|\bsegments?\b|\bname for\b|\bmy (?:novel|book|podcast|film)\b|\bdesigning\b|\bmy players\b/i,
    },
  ],
  slots: [
    {
      id: 'liked',
      question: 'Which ones did you like best, and which left you cold?',
      given: /\blike\b|\bliked\b|\bloved?\b|\bsimilar\b|\bhates?\b|\bno \w+|\bnot\b|\bwithout\b|\bless\b/i,
      fact: 'Liked and disliked',
    },
  ],
}

export const places: Genre = {
  id: 'places',
  title: 'Places to go, eat, stay',
  cue: named(
    /\b(?:restaurants|caf[eé]s|bars|pubs|museums|hotels|beaches|hikes|walks|parks|cities|countries|islands|destinations?|places|spots|neighbou?rhoods|day trips?|getaways?|holiday ideas|weekends? away|activities)\b (?:in|near|around|to|would|from)\b|\bwhere (?:can|could|should|to) (?:i|we|you)?\b[^.\n]{0,20}\b(?:go|take|eat|stay|travel|celebrate|hike|swim)\b|\bthings to (?:do|see) in\b/i,
  ),
  lines: [
    onlyReal(
      'real-places',
      'Name only places that you are sure exist, and say what to check before going, such as season or booking.',
    ),
  ],
  slots: [
    {
      id: 'month',
      wording: 'month/places',
      question: 'When do you go?',
      given:
        /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\bsummer|\bwinter|\bspring|\bautumn|\bweekend|\btonight|\bsunday|\brain/i,
      fact: 'When',
    },
    {
      id: 'company',
      question: 'Who comes along, and what do they enjoy?',
      given:
        /\bkids?\b|\bparents\b|\bcouple|\bfriends\b|\bsolo\b|\balone\b|\bwife|\bhusband|\bcolleagues|\bstudent|\bwe\b|\bmum|\bmom|\bdad/i,
      fact: 'Who comes along',
    },
    budget,
  ],
}
