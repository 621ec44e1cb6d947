// What is added in Spanish to requests about code that is there already.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeDebugging = {
  'exploit-and-fix': 'Para cada fallo de seguridad, da una entrada que lo explote y la corrección mínima.',
  'failing-scenario': 'Para cada problema, da la entrada o la secuencia de hechos que lo hace fallar.',
  'cause-and-evidence':
    'Di primero la causa más probable y qué parte del plan o de los índices la confirmaría.',
  'same-rows': 'Toda consulta reescrita debe devolver exactamente las mismas filas.',
  'what-holds-it': 'Indica qué impide que se libere la memoria y qué medición lo confirmaría.',
  'measure-first': 'Explica primero cómo averiguar dónde se va el tiempo.',
  'same-results': 'Mantén los mismos resultados e indica dónde podrían diferir.',
  pitfalls: 'Señala todo lo que haga algo distinto de lo que parece.',
  interleaving: 'Muestra un orden de los hechos en el que falla.',
  'provoke-failure': 'Explica cómo provocar el fallo a voluntad, para poder demostrar que está corregido.',
  'no-papering-over': 'Corrige la causa en vez de añadir esperas o reintentos.',
  'what-each-loses': 'Antes de cada comando, indica si puede hacer perder trabajo y cómo volver atrás.',
  'survives-clean-install':
    'Prefiere una solución que sobreviva a una instalación limpia antes que forzarla.',
  'causing-ancestor': 'Explica cómo encontrar el elemento contenedor que lo provoca.',
  'how-to-confirm': 'Di primero la causa más probable, con una pequeña fórmula de prueba que la confirme.',
  'cause-and-command': 'Di primero la causa más probable y el comando cuya salida la confirmaría.',
  'live-system': 'Indica qué pasos podrían interrumpir el servicio o perder datos.',
  'root-cause-in-log':
    'Señala la línea del log que muestra la causa raíz; si ninguna la muestra, dilo e indica qué comprobar después.',
  'no-silencing':
    'Resuélvelo acotando o corrigiendo el tipo, no con `!`, un cast, any o un comentario que silencie el error.',
  'minimal-fix': 'No cambies más de lo que exige la corrección.',
  'sample-rows': 'Muestra con unas pocas filas de ejemplo de dónde salen las que sobran.',
  'differences-that-fit':
    'Ordena por probabilidad las diferencias entre los dos entornos que encajan con este síntoma, con una comprobación para cada una.',
  'changes-apart':
    'Mantén los mismos resultados; enumera aparte los errores y los cambios de comportamiento, para poder rechazar cada uno.',
  'cause-not-shown':
    'Si la traza no muestra la causa, dilo e indica qué registrar o capturar a continuación.',
} as const satisfies Partial<Record<LineId, string>>
