// What every rule of the linter looks at, prepared once: the request in a form to match, and what surrounds it.

import { glossSource } from '../languages/gloss.ts'
import type { PromptDocument } from '../prompt/document.ts'
import { fold } from '../prompt/fold.ts'
import { type Opening, openingOf } from '../prompt/openers.ts'
import { locateIn, unquoted } from '../prompt/request.ts'
import { type Span, slice } from '../span.ts'
import type { EnhanceContext } from '../techniques/technique.ts'
import type { Finding } from './finding.ts'

export interface Reading {
  readonly document: PromptDocument
  readonly context: EnhanceContext
  /** The request, folded, quotations blanked. */
  readonly request: string
  readonly opening: Opening | undefined
  readonly locate: (start: number, end: number) => Span | undefined
}

/** One rule of the linter: one file, one code. */
export interface LintRule {
  /** Folded words and phrases; without one of them in the request the rule is not run. Empty: always run. */
  readonly cues: readonly string[]
  readonly find: (reading: Reading) => Finding[]
}

export const readDocument = (document: PromptDocument, context: EnhanceContext): Reading => {
  let request: string | undefined
  const locate = locateIn(document.request)
  return {
    document,
    context,
    get request() {
      request ??= unquoted(fold(document.said))
      return request
    },
    get opening() {
      return openingOf(this.request)
    },
    locate: (start, end) => {
      const span = document.gloss ? glossSource(document.gloss, start, end) : { start, end }
      return locate(span.start, span.end)
    },
  }
}

/** The words of the prompt that a match covers, for quoting them in a message. */
export const words = ({ document, locate }: Reading, start: number, end: number): string => {
  const span = locate(start, end)
  return (span ? slice(document.text, span) : document.said.slice(start, end)).trim()
}

/** A finding about `[start, end)` of the request. */
export const findingAt = (
  reading: Reading,
  start: number,
  end: number,
  finding: Omit<Finding, 'span'>,
): Finding => {
  const span = reading.locate(start, end)
  return span ? { ...finding, span } : finding
}
