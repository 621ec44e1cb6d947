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
    'S’en tenir à une réponse, autant que les faits donnés le permettent, et nommer le fait qui l’inverserait.',
  'can-be-undone': 'Dire quelle voie on pourrait annuler plus tard et laquelle non.',
  'one-change-first':
    'Nommer le seul changement à essayer d’abord, et comment voir en une semaine s’il aide.',
  'sentences-to-say': 'Donner les mots exacts pour le premier contact et pour l’objection la plus probable.',
  'deciding-question':
    'Poser la ou les deux questions qui décident et donner pour chaque réponse un choix concret.',
  'choice-falls-short':
    'Dire où la solution recommandée reste en deçà des exigences données, et ce que cela coûterait.',
  'choice-committed':
    'S’en tenir à une réponse, autant que les faits donnés le permettent, et nommer le fait qui l’inverserait.',
  'points-that-decide': 'Dire quels sont les un ou deux points qui décident, et pour qui.',
  'weights-first': 'Fixer les poids avant les notes et dire si l’ordre tient quand ils changent.',
  'cause-and-figure':
    'Donner d’abord la cause la plus probable, avec le chiffre à consulter pour la confirmer ou l’écarter.',
  'early-sign':
    'Mettre en premier ce qui coûte peu à essayer et s’annule facilement, et donner le chiffre qui montrerait tôt si cela marche.',
  'strongest-reason-answered':
    'Reprendre la raison la plus forte du camp adverse, pas la plus facile, et y répondre.',
  'from-what-is-planted':
    'Résoudre le problème avec ce que l’histoire contient déjà, sans nouveau personnage ni coïncidence.',
  'not-taken-back':
    'Ne rien proposer qui annule ce qu’ont fait les joueurs ; donner à leurs actes des conséquences visibles.',
  'follow-up-after-it':
    'Donner pour chaque réponse la question qui suit d’ordinaire et ce qu’elle cherche à savoir.',
  'answer-that-warns': 'Dire à côté de chaque question quelle réponse serait un signal d’alerte.',
  'by-lot-and-how-many':
    'Répartir par tirage au sort, et dire combien de cas ou de jours il faut pour distinguer un effet du hasard.',
  'would-set-it': 'Dire d’abord ce qui fixerait la tache ou abîmerait la matière pour de bon.',
  'measure-then-fix': 'Dire quoi mesurer d’abord et avec quel outil, et quel résultat appelle quel remède.',
  'steps-up-to-claim':
    'Exposer les étapes jusqu’à la demande en justice, avec le délai avant chacune et son coût.',
  'remembering-counts':
    'Compter aussi comme tâches le fait d’y penser et de planifier, pas seulement l’exécution.',
  'what-exists-already': 'Dire ce que font déjà les outils existants et ce qui resterait à construire.',
  'repair-price-limit':
    'Donner le prix de réparation au-delà duquel mieux vaut remplacer, et ce qui lâche d’ordinaire ensuite à cet âge.',
  'price-that-flips-it':
    'Montrer le coût sur les années d’utilisation, et le prix de l’énergie ou le kilométrage auquel l’ordre s’inverse.',
  'whole-term-cost':
    'Comparer ce que coûte chaque offre sur toute la durée, frais uniques et hausses ultérieures compris.',
  'walk-away-finding': 'Dire quoi vérifier sur place et quel constat doit faire renoncer.',
  'sold-not-asking':
    'Se fonder sur les prix de vente réels, pas sur les prix demandés, et dire où les consulter.',
  'unpaid-hours-in-price':
    'Intégrer au prix les heures non payées, les impôts, les frais et les pertes, et montrer le calcul.',
  'rounds-and-extras':
    'Dire ce que comprend le prix, combien de séries de retouches, et ce qui est en supplément.',
  'write-down-from-now': 'Dire quoi noter dès aujourd’hui, au cas où parler ne suffirait pas.',
  'where-it-gets-in':
    'Dire quels signes révèlent l’espèce, et comment trouver par où elle entre ou où elle se reproduit.',
  'what-rewards-it':
    'Dire par quoi les gens récompensent ce comportement, et quoi faire à la place à ce moment précis.',
  'step-by-behaviour':
    'Lier chaque étape à ce que fait l’animal, pas à un jour, et dire quand revenir à la précédente.',
  'hours-money-absence':
    'Compter les heures par jour et l’argent par an, et dire qui prend le relais quand il n’y a personne.',
  'measures-add-up':
    'Donner les mesures de chaque élément, dégagements compris, et montrer que leur somme correspond à l’espace.',
  'back-up-first': 'Dire quoi sauvegarder avant la première tentative.',
  'doors-it-opens':
    'Dire quels postes cela ouvre qui restent fermés sinon, et comment le vérifier dans les annonces.',
  'cheap-trial':
    'Proposer un essai d’une ou deux semaines qui trancherait à peu de frais, et dire quel résultat voudrait dire non.',
  'money-per-year-first': 'Classer par économie annuelle, la plus grosse d’abord, avec l’effort en regard.',
  'same-people-again':
    'Privilégier les cadres où l’on revoit les mêmes personnes, et dire quoi leur dire la deuxième fois.',
  'asked-in-person':
    'Dire qui solliciter en personne, par qui et pour quelle petite première tâche, avant toute annonce.',
  'told-within-a-month': 'Dire pour chaque moyen comment voir en un mois s’il a amené quelqu’un.',
  'ten-episodes-named':
    'Vérifier que le sujet tient la durée en donnant les dix premiers épisodes ou articles.',
  'before-it-is-thrown':
    'Dire ce qui peut valoir de l’argent ou intéresser des archives, et comment le vérifier, avant de se défaire de quoi que ce soit.',
  'measure-before-buying':
    'Dire pour chaque proposition quelle mesure prendre avant d’acheter, et si elle laisse des trous ou des traces.',
  'mark-what-is-missing':
    'Marquer chaque ingrédient qui n’a pas été cité et dire ce que cela donne sans lui.',
  'practice-put-off':
    'Citer l’exercice que l’on remet d’ordinaire à plus tard, et comment s’y mettre dès la première semaine.',
  'figure-that-breaks-it':
    'Nommer le chiffre qui ferait tout échouer s’il était un peu moins bon, et de combien.',
} as const satisfies Partial<Record<LineId, string>>
