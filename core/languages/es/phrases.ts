// What is added and asked in Spanish.

import type { Phrases } from '../phrases.ts'
import { lines } from './lines.ts'
import { questions } from './questions.ts'
import { sentences } from './sentences.ts'

export const PHRASES: Phrases = { lines, questions, sentences }
