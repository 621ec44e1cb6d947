// What is added in Spanish to requests about plans.

import type { LineId } from '../../../playbooks/ids.ts'

export const planning = {
  'numbers-and-washing': 'Da un número para cada tipo de prenda e indica cada cuánto obliga a lavar.',
  'within-reach': 'Marca lo que debe ir a mano durante el viaje, como documentos, medicinas y cargadores.',
  'concrete-entries':
    'Da a cada entrada una idea lo bastante concreta para hacerla, no una categoría como «consejo de la semana».',
  'figure-that-decides': 'Indica para cada canal la cifra que decide si seguir o parar.',
  'seen-by-the-end':
    'Cierra cada fase con un resultado o una cifra concreta que se pueda comprobar en esa fecha.',
  'notice-periods':
    'Pon primero lo que depende de otros: preavisos, compañías de suministro, listas de espera.',
  'months-shown':
    'Muestra el saldo al final de cada mes y reserva algo para los gastos que llegan una vez al año.',
  'spaced-recall':
    'Retoma los temas anteriores a intervalos cada vez mayores y practica recordando y con preguntas de otros años, no releyendo.',
  'load-and-stop-signs': 'Indica cómo sube la carga de una semana a otra y qué señales piden bajar el ritmo.',
  'turns-counted':
    'Termina con un recuento de turnos u horas por persona, comparado con las condiciones dadas.',
  'travel-and-meals': 'Cuenta los desplazamientos, las comidas y los preparativos como tiempo propio.',
  'shown-at-the-end': 'Indica qué sabrán hacer los alumnos después de cada parte y cómo se verá.',
  'fewest-sources':
    'Menciona solo recursos que sepas con seguridad que existen e indica qué parte usar de cada uno.',
  'shared-ingredients':
    'Haz que las comidas compartan ingredientes frescos para que sobre poco, y pon al principio lo que antes se estropea.',
  'oven-clock':
    'Cuenta hacia atrás desde la hora de servir, reposos incluidos, y nunca ocupes el horno o un fuego con dos cosas a la vez.',
  'check-and-way-back':
    'Da a cada fase una comprobación que haya que pasar antes de seguir, y el rollback si falla.',
  'what-must-dry':
    'Indica qué tiene que esperar a qué paso y cuánto tiempo, incluidos secado, entregas y permisos.',
  'way-out-each-day':
    'Da la distancia y el desnivel de cada día, y para cada día la forma de acortarlo con mal tiempo.',
  'legs-and-nights':
    'Da el tiempo de puerta a puerta de cada trayecto e indica qué hay que reservar y con cuánta antelación.',
  changeovers:
    'Cuenta el montaje, los cambios y los márgenes como puntos propios, y di qué suprimir si hay retraso.',
  'plan-for-rain': 'Indica qué cuesta el plan para la lluvia y hasta qué día se puede decidir.',
  'signs-not-dates': 'Vincula cada tarea a una señal que se pueda ver, además de a una fecha.',
  'latest-starts':
    'Da el último momento para empezar cada paso, contando fines de semana y festivos, y marca dónde no hay margen.',
  'what-must-wait': 'Indica qué tiene que esperar a otra cosa y qué puede ir en paralelo.',
  'dependencies-and-cuts':
    'Marca lo que tiene que esperar a otra cosa y di qué recortar primero si falta tiempo.',
  'permits-first': 'Pon primero permisos, inspecciones y contrataciones: sus fechas las fijan otros.',
  'in-order-and-showstoppers':
    'Pon los puntos en el orden en que se hacen y marca los que lo paran todo si faltan.',
  'signed-off-first':
    'Indica qué puede hacer la persona nueva por su cuenta solo tras un visto bueno y quién lo da.',
  'forgotten-costs':
    'Indica los gastos que se suelen olvidar, cada uno en su propia partida, y fija una reserva.',
  'catch-up-slot':
    'Deja libre cada semana un hueco para recuperar y di qué saltarse primero si se pierde una semana.',
  'booked-or-shut-days':
    'Indica qué hay que reservar y con cuánta antelación, y qué visitas cierran qué día de la semana.',
  'latest-safe-date': 'Da la última fecha segura para cada reserva y la alternativa si ya no hay sitio.',
  'cabin-or-hold': 'Marca lo que solo puede ir en cabina, como las baterías externas, y lo que no puede.',
  'quiet-heard-first':
    'Indica cómo se escucha a los más callados y a quienes están a distancia antes de que los que más hablan marquen el tono.',
  'decided-by-the-end':
    'Indica en cada punto qué debe quedar decidido o aclarado al terminar y quién lo presenta.',
  'today-beside-target': 'Pon junto a cada meta el valor de hoy, entre [corchetes] donde no se conozca.',
  'when-a-step-fails': 'Indica en cada paso que pueda fallar qué hacer entonces y a quién llamar.',
  'gifts-by-size':
    'Reparte la suma en donaciones por tamaño e indica a cuántas personas hay que pedir para lograr cada una.',
  'papers-that-expire':
    'Pon primero los papeles que más tardan e indica cuáles caducan y a los cuántos meses.',
  'costs-once-a-year':
    'Aparta cada mes una suma para los gastos que llegan una o dos veces al año e indica cuáles son.',
  'lost-if-it-falls-through':
    'Indica en cada paso qué es vinculante desde ese momento y qué dinero se pierde si la compra se frustra.',
  'sales-a-day':
    'Muestra cuántas ventas al día lo pagan todo, sueldo propio incluido, y marca las cifras supuestas.',
  'what-silence-means':
    'Indica tras cuántas candidaturas sin respuesta, o entrevistas fallidas, conviene cambiar algo, y qué.',
  'bed-is-free-in-time':
    'Comprueba en cada bancal que el cultivo anterior haya salido cuando toque plantar el siguiente.',
  'readers-and-rewrite': 'Reserva fechas propias para que otros lo lean y para la reescritura posterior.',
  'who-steps-in': 'Indica quién sustituye a quien se pone enfermo y cómo se devuelve ese turno.',
  'amounts-as-sold':
    'Da las cantidades en los envases en que se venden y marca lo que casi toda cocina ya tiene.',
  'amounts-and-holding':
    'Da la cantidad que hay que comprar para cada plato y cómo se mantiene caliente o frío hasta servirlo.',
  'arrivals-and-pick-up':
    'Indica qué se hace mientras los niños llegan uno a uno y durante el último cuarto de hora.',
} as const satisfies Partial<Record<LineId, string>>
