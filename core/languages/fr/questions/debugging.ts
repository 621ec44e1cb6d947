// The questions on code that exists, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const debuggingQuestions = {
  'framework/write-tests': {
    question: 'Quel framework de test utilisez-vous ?',
    default: 'Celui qui est habituel pour ce langage',
    fact: 'Framework de test',
  },
  'engine/slow-query': {
    question: 'Quel moteur de base de données, et quelle version ?',
    fact: 'Moteur de base de données',
  },
  plan: { question: 'Que montre EXPLAIN (ANALYZE) ?', fact: 'Plan d’exécution' },
  sizes: { question: 'Combien de lignes ont les tables, et quels index existent ?', fact: 'Lignes et index' },
  'size/slow-code': {
    question: 'Quelle est la taille de l’entrée, combien de temps cela prend-il et combien faudrait-il ?',
    fact: 'Taille et durées',
  },
  logs: { question: 'Que disent les logs au moment de l’échec ?', fact: 'Log' },
  shared: {
    question: 'Quelque chose a-t-il été poussé, et quelqu’un d’autre travaille-t-il sur la branche ?',
    fact: 'Ce qui est partagé',
  },
  markup: {
    question: 'Pouvez-vous coller le HTML et le CSS de l’élément et de ses parents ?',
    fact: 'Markup',
  },
  formula: {
    question: 'Quelle est la formule, et que contient l’une des cellules qu’elle devrait trouver ?',
    fact: 'Formule et cellule',
  },
  changed: { question: 'Qu’est-ce qui a changé juste avant la panne ?', fact: 'Ce qui a changé' },
  code: {
    question: 'Pouvez-vous coller le code autour de la ligne en échec ?',
    fact: 'Code autour de la ligne en échec',
  },
  versions: { question: 'Quelles versions du langage et du framework ?', fact: 'Versions' },
  'code/case': {
    question: 'Pouvez-vous coller le code, avec un cas : le résultat obtenu et le résultat attendu ?',
    fact: 'Code et un cas',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
