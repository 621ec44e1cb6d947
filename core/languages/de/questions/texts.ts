// The questions on work on a given text, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const textsQuestions = {
  case: { question: 'Was genau ist geschehen, mit Daten und Beträgen?', fact: 'Der Fall' },
  fields: { question: 'Welche Felder werden gebraucht?', fact: 'Felder' },
  side: { question: 'Auf welcher Seite stehst du, und was ist zu entscheiden?', fact: 'Meine Seite' },
  'reader/study': { question: 'Wer liest es, Fachleute oder Laien?', fact: 'Leserschaft' },
  'reader/report': { question: 'Wer liest es, und wozu?', fact: 'Leserschaft und Zweck' },
  variant: { question: 'Für welches Land?', fact: 'Zielland' },
  legal_system: { question: 'Für welches Landes Recht und Leser ist es bestimmt?', fact: 'Rechtsordnung' },
  sound_or_sense: {
    question: 'Sollen Reim und Rhythmus bleiben, auch wenn sich der Wortlaut ändert?',
    fact: 'Klang oder Sinn',
  },
  'reader/long-text': {
    question: 'Wer liest es, und wie werden diese Leute angesprochen (Sie oder du)?',
    fact: 'Leser und Anrede',
  },
  target_role: { question: 'Für welche Stelle oder welche Leser?', fact: 'Stelle oder Leser' },
  variety: {
    question: 'Britisches oder amerikanisches Englisch?',
    fact: 'Englisch, britisch oder amerikanisch',
  },
  recipient: { question: 'Wer liest es, und was soll danach geschehen?', fact: 'Wer es liest' },
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
