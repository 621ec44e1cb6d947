// Every question that is asked in Portuguese; the compiler checks that none is missing.

import type { QuestionId } from '../../playbooks/ids.ts'
import type { Question } from '../phrases.ts'
import { code } from './questions/code.ts'
import { ideas } from './questions/ideas.ts'
import { knowledge } from './questions/knowledge.ts'
import { planning } from './questions/planning.ts'
import { solving } from './questions/solving.ts'
import { writing } from './questions/writing.ts'

export const questions = {
  ...code,
  ...ideas,
  ...knowledge,
  ...planning,
  ...solving,
  ...writing,
} as const satisfies Record<QuestionId, Question>
