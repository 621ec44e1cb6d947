// Many options. The classic failure is ten versions of one idea; the second is things that do not exist.

import { gifts, titlesToKnow } from './brainstorming/existing.ts'
import { activities, general } from './brainstorming/leisure.ts'
import { eateries, places, sights } from './brainstorming/places.ts'
import { businessNames, privateNames, slogans, wordplay } from './brainstorming/wording.ts'
import { businessIdeas, content, features, risksAndLists } from './brainstorming/work.ts'
import { whenAsked } from './not-asked.ts'
import type { Playbook } from './playbook.ts'
import { purchase } from './problem-solving/decisions.ts'
import { untilSpelledOut } from './spelled-out.ts'

export const brainstorming: Playbook = {
  intent: 'brainstorming',
  never: [
    'A number of ideas, a ranking or a table',
    'Feasibility where wild ideas were asked for',
    'A taste: catchy, creative, unique',
    'Explanations for bare lists of names or lines',
  ],
  genres: [
    gifts,
    privateNames,
    businessNames,
    slogans,
    wordplay,
    titlesToKnow,
    eateries,
    sights,
    places,
    purchase,
    businessIdeas,
    features,
    risksAndLists,
    content,
    activities,
    general,
  ].map((genre) => whenAsked(untilSpelledOut(genre))),
}
