// What Japanese prompts say, in the English words that the rules know: subjects before small words, so that they win.

import { CODE } from './lexicon/code.ts'
import { DAILY_QUESTIONS } from './lexicon/daily-questions.ts'
import { EVERYDAY } from './lexicon/everyday.ts'
import { KNOWLEDGE } from './lexicon/knowledge.ts'
import { SMALL_WORDS } from './lexicon/small-words.ts'
import { TASKS } from './lexicon/tasks.ts'
import { WORDINGS } from './lexicon/wordings.ts'
import { WRITING } from './lexicon/writing.ts'

export const LEXICON = [
  EVERYDAY,
  DAILY_QUESTIONS,
  WORDINGS,
  TASKS,
  WRITING,
  CODE,
  KNOWLEDGE,
  SMALL_WORDS,
].join('\n')
