// What Portuguese prompts say, in the English words that the rules know.

import { ANSWERS } from './lexicon/answers.ts'
import { SMALL_WORDS } from './lexicon/small-words.ts'
import { SUBJECTS } from './lexicon/subjects.ts'
import { TASKS } from './lexicon/tasks.ts'
import { TECHNICAL } from './lexicon/technical.ts'

export const LEXICON = [SMALL_WORDS, ANSWERS, TASKS, SUBJECTS, TECHNICAL].join('\n')
