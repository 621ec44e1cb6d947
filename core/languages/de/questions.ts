// Every question that a prompt may leave open, in German.

import type { QuestionId } from '../../playbooks/ids.ts'
import type { Question } from '../phrases.ts'
import { codeQuestions } from './questions/code.ts'
import { debuggingQuestions } from './questions/debugging.ts'
import { figuresQuestions } from './questions/figures.ts'
import { ideasQuestions } from './questions/ideas.ts'
import { knowledgeQuestions } from './questions/knowledge.ts'
import { planningQuestions } from './questions/planning.ts'
import { solvingQuestions } from './questions/solving.ts'
import { textsQuestions } from './questions/texts.ts'
import { writingQuestions } from './questions/writing.ts'

export const questions = {
  ...knowledgeQuestions,
  ...textsQuestions,
  ...codeQuestions,
  ...debuggingQuestions,
  ...figuresQuestions,
  ...solvingQuestions,
  ...planningQuestions,
  ...writingQuestions,
  ...ideasQuestions,
} as const satisfies Record<QuestionId, Question>
