// What a request takes of its caller's minute. A batch counts by its items, so its body is read before it is counted.

import type { Context } from 'hono'
import { LIMITS } from '../../core/access/limits.ts'
import type { AppEnv } from '../context.ts'
import { BATCH_BODY, readJson } from './json-body.ts'

/** Where many prompts come at once, and the field that holds them. */
const BATCHES: Readonly<Record<string, string>> = {
  'POST /v1/classify': 'prompts',
  'POST /v1/enhance/batch': 'requests',
}

/** 1, or the number of items. What cannot be read, or is more than is allowed, does no work and counts as 1. */
export const requestCost = async (c: Context<AppEnv>): Promise<number> => {
  const field = BATCHES[`${c.req.method} ${c.req.path}`]
  if (field === undefined) return 1
  const body = await readJson(c, BATCH_BODY).catch(() => undefined)
  const items: unknown = (body as Record<string, unknown> | null | undefined)?.[field]
  return Array.isArray(items) && items.length > 0 && items.length <= LIMITS.batch ? items.length : 1
}
