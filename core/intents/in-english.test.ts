import { expect, it } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { slice } from '../span.ts'
import { classifyOnEdge, edgeClassify } from './edge-classifier.ts'
import { inEnglishWords } from './in-english.ts'

it('is the prompt itself in English', () => {
  const document = parse('Write an email to my landlord')
  expect(inEnglishWords(document)).toBe(document)
})

it('reads the request in English words and leaves the material as it stands', () => {
  const mail = '```\nSehr geehrte Frau Roth, die Heizung ist seit Montag kalt.\n```'
  const { text, request } = inEnglishWords(parse(`Fasse diese Mail zusammen:\n\n${mail}`))
  expect(text).toContain(mail)
  expect(request.map((span) => slice(text, span)).join()).toContain('summarize')
})

it.each([
  ['professional_writing', 'Schreib eine Mail an meinen Vermieter, ich will eine Mietminderung'],
  ['professional_writing', 'Écris un mail à mon propriétaire pour demander une baisse de loyer'],
  ['code_generation', 'Escribe una función en Python que ordene una lista'],
  ['code_generation', '用Python写一个函数，合并重叠的区间'],
])('lets a classifier trained on English read %s in “%s”', (intent, prompt) => {
  expect(classifyOnEdge(parse(prompt)).intent.label).toBe(intent)
})

it('is what decides: the German words alone say little to the edge model', () => {
  const prompt = 'Trauerrede für meinen Großvater, er war Schreiner'
  expect(classifyOnEdge(parse(prompt))).not.toEqual(edgeClassify(prompt))
})
