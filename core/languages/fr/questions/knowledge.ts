// The questions on questions and explanations, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledgeQuestions = {
  'place/rules-of-a-place': {
    question: 'De quel pays ou de quelle région s’agit-il ?',
    fact: 'Pays ou région',
  },
  nationality_route: { question: 'Quel passeport avez-vous ?', fact: 'Passeport' },
  portions: { question: 'Pour combien de personnes ?', default: 'Quatre', fact: 'Personnes' },
  learner: {
    question: 'Quelle est votre langue maternelle, et quel est votre niveau dans celle-ci ?',
    fact: 'Langue maternelle et niveau',
  },
  'place/law-and-money': { question: 'Les règles de quel pays ?', fact: 'Pays concerné' },
  make_and_model: { question: 'Quelle marque et quel modèle ?', fact: 'Marque et modèle' },
  region: { question: 'Où se trouve votre jardin (région ou climat) ?', fact: 'Région' },
  measurements: { question: 'Quelles sont les mesures ?', fact: 'Mesures' },
  sample_for: {
    question: 'À quoi sert l’échantillon, et quelle différence minimale doit-il montrer ?',
    fact: 'But de l’échantillon',
  },
  set_task: { question: 'Quel est l’énoncé exact, mot pour mot ?', fact: 'Énoncé' },
} as const satisfies Partial<Record<QuestionId, Question>>
