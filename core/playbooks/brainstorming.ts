// Many options. The classic failure is ten versions of one idea; the second is things that do not exist.

import {
  buildIdeas,
  clearingOut,
  display,
  fundraising,
  questionsToAsk,
  turnout,
} from './brainstorming/asking.ts'
import { gifts, titlesToKnow } from './brainstorming/existing.ts'
import { activities, general } from './brainstorming/leisure.ts'
import { ownChannel, ownTool, tattoos } from './brainstorming/own.ts'
import { eateries, places, sights } from './brainstorming/places.ts'
import {
  childrensPlay,
  costumes,
  decorating,
  firstDate,
  fromStock,
  teamEvent,
} from './brainstorming/together.ts'
import { businessNames, privateNames, slogans, wordplay } from './brainstorming/wording.ts'
import { businessIdeas, content, features, risksAndLists } from './brainstorming/work.ts'
import { whenAsked } from './not-asked.ts'
import type { Playbook } from './playbook.ts'
import { gettingAnimal, petBehaviour, stains } from './problem-solving/at-home.ts'
import { storyTrouble } from './problem-solving/craft.ts'
import { purchase } from './problem-solving/decisions.ts'
import { leap, learningAdvice } from './problem-solving/studying.ts'
import { customers, pricing, sellingUsed, viewing } from './problem-solving/trade.ts'
import { termContract } from './problem-solving/weighing.ts'
import { untilSpelledOut } from './spelled-out.ts'
import { packing } from './task-planning/travel.ts'

export const brainstorming: Playbook = {
  intent: 'brainstorming',
  never: [
    'A number of ideas, a ranking or a table',
    'Feasibility where wild ideas were asked for',
    'A taste: catchy, creative, unique',
    'Explanations for bare lists of names or lines',
  ],
  genres: [
    packing,
    gifts,
    privateNames,
    businessNames,
    slogans,
    questionsToAsk,
    wordplay,
    titlesToKnow,
    eateries,
    sights,
    places,
    stains,
    petBehaviour,
    gettingAnimal,
    sellingUsed,
    viewing,
    termContract,
    purchase,
    pricing,
    fundraising,
    buildIdeas,
    businessIdeas,
    ownTool,
    ownChannel,
    turnout,
    customers,
    display,
    clearingOut,
    leap,
    learningAdvice,
    storyTrouble,
    tattoos,
    decorating,
    firstDate,
    costumes,
    fromStock,
    teamEvent,
    childrensPlay,
    features,
    risksAndLists,
    content,
    activities,
    general,
  ].map((genre) => whenAsked(untilSpelledOut(genre))),
}
