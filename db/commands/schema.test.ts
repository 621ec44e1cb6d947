import { readFileSync } from 'node:fs'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import { expect, it } from 'vitest'
import * as schema from '../schema.ts'
import { readMigrations } from './migrations.ts'

it('the migrations build the schema: nothing is left for drizzle-kit to generate', async () => {
  const last = readMigrations().length - 1
  const file = new URL(`../migrations/meta/${String(last).padStart(4, '0')}_snapshot.json`, import.meta.url)
  const snapshot = JSON.parse(readFileSync(file, 'utf8'))
  expect(await generateMigration(snapshot, generateDrizzleJson(schema, snapshot.id))).toEqual([])
  expect(await generateMigration(generateDrizzleJson({}), snapshot)).not.toEqual([])
})

it('every migration has a way back', () => {
  expect(readMigrations().filter(({ down }) => !down?.length)).toEqual([])
})
