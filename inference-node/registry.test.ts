import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseModel, readRegistry, verifiedPath } from './registry.ts'

const FIXTURES = fileURLToPath(new URL('./fixtures', import.meta.url))

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
  await cp(FIXTURES, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const tiny = async () => chooseModel(await readRegistry(folder))

describe('serves what was registered', () => {
  it('the version in production', async () => {
    const { onnx, version } = await tiny()
    expect(version).toBe('tiny')
    expect(await verifiedPath(folder, onnx.cpu)).toBe(join(folder, 'tiny/model.onnx'))
  })

  it('or the one that was asked for', async () => {
    const models = await readRegistry(folder)
    const canary = { ...models[0], version: 'next', status: 'canary' } as (typeof models)[number]
    expect(chooseModel([...models, canary], 'next').version).toBe('next')
    expect(() => chooseModel(models, 'nope')).toThrow('there is no version nope; registered are tiny')
    expect(() => chooseModel([canary])).toThrow('no version is in production; registered are next')
  })
})

describe('refuses, and says why', () => {
  it('a folder without a registry', async () => {
    await expect(readRegistry(join(folder, 'nowhere'))).rejects.toThrow(
      /nowhere\/registry\.json cannot be read \(ENOENT\): MODELS_DIR must be the folder that has it/,
    )
  })

  it('a registry that is not JSON, or not a registry', async () => {
    await writeFile(join(folder, 'registry.json'), '{')
    await expect(readRegistry(folder)).rejects.toThrow('is not JSON')
    await writeFile(join(folder, 'registry.json'), '{"models":[]}')
    await expect(readRegistry(folder)).rejects.toThrow('models: must have at least 1 entry')
  })

  it('a path that leads out of the folder', async () => {
    const text = await readFile(join(folder, 'registry.json'), 'utf8')
    await writeFile(join(folder, 'registry.json'), text.replace('tiny/model.onnx', '../../etc/passwd'))
    await expect(readRegistry(folder)).rejects.toThrow('models.0.onnx.cpu.path: must lead below the registry')
  })

  it('a model that was cut short', async () => {
    await truncate(join(folder, 'tiny/model.onnx'), 100)
    const { onnx } = await tiny()
    await expect(verifiedPath(folder, onnx.cpu)).rejects.toThrow(
      /model\.onnx has 100 bytes where \d+ are registered: was it copied whole\?/,
    )
  })

  it('a model with one other byte', async () => {
    const bytes = await readFile(join(folder, 'tiny/model.onnx'))
    bytes[50] = (bytes[50] ?? 0) ^ 1
    await writeFile(join(folder, 'tiny/model.onnx'), bytes)
    const { onnx } = await tiny()
    await expect(verifiedPath(folder, onnx.cpu)).rejects.toThrow(
      /has SHA-256 [0-9a-f]{64} where [0-9a-f]{64} is registered/,
    )
  })

  it('a tokenizer that is not there', async () => {
    await rm(join(folder, 'tiny/tokenizer.json'))
    const { tokenizer } = await tiny()
    await expect(verifiedPath(folder, tokenizer)).rejects.toThrow('tokenizer.json cannot be read (ENOENT)')
  })

  it('a model of other intents or signals than ours', async () => {
    const [model] = await readRegistry(folder)
    if (!model) throw new Error('the fixture has no model')
    expect(() => chooseModel([{ ...model, intents: ['cooking', ...model.intents.slice(1)] }])).toThrow(
      'tiny was trained for other intents than ours, or in another order: cooking',
    )
    expect(() => chooseModel([{ ...model, signals: model.signals.toReversed() }])).toThrow(
      'tiny was trained for other signals than ours, or in another order: ambiguity',
    )
  })
})
