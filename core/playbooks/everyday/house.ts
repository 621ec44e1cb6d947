// Home, kitchen and garden: what ruins the thing, and which sign counts more than the clock.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { GRAVE, trap, whichCountry } from './trap.ts'

const JOBS =
  'roof|kitchen|bathroom|extension|loft(?: conversion)?|conservatory|boiler|heat pump|solar(?: panels?)?|windows?|double glazing|fence|driveway|patio|deck(?:ing)?|rewir\\w+|paint (?:a|the|my)|painter|plaster\\w*|carpet|floor(?:ing)?|tiling|insulation|plumber|electrician|architect|mov(?:e|ing|ers)|removals?|wedding|photographer|caterer|braces|dental implants?|crown|veneers|lawyer|solicitor|conveyanc\\w+|survey(?:or)?|clutch|timing belt|brakes?|car repair|new tyres|tires|puppy|kitten|horse|website|logo|translation|nanny|childcare|daycare|cleaner|tree (?:removal|surgeon)|driving lessons|piano tuning|skip|scaffold\\w*|swimming pool|hot tub|garage|damp|ev charger|air conditioning|ac unit|septic'

export const priceOfJob: Genre = {
  id: 'price-of-job',
  title: 'What a job or service costs',
  cue: butNot(
    named(
      new RegExp(
        `\\b(?:how much (?:does|do|is|are|would|will|should|for|to)|what (?:does|do|would|will|should) [^.?\\n]{1,40} cost|cost (?:of|to|for)|going rate|price (?:of|for)|what should i (?:pay|charge))\\b[^.?\\n]{0,40}\\b(?:${JOBS})\\b`,
        'i',
      ),
    ),
    /\b(?:write|code|python|energy|time|sleep|water|weigh|history|database|paint do|calculate|total|if (?:each|the)|each\b|buys?\b|windows (?:10|11|licen[cs]e)|cost of capital)\b|\bhow much (?:paint|carpet|flooring|insulation)\b/i,
  ),
  lines: [
    trap(
      'quotes-leave-out',
      'Say what moves the price most, and what first quotes usually leave out.',
      /\bleave out\b|\bhidden costs?\b|\bextras\b|\bballpark only\b|\broughly\b|\bjust a number\b/i,
    ),
  ],
  slots: [whichCountry],
}

export const stain: Genre = {
  id: 'stain',
  title: 'Getting something out of something',
  cue: butNot(
    named(
      /\b(?:get|remov\w+|clean(?:ing)?|take|wash)\b[^.?\n]{0,40}\b(?:stains?|wax|red wine|blood|grease|ink|coffee|chewing gum|gum|rust|mould|mold|limescale|superglue|nail varnish|nail polish|marker|crayon|tar|grass|turmeric|curry|paint|sticker residue|urine|pee|vomit|candle)\b[^.?\n]{0,40}\b(?:from|out of|off|on|in)\b|\bhow (?:do|can|to|should) (?:i |you |we )?(?:wash|clean|dry|iron)\b[^.?\n]{0,20}\b(?:wool\w*|silk|suede|leather|cashmere|velvet|linen|down|duvet|rug|carpet|marble|granite|oak|sofa|mattress|cast iron|screen|lens|brass|silver|jumper)\b/i,
    ),
    /\b(?:data|screenshot|image|photo|pdf|photoshop|code|python|excel|tattoo|skin|hair|crime)\b/i,
  ),
  lines: [
    trap(
      'what-sets-it',
      'Name what would set the dirt or harm the material, such as heat or bleach.',
      /\bbleach\b|\bavoid\b|\bnot to (?:do|use)|\bwithout (?:ruining|damaging)/i,
    ),
  ],
  slots: [],
}

export const cookingTime: Genre = {
  id: 'cooking-time',
  title: 'How long or how hot to cook something',
  cue: butNot(
    named(
      /\b(?:how long|what temp(?:erature)?|how hot|time)\b[^.?\n]{0,40}\b(?:cook|roast|bake|grill|smoke|fry|air ?fry\w*|slow[- ]cook|sous[- ]vide|braise|reheat|proof|prove|rise)\b|\b(?:cook|roast|bake|grill)\b[^.?\n]{0,40}\b(?:how long|what temp(?:erature)?|at what)\b/i,
    ),
    /\b(?:macaroni|spaghetti|noodles|hot pockets|wait|restaurant|reservation|fridge|freezer|keep|store|last|pasta|rice|eggs?|boil|left out|safe)\b/i,
  ),
  lines: [
    trap(
      'decides-not-minutes',
      'Give the core temperature or sign that decides, not only the minutes.',
      /\bcore temp|\binternal temp|\bthermometer|\bdone\b|\bready\b/i,
    ),
    trap(
      'oven-and-shelf',
      'Say whether the oven heat is fan or conventional, and on which shelf.',
      /\bfan\b|\bconvection\b|\bair ?fry|\bgas mark\b|\bmicrowave/i,
      { when: /\b(?:roast|bake|oven|baking)\b/i },
    ),
  ],
  slots: [],
}

export const gardenTiming: Genre = {
  id: 'garden-timing',
  title: 'When to plant, prune or harvest',
  cue: butNot(
    named(
      /\b(?:when|what (?:time|month)|how (?:late|early|soon)|(?:too|is it) (?:late|early|soon)|best time|can i (?:still )?)\b[^.?\n]{0,25}\b(?:plant(?:ing)?|sow(?:ing)?|prun(?:e|ing)|cut(?:ting)? back|harvest(?:ing)?|dig up|lift|repot(?:ting)?|divid(?:e|ing)|transplant|feed|mow|scarify|overseed|trim)\b(?! (?:evidence|a bomb|the cost))/i,
    ),
    /\b(?:exception|python|error|numbers?|video|image|photo|audio|beard|hair|budget|cost|code|git|string|baby|cat|dog|power plant|manufacturing plant|list)\b/i,
  ),
  lines: [
    trap(
      'sign-not-month',
      'Tie the timing to a sign in the garden, such as soil warmth or buds, not only to a month.',
      /\bsigns?\b|\bsoil temp|\bexact date\b/i,
    ),
  ],
  slots: [
    {
      id: 'region',
      question: 'Where is your garden (region or climate)?',
      given: new RegExp(
        `${whichCountry.given.source}|\\bzone \\d|\\bindoors?\\b|\\bhouseplant|\\brepot|\\bmonstera|\\borchid|\\bclimate\\b|\\bnorth(?:ern)?\\b|\\bsouth(?:ern)?\\b`,
        'i',
      ),
      fact: 'Region',
    },
  ],
}

/** Bodies, beings and code have causes of another kind. */
const NOT_A_THING =
  /\b(?:rent|bills?|tax(?:es)?|salary|wages?|pay|pension|premiums?|mortgage|prices?|credit score|bus|train|council|landlord|school|tenants?|parking)\b|\bneeds?\b|\bshow(?:s|ing)\b|\bnot \d|\bunderstand\b|\bcalled\b|\bhave (?:to|two|three|four)\b|\bmy (?:\w+ )?(?:head|stomach|back|eyes?|ears?|throat|chest|heart|knees?|legs?|feet|foot|toes?|hands?|arms?|shoulders?|neck|skin|hair|face|teeth|tooth|gums|nose|period|poop|stool|urine|pee|blood|breast|nipples?|brain|mind|body|baby|son|daughter|kids?|child|toddler|dog|cat|puppy|kitten|rabbit|hamster|parrot|horse|chicken|husband|wife|partner|boyfriend|girlfriend|mum|mom|dad|mother|father|parents|sister|brother|friends?|boss|coworker|colleague|team|neighbou?r|ex|crush|life|sleep|voice|code|function|loop|query|script|test|tests|program|app|component|model|api|css|div|array|regex|sql|answer|essay|proof|solution|name|account|card|order|package|flight|payment|balance|credit|visa|application|dreams?|muscles?|anxiety|country|language|generation|username|mouth|tongue|lips?|nails?|eyelid|calf|bottom)\b|\b(?:python|java|javascript|typescript|react|docker|kubernetes|pandas|numpy|excel|regex|error|exception|undefined|null|stack ?trace)\b/i

export const ownThing: Genre = {
  id: 'own-thing',
  title: 'Why something one owns or made does not do what it should',
  cue: butNot(
    butNot(
      mentioned(
        /^(?:\W*(?:hi|hello|hey|ok|so|help)\W+)?why (?:is|are|does|do|did|has|have|won['’]?t|doesn['’]?t|isn['’]?t|don['’]?t|aren['’]?t|can['’]?t|would|keeps?) (?:my|our|the (?:bathroom|kitchen|car|toilet|shower|boiler|washing machine|dishwasher|fridge|radiator|tap|router|wifi)) \w/i,
      ),
      NOT_A_THING,
    ),
    GRAVE,
  ),
  lines: [
    trap(
      'tells-it-apart',
      'Name the likeliest cause, the sign that tells it apart from the next likeliest, and the fix.',
      /\btells? it apart\b|\bin order of\b|\bmost likely\b/i,
    ),
  ],
  slots: [],
}
