// Answers that came to nothing: a slot that this prompt does not ask about, or asks no more.

/** What weaving may change of an answer. */
const bare = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[.;\s]+$/, '')
    .trim()

/** The slots whose answers do not stand in `enhanced`. */
export const unusedAnswers = (answers: Readonly<Record<string, string>>, enhanced: string): string[] => {
  const text = bare(enhanced)
  return Object.entries(answers).flatMap(([slot, answer]) => (text.includes(bare(answer)) ? [] : [slot]))
}
