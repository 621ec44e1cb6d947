// Trips: the plan fails on the ground, between two places, at a door that should have been booked.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre, Slot } from '../playbook.ts'

const month: Slot = {
  id: 'month',
  wording: 'month/packing-list',
  question: 'In which month are you going?',
  given:
    /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:spring|summer|autumn|winter|easter|christmas|xmas|golden week)\b|\btomorrow\b|\bthis weekend\b|\bnext (?:week|weekend|month)\b|\bin (?:\d+|an?|two|three|four|five|six|eight|ten) (?:days?|weeks?|months?)\b|\bhospital bag|\bgym bag|\bfor school\b/i,
  fact: 'Month of travel',
}

const ages: Slot = {
  id: 'ages',
  question: 'How old are they, and does anyone tire soon or walk badly?',
  given:
    /^(?![\s\S]*\b(?:kids?|child(?:ren)?|family|families|parents|grand\w+|boys?|girls?|sons?|daughters?|elderly)\b)|\b(?:aged?|ages)\b|\by(?:ea)?rs?[- ]olds?\b|\b\d{1,2} ?yo\b|\bin (?:his|her|their|our) \d0s\b|\b\d0s\b|\bteen(?:ager)?s?\b|\btoddlers?\b|\b(?:kids?|children|boys?|girls?|daughters?|sons?|parents|mum|mom|dad) \(?\d|\bsolo\b|\balone\b|\bcouple\b|\bby myself\b/i,
  fact: 'Ages',
}

const budget: Slot = {
  id: 'budget_per_day',
  question: 'What may a day cost, not counting the journey there?',
  given:
    /[£$€¥]\s?\d|\b\d+ ?(?:k|eur|euros?|usd|dollars?|pounds?|quid|bucks|yen)\b|\bshoestring\b|\bmoney (?:is )?no object|\b(?:school|class) trip\b|\bpacked lunch|\b(?:pupils|children|students|kids), coach\b/i,
  fact: 'Budget per day',
}

export const packing: Genre = {
  id: 'packing-list',
  title: 'Packing list',
  cue: named(
    /\bpack(?:ing)?[- ](?:check)?list|\bwhat (?:to|should i|do i) pack\b|\bpack(?:ing)? for\b|\bpacking\b[^.\n]{0,30}\blist/i,
  ),
  lines: [
    {
      id: 'numbers-and-washing',
      text: 'Give a number for each kind of clothing, and say how often that means washing.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:in|to|trip|holiday|vacation|hik\w+|camping)\b[\s\S]*\b(?:weeks?|months?|\d+ (?:days|nights))\b|\b(?:weeks?|months?|\d+ (?:days|nights))\b[\s\S]*\b(?:in|to|trip|holiday|vacation|hik\w+|camping)\b/i,
      unless:
        /\blaundry\b|\bwash|\bhospital bag|\bthesis\b|\bweekly tasks\b|\bvan\b|\bcamper|\bmotor ?home|\brv\b|\broad ?trip|\bboat\b|\bdog\b|\btoddler|\bbaby\b/i,
    },
    {
      id: 'cabin-or-hold',
      text: 'Mark what may travel only in the cabin, such as power banks, and what may not.',
      technique: 'constraints',
      worth: 2,
      when: /\bcarry[- ]?on\b|\bhand luggage\b|\bcabin bag|\bflights?\b|\bfly(?:ing)?\b|\bplane\b|\bbackpacking (?:in|around|through)\b/i,
      unless: /\bhospital bag\b|\bliquids\b|\bpower banks?\b|\bsnacks?\b|\bfly(?:ing)? fish/i,
    },
    {
      id: 'within-reach',
      text: 'Mark what must stay within reach on the way, such as documents, medicine and chargers.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless: /\bhand luggage|\bcarry[- ]on|\bcabin bag|\bwithin reach\b|\bhospital bag|\bmax \d+ ?kg/i,
    },
  ],
  slots: [
    month,
    {
      id: 'bags',
      question: 'Which bags may you take, and can you wash on the way?',
      given:
        /\bhand luggage|\bcarry[- ]on|\bsuitcase|\bbackpack|\b\d+ ?kg\b|\bcheck(?:ed)?[- ]in\b|\blaundry\b|\bcabin bag|\b(?:van|camper\w*|motor ?home|rv|car|boat|tent|camping|road ?trip|train|hospital bag|gym bag)\b/i,
      fact: 'Bags',
    },
  ],
}

export const outdoorTrip: Genre = {
  id: 'outdoor-trip',
  title: 'Hike, tour or expedition',
  cue: butNot(
    named(
      /\b(?:hik(?:e|es|ing)|trek(?:king)?|backpacking|bike ?packing|cycling tour|bike tour|hut[- ]to[- ]hut|camino|thru-?hike|via ferrata|canoe trip|kayak(?:ing)?|ski tour|expedition|sailing trip)\b/i,
    ),
    /\b(?:wants?|likes?|loves?|prefers?|hates?|some|maybe|bit of|and|or|,) (?:to )?(?:go )?(?:hik\w+|kayak\w*|trek\w*)\b|\bhik(?:e|es|ing)(?:,| and| or) (?:\w+ )?(?:food|beach\w*|museums?|swimming|wine|shopping|sights\w*)\b|\bboots\b|\bwatch\b/i,
  ),
  lines: [
    {
      id: 'way-out-each-day',
      text: 'Give distance and ascent per day, and for each day the way to shorten it in bad weather.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*\b(?:hik|trek|hut|camino|backpack|bike ?packing|cycling|bike tour|ferrata|ski tour))(?=[\s\S]*\b(?:days?|itinerary|route|stages?|week))/i,
      unless:
        /\bbail[- ]?out|\bescape route|\bbad weather|\bshorten|\bplan b\b|\brain plan|\bpacking|\btraining|\bprepar/i,
    },
  ],
  slots: [
    month,
    {
      id: 'fitness',
      question: 'How far and how much uphill do you manage in a day?',
      given:
        /\bkm\b|\bmiles?\b|\bfit\b|\bexperienced?\b|\bbeginners?\b|\bunfit\b|\bhours a day\b|\bascent\b/i,
      fact: 'What we manage in a day',
    },
    {
      id: 'nights',
      question: 'Where do you want to sleep: huts, tent, hotels?',
      given: /\bhuts?\b|\btents?\b|\bcamp|\bhotels?\b|\bhostels?\b|\bb&bs?\b|\brefuges?\b/i,
      fact: 'Nights',
    },
  ],
}

/** Countries, islands and regions: the day is lost between two beds, not between two streets. */
const REGION =
  /\b(?:iceland|japan|india|nova scotia|himachal|himalaya\w*|hokkaido|scotland|ireland|wales|cornwall|devon|tuscany|umbria|sicily|sardinia|corsica|andalusia|catalonia|provence|brittany|normandy|bavaria|alps|dolomites|patagonia|norway|sweden|finland|lofoten|portugal|spain|italy|france|germany|austria|switzerland|greece|crete|croatia|slovenia|romania|turkey|morocco|egypt|jordan|kenya|tanzania|south africa|namibia|thailand|vietnam|laos|cambodia|bali|sri lanka|nepal|china|taiwan|korea|australia|tasmania|new zealand|canada|alaska|hawaii|california|utah|arizona|colorado|oregon|washington state|florida|texas|new england|mexico|yucatan|costa rica|peru|chile|argentina|brazil|colombia|cuba|balkans|baltics|europe|azores|madeira|canary islands|lake district|black forest|highlands|united states|the states|usa|\w+ coast|\w+ islands)\b/i
const TRAVEL = named(
  /\ba week in\b|\bweekend in\b|\bby (?:car|train)\b|\btrips?\b|\bitinerary\b|\bvacation\b|\bholiday\b|\bhoneymoon\b|\btravel|\b(?:\d+|two|three|four|five|six|seven|ten)[- ](?:days?|nights?|weeks?) (?:in|around)\b/i,
)
const NAMED_REGION = named(REGION)

/** Travel is spoken of, and no plan of days is wanted. */
const NO_ITINERARY = mentioned(
  /\bcompar(?:e|ing|ison)\b|\bvs\.?(?= )|\bversus\b|\bcheaper\b|\bpros and cons\b|\bworth it\b|\bwhich (?:is|would be|one) (?:better|best)\b|\bwhat can (?:i|we) do\?|\brefund|\bcompensat|\bcomplain|\bhow many\b|\bflights?\b[^.\n]{0,20}\b(?:from|round)|\bairlines?\b|\bairplane\b|\bshots\b|\bvaccin|\bmy card\b|\bremaining\b|\bspacecraft\b|\bbudget plan\b|\bcost-be\w+\b|\bsemester\b|\balbum\b|\bonboard|\bfield trip\b|\brisks of\b|\bwhere i can go\b|\bearns?\b|\bwhat should i (?:check|know|consider)\b|\bbook (?:me )?an?\b|\bbank\b|\bpack\b|\bpaid vacation\b|(?<!\d[- ]|\bfive[- ]|\bfour[- ]|\bthree[- ]|\btwo[- ]|\bten[- ])\bday trip\b|\bcruise ship\b|\blayover\b|\bbusiness trip\b|\bschools? usually\b|\bpros for\b|\bvisas?\b|\bpacking\b|\bnotif|\btravel alert/i,
)

const TOUR = named(
  /\broad ?trip|\bcamper ?van|\bcampervan|\bmotorhome|\brv\b|\b(?:rental|rented|hire|hired) (?:car|van)\b|\binterrail|\brail (?:trip|pass)|\bisland[- ]hopping|\bdriving (?:from|through|around)|\bon tour\b|\bmotorbike tour|\b(?:[89]|1\d|2\d|eight|nine|ten|eleven|twelve|fourteen)[- ]days? (?:in|around|through|trip|tour)\b|\bdays? (?:in|around)\b[^.\n]{0,30}\bby (?:train|car|bike|bus|ferry)\b|\b(?:two|three|four|[2-6])[- ]weeks? (?:in|around|through|trip|tour)\b/i,
)

export const roadTrip: Genre = {
  id: 'road-trip',
  title: 'Road trip or tour with several stops',
  cue: (document) =>
    !NO_ITINERARY(document) && (TOUR(document) || (TRAVEL(document) && NAMED_REGION(document))),
  lines: [
    {
      id: 'legs-and-nights',
      text: 'Give door-to-door travel time for each leg, and name what needs booking ahead and how early.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bdriving time|\btravel times?\b|\bhours? (?:of )?driving|\bmax \d+ (?:h|hours)|\bhours a day\b|\bdoor-to-door\b|\bbook(?:ed|ing|ings)? (?:ahead|in advance)\b/i,
    },
  ],
  slots: [month, ages, budget],
}

const STAY = named(
  /\b(?:trips?|itinerary|vacation|getaway|honeymoon|city ?break|long weekend|bachelorette|excursion|sightseeing|layover|stopover)\b|\b(?:\d+|two|three|four|five|six|seven|ten)[- ](?:days?|nights?|weeks?) (?:in|around)\b(?! (?:a|an|the|my|our|total|advance|between|which|row|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*)\b)|\b(?:holiday|weekend|half-day|day) (?:in|to)\b(?! (?:a|an|the|my|our|row|day)\b)|\btravel(?:l?ing)? (?:to|through|around)\b|\b(?:coming|going) to \w+[^.\n]{0,50}\b\d days\b/i,
)

export const trip: Genre = {
  id: 'trip',
  title: 'Trip or stay',
  cue: (document) => !NO_ITINERARY(document) && STAY(document),
  lines: [
    {
      id: 'booked-or-shut-days',
      text: 'Name what must be booked ahead and how early, and which sights are shut on which weekday.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bneighbou?rhood|\bby (?:area|district)\b|\bbook(?:ed|ing|ings)? (?:ahead|in advance|first)|\bbeach\b|\bcabin\b|\bhoneymoon\b|\bcamping\b|\bnational park\b|\blake\b|\bmountains?\b|\bwedding\b|\bschool trip\b|\bclass trip\b|\bski(?:ing)?\b|\bcountryside|\bvisa\b|\bpassport\b|\bpre-?flight|\btrade fair|\bmeetings?\b|\bclients?\b|\bsuppliers?\b|\bfactory|\btooling\b/i,
    },
  ],
  slots: [month, ages, budget],
}
