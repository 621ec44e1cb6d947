// An entry of history as callers see it.

import { z } from '@hono/zod-openapi'
import { restoreAdditions } from '../../core/generate/kept-additions.ts'
import { INTENT_LABELS, type IntentLabel } from '../../core/intents/labels.ts'
import type { FeedbackEntry, HistoryEntry } from '../ports.ts'
import { IntentLabelSchema } from './classification.ts'
import { Id, Span, Versions } from './enhancement.ts'

const Time = z.iso.datetime().openapi({ example: '2026-11-25T14:05:00.000Z' })

const fields = {
  id: Id,
  at: Time,
  prompt: z.string(),
  enhanced: z.string(),
  unchanged: z.boolean(),
  unchangedReason: z.string().optional(),
  techniques: z.array(z.object({ id: z.string(), added: z.array(Span).readonly() })),
  intent: z.object({ label: IntentLabelSchema, confidence: z.number() }),
  complexity: z.number().openapi({ description: '1 (trivial) to 5 (very hard).' }),
}

export const HistoryEntrySchema = z.object(fields).openapi('HistoryEntry')

export const HistoryDetail = z
  .object({
    ...fields,
    request: z
      .looseObject({})
      .openapi({ description: 'What else was sent with the prompt, without the conversation.' }),
    versions: Versions,
    feedback: z.array(
      z.object({
        id: Id,
        at: Time,
        rating: z.int().optional(),
        techniques: z.array(z.object({ id: z.string(), verdict: z.string() })).optional(),
        edited: z.string().optional(),
        outcome: z.string().optional(),
      }),
    ),
  })
  .openapi('HistoryDetail')

export const asEntry = ({
  id,
  at,
  prompt,
  additions,
  intent,
  confidence,
  complexity,
  unchangedReason,
}: HistoryEntry) => ({
  id,
  at: new Date(at).toISOString(),
  prompt,
  ...restoreAdditions(prompt, additions),
  unchanged: unchangedReason !== undefined,
  ...(unchangedReason !== undefined && { unchangedReason }),
  intent: { label: labelOf(intent), confidence },
  complexity,
})

export const asDetail = (entry: HistoryEntry, feedback: readonly FeedbackEntry[]) => ({
  ...asEntry(entry),
  request: entry.request,
  versions: entry.versions,
  feedback: feedback.map(({ at, ...word }) => ({ ...word, at: new Date(at).toISOString() })),
})

/** An entry may be older than the list of labels. */
const labelOf = (intent: string): IntentLabel =>
  INTENT_LABELS.find((label) => label === intent) ?? 'conversation'
