import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseEnv } from '../env.ts'
import { chooseModel, readRegistry } from '../registry.ts'
import { sessionStarter } from './session-starter.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'))
  await cp(FIXTURES, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const starter = async (onLine = (_line: string) => {}) => {
  const env = parseEnv({ INFERENCE_TOKEN: 'a-token-of-the-tests', MODELS_DIR: folder })
  return sessionStarter(env, chooseModel(await readRegistry(folder)), onLine)
}

it('loads no file that has changed since the last start', async () => {
  const start = await starter()
  await (await start('cpu')).stop()
  await appendFile(join(folder, 'tiny/model.onnx'), 'x')
  await expect(start('cpu')).rejects.toThrow(/model\.onnx has \d+ bytes where \d+ are registered/)
})

it('gives no GPU the file for CPUs: int8 in batches would answer by who else asked', async () => {
  await expect((await starter())('cuda')).rejects.toThrow('tiny has no file for GPUs')
})

it('tells line by line what a session prints', async () => {
  vi.stubEnv('NODE_DEBUG', 'module')
  const lines: string[] = []
  const session = await (await starter((line) => lines.push(line)))('cpu')
  await session.stop()
  vi.unstubAllEnvs()
  expect(lines[0]).toMatch(/^MODULE \d+: \S/)
})
