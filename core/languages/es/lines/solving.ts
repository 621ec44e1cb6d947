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
    'Recomienda una opción hasta donde lo permitan los datos y di qué dato cambiaría la recomendación.',
  'can-be-undone': 'Indica qué camino tendría vuelta atrás más adelante y cuál no.',
  'one-change-first': 'Señala el cambio que conviene probar primero y cómo saber en una semana si ayuda.',
  'sentences-to-say':
    'Da las palabras exactas para abrir la conversación y para responder a la objeción más probable.',
  'deciding-question':
    'Señala la pregunta o las dos preguntas que lo deciden y da una elección concreta para cada respuesta.',
  'choice-falls-short':
    'Indica en qué se queda corta la recomendada frente a los requisitos dados y qué costaría eso.',
  'may-be-outdated':
    'Marca los precios y modelos que pueden haber cambiado y hay que comprobar antes de comprar.',
  'choice-committed':
    'Recomienda una opción hasta donde lo permitan los datos y di qué dato cambiaría la recomendación.',
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
} as const satisfies Partial<Record<LineId, string>>
