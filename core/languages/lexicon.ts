// The format of a lexicon: a line for every English gloss, `gloss: form, form, …`.
// A form ending in `*` stands for every word that begins with it; the gloss `-` leaves its forms out.

export interface Form {
  readonly text: string
  /** Any ending may follow. */
  readonly open: boolean
  readonly gloss: string
}

const LEFT_OUT = '-'

/** All forms of a lexicon, in its order. */
export const readLexicon = (source: string): Form[] =>
  source.split('\n').flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon < 1) return []
    const gloss = line.slice(0, colon).trim()
    return line
      .slice(colon + 1)
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '' && form !== '*')
      .map((form) => ({
        text: form.endsWith('*') ? form.slice(0, -1) : form,
        open: form.endsWith('*'),
        gloss: gloss === LEFT_OUT ? '' : gloss,
      }))
  })
