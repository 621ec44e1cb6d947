import { describe, expect, it } from 'vitest'
import { createGloss, glossSource } from './gloss.ts'

const german = createGloss(
  () => `
    write: schreib*, verfass*
    email: mail, mails
    to my: an meinen
    landlord: vermieter*
    rent reduction: mietminderung
    at most: höchstens
    the: der, die, das
    -: doch, mal
  `,
  { spaced: true },
)
const french = createGloss(() => "write: écris\n the: l'\n email: e-mail\n for me: moi", { spaced: true })
const chinese = createGloss(() => 'write: 写\n a: 一封\n email: 邮件, 电子邮件\n 3: 三\n sentences: 句话', {
  spaced: false,
})
const japanese = createGloss(
  () => 'write: 書いてください\n function: 関数\n -: を, で\n overlapping: 重複した',
  {
    spaced: false,
    verbLast: true,
  },
)

describe('a gloss', () => {
  it('says in English what the lexicon knows and keeps the rest', () => {
    expect(german('schreib mal eine mail an meinen vermieter, python').text).toBe(
      'write eine email to my landlord, python',
    )
  })

  it('does not care about accents, and parts elided and hyphenated words', () => {
    expect(german('hochstens').text).toBe('at most')
    expect(french("ecris-moi l'e-mail").text).toBe('write for me the email')
  })

  it('begins a question with its first word', () => {
    expect(german('warte, ¿der vermieter?').text).toBe('warte, the landlord?')
    expect(german('¿¡schreib!?').text).toBe('write!?')
  })

  it('takes the longest form in a text without spaces', () => {
    expect(chinese('写一封电子邮件，三句话。').text).toBe('write a email,3 sentences.')
  })

  it('reads the verb at the end of a Japanese clause first', () => {
    expect(japanese('pythonで重複した関数を書いてください。').text).toBe('write python overlapping function.')
  })

  it.each([
    ['rent reduction', 'mietminderung'],
    ['at most', 'höchstens'],
    ['xyz', 'xyz'],
  ])('knows where %s comes from', (words, form) => {
    const text = 'die mietminderung, höchstens xyz'
    const gloss = german(text)
    const at = gloss.text.indexOf(words)
    const { start, end } = glossSource(gloss, at, at + words.length)
    expect(text.slice(start, end)).toBe(form)
  })
})
