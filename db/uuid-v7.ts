// Ids are UUIDs of version 7: Postgres has a 16-byte type for them, and beginning with the time they fill an index
// from its end and sort by age, which cursors need. Made here, since uuidv7() comes only with Postgres 18.

/** A new id: 48 bits of Unix milliseconds, 74 random bits (RFC 9562, section 5.7). */
export const uuidV7 = (): string => {
  const random = globalThis.crypto.randomUUID()
  const time = Date.now().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`
}
