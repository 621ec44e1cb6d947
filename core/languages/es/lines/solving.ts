// What is added in Spanish to requests about problems and decisions.

import type { LineId } from '../../../playbooks/ids.ts'

export const solving = {
  'sinks-or-fixable': 'Separa lo que lo haría fracasar de lo que tiene arreglo, empezando por lo peor.',
  'cheapest-test': 'Para el supuesto más débil, di cuál es la forma más barata de ponerlo a prueba.',
  'restore-then-find':
    'Pon primero lo que restablece el servicio e indica qué evidencia guardar antes de reiniciar nada.',
  'confirm-or-rule-out':
    'Indica, para cada causa sospechosa, la medición que la confirmaría o la descartaría.',
  'how-it-fails': 'Indica qué pasa cuando falla cada pieza y con qué carga habría que cambiar el diseño.',
  'design-falls-short':
    'Indica en qué se queda corta la recomendada frente a los requisitos dados y qué costaría eso.',
  'when-they-say-no': 'Incluye qué decir si la respuesta es no y en qué punto conviene retirarse.',
  'got-round-worse-off': 'Indica cómo se podría burlar la norma y quién saldría perdiendo con ella.',
  'ties-settled':
    'Indica cómo se resuelven los empates y lo que no se puede dividir: por turnos o por sorteo.',
  'riskiest-assumption':
    'Señala el supuesto sobre los usuarios en el que más se apoya y lo mínimo que mostraría si se cumple.',
  'local-law-and-deadlines':
    'Indica qué puntos dependen de la ley local y señala cualquier plazo que no se pueda dejar pasar.',
  'rule-and-deadline':
    'Cita la norma que se aplica allí, qué hay que probar y quién debe probarlo, y cualquier plazo.',
  'device-cheapest-check':
    'Empieza por la causa más probable que sea fácil de comprobar y di qué mostraría cada comprobación.',
  'tells-it-apart': 'Indica la causa más probable, la señal que la distingue de la siguiente y el remedio.',
  'repair-cheapest-check':
    'Empieza por la causa más probable que sea fácil de comprobar y di qué mostraría cada comprobación.',
  'when-to-call': 'Indica a partir de qué punto es trabajo para un profesional.',
  'break-even':
    'Muestra el punto de equilibrio con impuestos y comisiones, y señala el supuesto del que más depende.',
  'career-committed':
    'Decántate por una respuesta hasta donde lo permitan los datos y di qué dato la cambiaría.',
  'can-be-undone': 'Indica qué camino tendría vuelta atrás más adelante y cuál no.',
  'one-change-first': 'Señala el cambio que conviene probar primero y cómo saber en una semana si ayuda.',
  'sentences-to-say':
    'Da las palabras exactas para abrir la conversación y para responder a la objeción más probable.',
  'deciding-question':
    'Señala la pregunta o las dos preguntas que lo deciden y da una elección concreta para cada respuesta.',
  'choice-falls-short':
    'Indica en qué se queda corta la recomendada frente a los requisitos dados y qué costaría eso.',
  'choice-committed':
    'Decántate por una respuesta hasta donde lo permitan los datos y di qué dato la cambiaría.',
  'points-that-decide': 'Indica qué uno o dos puntos lo deciden, y para quién.',
  'weights-first': 'Fija los pesos antes que las puntuaciones y di si el orden se mantiene al variarlos.',
  'cause-and-figure':
    'Pon primero la causa más probable, con la cifra que hay que mirar para confirmarla o descartarla.',
  'early-sign':
    'Pon primero lo que es barato de probar y fácil de deshacer, y señala el dato que mostraría pronto si funciona.',
  'own-side-and-evidence':
    'Indica qué se puede hacer en el propio lado sin pedir permiso y qué pruebas conviene guardar.',
  'ask-both-administrators':
    'Enumera qué preguntar a los administradores de los dos planes, también sobre préstamos, dinero Roth y acciones de la empresa.',
  'strongest-reason-answered': 'Toma la razón más fuerte de la otra parte, no la más fácil, y respóndela.',
  'from-what-is-planted':
    'Resuélvelo con lo que la historia ya tiene, no con un personaje nuevo ni una casualidad.',
  'not-taken-back':
    'No propongas nada que anule lo que hicieron los jugadores; haz que tenga consecuencias que puedan ver.',
  'follow-up-after-it':
    'Indica qué pregunta suele venir después de cada respuesta y qué se quiere averiguar con ella.',
  'answer-that-warns': 'Indica junto a cada pregunta qué respuesta sería una señal de alarma.',
  'by-lot-and-how-many':
    'Asigna por sorteo e indica cuántos casos o días hacen falta para distinguir un efecto del azar.',
  'would-set-it': 'Di primero qué fijaría la mancha o estropearía el material sin remedio.',
  'measure-then-fix': 'Indica qué medir primero y con qué herramienta, y qué resultado lleva a qué solución.',
  'steps-up-to-claim':
    'Expón los pasos hasta la demanda judicial, con la espera antes de cada uno y lo que cuesta.',
  'remembering-counts': 'Cuenta como tareas aparte acordarse y planificar, además de hacerlas.',
  'what-exists-already': 'Indica qué hacen ya las herramientas que existen y qué quedaría por construir.',
  'repair-price-limit':
    'Indica a partir de qué precio de reparación conviene cambiarlo y qué suele fallar después con esa antigüedad.',
  'price-that-flips-it':
    'Muestra el coste a lo largo de los años de uso y a partir de qué precio de la energía o kilometraje se invierte el orden.',
  'whole-term-cost':
    'Compara lo que cuesta cada uno durante todo el contrato, incluidos los pagos únicos y las subidas posteriores.',
  'walk-away-finding': 'Indica qué comprobar en el lugar y qué hallazgo obliga a descartarlo.',
  'sold-not-asking':
    'Guíate por el precio al que se venden de verdad cosas así, no por el que se pide, e indica dónde consultarlo.',
  'unpaid-hours-in-price':
    'Incluye en el precio las horas no pagadas, los impuestos, las comisiones y las mermas, y muestra la cuenta.',
  'rounds-and-extras': 'Indica qué incluye el precio, cuántas rondas de cambios y qué se cobra aparte.',
  'write-down-from-now': 'Indica qué anotar desde hoy, por si hablar no sirve.',
  'where-it-gets-in': 'Indica qué señales revelan la especie y cómo encontrar por dónde entra o dónde cría.',
  'what-rewards-it':
    'Indica con qué premian las personas esa conducta sin querer y qué hacer en su lugar en ese mismo momento.',
  'step-by-behaviour':
    'Vincula cada paso a lo que hace el animal, no a un día, e indica cuándo volver al anterior.',
  'hours-money-absence':
    'Cuenta las horas al día, el dinero al año y quién se encarga cuando no hay nadie en casa.',
  'measures-add-up':
    'Da las medidas de cada parte, holguras incluidas, y muestra que suman el espacio disponible.',
  'back-up-first': 'Indica de qué hacer copia antes del primer intento.',
  'doors-it-opens': 'Indica qué puestos abre que sin ello están cerrados y cómo comprobarlo en las ofertas.',
  'cheap-trial':
    'Propón una prueba de una o dos semanas que lo resuelva con poco gasto y di qué resultado significaría que no.',
  'money-per-year-first':
    'Ordena por el dinero ahorrado al año, de mayor a menor, con el esfuerzo junto a cada uno.',
  'same-people-again':
    'Prefiere lugares donde se vuelve a ver a las mismas personas y di qué decirles la segunda vez.',
  'asked-in-person':
    'Indica a quién pedírselo en persona, quién lo pide y para qué pequeña primera tarea, antes de cualquier aviso.',
  'told-within-a-month': 'Indica para cada uno cómo saber en un mes si ha traído a alguien.',
  'ten-episodes-named': 'Comprueba si el tema da de sí nombrando los diez primeros episodios o entradas.',
  'before-it-is-thrown':
    'Indica qué puede valer dinero o interesar a un archivo, y cómo comprobarlo, antes de tirar nada.',
  'measure-before-buying': 'Indica para cada una qué medir antes de comprar y si deja agujeros o marcas.',
  'mark-what-is-missing': 'Marca cada ingrediente que no se mencionó e indica qué pasa sin él.',
  'practice-put-off':
    'Indica qué práctica suelen aplazar quienes aprenden y cómo empezarla la primera semana.',
  'figure-that-breaks-it': 'Señala la cifra que lo haría fracasar si saliera algo peor, y cuánto peor.',
} as const satisfies Partial<Record<LineId, string>>
