// Steps that can be checked. The process form is for models that do not reason by themselves.

import { reasons } from '../targets/target.ts'
import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome:
    'Give the steps that carry the result, so that each can be checked, and the answer on its own line.',
  process:
    'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.',
}

export const chainOfThought = {
  id: 'chain-of-thought',
  title: 'Chain of thought',
  summary:
    'Has the model work through the steps; for models that reason anyway, asks for the steps that can be checked.',
  source: {
    title: 'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
    url: 'https://arxiv.org/abs/2201.11903',
    year: 2022,
  },
  evidence: {
    strength: 'strong',
    note: 'Large gains on arithmetic, commonsense and symbolic problems with PaLM-540B and GPT-3 class models. A later review finds them mainly on mathematics and logic (arXiv 2409.12183); for models that reason they are marginal or none, at many more tokens (arXiv 2506.07142).',
  },
  helps:
    'Helps models that do not reason by themselves, on mathematics, logic and problems of several steps.',
  harms:
    'Harms models that reason, which gain nothing and take longer, and now and then breaks an easy answer.',
  stage: 'reasoning',
  byDefault: true,
  fits: {
    intents: { reasoning: 1, data_analysis: 0.5, problem_solving: 0.3, otherwise: 0 },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    signals: { reasoning: 0.05, creativity: -0.1 },
    targets: { reasoning: 0.7, plain: 1, small: 1 },
  },
  avoid: (document, context) => {
    const unwanted = noComment(document, context)
    if (unwanted) return unwanted
    if (document.constraints.some(({ kind }) => kind === 'steps')) return 'you already ask for the steps'
    if (context.required) return undefined
    return reasons(context.target) && context.complexity !== 'complex'
      ? 'the target reasons by itself, and the problem is small enough to check'
      : undefined
  },
  conflictsWith: ['analogical', 'plan-and-solve', 'program-of-thoughts'],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('chain-of-thought', formFor(FORMS, target), 3)],
  examples: {
    picks: [
      {
        prompt:
          'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
        intent: 'reasoning',
        target: 'small',
      },
    ],
    skips: [
      {
        prompt:
          'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
        intent: 'reasoning',
      },
      { prompt: 'Answer only yes or no: is 7919 prime?', intent: 'reasoning', target: 'small' },
    ],
  },
} as const satisfies Technique
