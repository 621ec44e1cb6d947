// Upstash's REST API over a Redis, so that a laptop runs @upstash/redis and @upstash/ratelimit as production does.

import { createHash } from 'node:crypto'
import type { JsonAnswer, JsonRequest } from './json-server.ts'
import type { Command, Redis, Reply } from './redis.ts'

/** Answers `POST /` with one command, `/pipeline` and `/multi-exec` with a list of them, and `/get/key` as a command in the path. */
export const createUpstashRest = (redis: Redis, token: string) => {
  const prepare = rememberScripts()
  const perform = ({ path, body }: JsonRequest): Promise<Reply | Reply[]> => {
    if (path === '/pipeline') return Promise.all(commands(body).map((command) => redis.run(prepare(command))))
    if (path === '/multi-exec') return redis.transaction(commands(body).map(prepare))
    return redis.run(prepare(body === '' ? commandInPath(path) : command(JSON.parse(body))))
  }
  return async (request: JsonRequest): Promise<JsonAnswer> => {
    if (request.headers.authorization !== `Bearer ${token}`) {
      return { status: 401, body: { error: 'WRONGPASS invalid or missing auth token' } }
    }
    try {
      const reply = await perform(request)
      const body = request.headers['upstash-encoding'] === 'base64' ? encoded(reply) : reply
      return { status: 'error' in reply ? 400 : 200, body }
    } catch (error) {
      const status = error instanceof SyntaxError || error instanceof TypeError ? 400 : 503
      return { status, body: { error: `ERR ${String(error)}` } }
    }
  }
}

const command = (parts: readonly unknown[]): Command =>
  parts.map((part) => (typeof part === 'object' ? JSON.stringify(part) : String(part)))

const commands = (body: string): Command[] => (JSON.parse(body) as unknown[][]).map(command)

const commandInPath = (path: string): Command => path.slice(1).split('/').map(decodeURIComponent)

/**
 * Upstash's own scripts begin with a line of flags that only Upstash's servers understand. It is cut off, which changes the
 * script's digest, so scripts are remembered by the digest that the client knows and always sent whole.
 */
const rememberScripts = () => {
  const scripts = new Map<string, string>()
  return (command: Command): Command => {
    const [name, script = '', ...args] = command
    if (name?.toUpperCase() === 'EVALSHA') {
      const plain = scripts.get(script)
      return plain === undefined ? command : ['EVAL', plain, ...args]
    }
    if (name?.toUpperCase() !== 'EVAL') return command
    const plain = script.replace(/^#!lua[^\n]*/, '')
    scripts.set(createHash('sha1').update(script).digest('hex'), plain)
    return ['EVAL', plain, ...args]
  }
}

/** Strings in base64 at every depth, but for `OK` and errors, as Upstash answers a client that asks for it. */
const encoded = (reply: Reply | Reply[]): unknown => {
  if (Array.isArray(reply)) return reply.map(encoded)
  return 'error' in reply ? reply : { result: inBase64(reply.result) }
}

const inBase64 = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inBase64)
  return typeof value === 'string' && value !== 'OK' ? Buffer.from(value).toString('base64') : value
}
