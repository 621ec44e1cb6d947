// Which model versions there are, and whether the files of the one to serve are what was registered.

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { INTENT_LABELS } from '../core/intents/labels.ts'
import { SIGNAL_NAMES } from '../core/intents/read-outputs.ts'

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits')
const File = z.object({
  /** Relative to the folder of the registry. */
  path: z.string().regex(/^(?!\/)(?!.*\.\.)/, 'must lead below the registry'),
  bytes: z.int().positive(),
  sha256: SHA256,
})

const Model = z.object({
  version: z.string().min(1),
  status: z.enum(['registered', 'shadow', 'canary', 'production', 'retired']),
  /** ONNX files by where they run best: int8 on a CPU, fp16 on a GPU. */
  onnx: z.object({ cpu: File, gpu: File.optional() }),
  tokenizer: File,
  intents: z.array(z.string()),
  signals: z.array(z.string()),
  /** Tokens that the model reads, special ones included. */
  maxTokens: z.int().min(8).max(8_192),
})

const Registry = z.object({ models: z.array(Model).min(1, 'must have at least 1 entry') })

export type RegisteredModel = z.infer<typeof Model>
type RegisteredFile = z.infer<typeof File>

/** Says in one sentence why a model cannot be served, and what to look at. */
export class ModelError extends Error {
  constructor(detail: string, cause?: unknown) {
    super(detail, { cause })
    this.name = 'ModelError'
  }
}

/** @throws ModelError when there is no readable registry in `folder`. */
export const readRegistry = async (folder: string): Promise<RegisteredModel[]> => {
  const path = join(folder, 'registry.json')
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new ModelError(
      `${path} cannot be read (${codeOf(cause)}): MODELS_DIR must be the folder that has it`,
      cause,
    )
  })
  const parsed = Registry.safeParse(jsonOf(text, path))
  if (parsed.success) return parsed.data.models
  const rules = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new ModelError(`${path} is not a registry of models: ${rules.join('; ')}`)
}

/** The model with this version or, without one, the one in production. @throws ModelError when there is none. */
export const chooseModel = (models: readonly RegisteredModel[], version?: string): RegisteredModel => {
  const chosen = models.find((model) =>
    version === undefined ? model.status === 'production' : model.version === version,
  )
  if (chosen === undefined) {
    const wanted = version === undefined ? 'no version is in production' : `there is no version ${version}`
    throw new ModelError(`${wanted}; registered are ${models.map((model) => model.version).join(', ')}`)
  }
  requireOurs(chosen, 'intents', INTENT_LABELS)
  requireOurs(chosen, 'signals', SIGNAL_NAMES)
  return chosen
}

/** The order counts too: a model's outputs bear no names. */
const requireOurs = (model: RegisteredModel, what: 'intents' | 'signals', ours: readonly string[]): void => {
  const other = model[what].find((name, i) => name !== ours[i])
  if (other === undefined && model[what].length === ours.length) return
  throw new ModelError(
    `${model.version} was trained for other ${what} than ours, or in another order: ${other ?? 'not as many'}`,
  )
}

/** Path of a registered file whose content was checked. @throws ModelError when it is missing, cut short or another. */
export const verifiedPath = async (folder: string, file: RegisteredFile): Promise<string> => {
  const path = join(folder, file.path)
  const found = await stat(path).catch((cause) => {
    throw new ModelError(`${path} cannot be read (${codeOf(cause)})`, cause)
  })
  if (found.size !== file.bytes) {
    throw new ModelError(
      `${path} has ${found.size} bytes where ${file.bytes} are registered: was it copied whole?`,
    )
  }
  const sha256 = await hashOf(path)
  if (sha256 !== file.sha256) {
    throw new ModelError(`${path} has SHA-256 ${sha256} where ${file.sha256} is registered`)
  }
  return path
}

const hashOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

const jsonOf = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ModelError(`${path} is not JSON`, cause)
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'unknown error'
