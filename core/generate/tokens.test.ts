import { encode } from 'gpt-tokenizer/encoding/o200k_base'
import { describe, expect, it } from 'vitest'
import { estimateTokens } from './tokens.ts'

const PROSE: Record<string, string> = {
  English:
    'Our landlord wants to raise the rent by nine percent in January. We have lived here for six years, always paid on time, and the heating has failed twice this winter. Can you help me write a letter that asks for a smaller increase?',
  German:
    'Unsere Vermieterin möchte die Miete im Januar um neun Prozent erhöhen. Wir wohnen seit sechs Jahren hier und haben immer pünktlich gezahlt. Kannst du mir helfen, einen freundlichen Brief zu schreiben?',
  Spanish:
    'Nuestra casera quiere subir el alquiler un nueve por ciento en enero. Llevamos seis años aquí y siempre hemos pagado a tiempo. ¿Puedes ayudarme a escribir una carta amable?',
  French:
    'Notre propriétaire veut augmenter le loyer de neuf pour cent en janvier. Nous vivons ici depuis six ans et nous avons toujours payé à temps. Peux-tu m’aider à écrire une lettre polie ?',
  Portuguese:
    'A nossa senhoria quer aumentar a renda nove por cento em janeiro. Moramos aqui há seis anos e sempre pagámos a tempo. Podes ajudar-me a escrever uma carta simpática?',
  Chinese: '房东想在一月份把房租提高百分之九。我们在这里住了六年，一直按时付款。你能帮我写一封客气的信吗？',
  Japanese:
    '大家さんが一月から家賃を九パーセント上げたいと言っています。私たちはここに六年住んでいて、いつも期日どおりに払っています。丁寧な手紙を書くのを手伝ってください。',
  Russian:
    'Хозяйка хочет поднять аренду на девять процентов в январе. Мы живём здесь шесть лет и всегда платили вовремя. Поможешь написать вежливое письмо?',
  Python:
    'def merge(intervals):\n    out = []\n    for start, end in sorted(intervals):\n        if out and start <= out[-1][1]:\n            out[-1][1] = max(out[-1][1], end)\n        else:\n            out.append([start, end])\n    return out\n',
  JSON: '{"id": 4711, "name": "Ana", "tags": ["new", "vip"], "balance": 1290.50, "active": true, "manager": null}',
}

describe('estimateTokens', () => {
  it.each(Object.entries(PROSE))('is within a quarter of the o200k count for %s', (_name, text) => {
    const real = encode(text).length
    expect(Math.abs(estimateTokens(text) - real) / real).toBeLessThan(0.25)
  })

  it('counts nothing in an empty text and at least one token in any other', () => {
    expect(estimateTokens('')).toBe(0)
    expect(estimateTokens(' ')).toBe(1)
  })

  it('takes lone surrogates and other odd units without complaint', () => {
    expect(estimateTokens('\ud800\u0000\uffff')).toBeGreaterThan(0)
  })
})
