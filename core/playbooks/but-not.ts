// Some words name a kind of text, except where another word beside them shows that it is meant otherwise.

import type { PromptDocument } from '../prompt/document.ts'
import { excerpt } from './excerpt.ts'

type Cue = (document: PromptDocument) => boolean

/** `cue`, except where the request matches `other`. */
export const butNot =
  (cue: Cue, other: RegExp): Cue =>
  (document) =>
    cue(document) && !other.test(excerpt(document.said))
