// What French prompts say, in the English words that the rules know.

export const LEXICON = `
write: écris, écrivez, rédige*
`
