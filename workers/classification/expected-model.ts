// Which version of the model answers at present, as far as this isolate knows: what is remembered of another one is not
// looked for.

export interface ExpectedModel {
  readonly version: () => string
  /** The server itself answered with this version. */
  readonly answered: (version: string) => void
  /** Another isolate got answers of this version, some time in the last hour. */
  readonly heard: (version: string) => void
}

/** While two versions answer in turn, during an update, one of them is expected for this long: both are good answers. */
const KEEP_MS = 60_000
/** For this long after an answer the server's own word is not put aside for that of others. */
const OWN_WORD_MS = 60_000

/** Expects `first` until it learns of another version. */
export const createExpectedModel = (first: string, now: () => number): ExpectedModel => {
  let expected = first
  let keptUntil = 0
  let ownWordUntil = 0
  return {
    version: () => expected,
    answered: (version) => {
      ownWordUntil = now() + OWN_WORD_MS
      if (version === expected || now() < keptUntil) return
      expected = version
      keptUntil = now() + KEEP_MS
    },
    heard: (version) => {
      if (now() >= ownWordUntil) expected = version
    },
  }
}
