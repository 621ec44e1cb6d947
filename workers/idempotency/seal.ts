// Answers are kept where others might read: encrypted under a key that is made of our secret and of the caller's
// Idempotency-Key, which is stored nowhere.

import type { WriteScope } from './name-write.ts'

const NONCE_BYTES = 12
/** As many arguments as a call surely takes. */
const CHUNK = 8_192

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export interface Seal {
  /** In base64. */
  readonly close: (text: string, scope: WriteScope) => Promise<string>
  /** Rejects unless it was closed under the same secret and scope, and not changed since. */
  readonly open: (sealed: string, scope: WriteScope) => Promise<string>
}

/** AES-256-GCM with a random nonce in front, under a key by HKDF-SHA-256 (RFC 5869) for each scope. */
export const createSeal = (secret: string): Seal => {
  const importing = crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey'])
  const keyFor = async ({ tenant, method, path, key }: WriteScope): Promise<CryptoKey> =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: encoder.encode(JSON.stringify([tenant, method, path, key])),
        info: encoder.encode('answers to writes'),
      },
      await importing,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    )
  return {
    close: async (text, scope) => {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
      const key = await keyFor(scope)
      const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, encoder.encode(text))
      return toBase64(iv) + toBase64(new Uint8Array(closed))
    },
    open: async (sealed, scope) => {
      const iv = fromBase64(sealed.slice(0, NONCE_DIGITS))
      const key = await keyFor(scope)
      const closed = fromBase64(sealed.slice(NONCE_DIGITS))
      return decoder.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, closed))
    },
  }
}

/** Base64 digits of a nonce: its bytes divide by three, so there is no padding. */
const NONCE_DIGITS = (NONCE_BYTES / 3) * 4

const toBase64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (digit) => digit.charCodeAt(0))
