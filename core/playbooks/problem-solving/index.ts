// Advice, decisions, faults, designs. The expert's part is the deciding reason, the cheap check, the way it fails.

import { clearingOut, questionsToAsk, turnout } from '../brainstorming/asking.ts'
import { ownChannel, ownTool } from '../brainstorming/own.ts'
import { decorating, fromStock } from '../brainstorming/together.ts'
import { whenAsked } from '../not-asked.ts'
import type { Genre, Playbook } from '../playbook.ts'
import { untilSpelledOut } from '../spelled-out.ts'
import { cuttingCosts, gettingAnimal, meetingPeople, pests, petBehaviour, stains } from './at-home.ts'
import { localLaw } from './claims.ts'
import { argument, gameTable, interview, spaceLayout, storyTrouble, trial } from './craft.ts'
import { career, choice, purchase } from './decisions.ts'
import { architecture, critique, product, rules } from './design.ts'
import { device, houseAndCar, incident, kitchenAndGarden } from './faults.ts'
import { money, savings } from './money.ts'
import { business } from './organisation.ts'
import { coworkers, negotiation, ownHabits, reply } from './people.ts'
import { danger, health, legalTrouble, relationship } from './sensitive.ts'
import { leap, learningAdvice } from './studying.ts'
import { customers, pricing, sellingUsed, unpaidInvoice, viewing } from './trade.ts'
import { doable, repairOrReplace, runningCosts, slowThing, termContract } from './weighing.ts'

const genres: readonly Genre[] = [
  danger,
  health,
  relationship,
  argument,
  critique,
  storyTrouble,
  gameTable,
  interview,
  questionsToAsk,
  trial,
  stains,
  incident,
  slowThing,
  architecture,
  legalTrouble,
  unpaidInvoice,
  reply,
  negotiation,
  rules,
  ownTool,
  product,
  repairOrReplace,
  runningCosts,
  termContract,
  viewing,
  sellingUsed,
  pricing,
  localLaw,
  pests,
  petBehaviour,
  gettingAnimal,
  spaceLayout,
  device,
  kitchenAndGarden,
  houseAndCar,
  money,
  savings,
  leap,
  career,
  ownHabits,
  coworkers,
  cuttingCosts,
  meetingPeople,
  turnout,
  customers,
  ownChannel,
  clearingOut,
  decorating,
  fromStock,
  learningAdvice,
  purchase,
  doable,
  choice,
  business,
  { id: 'general', title: 'Other problem', lines: [], slots: [] },
]

export const problemSolving: Playbook = {
  intent: 'problem_solving',
  never: [
    'A number of options, a table or a framework (SWOT, RICE, 5 whys) that was not asked for',
    'Anything in front of somebody who is ill, in danger, grieving or in legal trouble',
    'A role for the adviser',
    'A demand for sources',
    'A recommendation where none was asked for, or on what a society should do',
  ],
  genres: genres.map((genre) => whenAsked(genre === critique ? genre : untilSpelledOut(genre))),
}
