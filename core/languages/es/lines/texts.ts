// What is added in Spanish to requests about given texts.

import type { LineId } from '../../../playbooks/ids.ts'

export const texts = {
  'named-owners':
    'Indica responsable o plazo solo donde el texto lo diga y marca las tareas que nadie asumió.',
  'nothing-guessed': 'Toma solo lo que dice el texto y deja el campo vacío cuando no aparezca.',
  'as-written': 'Copia los nombres, números y códigos exactamente como están escritos.',
  'no-stitching': 'Cita palabra por palabra y marca cada omisión con […].',
  'what-it-belongs-to':
    'Indica a qué corresponde cada dato y dónde una cifra o fecha posterior sustituye a otra.',
  'once-each': 'Incluye cada uno una sola vez, con la forma más completa que dé el texto.',
  'no-overclaim': 'No afirmes más de lo que dice el texto.',
  doses: 'Conserva cada dosis, horario, valor y señal de alarma exactamente como están escritos.',
  duties:
    'Conserva cada plazo, importe y excepción, y quién debe hacer qué; no conviertas ningún «debe» en «puede».',
  exact: 'Conserva las cifras, los nombres y las fechas tal como están en el texto y usa solo lo que dice.',
  'strength-of-claims':
    'Mantén el mismo grado de certeza que los autores y conserva la principal limitación que señalan.',
  'latest-wins': 'Donde mensajes posteriores corrijan a otros anteriores, guíate por el último.',
  'open-and-settled': 'Indica qué está decidido, qué sigue abierto y quién tiene que actuar.',
  'decided-or-discussed':
    'Separa lo que se decidió de lo que solo se comentó, con responsable y fecha donde las notas los den.',
  'how-often': 'Indica cuántas veces aparece cada punto, para que una voz que grita no hable por todas.',
  'sure-only': 'Omite cualquier detalle de la obra del que no estés seguro.',
  'doses-and-units': 'Conserva exactamente cada dosis, unidad, horario y advertencia.',
  untouched: 'Deja intactos los marcadores, claves y etiquetas, pero muévelos donde lo pida la gramática.',
  'usual-labels': 'Usa las palabras que el software suele llevar en esos botones en ese idioma.',
  'one-address':
    'Elige el tratamiento (formal o informal) que convenga a estos lectores y mantenlo en todo el texto.',
  'effect-over-words':
    'Donde no se pueda conservar un juego de palabras o un modismo, busca otro con el mismo efecto e indica dónde lo has hecho.',
  'force-of-terms':
    'Conserva con exactitud los términos definidos, las cifras y el carácter obligatorio o facultativo de cada cláusula.',
  'no-equivalent': 'Donde un concepto jurídico no tenga equivalente exacto, indícalo junto a la traducción.',
  'what-gave-way': 'Donde no se puedan conservar a la vez el sentido y el sonido, indica cuál ha cedido.',
  'mark-doubts': 'Marca lo ilegible o dudoso en vez de adivinarlo.',
  'nothing-left-out': 'No omitas nada y traduce igual cada término que se repita.',
  'no-new-achievements':
    'No añadas cifras, herramientas ni logros que no estén en el original; donde ayudaría uno, deja [corchetes].',
  'only-what-is-wrong':
    'Cambia solo lo que esté mal y conserva lo demás con las palabras de quien lo escribió.',
  'claims-kept':
    'Conserva el sentido y la fuerza de cada afirmación y deja como están las citas y referencias.',
  'meaning-stays':
    'Simplifica las palabras, no el contenido: se mantienen todas las condiciones, excepciones, cifras y plazos.',
  'words-not-facts':
    'Recorta palabras antes que datos: se mantienen las fechas, las cifras, los nombres y lo que se pide.',
  'no-new-facts':
    'No añadas datos, cifras ni promesas que no estén en el original; donde haga falta alguno, deja [corchetes].',
  'message-stays':
    'Cambia el tono, no el mensaje: lo que se pide, los datos y los plazos quedan igual de claros.',
  'nothing-lost': 'No pierdas ningún elemento ni cambies ninguna cifra por el camino.',
  'own-voice': 'Conserva el sentido, los datos y la voz de quien lo escribió.',
  'words-behind':
    'Para cada código, cita las palabras que lo justifican; si no encaja ninguno, no asignes el más parecido.',
  'harm-of-waiting':
    'Juzga por lo que pasa si se espera y por cuántas personas afecta, no por lo alto que se grite.',
  anchors:
    'Indica qué significan la puntuación más baja y la más alta, y vincula cada puntuación a algo del texto.',
  'deciding-words': 'Indica las palabras o los detalles que lo deciden.',
  mixed:
    'Juzga lo que se quiere decir por encima de palabras sueltas y marca como tales los casos mixtos o irónicos.',
  criterion: 'Indica el criterio usado y qué vecinos podrían intercambiar su puesto.',
  'none-left-out': 'No omitas ningún elemento y mantén el orden dado.',
  'groups-apart': 'Usa grupos que no se solapen y explica en pocas palabras qué entra en cada uno.',
  borderline: 'Marca los que podrían ir en un grupo o en otro.',
} as const satisfies Partial<Record<LineId, string>>
