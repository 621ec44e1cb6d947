// How a language sets marks and joins sentences.

export interface Punctuation {
  readonly colon: string
  readonly semicolon: string
  readonly stop: string
  /** Between two sentences of a paragraph. */
  readonly gap: string
  /** Labels keep their capital inside a sentence. */
  readonly capitals: boolean
}

const SPACED: Punctuation = { colon: ': ', semicolon: '; ', stop: '.', gap: ' ', capitals: false }
const WIDE: Punctuation = { colon: '：', semicolon: '；', stop: '。', gap: '', capitals: false }

const OWN: Readonly<Record<string, Punctuation>> = {
  de: { ...SPACED, capitals: true },
  fr: { ...SPACED, colon: ' : ', semicolon: ' ; ' },
  ja: WIDE,
  zh: WIDE,
}

export const punctuationOf = (language: string): Punctuation => OWN[language] ?? SPACED
