// Buying and selling between ordinary people: what to charge, what used things fetch, how to get paid and found.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

export const pricing: Genre = {
  id: 'pricing',
  title: 'What to charge',
  cue: butNot(
    named(
      /\bhow much (?:should|do|can|could|would) (?:i|we|you) charge\b|\bwhat (?:should|do|can|to) (?:i |we )?(?:need to )?charge\b|\bi need to charge\b|\b(?:my|our) (?:hourly |day |freelance )?(?:rates?|prices|pricing)\b|\b(?:hourly|day|freelance) rates?\b|\bpric(?:e|es|ing) for (?:my|our|a|an|the|freelance|hand|custom|pet|wedding|web|tutoring|cleaning|cakes?|commissions?)\b|\bprice (?:my|our) (?!car|house|flat|home)\w+|\bundercharg|\bquote (?:him|her|them|for a|the (?:client|customer))\b/i,
    ),
    /\baccept\b|\boffers\b|\braise\b|\bnegotiat|\bincrease\b|\bmortgage|\bexchange rate|\binterest|\bheart rate|\bpricing page\b|\be-?mail\b|\bletter\b|\bsubscription\b|\bsaas\b/i,
  ),
  lines: [
    {
      id: 'unpaid-hours-in-price',
      text: 'Count unpaid hours, tax, fees and waste into the price, and show the sum.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bunpaid hours\b|\boverheads?\b|\bbillable\b|\bcomments?\b/i,
    },
    {
      id: 'rounds-and-extras',
      text: 'Say what the price includes, how many rounds of changes, and what costs extra.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:web ?sites?|web work|wordpress|logos?|illustrat\w+|design\w*|photos?|photograph\w*|videos?|translat\w+|editing|portraits?|copywriting|loft|garden(?:ing)?|bathroom|kitchen|build(?:ing)?)\b/i,
      unless: /\brounds of\b|\bincludes?\b|\bextras?\b|\bscope\b/i,
    },
  ],
  slots: [
    {
      id: 'market_place',
      question: 'In which country or town do you sell, and how many hours or how much material goes in?',
      given: new RegExp(
        String.raw`${NAMED_PLACE.source}|[£$€]\s?\d|\b\d+ ?(?:h|hours?|hrs)\b|\bin [A-Z][a-z]+`,
        'i',
      ),
      fact: 'Place, hours, material',
    },
  ],
}

export const sellingUsed: Genre = {
  id: 'selling-used',
  title: 'Selling or valuing a used thing',
  cue: butNot(
    named(
      /\bsell(?:ing)? (?:my|our|her|his|dad['’]?s|mum['’]?s|mom['’]?s|grand\w+['’]s|some old|a used|an old|a collection|the) (?:late \w+['’]s )?(?:[\w-]+ ){0,2}(?:car|van|bike|motorbike|camera|guitar|piano|violin|records?|vinyl|stamps?|coins?|watch(?:es)?|ring|jewel\w*|furniture|sofa|books|collection|trains?|lego|cards|console|laptop|phone|iphone|boat|caravan|tools?|clothes|antiques?|comics|dress)\b|\b(?:what|how much) (?:is|are|would|could|might) (?:my|this|these|an? (?:old|used)|grand\w+['’]s) (?:[\w-]+ ){0,4}(?:be )?(?:worth|fetch)\b|\boffered (?:me |us )?[£$€]?\d+ for\b/i,
    ),
    /\bad\b|\badvert|\blisting\b|\bdescription\b|\bonline (?:shop|store)\b|\bhouse\b|\bscript\b|\bsalar|\bjob\b/i,
  ),
  lines: [
    {
      id: 'sold-not-asking',
      text: 'Go by what such things have sold for, not by asking prices, and say where to look that up.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bsold (?:for|prices|listings)\b|\basking prices?\b/i,
    },
  ],
  slots: [
    {
      id: 'condition',
      question: 'Which make and year is it, in what condition, with box or papers?',
      given:
        /\b(?:19|20)\d\d\b|\bmint\b|\bcondition\b|\bboxe?d?\b|\bpapers\b|\bmileage\b|\b\d+k (?:miles|km)\b|\bscratch/i,
      fact: 'Make, year, condition',
    },
  ],
}

export const viewing: Genre = {
  id: 'viewing',
  title: 'Looking at a used thing or a home before taking it',
  cue: butNot(
    named(
      /\b(?:buy(?:ing)?|get(?:ting)?|looking at|view(?:ing)?|inspect(?:ing)?|check(?:ing)?)\b[^.?\n]{0,25}\b(?:used|second[- ]?hand|pre-?owned)\b(?! by)|\b(?:used|second[- ]?hand) (?:car|van|bike|e-?bike|motorbike|camper|caravan|boat|piano|camera|laptop|phone|sofa)\b|\b(?:flat|apartment|house|room|property) viewings?\b|\bview(?:ing)? (?:a|an|the|our) (?:first |rental )?(?:flat|apartment|house|room|property)\b|\btest drive\b/i,
    ),
    /\bpros\b|\blease\b|\bcompared\b|\bbetter\b|\badjectives\b|\bdealership\b|\bor (?:a )?new\b|\bsell(?:ing)?\b|\btaxe?s?\b|\bloan\b|\bfinance\b|\bno viewings\b|\bad\b|\bagent\b|\bclothes\b|\bbooks?\b|\bshop\b/i,
  ),
  lines: [
    {
      id: 'walk-away-finding',
      text: 'Say what to check on the spot, and which finding means walking away.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bnew or\b|\byou would\b|\bwalk(?:ing)? away\b|\bdeal-?breakers?\b|\bred flags?\b/i,
    },
  ],
  slots: [],
}

export const unpaidInvoice: Genre = {
  id: 'unpaid-invoice',
  title: 'Money owed to somebody',
  cue: butNot(
    named(
      /\b(?:unpaid|overdue|outstanding|late) invoices?\b|\binvoice[^.?\n]{0,30}\b(?:unpaid|overdue|not paid|late|months?|weeks)\b|\b(?:client|customer|clients|customers)\b[^.?\n]{0,25}\b(?:won['’]?t pay|doesn['’]?t pay|didn['’]?t pay|not paid|pay not|hasn['’]?t paid|refus\w+ to pay|owes?|never pa(?:ys|id))\b|\bget(?:ting)? (?:my|our) money from (?:a|the|my) (?:client|customer)/i,
    ),
    /\bdiscounts?\b|\bshould (?:i|we) (?:give|grant|accept|offer|take|drop|keep|work|lower|say)\b|\b(?:always|often|usually) (?:pay|late)|\bkeep working\b|\blevers\b|\bon average\b|\bour clients\b|\be-?mail\b|\bletter\b|\breminder\b|\bwrite\b|\btemplate\b|\bcode\b|\bsql\b|\bexcel\b/i,
  ),
  lines: [
    {
      id: 'steps-up-to-claim',
      text: 'Lay out the steps up to a court claim, with the wait before each and what it costs.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bcourt\b|\bcollection agency\b|\bfriendly\b/i,
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

export const customers: Genre = {
  id: 'customers',
  title: 'Getting more customers, members, followers',
  cue: butNot(
    named(
      /\b(?:get|getting|attract|attracting|find|finding|reach|win|gain) (?:more |new |some |my first |our first |the first )*(?:[\w-]+ )?(?:customers?|clients?|followers|subscribers|members|bookings|orders|sales|downloads|visitors|traffic|students|users|patients|volunteers|donors|listeners|readers)\b|\b(?:marketing|promotion|promo|advertising) (?:ideas?|tips)\b|\b(?:promote|advertise|market|grow) (?:my|our|a|an|the) (?:[\w-]+ ){0,3}(?:business|shop|store|bakery|caf[eé]|restaurant|salon|studio|channel|podcast|blog|newsletter|app|book|brand|company|etsy|account|practice|event|band|gym|club)\b|\bmore (?:customers|clients|followers|subscribers|bookings|visitors|traffic|volunteers|members) (?:for|to|in|on|at)\b/i,
    ),
    /\bsql\b|\bcode\b|\bquery\b|\be-?mail\b|\bpost about\b|\blesson\b|\bcustomer (?:data|table)|\bapi\b|\bdatabase|\bflyer\b|\bleaflet\b|\bslogan|\breport\b|\bplan\b|\bcalendar\b|\bnewsletter has\b|\bdeadline\b|\bstudents? to\b/i,
  ),
  lines: [
    {
      id: 'told-within-a-month',
      text: 'Say for each how one can tell within a month that it brought anybody.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless:
        /\bmeasure|\bkpis?\b|\bmetrics?\b|\bhow (?:one|to|we|i) (?:can )?tell\b|\bone line each\b|\bwithin a month\b/i,
    },
  ],
  slots: [
    {
      id: 'come_from_now',
      question: 'Where do people come from now, and what money and hours are there?',
      given:
        /[£$€]\s?\d|\bbudget\b|\bno money\b|\bfree\b|\bword of mouth\b|\binstagram\b|\bhours\b|\breferral/i,
      fact: 'Where people come from, and means',
    },
  ],
}
