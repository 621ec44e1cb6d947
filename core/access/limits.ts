// How much one request may hold. Lengths are UTF-16 code units, as JavaScript counts; sizes are bytes on the wire.

export const LIMITS = {
  prompt: 32_000,
  /** Audience and purpose, each. */
  contextField: 500,
  conversationTurns: 50,
  /** All turns together. */
  conversation: 64_000,
  /** Raw prompt and additions, as somebody changed them. */
  editedPrompt: 64_000,
  answers: 20,
  answer: 2_000,
  /** The name of a slot in `answers`. */
  slot: 64,
  addedTokens: 2_000,
  batch: 100,
  /** Holds every request that keeps the limits above, even with each character escaped as `\uXXXX`. */
  bodyBytes: 1_048_576,
  batchBodyBytes: 2_097_152,
  /** Brackets open at once in a body. */
  nesting: 16,
  /** Members of objects and elements of arrays in a body, all together. */
  entries: 2_000,
  /** The same for a batch: room for a hundred requests with a short conversation each. */
  batchEntries: 20_000,
  /** Broken rules listed in one answer. */
  listedErrors: 20,
} as const
