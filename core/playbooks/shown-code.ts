// How much code a prompt brings along, and what stands in it: what is worth saying about ten files is noise on three lines.

import type { PromptDocument } from '../prompt/document.ts'
import { slice } from '../span.ts'

const shown = ({ material, text }: PromptDocument): string[] =>
  material.filter(({ kind }) => kind === 'code').map(({ span }) => slice(text, span))

/** The lines of the longest piece of code; 0 where there is none. */
export const codeLines = (document: PromptDocument): number =>
  Math.max(0, ...shown(document).map((code) => code.trim().split('\n').length))

/** Some piece of code matches. */
export const showsCode = (document: PromptDocument, pattern: RegExp): boolean =>
  shown(document).some((code) => pattern.test(code))
