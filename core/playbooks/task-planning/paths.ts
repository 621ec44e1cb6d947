// Long ways through offices, applications, manuscripts and house purchases: what expires, what replies say, what is lost.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

export const papers: Genre = {
  id: 'papers',
  title: 'Papers and applications to an authority',
  cue: butNot(
    named(
      /\b(?:work|student|spouse|family|residence|schengen|tourist|digital nomad) (?:visa|permit)\b|\b(?:visa|citizenship|naturali[sz]ation|residence permit|passport) (?:applications?|process|renewal|checklist)\b|\bapply(?:ing)? for (?:a |an |my |the )?(?:\w+ )?(?:visa|citizenship|passport|residence permit|green card)\b/i,
    ),
    /\bdenied\b|\bschedule my\b|\bgym\b|\bmove flats\b|\bbackwards?\b|\brefused\b|\basylum\b|\bdeport|\bessay\b|\bstatement\b|\bletter\b|\bcode\b|\bcredit card\b/i,
  ),
  lines: [
    {
      id: 'papers-that-expire',
      text: 'Put first the papers that take longest, and say which may not be older than how many months.',
      technique: 'constraints',
      worth: 3,
      unless: /\bexpir|\btakes? longest\b|\blead times?\b/i,
    },
  ],
  slots: [
    {
      id: 'from_and_to',
      question: 'Which nationality, which country, and by which date?',
      given: NAMED_PLACE,
      fact: 'Nationality, country, date',
    },
  ],
}

export const jobSearch: Genre = {
  id: 'job-search',
  title: 'Looking for work',
  cue: butNot(
    named(
      /\bjob (?:search|hunt(?:ing)?)\b|\b(?:find|finding|get|getting|land|landing|looking for) (?:a |an |my first |another |new )?(?:[\w-]+ )?(?:job|internship|apprenticeship)\b|\bapply(?:ing)? (?:for|to) jobs\b|\bno (?:replies|callbacks|interviews)\b/i,
    ),
    /\bcron\b|\bprint\b|\bspark\b|\bcover letter\b|\bresume\b|\bcv\b|\binterview questions\b|\bkitchen\b|\be-?mail\b|\bquit\b|\bsql\b|\bget a job done\b|\bfor (?:my|our) (?:son|daughter|husband|wife)\b/i,
  ),
  lines: [
    {
      id: 'what-silence-means',
      text: 'Say after how many unanswered applications, or failed interviews, to change what.',
      technique: 'constraints',
      worth: 3,
      unless: /\bunanswered\b|\bno (?:replies|callbacks)\b/i,
    },
  ],
  slots: [
    {
      id: 'work_wanted',
      question: 'What kind of work, where, and with which experience?',
      given:
        /\bas (?:a|an) \w+|\bin (?:[A-Z]\w+|tech|marketing|it|finance|healthcare|data|ux)\b|\b\d+ years\b/,
      fact: 'Work wanted',
    },
  ],
}

export const manuscript: Genre = {
  id: 'manuscript',
  title: 'Thesis, book or other long piece to be finished',
  cue: butNot(
    named(
      /\b(?:schedule|plan|time ?table|timeline) for (?:writing |finishing )?(?:my|a|the) (?:[\w’'-]+ )?(?:thesis|dissertation|novel|memoir|book|screenplay)\b|\b(?:thesis|dissertation|novel|memoir|book|screenplay) (?:plan|schedule|timeline|writing plan)\b|\b(?:finish|write|writing|submit|complete|plan) (?:my|a|an|the) (?:master['’]?s |bachelor['’]?s |phd |first )?(?:thesis|dissertation|novel|memoir|book|screenplay)\b/i,
    ),
    /\breport\b|\bpresentation\b|\bsummary\b|\boutline\b|\bbook (?:club|report|review)\b|\bchapter \d|\btitle\b|\bproposal\b|\bturn my\b|\bplot\b|\bopening\b/i,
  ),
  lines: [
    {
      id: 'readers-and-rewrite',
      text: 'Give other people’s reading time and the rewrite after it dates of their own.',
      technique: 'constraints',
      worth: 3,
      when: /\bplan\b|\bschedule\b|\btimeline\b|\bmonths?\b|\bweeks?\b|\bdays\b|\bdeadline\b|\bby \w+\b/i,
      unless: /\brewrit|\brevis(?:ion|e|ing)|\bfeedback\b|\bsupervisor\b|\bbeta readers?\b/i,
    },
  ],
  slots: [
    {
      id: 'due_and_done',
      question: 'When is it due, and what is written already?',
      given: /\b(?:in|within|by) \w+|\b\d+ (?:weeks|months|pages|words)\b|\bdeadline\b|\bdue\b/i,
      fact: 'Due, and written so far',
    },
  ],
}

export const buyingHome: Genre = {
  id: 'buying-home',
  title: 'Buying a home',
  cue: butNot(
    named(
      /\b(?:buy|buying|purchas\w+) (?:a|an|our|my|the) (?:first |second |new |old )?(?:house|flat|home|apartment|property|condo)\b|\bfirst[- ]time (?:home ?)?buyers?\b|\bhouse hunting\b/i,
    ),
    /\bor rent\b|\brent or\b|\bgift|\bsave (?:for|up|[£$€\d])|\bsaving\b|\bdown payment\b|\bdeposit\b|\bexplain\b|\bmarket\b|\bessay\b|\bagent\b|\bshould (?:i|we)\b|\bviewings?\b|\bstory\b/i,
  ),
  lines: [
    {
      id: 'lost-if-it-falls-through',
      text: 'Say at each step what is binding from then on, and what money is lost if it falls through.',
      technique: 'constraints',
      worth: 3,
      unless: /\bfalls? through\b|\bbinding\b/i,
    },
  ],
  slots: [
    {
      id: 'jurisdiction',
      wording: 'jurisdiction/rights-and-claims',
      question: 'Which country or state is it in?',
      given: NAMED_PLACE,
      fact: 'Country or state',
    },
  ],
}

export const venture: Genre = {
  id: 'venture',
  title: 'Starting a small business',
  cue: butNot(
    named(
      /\bbusiness plan\b|\bstart(?:ing)? (?:a|an|my|our|up a) (?:own |small |online |home |little )*(?:[\w-]+ )?(?:business|bakery|shop|caf[eé]|food truck|coffee cart|cleaning company|dropshipping|etsy shop|print[- ]on[- ]demand|clothing brand)\b/i,
    ),
    /\bname\b|\bslogan\b|\bbusiness ideas?\b|\bsummar|\breview my\b|\bmarketing\b|\blogo\b|\bletter\b|\btemplate\b/i,
  ),
  lines: [
    {
      id: 'sales-a-day',
      text: 'Show how many sales a day pay for everything, own wage included, and mark the figures assumed.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bbreak-?even\b|\bsales a day\b|\bown wage\b/i,
    },
  ],
  slots: [
    {
      id: 'money_and_place',
      question: 'Where is it, how much money is there, and must it pay a full wage?',
      given: /[£$€]\s?\d|\b\d+k\b|\bbudget\b|\bfull[- ]time\b/i,
      fact: 'Place, money, wage',
    },
  ],
}
