// What happens after an answer: told as events, stored when the answer has long left. Each has an id by which it is
// stored once, however often it comes.

import { z } from 'zod'

/** A ULID (github.com/ulid/spec). */
export const Ulid = z
  .string('must be the id of an answer')
  .regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, 'must be the id of an answer, 26 digits')

export const OUTCOMES = ['used', 'edited', 'discarded'] as const
export const VERDICTS = ['helped', 'harmed'] as const

/** An event may be older than the catalogue, so any name will do. */
const technique = z.string()
const origin = {
  id: Ulid,
  /** Unix milliseconds. */
  at: z.int(),
  organizationId: z.uuid(),
  keyId: z.uuid(),
}

const History = z.object({
  kind: z.literal('history'),
  ...origin,
  prompt: z.string(),
  additions: z.array(z.object({ technique, at: z.int().min(0), text: z.string() })),
  intent: z.string(),
  confidence: z.number(),
  complexity: z.number(),
  unchangedReason: z.string().optional(),
  /** What it takes to run it again, but for the prompt. */
  request: z.record(z.string(), z.json()),
  versions: z.object({ model: z.string(), catalogue: z.string(), policy: z.string() }),
})

const Feedback = z.object({
  kind: z.literal('feedback'),
  ...origin,
  /** Null for anonymous callers. */
  organizationId: origin.organizationId.nullable(),
  keyId: origin.keyId.nullable(),
  enhancementId: Ulid,
  rating: z.int().min(1).max(5).optional(),
  techniques: z.array(z.object({ id: technique, verdict: z.enum(VERDICTS) })).optional(),
  edited: z.string().optional(),
  outcome: z.enum(OUTCOMES).optional(),
})

const Deletion = z.object({ kind: z.literal('deletion'), ...origin, historyId: Ulid })

const Usage = z.object({
  kind: z.literal('usage'),
  id: Ulid,
  counts: z.array(
    z.object({
      organizationId: z.uuid(),
      keyId: z.uuid(),
      /** `2026-11-25`, in UTC. */
      day: z.iso.date(),
      endpoint: z.string(),
      requests: z.int().min(0),
      prompts: z.int().min(0),
      changed: z.int().min(0),
      addedTokens: z.int().min(0),
      /** History events that these requests gave rise to. */
      kept: z.int().min(0),
    }),
  ),
})

export const Event = z.discriminatedUnion('kind', [History, Feedback, Deletion, Usage])
export type Event = z.infer<typeof Event>
export type EventOf<Kind extends Event['kind']> = Extract<Event, { kind: Kind }>
