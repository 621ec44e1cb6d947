// The lines on questions and explanations, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledgeLines = {
  'us-or-imperial': 'Dire s’il s’agit de la mesure américaine ou britannique.',
  'raw-or-cooked': 'Dire si le chiffre vaut pour le poids cru ou cuit.',
  'documented-origin': 'Dire ce qui est attesté sur l’origine et ce qui n’est qu’une légende.',
  'earliest-source': 'Donner la plus ancienne source connue et dire si l’attribution est douteuse.',
  'trial-or-correlation':
    'Dire pour chaque résultat s’il repose sur des expériences, des expériences naturelles ou des corrélations.',
  'depends-on-place': 'Préciser pour quel pays ou quelle région la réponse vaut.',
  'as-of-year': 'Indiquer pour quelle année vaut le montant ou le plafond.',
  'entry-conditions':
    'Citer aussi les autres conditions qui font refouler des voyageurs, comme la validité du passeport ou un formulaire en ligne.',
  'since-version': 'Si seules des versions récentes le permettent, dire à partir de laquelle.',
  'summer-time': 'Dire si l’heure d’été y change quelque chose, et quand.',
  'year-and-measure': 'Dire de quelle année date le chiffre et ce qu’il compte exactement.',
  'how-counted': 'Dire sur quelle définition repose la réponse et citer la principale thèse rivale.',
  'settled-or-disputed': 'Dire quelles causes les historiens discutent encore, et pourquoi.',
  'signs-of-doneness':
    'Pour chaque étape délicate, dire quel aspect, quelle texture ou quelle odeur montre que c’est réussi.',
  'wrong-beside-right': 'Mettre pour chaque règle une phrase fausse à côté de la bonne.',
  'when-wrong': 'Dire pour chacun dans quel cas ce serait le mauvais choix.',
  'both-on-one-example': 'Montrer tous les termes sur un même petit exemple chiffré.',
  'where-it-matters': 'Les comparer sur les mêmes points et donner un cas où la différence se voit.',
  'facts-or-values':
    'Donner à chaque camp ses meilleurs arguments et dire où ils divergent sur les faits et où sur les valeurs.',
  'round-numbers': 'Dérouler le calcul une fois avec des nombres ronds.',
  'whose-rules': 'Dire de quel pays sont les règles décrites.',
  'shows-it-worked': 'Après chaque étape, donner la commande ou le signe qui montre qu’elle a réussi.',
  'right-or-wrong-sign':
    'Pour chaque étape qui peut rater, dire à quoi l’on voit qu’elle est réussie et à quoi ressemble un échec.',
  'one-worked-example': 'Suivre un même petit exemple concret tout au long de l’explication.',
  'common-wrong-picture': 'Citer l’explication fausse la plus répandue et dire pourquoi elle ne tient pas.',
} as const satisfies Partial<Record<LineId, string>>
