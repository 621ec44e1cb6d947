// Two texts that do not say the same.

import type { Genre } from '../playbook.ts'

export const contradiction: Genre = {
  id: 'contradiction',
  title: 'Two texts against each other',
  cue: /\b(?:contradict|inconsisten|disagree|differ(?:s|ence|ences)?\b[^.\n]{0,40}\b(?:statements?|versions?|sources?|witness|accounts)|(?:two|both) (?:sources|statements|witnesses|reviewers|versions|abstracts|accounts)|source a\b)/i,
  lines: [
    {
      id: 'both-places',
      text: 'Quote both places for each point, and keep contradictions apart from what one of them only leaves out.',
      technique: 'quote-first-grounding',
      worth: 3,
      material: true,
      unless: /\b(?:quot(?:e|es|ing)\b|leaves? out|omission|marks\b|deduce|yes (?:or|\/) ?no\b)/i,
      explains: true,
    },
  ],
  slots: [],
}
