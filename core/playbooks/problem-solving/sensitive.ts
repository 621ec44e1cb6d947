// Ground where people need an answer, not a better prompt: bodies, danger, love, loss, the law at the door.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import { NAMED_PLACE } from '../named-place.ts'
import type { Genre } from '../playbook.ts'

export const health: Genre = {
  id: 'health',
  title: 'Symptoms of a person or an animal',
  cue: mentioned(
    /\b(?:cat|dog|puppy|kitten|rabbit|hamster|guinea pig|horse|parrot|hen|baby|toddler|newborn|infant)\b[^.\n]{0,60}\b(?:threw up|throw(?:s|ing)? up|vomit|limp|ate|eaten|swallow|hiding|won['’]?t eat|not eating|stopped eating|bleed|lump|cough|sneez|drinks?|scratch|shak|letharg|diarrh|rash|fever|bit(?:ten)?\b|hurt|crying|lick|breath|pee|poo)|\bvet\b|\bmy (?:doctor|gp)\b|\bpaediatrician|\bpediatrician|\bsymptoms?\b|\b(?:in|my|of|chest|back|knee|joint|muscle) pain|\bhurts?\b|\bache[sd]?\b|\baching\b|\bheadaches?|\bmigraine|\bfever\b|\brash\b|\bswollen|\bswelling|\bbleeding\b|\bblood (?:in|pressure|test)|\bdizz|\bnause|\bvomit|\bcough|\binsomnia|\bsleep(?:ing)? (?:badly|problems|apnea)|\bcan['’]?t sleep|\b(?:my|his|her) medic(?:ine|ation)|\bantibiotic|\bantidepress|\bssri|\bdiagnosed|\bhives (?:after|on|all|every)|\bhamstring|\bsprain|\bshin splints|\bchemo|\bdiabet|\bcancer\b|\btumou?r|\bsurgery\b|\binjured\b|\bpregnan|\bmiscarr|\bperiod is late|\bmenopaus|\bibs\b|\bkcal\b|\b(?:losing|lose) weight|\bplantar|\btinnitus|\bburn-?out|\bburn(?:t|ed) out|\banxi(?:ety|ous)|\bdepress|\bpanic attack|\badhd\b|\bautis|\bdementia|\balzheimer|\bdrink(?:s|ing)? (?:too|problem|a lot)|\balcohol|\baddict|\beating disorder|\bfell twice\b|\bcarer\b|\bcaregiver/i,
  ),
  sensitive: true,
  lines: [],
  slots: [],
}

export const danger: Genre = {
  id: 'danger',
  title: 'Danger to somebody',
  cue: mentioned(
    /\bsmell(?:s|ing)? (?:of )?gas\b|\bgas (?:smell|leak)|\bcarbon monoxide|\bco alarm|\bon fire\b|\bsmoke (?:coming|from)|\bsparks? (?:from|when|out)|\bsparking|\belectric shock|\bflooded\b|\b(?:drank|swallowed)\b|\bate\b(?! (?:up|into|away|out|at)\b| (?:(?:most|all|half|much|some|part|any|of|the|my|our|this|that|whole|entire|extra|\d+ ?%) ){1,4}(?:profits?|margins?|savings?|budget|money|time|gains?|income|rent|memory|ram|cpu|disk|battery|data|storage|bonus|returns?|quota)\b)|\bpoisoned|\boverdos|\bsuicid|\bself[- ]?harm|\bkill (?:my|him|her)self|\bwant to die|\bhit(?:s)? (?:me|her|him)\b|\b(?:being|was|been) abused|\babusive\b|\bdomestic (?:abuse|violence)|\bviolent\b|\bstalk(?:s|ed|er|ing)\b|\bthreaten(?:s|ed|ing)? (?:me|us|to (?:kill|hurt))|\bblackmail|\bscammed\b|\brunaway|\bran away\b|\bmissing (?:child|person|teen)|\bassault|\brape|\bharass|\bhacked\b|\bransom|\blocked (?:the bathroom|in)\b/i,
  ),
  sensitive: true,
  lines: [],
  slots: [],
}

/** Tables to be filled, money to be reckoned: the people in it are circumstances, unless one of them is the matter. */
const RECKONED = named(
  /\bseating (?:plan|chart|arrangement)|\btable plan\b|\bfixed (?:vs\.?|versus|or) variable\b|\bfixed[- ]rate\b|\b(?:home|car|student|bank) loans?\b|\b\d[\d,.]* ?k? (?:loan|mortgage)\b|\binterest rates?\b|\bmortgage\b|\bcatalogu?(?:e|ing)\b|\binventory\b|\bmy (?:\w+ )?collection\b|\bmodel (?:trains?|railways?|cars)\b|\blocomotives?\b|\bbefore tax\b|\btake[- ]home\b|\bsell(?:ing)? (?:\w+ )?(?:from home|online|at (?:a|the) market)\b/i,
)
const HURT =
  /\b(?:di(?:es|ed|e)\b|funeral|grie\w+|abus\w+|violen\w+|affair|cheat\w*|custody|divorcing|divorce\b|getting divorced|separat\w+|broke up|break(?:ing)? up|left (?:me|us)|lonely|fight(?:s|ing)?\b|argu\w+|cry\w*|cries|upset|hurt|furious|guilty|ill\b|sick\b|lie[sd]? (?:to|about)|behind my back|trust|hid(?:es|den)?\b|secret|arrears|behind (?:on|with)|lost (?:my|his|her) job|afraid|scared)/i
const reckoned = butNot(RECKONED, HURT)

const KIN = mentioned(
  /\b(?:husband|wife|girlfriend|boyfriend|fianc[eé]e?|partner and i|my (?:partner|ex|mum|mom|mother|dad|father|sister|brother|son|daughter|teen(?:ager)?|stepson|stepdaughter|in-?laws|mother-in-law|father-in-law|best friend|parents|grand\w+|nan|kids?|child(?:ren)?|friend|aunt|uncle)|mom's|mum's|dad's|our (?:son|daughter|marriage|kids?))\b|\bmarriage\b|\bdivorc|\bbreak(?:ing)? up\b|\bbroke up\b|\bdating\b|\bsecond date\b|\btext (?:him|her) back|\bcheat(?:ed|ing) on\b|\bin love\b|\blonely\b|\bgrie(?:f|ving)\b|\b(?:mum|mom|dad|mother|father|husband|wife|son|daughter|friend|aunt|uncle|brother|sister|he|she|who) (?:has |just )?died\b|(?<!\b(?:car|van|bike|phone|laptop|computer|pc|battery|boiler|fridge|machine|engine|router|printer|tv|plants?|lawn|tree|orchid|cactus|fern|business|town|industry|language) )\bis dying\b|\bfuneral|\bcustody|\bestranged|\bkid says\b|\bteenager\b|\btoddler|\bbaby\b|\bnewborn|\b\d+ ?yo\b|\b\d+-year-old\b|\bbull(?:ied|ying)\b|\btwo friends\b|\bplus-one\b/i,
)

export const relationship: Genre = {
  id: 'relationship',
  title: 'Family, love, friendship, loss',
  cue: (document) => KIN(document) && !reckoned(document),
  sensitive: true,
  lines: [],
  slots: [],
}

export const legalTrouble: Genre = {
  id: 'legal-trouble',
  title: 'Legal trouble',
  cue: butNot(
    mentioned(
      /\bevict|\bsued\b|\bsuing\b|\bin court\b|\bcourt (?:date|hearing|order|case)|\barrested|\bthe police\b|\bcharged with|\bdui\b|\bvisa (?:denied|refused|expired)|\bdeport|\bbailiff|\brepossess|\bforeclos|\bbankrupt|\b(?:i|i was|got|been|being) (?:fired|sacked|laid off)\b|\bmade redundant|\bdisciplinary (?:hearing|meeting)|\bwhistle-?blow|\bjail\b|\bprison\b|\bfraud\b|\btax (?:investigation|evasion)|\bcease and desist|\bsocial services/i,
    ),
    /\b(?:ml|machine learning|classifier|model|detector|algorithm|false (?:alarms?|positives?)|alerts?|flags)\b/i,
  ),
  sensitive: true,
  lines: [],
  slots: [
    {
      id: 'jurisdiction',
      wording: 'jurisdiction/legal-trouble',
      question: 'Which country or state does this happen in?',
      given: new RegExp(`${NAMED_PLACE.source}|^(?![\\s\\S]*\\b(?:i|my|we|our|us|me)\\b)`, 'i'),
      fact: 'Country or state',
    },
  ],
}
