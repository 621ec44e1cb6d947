// What is asked in Spanish about code.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const code = {
  'engine/regex': {
    question: '¿Dónde se va a ejecutar (JavaScript, Python, PCRE, grep…)?',
    default: 'Cualquier motor habitual (sintaxis PCRE)',
    fact: 'Motor de regex',
  },
  samples: {
    question: '¿Puedes pegar algunas cadenas que deban coincidir y otras que no?',
    fact: 'Cadenas de ejemplo',
  },
  chain: {
    question: '¿Qué cadena y qué versión del compilador, y puede ser actualizable?',
    default: 'Ethereum, Solidity 0.8, no actualizable',
    fact: 'Cadena y versión',
  },
  'program/spreadsheet-formula': {
    question: '¿Para qué programa es: Excel (qué versión), Google Sheets o LibreOffice?',
    default: 'Excel 365',
    fact: 'Programa',
  },
  cells: {
    question: '¿En qué columnas o celdas están los datos, y empiezan en la fila 1 o en la 2?',
    fact: 'Dónde están los datos',
  },
  layout: { question: '¿Con qué columnas, hojas o carpetas trabaja y cómo se llaman?', fact: 'Disposición' },
  trigger: {
    question: '¿Qué lo pone en marcha: un botón, una hora del día o un cambio en el archivo?',
    default: 'Un botón o una opción de menú',
    fact: 'Qué lo pone en marcha',
  },
  'engine/schema': {
    question: '¿Para qué base de datos o lenguaje de esquemas es?',
    default: 'PostgreSQL',
    fact: 'Base de datos',
  },
  database: { question: '¿Qué base de datos y qué versión?', default: 'PostgreSQL', fact: 'Base de datos' },
  tables: { question: '¿Cómo se llaman las tablas y las columnas?', fact: 'Tablas' },
  existing: {
    question: '¿Qué existe ya con lo que tiene que encajar (red, cuentas, nombres)?',
    fact: 'Lo que ya existe',
  },
  'commands/pipeline': {
    question: '¿Con qué comandos se compila y se prueba el proyecto en local?',
    fact: 'Comandos',
  },
  start: {
    question: '¿Cómo se arranca la aplicación y en qué puerto escucha?',
    fact: 'Comando de arranque y puerto',
  },
  'commands/bot': { question: '¿A qué comandos o mensajes debe reaccionar?', fact: 'A qué reacciona' },
  page: { question: '¿Qué página (dirección) y qué campos de ella?', fact: 'Página y campos' },
  wiring: { question: '¿Qué placa exactamente y qué está conectado a cada pin?', fact: 'Placa y cableado' },
  data: { question: '¿Cómo son los datos: filas, columnas, clases y su proporción?', fact: 'Datos' },
  platform: {
    question: '¿Dónde debe funcionar: navegador, terminal o un motor como Godot o Unity?',
    default: 'En el navegador, en un solo archivo HTML',
    fact: 'Plataforma',
  },
  'language/algorithm': {
    question: '¿En qué lenguaje de programación?',
    default: 'Python',
    fact: 'Lenguaje de programación',
  },
  core_path: {
    question: '¿Qué es lo único que un usuario debe poder hacer de principio a fin?',
    fact: 'Lo que debe funcionar de principio a fin',
  },
  stack: { question: '¿Qué tecnologías, o cuáles conoces ya?', fact: 'Tecnologías' },
  visitor_action: {
    question: '¿Qué debe hacer un visitante en la página?',
    fact: 'Qué debe hacer el visitante',
  },
  content: {
    question: '¿Qué textos y datos tiene que llevar (nombre, precios, dirección)?',
    fact: 'Contenido',
  },
  'framework/component': {
    question: '¿Qué framework y qué sistema de estilos usas?',
    default: 'HTML, CSS y JavaScript sin framework',
    fact: 'Framework',
  },
  'framework/endpoint': {
    question: '¿Qué lenguaje y qué framework?',
    default: 'Python con FastAPI',
    fact: 'Lenguaje y framework',
  },
  'callers/endpoint': { question: '¿Quién la llama y cómo demuestra quién es?', fact: 'Quién la llama' },
  operating_system: {
    question: '¿En qué sistema se va a ejecutar: Linux, macOS o Windows?',
    default: 'Linux',
    fact: 'Sistema operativo',
  },
  interval_type: {
    question: '¿Cómo se da un intervalo: pares, tuplas, objetos, fechas?',
    default: 'Pares de números (inicio, fin)',
    fact: 'Tipo de intervalo',
  },
  language_version: {
    question: '¿Qué versión del lenguaje?',
    default: 'La versión estable actual',
    fact: 'Versión',
  },
  'language/script': { question: '¿En qué lenguaje debe estar?', default: 'Python', fact: 'Lenguaje' },
  sample: { question: '¿Cómo es una entrada (un nombre de archivo, una fila)?', fact: 'Entrada de ejemplo' },
  'example/parsing': {
    question: '¿Cómo es una línea de la entrada y qué debe salir de ella?',
    fact: 'Ejemplo',
  },
  'framework/write-tests': {
    question: '¿Qué framework de pruebas usas?',
    default: 'El habitual del lenguaje',
    fact: 'Framework de pruebas',
  },
  'engine/slow-query': {
    question: '¿Qué motor de base de datos y qué versión?',
    fact: 'Motor de base de datos',
  },
  plan: { question: '¿Qué muestra EXPLAIN (ANALYZE)?', fact: 'Plan' },
  sizes: { question: '¿Cuántas filas tienen las tablas y qué índices hay?', fact: 'Filas e índices' },
  'size/slow-code': {
    question: '¿Qué tamaño tiene la entrada, cuánto tarda ahora y cuánto debería tardar?',
    fact: 'Tamaño y tiempos',
  },
  logs: { question: '¿Qué dicen los logs en el momento en que falla?', fact: 'Log' },
  shared: {
    question: '¿Se ha hecho push de algo y trabaja alguien más en la rama?',
    fact: 'Qué se ha compartido',
  },
  markup: {
    question: '¿Puedes pegar el HTML y el CSS del elemento y de sus contenedores?',
    fact: 'Código HTML y CSS',
  },
  formula: {
    question: '¿Cuál es la fórmula y qué hay en una de las celdas que debería encontrar?',
    fact: 'Fórmula y celda',
  },
  changed: { question: '¿Qué cambió justo antes de que dejara de funcionar?', fact: 'Qué cambió' },
  code: {
    question: '¿Puedes pegar el código alrededor de la línea que falla?',
    fact: 'Código alrededor de la línea que falla',
  },
  versions: { question: '¿Qué versión del lenguaje y del framework es?', fact: 'Versiones' },
  'code/case': {
    question: '¿Puedes pegar el código, con un caso: qué sale y qué esperas?',
    fact: 'El código y un caso',
  },
  'purpose/program': { question: '¿Qué debe hacer y para quién?', fact: 'Qué hace' },
  'country/numbers': { question: '¿Números de qué países y escritos de qué formas?', fact: 'Países' },
} as const satisfies Partial<Record<QuestionId, Question>>
