// The lines on problems and decisions, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const solvingLines = {
  'sinks-or-fixable': 'Séparer ce qui le ferait échouer de ce qui peut se corriger, le pire d’abord.',
  'cheapest-test': 'Pour l’hypothèse la plus fragile, donner le moyen le moins coûteux de la tester.',
  'restore-then-find':
    'Mettre en premier ce qui rétablit le service et dire quelles traces sauvegarder avant tout redémarrage.',
  'confirm-or-rule-out':
    'Pour chaque cause soupçonnée, donner la mesure qui la confirmerait ou l’écarterait.',
  'how-it-fails':
    'Indiquer ce qui se passe quand chaque partie tombe, et à quelle charge l’architecture devrait changer.',
  'design-falls-short':
    'Dire où la solution recommandée reste en deçà des exigences données, et ce que cela coûterait.',
  'when-they-say-no': 'Prévoir quoi dire si la réponse est non, et à partir de quel point renoncer.',
  'got-round-worse-off': 'Dire comment la règle pourrait être contournée et qui y perdrait.',
  'ties-settled':
    'Dire comment trancher les égalités et ce qui ne se partage pas, à tour de rôle ou par tirage au sort.',
  'riskiest-assumption':
    'Nommer l’hypothèse sur les utilisateurs dont tout dépend le plus, et la plus petite chose qui montrerait si elle tient.',
  'local-law-and-deadlines':
    'Dire quels points dépendent du droit local et citer tout délai à ne pas manquer.',
  'rule-and-deadline':
    'Citer la règle qui s’applique là-bas, ce qui doit être prouvé et par qui, et tout délai.',
  'own-side-and-evidence': 'Dire ce qu’on peut faire de son côté sans demander, et quelles preuves garder.',
  'device-cheapest-check':
    'Commencer par la cause la plus probable parmi celles qu’on vérifie à peu de frais, et dire ce que montrerait chaque vérification.',
  'tells-it-apart':
    'Donner la cause la plus probable, le signe qui la distingue de la suivante, et le remède.',
  'repair-cheapest-check':
    'Commencer par la cause la plus probable parmi celles qu’on vérifie à peu de frais, et dire ce que montrerait chaque vérification.',
  'when-to-call': 'Dire à partir de quel moment il faut appeler un professionnel.',
  'break-even':
    'Montrer le seuil de rentabilité, impôts et frais compris, et nommer l’hypothèse dont il dépend le plus.',
  'ask-both-administrators':
    'Lister ce qu’il faut demander aux deux gestionnaires, y compris sur les prêts, l’épargne Roth et les actions de l’employeur.',
  'career-committed':
    'Recommander une option, autant que les faits donnés le permettent, et nommer le fait qui inverserait ce choix.',
  'can-be-undone': 'Dire quelle voie on pourrait annuler plus tard et laquelle non.',
  'one-change-first':
    'Nommer le seul changement à essayer d’abord, et comment voir en une semaine s’il aide.',
  'sentences-to-say': 'Donner les mots exacts pour le premier contact et pour l’objection la plus probable.',
  'deciding-question':
    'Poser la ou les deux questions qui décident et donner pour chaque réponse un choix concret.',
  'choice-falls-short':
    'Dire où la solution recommandée reste en deçà des exigences données, et ce que cela coûterait.',
  'may-be-outdated': 'Signaler les prix et modèles qui ont pu changer et qu’il faut vérifier avant l’achat.',
  'choice-committed':
    'Recommander une option, autant que les faits donnés le permettent, et nommer le fait qui inverserait ce choix.',
  'points-that-decide': 'Dire quels sont les un ou deux points qui décident, et pour qui.',
  'weights-first': 'Fixer les poids avant les notes et dire si l’ordre tient quand ils changent.',
  'cause-and-figure':
    'Donner d’abord la cause la plus probable, avec le chiffre à consulter pour la confirmer ou l’écarter.',
  'early-sign':
    'Mettre en premier ce qui coûte peu à essayer et s’annule facilement, et donner le chiffre qui montrerait tôt si cela marche.',
} as const satisfies Partial<Record<LineId, string>>
