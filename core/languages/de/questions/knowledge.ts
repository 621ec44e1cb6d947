// The questions on questions and explanations, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledgeQuestions = {
  'place/rules-of-a-place': {
    question: 'Um welches Land oder Bundesland geht es?',
    fact: 'Betreffendes Land',
  },
  nationality_route: { question: 'Welchen Pass hast du?', fact: 'Pass' },
  portions: { question: 'Für wie viele Personen?', default: 'Vier', fact: 'Personen' },
  learner: {
    question: 'Was ist deine Muttersprache, und wie gut kannst du diese Sprache?',
    fact: 'Muttersprache und Niveau',
  },
  'place/law-and-money': { question: 'Die Regeln welches Landes sind gemeint?', fact: 'Gemeintes Land' },
  make_and_model: { question: 'Welche Marke und welches Modell?', fact: 'Marke und Modell' },
  region: { question: 'Wo liegt dein Garten (Region oder Klima)?', fact: 'Region' },
  measurements: { question: 'Welche Maße hat es?', fact: 'Maße' },
  sample_for: {
    question: 'Wofür ist die Stichprobe, und welchen Unterschied soll sie gerade noch zeigen?',
    fact: 'Zweck der Stichprobe',
  },
  set_task: { question: 'Wie lautet die Aufgabe genau, Wort für Wort?', fact: 'Aufgabenstellung' },
} as const satisfies Partial<Record<QuestionId, Question>>
