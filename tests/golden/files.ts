// Where the golden book lies: the prompts, and the pages as they were last accepted.

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { GoldenPrompt } from './compile.ts'

const PROMPTS = new URL('prompts.jsonl', import.meta.url)
const BOOK = new URL('book/', import.meta.url)

export const readPrompts = (): GoldenPrompt[] =>
  readFileSync(PROMPTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

export const readBook = (): Map<string, string> =>
  new Map(
    readdirSync(BOOK).map((name): [string, string] => [name, readFileSync(new URL(name, BOOK), 'utf8')]),
  )

/** Replaces the accepted pages. */
export const writeBook = (pages: ReadonlyMap<string, string>): void => {
  for (const name of readdirSync(BOOK)) if (!pages.has(name)) rmSync(new URL(name, BOOK))
  for (const [name, page] of pages) writeFileSync(new URL(name, BOOK), page)
}
