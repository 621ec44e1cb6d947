// Every line that may be added to a prompt, in French.

import type { LineId } from '../../playbooks/ids.ts'
import { codeLines } from './lines/code.ts'
import { debuggingLines } from './lines/debugging.ts'
import { figuresLines } from './lines/figures.ts'
import { ideasLines } from './lines/ideas.ts'
import { knowledgeLines } from './lines/knowledge.ts'
import { planningLines } from './lines/planning.ts'
import { solvingLines } from './lines/solving.ts'
import { textsLines } from './lines/texts.ts'
import { writingLines } from './lines/writing.ts'

export const lines = {
  ...knowledgeLines,
  ...textsLines,
  ...codeLines,
  ...debuggingLines,
  ...figuresLines,
  ...solvingLines,
  ...planningLines,
  ...writingLines,
  ...ideasLines,
} as const satisfies Record<LineId, string>
