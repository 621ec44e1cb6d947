// Making somebody understand. Most requests are complete as they are; the lines name what explanations usually leave out.

import { everyday } from '../everyday/index.ts'
import { homework, lessonOn } from '../everyday/notes.ts'
import { mixedUp } from '../everyday/words.ts'
import { evidence, origins } from '../facts.ts'
import { whenAsked } from '../not-asked.ts'
import type { Playbook } from '../playbook.ts'
import { byHand, grammar, recipe, softwareSetup } from './doing.ts'
import { comparison, debate, formalIdea, history, mechanism, personalHealth } from './knowledge.ts'
import { lawAndMoney, moneyAtWork } from './law-and-money.ts'

export const explanation: Playbook = {
  intent: 'explanation',
  never: [
    'An audience, level or age that was not named',
    'Analogies, headings, summaries, lengths',
    'Sources or further reading',
    'A role such as teacher or expert',
  ],
  genres: [
    personalHealth,
    homework,
    lessonOn,
    ...everyday,
    recipe,
    grammar,
    mixedUp,
    origins,
    evidence,
    history,
    comparison,
    debate,
    moneyAtWork,
    lawAndMoney,
    softwareSetup,
    byHand,
    formalIdea,
    mechanism,
    { id: 'general', title: 'Other explanation', lines: [], slots: [] },
  ].map(whenAsked),
}
