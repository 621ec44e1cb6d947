// The lines on data and reasoning, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const figuresLines = {
  'assumptions-and-slack':
    'Énoncer les hypothèses derrière ce nombre, et comment il change si l’effet réel est deux fois plus petit.',
  'same-age': 'Comparer les cohortes au même âge et ne rien conclure des mois incomplets.',
  'which-total':
    'Dire à quel total se rapporte chaque pourcentage et pondérer les groupes selon leur taille.',
  'with-and-without': 'Dire comment la conclusion change si l’on écarte les points en question.',
  'wrong-or-unusual': 'Séparer ce qui est certainement faux de ce qui est seulement inhabituel.',
  'size-and-interval':
    'Donner l’ampleur de la différence avec son incertitude, pas seulement si elle est significative.',
  'fair-comparison':
    'Dire si un arrêt anticipé, des groupes inégaux ou plusieurs métriques pourraient l’expliquer.',
  'who-is-missing': 'Dire qui n’a pas répondu et jusqu’où le résultat vaut au-delà des répondants.',
  'answers-behind': 'Donner le nombre de réponses derrière chaque pourcentage.',
  range: 'Donner une fourchette avec chaque prévision et dire ce qui la mettrait en défaut.',
  assumptions: 'Nommer les hypothèses qui comptent ici et dire comment chacune se verrait dans ces données.',
  'in-practice': 'Dire ce que l’estimation signifie en pratique et quelle est son incertitude.',
  'other-explanations':
    'Citer les autres explications compatibles avec ces chiffres, et les données qui permettraient de trancher.',
  'normal-swing':
    'Dire de combien ces chiffres varient d’ordinaire avant de tirer quoi que ce soit de cette variation.',
  definition: 'Définir chaque indicateur : ce qui est compté, rapporté à quoi et sur quelle période.',
  misleading: 'Dire comment chaque chiffre pourrait s’améliorer alors que la chose elle-même empire.',
  'show-sums': 'Montrer le calcul derrière chaque chiffre et signaler ce qu’il a fallu supposer.',
  'figures-behind':
    'Appuyer chaque constat sur ses chiffres et dire quelles différences reposent sur trop peu de cas pour être fiables.',
  'counter-case':
    'Si la conclusion ne suit pas, donner un cas où les prémisses sont vraies et la conclusion fausse.',
  'first-gap': 'Indiquer la première étape qui ne suit pas, et pourquoi.',
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
  'every-figure': 'Si la description convient à plusieurs figures, traiter chaque cas.',
} as const satisfies Partial<Record<LineId, string>>
