// Which version of the model answers at present, as far as this isolate has heard: what is remembered of another one is not
// looked for.

export interface ExpectedModel {
  readonly version: () => string
  /** Somebody says that this version answers. */
  readonly hear: (version: string) => void
}

/** While two versions answer in turn, during an update, one of them is expected for this long: both are good answers. */
const KEEP_MS = 60_000

/** Expects `first` until another version is heard of. */
export const createExpectedModel = (first: string, now: () => number): ExpectedModel => {
  let expected = first
  let keptUntil = 0
  return {
    version: () => expected,
    hear: (version) => {
      if (version === expected || now() < keptUntil) return
      expected = version
      keptUntil = now() + KEEP_MS
    },
  }
}
