// A key has 160 random bits, so a plain hash protects it: there is nothing to guess that salt or stretching would slow.

/** SHA-256 of an API key, as 64 hex digits: the form in which it is stored and looked up. */
export const hashApiKey = async (key: string): Promise<string> => {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
