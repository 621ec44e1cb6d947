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
  'law-over-clause': 'Separa lo que dice la cláusula de lo que la ley le permite decir.',
  'law-or-shop-policy': 'Separa lo que concede la ley de lo que es solo política del vendedor.',
  'contract-or-law': 'Indica qué puede cambiar un contrato y qué fija la ley diga lo que diga.',
  'sent-away-for':
    'Indica por qué suelen mandar a la gente de vuelta a casa, como un papel que falta o no tener cita.',
  'wrongly-ruled-out':
    'Indica qué cree la gente por error que la excluye y desde qué día cuenta la solicitud.',
  'until-when-stoppable':
    'Da la sucesión de consecuencias con sus plazos y hasta cuándo se puede parar cada una.',
  'what-holds-it-up': 'Indica desde qué día corre el plazo y qué es lo que más lo retrasa.',
  'how-it-ends': 'Indica a qué ya no podrá negarse quien firme y cómo termina la obligación.',
  'outside-the-cover': 'Indica quién paga, a quién protege y qué no cubre.',
  'who-enforces': 'Indica quién vela por que se cumpla y qué ocurre en la práctica si se incumple.',
  'weight-by-ingredient':
    'Convierte las tazas de ingredientes secos según el peso de cada uno, no con un mismo factor.',
  'scales-badly': 'Indica qué no crece en proporción, como el molde, el tiempo, la sal y la levadura.',
  'what-sets-it': 'Indica qué fijaría la suciedad o dañaría el material, como el calor o la lejía.',
  'decides-not-minutes': 'Da la temperatura interior o la señal que decide, además de los minutos.',
  'oven-and-shelf': 'Indica si el calor del horno es con ventilador o sin él, y a qué altura va la bandeja.',
  'sign-not-month':
    'Vincula el momento a una señal del huerto, como la tierra templada o las yemas, no solo a un mes.',
  'quotes-leave-out': 'Indica qué mueve más el precio y qué suelen omitir los primeros presupuestos.',
  'cut-not-sum':
    'Cuenta piezas enteras a partir de un plan de corte, no a partir del largo o la superficie total.',
  'loss-and-packs':
    'Suma las mermas, los huecos y las manos adicionales donde toque, y redondea a los envases que se venden.',
  'runs-out-first': 'Indica qué se agota primero: la superficie, la altura o el peso.',
  'shares-add-up': 'Haz que las partes sumen el total exacto e indica quién asume el redondeo.',
  'where-it-limps': 'Indica en qué punto deja de valer la comparación.',
  'listener-misreads':
    'Señala la conclusión errónea que más probablemente saque quien escucha y las palabras que la evitan.',
  'who-objects':
    'Indica a qué lectores o manuales de estilo les seguiría pareciendo mal y da una forma que nadie discuta.',
  'who-may-say-it': 'Indica quién lo usa y cómo sonaría en boca de otra persona.',
  'harmless-reading': 'Da la lectura más inocente que permitan las palabras junto a la más probable.',
  'contemporary-record': 'Indica qué consta en fuentes de la época y qué se añadió después a la historia.',
  'lost-for-good': 'Di primero qué se pierde para siempre y cómo ponerlo a salvo.',
  'breaks-on-new-rows':
    'Indica cuándo falla o queda desactualizado, por ejemplo con celdas vacías, números como texto o filas nuevas.',
  'rate-and-fee': 'Indica de qué día es el tipo de cambio y cuánto descuenta la tarjeta o la casa de cambio.',
  'weeks-to-avoid': 'Indica qué semanas evitar, por ejemplo por fiestas locales o cierres.',
  'fan-or-conventional': 'Indica si las temperaturas del horno son con ventilador o sin él.',
  'one-test': 'Da la pregunta o la prueba que decide cuál de las dos cosas es.',
} as const satisfies Partial<Record<LineId, string>>
