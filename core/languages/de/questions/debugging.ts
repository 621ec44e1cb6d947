// The questions on code that exists, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const debuggingQuestions = {
  'framework/write-tests': {
    question: 'Welches Test-Framework verwendest du?',
    default: 'Das für die Sprache übliche',
    fact: 'Test-Framework',
  },
  'engine/slow-query': { question: 'Welche Datenbank, und in welcher Version?', fact: 'Datenbanksystem' },
  plan: { question: 'Was zeigt EXPLAIN (ANALYZE)?', fact: 'Ausführungsplan' },
  sizes: {
    question: 'Wie viele Zeilen haben die Tabellen, und welche Indizes gibt es?',
    fact: 'Zeilen und Indizes',
  },
  'size/slow-code': {
    question: 'Wie groß ist die Eingabe, wie lange dauert es jetzt, und wie schnell muss es sein?',
    fact: 'Größe und Zeiten',
  },
  logs: { question: 'Was steht im Log, wenn es scheitert?', fact: 'Log' },
  shared: {
    question: 'Ist schon etwas gepusht, und arbeitet noch jemand auf dem Branch?',
    fact: 'Was geteilt ist',
  },
  markup: {
    question: 'Kannst du HTML und CSS des Elements und seiner Elternelemente einfügen?',
    fact: 'Markup',
  },
  formula: {
    question: 'Wie lautet die Formel, und was steht in einer der Zellen, die sie finden soll?',
    fact: 'Formel und Zelle',
  },
  changed: { question: 'Was hat sich kurz davor geändert?', fact: 'Was sich geändert hat' },
  code: {
    question: 'Kannst du den Code um die Zeile einfügen, in der es scheitert?',
    fact: 'Code um die Fehlerzeile',
  },
  versions: { question: 'Welche Version der Sprache und des Frameworks?', fact: 'Versionen' },
  'code/case': {
    question: 'Kannst du den Code einfügen, mit einem Fall: was herauskommt und was du erwartest?',
    fact: 'Code und ein Fall',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
