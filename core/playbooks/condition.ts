// Conditions on the wording of a request that a single word cannot express.

/** Matches a request of at most `length` characters in which every pattern occurs: longer ones say what they want. */
export const short = (length: number, ...patterns: readonly RegExp[]): RegExp =>
  new RegExp(
    `^(?=[\\s\\S]{0,${length}}$)${patterns.map(({ source }) => `(?=[\\s\\S]*?(?:${source}))`).join('')}`,
    'i',
  )

/** Matches when `given` is said, or when nothing calls for the question because `need` does not occur. */
export const askedOnlyFor = (need: RegExp, given: RegExp): RegExp =>
  new RegExp(`${given.source}|^(?![\\s\\S]*?(?:${need.source}))`, 'i')
