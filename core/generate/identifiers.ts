// Names that belong to our code and must never be read in a prompt.

import { INTENT_LABELS } from '../intents/labels.ts'
import { TECHNIQUE_IDS } from '../techniques/technique.ts'

/** Only those that no sentence would contain by itself. */
export const IDENTIFIERS: readonly string[] = [
  ...INTENT_LABELS.filter((label) => label.includes('_')),
  ...TECHNIQUE_IDS.filter((id) => id.includes('-') && !['step-back', 'self-refine'].includes(id)),
  'undefined',
  '[object',
]
