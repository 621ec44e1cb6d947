// What is added in Spanish to requests about figures and arguments.

import type { LineId } from '../../../playbooks/ids.ts'

export const analysis = {
  'assumptions-and-slack':
    'Indica los supuestos en que se basa el número y cómo cambia si el efecto real es la mitad.',
  'which-total': 'Indica el denominador de cada tasa y si es una media, un recuento inicial o uno final.',
  'wrong-or-unusual': 'Separa lo que seguro es erróneo de lo que solo es inusual.',
  'size-and-interval': 'Da el tamaño de la diferencia con su incertidumbre, no solo si es significativa.',
  'fair-comparison':
    'Indica si la parada estaba prevista de antemano y si el tamaño de los grupos corresponde al reparto previsto.',
  'who-is-missing':
    'Indica hasta dónde vale el resultado para quienes no fueron preguntados o no respondieron.',
  'answers-behind': 'Da el número de respuestas que hay detrás de cada porcentaje.',
  range: 'Da un intervalo con cada pronóstico e indica qué lo invalidaría.',
  assumptions: 'Señala el supuesto que más importa aquí y cómo comprobarlo en los datos.',
  'in-practice': 'Indica qué significa la estimación en la práctica y qué incertidumbre tiene.',
  'other-explanations':
    'Plantea las otras explicaciones que encajan con estos números y qué datos las distinguirían.',
  'normal-swing': 'Juzga el cambio frente a las oscilaciones habituales de las cifras anteriores.',
  definition: 'Define cada métrica por lo que se cuenta, sobre qué total y en qué periodo.',
  misleading: 'Indica cómo podría mejorar cada cifra mientras la cosa en sí empeora.',
  'show-sums': 'Muestra el cálculo que hay detrás de cada cifra y marca lo que has tenido que suponer.',
  'figures-behind': 'Apoya cada hallazgo en sus cifras.',
  'what-it-can-show':
    'Indica qué diferencia mínima, o qué margen de error, puede mostrar ese número de casos.',
  'values-that-fit': 'Da el intervalo de valores reales que seguirían siendo compatibles con estas cifras.',
  'does-not-hinge': 'Indica cómo comprobar que el resultado no depende de esta decisión.',
  'shows-and-hides': 'Indica qué permite comparar con facilidad el gráfico recomendado y qué oculta.',
  'other-choice': 'Indica qué tendría que verse en los datos para que la otra opción fuera mejor.',
  'as-counts': 'Muestra también el resultado como casos de cada 1000 personas.',
  'too-few-cases': 'Indica qué diferencias se basan en demasiado pocos casos para fiarse.',
  'first-gap': 'Señala el primer paso que no se sigue y por qué, o afirma que todos los pasos se sostienen.',
  'may-be-false':
    'Si la afirmación es falsa tal como está o necesita otra condición, dilo y da el contraejemplo.',
  ranges: 'Da cada supuesto con un intervalo e indica de cuáles depende más el resultado.',
  'every-clue': 'Indica cómo cumple la solución cada pista y si es la única.',
  'both-ends': 'Indica si se cuentan el primer día y el último.',
  'how-known': 'Indica cómo se obtuvo la información, porque la respuesta puede depender de ello.',
  'what-counts': 'Indica qué disposiciones cuentan como distintas.',
  compounding: 'Indica cada cuánto se capitalizan los intereses y cuándo vencen los pagos.',
  'false-roots': 'Da los valores excluidos y descarta los candidatos que no cumplen la ecuación original.',
  'known-at-prediction': 'Comprueba de cada variable si se conocía en el momento de la predicción.',
  'beyond-accuracy': 'Júzgalo por el recall y la precisión de la clase rara, porque la exactitud los oculta.',
  'counted-differently':
    'Comprueba primero si cambió la definición, el recuento o la composición, antes de señalar causas.',
  'concrete-price': 'Haz que la gente elija a un precio concreto, porque exagera lo que pagaría o haría.',
  'timing-or-lasting':
    'Separa lo que solo se desplaza entre periodos de lo que permanece y no nombres causas que no se den.',
  'stage-that-moved': 'Compara cada etapa con la anterior e indica dónde está la pérdida o el cambio.',
  'one-year-only': 'Indica qué no pueden mostrar tan pocos meses, como estacionalidad frente a tendencia.',
  'same-period-cost':
    'Compara el coste total en un mismo periodo, con comisiones, y lo que se sigue debiendo al final.',
} as const satisfies Partial<Record<LineId, string>>
