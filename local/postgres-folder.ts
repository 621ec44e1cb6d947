// A new Postgres folder in tenths of a second. Building one takes eight seconds of computing, so it is done once after
// the install (`npm install` runs this file) and copied from then on.

import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Makes the folder, unless it is there. It gets its name only when it is whole. */
export const makePostgresFolder = async (folder: string): Promise<void> => {
  if (existsSync(folder)) return
  const template = await postgresTemplate()
  await makeWhole(folder, (unfinished) => cp(template, unfinished, { recursive: true }))
}

/** The folder that others are copied from, built when this version of PGlite has none yet. */
const postgresTemplate = async (): Promise<string> => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const template = join(ROOT, `node_modules/.cache/postgres-${devDependencies['@electric-sql/pglite']}`)
  if (!existsSync(template)) {
    const { PGlite } = await import('@electric-sql/pglite')
    await makeWhole(template, async (unfinished) => (await PGlite.create(unfinished)).close())
  }
  return template
}

/** Whoever comes second while two make the same folder leaves it to the first. */
const makeWhole = async (folder: string, make: (unfinished: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(folder), { recursive: true })
  const unfinished = await mkdtemp(`${folder}.unfinished-`)
  try {
    await make(unfinished)
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

if (import.meta.main) await postgresTemplate()
