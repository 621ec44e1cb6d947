// A hint at what the answer must not miss, taken from the supplied text: we never make up keywords.

import { type Forms, formFor } from './forms.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Make sure that the names, figures and terms on which the text turns appear in it.',
  small: 'Name the main people, figures and terms of the text.',
}

export const directionalStimulus = {
  id: 'directional-stimulus',
  title: 'Pointers into the text',
  summary: 'Points the model at the names, figures and terms of your text that the result must not lose.',
  source: {
    title: 'Guiding Large Language Models via Directional Stimulus Prompting',
    url: 'https://arxiv.org/abs/2302.11520',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Keywords chosen for each text by a small model trained for it improved summaries and dialogue answers of ChatGPT, Codex and InstructGPT. A general pointer without chosen keywords, as here, is not measured.',
  },
  helps: 'Helps where a summary or a letter written from a text keeps losing the particulars that matter.',
  harms:
    'Harms where the gist alone is wanted, and where the text turns on an argument rather than on names.',
  stage: 'task',
  byDefault: false,
  fits: {
    intents: {
      summarization: 0.9,
      rewriting: 0.5,
      professional_writing: 0.5,
      translation: 0.3,
      otherwise: 0.1,
    },
    complexity: { simple: 0.6, moderate: 1, complex: 1 },
    targets: { reasoning: 0.8, plain: 1, small: 0.8 },
  },
  avoid: (document) => (document.material.length === 0 ? 'there is no supplied text to point at' : undefined),
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('directional-stimulus', formFor(FORMS, target))],
  examples: {
    picks: [
      {
        prompt: `Summarize these minutes for those who were away.\n\n${'Ana will call the builder about the bridge before Friday, and Ben checks the permit for the eastern bank. '.repeat(5)}`,
        intent: 'summarization',
        prefer: true,
      },
    ],
    skips: [{ prompt: 'write a poem about autumn in our village', intent: 'creative_writing', prefer: true }],
  },
} as const satisfies Technique
