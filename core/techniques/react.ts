// Tool results as the ground an answer stands on, only where the prompt declares the tools.

import { excerpt } from '../playbooks/excerpt.ts'
import { type Forms, formFor } from './forms.ts'
import { noComment } from './genre-lines.ts'
import { ownLine } from './own-line.ts'
import type { Technique } from './technique.ts'

const FORMS: Forms = {
  outcome: 'Rest the answer on what the tools return, and say which result each claim comes from.',
  process:
    'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.',
  small: 'Use one tool at a time, say what it returned, and answer when you have what you need.',
}

const NAMES_TOOLS =
  /\b(?:tools?\b|(?:web|file|code|document|database) search\b|search (?:engine|tool|function)|function[- ]call|calculator\b|code interpreter\b|python interpreter\b|browser\b|retriever?\b|mcp\b)/i

export const react = {
  id: 'react',
  title: 'Reason and act',
  summary: 'Has the answer rest on what your declared tools return, with the result named for each claim.',
  source: {
    title: 'ReAct: Synergizing Reasoning and Acting in Language Models',
    url: 'https://arxiv.org/abs/2210.03629',
    year: 2022,
  },
  evidence: {
    strength: 'moderate',
    note: 'PaLM-540B with a few worked examples: fewer made-up facts on HotpotQA and FEVER with a Wikipedia interface, and success rates 34 points higher on ALFWorld and 10 on WebShop than imitation and reinforcement learning. Models trained to call tools were not part of it and need the pattern less.',
  },
  helps: 'Helps where the answer depends on facts that a tool can fetch and the model cannot know.',
  harms: 'Harms where no tool is declared: the model then writes calls and results that never happened.',
  stage: 'reasoning',
  byDefault: false,
  fits: {
    intents: {
      question_answering: 0.8,
      data_analysis: 0.8,
      problem_solving: 0.7,
      code_debugging: 0.7,
      grounded_qa: 0.6,
      task_planning: 0.6,
      conversation: 0,
      roleplay: 0,
      creative_writing: 0,
      otherwise: 0.4,
    },
    complexity: { simple: 0.7, moderate: 1, complex: 1 },
    targets: { reasoning: 0.8, plain: 1, small: 0.5 },
  },
  avoid: (document, context) => {
    if (!context.target.tools) return 'the target cannot call tools'
    if (!NAMES_TOOLS.test(excerpt(document.said))) return 'the prompt declares no tools'
    return noComment(document, context)
  },
  conflictsWith: [],
  forms: FORMS,
  sentences: Object.values(FORMS),
  apply: (_document, { target }) => [ownLine('react', formFor(FORMS, target))],
  examples: {
    picks: [
      {
        prompt:
          'Use the web search tool and the calculator: how much more does a family of four pay for water in Lyon than in Lille?',
        intent: 'question_answering',
        prefer: true,
      },
    ],
    skips: [
      {
        prompt: 'How much more does a family of four pay for water in Lyon than in Lille?',
        intent: 'question_answering',
        prefer: true,
      },
    ],
  },
} as const satisfies Technique
