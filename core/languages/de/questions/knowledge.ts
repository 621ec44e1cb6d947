// The questions on questions and explanations, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledgeQuestions = {
  'place/rules-of-a-place': {
    question: 'Um welches Land oder Bundesland geht es?',
    fact: 'Betreffendes Land',
  },
  nationality_route: {
    question: 'Welchen Pass hast du, und auf welcher Strecke reist du?',
    fact: 'Pass und Strecke',
  },
  portions: { question: 'Für wie viele Personen?', default: 'Vier', fact: 'Personen' },
  kitchen: { question: 'Welche Geräte und Zutaten sind da, und welche fehlen?', fact: 'Geräte und Zutaten' },
  diet: {
    question: 'Gibt es Allergien oder etwas, das nicht gegessen wird?',
    default: 'Keine',
    fact: 'Allergien und Ernährung',
  },
  learner: {
    question: 'Was ist deine Muttersprache, und wie gut kannst du diese Sprache?',
    fact: 'Muttersprache und Niveau',
  },
  'known_already/history': { question: 'Wofür ist es: Schule, Unterricht, Neugier?', fact: 'Wofür es ist' },
  known_already: {
    question: 'Was weißt du schon darüber, und wo kommst du nicht weiter?',
    fact: 'Was ich schon weiß',
  },
  'place/law-and-money': { question: 'Die Regeln welches Landes sind gemeint?', fact: 'Gemeintes Land' },
  have_and_know: {
    question: 'Was hast du dafür da, und hast du es schon einmal gemacht?',
    fact: 'Was ich dafür habe',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
