// The lines on questions and explanations, in French.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledgeLines = {
  'depends-on-place': 'Si la réponse dépend du pays ou de la région, préciser pour lequel elle vaut.',
  'as-of-year': 'Indiquer pour quelle année vaut le montant ou le plafond.',
  'where-to-confirm': 'Indiquer le site ou l’organisme officiel où vérifier la règle en vigueur.',
  'since-version': 'Si cela dépend de la version, dire à partir de laquelle.',
  'summer-time': 'Dire ce que change l’heure d’été.',
  'year-and-measure': 'Dire de quelle année date le chiffre et ce qu’il compte exactement.',
  'how-counted': 'Si cela dépend de ce que l’on compte ou fait débat, le dire.',
  'signs-of-doneness':
    'Pour chaque étape délicate, dire quel aspect, quelle texture ou quelle odeur montre que c’est réussi.',
  'wrong-beside-right': 'Mettre pour chaque règle une phrase fausse à côté de la bonne.',
  'settled-or-disputed':
    'Dire sur quelles causes ou affirmations les historiens s’accordent et lesquelles ils discutent.',
  'where-it-matters': 'Les comparer sur les mêmes points et donner un cas où la différence est décisive.',
  'facts-or-values':
    'Donner à chaque camp ses meilleurs arguments et dire sur quoi porte le désaccord : des faits ou des valeurs.',
  'differs-by-place': 'Dire ce qui varie d’un pays à l’autre.',
  'one-worked-example': 'Suivre un même petit exemple concret tout au long de l’explication.',
  'usual-mistake': 'Signaler l’erreur la plus courante et comment s’en apercevoir à temps.',
  'common-wrong-picture':
    'S’il existe une explication fausse mais répandue, la citer et dire pourquoi elle ne tient pas.',
} as const satisfies Partial<Record<LineId, string>>
