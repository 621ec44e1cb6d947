// A clear edge around pasted material, so that text to work on is not read as a request.

import type { Addition } from '../generate/addition.ts'
import type { Material, PromptDocument } from '../prompt/document.ts'
import { slice } from '../span.ts'
import type { Target } from '../targets/target.ts'
import { fence, tagFor } from './fence.ts'
import type { Technique } from './technique.ts'

/** Prose shorter than this needs no edge; code, logs and tables do from three lines on. */
const LONG_PROSE = 400
const BLOCK_LINES = 3

const needsEdge = (document: PromptDocument, { delimited, kind, span }: Material): boolean => {
  if (delimited || kind === 'quote' || kind === 'list') return false
  const text = slice(document.text, span)
  return kind === 'text' || kind === 'email' || kind === 'transcript'
    ? text.length >= LONG_PROSE
    : text.split('\n').length >= BLOCK_LINES
}

const edges = (inside: string, markup: Target['markup']): { open: string; close: string } => {
  if (markup === 'xml') {
    const tag = tagFor(inside, 'material')
    return { open: `<${tag}>\n`, close: `\n</${tag}>` }
  }
  const mark = fence(inside)
  return { open: `${mark}\n`, close: `\n${mark}` }
}

export const delimiters = {
  id: 'delimiters',
  title: 'Edges around material',
  summary: 'Marks where your pasted text begins and ends, without touching it.',
  source: {
    title: 'StruQ: Defending Against Prompt Injection with Structured Queries',
    url: 'https://arxiv.org/abs/2402.06363',
    year: 2024,
  },
  evidence: {
    strength: 'moderate',
    note: 'Models trained to keep request and data apart obey injected instructions far less. Marks alone, for models without that training, help less and are no defence.',
  },
  helps: 'Helps where pasted text contains sentences that read like requests.',
  harms: 'Does no harm we know of; short or already marked material is left alone.',
  stage: 'material',
  byDefault: true,
  fits: {
    intents: { otherwise: 0.9 },
    complexity: { simple: 0.8, moderate: 1, complex: 1 },
    targets: { reasoning: 1, plain: 1, small: 1 },
  },
  conflictsWith: [],
  sentences: [],
  avoid: (document) =>
    document.material.some(({ delimited, kind }) => delimited && kind !== 'quote')
      ? 'you have set material apart already'
      : undefined,
  apply: (document, { target }) =>
    document.material
      .filter((material) => needsEdge(document, material))
      .flatMap(({ span }): Addition[] => {
        const { open, close } = edges(slice(document.text, span), target.markup)
        const common = { technique: 'delimiters', worth: 2, instruction: false } as const
        return [
          { ...common, line: 'open', text: open, place: { at: 'open', offset: span.start } },
          { ...common, line: 'close', text: close, place: { at: 'close', offset: span.end } },
        ]
      }),
  examples: {
    picks: [
      {
        prompt: 'Why does this print None?\n\ndef add(a, b):\n    total = a + b\n\nprint(add(1, 2))',
        intent: 'code_debugging',
      },
    ],
    skips: [{ prompt: 'fix the grammar: me and him goes to the store yesterday', intent: 'rewriting' }],
  },
} as const satisfies Technique
