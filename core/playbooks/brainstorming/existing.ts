// Things that already exist and are to be found: presents, and titles to read, watch, play.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { budget } from './budget.ts'

export const gifts: Genre = {
  id: 'gifts',
  title: 'Presents',
  cue: mentioned(
    /\bgifts?\b(?! (?:wrap|paper|bags?|tags?|aid|shop|horse))|(?<!\b(?:is|are|was|were|be|being) )\bpresents?\b(?! (?:tense|perfect|simple|continuous|progressive|in|at|day|moment|the|a|an|my|our|it|this|to)\b)|\bstocking (?:filler|stuffer)|\bsecret santa|\bwhat (?:to|do i|can i|should i) (?:get|give|buy) (?:for )?(?:my|a|him|her|them|someone)\b|\bbirthday['’]?s the\b/i,
  ),
  lines: [
    {
      id: 'not-owned-already',
      text: 'Leave out what somebody with these interests is sure to own already.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:loves? (?!me|him|her|us|you)|(?:he|she|they|who) likes?|is into|obsessed|enjoys?|collects?|plays|cooks|cycles|fishes|sails|paints|gardens|knits|reads|hikes|runs|keen)\b/i,
      unless:
        /\bown already\b|\bhas everything\b|\bbuys himself\b|\balready (?:has|owns)\b|\bgeneric\b|\b(?:[1-9]|1[0-7])[- ]?(?:years?|yrs?|yo)\b|\bkids?\b|\bchild|\b(?:son|daughter|nephew|niece|grandson|granddaughter|boy|girl)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?\b/i,
    },
    {
      id: 'value-where-awkward',
      text: 'Say at which value it becomes awkward or against the rules.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\b(?:boss|manager|supervisor|clients?|customers?|teacher|professor|doctor|nurse|colleagues?|co-?workers?|landlord|employees?)\b/i,
      unless:
        /\bawkward\b|\bunder \d|[£$€]\s?\d|\bbudget\b|\b\d+ ?(?:eur|euros?|dollars?|pounds?|quid|bucks)\b|\bretir|\bleav(?:es|ing)\b|\bfarewell\b|\bgood-?bye\b|\beach\b|\bchip(?:ping|ped)? in\b|\bcollection\b|\bwhip-?round|\b\d+ of us\b|\bwe all\b|\bfrom (?:all of us|the (?:whole )?(?:team|class|office))\b/i,
    },
  ],
  slots: [
    {
      id: 'person',
      wording: 'person/gifts',
      question: 'What does the person like, do, already have too much of?',
      given:
        /\b(?:loves?|likes?|hates?|into|obsessed|enjoys?|collects?|fan|plays|cooks|cycles|fishes|works|needs? nothing|gardening|cooking|swim\w*|hobb\w+|vegan|clients|customers|employees|staff|guests|(?:he|she|they|who) (?:does|do|goes|has|rides|bakes|climbs|runs|paints|reads|knits|sews|travels))\b/i,
      fact: 'About the person',
    },
    budget,
    {
      id: 'occasion',
      question: 'What is the occasion, and how close are you?',
      given:
        /\bbirthday|\bhelp(?:s|ed) me\b|\bwedding|\bchristmas|\bxmas|\banniversary|\bgraduation|\bthank|\bdad\b|\bmu?o?m\b|\bmy (?:\w+ )?(?:mum|mom|dad|wife|husband|sister|brother|friends?|boss|colleague|client|aunt|nan|girlfriend|boyfriend|in-law|mother-in-law|father-in-law|son|daughter)\b|\bbrother in law\b|\bleaving\b|\bhousewarming|\bretire|\bclient\b/i,
      fact: 'Occasion',
    },
  ],
}

const TITLES = named(
  /\bgames? (?:like|similar to)\b|\b(?:books?|novels?|films?|movies?|tv shows|anime|manga|podcasts?|albums?|songs?|tunes|comics|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board|ps5|steam|pc|card) games?)\b (?:like|for|about|on|similar|recs?|recommendations?|suggestions?|to (?:read|watch|listen|play)|that|with|set in|in|under|not)\b|\b(?:recommend|suggest|recs? for|looking for|top|some good|any good|good|similar to)\b[^.\n]{0,40}\b(?:books?|novels?|films?|movies?|tv|series|shows?|anime|manga|podcasts?|albums?|songs?|tunes|documentar(?:y|ies)|authors?|poets?|musicals?|(?:video|switch|board) games?)\b|\bplaylist\b|\bfirst dance songs?|\bwho['’]?s next\b|\bwhat (?:to|should i) (?:read|watch|listen to)\b/i,
)

/** A podcast, book or game of one's own, or orders to a player. */
const ONE_S_OWN = mentioned(
  /\b(?:start|starting|launch|launching|making|host|record|recording|write|writing|publish) (?:a|an|my|our) (?:[\w-]+ )?(?:podcast|books?|novel|album|songs?|game|comic)|\b(?:colou?r palette|theme|slogans?|names?) (?:and theme )?for a (?:podcast|book|band|game)\b|\bto (?:my|the) (?:\w+ )?playlist\b|\b(?:hear|start|resume|play) my\b|\bshopping list\b/i,
)

export const titlesToKnow: Genre = {
  id: 'titles-to-know',
  title: 'Books, films, music, games to try',
  cue: (document) => TITLES(document) && !ONE_S_OWN(document),
  lines: [
    {
      id: 'conditions-hold',
      text: 'Drop every title that goes against what was required or ruled out.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*(?:\bnot (?:too|ed)\b|\bno \w+[\s\S]*\b(?:no|only|not|under|less|without|exactly|finished)\b|\b(?:only|not|under|less|without|exactly|finished)\b[\s\S]*\bno \w+|\bhates?\b|\bwithout\b|\bunder \d|\babove \d|\bless \w+|\bonly\b|\bexcept\b|\bexactly\b|\bnothing (?:above|over|with|too)|\bwill all\b|\bseen all\b|\b\d+ year old|\blow-stress\b))/i,
      unless:
        /\bruled out\b|\bmaking\b|\bsongs? not\b|\bangles\b|\bepisodes?\b|\bname for\b|\bmy (?:novel|book|podcast|film)\b|\bdesigning\b|\bmy players\b|\btitles for\b|\bhates anime\b|\bgimme (?:a|one)\b/i,
    },
    {
      id: 'known-to-every-fan',
      text: 'Leave out what anyone who likes these has surely come across already.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:books?|novels?|films?|movies?|shows?|series|anime|manga|podcasts?|albums?|bands?|songs?|music|artists?|games?)\b[^.\n]{0,40}\b(?:like|similar to|in the (?:style|vein) of)\b (?!(?:to|a|an|the most)\b)|\b(?:similar to|who (?:liked|loved|enjoyed|likes|loves)|(?:i|we) (?:liked|loved|enjoyed|love))\b/i,
      unless:
        /\bcome across\b|\bobvious\b|\bclassics?\b|\bbest[- ]known\b|\bpopular\b|\bbeginners?\b|\bkids?\b|\bchild|\bfor my (?:novel|book)|\btitles for\b|\bmaking\b|\bgimme (?:a|one)\b|\bhidden gems?\b|\bquestions\b|\bi would like\b/i,
    },
    {
      id: 'who-should-skip',
      text: 'Say for each title which reader should skip it, and why.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      when: /\b(?:books|novels|comics)\b/i,
      unless:
        /\bskip\b|\bmade[- ]up\b|\bfictional\b|\bimaginary\b|\blanguages\b|\btitles for\b|\bangles\b|\bepisodes?\b|\bsegments?\b|\bname for\b|\bmy (?:novel|book|podcast|film)\b|\bdesigning\b|\bmy players\b|\bmaking\b|\bi (?:play|run|host)\b|\bjust\b|\bonly\b|\btitles\b|\b(?:top )?(?:[1-9]\d|\d{3,})\b|\bpapers\b|\barticles\b|\bbook club\b|\bkids?\b|\bchild|\bone (?:line|word|sentence)\b/i,
    },
  ],
  slots: [
    {
      id: 'liked',
      question: 'Which ones did you like best, and which left you cold?',
      given:
        /\blike\b|\bliked\b|\bloved?\b|\bsimilar\b|\bhates?\b|\bno \w+|\bnot\b|\bwithout\b|\bless\b|\babout\b|\bfor\b|\bon\b|\bwith\b|\bthat\b|\bpopular\b|\bbest\b|\btop\b|\bname\b|\blist\b|\btoday\b|\bplaylist\b|\bseen\b|\bin \d{4}\b|\bset in\b/i,
      fact: 'Liked and disliked',
    },
  ],
}
