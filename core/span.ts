// A stretch of text, in UTF-16 code units as JavaScript counts them: start inclusive, end exclusive.

export interface Span {
  readonly start: number
  readonly end: number
}

/** The text a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
