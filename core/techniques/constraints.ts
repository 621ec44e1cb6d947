// The traps of the genre, named before the model falls into them.

import { genreLines } from './genre-lines.ts'
import type { Technique } from './technique.ts'

export const constraints = {
  id: 'constraints',
  title: 'Quality criteria',
  summary: 'Names what a careful expert would check in such an answer, without narrowing what you left open.',
  source: {
    title: 'A Prompt Pattern Catalog to Enhance Prompt Engineering with ChatGPT',
    url: 'https://arxiv.org/abs/2302.11382',
    year: 2023,
  },
  evidence: {
    strength: 'weak',
    note: 'Explicit criteria are followed more readily than implied ones: that is the premise, for the source is a catalogue of patterns and no experiment. The lift of our own lines is not measured yet.',
  },
  helps: 'Helps where models are known to fall into a trap of the genre that you did not think to rule out.',
  harms: 'Harms when it narrows what you left open, so no line names a length, a tone, a figure or a tool.',
  stage: 'task',
  byDefault: true,
  fits: {
    intents: { conversation: 0, roleplay: 0, question_answering: 0.7, translation: 0.7, otherwise: 0.9 },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    signals: { constraints: -0.03, domain: 0.03 },
    targets: { reasoning: 1, plain: 1, small: 0.9 },
  },
  conflictsWith: [],
  sentences: [],
  apply: (_document, context) => genreLines('constraints', context),
  examples: {
    picks: [
      { prompt: 'write a python function to merge overlapping intervals', intent: 'code_generation' },
      {
        prompt: 'Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums',
        intent: 'task_planning',
      },
    ],
    skips: [
      { prompt: 'thanks, that helped!', intent: 'conversation' },
      { prompt: 'What is the capital of Australia?', intent: 'question_answering' },
    ],
  },
} as const satisfies Technique
