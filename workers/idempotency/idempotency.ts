// What makes a write safe to repeat: its names, a seal for its answer, and somebody who remembers both.

import type { ClaimWrite } from './claim.ts'
import { createNameWrite, type NameWrite } from './name-write.ts'
import { createSeal, type Seal } from './seal.ts'

export interface Idempotency {
  readonly nameWrite: NameWrite
  readonly seal: Seal
  readonly claim: ClaimWrite
}

export const createIdempotency = (secret: string, claim: ClaimWrite): Idempotency => ({
  nameWrite: createNameWrite(secret),
  seal: createSeal(secret),
  claim,
})
