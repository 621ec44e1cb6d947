// Poems, songs and short forms. Here the writer is asked, not told.

import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const grief: Genre = {
  id: 'grief',
  title: 'Poem or words for somebody who died or is ill',
  cue: mentioned(
    /\b(?:poem|verse|reading|words|lines|song|eulogy|tribute|something)\b[^.\n]{0,60}\b(?:funeral|memorial|passed away|who died|in memory of|(?:the|his|her|a) wake)\b|\b(?:my|our|his|her) (?:late )?(?:mum|mom|dad|nan|gran\w*|husband|wife|son|daughter|brother|sister|aunt|uncle|friend|dog|cat)\b(?:(?!\babout (?:our|my|the|an?|his|her) (?!death|dying|passing|illness|cancer|funeral|last)\w)[^.\n]){0,40}\b(?:died|passed|dying|hospice|funeral)\b|\beulog|\bobituar|\bmiscarr|\bsuicid|\bin heaven\b/i,
  ),
  sensitive: true,
  lines: [],
  slots: [
    {
      id: 'what_they_were_like',
      wording: 'what_they_were_like/grief',
      question: 'What were they like (a habit, a saying), and who will read it out?',
      given:
        /^(?![\s\S]*\b(?:poem|verse|song|eulogy|tribute|reading|lines|words for)\b)|\balways\b|\bnever\b|\bused to\b|\blaugh|\bkind\b|\bfunny\b|\bsaid\b|\breading it\b|\bi(?:['’]ll| will) read\b/i,
      fact: 'What they were like, and who reads it',
    },
  ],
}

export const fixedForm: Genre = {
  id: 'fixed-form',
  title: 'Fixed or very short form',
  cue: mentioned(
    /\bhaikus?\b|\blimericks?\b|\bsonnets?\b|\bvillanelle|\bsestina|\bghazal|\bpantoum|\btanka\b|\bacrostic|\bclerihew|\bcinquain|\bcouplets?\b|\bsix[- ]word\b|\b6[- ]word\b|\btwo[- ]sentence\b|\bin (?:2|two|one|1|three|3) sentences?\b|\bjokes?\b|\bpuns?\b|\bknock[- ]knock\b|\briddles?\b|\btongue[- ]twister|\bone-?liners?\b|\bopening lines?\b|\bfirst line\b|\bepigram|\bmicro-?fiction|\bdad joke/i,
  ),
  lines: [],
  slots: [],
}

export const parodySong: Genre = {
  id: 'parody-song',
  title: 'New words to a known tune',
  cue: mentioned(
    /\b(?:to|in) the tune of\b|\bsong parody|\bparody (?:of (?:the )?song|song|lyrics)|\bnew (?:lyrics|words) (?:to|for)\b|\bto the melody of\b|\b(?:sung|sing(?:able)?) to (?!my|our|her|him|them|me|us|the (?:kids|children|baby))|\bfilk\b|\b(?:change|replace|rewrite) (?:the )?(?:song|lyrics|words) (?:of|to|for)\b|\brewrite (?:the )?(?:song|lyrics)/i,
  ),
  lines: [
    {
      id: 'singable',
      text: 'Match the syllables and stresses of the tune line by line, so that it can be sung.',
      technique: 'constraints',
      worth: 3,
      unless: /\bsyllables?\b|\bstress(?:es)?\b|\bscan(?:s|sion)\b|\bsingable|\bmust be sung|\bcan be sung/i,
    },
  ],
  slots: [
    {
      id: 'inside_details',
      question: 'Which names and incidents should come up?',
      given: /\babout\b|\bmention|\bnames?\b|\bteammates\b|,/i,
      fact: 'Names and incidents',
    },
  ],
}

export const giftPoem: Genre = {
  id: 'gift-poem',
  title: 'Poem, song or story for a person one knows',
  cue: mentioned(
    /\b(?:poem|verse|rhyme|song|lyrics|story|ode|rap|fairy ?tale)\b[^.\n]{0,60}\bfor my\b|\bfor my (?:daughter|son|wife|husband|girlfriend|boyfriend|mum|mom|dad|nan|gran\w*|sister|brother|niece|nephew|boss|colleague|friend|teacher|kid|kids|twins)\b|\b(?:birthday|wedding|anniversary|retirement|leaving|valentine\w*|farewell) (?:poem|verse|rhyme|song|story|card)\b|\bbedtime stor/i,
  ),
  lines: [],
  slots: [
    {
      id: 'person',
      wording: 'person/gift-poem',
      question: 'What is the person like: a habit, a moment, a name to use?',
      given:
        /\bloves?\b|\bloved\b|\bhates?\b|\bafraid\b|\balways\b|\bcalled\b|\bnamed?\b|\blikes\b|\bfav(?:ou?rite)?\b|\bwho\b|\bwhere\b|\bin which\b|\babout\b|,/i,
      fact: 'About the person',
    },
    {
      id: 'age',
      wording: 'age/gift-poem',
      question: 'How old is the child?',
      given:
        /^(?![\s\S]*\b(?:daughter|son|kids?|twins|niece|nephew|grandson|granddaughter|bedtime|toddler|little (?:girl|boy))\b)|\(\d|\b\d+[- ]?(?:yo|yrs?|years?|months?|yr)\b|\bturn(?:s|ing)? \d|\b\d(?:st|nd|rd|th)\b|\bages? \d|\b(?:aged|is|are) \d|\bgrown|\bgraduat|\bwedding|\bstudent/i,
      fact: 'Age of the child',
    },
  ],
}
