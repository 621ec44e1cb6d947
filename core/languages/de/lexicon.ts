// What German prompts say, in the English words that the rules know. Where two parts have the same form, the first wins.

import { DETAILS } from './lexicon/details.ts'
import { EVERYDAY } from './lexicon/everyday.ts'
import { LEISURE } from './lexicon/leisure.ts'
import { LIFE } from './lexicon/life.ts'
import { SMALL_WORDS } from './lexicon/small-words.ts'
import { TASKS } from './lexicon/tasks.ts'
import { TECHNICAL } from './lexicon/technical.ts'
import { TRADES } from './lexicon/trades.ts'
import { WRITING } from './lexicon/writing.ts'

export const LEXICON = [
  TASKS,
  WRITING,
  LIFE,
  LEISURE,
  TECHNICAL,
  TRADES,
  EVERYDAY,
  DETAILS,
  SMALL_WORDS,
].join('\n')
