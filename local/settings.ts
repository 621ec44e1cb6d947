// What `npm start` starts and where. A part whose address is given is not started: the real one is used. Addresses stand
// in .dev.vars; the inference server's may come from the environment too, where a container is told of it.

export type Variables = Readonly<Partial<Record<string, string>>>

export interface Settings {
  /** The address that the Worker listens at: 127.0.0.1, or in a container 0.0.0.0. */
  readonly host: string
  /** The port of the Worker. */
  readonly port: number
  /** The port of the Neon stand-in; undefined when .dev.vars names a database. */
  readonly neonPort: number | undefined
  /** The port of the Upstash stand-in; undefined when .dev.vars names an Upstash database. */
  readonly upstashPort: number | undefined
  /** The port of the inference server; undefined when another one is named. */
  readonly inferencePort: number | undefined
  /** A real Postgres behind the stand-in; undefined for an embedded one. */
  readonly postgresUrl: string | undefined
  /** A real Redis behind the stand-in; undefined for an embedded one. */
  readonly redisUrl: string | undefined
  /** What the Worker must be told beyond .dev.vars, such as how to reach the stand-ins. */
  readonly workerVariables: Readonly<Record<string, string>>
}

/** The variables that move a port, and where the part listens without them. */
const PORTS = { PORT: 8787, INFERENCE_PORT: 8001, NEON_PORT: 5433, UPSTASH_PORT: 8079 } as const

const UPSTASH = ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'] as const
const INFERENCE = ['INFERENCE_URL', 'INFERENCE_TOKEN'] as const

/** The stand-in listens on this machine only; its token is there because Upstash's protocol has one. */
export const STAND_IN_TOKEN = 'local'

/** Of the inference server on this machine, which nobody else can reach. */
export const LOCAL_INFERENCE_TOKEN = 'local-inference-token'

/** Hides nothing: it guards what a laptop's own caches are asked for. */
const LOCAL_CACHE_KEY_SECRET = 'the-cache-key-secret-of-a-laptop'

/** A setting that cannot be used; the message says which and what to do. */
export class SettingsError extends Error {}

/** @throws SettingsError for a port that is none, or half of a service's settings. */
export const readSettings = (environment: Variables, devVars: Variables): Settings => {
  const ownUpstash = pairOf(UPSTASH, devVars, '.dev.vars')
  const ownInference = pairOf(INFERENCE, devVars, '.dev.vars')
  const toldInference = ownInference ? undefined : pairOf(INFERENCE, environment, 'the environment')
  const neonPort = devVars.DATABASE_URL ? undefined : portOf('NEON_PORT', environment)
  const upstashPort = ownUpstash ? undefined : portOf('UPSTASH_PORT', environment)
  const inferencePort = ownInference || toldInference ? undefined : portOf('INFERENCE_PORT', environment)
  return {
    host: environment.API_HOST || '127.0.0.1',
    port: portOf('PORT', environment),
    neonPort,
    upstashPort,
    inferencePort,
    postgresUrl: environment.POSTGRES_URL,
    redisUrl: environment.REDIS_URL,
    workerVariables: {
      ...(neonPort && {
        DATABASE_URL: 'postgres://local:local@localhost/betterprompts',
        NEON_HTTP_ENDPOINT: `http://127.0.0.1:${neonPort}/sql`,
      }),
      ...(upstashPort && {
        UPSTASH_REDIS_REST_URL: `http://127.0.0.1:${upstashPort}`,
        UPSTASH_REDIS_REST_TOKEN: STAND_IN_TOKEN,
      }),
      ...(inferencePort && {
        INFERENCE_URL: `http://127.0.0.1:${inferencePort}`,
        INFERENCE_TOKEN: LOCAL_INFERENCE_TOKEN,
      }),
      ...toldInference,
      EVENTS_VIA: 'outbox',
      ...(!devVars.CACHE_KEY_SECRET && {
        CACHE_KEY_SECRET: environment.CACHE_KEY_SECRET || LOCAL_CACHE_KEY_SECRET,
      }),
    },
  }
}

/** A service's address and token, where the source sets them. @throws SettingsError for one without the other. */
const pairOf = (
  names: readonly [string, string],
  source: Variables,
  where: string,
): Record<string, string> | undefined => {
  const set = names.flatMap((name) => (source[name] ? [[name, source[name]]] : []))
  if (set.length === 1) throw new SettingsError(`${names.join(' and ')}: ${where} must set both or neither`)
  return set.length === 2 ? Object.fromEntries(set) : undefined
}

const portOf = (variable: keyof typeof PORTS, environment: Variables): number => {
  const text = environment[variable]
  const port = text ? Number(text) : PORTS[variable]
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new SettingsError(`${variable} must be a port from 1 to 65535, not "${text}"`)
}
