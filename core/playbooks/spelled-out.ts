// Whoever writes at length has said what they want: what a short request forgets, a long one already asks for.

import type { Genre } from './playbook.ts'

/** More than a description of the case: a list of demands. */
const LENGTH = 450

/** The genre, with no line for requests that spell everything out. */
export const untilSpelledOut = (genre: Genre): Genre => ({
  ...genre,
  lines: genre.lines.map((line) => ({
    ...line,
    unless: new RegExp(`${line.unless.source}|^[\\s\\S]{${LENGTH}}`, line.unless.flags),
  })),
})
