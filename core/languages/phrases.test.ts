import { describe, expect, it } from 'vitest'
import { PLAYBOOKS } from '../playbooks/index.ts'
import type { Line, Slot } from '../playbooks/playbook.ts'
import { parse } from '../prompt/parse.ts'
import { alreadyAdded } from '../select/already-added.ts'
import { TECHNIQUES } from '../techniques/index.ts'
import { PHRASES as es } from './es/phrases.ts'
import { ask, type Phrases, say, sayLine } from './phrases.ts'
import { PHRASES as pt } from './pt/phrases.ts'

/** A prompt of each language that we speak, long enough to be known as such. */
const LANGUAGES: readonly (readonly [tag: string, phrases: Phrases, prompt: string])[] = [
  ['es', es, 'Hazlo, por favor, como te parezca mejor para todos los que lo van a leer mañana.'],
  ['pt', pt, 'Faça isso, por favor, como você achar melhor para todos os que vão ler amanhã.'],
]

const genres = Object.values(PLAYBOOKS).flatMap((playbook) => playbook.genres)
const lines: readonly Line[] = genres.flatMap((genre) => genre.lines)
const slots: readonly Slot[] = genres.flatMap((genre) => genre.slots)
const techniques = Object.values(TECHNIQUES)
const sentences: readonly string[] = techniques.flatMap((technique) => technique.sentences)

const brackets = (text: string): boolean => /\[[^\]]+\]/.test(text)
const opens = (text: string): boolean => /[:：]$/.test(text)

describe.each(LANGUAGES)('%s', (tag, phrases, prompt) => {
  it('has every sentence of the techniques, and no other', () => {
    expect(Object.keys(phrases.sentences).toSorted()).toEqual([...new Set(sentences)].toSorted())
  })

  it('says nothing in English', () => {
    for (const line of lines) expect(sayLine(tag, line)).not.toBe(line.text)
    for (const sentence of sentences) expect(say(tag, sentence)).not.toBe(sentence)
    for (const slot of slots) expect(ask(tag, slot).question).not.toBe(slot.question)
  })

  it('assumes something without an answer exactly where English does', () => {
    for (const slot of slots)
      expect(ask(tag, slot).default === undefined, slot.question).toBe(slot.default === undefined)
  })

  it('leaves gaps where English does', () => {
    for (const line of lines) expect(brackets(sayLine(tag, line)), line.id).toBe(brackets(line.text))
  })

  it('opens where English does', () => {
    for (const sentence of sentences) expect(opens(say(tag, sentence)), sentence).toBe(opens(sentence))
  })

  it('says different things in different words', () => {
    const english = new Map(lines.map((line) => [sayLine(tag, line), line.text]))
    for (const line of lines) expect(english.get(sayLine(tag, line)), line.id).toBe(line.text)
  })

  it('recognises every line and sentence in a prompt that has it already', () => {
    const recognised = (text: string) => [...alreadyAdded(parse(`${prompt}\n\n${text}`))]
    for (const line of lines) expect(recognised(sayLine(tag, line)), line.id).toContain(line.technique)
    for (const { id, sentences: own } of techniques)
      for (const sentence of own) {
        const said = say(tag, sentence)
        expect(recognised(opens(said) ? `${said} 1 2 3` : said), said).toContain(id)
      }
  })
})
