// What is added in Spanish to requests about given texts.

import type { LineId } from '../../../playbooks/ids.ts'

export const texts = {
  'named-owners':
    'Indica responsable o plazo solo donde el texto lo diga y marca las tareas que nadie asumió.',
  'nothing-guessed': 'Toma solo lo que dice el texto y deja el campo vacío cuando no aparezca.',
  'as-written': 'Copia los nombres, números y códigos exactamente como están escritos.',
  'once-each': 'Incluye cada uno una sola vez, con la forma más completa que dé el texto.',
  'wording-of-the-ad':
    'Cita las palabras que deciden cada punto y enumera aparte lo que el anuncio deja sin aclarar.',
  'vague-times':
    'Deja vagas las horas vagas, marca las fechas deducidas en vez de leídas y no inventes un orden.',
  'relative-dates':
    'Convierte «mañana» o un día de la semana en fecha solo si el texto da el día desde el que contar.',
  'quoted-values':
    'Pon entre comillas cada valor del CSV que contenga un separador, unas comillas o un salto de línea, y duplica las comillas interiores.',
  'with-or-without-tax': 'Indica si el importe es con o sin impuestos.',
  'omissions-marked': 'Marca cada omisión ([…]) y no unas frases que estén separadas en el texto.',
  'which-one': 'En el texto hay más de uno: indica de quién es el que has tomado.',
  'whose-each-is':
    'Pon junto a cada uno de quién o de qué es, y enumera los parecidos que has descartado, con el motivo.',
  'beside-each-date': 'Pon junto a cada fecha el hecho al que corresponde; si el texto no lo da, dilo.',
  duties:
    'Conserva cada plazo, importe y excepción, y quién debe hacer qué; no conviertas ningún «debe» en «puede».',
  'latest-wins': 'Donde mensajes posteriores corrijan a otros anteriores, guíate por el último.',
  'open-and-settled': 'Indica qué está decidido, qué sigue abierto y quién tiene que actuar.',
  'decided-or-discussed':
    'Separa lo que se decidió de lo que solo se comentó, con responsable y fecha donde consten.',
  'how-often': 'Indica cuántas veces aparece cada punto, para que una voz que grita no hable por todas.',
  'study-overclaim':
    'No afirmes más de lo que muestra el estudio: una asociación no es una causa, y «podría» no es «hará».',
  'act-on-it': 'Conserva cada horario, límite y señal de alarma ante los que alguien deba actuar.',
  'wanted-of-me': 'Indica qué tengo que hacer y hasta cuándo, o que no tengo que hacer nada.',
  'decided-or-argued':
    'Separa lo que decidió el tribunal de lo que alegaron las partes y de lo que dejó abierto.',
  'which-source-says': 'Deja claro qué fuente dice qué y en qué discrepan.',
  'as-sure-as-authors': 'Mantén el mismo grado de certeza que los autores e indica a quién o qué se estudió.',
  misheard: 'Corrige las palabras mal transcritas solo donde el sentido sea seguro y marca las demás.',
  'sure-of-the-part': 'Omite todo lo que no sepas con seguridad que pertenece a esa parte de la obra.',
  'who-does-what': 'Conserva quién tiene que hacer qué y hasta cuándo.',
  'figures-with-base':
    'Da cada cifra que conserves con su unidad y su base, y con su valor anterior donde el texto lo indique.',
  untouched: 'Deja intactos los marcadores, claves y etiquetas, pero muévelos donde lo pida la gramática.',
  'effect-over-words':
    'Donde no se pueda conservar un juego de palabras o un modismo, busca otro con el mismo efecto e indica dónde lo has hecho.',
  'force-of-terms':
    'Conserva con exactitud los términos definidos, las cifras y el carácter obligatorio o facultativo de cada cláusula.',
  'no-equivalent': 'Donde un concepto jurídico no tenga equivalente exacto, indícalo junto a la traducción.',
  'what-gave-way': 'Donde no se puedan conservar a la vez el sentido y el sonido, indica cuál ha cedido.',
  'mark-doubts': 'Marca lo ilegible o dudoso en vez de adivinarlo.',
  'nothing-left-out': 'No omitas nada y traduce igual cada término que se repita.',
  'doses-and-names':
    'Conserva exactamente cada dosis, horario y advertencia, y deja los nombres de los medicamentos como están.',
  'what-the-dish-is': 'Explica qué es cada plato en vez de traducir su nombre palabra por palabra.',
  'coded-praise':
    'Traduce literalmente las fórmulas de valoración e indica entre paréntesis a qué nota equivale cada una.',
  'degrees-stay':
    'Deja los títulos, las notas y los cargos en el original, con una explicación entre paréntesis.',
  'address-named': 'Mantén un solo tratamiento (formal o informal) e indica cuál después de la traducción.',
  'strings-to-check': 'Enumera los textos que superan su límite o necesitan formas de plural o de género.',
  'no-new-achievements':
    'No añadas cifras, herramientas ni logros que no estén en el original; donde ayudaría uno, deja [corchetes].',
  'only-what-is-wrong':
    'Cambia solo lo que esté mal y conserva lo demás con las palabras de quien lo escribió.',
  'words-not-facts':
    'Recorta palabras antes que datos: se mantienen las fechas, las cifras, los nombres y lo que se pide.',
  'message-stays':
    'Cambia el tono, no el mensaje: conserva cada petición, condición, fecha y cifra, y no añadas ninguna.',
  'nothing-lost': 'No pierdas ningún elemento ni cambies ninguna cifra por el camino.',
  'indirect-clues': 'Elimina también las pistas indirectas, como cargos, lugares, fechas y parentescos.',
  'beyond-pronouns':
    'Fíjate también en los cargos, los adjetivos y lo que se espera de la persona, no solo en los pronombres.',
  'claim-strength':
    'Deja cada afirmación con la misma fuerza: «puede» sigue siendo «puede», «se asocia» no pasa a «causa».',
  'not-anybodys':
    'Quita toda frase que podría decir cualquier empresa o persona y no pongas nada inventado en su lugar.',
  'conditions-stay':
    'Conserva cada condición, excepción, plazo, importe y advertencia; simplifica palabras y frases, no las reglas.',
  'more-of-what-is-there':
    'Di más sobre lo que ya está; donde haga falta un dato nuevo, deja [corchetes] en vez de inventarlo.',
  'sorry-for-the-deed':
    'Pide perdón por lo que se hizo, no por cómo se sintió, y no prometas nada que no esté en el texto.',
  'more-than-spelling': 'Cambia también el vocabulario, las fechas y las unidades, además de la ortografía.',
  'times-fit': 'Encadena los horarios sin huecos ni solapes e indica dónde no cuadran los dados.',
  'ask-up-front': 'Deja ver en las primeras líneas qué se pide a quien lo lee.',
  'words-behind':
    'Para cada código, cita las palabras que lo justifican; si no encaja ninguno, no asignes el más parecido.',
  'harm-of-waiting':
    'Juzga por lo que pasa si se espera y por cuántas personas afecta, no por lo alto que se grite.',
  criterion: 'Indica el criterio usado y qué vecinos podrían intercambiar su puesto.',
  'none-left-out': 'No omitas ningún elemento y mantén el orden dado.',
  'groups-apart': 'Usa grupos que no se solapen y di qué entra en cada uno.',
  borderline: 'Marca los que podrían ir en un grupo o en otro.',
  'style-proves-nothing':
    'Indica qué apunta en cada dirección y que el estilo por sí solo no prueba ninguna.',
  'check-without-link': 'Explica cómo comprobarlo sin usar el enlace, el número ni el adjunto con que llegó.',
  'checkable-not-true': 'Decide según si se puede comprobar, no según si es cierto o está bien dicho.',
  'silence-is-not-no': 'Trata lo que no se menciona como desconocido, no como un no.',
  'not-spending':
    'Separa de los gastos las devoluciones, las retiradas de efectivo y los traspasos entre cuentas propias.',
  'next-grade-up': 'Indica qué le falta para la nota siguiente.',
  'whole-scale': 'Usa toda la escala donde haya diferencias y vincula cada puntuación a un detalle concreto.',
  'overall-verdict':
    'Etiqueta los mixtos por su veredicto general, no por sus primeras palabras ni por las más llamativas.',
  'both-readings': 'Donde el texto admita dos lecturas, da ambas e di qué favorece a cada una.',
  'points-at-words':
    'Cita las palabras a las que se refiere cada punto e indica qué debe quedarse como está.',
  'day-or-month': 'Indica cómo has leído fechas como 3/4, que valen como día y mes o como mes y día.',
  'needed-from-reader': 'Indica qué tiene que decidir o hacer quien lo lee, o que no se necesita nada.',
  'native-reading': 'Indica cómo lo entendería un lector nativo y qué más podría significar.',
  'forced-gender':
    'Donde la gramática obligue a un género en quien habla o quien lee, indica cuál has elegido.',
  'case-stays':
    'Quita el enfado, no el fondo: se mantienen las fechas, las exigencias, los plazos y las promesas anteriores.',
  'seen-not-judged':
    'Pon lo que se vio u oyó en lugar de los juicios; donde no se indique, deja [corchetes].',
  'legal-effect':
    'Conserva el efecto de expresiones como «se considerará», «no obstante» o «sin perjuicio de»: dilo, no lo suprimas.',
  'several-per-answer': 'Deja que una respuesta entre en varias categorías y aparta las que no dicen nada.',
} as const satisfies Partial<Record<LineId, string>>
