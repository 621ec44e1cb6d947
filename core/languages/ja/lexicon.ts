// What Japanese prompts say, in the English words that the rules know.

export const LEXICON = `
write: 書いて, 書いてください
`
