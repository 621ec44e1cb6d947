// The languages that are read through a gloss. English needs none; every other language is only checked for what does
// not depend on words.

import { fold } from '../prompt/fold.ts'
import { LEXICON as de } from './de/lexicon.ts'
import { LEXICON as es } from './es/lexicon.ts'
import { LEXICON as fr } from './fr/lexicon.ts'
import { createGloss, type Gloss } from './gloss.ts'
import { LEXICON as ja } from './ja/lexicon.ts'
import { LEXICON as pt } from './pt/lexicon.ts'
import { LEXICON as zh } from './zh/lexicon.ts'
import { TRADITIONAL } from './zh/traditional.ts'

const GLOSSES: Readonly<Record<string, (folded: string) => Gloss>> = {
  de: createGloss(() => de, { spaced: true }),
  es: createGloss(() => es, { spaced: true }),
  fr: createGloss(() => fr, { spaced: true }),
  ja: createGloss(() => ja, { spaced: false, verbLast: true }),
  pt: createGloss(() => pt, { spaced: true }),
  zh: createGloss(() => zh, { spaced: false, objectMarkers: '把将', variants: TRADITIONAL }),
}

/** The gloss of a text in `language` (BCP 47); undefined for English and for languages that we have no lexicon of. */
export const glossOf = (language: string, text: string): Gloss | undefined => GLOSSES[language]?.(fold(text))

/** The text in the English words that rules look for: itself, or its gloss. */
export const inEnglish = (language: string, text: string): string => glossOf(language, text)?.text ?? text
