// The lines on data and reasoning, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const figuresLines = {
  'assumptions-and-slack':
    'Énoncer les hypothèses derrière ce nombre, et comment il change si l’effet réel est deux fois plus petit.',
  'what-it-can-show':
    'Dire quelle plus petite différence, ou quelle marge d’erreur, autant de cas permettent de montrer.',
  'values-that-fit': 'Donner la fourchette des vraies valeurs encore compatibles avec ces chiffres.',
  'which-total':
    'Indiquer le dénominateur de chaque taux et s’il s’agit d’une moyenne, d’un effectif de début ou de fin.',
  'does-not-hinge': 'Dire comment vérifier que le résultat ne tient pas à ce choix.',
  'wrong-or-unusual': 'Séparer ce qui est certainement faux de ce qui est seulement inhabituel.',
  'size-and-interval':
    'Donner l’ampleur de la différence avec son incertitude, pas seulement si elle est significative.',
  'fair-comparison':
    'Dire si l’arrêt était prévu d’avance et si la taille des groupes correspond à la répartition voulue.',
  'who-is-missing':
    'Dire jusqu’où le résultat vaut pour ceux qui n’ont pas été interrogés ou n’ont pas répondu.',
  'answers-behind': 'Donner le nombre de réponses derrière chaque pourcentage.',
  range: 'Donner une fourchette avec chaque prévision et dire ce qui la mettrait en défaut.',
  'shows-and-hides': 'Dire ce que le graphique recommandé permet de comparer et ce qu’il cache.',
  'other-choice': 'Dire ce qui, dans les données, ferait de l’autre méthode le meilleur choix.',
  assumptions: 'Nommer l’hypothèse qui compte le plus ici et dire comment la vérifier dans les données.',
  'in-practice': 'Dire ce que l’estimation signifie en pratique et quelle est son incertitude.',
  'other-explanations':
    'Citer les autres explications compatibles avec ces chiffres, et les données qui permettraient de trancher.',
  'normal-swing': 'Juger le changement par rapport aux variations habituelles des chiffres antérieurs.',
  definition: 'Définir chaque indicateur : ce qui est compté, rapporté à quoi et sur quelle période.',
  misleading: 'Dire comment chaque chiffre pourrait s’améliorer alors que la chose elle-même empire.',
  'show-sums': 'Montrer le calcul derrière chaque chiffre et signaler ce qu’il a fallu supposer.',
  'as-counts': 'Donner aussi le résultat en nombre de personnes sur 1 000.',
  'too-few-cases': 'Dire quelles différences reposent sur trop peu de cas pour être fiables.',
  'figures-behind': 'Appuyer chaque constat sur ses chiffres.',
  'first-gap': 'Indiquer la première étape qui ne suit pas et pourquoi, ou constater que toutes tiennent.',
  'may-be-false':
    'Si l’énoncé est faux tel quel ou demande une condition de plus, le dire et donner le contre-exemple.',
  ranges: 'Donner chaque hypothèse avec une fourchette, et dire de laquelle le résultat dépend le plus.',
  'every-clue': 'Dire comment la réponse satisfait chaque indice et si elle est la seule.',
  'both-ends': 'Dire si le premier et le dernier jour sont comptés.',
  'how-known': 'Préciser comment l’information a été obtenue, car la réponse peut en dépendre.',
  'what-counts': 'Préciser quelles dispositions comptent comme différentes.',
  compounding: 'Préciser comment les intérêts sont capitalisés et quand les paiements sont dus.',
  'false-roots':
    'Donner les valeurs exclues et écarter les candidats qui ne vérifient pas l’équation de départ.',
  'known-at-prediction': 'Vérifier pour chaque variable si elle était connue au moment de la prédiction.',
  'beyond-accuracy':
    'Le juger par le rappel et la précision sur la classe rare, que l’exactitude globale masque.',
  'counted-differently':
    'Vérifier d’abord si la définition, le comptage ou la composition a changé, avant de nommer des causes.',
  'concrete-price':
    'Faire choisir à un prix concret, car les gens surestiment ce qu’ils paieraient ou feraient.',
  'timing-or-lasting':
    'Séparer ce qui ne fait que glisser d’une période à l’autre de ce qui dure, et ne nommer aucune cause qui ne soit pas donnée ici.',
  'stage-that-moved': 'Comparer chaque étape à la précédente, et dire où se situe la perte ou le changement.',
  'one-year-only':
    'Dire ce que si peu de mois ne peuvent montrer, comme la saison par rapport à la tendance.',
  'same-period-cost':
    'Comparer le coût total sur une seule et même période, frais compris, et ce qui reste dû à la fin.',
} as const satisfies Partial<Record<LineId, string>>
