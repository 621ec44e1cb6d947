// What Spanish prompts ask about: how things are done and differ, law, health, faults, work, feelings.

export const KNOWLEDGE = `
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
why is: por qué es, por qué el, por qué la, por qué está
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
argentina: argentino, argentina
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
vomit: vómito, vómitos, vomita, vomitado, vomitando
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
i do not know if: no sé si
what would you do: qué harías tú, qué harías en mi lugar
devil's advocate: abogado del diablo
poke holes: busca fallos, buscale fallos, encuentra los puntos débiles
critique: critica, criticar, hazme una crítica
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
baby: un bebé, mi bebé, el bebé, una bebé, de bebé, bebés, la bebé
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
anonymize: anonimiza, anonimizar, anonimízame, anonimice
what is a must have and what is nice to have: qué es obligatorio y qué es deseable, qué es obligatorio y qué no, qué es imprescindible y qué es deseable, qué es imprescindible y qué no
timeline: línea de tiempo, línea temporal, cronología
court ruling: sentencia, sentencia judicial, fallo del tribunal
sql statement: sentencia sql
summarize it: resúmela, resúmelo, resúmemelo, resúmemela
i got this letter: me ha llegado esta carta, me llegó esta carta, he recibido esta carta, recibí esta carta
tax office: hacienda, agencia tributaria
grade these: pon nota a estas, pon nota a estos, ponle nota a estas
rate from 1 to 10: pon nota del 1 al 10, pon una nota del 1 al 10, puntúa del 1 al 10, valora del 1 al 10
grade this: ponle nota a, pon nota a este, pon nota a esta, qué nota le pondrías, qué nota le pones
fact or opinion: un hecho o una opinión, hecho u opinión, hecho o opinión, hechos u opiniones, hechos o opiniones
fact: hecho
opinion: opinión
bank transactions: movimientos bancarios, movimientos de la cuenta, movimientos del banco, movimientos de mi cuenta
written by an ai: lo ha escrito una ia, lo escribió una ia, escrito por una ia, escrito por chatgpt, escrito con ia
sounds like ai: suena a ia, suena a chatgpt, parece de chatgpt, parece escrito por ia
vaccine: vacuna
calories: calorías
cup: taza
milliliters: mililitros
protein: proteína, proteínas
raw: crudo, cruda
where does the word come from: de dónde viene la palabra
origin of the word: origen de la palabra, etimología de
origin of the phrase: origen de la frase, origen de la expresión
according to studies: según los estudios, según la ciencia, hay estudios
studies: estudios científicos
bad for the heart: malo para el corazón, mala para el corazón
heart: corazón
since which version of: desde qué versión de, a partir de qué versión de
how to knit: cómo tejer, cómo se teje
how to sew: cómo coser
how to fold: cómo doblar
how to change: cómo cambiar
scarf: bufanda
fall of the roman empire: caída del imperio romano
empire: imperio
roman: romano, romana
when do you use: cuándo se usa, cuándo se utiliza
salaries: sueldos, salarios
market share: cuota de mercado, participación de mercado
brands: marcas
forecast: pronostica, pronosticar, predice
we ran an a/b test: hicimos un test a/b
valid: válido, válida
argument: argumento
is the argument valid: es válido el argumento, el argumento es válido
cats: gatos
dogs: perros
holiday days: días de vacaciones
`
