// Ideas for free time, and everything else.

import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { budget } from './budget.ts'
import { differInKind } from './differ-in-kind.ts'

export const activities: Genre = {
  id: 'activities',
  title: 'Things to do, celebrate, cook or make',
  cue: mentioned(
    /\bactivit(?:y|ies)\b|\bgames?\b|\bparty\b|\bbirthday|\bhobb(?:y|ies)\b|\bdate (?:night|ideas)|\bteam ?(?:building|event|outing|lunch|day)|\bicebreakers?\b|\bwarm-?ups?\b|\bcostumes?\b|\bcrafts?\b|\bcook\b|\bdinner\b|\bmeals?\b|\bsnacks?\b|\blunch(?:es|box)?\b|\brecipes?\b|\bdrills?\b|\brainy\b|\bentertain\b|\bto do with\b|\buse (?:a|an|up|my)\b|\buses for\b|\bproject ideas\b|\bdiy\b|\bdecorat|\bthemes?\b|\bstall\b|\bprojects? for\b/i,
  ),
  lines: [],
  slots: [
    {
      id: 'people',
      question: 'Who takes part: how many, how old, anything they cannot do?',
      given:
        /\b\d+\b|\bkids?\b|\badults\b|\bcouple\b|\bcolleagues\b|\byear[- ]olds?\b|\bteam\b|\bstudents|\bpeople\b|\bi\b|\bfor (?:someone|a person)\b|\bone (?:good )?hand/i,
      fact: 'Who takes part',
    },
    {
      id: 'place_time',
      question: 'Where, for how long, and with what at hand?',
      given:
        /\bindoors?\b|\boutdoors?\b|\bflat\b|\bmin(?:ute)?s?\b|\bhours?\b|\bgarden|\bcabin|\bno (?:screens|wifi|oven|budget|equipment)|\bone oven|\boffice\b|\bcaravan|\bzoom\b|\bremote/i,
      fact: 'Place, time, means',
    },
    budget,
  ],
}

export const general: Genre = {
  id: 'general',
  title: 'Other ideas',
  lines: [differInKind('options-differ', 1)],
  slots: [],
}
