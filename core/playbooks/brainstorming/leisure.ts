// Ideas for free time, and everything else.

import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { noTwoAlike } from './differ-in-kind.ts'

export const activities: Genre = {
  id: 'activities',
  title: 'Things to do, celebrate, cook or make',
  cue: mentioned(
    /\bactivit(?:y|ies)\b|\bgames?\b|\bparty\b|\bbirthday|\bhobb(?:y|ies)\b|\bdate (?:night|ideas)|\bteam ?(?:building|event|outing|lunch|day)|\bicebreakers?\b|\bwarm-?ups?\b|\bcostumes?\b|\bcrafts?\b|\bcook\b|\bdinner\b|\bmeals?\b|\bsnacks?\b|\blunch(?:es|box)?\b|\brecipes?\b|\bdrills?\b|\brainy\b|\bentertain\b|\bto do with\b|\buse (?:a|an|up|my)\b|\buses for\b|\bproject ideas\b|\bdiy\b|\bdecorat|\bthemes?\b|\bstall\b|\bprojects? for\b/i,
  ),
  lines: [
    {
      id: 'nobody-on-the-spot',
      text: 'Leave out anything that singles somebody out or asks for private things.',
      technique: 'constraints',
      worth: 2,
      when: /\bicebreakers?\b|\bget(?:ting)? to know (?:each other|one another)/i,
      unless:
        /\bsingles? (?:somebody|anyone|people) out\b|\bprivate\b|\bembarrass|\bcringe|\bquestions\b|\bnot awkward\b|\bkids\b|\bfamily\b|\bworkout\b|\bchildren\b|\btoo well\b|\bknows? (?:each other|one another) (?:very |really |too )?well\b|\bhates? (?:icebreakers|them|fun)\b|\bold friends\b/i,
    },
  ],
  slots: [
    {
      id: 'people',
      question: 'How many take part, and how old are they?',
      given:
        /\bmessages?\b|\bwish(?:es)?\b|\bcards?\b|\bsimilar\b|\boffice\b|\bemployees?\b|\borgani[sz]ation\b|\broom of\b|\bworkshop\b|\bworkout\b|\b\d+\b|\bkids?\b|\bchildren\b|\badults\b|\bcouple\b|\bcolleagues\b|\byear[- ]olds?\b|\bteam\b|\bstudents|\bpeople\b|\bi\b|\bfor (?:someone|a person)\b|\bone (?:good )?hand|\bzoom\b|\bclass\b|\bcook\b|\bdinner\b|\bmeals?\b|\bsnacks?\b|\blunch|\brecipes?\b|\bhobb|\buse|\bthemes?\b|\bprojects?\b|\bcrafts?\b|\bdecorat|\bdate\b|\bmy\b|\bvideo games?\b|\blevels?\b|\bboss\b|\bgame['’]?s about\b|\bdrills?\b|\bstall\b|\bcostumes?\b|\btoddler/i,
      fact: 'Who takes part',
    },
  ],
}

export const general: Genre = {
  id: 'general',
  title: 'Other ideas',
  lines: [noTwoAlike('options-differ')],
  slots: [],
}
