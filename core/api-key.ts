// The shape of our API keys. A recognisable prefix lets secret scanners find a leaked key, a checksum lets us
// refuse a typo without a look-up (the scheme is GitHub's: github.blog, "Behind GitHub's new authentication token formats").

/** What a key may call: one scope for each endpoint that takes a prompt, and for each kind of what is kept. */
export const API_SCOPES = [
  'enhance',
  'lint',
  'classify',
  'select',
  'generate',
  'history',
  'feedback',
  'usage',
] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** Random bytes in a key: 160 bits. */
export const API_KEY_RANDOM_BYTES = 20

const PREFIX = 'bp_'
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET_LENGTH = 27
const CHECKSUM_LENGTH = 6
const DISPLAYED_LENGTH = 6
const PATTERN = new RegExp(`^${PREFIX}([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECKSUM_LENGTH}})$`)

/**
 * The key made of `random`: `bp_`, 27 base62 digits of secret, 6 of checksum.
 * @throws RangeError unless `random` has exactly `API_KEY_RANDOM_BYTES` bytes.
 */
export const formatApiKey = (random: Uint8Array): string => {
  if (random.length !== API_KEY_RANDOM_BYTES) {
    throw new RangeError(`An API key is made of ${API_KEY_RANDOM_BYTES} random bytes, not ${random.length}`)
  }
  const number = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  const secret = base62(number, SECRET_LENGTH)
  return PREFIX + secret + checksum(secret)
}

/** Whether `text` has the form of a key and its checksum holds. Says nothing about whether such a key was ever issued. */
export const isWellFormedApiKey = (text: string): boolean => {
  const [, secret, sum] = PATTERN.exec(text) ?? []
  return secret !== undefined && checksum(secret) === sum
}

/** The first characters of a key, by which its owner recognises it in a list; 124 of its 160 bits stay secret. */
export const apiKeyPrefix = (key: string): string => key.slice(0, PREFIX.length + DISPLAYED_LENGTH)

const base62 = (number: bigint, width: number): string => {
  let digits = ''
  for (let rest = number; rest > 0n; rest /= 62n) digits = DIGITS.charAt(Number(rest % 62n)) + digits
  return digits.padStart(width, '0')
}

const checksum = (secret: string): string => base62(BigInt(crc32(secret)), CHECKSUM_LENGTH)

/** CRC-32 (IEEE 802.3) of ASCII text, as an unsigned number. */
const crc32 = (ascii: string): number => {
  let crc = 0xffffffff
  for (let at = 0; at < ascii.length; at++) {
    crc ^= ascii.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}
