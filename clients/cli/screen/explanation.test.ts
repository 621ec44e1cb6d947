import { beforeAll, describe, expect, it } from 'vitest'
import type { Choice, EnhanceBody, Enhancement } from '../answer.ts'
import { createOffline } from '../offline.ts'
import { readCommand } from '../read-command.ts'
import { columns } from './columns.ts'
import { explanation } from './explanation.ts'
import { enhancementScreen } from './notes.ts'
import { createPaint } from './paint.ts'

const screen = { width: 80, paint: createPaint(false) }
const offline = createOffline(() => 0)

const bodyOf = (...words: string[]): EnhanceBody => {
  const command = readCommand(words)
  if (command.name !== 'enhance' || command.source.from !== 'arguments') throw new Error('not an enhance')
  return { prompt: command.source.text, context: command.context, ...command.wishes }
}

describe('the explanation of a prompt that something was added to', () => {
  let answer: Enhancement
  let choice: Choice
  let rows: string[]
  beforeAll(async () => {
    const body = bodyOf('write an email to my landlord asking for a rent reduction', '--exclude', 'role')
    answer = await offline.enhance(body, { store: false })
    choice = await offline.select(body)
    rows = explanation(answer, choice, { via: 'offline', screen })
  })

  it('gives each line with its technique, reason, evidence and source', () => {
    const [technique] = answer.techniques
    const text = rows.join('\n')
    expect(text).toContain('  + Use only the facts given here; where one is needed, leave it in [brackets].')
    expect(text).toContain(`${technique?.title} (constraints), score ${technique?.score}`)
    expect(text).toContain('Weak evidence: Explicit criteria are followed')
    expect(text).toContain('https://arxiv.org/abs/2302.11382')
  })

  it('gives what was not used, with the reason', () => {
    expect(rows[rows.indexOf('    you excluded it.') - 1]).toBe('  role')
    for (const { id } of choice.rejected) expect(rows.join('\n')).toContain(id)
  })

  it('gives intent, confidence, tokens, and who answered', () => {
    expect(rows).toContain('  intent      professional writing, over 99 % sure')
    expect(rows).toContain('  tokens      11 before, 29 after, estimated')
    expect(rows).toContain('  where       on this machine, offline, in 0 ms')
  })

  it('leaves out evidence of a technique that a newer server knows', () => {
    const [technique] = answer.techniques
    const newer = { ...answer, techniques: [{ ...technique, id: 'telepathy' }] } as unknown as Enhancement
    expect(explanation(newer, { rejected: [] }, { via: 'offline', screen }).join('\n')).toContain(
      '(telepathy)',
    )
  })
})

describe('every screen', () => {
  it.each([
    ['write an email to my landlord asking for a rent reduction'],
    ['thanks, that helped!'],
    ['Summarize the attached report in 3 bullets for the board'],
    [
      '大家さんに家賃の値下げをお願いするメールを書いてください。三年間きちんと払ってきたことを伝えてください。',
    ],
    [`look at https://example.com/${'very-long-'.repeat(12)}path and explain it`],
    ['A bat and a ball cost $1.10 in total. How much is the ball?', '--target', 'llama-8b'],
    [
      'What is the best strategy for our pricing?',
      '--require',
      'self-consistency',
      '--require',
      'tree-of-thoughts',
    ],
  ])('of %j fits into 80 columns, without an escape', async (...words) => {
    const body = bodyOf(...words)
    const answer = await offline.enhance(body, { store: false })
    const rows = [
      ...enhancementScreen(answer, screen),
      ...explanation(answer, await offline.select(body), { via: 'http://localhost:8787', screen }),
    ]
    for (const row of rows) {
      expect(columns(row)).toBeLessThanOrEqual(80)
      expect(row).not.toContain('\x1b')
      expect(row).toBe(row.trimEnd())
    }
  })
})
