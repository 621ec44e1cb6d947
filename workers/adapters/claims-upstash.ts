// Writes and their answers as every isolate of the world sees them, in Redis. Holds hashes and sealed answers.

import type { Redis } from '@upstash/redis/cloudflare'
import { z } from 'zod'
import { ANSWER_MS, CLAIM_MS, type ClaimWrite } from '../idempotency/claim.ts'

const Entry = z.object({ fingerprint: z.string(), sealed: z.string().optional() })

/** Replaces the claim `ARGV[1]`, where it still stands, by `ARGV[2]` for `ARGV[3]` ms, or by nothing. */
const SETTLE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1`

export const createClaimsUpstash =
  (redis: Pick<Redis, 'set' | 'get' | 'eval'>): ClaimWrite =>
  async ({ name, fingerprint }) => {
    const redisKey = `bp:write:${name}`
    const mine = JSON.stringify({ fingerprint, claim: crypto.randomUUID() })
    const settle = async (entry: string): Promise<void> => {
      await redis.eval(SETTLE, [redisKey], [mine, entry, String(ANSWER_MS)])
    }
    if ((await redis.set(redisKey, mine, { nx: true, px: CLAIM_MS })) === 'OK') {
      return {
        state: 'taken',
        degraded: [],
        keep: (sealed) => settle(JSON.stringify({ fingerprint, sealed })),
        release: () => settle(''),
      }
    }
    const { sealed, ...entry } = Entry.parse(await redis.get(redisKey))
    return sealed === undefined
      ? { state: 'running', degraded: [], ...entry }
      : { state: 'answered', degraded: [], sealed, ...entry }
  }
