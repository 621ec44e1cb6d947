// Prompts that say what a cue means: each is a test.

/** By genre id: prompts whose wording must be read as this genre, and prompts that only look like it. */
export type GenreExamples = Readonly<
  Record<
    string,
    { readonly picks: readonly [string, string, ...string[]]; readonly skips: readonly string[] }
  >
>
