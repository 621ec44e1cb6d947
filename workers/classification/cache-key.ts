// Under what a classification is remembered: a keyed hash, so that whoever reads a cache learns nothing of the prompts,
// and cannot tell whether two organisations sent the same one.

const encoder = new TextEncoder()

interface Remembered {
  readonly tenant: string
  /** Version of the model. */
  readonly model: string
  /** Exactly what the model reads. */
  readonly text: string
}

export type CacheKey = (remembered: Remembered) => Promise<string>

/** HMAC-SHA-256 (RFC 2104) under `secret`, 64 hex digits. */
export const createCacheKey = (secret: string): CacheKey => {
  const importing = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return async ({ tenant, model, text }) => {
    // A JSON array, so that no tenant can be written in a way that reads like another's tenant and model.
    const message = encoder.encode(JSON.stringify([tenant, model, text]))
    return hex(await crypto.subtle.sign('HMAC', await importing, message))
  }
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
