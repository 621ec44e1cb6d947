// What Spanish prompts ask about everyday matters: choices, repairs, buying and selling, animals, meetings, free time.

export const EVERYDAY = `
convince me: convénceme, convencerme, intenta convencerme
debate me: debate conmigo, discute conmigo, debatamos
argue for: argumenta a favor de, defiende la idea de
argue against: argumenta en contra de
change my mind: hazme cambiar de opinión, hazme cambiar de idea
talk me out of: disuádeme de, quítame de la cabeza
i need arguments: necesito argumentos
stuck: se estanca, estancado, estancada, se atasca, atascado, atascada, encallado
drags: se hace pesado, se hace pesada, se hace largo, se hace larga
boring: aburrido, aburrida, aburridos, aburridas, soso, sosa
first act: primer acto
second act: segundo acto
third act: tercer acto
my protagonist: mi protagonista, mi personaje principal
my villain: mi villano, mi villana
plot hole: agujero de guion, agujero de la trama
plot holes: agujeros de guion, agujeros de la trama
writer's block: bloqueo del escritor, bloqueo de escritor, bloqueo creativo
nothing happens: no pasa nada
how do i fix it: cómo lo arreglo, cómo la arreglo, cómo lo soluciono
burned: quemaron, quemó, incendiaron
killed: mataron
stole: robaron
ignored: ignoraron, pasaron de
skipped: se saltaron
attacked: atacaron
destroyed: destruyeron
betrayed: traicionaron
job interview: entrevista de trabajo, entrevista laboral, entrevista de empleo
tell me about yourself: háblame de ti, hábleme de usted, cuéntame de ti, cuénteme sobre usted
biggest weakness: mayor debilidad, mayor defecto, peor defecto
questions to ask: preguntas para hacer, preguntas para hacerle, preguntas para hacerles, preguntas que hacer, preguntas que hacerle, qué preguntas hacer, qué preguntas hacerle
what should i ask: qué debería preguntar, qué debo preguntar, qué pregunto, qué le pregunto, qué preguntas hago
what to ask: qué preguntar, qué preguntarle
how can i test if: cómo puedo comprobar si, cómo compruebo si, cómo puedo probar si, cómo puedo saber si funciona
increases: aumenta, incrementa
reduces: reduce las, reduce los
get wine out of: quitar vino de, quitar el vino de, sacar vino de, sacar el vino de
get grease out of: quitar grasa de, quitar la grasa de, sacar grasa de, sacar la grasa de
get oil out of: quitar aceite de, quitar el aceite de, sacar aceite de, sacar el aceite de
get ink out of: quitar tinta de, quitar la tinta de, sacar tinta de, sacar la tinta de
get coffee out of: quitar café de, quitar el café de, sacar café de, sacar el café de
get blood out of: quitar sangre de, quitar la sangre de, sacar sangre de la ropa, sacar sangre de las sábanas
get wax out of: quitar cera de, quitar la cera de, sacar cera de, sacar la cera de
get gum out of: quitar chicle de, quitar el chicle de, quitar un chicle de, sacar chicle de, sacar un chicle de
get rust off: quitar óxido de, quitar el óxido de, quitar la herrumbre de
get glue off: quitar pegamento de, quitar el pegamento de, sacar pegamento de
jeans: pantalón vaquero, pantalones vaqueros
silk: seda
carpet: alfombra, moqueta
marble: mármol
suede: ante natural, gamuza
takes forever: tarda una eternidad, tarda siglos, tarda muchísimo, demora una eternidad, demora muchísimo
not paid: sin pagar, sin cobrar
overdue invoice: factura vencida, factura atrasada
unpaid invoice: factura impagada, factura impaga, factura sin pagar, factura sin cobrar
i want to create: quiero crear, me gustaría crear
i want to make: quiero hacer
i want to develop: quiero desarrollar
i want to build: quiero construir, quiero programar
we want to create: queremos crear
repair or replace: reparar o cambiar, arreglar o cambiar, reparar o sustituir, arreglar o sustituir, repararlo o cambiarlo, repararla o cambiarla, arreglarlo o cambiarlo, arreglarla o cambiarla
fix or buy: arreglar o comprar, reparar o comprar, arreglarlo o comprar, arreglarla o comprar, repararlo o comprar, repararla o comprar
should i buy: debería comprar, debo comprar, me conviene comprar, debería comprarme
electric car: coche eléctrico, carro eléctrico, auto eléctrico
hybrid: coche híbrido, carro híbrido, auto híbrido
heat pump: bomba de calor
heat pumps: bombas de calor
gas boiler: caldera de gas
solar panels: placas solares, paneles solares
double glazing: doble acristalamiento, doble vidrio
pellet stove: estufa de pellets, estufa de pellet
wood stove: estufa de leña
induction hob: placa de inducción, cocina de inducción
insulation: aislamiento térmico
phone plans: tarifas de móvil, tarifas móviles, planes de celular, planes de móvil, planes de telefonía
phone plan: tarifa de móvil, tarifa móvil, plan de celular, plan de móvil
internet plans: tarifas de internet, planes de internet, tarifas de fibra, planes de fibra
electricity tariffs: tarifas de luz, tarifas de la luz, tarifas eléctricas
electricity tariff: tarifa de luz, tarifa de la luz, tarifa eléctrica
gym membership: cuota de gimnasio, cuota del gimnasio, suscripción al gimnasio, membresía de gimnasio, membresía del gimnasio
insurance policies: pólizas de seguro, seguros de coche, seguros de salud, seguros de hogar
flat viewing: visita a un piso, visita al piso, visita a un departamento, visita a un apartamento, visita de un piso
viewing a flat: visitar un piso, ver un piso, visitar un departamento, ver un departamento, visitar un apartamento, ver un apartamento
viewing a house: visitar una casa para comprarla, ver una casa para comprar
second-hand: de segunda mano
how much is my worth: cuánto vale mi, cuánto valen mis, cuánto puede valer mi, cuánto podría valer mi
how much is this worth: cuánto vale este, cuánto vale esta, cuánto valen estos, cuánto valen estas
stamps: sellos antiguos, estampillas
coins: monedas antiguas, monedas viejas
collection: colección
how much should i charge: cuánto debería cobrar, cuánto debo cobrar, cuánto cobro, cuánto cobrar, cuánto puedo cobrar, cuánto se cobra, qué precio pongo, qué precio le pongo
how much should we charge: cuánto deberíamos cobrar, cuánto cobramos
my rates: mis tarifas
my hourly rate: mi tarifa por hora
my prices: mis precios
ants: hormigas
moths: polillas
cockroaches: cucarachas
mice: ratones en
rats: ratas
bed bugs: chinches
silverfish: pececillos de plata
fruit flies: moscas de la fruta, mosquitas de la fruta
gnats: mosquitas
wasps: avispas
weevils: gorgojos
fleas: pulgas
woodlice: cochinillas de humedad
pantry: despensa, alacena
puppy: cachorro, cachorra, cachorrito, cachorrita
barks: ladra, ladran
barking: ladrar, ladrando, ladridos
biting: morder, muerde, muerden, mordiendo
chews: mordisquea, destroza los muebles
pulls on the lead: tira de la correa, jala la correa, jala de la correa
scratches the sofa: araña el sofá, araña los muebles, rasca el sofá
meows: maúlla, maullando, maullidos
crate: transportín
potty: hacer sus necesidades, hace sus necesidades, hacer pis fuera, hace pis en
train my dog: adiestrar a mi perro, educar a mi perro, entrenar a mi perro
separation anxiety: ansiedad por separación
how do i stop it: cómo lo evito, cómo evito que, cómo hago que pare, cómo consigo que pare
which breed: qué raza, cuál raza
desk: escritorio
shelves: estantes, estantería, estanterías, baldas
wardrobe: armario, ropero
furniture: muebles
kitchen layout: distribución de la cocina
layout of the: distribución de la, distribución del
worth learning: vale la pena aprender, merece la pena aprender
worth doing: vale la pena hacer, merece la pena hacer
worth studying: vale la pena estudiar, merece la pena estudiar
worth taking: vale la pena sacarse, merece la pena sacarse
should i learn: debería aprender, debo aprender
should i study: debería estudiar, debo estudiar
save money on: ahorrar en, ahorrar dinero en, ahorrar en la, ahorrar en el, gastar menos en
save money: ahorrar dinero
save up for: ahorrar dinero para
spend less: gastar menos
lower my bills: bajar mis facturas, reducir mis facturas, pagar menos de luz
too high: demasiado alta, demasiado alto, altísima
so high: muy alta
groceries: la compra del mes, la compra semanal
meet people: conocer gente, conocer personas, conocer a gente, conocer a personas
find friends: encontrar amigos, encontrar amigas
make friends: hacer amistades
social life: vida social
social circle: círculo social
get more people to come: que venga más gente, que vengan más personas, que participe más gente, que asista más gente
get more parents to come: que vengan más padres, que participen más padres, que asistan más padres
get more members to come: que vengan más socios, que participen más socios
get more neighbours to come: que vengan más vecinos, que participen más vecinos
how do we: cómo conseguimos, cómo logramos
find volunteers: encontrar voluntarios, conseguir voluntarios, captar voluntarios, buscar voluntarios
nobody comes to: no viene nadie a, nadie viene a
marketing ideas: ideas de marketing, ideas de mercadotecnia, ideas para promocionar
promote my: promocionar mi, promover mi, dar a conocer mi
promote our: promocionar nuestro, promocionar nuestra
start a podcast: abrir un podcast, lanzar un podcast, hacer un podcast
start a youtube channel: abrir un canal de youtube, empezar un canal de youtube, crear un canal de youtube, lanzar un canal de youtube
start a channel: abrir un canal, empezar un canal
start a blog: abrir un blog, empezar un blog, lanzar un blog
start a newsletter: lanzar una newsletter, empezar una newsletter
box of letters: caja de cartas, caja con cartas
box of old letters: caja de cartas antiguas, caja de cartas viejas
box of photos: caja de fotos, caja con fotos
box of old photos: caja de fotos antiguas, caja de fotos viejas
old letters: cartas antiguas, cartas viejas
get rid of old clothes: deshacerme de la ropa vieja, deshacerme de ropa
get rid of old books: deshacerme de los libros, deshacerme de libros
clear out the house: vaciar la casa, vaciar el piso
i inherited: heredé, he heredado
small balcony: balcón pequeño, balconcito, terraza pequeña
small kitchen: cocina pequeña
small bathroom: baño pequeño, cuarto de baño pequeño
small bedroom: dormitorio pequeño, recámara pequeña
small room: habitación pequeña, cuarto pequeño
small living room: salón pequeño, sala pequeña
small flat: piso pequeño, apartamento pequeño, departamento pequeño
small garden: jardín pequeño, patio pequeño
narrow hallway: pasillo estrecho, pasillo angosto
living room: el living
decorate the: decorar la, decorar el
decorate my: decorar mi
what can i cook: qué puedo cocinar, qué puedo preparar, qué cocino hoy
what can we cook: qué podemos cocinar, qué podemos preparar
cook: cocinar
spinach: espinacas, espinaca
onion: cebolla
onions: cebollas
beans: frijoles, alubias, judías, porotos
chickpeas: garbanzos
leftovers: sobras, sobras de comida, restos de comida
fridge: nevera, frigorífico, heladera, refri, refrigeradora
use up: aprovechar el, aprovechar la, aprovechar los, aprovechar las
get better at: mejorar en, ser mejor en, hacerme mejor en
best way to learn: la mejor forma de aprender, la mejor manera de aprender, la forma más rápida de aprender, la manera más rápida de aprender, mejor forma de aprender, mejor manera de aprender, forma más rápida de aprender, manera más rápida de aprender
best way to improve: la mejor forma de mejorar, la mejor manera de mejorar, mejor forma de mejorar, mejor manera de mejorar
is it doable: es factible, es viable, es realista, es posible hacerlo
does it fit: cabe todo
can we afford: podemos permitirnos, nos podemos permitir
can i afford: puedo permitirme, me puedo permitir
white screen: pantalla blanca, pantalla en blanco
black screen: pantalla negra, pantalla en negro
external drive: disco externo, disco duro externo
won't start: no arranca, no enciende, no prende
share the chores: repartir las tareas de la casa, repartir las tareas del hogar, repartir las tareas domésticas, repartirnos las tareas de la casa, repartirnos las tareas del hogar
chores: tareas de la casa, tareas del hogar, tareas domésticas, quehaceres
fair way: forma justa, manera justa
split fairly: repartir de forma justa, repartir de manera justa
retrospective: retrospectiva
closing procedure: procedimiento de cierre
opening procedure: procedimiento de apertura
cleaning procedure: procedimiento de limpieza
fundraising plan: plan de recaudación de fondos, plan de recaudación, plan para recaudar fondos
fundraising campaign: campaña de recaudación, campaña de recaudación de fondos
fundraising ideas: ideas para recaudar fondos, ideas para recaudar dinero, ideas de recaudación
crowdfunding: micromecenazgo, financiación colectiva
raise money for: recaudar dinero para, recaudar fondos para
raise: recaudar
student visa: visado de estudiante, visa de estudiante, visado de estudios, visa de estudios
work visa: visado de trabajo, visa de trabajo
tourist visa: visado de turista, visa de turista
apply for a student visa: solicitar un visado de estudiante, solicitar una visa de estudiante, solicitar la visa de estudiante
apply for a visa: solicitar un visado, solicitar el visado, solicitar una visa, solicitar la visa, tramitar la visa, tramitar el visado, sacar la visa
apply for citizenship: solicitar la nacionalidad, pedir la nacionalidad, tramitar la nacionalidad
passport renewal: renovación del pasaporte, renovar el pasaporte, renovar mi pasaporte
residence permit: permiso de residencia
find a job: encontrar trabajo, encontrar un trabajo, encontrar empleo, encontrar un empleo, buscar trabajo, buscar empleo, conseguir trabajo, conseguir un trabajo, conseguir empleo
job search: búsqueda de empleo, búsqueda de trabajo
crop rotation: rotación de cultivos
rotate crops: rotar cultivos, rotar los cultivos
beds: bancales
start a bakery: montar una panadería, abrir una panadería, montar una pequeña panadería, abrir una pequeña panadería
start a shop: montar una tienda, abrir una tienda
start a café: montar una cafetería, abrir una cafetería
start a business: montar un negocio, abrir un negocio, montar mi propio negocio
python project ideas: ideas de proyectos en python, ideas de proyectos con python
programming project ideas: ideas de proyectos de programación, ideas de proyectos para programar
game ideas: ideas de juegos para programar, ideas para un videojuego, ideas de videojuegos
shop window: escaparate, vidriera, aparador de la tienda
market stall: puesto en el mercado, puesto de mercado, puesto del mercado, puesto en la feria, puesto en el mercadillo
tattoo: tatuaje
tattoos: tatuajes
first date: primera cita
second date: segunda cita
blind date: cita a ciegas
company party: fiesta de la empresa, fiesta de empresa, cena de empresa, cena de la empresa
office party: fiesta de la oficina
team outing: salida de equipo, salida con el equipo
rainy afternoon: tarde de lluvia, tarde lluviosa
rainy day: día de lluvia, día lluvioso
kids party: fiesta infantil, fiestas infantiles
without screens: sin pantallas
debate topics: temas de debate, temas para un debate, temas para debatir, temas para debates
buffet: bufé, bufet
how to decorate the: cómo decorar el, cómo decorar la, cómo decoro el, cómo decoro la
how to decorate my: cómo decorar mi, cómo decoro mi
one hour: una hora
cleaning schedule: plan de limpieza, horario de limpieza, calendario de limpieza
decorate the living room: decorar el salón, decorar el salón de casa
how to decorate the living room: cómo decorar el salón, cómo decoro el salón
mattress: mi colchón, del colchón, el colchón
of wool: de lana
desktop: escritorio remoto, escritorio de windows, icono del escritorio, iconos del escritorio, escritorio del ordenador, escritorio de la computadora
does it fit: me dará tiempo, nos dará tiempo
first appointment with: primera cita con el, primera cita con la, primera cita con mi
`
