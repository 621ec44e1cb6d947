// What Spanish prompts are about: people, plans, travel, home, health, money, law, knowledge.

export const SUBJECTS = `
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
restaurants in: restaurantes en, donde comer en, dónde comer en
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
gluten: celíaco, celíaca, celiaco, sin gluten
allergic: alérgico, alérgica, alergia, alergias
servings: porciones, raciones, comensales
sourdough: masa madre
leftovers: sobras
how to clean: cómo limpiar, cómo quitar
how to change: cómo cambiar
how to install: cómo instalar, cómo instalo
how to configure: cómo configurar, cómo configuro
how to learn: cómo aprender, cómo aprendo
how to save: cómo ahorrar
how to use: cómo usar, cómo uso, cómo utilizar
how to write: cómo escribir, cómo escribo, cómo redactar
how to create: cómo crear, cómo creo
how to calculate: cómo calcular, cómo calculo, cómo se calcula
how to open: cómo abrir, cómo abro
how to fix: cómo arreglar, cómo arreglo, cómo soluciono, cómo solucionar
how to know: cómo saber, cómo sé
how to get: cómo conseguir, cómo obtener
how to start: cómo empezar, cómo empiezo
guide to: guía para, guía de
tutorial: tutorial de
difference: diferencia
difference between: diferencia entre, diferencias entre, qué diferencia hay entre, qué diferencia a, en qué se diferencian, en qué se diferencia
differences: diferencias
advantages: ventajas
disadvantages: desventajas, inconvenientes
arguments for: argumentos a favor, argumentos a favor de
arguments against: argumentos en contra
for and against: a favor y en contra
ethical: ético, ética
myth: mito
history of: historia de la, historia de los, historia del, historia de las, historia de españa
a story of: historia de un, historia de una
causes of: causas de la, causas del, causas de
war: guerra
revolution: revolución
empire: imperio
fall of: caída del, caída de
origin of: origen de, origen del
why does: por qué se, por qué hace, por qué suena, por qué tiene
why do: por qué los, por qué las, por qué hacen
why is: por qué es, por qué el, por qué la, por qué está, por qué está
why are: por qué son
why did: por qué cayó, por qué fracasó, por qué perdió
sky: cielo
light: luz
sound: sonido
heat: calor
cold: frío
blood: sangre
vaccines: vacunas
virus: virus
law: ley, derecho
laws: leyes
legal: legales
lawsuit: demanda
court: juzgado, tribunal, juicio
sued: demandado, demandada, me demandaron, me han demandado
inheritance: herencia
copyright: derechos de autor
legally: legalmente
notary: notario
rights: derechos
my rights: mis derechos
deposit back: devuelva la fianza, devolver la fianza, devuelvan el depósito, me devuelva el depósito, devolución de la fianza
deposit: fianza, depósito
lease: arrendamiento, contrato de alquiler vigente
rent: alquiler, renta, arriendo
warranty: garantía
fine: multa
parking fine: multa de aparcamiento, multa de estacionamiento
evicted: desahucio, desalojo, desahuciar, me desalojan, desahuciado
fired: despedido
arrested: detenido, arrestado, detuvieron
the police: la policía
divorce: divorcio, divorciarme, separación
custody: custodia
deported: deportado, deportación
visa: visado
passport: pasaporte
customs: aduana
minimum wage: salario mínimo
maternity leave: baja por maternidad, licencia de maternidad, permiso de maternidad
retirement age: edad de jubilación
public holiday: día feriado, día festivo
speed limit: límite de velocidad
in spain: en españa
in mexico: en méxico
spain: españa
mexico: méxico
germany: alemania
france: francia
italy: italia
uk: reino unido, inglaterra
usa: eeuu, ee uu, estados unidos
brazil: brasil
switzerland: suiza
netherlands: holanda, países bajos
japan: japón
chile: chileno, chilena
argentina: argentino, argentina, buenos aires
american: estadounidense
city: ciudad
country: país
countries: países
world: mundo
population of: población de, cuántos habitantes tiene
population: población, habitantes
largest: el más grande, la más grande, más grande de, más grande del, más poblado, más poblada
longest: la más larga, más largo de, más largo del, más larga de, más larga del, el más largo
highest: el más alto, la más alta, más alto de, más alto del, más alta de, más alta del
oldest: el más antiguo, la más antigua, mayor edad, más antiguo, más antigua, más viejo del
average salary: salario medio, sueldo medio, salario promedio, sueldo promedio
median age: edad mediana
unemployment: desempleo, paro juvenil
time difference: diferencia horaria, diferencia de hora, diferencia de horas
time zone: zona horaria, zonas horarias, huso horario
dose: dosis
dosage: posología
pills: pastillas, pastilla, comprimidos
medication: medicación, medicamento, medicamentos, medicina
ibuprofen: ibuprofeno
antibiotics: antibióticos, antibiótico
pregnant: embarazada, embarazo
symptoms: síntomas, síntoma
fever: fiebre
pain: dolor
my chest pain: dolor en el pecho, dolor de pecho
my back pain: dolor de espalda
headache: dolor de cabeza, me duele la cabeza
hurts: duele, me duele, duelen, me duelen
vomit: vómito, vómitos, vomita, vomitó, vomitado, vomitando
my cat vomit: mi gato vomita, mi gato vomitó, mi gato ha vomitado
my dog ate: mi perro se comió, mi perra se comió, mi perro comió, mi perro se ha comido
my dog not eating: mi perro no come, mi perro no quiere comer, mi perra no come
my cat not eating: mi gato no come, mi gata no come
cough: tos
rash: sarpullido, erupción
blood pressure: presión arterial, tensión arterial
diabetes: diabético, diabética
cancer: cáncer
surgery: cirugía, operación, me operaron, me operan
anxiety: ansiedad
depression: depresión, deprimido, deprimida
insomnia: insomnio
can't sleep: no puedo dormir, no duermo
burnout: agotamiento
dementia: demencia
suicide: suicidio, suicidarme, suicida
want to die: quiero morir, me quiero morir, no quiero vivir
panic attack: ataque de pánico, ataque de ansiedad
lonely: me siento solo, me siento sola, soledad
i feel sad: estoy triste, me siento triste
crying: llorando, llorar, lloro
overwhelmed: abrumado, abrumada, agobiado, agobiada, me supera, sobrepasado
smell of gas: olor a gas, huele a gas
fire: incendio, fuego
poisoned: intoxicado, envenenado
threatened: amenazó, amenaza, me amenaza
scammed: estafaron, me estafaron, timaron
hacked: hackearon, hackeado, me hackearon
abuse: abuso, maltrato
cheated on: engañó, me engañó, infiel
broke up: terminamos, rompimos, me dejó mi novia, me dejó mi novio
in love: enamorado, enamorada
grief: duelo
dog: perro, perra, perrito
cat: gato, gata, gatito
pet: mascota
boat: barco
car: coche, carro, auto
bike: bici, bicicleta
should i quit my job: dejo mi trabajo, debería dejar mi trabajo, renuncio a mi trabajo
job offers: ofertas de trabajo
change careers: cambiar de carrera, cambiar de profesión, cambio de carrera, reinventarme profesionalmente
go freelance: hacerme autónomo, hacerme freelance, ser autónomo
job: empleo, chamba, curro, laburo, el puesto, puesto de, puesto vacante, este puesto, puestos
worth it: vale la pena, merece la pena, me compensa, valdrá la pena
is it worth: vale la pena comprar
torn between: dudo entre, estoy entre, indeciso entre
do not know if: no sé si
what would you do: qué harías tú, qué harías en mi lugar
devil's advocate: abogado del diablo
poke holes: busca fallos, buscale fallos, encuentra los puntos débiles
critique: critica, crítica, criticar, hazme una crítica
my plan is: mi plan es
my idea is: mi idea es
is this idea: esta idea es
counter-argument: contraargumento
weaknesses: puntos débiles
architecture: arquitectura
microservices: microservicios
sales: ventas
customers fell: cayeron los clientes
get more customers: conseguir más clientes, atraer más clientes, atraer clientes, captar clientes, conseguir clientes, más clientes
increase sales: aumentar ventas, aumentar las ventas, vender más, subir las ventas
shop: tienda, comercio, negocio
business: empresa, pyme
restaurant: restaurante
bakery: panadería
cafe: cafetería
boiler: caldera, calentador, calefón, boiler
fridge: nevera, refrigerador, frigorífico, heladera, refri
washing machine: lavadora, lavarropas
dishwasher: lavavajillas
dryer: secadora
mould: moho, hongos en la pared
damp: humedad, humedades
leak: fuga, gotera, goteras, filtración
leaks: gotea, pierde agua
broken: roto, rota, averiado, averiada, descompuesto, estropeado, estropeada
noise: ruido, ruidos
smells: huele
toilet: inodoro, váter, wáter
tap: grifo, llave del agua, canilla
sink: fregadero, lavabo
engine: motor
brakes: frenos
router: módem
phone: móvil, celular, teléfono
laptop: portátil, ordenador portátil
computer: ordenador, computadora, computador, pc
printer: impresora
keyboard: teclado
battery: batería
screen: pantalla
doesn't work: no funciona, no anda, no sirve, no jala, no funcionan
won't start: no arranca, no enciende, no prende
black screen: pantalla negra, pantalla en negro
slow: lento, lenta, lentos
freezes: se congela, se cuelga, se traba, se queda colgado
stuck: atascado, atascada, estancada, estancado
procrastinate: procrastino, procrastinar, procrastinación
be more productive: ser más productivo, ser más productiva, productividad
can't concentrate: no me concentro, no logro concentrarme, no puedo concentrarme, no me puedo concentrar, me cuesta concentrarme, me distraigo
motivation: motivación
emergency: emergencia, urgencias
conversation: conversación
interview me: entrevístame, hazme una entrevista
mock interview: entrevista simulada, simulacro de entrevista, simula una entrevista
interviewer: entrevistador, entrevistadora, reclutador, reclutadora
practice my english: practicar inglés, practicar mi inglés, practicar el inglés
practice spanish: practicar español
linux terminal: terminal de linux
therapist: terapeuta, psicólogo, psicóloga
correct me: corrígeme si, corrígeme los errores
sisters: hermanas
baby: un bebé, mi bebé, el bebé, una bebé, mi bebe, de bebé, bebés, la bebé
class: clase
plant: planta
school: escuela, colegio, instituto, cole
university: universidad, facultad
office: oficina
bank: banco
hospital: clínica
church: iglesia
town hall: ayuntamiento, municipalidad, alcaldía
car insurance: seguro del coche
health: salud
energy: energía
daughters: hijas
gifts: regalitos
a job: un puesto
fastest: más rápido del, más rápida del
smallest: más pequeño de, más pequeño del, más pequeña del
i was fired: me despidieron, me han despedido, me echaron, me echaron del trabajo, me corrieron, me despiden
not charging: no carga, no me carga
overheats: se calienta, se sobrecalienta
doesn't turn on: no se enciende
subjunctive: subjuntivo
tenses: tiempos verbales
prepositions: preposiciones, preposición
past tense: pretérito, pasado simple
comma: coma
gerund: gerundio
pronoun: pronombre, pronombres
conjugate: conjugar, conjuga, conjugación
verbs: verbos
tent: tienda de campaña
child support: pensión alimenticia, pensión de alimentos, cuota alimentaria
leaves: hojas
yellow leaves: hojas amarillas
does not rise: no sube, no leva, no crece
stays flat: queda plano, queda plana
is dying: se muere, se está muriendo
are dying: se mueren, se están muriendo
drops: se le caen
system: sistema
fair system: sistema justo
car jack: gato hidráulico
dish: plato
drink: bebida
law of gravity: ley de la gravedad, ley de gravedad, ley de la gravitación
ohm's law: ley de ohm
moore's law: ley de moore
newton's laws: leyes de newton
law of large numbers: ley de los grandes números
laws of thermodynamics: leyes de la termodinámica, ley de la termodinámica
buzzes: zumba
does not drain: no desagota, no desagua, no vacía
opening of our: inauguración de nuestra, inauguración de nuestro
opening: inauguración, apertura
advice: consejos, consejo
suggestion: sugerencia
praise: elogio, felicitación
sleep: dormir, sueño
life: vida
water: agua
door: puerta
window: ventana
music: música
food: alimentos
wall: pared
roof: techo, tejado
mouse: ratón
headphones: auriculares, audífonos
internet: conexión a internet
wifi: wi fi, wifi
sugar: azúcar
heart: corazón
sick: enfermo, enferma
illness: enfermedad
accident: accidente
flood: inundación
moving: mover
order to do: orden para hacer
sports: deportes, deporte
birthday of: cumpleaños de, cumple de
experience: experiencia
i worked: trabajé, he trabajado
offer: oferta, ofertas
neighbourhoods: barrios
by neighbourhood: por barrios, por zonas, por barrio
dinners: cenas
lunches: comidas, almuerzos
no debts: no tengo deudas, sin deudas
revise: repasar, repaso
revision: repasos
spaced revision: repasos espaciados, repaso espaciado
i train: entreno
interested in: interesado en, interesada en
available: disponible
insurance policy: póliza
the staff: el personal, plantilla de trabajadores
of the staff: del personal
flight: vuelo
flights: vuelos
cancelled: cancelaron, canceló, cancelaron mi, han cancelado
arrived late: llegó tarde, llegó con retraso
never arrived: no llegó, nunca llegó, no ha llegado
delay: retraso, demora
defective: defectuoso, defectuosa
they met: se conocieron
no kids: sin hijos
dating app: app de citas, aplicación de citas
thesis supervisor: director de tesis, directora de tesis
flatmates: roomies
boats: barcos
swallowed: tragó, se tragó, se ha tragado
ate: se comió, comió, se ha comido
drank: bebió, se bebió
sauce: salsa
soup: sopa
cake: pastel, torta, tarta, bizcocho
cheese: queso
dough: masa
stew: guiso, estofado
jam: mermelada
rice: arroz
stain: mancha
`
