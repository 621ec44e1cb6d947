// Some traps show only in the text that a prompt brings along: figures, rules, several voices, placeholders.

import type { PromptDocument } from '../prompt/document.ts'
import { slice } from '../span.ts'

type Cue = (document: PromptDocument) => boolean

/** As much of the material as a pattern may read. */
const READ = 4_000

/** The beginning of the material, empty where there is none. */
export const materialText = ({ text, material }: PromptDocument): string =>
  material
    .map(({ span }) => slice(text, { start: span.start, end: Math.min(span.end, span.start + READ) }))
    .join('\n')
    .slice(0, READ)

/** `cue`, where the material matches `pattern` at least `times` times; `pattern` must be global. */
export const withMaterial =
  (cue: Cue, pattern: RegExp, times = 1): Cue =>
  (document) =>
    cue(document) && (materialText(document).match(pattern)?.length ?? 0) >= times
