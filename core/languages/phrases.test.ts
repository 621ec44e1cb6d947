// What every language must have, whoever wrote it: complete, marks in their places, and recognised the second time.

import { describe, expect, it } from 'vitest'
import { PLAYBOOKS } from '../playbooks/index.ts'
import { parse } from '../prompt/parse.ts'
import { alreadyAdded } from '../select/already-added.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import { ask, PHRASES, say, sayLine } from './phrases.ts'

/** A request in each language, long enough to tell the language by. */
const REQUESTS: Readonly<Record<string, string>> = {
  de: 'Schreib bitte eine E-Mail an meinen Vermieter, weil die Heizung seit einer Woche nicht geht.',
  es: 'Escribe un correo a mi casero porque la calefacción no funciona desde hace una semana.',
  fr: 'Écris un courriel à mon propriétaire parce que le chauffage ne marche plus depuis une semaine.',
  ja: '暖房が一週間前から動かないので、大家さんへのメールを書いてください。',
  pt: 'Escreva um e-mail para o dono do meu apartamento, porque o aquecimento não funciona há uma semana.',
  zh: '暖气坏了一个星期，请帮我给房东写一封邮件。',
}

const genres = Object.values(PLAYBOOKS).flatMap((playbook) => playbook.genres)
const lines = genres.flatMap((genre) => genre.lines)
const slots = genres.flatMap((genre) => genre.slots)
const sentences = Object.values(TECHNIQUES).flatMap(({ id, sentences: fixed }) =>
  fixed.map((text) => ({ text, technique: id })),
)

const bracketed = (text: string): number => text.match(/\[[^\]]+\]/g)?.length ?? 0
const opens = (text: string): boolean => /[:：]$/.test(text)

/** What a prompt is read to demand once the text stands under the request; what a line forbids, it does forbid. */
const demands = (request: string, text: string): string[] => {
  const { constraints, gaps } = parse(`${request}\n\n${text}`)
  return [
    ...constraints.map(({ kind }) => kind).filter((kind) => kind !== 'forbidden'),
    ...gaps.map(() => 'gap'),
  ]
}

describe.each(Object.entries(PHRASES))('%s', (language, phrases) => {
  const request = REQUESTS[language] ?? ''
  const added = [
    ...lines.map((line) => ({
      english: line.text,
      text: sayLine(language, line),
      technique: line.technique,
    })),
    ...sentences.map(({ text, technique }) => ({
      english: text,
      text: say(language, text),
      technique,
    })),
  ]

  it('has a request to be tested with', () => {
    expect(parse(request).language).toBe(language)
  })

  it('says every line and sentence in its own words', () => {
    expect(added.filter(({ english, text }) => english === text)).toEqual([])
  })

  it('has no sentence that no technique says', () => {
    const known = new Set<string>(sentences.map(({ text }) => text))
    expect(Object.keys(phrases?.sentences ?? {}).filter((english) => !known.has(english))).toEqual([])
  })

  it('says different things differently', () => {
    const englishBy = new Map<string, Set<string>>()
    for (const { english, text } of added)
      englishBy.set(text, (englishBy.get(text) ?? new Set()).add(english))
    expect([...englishBy].filter(([, { size }]) => size > 1)).toEqual([])
  })

  it('assumes something exactly where English does', () => {
    const differing = slots.filter(
      (slot) => (ask(language, slot).default === undefined) !== (slot.default === undefined),
    )
    expect(differing.map(({ id }) => id)).toEqual([])
  })

  it('labels an answer without a mark of its own', () => {
    const labels = slots.map((slot) => ask(language, slot).fact)
    expect(labels.filter((fact) => /[.:;?。：；？]\s*$/.test(fact))).toEqual([])
  })

  it('keeps brackets and the colon of an opening', () => {
    for (const { english, text } of added) {
      expect(bracketed(text), text).toBe(bracketed(english))
      expect(opens(text), text).toBe(opens(english))
    }
  })

  it('recognises what it added', () => {
    for (const { text, technique } of added) {
      const whole = opens(text) ? `${text} 1` : text
      expect([...alreadyAdded(parse(`${request}\n\n${whole}`))], text).toContain(technique)
    }
  })

  it('is not read to demand what its English does not', () => {
    const english = 'Write an email to my landlord, the heating has not worked for a week.'
    const own = demands(request, '')
    for (const { english: original, text } of added) {
      const allowed = [...own, ...demands(english, original)]
      expect(
        demands(request, text).filter((kind) => !allowed.includes(kind)),
        text,
      ).toEqual([])
    }
  })
})
