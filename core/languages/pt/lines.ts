// Every line that is added in Portuguese; the compiler checks that none is missing.

import type { LineId } from '../../playbooks/ids.ts'
import { analysis } from './lines/analysis.ts'
import { codeDebugging } from './lines/code-debugging.ts'
import { codeGeneration } from './lines/code-generation.ts'
import { ideas } from './lines/ideas.ts'
import { knowledge } from './lines/knowledge.ts'
import { planning } from './lines/planning.ts'
import { solving } from './lines/solving.ts'
import { texts } from './lines/texts.ts'
import { writing } from './lines/writing.ts'

export const lines = {
  ...analysis,
  ...codeDebugging,
  ...codeGeneration,
  ...ideas,
  ...knowledge,
  ...planning,
  ...solving,
  ...texts,
  ...writing,
} as const satisfies Record<LineId, string>
