// Everyday trouble at home: stains, pests, pets, bills, a social life. Each has one thing that is tried too late.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const stains: Genre = {
  id: 'stains',
  title: 'Getting something out of cloth, wood or stone',
  cue: butNot(
    named(
      /\bstain(?:s|ed)?\b(?! glass)|\b(?:get|getting|remove|removing|clean|cleaning)\b[^.?\n]{0,30}\b(?:wine|ink|grease|oil|coffee|turmeric|curry|wax|gum|paint|blood|grass|makeup|nail polish|limescale|rust|glue|sharpie|marker)\b[^.?\n]{0,25}\b(?:out of|from|off)\b/i,
    ),
    /\bwood ?stain\b|\b(?:deck|fence|which|best) stain\b|\bsoftware\b|\bcode\b/i,
  ),
  lines: [
    {
      id: 'would-set-it',
      text: 'Say first what would set the stain or ruin the material for good.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bset the stain\b|\bfor good\b/i,
    },
  ],
  slots: [
    {
      id: 'cloth_and_age',
      question: 'What is it on, and how old is it?',
      given:
        /\bcotton|\bwool|\bsilk|\bcarpet|\bwood|\boak\b|\bmarble|\bgranite|\bsofa|\bcouch|\bjeans|\bshirt|\bdress|\bleather|\bsuede|\bconcrete|\bwall|\bmattress|\btable|\bjumper|\bstainless\b/i,
      fact: 'Material and age',
    },
  ],
}

const VERMIN = named(
  /\b(?:mice|mouse droppings|rats?|ants|moths?|cockroach(?:es)?|roaches|bed ?bugs|silverfish|fruit flies|gnats|wasps?|weevils|fleas|woodlice|pantry pests)\b/i,
)
/** They are where they should not be; in a laboratory, a cage or a story they belong. */
const UNWANTED = mentioned(
  /\b(?:kitchens?|house|home|flat|apartment|room|bedroom|bathroom|attic|loft|walls?|roof|cellar|basement|garage|sheds?|pantry|cupboards?|wardrobe|closet|carpets?|sofa|mattress|bed|floor(?:boards?)?|ceiling|drains?|bins?|compost|balcony|patio|garden|greenhouse|car|caf[eé]|restaurant|shop|office|hotel|flour|rice|clothes|jumpers?|plants?|nests?|traps?|droppings|infest\w*|exterminat\w*|get(?:ting)? rid|keep (?:out|away|coming)|everywhere|invasion|landlord|tenants?|(?:i|we) (?:have|['’]ve got|got|found|keep finding) (?:\w+ )?(?:mice|rats?|ants|moths?|cockroaches|roaches|bed ?bugs|silverfish|fruit flies|gnats|wasps?|weevils|fleas|woodlice))\b|^\W*(?:mice|rats|ants|moths?|cockroaches|roaches|bed ?bugs|silverfish|fruit flies|gnats|wasps?|weevils|fleas|woodlice)\W*$/i,
)

export const pests: Genre = {
  id: 'pests',
  title: 'Vermin in house or kitchen',
  cue: butNot(
    (document) => VERMIN(document) && UNWANTED(document),
    /\bname|\bcomputer mouse|\bpets?\b|\bexperiment|\blab\b|\breviewers?\b|\bsample\b|\bstud(?:y|ies)\b|\bthesis\b|\bpaper\b|\bstrain\b|\bgenes?\b|\bdos(?:e|ing)\b|\bwireless\b|\bkeyboards?\b|\bcostumes?\b|\bdrawing\b|\bstory\b|\bposter\b|\be-?mail\b|\bletter\b|\bbite|\bsting|\bstung\b|\bant farm/i,
  ),
  lines: [
    {
      id: 'where-it-gets-in',
      text: 'Say which signs tell the species, and how to find where it gets in or breeds.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bgets? in\b|\bwhich species\b|\bcoming from\b/i,
    },
  ],
  slots: [],
}

const PET = /\b(?:puppy|pup|dogs?|cats?|kitten|parrot|horse|pony|labrador|collie|terrier)\b/i
const BEHAVIOUR =
  /\b(?:bark(?:s|ing)?|pulls?|pulling|chews?|chewing|jumps? (?:up|on)|nips?|nipping|biting|bites|digs?|digging|wakes?|waking|begs?|begging|whin(?:es|ing)|cries|scratch(?:es|ing)? (?:the|our|my)|recall|won['’]?t come|crate|separation|train(?:ing)?|house[- ]?train\w*|potty|toilet[- ]train\w*|lead|leash|4 ?am|5 ?am|meow(?:s|ing)?)\b/i

const PET_NAMED = named(PET)
const BEHAVES = mentioned(BEHAVIOUR)
const UNWELL =
  /\bvet\b|\bthrew up|\bvomit|\blimp|\bblood\b|\bill\b|\bsick\b|\bpain\b|\bnames?\b|\bstory\b|\bpoem\b|\bwon['’]?t eat\b/i

export const petBehaviour: Genre = {
  id: 'pet-behaviour',
  title: 'An animal to be taught or untaught something',
  cue: butNot((document) => PET_NAMED(document) && BEHAVES(document), UNWELL),
  lines: [
    {
      id: 'what-rewards-it',
      text: 'Name what people do that rewards the behaviour, and what to do at that very moment instead.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:wakes|barks|pulls|chews|jumps|nips|begs|digs|scratches)\b|\bhow\b|\bwhy\b|\bstop|\bkeeps?\b|\bwon['’]?t\b|\bhelp\b|\bevery\b|\balways\b/i,
      unless: /\breward|\bplan\b|\bschedule\b|\bcrate\b|\bpotty\b|\btoilet\b|\bhouse[- ]?train/i,
    },
    {
      id: 'step-by-behaviour',
      text: 'Tie each step to what the animal does, not to a day, and say when to go back one.',
      technique: 'constraints',
      worth: 3,
      when: /\bplan\b|\bschedule\b|\bcrate\b|\bpotty\b|\btoilet\b|\bhouse[- ]?train|\brecall\b|\btrain(?:ing)?\b/i,
      unless: /\bbudget\b|\bgo back\b|\bnot to a day\b/i,
    },
  ],
  slots: [],
}

export const gettingAnimal: Genre = {
  id: 'getting-an-animal',
  title: 'Whether to take in an animal',
  cue: named(
    /\b(?:get|getting|adopt(?:ing)?|buy(?:ing)?) (?:a|an|two|our first|my first) (?:[\w-]+ ){0,2}(?:dog|puppy|cat|kitten|parrot|rabbits?|horse|pony|hamster|tortoise|chickens)\b|\b(?:dog|cat|pet|breed)s? (?:breed )?for (?:a|an|my|our|me|us|someone)\b|\bwhich (?:dog|cat|breed|pet)\b/i,
  ),
  lines: [
    {
      id: 'hours-money-absence',
      text: 'Count the hours a day, the money a year, and who takes over when nobody is at home.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\bsecond\b|\banother\b|\bnames?\b|\bfood\b|\bwho takes over\b|\bstory\b|\bgifts?\b|\btoys?\b|\bdog (?:food|bed|toy|crate|harness)/i,
    },
  ],
  slots: [],
}

export const cuttingCosts: Genre = {
  id: 'cutting-costs',
  title: 'Spending less',
  cue: butNot(
    named(
      /\bsave (?:some |more )?money\b|\b(?:cut|lower|reduce|reducing|cutting|bring down)\b[^.?\n]{0,25}\b(?:bills?|costs|spending|expenses|electricity|heating|energy|groceries|grocery)\b|\b(?:electricity|energy|heating|grocery|food|phone) bills? (?:is |are )?(?:too |so )?(?:high|down|huge|crazy)|\bspend less\b/i,
    ),
    /\bcloud\b|\baws\b|\bcompany\b|\bproduction\b|\bsave money for\b|\bplant\b|\bmarketing\b|\bstaff\b/i,
  ),
  lines: [
    {
      id: 'money-per-year-first',
      text: 'Rank by money saved in a year, the largest first, with the effort beside each.',
      technique: 'constraints',
      worth: 3,
      unless: /\brank|\bper year\b|\ba year\b|\blargest\b|\bbiggest\b|\bpriorit/i,
    },
  ],
  slots: [
    {
      id: 'spending_now',
      question: 'What do you spend on it now, and in which country?',
      given: /[£$€]\s?\d|\b\d{2,} ?(?:eur|euros?|usd|dollars?|pounds?|quid)?\b/i,
      fact: 'Spending now',
    },
  ],
}

export const meetingPeople: Genre = {
  id: 'meeting-people',
  title: 'Making friends',
  cue: named(
    /\b(?:make|making|find|finding) (?:new |some |adult )?friends\b|\bmeet (?:new )?people\b|\bsocial (?:life|circle)\b/i,
  ),
  lines: [
    {
      id: 'same-people-again',
      text: 'Prefer settings where one meets the same people again, and say what to say the second time.',
      technique: 'constraints',
      worth: 2,
      unless: /\bsame people\b|\bapp\b|\bdating\b|\bstory\b|\bnetworking\b/i,
    },
  ],
  slots: [],
}
