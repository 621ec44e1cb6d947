// Names for what callers sent, that say nothing of it to whoever reads them in a cache.

const encoder = new TextEncoder()

/** Of parts in their order: 64 hex digits. */
export type KeyedHash = (parts: readonly string[]) => Promise<string>

/** HMAC-SHA-256 (RFC 2104) under `secret`. */
export const createKeyedHash = (secret: string): KeyedHash => {
  const importing = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return async (parts) => {
    // A JSON array, so that no part can be written in a way that reads like another part's end and beginning.
    const message = encoder.encode(JSON.stringify(parts))
    return hex(await crypto.subtle.sign('HMAC', await importing, message))
  }
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
