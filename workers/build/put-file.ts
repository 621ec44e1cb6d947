// Writes a file that others may be reading, and that several builds may be writing: whole, or not at all.

import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const putFile = (path: string, content: string | Buffer): void => {
  const bytes = Buffer.from(content)
  if (existsSync(path) && readFileSync(path).equals(bytes)) return
  mkdirSync(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, bytes)
  renameSync(beside, path)
}
