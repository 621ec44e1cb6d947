// Pointing at a place in the text lights up its note in the margin, and the other way round.

export interface Pointing {
  /** What is pointed at: the key of a line, or `remark 0`. */
  readonly pointed: string | undefined
  readonly point: (what: string | undefined) => void
}

/** The key of the finding at `index`. */
export const remark = (index: number): string => `remark ${index}`

/** What an element needs in order to point at `what`. */
export const pointsAt = (what: string, { pointed, point }: Pointing) => ({
  'data-pointed': what === pointed || undefined,
  onMouseEnter: () => point(what),
  onMouseLeave: () => point(undefined),
})
