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
  'killed-is-not-culprit':
    'Indica cómo averiguar qué consumió la memoria, que puede no ser lo que se cerró, con el comando.',
  'wrongly-taken-and-refused': 'Enumera cadenas que acepta por error y cadenas que rechaza por error.',
  'rows-that-disagree':
    'Da filas de ejemplo en las que el resultado difiera del propósito descrito, si las hay.',
  'where-bytes-go-wrong':
    'Busca el primer paso en el que los bytes están mal, en vez de sustituir caracteres después.',
  'step-that-shifts': 'Muestra en qué paso se le aplica una zona horaria y qué se guarda antes y después.',
  'build-or-run-time': 'Indica si el valor se lee al compilar o al ejecutar, y cómo verlo.',
  'path-and-case':
    'Comprueba antes que nada la ruta base y las mayúsculas y minúsculas de los nombres de archivo.',
  'preflight-or-request':
    'Indica cómo ver si falla el preflight o la propia petición, y dónde corresponde arreglarlo.',
  'element-too-wide':
    'Indica cómo encontrar el elemento demasiado ancho, en vez de ocultar el desbordamiento.',
  'detail-that-tells':
    'Indica para cada causa probable el detalle de la petición o la respuesta que la distingue de las demás.',
} as const satisfies Partial<Record<LineId, string>>
