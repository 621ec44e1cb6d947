import { describe, expect, it } from 'vitest'
import { INTENT_LABELS } from '../core/intents/labels.ts'
import { compileBook } from './golden/compile.ts'
import { readBook, readPrompts } from './golden/files.ts'

describe('the golden book', async () => {
  const prompts = readPrompts()
  const pages = await compileBook(prompts)
  const accepted = readBook()

  it('has two hundred prompts over all intents, each under its own name', () => {
    expect(prompts.length).toBeGreaterThanOrEqual(200)
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length)
    expect(new Set(prompts.map(({ intent }) => intent))).toEqual(new Set(INTENT_LABELS))
  })

  it('has no page too many', () => {
    expect([...accepted.keys()].sort()).toEqual([...pages.keys()].sort())
  })

  // What differs is shown by `npm run golden`, and accepted by `npm run golden -- --accept` once it has been read.
  it.each([...pages])('%s is as it was accepted', (name, page) => {
    expect(page).toBe(accepted.get(name))
  })
})
