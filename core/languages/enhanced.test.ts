// What a prompt in another language comes back as: lines and questions in its own words, and the same the second time.

import { describe, expect, it } from 'vitest'
import { createEnhance, type EnhanceResult } from '../enhance.ts'
import { classifyOnEdge } from '../intents/edge-classifier.ts'
import type { LineId, QuestionId } from '../playbooks/ids.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'
import { PHRASES } from './phrases.ts'

const enhance = createEnhance(async (document) => ({
  classification: classifyOnEdge(document),
  cache: 'bypass',
  degraded: [],
}))

const send = (prompt: string, answers: Readonly<Record<string, string>> = {}): Promise<EnhanceResult> =>
  enhance({
    prompt,
    context: {},
    preferences: { prefer: [], require: [], exclude: [] },
    format: 'text',
    latency: 'fast',
    answers,
    target: TARGET_PRESETS.default,
  })

const EXAMPLES: readonly (readonly [prompt: string, language: string, line: LineId, question: QuestionId])[] =
  [
    [
      'schreib mir eine python funktion die überlappende intervalle zusammenführt',
      'de',
      'touching',
      'interval_type',
    ],
    ['Namen für mein Café in Leipzig, gemütlich, mit Secondhand-Büchern', 'de', 'names-not-taken', 'feel'],
    [
      'écris une fonction python qui fusionne des intervalles qui se chevauchent',
      'fr',
      'touching',
      'interval_type',
    ],
    [
      'Écris un mail à mon propriétaire pour demander une baisse de loyer',
      'fr',
      'bare-letter',
      'amount/rent-request',
    ],
    ['写一个 Python 函数，合并重叠的区间', 'zh', 'touching', 'interval_type'],
    ['给我的咖啡店想10个名字', 'zh', 'names-not-taken', 'feel'],
    ['重なり合う区間をマージするPython関数を書いて', 'ja', 'touching', 'interval_type'],
    ['大家さんに家賃の値下げをお願いするメールを書いてください', 'ja', 'bare-letter', 'amount/rent-request'],
  ]

describe('a prompt in another language', () => {
  it.each(EXAMPLES)('%s', async (prompt, language, line, question) => {
    const { enhanced, missing } = await send(prompt)
    expect(enhanced).toBe(`${prompt}\n\n${PHRASES[language]?.lines[line]}`)
    expect(missing.map((slot) => slot.question)).toContain(PHRASES[language]?.questions[question].question)
    expect((await send(enhanced)).enhanced).toBe(enhanced)
  })

  it('gets the answers woven in as facts of its own language', async () => {
    const prompt = 'Écris un mail à mon propriétaire pour demander une baisse de loyer'
    const { enhanced } = await send(prompt, { amount: '50 euros' })
    expect(enhanced).toContain('Utiliser ces informations : baisse demandée : 50 euros.')
  })

  it('is punctuated as its language is', async () => {
    const prompt = '帮我写封邮件给房东，请求降低房租'
    const { enhanced } = await send(prompt, { amount: '每月少 500 元', grounds: '住了三年，从不拖欠' })
    expect(enhanced).toContain('请以下列事实为准：减租要求：每月少 500 元；理由：住了三年，从不拖欠。')
  })
})
