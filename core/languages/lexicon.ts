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
export const readLexicon = (source: string): Form[] => {
  const forms: Form[] = []
  for (const line of source.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const named = line.slice(0, colon).trim()
    const gloss = named === LEFT_OUT ? '' : named
    for (const part of line.slice(colon + 1).split(',')) {
      const form = part.trim()
      const open = form.endsWith('*')
      const text = open ? form.slice(0, -1) : form
      if (text !== '') forms.push({ text, open, gloss })
    }
  }
  return forms
}
