// The questions on work on a given text, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const textsQuestions = {
  fields: { question: 'Welche Felder werden gebraucht?', fact: 'Felder' },
  side: { question: 'Auf welcher Seite stehst du dabei?', fact: 'Meine Seite' },
  'reader/study': { question: 'Wer liest es, Fachleute oder Laien?', fact: 'Leserschaft' },
  variant: { question: 'Für welches Land?', fact: 'Zielland' },
  legal_system: {
    question: 'Für welches Land, also welches Recht und welche Leser, ist es bestimmt?',
    fact: 'Rechtsordnung',
  },
  sound_or_sense: {
    question: 'Sollen Reim und Rhythmus bleiben, auch wenn sich der Wortlaut ändert?',
    fact: 'Klang oder Sinn',
  },
  target_role: { question: 'Für welche Stelle oder welche Leser?', fact: 'Stelle oder Leser' },
  'recipient/tone': { question: 'An wen geht es?', fact: 'Wer es liest' },
  'goal/improve': {
    question: 'Was soll daran besser werden, und wer liest es?',
    fact: 'Was besser werden soll',
  },
  codes: { question: 'Welche Codes, und wie ist jeder definiert?', fact: 'Codes' },
  levels: {
    question: 'Was bedeutet jede Stufe bei euch (wie schnell muss die höchste bearbeitet sein)?',
    fact: 'Bedeutung der Stufen',
  },
  criterion: { question: 'Was soll bei der Wertung am meisten zählen?', fact: 'Was am meisten zählt' },
  labels: { question: 'Welche Kategorien sollen verwendet werden?', fact: 'Kategorien' },
} as const satisfies Partial<Record<QuestionId, Question>>
