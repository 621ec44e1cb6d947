// The questions on questions and explanations, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledgeQuestions = {
  'place/rules-of-a-place': {
    question: 'De quel pays ou de quelle région s’agit-il ?',
    fact: 'Pays ou région',
  },
  nationality_route: {
    question: 'Quel passeport avez-vous, et quel est le trajet ?',
    fact: 'Passeport et trajet',
  },
  portions: { question: 'Pour combien de personnes ?', default: 'Quatre', fact: 'Personnes' },
  kitchen: {
    question: 'De quel matériel et de quels ingrédients disposez-vous, et que manque-t-il ?',
    fact: 'Matériel et ingrédients',
  },
  diet: {
    question: 'Des allergies ou des aliments à éviter ?',
    default: 'Aucun',
    fact: 'Allergies et régime',
  },
  learner: {
    question: 'Quelle est votre langue maternelle, et quel est votre niveau dans celle-ci ?',
    fact: 'Langue maternelle et niveau',
  },
  'known_already/history': { question: 'Pour quel usage : école, enseignement, curiosité ?', fact: 'Usage' },
  known_already: {
    question: 'Que savez-vous déjà du sujet, et où bloquez-vous ?',
    fact: 'Ce que je sais déjà',
  },
  'place/law-and-money': { question: 'Les règles de quel pays ?', fact: 'Pays concerné' },
  have_and_know: { question: 'De quoi disposez-vous, et l’avez-vous déjà fait ?', fact: 'Ce que j’ai' },
} as const satisfies Partial<Record<QuestionId, Question>>
