import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { edgeClassify } from './edge-classifier.ts'
import { INTENT_LABELS } from './labels.ts'

describe('edgeClassify reads everyday prompts', () => {
  it.each([
    ['thanks, that helped!', 'conversation'],
    ['What is the capital of Australia?', 'question_answering'],
    ["Translate 'good morning' to Japanese", 'translation'],
    ['Act as a Linux terminal, output only', 'roleplay'],
    ['write a python function to merge overlapping intervals', 'code_generation'],
    ['Write an email to my landlord asking for a rent reduction', 'professional_writing'],
    ["poem for nan's funeral, she loved gardening", 'creative_writing'],
    ['fix the grammar: me and him goes to the store yesterday', 'rewriting'],
    ['Plan a 5 day trip to Lisbon with two kids, not too expensive, we hate museums', 'task_planning'],
    [
      'A bat and a ball cost $1.10 in total. The bat costs $1.00 more than the ball. How much does the ball cost?',
      'reasoning',
    ],
    [
      "SELECT * FROM orders o JOIN users u ON o.user_id = u.id WHERE u.country = 'DE' why slow?",
      'code_debugging',
    ],
    ['Summarize the attached report in 3 bullets for the board', 'summarization'],
    ['my cat threw up twice and is hiding, what do i do', 'problem_solving'],
    ['who won last night?', 'question_answering'],
  ])('%s → %s', (prompt, intent) => {
    expect(edgeClassify(prompt).intent.label).toBe(intent)
  })
})

describe('edgeClassify answers for any string', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n\t '],
    ['a lone surrogate', '\ud800'],
    ['lone surrogates in words', 'tra\udfffnslate\ud83d'.repeat(2000)],
    ['NUL', '\0'.repeat(32_000)],
    ['no spaces', 'a'.repeat(32_000)],
    ['Han without spaces', '请把这段话翻译成英文'.repeat(3200)],
    ['only line ends', '\n'.repeat(32_000)],
  ])('%s', (_, prompt) => {
    const { intent, complexity, signals } = edgeClassify(prompt)
    expect(INTENT_LABELS).toContain(intent.label)
    expect(intent.confidence).toBeGreaterThan(0)
    expect(intent.confidence).toBeLessThanOrEqual(1)
    expect(complexity.score).toBeGreaterThanOrEqual(1)
    expect(complexity.score).toBeLessThanOrEqual(5)
    for (const signal of Object.values(signals)) {
      expect(signal).toBeGreaterThanOrEqual(0)
      expect(signal).toBeLessThanOrEqual(3)
    }
  })

  it('says the same of the same prompt, whatever came between', () => {
    const before = edgeClassify('Explain how vaccines work')
    edgeClassify('x'.repeat(32_000))
    expect(edgeClassify('Explain how vaccines work')).toEqual(before)
  })
})

describe('edgeClassify finds the request at either end of long material', () => {
  const material = 'The committee met on Tuesday and discussed the budget for the coming year. '.repeat(400)

  it.each([
    ['before it', `Summarize this in three bullets:\n\n${material}`],
    ['after it', `${material}\n\nSummarize this in three bullets.`],
  ])('%s', (_, prompt) => {
    expect(edgeClassify(prompt).intent.label).toBe('summarization')
  })
})

describe('the shipped model', () => {
  it('is within 300 kB gzipped', () => {
    const files = ['edge-model.ts', 'edge-words.ts'].map((name) =>
      readFileSync(new URL(name, import.meta.url)),
    )
    expect(gzipSync(Buffer.concat(files)).length).toBeLessThan(300_000)
  })

  it('names itself in every answer', () => {
    expect(edgeClassify('hello').model).toMatch(/^edge-\d{4}-\d\d-\d\d$/)
  })
})
