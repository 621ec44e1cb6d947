// Ids of answers and requests: ULIDs (github.com/ulid/spec), which sort by time and survive being read aloud.

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_DIGITS = 10
const RANDOM_BYTES = 16

/** A ULID of `now` (Unix milliseconds): 48 bits of time and 80 random bits in 26 digits. */
export const createUlid = (now: number): string => {
  let time = ''
  for (let rest = now, digit = 0; digit < TIME_DIGITS; digit++) {
    time = CROCKFORD.charAt(rest % 32) + time
    rest = Math.floor(rest / 32)
  }
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  return time + Array.from(random, (byte) => CROCKFORD.charAt(byte % 32)).join('')
}
