import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { particulars } from './particulars.ts'

const answer = {
  intent: {
    label: 'professional_writing',
    confidence: 0.998,
    second: { label: 'summarization', confidence: 0.21 },
    source: 'inference',
  },
  complexity: { level: 'simple', score: 1.46 },
  tokens: { before: 11, after: 30 },
  cache: 'redis',
  degraded: ['inference', 'postgres'],
  versions: { model: 'deberta-1', catalogue: '', policy: '' },
  durationMs: 0,
} as unknown as Answer

describe('particulars', () => {
  it('say how the answer came to be, and are never surer than one can be', () => {
    expect(Object.fromEntries(particulars(answer))).toEqual({
      'Kind of task': 'professional writing (99 % sure), or summarization (21 % sure)',
      'Read by': 'the inference server, deberta-1',
      'How demanding': 'simple, 1.5 of 5',
      Tokens: 'about 11 before, 30 after',
      Remembered: 'in Redis',
      'Done without': 'the inference server, Postgres',
      Took: 'less than 1 ms on the server',
    })
  })
})
