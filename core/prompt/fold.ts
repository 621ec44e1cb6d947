// A copy of the text that rules can match without caring about case or typographic apostrophes,
// with every character at the offset it has in the original.

/** Lower case with straight apostrophes, the same length as the text. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  const aligned =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  return aligned.replaceAll('’', "'")
}
