// Long requests mention many things by the way: what is asked for stands in their first sentences.

import type { Genre } from './playbook.ts'

/** Lets the wording of a genre be looked for in the first `length` characters of the request only. */
export const judgedByOpening =
  (length: number) =>
  (genre: Genre): Genre => {
    const { cue } = genre
    return cue instanceof RegExp ? { ...genre, cue: ({ said }) => cue.test(said.slice(0, length)) } : genre
  }
