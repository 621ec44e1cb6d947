// Redis behind the Upstash stand-in: embedded in this process, or a real one. Both give replies as Redis itself does.

import { Redis as RealRedis } from 'ioredis'
import EmbeddedRedis from 'ioredis-mock'

export type Reply = { readonly result: unknown } | { readonly error: string }
export type Command = readonly string[]

/** A command that Redis refuses is a reply with `error`; a Redis that cannot be reached rejects. */
export interface Redis {
  readonly run: (command: Command) => Promise<Reply>
  /** One after the other, with nothing of anybody else in between. */
  readonly transaction: (commands: readonly Command[]) => Promise<Reply | Reply[]>
  readonly close: () => Promise<void>
}

/** Keeps everything in memory: it is empty again after a restart. Knows fewer commands than Redis does. */
export const openEmbeddedRedis = (): Redis => {
  const redis = new EmbeddedRedis() as unknown as Record<string, (...args: unknown[]) => unknown> & RealRedis
  const run = async ([name = '', ...args]: Command): Promise<Reply> => {
    const command = name.toLowerCase()
    if (!Object.hasOwn(redis, command) || typeof redis[command] !== 'function') {
      return { error: `ERR unknown command '${name}'` }
    }
    try {
      return { result: flat(await redis[command](...withPlainOptions(command, args))) }
    } catch (error) {
      return { error: (error as Error).message }
    }
  }
  let last: Promise<unknown> = Promise.resolve()
  const oneAtATime = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
  return {
    run: (command) => oneAtATime(() => run(command)),
    transaction: (commands) =>
      oneAtATime(async () => {
        const replies: Reply[] = []
        for (const command of commands) replies.push(await run(command))
        return replies
      }),
    close: async () => redis.disconnect(),
  }
}

/** Commands that end in option words, by the number of arguments before those. */
const OPTIONS_AFTER: Readonly<Record<string, number>> = { set: 2, getex: 1, expire: 2, pexpire: 2 }

/** The embedded Redis silently ignores options in small letters, which @upstash/redis sends. */
const withPlainOptions = (command: string, args: readonly string[]): string[] => {
  const before = OPTIONS_AFTER[command] ?? args.length
  return args.map((arg, at) => (at < before ? arg : arg.toUpperCase()))
}

/** Redis sends a hash as a flat list, ioredis makes it an object. */
const flat = (reply: unknown): unknown =>
  typeof reply === 'object' && reply !== null && !Array.isArray(reply) ? Object.entries(reply).flat() : reply

/** A real Redis at `redis://…` or `rediss://…`. Connects with the first command, and again after a loss. */
export const openRedis = (url: string): Redis => {
  const redis = new RealRedis(url, { lazyConnect: true, maxRetriesPerRequest: 0 })
  // Every command rejects with the same error; without a listener it would end the process as well.
  redis.on('error', () => undefined)
  return {
    run: async ([name = '', ...args]) => {
      try {
        return { result: flat(await redis.call(name, ...args)) }
      } catch (error) {
        return { error: refusal(error) }
      }
    },
    transaction: async (commands) => {
      const transaction = redis.multi()
      for (const [name = '', ...args] of commands) transaction.call(name, ...args)
      try {
        const replies = (await transaction.exec()) ?? []
        return replies.map(([error, result]) =>
          error ? { error: refusal(error) } : { result: flat(result) },
        )
      } catch (error) {
        return { error: refusal(error) }
      }
    },
    close: async () => redis.disconnect(),
  }
}

/** What Redis said against a command. Anything else is thrown on: Redis was not reached. */
const refusal = (error: unknown): string => {
  if (error instanceof Error && error.name === 'ReplyError') return error.message
  throw error
}
