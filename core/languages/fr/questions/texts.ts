// The questions on work on a given text, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const textsQuestions = {
  fields: { question: 'Quels champs faut-il ?', fact: 'Champs' },
  side: { question: 'De quel côté êtes-vous ?', fact: 'Mon côté' },
  'reader/study': { question: 'Qui le lira, des spécialistes ou le grand public ?', fact: 'Lecteurs' },
  variant: { question: 'Pour quel pays ?', fact: 'Pays visé' },
  legal_system: { question: 'Pour le droit et les lecteurs de quel pays ?', fact: 'Système juridique' },
  sound_or_sense: {
    question: 'Faut-il garder la rime et le rythme même si les mots changent ?',
    fact: 'Sonorité ou sens',
  },
  target_role: { question: 'Pour quel poste ou quel lecteur ?', fact: 'Poste ou lecteur' },
  'recipient/tone': { question: 'À qui est-ce destiné ?', fact: 'Lecteur' },
  'goal/improve': { question: 'Que faut-il améliorer, et qui le lira ?', fact: 'Ce qu’il faut améliorer' },
  codes: { question: 'Quels codes, et comment chacun est-il défini ?', fact: 'Codes' },
  levels: {
    question: 'Que signifie chaque niveau chez vous (en combien de temps traiter le plus élevé) ?',
    fact: 'Sens des niveaux',
  },
  criterion: { question: 'Qu’est-ce qui doit peser le plus dans la note ?', fact: 'Critère principal' },
  labels: { question: 'Quelles catégories utiliser ?', fact: 'Catégories' },
} as const satisfies Partial<Record<QuestionId, Question>>
