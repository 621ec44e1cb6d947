// Long requests mention many things by the way: what is asked for stands in their first sentences.

import type { PromptDocument } from '../prompt/document.ts'
import type { Genre } from './playbook.ts'

/** A cue that looks for `pattern` in the first `length` characters of the request only. */
export const opens =
  (pattern: RegExp, length: number) =>
  ({ said }: PromptDocument): boolean =>
    pattern.test(said.slice(0, length))

/** Lets the wording of a genre be looked for in the first `length` characters of the request only. */
export const judgedByOpening =
  (length: number) =>
  (genre: Genre): Genre => {
    const { cue } = genre
    return cue instanceof RegExp ? { ...genre, cue: opens(cue, length) } : genre
  }
