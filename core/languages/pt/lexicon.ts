// What Portuguese prompts say, in the English words that the rules know.

export const LEXICON = `
write: escrev*, redig*
`
