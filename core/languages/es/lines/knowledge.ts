// What is added in Spanish to requests about questions and explanations.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledge = {
  'depends-on-place': 'Si la respuesta depende del país o la región, indica para cuál vale.',
  'as-of-year': 'Indica para qué año vale el importe o el límite.',
  'where-to-confirm': 'Nombra la fuente oficial donde se puede comprobar la norma vigente.',
  'since-version': 'Si depende de la versión, indica desde cuál.',
  'summer-time': 'Indica cómo lo cambia el horario de verano.',
  'year-and-measure': 'Indica de qué año es la cifra y qué cuenta exactamente.',
  'how-counted': 'Si depende de qué se cuenta o hay discusión, dilo.',
  'signs-of-doneness':
    'Para cada fase que pueda fallar, indica qué aspecto, olor o tacto debe tener cuando va bien.',
  'wrong-beside-right': 'Para cada regla, pon una frase incorrecta junto a la correcta.',
  'settled-or-disputed': 'Indica en qué causas o afirmaciones coinciden los historiadores y cuáles discuten.',
  'where-it-matters': 'Compáralos en los mismos puntos y da un caso en el que la diferencia sea decisiva.',
  'facts-or-values':
    'Da el argumento más fuerte de cada lado e indica si discuten sobre hechos o sobre valores.',
  'differs-by-place': 'Indica qué partes cambian de un país a otro.',
  'one-worked-example': 'Acompaña toda la explicación con un mismo ejemplo pequeño y concreto.',
  'usual-mistake': 'Nombra el error más frecuente y cómo notarlo a tiempo.',
  'common-wrong-picture': 'Si existe una explicación errónea muy extendida, nómbrala y di por qué falla.',
  'say-if-silent': 'Si el texto no lo resuelve, dilo e indica qué deja abierto.',
  'three-outcomes':
    'Indica si el texto apoya la afirmación, la contradice o no la trata, y cita las palabras que lo deciden.',
  'both-places':
    'Cita los dos pasajes de cada punto y separa las contradicciones de lo que uno de los textos simplemente omite.',
  'quote-deciding': 'Cita las palabras que deciden la respuesta.',
  exceptions: 'Ten en cuenta las definiciones, excepciones y plazos que aparezcan en otras partes del texto.',
} as const satisfies Partial<Record<LineId, string>>
