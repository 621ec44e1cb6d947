// Reads a JSON body no further than it may go, and refuses what a parser should not even be shown.

import type { Context, MiddlewareHandler } from 'hono'
import { LIMITS } from '../../core/access/limits.ts'
import { ProblemError } from '../../core/errors.ts'
import type { AppEnv } from '../context.ts'
import { jsonShape } from './json-shape.ts'

const JSON_IN_UTF8 = /^application\/json *(?:; *charset *= *"?utf-?8"? *)?$/i

/** How far a body is read. */
interface BodyLimits {
  readonly bytes: number
  /** See `LIMITS.entries`. */
  readonly entries: number
}

/** Of a body that holds many prompts. */
export const BATCH_BODY: BodyLimits = { bytes: LIMITS.batchBodyBytes, entries: LIMITS.batchEntries }

/** Reads the body and leaves the parsed value where the route's validator looks for it. */
export const jsonBody =
  (bytes: number, entries: number = LIMITS.entries): MiddlewareHandler<AppEnv> =>
  async (c, next) => {
    await readJson(c, { bytes, entries })
    await next()
    c.header('Cache-Control', 'no-store')
  }

/** The parsed body; whoever asks again gets the same. @throws ProblemError for what cannot be read. */
export const readJson = (c: Context<AppEnv>, limits: BodyLimits): Promise<unknown> =>
  (c.req.bodyCache.json ??= read(c, limits))

const read = async (c: Context<AppEnv>, { bytes, entries }: BodyLimits): Promise<unknown> => {
  if (!JSON_IN_UTF8.test(c.req.header('content-type') ?? '')) {
    throw new ProblemError('unsupported-media-type', 'Send Content-Type: application/json, in UTF-8.')
  }
  const tooLarge = () => new ProblemError('body-too-large', `This endpoint reads at most ${bytes} bytes.`)
  if (Number(c.req.header('content-length') ?? 0) > bytes) throw tooLarge()
  return parseJson(decode(await readAtMost(c.req.raw.body, bytes, tooLarge)), entries)
}

const readAtMost = async (
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  tooLarge: () => Error,
): Promise<Uint8Array> => {
  if (body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      throw tooLarge()
    }
    chunks.push(value)
  }
  const [only] = chunks
  return chunks.length === 1 && only ? only : joined(chunks, length)
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new ProblemError('invalid-json', 'The body is not UTF-8.')
  }
}

/** The parser's own message is not passed on: it quotes the body. */
const parseJson = (text: string, entries: number): unknown => {
  const { depth, commas } = jsonShape(text)
  if (depth > LIMITS.nesting) throw refuse(`must be nested at most ${LIMITS.nesting} levels deep`)
  if (commas >= entries) throw refuse(`must have fewer than ${entries} entries in all`)
  try {
    return JSON.parse(text)
  } catch {
    throw new ProblemError(
      'invalid-json',
      text.trim() === '' ? 'The body is empty.' : 'The body is not JSON.',
    )
  }
}

const refuse = (rule: string) =>
  new ProblemError('invalid-request', 'The request breaks a rule, see errors.', {
    errors: [{ field: '', rule }],
  })
