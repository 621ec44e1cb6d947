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
  'value-where-awkward': 'Indica a partir de qué valor resulta incómodo o va contra las normas.',
  'nickname-and-spelling':
    'Indica para cada uno a qué apodo se presta y cuántas veces habrá que deletrearlo.',
  'unlike-commands':
    'Descarta los nombres que suenen a una orden o se parezcan entre sí al llamarlos de lejos.',
  'not-on-every-list': 'Descarta los nombres que salen en todas las listas de este tipo.',
  'spelt-after-hearing':
    'Descarta los nombres que no se puedan escribir, o encontrar en un buscador, tras oírlos una vez.',
  'read-without-gaps':
    'Comprueba cómo se lee cada uno en minúsculas y sin espacios, y descarta lo que se preste a otra lectura.',
  'known-to-every-fan': 'Descarta lo que cualquier aficionado a estas obras ya conoce con seguridad.',
  'weather-and-closed': 'Indica para cada uno qué tiempo suele hacer en esas fechas y qué está cerrado.',
  'left-after-costs':
    'Indica para cada una qué queda después de gastos y cuántos ayudantes hacen falta durante cuántas horas.',
  'harder-than-it-looks':
    'Indica para cada uno la parte que es más difícil de lo que parece y una primera versión que ya funcione.',
  'seen-in-three-seconds': 'Indica qué ve quien pasa en los primeros tres segundos y desde qué distancia.',
  'after-ten-years':
    'Indica cómo se verá cada uno dentro de diez años, cuando las líneas finas se hayan ensanchado, y qué tamaño necesita.',
  'easy-to-end': 'Prefiere lo que se pueda acortar o alargar sin incomodidad.',
  'from-the-wardrobe': 'Indica para cada uno qué suele haber ya en casa y qué habría que comprar.',
  'who-cannot-join':
    'Indica para cada una quién quizá no pueda o no quiera participar y qué podría hacer en su lugar.',
  'nobody-sits-out': 'Descarta los juegos en los que un niño queda eliminado pronto o espera mucho su turno.',
  'how-long-it-holds':
    'Indica para cada actividad cuánto rato entretiene a esa edad y qué hay que tener a mano.',
  'both-sides-arguable': 'Descarta los temas en los que un lado gana claramente.',
  'no-welcome': 'Abre con el dato o la pregunta que hace que la gente se quede, no con un saludo.',
  'child-solves-it':
    'Deja que el niño o el animal encuentre la salida por sí mismo, sin que un adulto explique la lección.',
  'chorus-means-more':
    'Haz que cada estrofa aporte algo nuevo, para que el mismo estribillo signifique más cada vez.',
  'turns-by-choice':
    'Haz que cada giro nazca de una decisión del protagonista, no del azar ni de un hallazgo regalado.',
  'last-line-unsaid': 'Cierra con algo visto o hecho y deja sin decir lo que significaba.',
  'want-and-cost': 'Muestra qué quiere el personaje, qué le cuesta y una costumbre en la que se note.',
} as const satisfies Partial<Record<LineId, string>>
