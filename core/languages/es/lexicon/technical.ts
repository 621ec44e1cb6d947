// Spanish words of programs, data, proofs, and of working with a given text.

export const TECHNICAL = `
function: función
functions: funciones
function in: función en
function that: función que
write a function: escribe una función, haz una función, hazme una función, crea una función
script that: script que
program that: programa que
class: clase de java, clase en
method: método
code: código
code review: revisión de código
api: api
rest api: api rest, api restful
endpoint that: endpoint que
web page: página web
website: sitio web, web, sitio
web app: aplicación web
mobile app: aplicación móvil, app móvil
app: aplicación
complete app: aplicación completa, app completa
make an app: haz una app, hazme una app, crea una app, haz una aplicación, crea una aplicación, hacer una app
game in: juego en
tic-tac-toe: tres en raya, gato en python, tateti, tres en línea
snake game: juego de la serpiente, juego de la viborita, snake
hangman: ahorcado
contact form: formulario de contacto
login form: formulario de login, formulario de inicio de sesión
form: formulario
button: botón
buttons: botones
menu: menú
responsive: adaptable, responsivo
keyboard: accesible con teclado
accessible: accesible, accesibilidad
component: componente
database: base de datos, bbdd, bd
table: tablas
tables: tablas de la base
sql query: consulta sql, consulta en sql, query sql, sentencia sql
query: consulta
queries: consultas
sql query that: consulta sql que, consulta que
schema for: esquema para, esquema de base de datos para, modelo de datos para
database schema: esquema de base de datos, esquema de la base de datos
data model: modelo de datos
index: índice
stored procedure: procedimiento almacenado
join: unir
duplicates: duplicados, duplicadas, repetidos, repetidas
null: nulo, nulos, nulas
empty: vacío, vacía, vacíos, vacías, en blanco
ties: empates, empate
regular expression: expresión regular, expresiones regulares
spreadsheet: hoja de cálculo, hojas de cálculo, planilla
formula: fórmula
excel formula: fórmula de excel, fórmula en excel, fórmula para excel, fórmula excel
google sheets: hojas de cálculo de google, hojas de google
cell: celda, celdas
column a: columna a
column b: columna b
sumifs: sumar.si.conjunto, sumar si conjunto
vlookup: buscarv
pivot table: tabla dinámica
macro in excel: macro de excel, macro en excel, macro para excel
macro: macros
command to: comando para
command: comando
terminal: línea de comandos, consola
files: archivos, ficheros
file: archivo, fichero
folder: carpeta
folders: carpetas
rename: renombra, renombrar, renombre
delete: borrar, eliminar archivos
copy: copiar
move: mover
download: descargar, descarga
backup: copia de seguridad, respaldo
automate: automatiza, automatizar, automatización
every day: todos los días, cada mañana
every minute: cada minuto
every hour: cada hora
every week: todas las semanas
every monday: cada lunes, todos los lunes
bot that: bot que
bot for: bot para
telegram bot: bot de telegram
discord bot: bot de discord
whatsapp bot: bot de whatsapp
scraper: raspador
scraping: extraer datos de una web, raspado web
password: contraseña
passwords: contraseñas
password generator: generador de contraseñas
login system: sistema de login, inicio de sesión, sistema de inicio de sesión
encrypt: cifrar, encriptar
authentication: autenticación
booking system: sistema de reservas, app de reservas, sistema de turnos, sistema de citas
reservation: reserva
reservations: reservas
appointments: citas, cita médica, agenda de citas, citas previas
shopping cart: carrito de compras, carrito
price: precio
prices: precios
currency: moneda, divisa
discount: descuento
total: totales
calendar: almanaque
working days: días hábiles, días laborables, días laborales
days between: días entre
between two dates: entre dos fechas
leap year: año bisiesto
overlap: solapan, solapamiento, se solapan, superponen
overlapping intervals: intervalos solapados, intervalos que se solapan, intervalos superpuestos
merge intervals: fusionar intervalos, unir intervalos, combinar intervalos, fusione intervalos
intervals: intervalos
ranges: rangos
parse: parsear, parsea, analizar sintácticamente
validate: valida, validar, valide, validación
read a csv: leer un csv, lea un csv, lee un csv
palindrome: palíndromo, palíndromos
prime numbers: números primos
prime number: número primo
factorial: factorial de
fibonacci: serie de fibonacci
reverse a string: invertir una cadena, invierte una cadena, dar la vuelta a una cadena
linked list: lista enlazada
reverse a linked list: invertir una lista enlazada, invierta una lista enlazada
bubble sort: ordenamiento burbuja, método burbuja
binary search: búsqueda binaria
string: cadena, cadena de texto
array: arreglo, vector
loop: bucle, ciclo
recursion: recursión, recursividad
algorithm: algoritmo
algorithms: algoritmos
shortest path: camino más corto
time complexity: complejidad temporal
complexity: complejidad
train a model: entrenar un modelo, entrena un modelo
model: modelo
neural network: red neuronal
neural net: redes neuronales
predict: predecir, predice, predicción
data: datos
dataset: conjunto de datos
learning: aprendizaje automático
dashboard: tablero, cuadro de mando, panel de control
cache: caché
queue: cola
server: servidor
production: producción
deploy: despliegue, desplegar
environment: entorno
dependencies: dependencias
version: versión
versions: versiones
error message: mensaje de error
error: me da error, me sale error, me sale este error, me tira error, da error, me da este error, marca error
crashes: se cae, revienta, se cierra, truena
expected: esperaba, esperado, debería dar, debería devolver
instead of: en vez de, en lugar de
returns: devuelve, retorna
returns nothing: no devuelve nada, no retorna nada
does nothing: no hace nada
wrong result: resultado incorrecto, resultado equivocado
why does it not work: por qué no funciona, porque no funciona, por qué no me funciona
why doesn't: por qué no
is so slow: va muy lento, es muy lento, va lentísimo, tarda mucho, tarda demasiado, es muy lenta, va lento
takes too long: demora mucho
faster: más rápido, más rápida
slow query: consulta lenta
memory leak: fuga de memoria
out of memory: se queda sin memoria
bug: bicho
bugs: bugs
security holes: fallos de seguridad, vulnerabilidades, agujeros de seguridad
vulnerability: vulnerabilidad
clean up: limpiar el código, limpia el código
more readable: más legible, más limpio
less repetitive: menos repetitivo
what does this code do: qué hace este código, qué hace este programa, qué hace esta función
what does this regex: qué hace esta regex, qué hace esta expresión
what does this query: qué hace esta consulta
same behaviour: mismo comportamiento
edge cases: casos límite, casos borde, casos extremos
root cause: causa raíz
sometimes fails: a veces falla
works locally: funciona en local, en local funciona
only in production: solo en producción
merge conflict: conflicto de merge, conflictos de merge
flow diagram: diagrama de flujo
chart: gráfico, gráfica
which chart for: qué gráfico uso para
metrics: métricas, indicadores
metric: métrica, indicador
kpis: indicadores clave
forecast: pronóstico, previsión, proyección, pronosticar, prever
average: promedio, media aritmética
median: mediana
standard deviation: desviación estándar, desviación típica
sample: muestra de
sample size: tamaño de muestra, tamaño muestral, tamaño de la muestra
how many people: cuántas personas
significant: significativo, significativa
is the difference significant: la diferencia es significativa, es significativa la diferencia
is the difference real: la diferencia es real
correlation: correlación
regression: regresión
caused by: causado por
effect of: efecto de, efecto del, impacto de, impacto del
outliers: valores atípicos, atípicos
missing values: valores faltantes, datos faltantes, valores perdidos
trend: tendencia, tendencias
insights: hallazgos, conclusiones de los datos
retention: retención
churn: tasa de abandono, abandono
visits: visitas
per cent: por ciento
percentage: porcentaje
probability: probabilidad
probability that: probabilidad de que
how many ways: de cuántas formas, de cuántas maneras
combinations: combinaciones
dice: dado, dados
at random: al azar
equation: ecuación
solve the equation: resuelve la ecuación, resolver la ecuación
integral: integral de
derivative: derivada
triangle: triángulo
circle: círculo, circunferencia
rectangle: rectángulo
angle: ángulo
area of: área de, área del
by induction: por inducción
counterexample: contraejemplo
logic puzzle: acertijo lógico, problema de lógica, acertijo de lógica
liar: mentiroso
tells the truth: dice la verdad
how many days between: cuántos días hay entre, cuántos días pasan entre
where is the mistake: dónde está el error, dónde me equivoqué, dónde está el fallo
is my proof correct: es correcta mi demostración
is this reasoning valid: es válido este razonamiento, es válido este argumento
sum: suma, sumar, sumas
product: producto
products: productos
number: número
numbers: números, cifras
figures: cifra
amount: importe, monto, cantidad
amounts: importes, montos
addresses: direcciones
address: dirección
phone numbers: teléfonos, números de teléfono
email addresses: correos electrónicos, direcciones de correo
companies: empresas
places: lugares, sitios
countries mentioned: países mencionados
characters: personajes
quotes: citas textuales
tasks: tareas, tarea
action items: acuerdos, compromisos, tareas pendientes, puntos de acción
action items with owners: tareas y responsables
who has to: quién tiene que, quién debe
responsible: responsable, responsables
fields: campos
field: campo
missing: falta, faltan, faltante
where given: si aparece, si aparecen, si se menciona
if there is none: si no hay, si no aparece, si no está
mentioned: mencionado, mencionados, mencionada, mencionadas
names mentioned: nombres mencionados
comments: comentarios, comentario
reviews: reseñas, opiniones, reseña de cliente, valoraciones
positive: positivo, positiva, positivos
negative: negativo, negativa, negativos
neutral: neutro, neutra
sentiment: sentimiento, sentimientos
classify as: clasifica como, clasifícalos como, clasifícalo como
into categories: en categorías, por categorías
category: categoría
categories: categorías
topics: temas
topic: tema
priority: prioridad, prioridades
urgent: urgente, urgentes, urgencia
ticket: incidencia
tickets: incidencias
spam: correo basura
is it a scam: es una estafa, es estafa, es un timo, será una estafa
is this phishing: es phishing
sarcastic: sarcástico, sarcasmo
fact or opinion: hecho u opinión
odd one out: el intruso, cuál sobra
score from: puntúa del, del 1 al
1 to 5: del 1 al 5, de 1 a 5
1 to 10: del 1 al 10, de 1 a 10
chronological: cronológico, cronológicamente, orden cronológico
alphabetical: alfabético, orden alfabético
from highest to lowest: de mayor a menor
from lowest to highest: de menor a mayor
order: orden
contradict: se contradicen, contradicciones, contradicción, contradice
does the text say: dice el texto
does the contract say: dice el contrato
does it say: lo dice
am i allowed: puedo legalmente, me permiten
am i covered: me cubre, me lo cubre, lo cubre
covered: cubierto, cubre
warranty covers: garantía cubre
insurance: seguro, seguros
exceptions: excepciones, excepción
can i cancel: puedo cancelar, puedo anular
can i return: puedo devolver
if the text does not say: si el texto no lo dice, si no lo dice el texto
quote the: cita la frase, cita el
passage: pasaje, fragmento
author: autor, autora
summary of the meeting: resumen de la reunión
meeting: reunión, junta
email thread: hilo de correos, cadena de correos
thread: hilo
chat: chat de whatsapp, grupo de whatsapp
study: investigación, ensayo clínico
paper: paper
plain summary: resumen divulgativo
for my exam: para mi examen, para el examen
placeholder: marcador
brackets: corchetes, entre corchetes
template: plantilla, formato de carta
prompts: indicaciones
example: ejemplo
examples: ejemplos
for example: por ejemplo
with examples: con ejemplos
exists: existe, existan, existen, que existan
sources: fuentes
links: enlaces
chatbot: chatbot
artificial intelligence: inteligencia artificial
ai: ia
commands: comandos
sentences: enunciados
options: opciones, alternativas
option: opción
letters: letras
results: resultados
result: resultado
screenshot: captura
unit: unidad
chrome extension: extensión de chrome, extensión para chrome
browser extension: extensión de navegador, extensión para el navegador, extensión del navegador
job queue: cola de trabajos
task queue: cola de tareas
works on my machine: en mi máquina funciona, funciona en mi máquina, en mi máquina jala, en mi compu funciona
not in production: en producción no
site is down: la web está caída, la página está caída, el sitio está caído, se cayó la web, se cayó el sitio
500 errors: errores 500, error 500
leaflet: prospecto
never ends: nunca termina, no termina, no termina nunca, nunca acaba
never stops: nunca para, no para
infinite loop: bucle infinito
shows nothing: no muestra nada, no sale nada
fails: falla
library: librería, biblioteca de python
libraries: librerías
shift: turno
object: objeto
objects: objetos
keys: claves
key: clave
character: carácter
tuples: tuplas
tuple: tupla
pairs: pares, parejas
given as: dados como, dadas como
touch: tocan, se tocan, tocarse, contiguos, adyacentes
merge: fusion*, combina, combinar, combine
input: entrada de datos
dry run first: haz primero una simulación, primero una simulación, modo simulación
simulation: simulación
skip errors: sáltate los errores, ignora los errores, salta los errores
ignore: ignora, ignorar
obligations: obligaciones
experiment: experimento
control group: grupo de control, grupo control
variant: variante
size: tamaño
cost: coste, costo
costs: cuesta, cuestan, costes, costos
how much does a: cuánto cuesta un, cuánto cuesta una
confirm: confirme
audience size: aforo
environment variable: variable de entorno, variables de entorno
empty input: entrada vacía
app like: app tipo, app estilo, aplicación tipo, app como
site like: web tipo, página tipo
p-value: p valor, valor p, p value
accented characters come out wrong: los acentos salen, los acentos aparecen, los acentos se ven mal, las tildes salen, las tildes aparecen, las tildes se ven mal, las eñes salen
one hour behind: con una hora de retraso
two hours behind: con dos horas de retraso
two hours ahead: con dos horas de adelanto
the previous day: el día anterior
images do not load: las imágenes no cargan, las imágenes no se cargan, las imágenes no se ven, las imágenes no aparecen, no se ven las imágenes
the css does not load: el css no carga, no carga el css, los estilos no cargan, no se cargan los estilos
horizontal scroll: scroll horizontal, desplazamiento horizontal, barra horizontal
scrolls sideways: se desplaza hacia los lados, se mueve de lado
chat app: aplicación de chat, app de chat
real-time: en tiempo real
duplicate customers: clientes duplicados
duplicate contacts: contactos duplicados
accidentally pushed: subí por error, subí sin querer, he subido por error, he subido sin querer
accidentally committed: hice commit por error de, commiteé por error
inactive users: usuarios inactivos
inactive accounts: cuentas inactivas
when an item changes: cuando cambie un elemento, cuando cambia un elemento, cuando se modifique un elemento
temperature: temperatura
freezer: congelador
rises above: sube por encima de, suba por encima de, supera los, supere los
falls below: cae por debajo de, baja por debajo de
alert me: avísame, notifícame
would pay for: pagarían por
budget vs actual: presupuesto frente a real, presupuesto contra real, presupuesto vs real, presupuestado frente a real
accented characters come out wrong: acentos salen, tildes salen, acentos aparecen
shows one hour behind: sale una hora antes, aparece una hora antes, sale una hora menos, aparece con una hora menos, guarda una hora menos
shows two hours behind: sale dos horas antes, aparece dos horas antes, sale con dos horas menos, guarda dos horas menos
shows two hours ahead: sale dos horas después, aparece dos horas después, sale con dos horas más
power automate flow that updates: flujo de power automate que actualice, flujo de power automate que actualiza
`
