// The header that makes a write safe to repeat, and the one that says that an answer is a repetition.

/** Of a route behind `idempotent`. */
export const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  description:
    'Makes a retry safe: for 24 hours the same key with the same body gets the first answer again, byte for byte, with ' +
    '`Idempotency-Replayed: true`. Make a new one (a UUID) for each new request. Answers with 429 or 5xx are not remembered. ' +
    'A repetition counts against the limit like any request.',
  schema: { type: 'string' as const, minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
  example: '7f9c6c1e-2b1d-4a64-9a0e-52d1f3a8c0de',
}

/** Of the answers of a route behind `idempotent`. */
export const replayedHeader = {
  'Idempotency-Replayed': {
    description: '`true` when this is the answer to an earlier request with the same `Idempotency-Key`.',
    schema: { type: 'string' as const, enum: ['true'] },
  },
}
