// The playbooks’ questions in Japanese, as they are put to the writer of the prompt.

import type { QuestionId } from '../../playbooks/ids.ts'
import type { Question } from '../phrases.ts'
import { CODE } from './questions/code.ts'
import { KNOWLEDGE } from './questions/knowledge.ts'
import { SOLVING } from './questions/solving.ts'
import { WRITING } from './questions/writing.ts'

export const questions = { ...KNOWLEDGE, ...CODE, ...SOLVING, ...WRITING } as const satisfies Record<
  QuestionId,
  Question
>
