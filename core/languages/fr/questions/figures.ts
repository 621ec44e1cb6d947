// The questions on data and reasoning, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const figuresQuestions = {
  smallest_effect: {
    question: 'Quelle est la plus petite différence qui compterait pour vous ?',
    fact: 'Plus petite différence utile',
  },
  baseline: { question: 'Quel est le taux ou la dispersion actuelle ?', fact: 'Taux ou dispersion actuels' },
  'changes/cohorts': {
    question: 'Qu’est-ce qui a changé dans le prix, le produit ou le marketing pendant ces mois ?',
    fact: 'Ce qui a changé',
  },
  why: {
    question: 'Savez-vous d’où viennent ces points (faute de frappe, appareil, réponses sautées) ?',
    fact: 'Leur origine',
  },
  decided_before: {
    question: 'La durée du test et la métrique principale étaient-elles fixées avant le début ?',
    fact: 'Fixé à l’avance',
  },
  invited: {
    question: 'Combien de personnes ont été interrogées, et comment les a-t-on choisies ?',
    fact: 'Personnes interrogées',
  },
  known_ahead: {
    question: 'Sait-on déjà quelque chose de la période à venir (prix, commandes, fermetures) ?',
    fact: 'Déjà connu',
  },
  message: { question: 'Que doit-on y voir en premier ?', fact: 'Ce qu’il doit montrer' },
  design: {
    question: 'Combien de cas y a-t-il, et sont-ils indépendants, appariés ou répétés ?',
    fact: 'Cas et plan d’étude',
  },
  what_else: { question: 'Qu’est-ce qui a changé d’autre en même temps ?', fact: 'Autres changements' },
  comparison: {
    question: 'Y a-t-il un groupe ou une période comparable sans ce changement ?',
    fact: 'Comparaison',
  },
  'decision/metrics': {
    question: 'Quelle décision doivent-ils éclairer, et qui la prend ?',
    fact: 'Décision à éclairer',
  },
  working: { question: 'Pouvez-vous coller votre raisonnement ?', fact: 'Raisonnement jusqu’ici' },
  'decision/insights': {
    question: 'Que doit-on décider avec le résultat, et qui décide ?',
    fact: 'Décision à prendre',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
