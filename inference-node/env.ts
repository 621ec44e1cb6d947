// The server's configuration, parsed once at the start. A bad field is named and nothing starts.

import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Where a model can run, as ONNX Runtime calls them. */
export const PROVIDERS = ['cpu', 'cuda', 'tensorrt', 'webgpu'] as const
export type Provider = (typeof PROVIDERS)[number]

const count = (lowest: number, highest: number) =>
  z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(lowest, `must be at least ${lowest}`)
    .max(highest, `must be at most ${highest}`)

const providerList = z
  .string()
  .transform((list) => list.split(',').map((name) => name.trim()))
  .pipe(z.array(z.enum(PROVIDERS, `must list some of ${PROVIDERS.join(', ')}`)).min(1))

const Env = z.object({
  /** What callers send as `Authorization: Bearer …`. */
  INFERENCE_TOKEN: z
    .string('must be the token that callers send')
    .min(16, 'must have at least 16 characters')
    .regex(/^[\x21-\x7e]+$/, 'must be of ASCII characters without blanks'),
  INFERENCE_HOST: z.string().default('127.0.0.1'),
  INFERENCE_PORT: count(0, 65_535).default(8001),
  /** The folder with registry.json. */
  MODELS_DIR: z.string().default(fileURLToPath(new URL('../models', import.meta.url))),
  /** Absent: the version in production. */
  MODEL_VERSION: z.string().optional(),
  /** In order of preference: the first that works is used. */
  PROVIDERS: providerList.default(['cpu']),
  /** Processes that each hold the model. */
  SESSIONS: count(1, 64).optional(),
  /** Threads of one run, in each session. */
  SESSION_THREADS: count(1, 256).optional(),
  /** Tokens of a batch, padding included. Absent: what suits the provider. */
  BATCH_TOKENS: count(1, 1_048_576).optional(),
  /** Tokens that may stand before a request; one that would have more before it is refused. */
  QUEUE_TOKENS: count(64, 16_777_216).default(16_384),
  /** For requests that name none. */
  DEADLINE_MS: count(1, 30_000).default(10_000),
  /** How long answers in progress may take after SIGTERM. */
  DRAIN_MS: count(0, 600_000).default(15_000),
})

export type Env = z.infer<typeof Env>

class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`Configuration: ${problems.join('; ')}`)
    this.name = 'ConfigError'
  }
}

/** @throws ConfigError naming each bad field and its rule, without its value. An empty variable counts as absent. */
export const parseEnv = (variables: NodeJS.ProcessEnv): Env => {
  const parsed = Env.safeParse(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')),
  )
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`))
}

/**
 * How many sessions, and threads of each. On a CPU there are two if there are two cores, so that one serves while the
 * other is replaced, and the cores are shared out among them; on a GPU one session takes all of it.
 */
export const shareOut = (
  { SESSIONS, SESSION_THREADS }: Env,
  provider: Provider,
  cores = availableParallelism(),
): { sessions: number; threads: number } => {
  const sessions = SESSIONS ?? (provider === 'cpu' ? Math.min(2, cores) : 1)
  return { sessions, threads: SESSION_THREADS ?? Math.max(1, Math.floor(cores / sessions)) }
}
