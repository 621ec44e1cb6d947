// Ids of answers and requests: ULIDs (github.com/ulid/spec), which sort by time and survive being read aloud.

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_DIGITS = 10
const RANDOM_BYTES = 16

/** A ULID of `now` (Unix milliseconds): 48 bits of time and 80 random bits in 26 digits. */
export const createUlid = (now: number): string => {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  return timeDigits(now) + Array.from(random, (byte) => CROCKFORD.charAt(byte % 32)).join('')
}

/** The lowest ULID of a time (Unix milliseconds): those from then on are not below it. */
export const firstUlidOf = (time: number): string =>
  timeDigits(Math.max(0, time)) + CROCKFORD.charAt(0).repeat(RANDOM_BYTES)

const timeDigits = (time: number): string => {
  let digits = ''
  for (let rest = time, digit = 0; digit < TIME_DIGITS; digit++) {
    digits = CROCKFORD.charAt(rest % 32) + digits
    rest = Math.floor(rest / 32)
  }
  return digits
}
