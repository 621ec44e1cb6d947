// Places: tables that have closed, doors that must be booked, seasons.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { budget } from './budget.ts'

export const eateries: Genre = {
  id: 'places-to-eat',
  title: 'Where to eat, drink, stay in a town',
  cue: named(
    /\b(?:restaurants?|caf[eé]s|bars|pubs|hotels?|bakeries|places to (?:eat|drink|stay))\b[^.\n]{0,40}\b(?:in|near|around)\b|\b(?:in|near|around)\b[^.\n]{0,40}\b(?:restaurants|hotels)\b/i,
  ),
  lines: [
    {
      id: 'still-open',
      text: 'Name only places you are sure of, and say once that hours and closures need checking.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bsure of\b|\bfictional\b|\binvent|\bname for\b|\bmy restaurant\b|\bour (?:restaurant|hotel|caf[eé])\b|\bbusiness ideas\b|\bbook (?:me )?a\b|\breservation\b|\brate\b|\bwhat kind\b|\b(?:around|near|close to) (?:here|me|us)\b|\bnearby\b|\bin my area\b|\blocal\b/i,
    },
  ],
  slots: [
    {
      id: 'town',
      question: 'Which town or part of it is it?',
      given: /^(?![\s\S]*(?:\b(?:around|near|close to) (?:here|me|us)\b|\bnearby\b|\bin my area\b))/i,
      fact: 'Town',
    },
  ],
}

/** A programme for a house, a class or a team, not an outing. */
const IN_HOUSE =
  /\bin (?:the |a |my )?(?:waiting room|queue|car|train|plane|airport|lift|bath|bed|classroom|office|break)\b|\bresidents?\b|\b(?:care|nursing|retirement) home\b|\bday (?:care|cent(?:er|re))\b|\b(?:pupils|patients|clients|scouts|brownies|cubs)\b|\bactivities\b[^.\n]{0,30}\b(?:for (?:the|a|each|this) (?:month|week|day|term|year)|in (?:small )?groups|from home|at home)\b|\bteam[- ]building\b/i

export const sights: Genre = {
  id: 'things-to-do',
  title: 'What to see and do somewhere',
  cue: butNot(
    named(
      /\bthings to (?:do|see)\b[^.\n]{0,40}\bin\b|\bthings to do in\b|\b(?:museums|must-?see (?:places|sights)|sights|attractions|activities|hikes|walks|beaches|parks|day trips?)\b[^.\n]{0,40}\b(?:in|near|around|from) (?:the )?[a-z]|\bday trips? from\b/i,
    ),
    IN_HOUSE,
  ),
  lines: [
    {
      id: 'step-free',
      text: 'Say for each whether entrance, paving and toilet are step-free, and what to confirm by phone.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bwheelchairs?\b|\bmobility scooter\b|\bcan(?:no|['’]?)t (?:do|manage|climb) (?:steps|stairs)\b/i,
      unless: /\bstep-free\b|\bramps?\b|\bindoors?\b/i,
    },
    {
      id: 'book-or-shut',
      text: 'Say which of them need booking ahead, and which are shut on some days or in some seasons.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:museums|must-?see|sights|attractions|things to (?:do|see)|activities|day trips?|hikes)\b/i,
      unless:
        /\bbook(?:ed|ing)? ahead\b|\bindoors?\b|\bin (?:the )?(?:classroom|class|office|garden|house|car|math|english|winter|summer|rain|life|bed|school|a|high school|college)\b|\bwhen the weather|\bhomeschool|\bfictional\b|\bin the given\b|\bteam\b|\bwhat could a museum\b|\bwith (?:the|my) (?:kids|dog) (?:inside|indoors)|\bwheelchairs?\b|\bmobility scooter\b/i,
    },
  ],
  slots: [
    {
      id: 'company',
      question: 'Who comes along, and what do they enjoy?',
      given:
        /\bkids?\b|\bparents\b|\bcouple|\bfriends\b|\bsolo\b|\balone\b|\bwife|\bhusband|\bcolleagues|\bstudent|\bwe\b|\bmum|\bmom|\bdad|\bgran\w*|\bnan\b|\btoddler|\bmuseums\b|\bfamily|\bmust-?see\b|\bfavou?rite\b|\btop\b|\bbest\b|\bindoors?\b|\bwith (?:a|my)\b/i,
      fact: 'Who comes along',
    },
  ],
}

export const places: Genre = {
  id: 'places',
  title: 'Where to travel',
  cue: named(
    /\b(?:destinations?|getaways?|holiday ideas|weekends? away|places to (?:travel|visit|go)|vacation (?:ideas|spots?)|honeymoon (?:ideas|spots?))\b|\bwhere (?:can|could|should|to) (?:i|we|you)?\b[^.\n]{0,20}\b(?:go|take|travel|celebrate|swim)\b(?! to (?:get|find|buy|school))/i,
  ),
  lines: [
    {
      id: 'weather-and-way',
      text: 'Say for each what the weather is usually like then, and how long the way there takes door to door.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|summer|winter|spring|autumn|easter|christmas)(?:[a-z]*\b))(?=[\s\S]*\bfrom\b)/i,
      unless: /\bweather\b|\bdoor to door\b|\bfictional\b/i,
    },
    {
      id: 'weather-and-closed',
      text: 'Say for each what the weather usually is at that time, and what is closed then.',
      technique: 'constraints',
      worth: 3,
      when: /^(?![\s\S]*\bfrom\b)(?=[\s\S]*\b(?:january|february|march|april|in may|june|july|august|september|october|november|december|winter|spring|autumn|easter|christmas|new year)\b)/i,
      unless: /\bweather\b|\bclosed\b|\bfictional\b|\bone line\b/i,
    },
  ],
  slots: [
    {
      id: 'month',
      wording: 'month/places',
      question: 'When do you go?',
      given:
        /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\bsummer|\bwinter|\bspring|\bautumn|\bweekend|\btonight|\bsunday|\brain|\bfind out\b|\bchecked\b/i,
      fact: 'When',
    },
    {
      id: 'company',
      question: 'Who comes along, and what do they enjoy?',
      given:
        /\bkids?\b|\bparents\b|\bcouple|\bfriends\b|\bsolo\b|\balone\b|\bwife|\bhusband|\bcolleagues|\bstudent|\bmum|\bmom|\bdad|\bgran\w*|\bnan\b|\btoddler|\bfind out\b|\bchecked\b/i,
      fact: 'Who comes along',
    },
    {
      ...budget,
      given: new RegExp(String.raw`${budget.given.source}|\btonight\b|\bfind out\b|\bchecked\b`, 'i'),
    },
  ],
}
