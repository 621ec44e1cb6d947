// npm run golden: shows what a change makes different in the golden book; with --accept it becomes the book.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileBook } from './compile.ts'
import { readBook, readPrompts, writeBook } from './files.ts'

const BOOK = fileURLToPath(new URL('book', import.meta.url))

const pages = await compileBook(readPrompts())
const accepted = readBook()
const changed = [...new Set([...pages.keys(), ...accepted.keys()])].filter(
  (name) => pages.get(name) !== accepted.get(name),
)

if (process.argv.includes('--accept')) {
  writeBook(pages)
  console.log(changed.length === 0 ? 'The golden book is as it was.' : `Accepted: ${changed.join(', ')}`)
} else if (changed.length === 0) console.log(`${pages.size} pages of the golden book, nothing changed.`)
else {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'))
  for (const [name, page] of pages) writeFileSync(join(folder, name), page)
  spawnSync('git', ['--no-pager', 'diff', '--no-index', '--word-diff=plain', '--unified=6', BOOK, folder], {
    stdio: 'inherit',
  })
  rmSync(folder, { recursive: true })
  console.log(`\n${changed.length} pages changed: read them, then npm run golden -- --accept`)
  process.exitCode = 1
}
