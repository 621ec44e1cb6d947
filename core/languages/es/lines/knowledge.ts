// What is added in Spanish to requests about questions and explanations.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledge = {
  'depends-on-place': 'Indica para qué país o región vale la respuesta.',
  'as-of-year': 'Indica para qué año vale el importe o el límite.',
  'since-version': 'Si solo lo permiten las versiones recientes, indica desde cuál.',
  'summer-time': 'Indica si el horario de verano lo cambia y cuándo.',
  'year-and-measure': 'Indica de qué año es la cifra y qué cuenta exactamente.',
  'how-counted': 'Indica en qué definición se apoya la respuesta y menciona la principal alternativa.',
  'us-or-imperial': 'Indica si se trata de la medida estadounidense o de la imperial.',
  'raw-or-cooked': 'Indica si la cifra corresponde al peso en crudo o cocinado.',
  'documented-origin': 'Indica qué está documentado sobre el origen y qué es solo leyenda.',
  'earliest-source': 'Da la fuente más antigua conocida y di si la atribución es dudosa.',
  'trial-or-correlation':
    'Indica de cada hallazgo si se apoya en experimentos, en experimentos naturales o en correlaciones.',
  'entry-conditions':
    'Menciona cualquier otro requisito por el que se niega la entrada, como la vigencia del pasaporte o un registro en línea.',
  'signs-of-doneness':
    'Para cada fase que pueda fallar, indica qué aspecto, olor o tacto debe tener cuando va bien.',
  'wrong-beside-right': 'Para cada regla, pon una frase incorrecta junto a la correcta.',
  'settled-or-disputed': 'Indica sobre cuáles de las causas siguen discutiendo los historiadores, y por qué.',
  'where-it-matters': 'Compáralos en los mismos puntos y da un caso en el que se vea la diferencia.',
  'facts-or-values':
    'Da el argumento más fuerte de cada lado e indica dónde discrepan en los hechos y dónde en los valores.',
  'one-worked-example': 'Acompaña toda la explicación con un mismo ejemplo pequeño y concreto.',
  'common-wrong-picture': 'Menciona la explicación errónea más habitual y di por qué falla.',
  'when-wrong': 'Indica de cada uno cuándo sería una mala elección.',
  'both-on-one-example': 'Muestra todos los términos con el mismo ejemplo pequeño con números.',
  'round-numbers': 'Haz el cálculo una vez con números redondos.',
  'whose-rules': 'Indica de qué país son las normas que se describen.',
  'shows-it-worked': 'Después de cada paso, da el comando o la señal que muestra que ha funcionado.',
  'right-or-wrong-sign':
    'Para cada paso que pueda fallar, indica cómo saber que se hizo bien y qué aspecto tiene el fallo.',
  'say-if-silent': 'Si el texto no lo resuelve, dilo e indica qué deja abierto.',
  'three-outcomes':
    'Indica si el texto apoya la afirmación, la contradice o no la trata, y cita las palabras que lo deciden.',
  'both-places':
    'Cita los dos pasajes de cada punto y separa las contradicciones de lo que uno de los textos simplemente omite.',
  'quote-deciding': 'Cita las palabras que deciden la respuesta.',
  exceptions:
    'Menciona cualquier excepción, definición o plazo de otra parte del texto que cambie la respuesta.',
  'stated-or-inferred': 'Separa lo que dice el texto de lo que deduces de él.',
} as const satisfies Partial<Record<LineId, string>>
