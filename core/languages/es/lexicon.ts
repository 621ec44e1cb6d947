// What Spanish prompts say, in the English words that the rules know.

export const LEXICON = `
write: escrib*, redact*
`
