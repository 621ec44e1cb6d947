// Plans of daily life: gardens, lists, days, turns.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const season: Genre = {
  id: 'season',
  title: 'Garden, farm or apiary through the year',
  cue: named(
    /\bgarden(?:ing)?\b(?! (?:cent(?:er|re)|party|shed|furniture|leave|wall|fence|gate|wedding|office))|\ballotment\b(?! of)|\braised beds?|\bsow(?:ing)?\b|\bplant(?:ing|s)? (?:calendar|schedule|plan\b|out)|\bvegetable (?:garden|patch|beds?|plot)|\bgrow(?:ing)? vegetables\b|\borchard|\bbee ?keep|\bhives?\b|\blambing|\bewes\b|\bsheep\b|\bgreenhouse|\blawn\b|\b(?:my|our|keep|keeping|raise|raising) (?:\w+ )?chickens\b|\bfarm\b(?! (?:shop|stay|park|shed|house))|\bharvest|\brepot/i,
  ),
  lines: [
    {
      id: 'signs-not-dates',
      text: 'Tie each task to a sign that can be seen, not to a date alone.',
      technique: 'constraints',
      worth: 3,
      when: /\bcalendar|\bwhen\b|\bmonth|\bspring\b|\bseason|\bmarch\b|\bsow|\bplan(?:t|ting)\b|\buntil\b|\byear\b/i,
      unless:
        /\bdesign\w*|\blay(?:out| out|ing out)\b|\bplant(?:ing)? plan\b|\bredesign|\bpaths?\b|\bpatio\b|\bwhat (?:should|can|could) (?:i|we) plant\b|\bwhich plants\b|\bsigns?\b|\blast frost|\bcan be seen\b|\boffice\b|\bparty\b|\bcurriculum\b|\bstory\b|\bsoil (?:warmth|temperature)|\bphenolog|\bone saturday|\blambing|\bewes\b|\bsheep\b|\bdeviate\b/i,
    },
  ],
  slots: [
    {
      id: 'climate',
      question: 'Where is it (region, height or hardiness zone)?',
      given: /\bzone \d|\bin [A-Z][a-z]+|\bdevon\b|\bcoast|\balpine|\bnorth|\bsouth|\baltitude|\bclimate/i,
      fact: 'Climate',
    },
    {
      id: 'ground',
      question: 'How big is it, what soil, how much sun?',
      given:
        /\bm²|\bm2\b|\b\d+ ?(?:m )?(?:x|by|×) ?\d|\bshady\b|\bfacing\b|\bacres?\b|\bhectares?\b|\bbeds?\b|\bbalcony|\bclay|\bsandy|\bsunny|\bshade|\bsun\b|\bhives\b|\bewes\b/i,
      fact: 'Ground',
    },
  ],
}

export const cropRotation: Genre = {
  id: 'crop-rotation',
  title: 'Beds over several years',
  cue: named(
    /\bcrop rotation\b|\brotat(?:e|ing) (?:my |our |the )?(?:crops|beds|vegetables)\b|\bsuccession (?:sowing|planting)\b|\bwhat to plant (?:after|next)\b/i,
  ),
  lines: [
    {
      id: 'bed-is-free-in-time',
      text: 'Check for each bed that the earlier crop is out by the time the next must go in.',
      technique: 'constraints',
      worth: 3,
      unless: /\boverwinter|\bis out by\b|\bexplain\b|\bmedieval\b|\bessay\b|\bhistory\b/i,
    },
  ],
  slots: [],
}

export const checklist: Genre = {
  id: 'checklist',
  title: 'Checklist',
  cue: named(
    /\bcheck-?lists?\b|\bprep list|\bto-?do list|\bwhat (?:to|do i need to) prepare\b|\bprocedure\b|\bclosing (?:the|up)\b[^.\n]{0,20}\blist/i,
  ),
  lines: [
    {
      id: 'in-order-and-showstoppers',
      text: 'Put the items in the order of doing, and mark those that stop everything if missed.',
      technique: 'constraints',
      worth: 2,
      when: /\binspection\b|\baudit\b|\bsubmi(?:t|tting|ssion)\b|\bbefore\b|\btomorrow\b|\bmov(?:e|ing) (?:in|out)\b|\bdepart|\bflight\b|\blaunch|\bclosing (?:a|an|the|up|down)\b|\bhand-?over\b|\bdeadline\b|\bvisa\b|\bgo-?live\b/i,
      material: false,
      unless:
        /\bsensible order\b|\bturn(?:ed)? into\b|\bprofessor|\bin order\b|\bpriorit|\bgroup(?:ed)? by\b|\bcritical\b|\bstop everything|\border of doing|\binventor(?:y|ies)\b|\bcondition report|\btemplate\b|\bbuy\b|\bshopping\b|\bsitting\b|\bdaily\b|\bweekly\b/i,
    },
  ],
  slots: [],
}

/** The rota or routine is what people talk about, not what they want drawn up. */
const TALKED_ABOUT =
  /\b(?:can|may|are|do) they (?:\w+ )?(?:change|make|force|cut|ask|allowed|have to)\b|\bnotice\b|\bstrikes?\b|\bunion\b|\b(?:shop )?steward\b|\bgrievance|\bcomplain\w*|\b(?:over|about|against|because of|under|due to|unhappy with|hates?|changed|imposed) (?:the|our|this|my|his|her|that|their|a) (?:new |old |current |latest )?(?:rota|roster|routine|schedule|shifts?)\b|\b(?:is|are) (?:it|this|they|that|my boss) (?:legal|allowed)|\be-?mail\b|\bletter\b|\bmessage\b|\b(?:sql|python|script|app|excel formula|code)\b|\brota ?virus\b/i

export const dailyRhythm: Genre = {
  id: 'daily-rhythm',
  title: 'Day, week or routine',
  cue: butNot(
    named(
      /\b(?:clean(?:ing)?|housework) (?:schedule|plan|routine|chart)\b|\b(?:plan|plan out|schedule|organi[sz]e) my (?:day|week|weekend|month|sunday|saturday|morning|evening)|\b(?:daily|weekly|morning|evening|bedtime|night) (?:schedule|routine|plan|time ?table|rhythm)|\broutine\b|\bmy (?:day|week|sunday|saturday|weekend)\b|\brota\b|\broster\b|\bchore (?:chart|schedule|list|plan)|\btime ?table for\b|\btime-?block|\bhabit/i,
    ),
    TALKED_ABOUT,
  ),
  lines: [
    {
      id: 'turns-counted',
      text: 'End with a tally of turns or hours per person, set against the conditions stated.',
      technique: 'output-contract',
      worth: 3,
      when: /^(?=[\s\S]*(?:\brota\b|\broster\b|\b(?:cleaning|chore|shift) (?:schedule|plan|list|chart)\b|\bchores\b))(?=[\s\S]*\b(?:not|nobody|never|max|min|except|can['’]?t|doesn['’]?t|don['’]?t|part[- ]time|only|at (?:most|least)|no one|fair\w*)\b)/i,
      unless:
        /\bturns each\b|\btotals?\b|\btally\b|\bhours per person\b|\bcleaner\b|\bfor (?:this |next |the |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\btomorrow\b|\btonight\b|\bone (?:day|evening|morning|afternoon)\b|\bdoors\b|\b(?:fair|fete|fête|open day|party|wedding|match|tournament|jumble sale|bake sale)\b/i,
    },
    {
      id: 'who-steps-in',
      text: 'Say who steps in when somebody is ill, and how that turn is paid back.',
      technique: 'constraints',
      worth: 2,
      when: /\brota\b|\broster\b|\bshift (?:schedule|plan)\b|\bon-?call schedule\b/i,
      unless:
        /\bvirus\b|\bvaccin|\bclean|\bflat ?mates?\b|\broom ?mates?\b|\bill\b|\bsick|\bswaps?\b|\bstand-?in|\bcover(?:s|ed|age)?\b|\bcleaner\b|\bkids\b|\bchildren\b|\bfor (?:this |next |the |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btoday\b|\btomorrow\b|\btonight\b|\bone (?:day|evening|morning|afternoon)\b|\bdoors\b|\b(?:fair|fete|fête|open day|party|wedding|match|tournament|jumble sale|bake sale)\b/i,
    },
    {
      id: 'travel-and-meals',
      text: 'Count travel, meals and getting ready as time of their own.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\b(?:plan|schedule|organi[sz]e) my (?:day|saturday|sunday|week|weekend)\b|[\s\S]*\btime-?block)(?=[\s\S]*\b(?:gym|dentist|doctor|appointments?|meetings?|interviews?|visits?|pick-?up|drop-?off|airport|station|class|lunch with|dinner with|drinks with)\b[\s\S]*(?:,| and )[\s\S]*\b(?:gym|dentist|doctor|appointments?|meetings?|interviews?|visits?|pick-?up|drop-?off|airport|station|class|lunch with|dinner with|drinks with)\b)/i,
      unless: /\btravel\b|\bcommute\b|\bmeals\b|\bbuffer|\bbreaks?\b/i,
    },
  ],
  slots: [
    {
      id: 'fixed_times',
      question: 'Which times are fixed (work, school, sleep)?',
      given:
        /\d{1,2}[:.]\d{2}|\b\d{1,2} ?(?:am|pm)\b|\b\d{1,2} to \d{1,2}\b|\bfull[- ]time|\bwork\b|\bschool\b|\bshift|\brota\b|\bhabit|\bcleaning\b|\bskin ?care\b|\bchore|\bbedtime\b|\bmorning routine\b|\btoday\b/i,
      fact: 'Fixed times',
    },
  ],
}
