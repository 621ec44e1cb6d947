// A technique's own sentence, for prompts where the playbook has none for it.

import type { Addition } from '../generate/addition.ts'
import type { TechniqueId } from './technique.ts'

/** One instruction after the request, worth `worth`. */
export const ownLine = (technique: TechniqueId, text: string, worth: Addition['worth'] = 2): Addition => ({
  technique,
  line: technique,
  text,
  place: { at: 'after-request' },
  worth,
  instruction: true,
})
