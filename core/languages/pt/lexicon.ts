// What Portuguese prompts say, in the English words that the rules know.

import { ANSWERS } from './lexicon/answers.ts'
import { COMMON_WORDS } from './lexicon/common-words.ts'
import { DAILY_LIFE } from './lexicon/daily-life.ts'
import { DAILY_QUESTIONS } from './lexicon/daily-questions.ts'
import { EVERYDAY } from './lexicon/everyday.ts'
import { KNOWLEDGE } from './lexicon/knowledge.ts'
import { SMALL_WORDS } from './lexicon/small-words.ts'
import { TASKS } from './lexicon/tasks.ts'
import { TECHNICAL } from './lexicon/technical.ts'

export const LEXICON = [
  EVERYDAY,
  DAILY_QUESTIONS,
  SMALL_WORDS,
  ANSWERS,
  TASKS,
  DAILY_LIFE,
  KNOWLEDGE,
  TECHNICAL,
  COMMON_WORDS,
].join('\n')
