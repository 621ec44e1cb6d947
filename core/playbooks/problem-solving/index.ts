// Advice, decisions, faults, designs. The expert's part is the deciding reason, the cheap check, the way it fails.

import type { Playbook } from '../playbook.ts'
import { career, choice, money } from './decisions.ts'
import { architecture, critique, product, rules } from './design.ts'
import { device, houseAndCar, incident, kitchenAndGarden } from './faults.ts'
import { business, coworkers, firstMove, localLaw, negotiation, ownHabits } from './people.ts'
import { danger, health, legalTrouble, relationship } from './sensitive.ts'

export const problemSolving: Playbook = {
  intent: 'problem_solving',
  never: [
    'A number of options, a table or a framework (SWOT, RICE, 5 whys) that was not asked for',
    'Anything in front of somebody who is ill, in danger, grieving or in legal trouble',
    'A role for the adviser',
    'A demand for sources',
  ],
  genres: [
    danger,
    health,
    relationship,
    critique,
    incident,
    architecture,
    legalTrouble,
    negotiation,
    rules,
    product,
    localLaw,
    kitchenAndGarden,
    device,
    houseAndCar,
    money,
    career,
    ownHabits,
    choice,
    coworkers,
    business,
    {
      id: 'general',
      title: 'Other problem',
      lines: [firstMove('general-first-move', 1)],
      slots: [
        {
          id: 'tried',
          wording: 'tried/general',
          question: 'What have you tried, and what is out of the question?',
          given: /\btried\b|\balready\b|\bcan['’]?t\b|\bout of the question/i,
          fact: 'Tried so far',
        },
        {
          id: 'good_end',
          wording: 'good_end/general',
          question: 'What would a good outcome look like?',
          given: /\bwant\b|\bneed\b|\bgoal\b|\bso that\b|\bwithout\b/i,
          fact: 'Good outcome',
        },
      ],
    },
  ],
}
