// A fence that the text inside cannot close.

/** Backticks, at least three and more than any run of them in `inside`. */
export const fence = (inside: string): string => {
  const longest = (inside.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  return '`'.repeat(Math.max(3, longest + 1))
}
