// The playbooks’ lines in Japanese: the same demands, not the same words.

import type { LineId } from '../../playbooks/ids.ts'
import { CODE } from './lines/code.ts'
import { KNOWLEDGE } from './lines/knowledge.ts'
import { SOLVING } from './lines/solving.ts'
import { WRITING } from './lines/writing.ts'

export const lines = { ...KNOWLEDGE, ...CODE, ...SOLVING, ...WRITING } as const satisfies Record<
  LineId,
  string
>
