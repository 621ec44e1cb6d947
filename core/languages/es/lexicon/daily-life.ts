// What Spanish prompts are about: people, meals, trips, training, money, home, projects.

export const DAILY_LIFE = `
mother: madre, mami
mom: mamá
father: padre
dad: papá
parents: padres, papás
my parents: mis padres, mis papás, mis viejos
son: hijo
daughter: hija
kids: hijos, niños, niñas, críos, chicos, peques, nenes, chamacos
kid: niño, niña, crío, peque, nene, nena, chamaco
boy: muchacho
girl: muchacha
teenager: adolescente
teenagers: adolescentes
newborn: recién nacido
brother: hermano
sister: hermana
siblings: hermanos
husband: marido, esposo
wife: esposa, mi mujer
partner: pareja, novio o novia
my partner: mi pareja, mi compañero, mi compañera
girlfriend: novia
boyfriend: novio
ex: exnovio, exnovia, exmarido, exmujer
grandmother: abuela, abuelita, yaya
grandfather: abuelo, abuelito, yayo
grandparents: abuelos
aunt: tía
niece: sobrina
nephew: sobrino
cousin: primo, prima
mother-in-law: suegra
father-in-law: suegro
in-laws: suegros
friend: amigo, amiga
friends: amigos, amigas
neighbour: vecino, vecina
neighbours: vecinos, vecinas
landlord: casero, casera, arrendador, arrendadora, dueño del piso, dueña del piso, propietario, propietaria, dueño del departamento
to my landlord: a mi casero, a mi casera, al casero, a la casera, al dueño del piso, a mi arrendador
tenant: inquilino, inquilina, arrendatario, arrendataria
tenants: inquilinos, arrendatarios
roommate: compañero de piso, compañera de piso, compañero de cuarto, roomie, compañeros de piso
boss: jefe, jefa
my boss: mi jefe, mi jefa
manager: gerente, encargado, encargada, director, directora
colleague: compañero de trabajo, compañera de trabajo, colega, compañera, compañero
colleagues: compañeros de trabajo, compañeros, compañeras, colegas
employee: empleado, empleada, trabajador, trabajadora
employees: empleados, empleadas, trabajadores
intern: becario, becaria, practicante, pasante
team: equipo
client: cliente, clienta
clients: clientes, clientas
customers: consumidores
customer who: cliente que
supplier: proveedor
suppliers: proveedores
teacher: profesor, profesora, profe, maestro, maestra, docente
teachers: profesores, docentes, maestros
student: alumno, alumna, estudiante
students: alumnos, alumnas, estudiantes
doctor: médico, médica, doctora, doctor
my doctor: mi médico, mi médica, mi doctor, mi doctora
vet: veterinario, veterinaria
nurse: enfermero, enfermera
lawyer: abogado, abogada
engineer: ingeniero, ingeniera
developer: desarrollador, desarrolladora, programador, programadora
guests: invitados, invitadas, huéspedes
guest: invitado, huésped
members: socios, socias, miembros
volunteers: voluntarios, voluntarias
users: usuarios
user: usuario
visitors: visitantes
patient: paciente
patients: pacientes
adults: adultos
players: jugadores
buyers: compradores
followers: seguidores
beginner: principiante, novato
beginners: principiantes
expert: experto, experta
from zero: desde cero, de cero
level: nivel
beginner level: nivel principiante
intermediate: intermedio
advanced: avanzado
family: familia
family of: familia de
couple: matrimonio
wedding: boda
birthday: cumpleaños, su cumple, mi cumple, el cumple
birthday party: fiesta de cumpleaños
party: fiesta
anniversary: aniversario
baby shower: babyshower
hen night: despedida de soltera
stag do: despedida de soltero
graduation: graduación
baptism: bautizo, bautismo
quince: quinceañera, quince años, fiesta de quince
reunion: reencuentro
event: evento
event for: evento para
fundraiser: evento benéfico
open day: jornada de puertas abiertas, puertas abiertas
housewarming: inauguración de la casa
outdoors: al aire libre, afuera
indoors: en interior, bajo techo
plan b: plan b por si llueve
dinner for: cena para
lunch for: almuerzo para, comida para
christmas dinner: cena de navidad, cena de nochebuena
barbecue for: barbacoa para, asado para, parrillada para
cooking for: cocinar para
dinner: cena
lunch: almuerzo
breakfast: desayuno
meal: comida
meal plan: plan de comidas, plan de alimentación
weekly menu: menú semanal, menú de la semana, menú para la semana
meal plan for the week: plan de comidas semanal, plan semanal de comidas, comidas de la semana
diet plan: dieta semanal, plan de dieta, dieta para
packing list: lista de equipaje, lista para la maleta, lista para la valija, qué meto en la maleta, lista de cosas para llevar, qué llevo en la maleta
suitcase: maleta, valija
backpack: mochila
hand luggage: equipaje de mano
trip: viaje, escapada
trip to: viaje a
travel: viajar
itinerary: itinerario
honeymoon: luna de miel
vacation: vacación
city break: escapada urbana, escapada de fin de semana
road trip: viaje por carretera, ruta en coche, viaje en coche, ruta por carretera, viaje en auto, viaje en carro
camper van: autocaravana, furgoneta camper, furgo
rental car: coche de alquiler, auto rentado, carro rentado, auto de alquiler
by train: en tren
by car: en coche, en carro, en auto
by bike: en bici, en bicicleta
hiking: senderismo, trekking, caminata, excursionismo
camping: acampada, acampar
camino: camino de santiago
hotel: hospedaje, alojamiento
2 days in: 2 días en, dos días en
3 days in: 3 días en, tres días en
4 days in: 4 días en, cuatro días en
5 days in: 5 días en, cinco días en
7 days in: 7 días en, siete días en, una semana en
a weekend in: un fin de semana en, un finde en
things to do in: cosas que hacer en, qué hacer en, cosas para hacer en, qué ver en, planes en
restaurants in: restaurantes en, donde comer en
museums: museos
places to: lugares para, sitios para
where can i eat: dónde puedo comer
where can i: dónde puedo
neighbourhood: barrio
beach: playa
training plan: plan de entrenamiento, rutina de entrenamiento, plan de ejercicios, plan de entreno
workout routine: rutina de ejercicio, rutina de ejercicios, rutina de gimnasio, rutina de fuerza, rutina de gym
marathon: maratón, media maratón
running plan: plan para correr, correr 5 km, correr 10 km
gym: gimnasio, gym
get fit: ponerme en forma, estar en forma
build muscle: ganar músculo, aumentar masa muscular, ganar masa muscular
lose weight: bajar de peso, adelgazar, perder peso, perder kilos
losing weight: pérdida de peso
injury: lesión
knee: rodilla
monthly budget: presupuesto mensual, presupuesto del mes
household budget: presupuesto familiar, presupuesto doméstico, presupuesto de la casa
budget: presupuesto
savings plan: plan de ahorro, plan de ahorros, plan para ahorrar
save for: ahorrar para
save up: juntar dinero, ahorrar dinero
savings: ahorros, ahorrados
debt: deuda, deudas
pay off: saldar, liquidar, pagar mis deudas
emergency fund: fondo de emergencia, colchón
down payment: entrada de un piso, entrada para un piso, enganche, pie de la casa
income: ingresos, ingreso
i earn: gano, cobro
salary: sueldo, salario, nómina
money: dinero, plata, lana, pasta gansa
bills: recibos, facturas de la casa
invoice: factura
invoices: facturas
expenses: gastos
taxes: impuestos, impuesto
tax: iva, irpf
mortgage: hipoteca
loan: préstamo, crédito
interest: interés, intereses
interest rate: tasa de interés, tipo de interés
compound interest: interés compuesto
inflation: inflación
invest: invertir, invierto
invest my: invertir mis
pension: jubilación, pensión
retire: jubilarme, jubilarse, jubila, me jubilo
rent or buy: alquilar o comprar, comprar o alquilar, rentar o comprar
index funds: fondos indexados, fondos índice
garden: jardín, huerto, huerta
vegetables: verduras, hortalizas
sow: sembrar, siembra
planting calendar: calendario de siembra
harvest: cosecha
lawn: césped, pasto
plants: plantas
tomatoes: tomates
balcony: balcón, terraza
checklist: lista de verificación, lista de comprobación, lista de control, lista de chequeo, checklist
to-do list: lista de tareas, lista de pendientes
prepare list: lista de preparativos
daily routine: rutina diaria, rutina de mañana, rutina matutina, rutina
weekly schedule: horario semanal, planificación semanal
study schedule: horario de estudio, calendario de estudio, cronograma de estudio
schedule: horario, cronograma, calendario, agenda
organize my day: organizar mi día, organiza mi día, organízame el día
plan my week: planifica mi semana, organiza mi semana, organízame la semana, organizar mi semana
plan my day: planifica mi día
cleaning rota: turnos de limpieza, cuadrante de limpieza
rota: cuadrante, turnos
habits: hábitos
habit: hábito
study plan: plan de estudio
exam plan: preparar el examen, preparar un examen, preparar la oposición, preparar oposiciones, preparar la selectividad
study for: estudiar para
revise for: repasar para
driving test: examen de conducir, examen de manejo
flash cards: tarjetas anki
reading plan: plan de lectura
learn to: aprender a
learning plan: plan de aprendizaje, plan para aprender, ruta de aprendizaje
guitar: guitarra
course: curso, cursillo
course plan: plan del curso, programa de un curso, estructura del curso, plan de formación
training plan for the team: plan de formación para el equipo
moving house: mudanza, mudarse, mudarme, me mudo, nos mudamos, mudarnos, cambio de casa, trasteo
new flat: piso nuevo, departamento nuevo, apartamento nuevo
flat: piso, departamento, apartamento, depto, apto
house: casa, vivienda
room: habitación, cuarto
renovation: reforma, remodelación, obra en casa, reformar, remodelar, refacción
bathroom: baño
new kitchen: cocina nueva
painting the walls: pintar las paredes, pintar la casa
project plan: plan de proyecto, plan del proyecto, cronograma de proyecto, cronograma del proyecto
project: proyecto
projects: proyectos
launch: lanzamiento, lanzar
launch plan: plan de lanzamiento
roadmap: hoja de ruta
milestones: hitos
marketing plan: plan de marketing, plan de mercadeo
action plan: plan de acción
campaign: campaña
opening a shop: abrir una tienda, abrir un negocio, abrir un local
opening a restaurant: abrir un restaurante, abrir un bar, abrir una cafetería
start a business: montar un negocio, empezar un negocio, emprender, iniciar un negocio, poner un negocio
start a podcast: empezar un podcast
onboarding: incorporación, inducción, proceso de incorporación
new employee: nuevo empleado, nueva empleada, nuevo compañero
first 90 days: primeros 90 días, primeros noventa días
handover: traspaso, relevo
migration: migración, migrar
content calendar: calendario de contenidos, calendario editorial, calendario de contenido, plan de contenidos, parrilla de contenidos
posting schedule: calendario de publicaciones
run of show: escaleta del evento, minuto a minuto, programa del evento
workshop schedule: programa del taller
conference: congreso
strategy: estrategia
goal: objetivo, meta
goals: objetivos, metas
resources: recursos
books: libros
book: libro
books about: libros sobre, libros de
books like: libros como, libros parecidos a
films: películas
film: película, peli
films like: películas como, películas parecidas a
series: serie
recommend a book: recomiéndame un libro, recomienda un libro, recomendame un libro, me recomiendas un libro
recommend books: recomiéndame libros, recomienda libros, libros recomendados, recomendame libros
recommend films: recomiéndame películas, recomienda películas, recomiéndame una película, películas recomendadas
recommend tv series on: recomiéndame series, recomiéndame una serie, series recomendadas
playlist: lista de canciones, lista de reproducción
similar to: parecido a, parecidos a, parecida a, parecidas a, similar a, similares a
board games: juegos de mesa
game: juego
games: juegos, dinámicas
activities: actividades, actividad
icebreakers: dinámicas rompehielos, rompehielos
costume ideas: ideas de disfraz, ideas de disfraces
costumes: disfraces, disfraz
crafts: manualidades
recipe: receta
recipes: recetas
recipe for: receta de, receta para
recipe for bread: receta de pan
how to cook: cómo cocinar, cómo se cocina, cómo cocino
how to bake: cómo hornear
make bread: hacer pan, hacer masa madre
make a cake: hacer un pastel, hacer una torta, hacer un bizcocho, hacer una tarta
make pizza: hacer pizza, hacer masa de pizza
make rice: hacer arroz
make soup: hacer sopa
make sauce: hacer salsa
make a tortilla omelette: hacer tortilla de patatas, hacer una tortilla, tortilla de patatas
ingredients: ingredientes
oven: horno
without oven: sin horno
vegetarian: vegetariano, vegetariana, vegetarianos
vegan: vegano, vegana, veganos
gluten: celíaco, celíaca, sin gluten
allergic: alérgico, alérgica, alergia, alergias
servings: porciones, raciones, comensales
sourdough: masa madre
leftovers: sobras
buenos aires: buenos aires
handmade: artesanal, artesanales, hecho a mano, hecha a mano
candle: vela
candles: velas
soap: jabón
wax: cera
soy: soja
mystery: misterio
mystery story: cuento de misterio, relato de misterio, historia de misterio, cuento de intriga
mystery novel: novela de misterio, novela de intriga
detective story: cuento policial, relato policial, cuento policíaco, relato policíaco, cuento de detectives
takes credit: se lleva el mérito, se lleva el crédito, se apunta el mérito, se cuelga las medallas
what am i doing wrong: qué hago mal, qué estoy haciendo mal, qué he hecho mal, qué hice mal
posting calendar: calendario de publicaciones, calendario de posts
organize my move from: organiza mi mudanza de, organízame la mudanza de, planifica mi mudanza de, planea mi mudanza de
project manager: jefe de proyecto, jefa de proyecto, jefe de proyectos, jefa de proyectos
my new job as: mi nuevo trabajo como, mi nuevo empleo como, mi nuevo puesto como
new job: nuevo trabajo, nuevo empleo, nuevo puesto
have not bought: no han comprado, no hayan comprado
has not bought: no ha comprado, no haya comprado
bought: comprado, compró, compré, compraron
square root: raíz cuadrada
yoga studio: estudio de yoga
how do i talk to: cómo hablo con, cómo le hablo a, cómo se lo digo a
older people: personas mayores, gente mayor, personas de la tercera edad
my roommate: mi compañero de piso, mi compañera de piso, mi compañero de cuarto, mi compañera de cuarto, mis compañeros de piso
my colleague: mi compañero de trabajo, mi compañera de trabajo
how do i tell: cómo le digo a, cómo le digo, cómo les digo a
wash the dishes: lava los platos, lavar los platos, friega los platos
he got lost: se perdió
he met: conoció a
order: pedido
orders: pedidos
we have fixed: ya lo hemos arreglado, lo hemos arreglado, ya está arreglado, ya lo hemos solucionado, lo hemos solucionado, ya está solucionado
we were down: estuvimos sin servicio, estuvimos caídos
we were: estuvimos
outage: caída del servicio, caída de ayer
do not want to give reasons: no quiero dar motivos, no quiero dar explicaciones, sin dar motivos, sin dar explicaciones
reasons: motivos
interview guide for: guion para entrevistar, guion de entrevista para, guion para entrevistas, guía de entrevista para
interview guide: guion de entrevista, guía de entrevista
airbnb listing: descripción para airbnb, anuncio de airbnb, anuncio para airbnb, texto para airbnb, descripción de airbnb
drops: se corta, se cae, se desconecta
every night: cada noche, todas las noches
i already restarted the router: ya reinicié el router, ya he reiniciado el router
terms of use: condiciones de uso, términos de uso, términos y condiciones
minutes of a: acta de una, el acta de una
minutes of the: acta de la, el acta de la
make a quiz of: haz un test de, hazme un test de, prepara un test de, crea un test de
make a quiz about: haz un test sobre, hazme un test sobre
questions about: preguntas sobre
photosynthesis: fotosíntesis
who already know: que ya saben
where should i invest them: en qué los invierto, dónde los invierto
where should i invest: en qué invierto, dónde invierto, en qué puedo invertir
what gift can i give: qué le puedo regalar, qué puedo regalar, qué le regalo, qué le podría regalar
gift for: qué regalarle a
cinema: cine
iceland: islandia
clothes: ropa
online shop: tienda online, tienda en línea
prepare a lesson: prepara una clase, prepárame una clase, preparar una clase
design a lesson: diseña una clase, diséñame una clase
fractions: fracciones
tourism: turismo
mass tourism: turismo masivo, turismo de masas
although: aunque
warn: advierten, avisan
provisional: provisionales
unemployment: paro, desempleo
fell: bajó, cayó
password reset: restablecer la contraseña, recuperación de contraseña
sunset: atardecer, puesta de sol
similar flats: pisos parecidos, pisos similares
paying on time: pagando puntual, pagando puntualmente
domain: dominio
weekend: fin de semana, finde
why am i getting this error: por qué me sale este error, por qué me da este error, por qué sale este error, por qué tengo este error, por qué me aparece este error, por qué da este error
week in: semana por
travelling by train: viajamos en tren, viajando en tren
write an apology to: escribe una disculpa a, redacta una disculpa a, escribe una disculpa para
write an apology: escribe una disculpa, redacta una disculpa
because of a failure in: por un fallo en, por un fallo de, debido a un fallo en
tell the story of when he: cuenta cuando se, cuenta la vez que se
small online shop: tienda online pequeña, pequeña tienda online
what metrics to track: qué métricas debería seguir, qué métricas debo seguir, qué métricas tengo que seguir
lesson about: clase sobre, clase de 30 minutos sobre, clase de 40 minutos sobre, clase de 45 minutos sobre, clase de 50 minutos sobre, clase de 60 minutos sobre, clase de 90 minutos sobre, clase de una hora sobre
recover the password: recuperar la contraseña
tell the story of when: cuenta cuando, cuenta la vez que, cuenta el día que
master's: máster, maestría
marine biology: biología marina
biology: biología
business proposal: propuesta comercial, propuesta de negocio
redesigning: rediseñar
trip: excursión
school parents: padres del colegio, padres de la escuela
lyrics: letra, letras
article ideas for: ideas de artículos para, ideas de artículos de
rate limiter: limitador de peticiones, limitador de tasa, limitador de velocidad
keeps restarting: se reinicia todo el tiempo, se reinicia constantemente, se reinicia solo, no para de reiniciarse
container: contenedor
i committed to: hice commit en, hice un commit en
wrong branch: rama equivocada
value: valor
buy or rent: compro o alquilo, comprar o alquilar, alquilar o comprar, alquilo o compro
second hand car: coche de segunda mano, carro de segunda mano, coche usado, carro usado, auto usado
how to negotiate: cómo negociar, cómo negocio
fisherman: pescador
all his life: toda la vida, toda su vida
payroll: nóminas, nómina
hr: recursos humanos
cold email: correo de ventas en frío, correo en frío, email en frío
date of birth: fecha de nacimiento
split a bill between: reparta una cuenta entre, reparta la cuenta entre, divida la cuenta entre, repartir una cuenta entre, dividir la cuenta entre
this morning: esta mañana
in the morning: de la mañana, por la mañana, por las mañanas
open an account: abrir una cuenta
restaurants in: dónde comer bien en, dónde puedo comer en, dónde puedo comer bien en, dónde se come bien en, dónde cenar en
education: educación
negative review: reseña negativa, opinión negativa
reply to this review: responde a esta reseña, contesta a esta reseña, responder a esta reseña
reply to this negative review: responde a esta reseña negativa, contesta a esta reseña negativa
invitation letter: carta de invitación
chore schedule: horario de tareas de casa, tabla de tareas de casa, turnos de limpieza, reparto de tareas de casa
month by month: mes a mes
with a tent: con tienda de campaña, con tienda, en tienda de campaña, con carpa
tent: tienda de campaña, carpa
sleep alone: dormir solo, dormir sola
i had a fight with: me he peleado con, me peleé con, he discutido con, discutí con
most recent: más reciente, más recientes
most recent order of each: pedido más reciente de cada, último pedido de cada
job interview questions: preguntas para una entrevista de trabajo, preguntas de entrevista de trabajo
yoga class: clase de yoga
shopping list: lista de la compra, lista de compras, lista del súper
barbecue: barbacoa, asado, parrillada
ebay listing: anuncio de wallapop, anuncio en wallapop, anuncio en milanuncios, anuncio de segunda mano
free of charge: gratis
park: parque
discounts: descuentos
hybrid: híbrido, híbrida
hiking route: ruta de senderismo
cancellation letter for: carta para darme de baja de, carta para dar de baja, carta de baja de
cancellation letter: carta de baja
cancel my contract with: darme de baja de, darme de baja en
internet provider: compañía de internet, operador de internet
organize it for me: organízamelo, planifícamelo, móntamelo
walk the camino: hacer el camino
stages: etapas
km: kilómetros
hostels: albergues, hostales
there and back: ida y vuelta
electricity bill: factura de la luz, recibo de la luz
adopt: adoptar
`
