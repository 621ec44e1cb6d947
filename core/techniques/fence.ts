// Marks around a text that the text itself cannot close.

/** Backticks, at least three and more than any run of them in `inside`. */
export const fence = (inside: string): string => {
  const longest = (inside.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  return '`'.repeat(Math.max(3, longest + 1))
}

/** `name`, numbered where a tag of that name occurs in `inside`. */
export const tagFor = (inside: string, name: string): string => {
  for (let n = 1; ; n++) {
    const tag = n === 1 ? name : `${name}-${n}`
    if (!inside.includes(`<${tag}>`) && !inside.includes(`</${tag}>`)) return tag
  }
}
