// What a prompt in another language comes back as: lines and questions in its own words, and the same the second time.

import { describe, expect, it } from 'vitest'
import { createEnhance, type EnhanceResult } from '../enhance.ts'
import { classifyOnEdge } from '../intents/edge-classifier.ts'
import { TARGET_PRESETS } from '../targets/presets.ts'

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

const EXAMPLES: readonly (readonly [prompt: string, line: string, question: string])[] = [
  [
    'schreib mir eine python funktion die überlappende intervalle zusammenführt',
    'Gib an, wie sich berührende Intervalle, unsortierte Eingaben und leere Eingaben behandelt werden.',
    'Welche Version der Sprache?',
  ],
  [
    'Namen für mein Café in Leipzig, gemütlich, mit Secondhand-Büchern',
    'Lass Namen weg, die eine bekannte Marke schon führt, und variiere die Art der Namen.',
    'Welche Namen anderer Betriebe gefallen dir, und welche klingen falsch?',
  ],
  [
    'écris une fonction python qui fusionne des intervalles qui se chevauchent',
    'Indiquer comment sont traités les intervalles qui se touchent, les entrées non triées et les entrées vides.',
    'Quelle version du langage ?',
  ],
  [
    'Écris un mail à mon propriétaire pour demander une baisse de loyer',
    'N’utiliser que les faits donnés ici ; mettre entre [crochets] ceux qui manquent.',
    'De combien voulez-vous baisser le loyer, et à partir de quand ?',
  ],
]

describe('a prompt in another language', () => {
  it.each(EXAMPLES)('%s', async (prompt, line, question) => {
    const { enhanced, missing } = await send(prompt)
    expect(enhanced).toBe(`${prompt}\n\n${line}`)
    expect(missing.map((slot) => slot.question)).toContain(question)
    expect((await send(enhanced)).enhanced).toBe(enhanced)
  })

  it('gets the answers woven in as facts of its own language', async () => {
    const prompt = 'Écris un mail à mon propriétaire pour demander une baisse de loyer'
    const { enhanced } = await send(prompt, { amount: '50 euros' })
    expect(enhanced).toContain('Utiliser ces informations : baisse demandée : 50 euros.')
  })
})
