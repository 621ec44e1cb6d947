// What a write with an Idempotency-Key is called: hashes from which neither the key nor the request can be read back.

import { createKeyedHash } from '../keyed-hash.ts'

/** Where an Idempotency-Key counts: the same key means something else to another tenant or at another address. */
export interface WriteScope {
  readonly tenant: string
  readonly method: string
  readonly path: string
  /** The caller's Idempotency-Key. */
  readonly key: string
}

interface WriteNames {
  /** What it is remembered by. */
  readonly name: string
  /** Of what was asked; the same name with another fingerprint is a mistake of the caller. */
  readonly fingerprint: string
  /**
   * An id for what is written, the same for every retry, so that it is stored once even where nothing remembers. ULID-shaped,
   * but with no time in it.
   */
  readonly id: string
}

export type NameWrite = (scope: WriteScope, asked: string) => Promise<WriteNames>

/** 128 bits in 26 digits of the alphabet of ULIDs. */
const ulidOf = (hash: string): string => {
  let rest = BigInt(`0x${hash.slice(0, 32)}`)
  let digits = ''
  for (let n = 0; n < 26; n++, rest >>= 5n)
    digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(Number(rest & 31n)) + digits
  return digits
}

export const createNameWrite = (secret: string): NameWrite => {
  const hash = createKeyedHash(secret)
  return async ({ tenant, method, path, key }, asked) => {
    const scope = [tenant, method, path, key]
    const [name, fingerprint, id] = await Promise.all([
      hash(['write', ...scope]),
      hash(['write asked', ...scope, asked]),
      hash(['write id', ...scope, asked]),
    ])
    return { name, fingerprint, id: ulidOf(id) }
  }
}
