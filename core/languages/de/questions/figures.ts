// The questions on data and reasoning, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const figuresQuestions = {
  smallest_effect: {
    question: 'Welcher Unterschied wäre der kleinste, auf den es ankommt?',
    fact: 'Kleinster Unterschied, der zählt',
  },
  baseline: { question: 'Wie hoch ist die Rate oder Streuung jetzt?', fact: 'Rate oder Streuung jetzt' },
  'changes/cohorts': {
    question: 'Was hat sich in diesen Monaten an Preis, Produkt oder Marketing geändert?',
    fact: 'Änderungen in der Zeit',
  },
  why: {
    question: 'Ist bekannt, wie diese Werte zustande kamen (Tippfehler, Gerät, übersprungene Fragen)?',
    fact: 'Wie sie zustande kamen',
  },
  decided_before: {
    question: 'Standen Testdauer und Hauptmetrik vor Beginn fest?',
    fact: 'Vorab festgelegt',
  },
  invited: {
    question: 'Wie viele wurden gefragt, und wie wurden sie ausgewählt?',
    fact: 'Wer gefragt wurde',
  },
  known_ahead: {
    question: 'Ist über die kommende Zeit schon etwas bekannt (Preise, Aufträge, Schließungen)?',
    fact: 'Schon bekannt',
  },
  message: { question: 'Was soll man darin zuerst sehen?', fact: 'Was es zeigen soll' },
  design: {
    question: 'Wie viele Fälle sind es, und sind sie unabhängig, gepaart oder wiederholt?',
    fact: 'Fälle und Design',
  },
  what_else: { question: 'Was hat sich zur selben Zeit noch geändert?', fact: 'Was sich noch geändert hat' },
  comparison: {
    question: 'Gibt es eine vergleichbare Gruppe oder Zeit ohne die Änderung?',
    fact: 'Vergleich',
  },
  'decision/metrics': {
    question: 'Welche Entscheidung sollen sie stützen, und wessen?',
    fact: 'Entscheidung, die sie stützen',
  },
  working: { question: 'Kannst du deinen Rechenweg einfügen?', fact: 'Bisheriger Rechenweg' },
  'decision/insights': {
    question: 'Was soll mit dem Ergebnis entschieden werden, und von wem?',
    fact: 'Entscheidung dahinter',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
