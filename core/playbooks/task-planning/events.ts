// Occasions with a date that cannot move: parties, weddings, run sheets, big meals.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'

const guests: Slot = {
  id: 'guests',
  question: 'How many people come, and does anyone need something special?',
  given:
    /\bdemo\b|\bhackathon\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|a dozen) (?:persons|people|guests|kids|children|adults|women|men|friends|of us|singers|desks|colleagues|seats|teens|visitors|pupils|students|attendees|participants|volunteers|nurses|members|delegates)\b|\bfor \d+\b|\bguests?: \d/i,
  fact: 'Guests',
}

const budget: Slot = {
  id: 'budget',
  wording: 'budget/event',
  question: 'What may it cost in all?',
  given:
    /[£$€¥]\s?\d|\b\d+ ?(?:k|eur|euros?|usd|dollars?|pounds?|quid|bucks)\b|\bbudget (?:is|of|about|around)\b|\bno budget|\bzero budget/i,
  fact: 'Budget',
}

const date: Slot = {
  id: 'date_place',
  question: 'When and where is it?',
  given:
    /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btonight\b|\bin \d+ (?:days|weeks|months)\b|\bnext (?:week|month|year|summer|spring)\b|\bat (?:home|ours?|the|my|mine|school|work)\b|\b(?:flat|apartment|house|garden|back ?yard|park|hall|church|school|barn|pub|restaurant|office|beach|pool)\b/i,
  fact: 'Date and place',
}

export const bigMeal: Genre = {
  id: 'big-meal',
  title: 'Cooking against the clock',
  cue: butNot(
    named(
      /\b(?:turkey|roast(?! (?:my|me|this|our))(?=[^\n]*\d)|christmas dinner|thanksgiving|dinner party|dinner for|lunch for|brunch for|buffet for|(?:a |an? \w+ )?buffet\b|potluck|finger food|cater(?:ing)? for|feed(?:ing)? \d+|food for \d+|cook(?:ing)? for \d+|bbq for|seder|iftar for)\b/i,
    ),
    /\bmurder[- ]mystery|\bproduction plan/i,
  ),
  lines: [
    {
      id: 'oven-clock',
      text: 'Work back from the serving time, resting included, and never plan the oven or a ring twice at once.',
      technique: 'constraints',
      worth: 3,
      when: /^(?![\s\S]*\b(?:buffet|potluck|finger food|cater\w*|feed(?:ing)? \d+|food for \d+)\b)/i,
      unless:
        /\btwice at once|\boven schedule|\bserving time|\brecipe for\b|\bin turkey\b|\bto turkey\b|\bguests, food\b|\bbackwards?\b|\bwork(?:ing)? back\b|\brests\b|\bpre-?cook|\bbbq\b|\bbuffet\b|\bcold\b|\bno[- ]cook\b|\brestaurant\b|\bcater/i,
    },
    {
      id: 'amounts-and-holding',
      text: 'Give the amount to buy for each dish, and how it is kept hot or cold until served.',
      technique: 'constraints',
      worth: 3,
      when: /\bbuffet\b|\bbbq\b|\bpotluck\b|\bfinger food\b|\bcater\w*\b|\bfeed(?:ing)? \d+|\bfood for \d+/i,
      unless: /\bamounts?\b|\bquantit|\bhow much\b|\bkept (?:hot|cold|warm)\b|\brestaurant\b/i,
    },
  ],
  slots: [
    guests,
    {
      id: 'serving_time',
      question: 'When do people sit down, and what oven and rings do you have?',
      given: /\bat \d{1,2}(?::\d{2})? ?(?:am|pm)?\b|\boven\b|\bhob\b/i,
      fact: 'Serving time and kitchen',
    },
    {
      id: 'allergies',
      question: 'Any allergies or things nobody eats?',
      default: 'None known',
      given: /\ballerg|\bvegan|\bvegetarian|\bgluten|\bhalal|\bkosher|\bnut\b|\blactose/i,
      fact: 'Allergies and dislikes',
    },
  ],
}

export const runSheet: Genre = {
  id: 'run-sheet',
  title: 'Running order of a day',
  cue: named(
    /\brun(?:ning)? (?:sheet|order|of show)|\bminute[- ]by[- ]minute|\bby the minute|\bhour by hour|\btabletop\b|\bday[- ]of (?:schedule|timeline)|\bconference (?:programme|program|schedule)|\b(?:hackathon|film festival)\b[^.\n]{0,20}\b(?:schedule|programme|program|timeline|timetable)|\bsports day|\b(?:half|full)[- ]day (?:workshop|training)|\bworkshop (?:day|schedule|agenda)|\bcrisis drill|\bfilming day|\bshoot(?:ing)? (?:day|schedule)/i,
  ),
  lines: [
    {
      id: 'changeovers',
      text: 'Count set-up, changeovers and slack as items of their own, and say what to drop if it runs late.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bbuffers?\b|\bslack\b|\bchange-?overs?\b|\bruns? late\b|\bdemo\b|\bweekly\b|\btravel\b|\bmin(?:ute)?s? between\b|\bfilm festival\b/i,
    },
  ],
  slots: [
    {
      id: 'hours',
      wording: 'hours/run-sheet',
      question: 'From when to when, and which times are fixed?',
      given:
        /\bdemo\b|\bhackathon\b|\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm)\b|\bfrom \d|\bhalf a day|\ball day\b/i,
      fact: 'Times',
    },
  ],
}

/** The feast is the deadline or the reason, not what is planned. */
const BY_THE_WAY =
  /\b(?:wedding|party) guest\b|\bas a (?:wedding )?guest\b|\breadings?\b|\bwhat to wear\b|\b(?:lose|losing|drop) (?:\w+ ){0,2}(?:weight|kilos?|kg|pounds|stone)\b|\b(?:get|getting|look) (?:fit|slim|good)\b|\bbefore (?:my|the|our|his|her|a) [^.\n]{0,25}\b(?:wedding|birthday|anniversary|graduation|reunion)\b|\bpolitical party\b|\bthird[- ]party\b/i

export const event: Genre = {
  id: 'event',
  title: 'Wedding, party or event',
  cue: butNot(
    named(
      /\bweddings?\b|\bbirthday\b|\bparty\b(?!-)|\bbaby shower|\bhen (?:do|night)\b|\bstag do|\bbachelorette\b|\banniversary\b|\breunion\b|\bfundraiser\b|\bgala\b|\bfestival\b|\b(?:street|school|village|craft|job|spring|christmas|summer) (?:fair|fete|fest)|\bfête\b|\bcharity (?:event|run|auction)|\bopen (?:day|house)\b|\bfarewell (?:party|do)|\bgraduation|\bquince|\bbaptism|\bbar mitzvah|\b\d0th in\b|\bcamps? with \d|\bevent (?:for|on|in|with)\b|\bmurder[- ]mystery/i,
    ),
    BY_THE_WAY,
  ),
  lines: [
    {
      id: 'latest-safe-date',
      text: 'Give the latest safe date for each booking, and the fallback if it is gone.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:weddings?|reunion|fundraiser|gala|festival|fair|fete|fest|open day|conference|anniversary|graduation|\d0th|quince\w*|baptism|mitzvah|stag|hen|bachelorette)\b)(?=[\s\S]*(?:\b\d+ \w*(?:weeks?|months?|eeks)\b|\b(?:two|three|four|six|eight) (?:weeks|months)\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next year)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i,
      unless:
        /\bwork(?:ing)? back|\bbackwards?\b|\bbooked out|\blead times?\b|\bpractice schedule|\bspeak at\b|\bplay\b[^.\n]{0,30}\bat\b|\bagenda\b|\bphoto album\b|\bswot\b|\bplanner\b|\bprioriti[sz]e\b|\bbudget plan\b|\bseating (?:plan|chart)|\bspeech\b|\btoday\b|\btomorrow\b|\btonight\b|\bdecorat|\bcake\b|\bgames for\b|\bsafe date\b|\bfallback\b|\bbaby shower\b|\bchecklist\b/i,
    },
    {
      id: 'arrivals-and-pick-up',
      text: 'Say what happens while children arrive one by one, and in the last quarter of an hour.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*\b(?:birthday|party)\b)(?=[\s\S]*\b(?:kids?|children|(?:\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten)(?:th|st|nd|rd)?[- ](?:year|yr|yo|birthday)\w*|my (?:son|daughter)|toddlers?|preschool)\b)/i,
      unless:
        /\barriv|\bpick-?up\b|\binvit|\bcake\b|\bgifts?\b|\bbudget plan\b|\bwhat to (?:wear|buy)\b|\b\d0th\b/i,
    },
    {
      id: 'plan-for-rain',
      text: 'Name what the rain plan costs, and the day by which to decide on it.',
      technique: 'constraints',
      worth: 2,
      when: /\boutdoors?\b|\bgarden\b|\bpark\b|\bbeach\b|\bstreet\b|\bfield\b|\bbbq\b|\bpicnic|\bmarquee|\blawn\b|\bfête|\bfete\b/i,
      unless: /\brain|\bweather|\bplan b\b/i,
    },
  ],
  slots: [date, guests, budget],
}
