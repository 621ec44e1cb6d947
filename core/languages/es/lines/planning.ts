// What is added in Spanish to requests about plans.

import type { LineId } from '../../../playbooks/ids.ts'

export const planning = {
  'numbers-and-washing': 'Da un número para cada tipo de prenda e indica cada cuánto obliga a lavar.',
  'within-reach': 'Marca lo que debe ir a mano durante el viaje, como documentos, medicinas y cargadores.',
  'concrete-entries':
    'Da a cada entrada una idea lo bastante concreta para hacerla, no una categoría como «consejo de la semana».',
  'figure-that-decides': 'Indica para cada canal la cifra que decide si seguir o parar.',
  'seen-by-the-end': 'Cierra cada fase con un resultado que los demás puedan ver.',
  'before-day-one': 'Separa lo que debe estar listo antes del primer día de lo que puede esperar.',
  'notice-periods':
    'Pon primero lo que depende de otros: preavisos, compañías de suministro, listas de espera.',
  'months-shown':
    'Muestra el saldo al final de cada mes y reserva algo para los gastos que llegan una vez al año.',
  'estimates-marked': 'Marca qué cifras son estimaciones e incluye una partida para lo que se suele olvidar.',
  'spaced-recall':
    'Retoma los temas anteriores a intervalos cada vez mayores y practica recordando y con preguntas de otros años, no releyendo.',
  'free-days-before':
    'Deja sin materia nueva los últimos días antes de un examen y reserva margen para lo que se retrase.',
  'load-and-stop-signs': 'Indica cómo sube la carga de una semana a otra y qué señales piden bajar el ritmo.',
  'turns-counted':
    'Muestra cuántos turnos le tocan a cada persona, para que se pueda comprobar que es justo.',
  'travel-and-meals': 'Cuenta los desplazamientos, las comidas y los preparativos como tiempo propio.',
  'shown-at-the-end': 'Indica qué sabrán hacer los alumnos después de cada parte y cómo se verá.',
  'something-to-show': 'Cierra cada etapa con algo que quien aprende pueda hacer o enseñar.',
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
    'Da el tiempo real de cada trayecto, cambia poco de alojamiento e indica qué hay que reservar con antelación.',
  'by-neighbourhood':
    'Agrupa cada día por barrios para caminar poco e indica qué hay que reservar con antelación.',
  changeovers:
    'Cuenta el montaje, los cambios y los márgenes como puntos propios, y di qué suprimir si hay retraso.',
  'book-first':
    'Cuenta hacia atrás desde la fecha y pon primero lo que antes se agota o más tarda en llegar.',
  'plan-for-rain': 'Incluye qué hacer si llueve.',
  'signs-not-dates':
    'Vincula las tareas a lo que se puede ver (calor del suelo, brotes, última helada), además de a fechas.',
  'latest-starts':
    'Da el último momento para empezar cada paso, contando fines de semana y festivos, y marca dónde no hay margen.',
  'what-must-wait': 'Indica qué tiene que esperar a otra cosa y qué puede ir en paralelo.',
  'dependencies-and-cuts':
    'Marca lo que tiene que esperar a otra cosa y di qué recortar primero si falta tiempo.',
  'permits-first': 'Pon primero permisos, inspecciones y contrataciones: sus fechas las fijan otros.',
  'in-order-and-showstoppers':
    'Pon los puntos en el orden en que se hacen y marca los que lo paran todo si faltan.',
} as const satisfies Partial<Record<LineId, string>>
