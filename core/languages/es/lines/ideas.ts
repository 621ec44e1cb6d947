// What is added in Spanish to requests about ideas and stories.

import type { LineId } from '../../../playbooks/ids.ts'

export const ideas = {
  'not-owned-already': 'Descarta lo que alguien con esos gustos seguro que ya tiene.',
  'names-not-taken': 'Descarta los nombres que ya usa algo conocido del mismo tipo.',
  'fits-no-other': 'Descarta las frases que servirían igual para cualquier otro negocio o causa.',
  'conditions-hold': 'Elimina todo título que incumpla lo exigido o lo descartado.',
  'still-open':
    'Menciona solo sitios de los que estés seguro y avisa una vez de que hay que comprobar horarios y cierres.',
  'book-or-shut': 'Indica cuáles hay que reservar con antelación y cuáles cierran algunos días o temporadas.',
  'weather-and-way':
    'Indica para cada uno qué tiempo suele hacer entonces y cuánto se tarda de puerta a puerta.',
  'payer-and-snag':
    'Indica para cada una quién pagaría, cómo se consigue el primer cliente y qué podría hundirla.',
  'business-ideas-differ': 'Que no haya dos que sean variantes de la misma idea.',
  'improvements-differ': 'Que no haya dos que sean variantes de la misma idea.',
  'which-problem': 'Indica para cada una qué problema de los usuarios resuelve y cuánto trabajo supone.',
  'likely-and-costly-first':
    'Pon primero lo que es a la vez probable y caro, con la precaución más barata para cada caso.',
  'angle-not-heading':
    'Da a cada uno un enfoque con una tesis o una pregunta propia, no un simple título de apartado.',
  'data-at-hand': 'Formula cada uno como pregunta, con los datos o las fuentes que la responderían.',
  'varied-and-measured': 'Indica en cada uno qué se varía y qué se mide.',
  'good-answer-shows': 'Indica para cada pregunta qué contendría una buena respuesta.',
  'content-differs': 'Que no haya dos que sean variantes de la misma idea.',
  'nobody-on-the-spot': 'Descarta todo lo que ponga a alguien en evidencia o pida cosas privadas.',
  'options-differ': 'Que no haya dos que sean variantes de la misma idea.',
  'who-should-skip': 'Indica para cada título a qué tipo de lector no le conviene y por qué.',
  'step-free':
    'Indica para cada uno si la entrada, el pavimento y el baño no tienen escalones y qué confirmar por teléfono.',
  'only-what-is-seen': 'Describe solo lo que se puede ver y expresa los estados de ánimo como luz y color.',
  singable: 'Ajusta las sílabas y los acentos a la melodía verso a verso, para que se pueda cantar.',
  'keep-voice':
    'Conserva el tiempo verbal, la persona y la voz de lo dado, y todo lo que ya ha quedado establecido.',
  'fair-clues': 'Muestra las pistas que exige la solución antes de revelarla.',
  'more-than-one-way': 'Deja a los jugadores más de un camino e indica qué pasa si no hacen nada.',
  'rules-have-consequences':
    'Muestra qué hacen las reglas inventadas con la vida diaria y quién gana o pierde con ellas.',
  'told-apart': 'Haz que a cada personaje se le reconozca por su forma de hablar, sin su nombre.',
  'end-unexplained': 'Termina con lo que ocurre, sin explicar qué significaba.',
} as const satisfies Partial<Record<LineId, string>>
