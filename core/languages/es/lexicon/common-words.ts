// Everyday Spanish words that no rule asks for: they tell the classifier what a prompt is about.

export const COMMON_WORDS = `
airline: aerolínea, aerolíneas
airport: aeropuerto
luggage: equipaje, maletas
ticket: billete, boleto
journey: trayecto
suburb: afueras
village: pueblo, aldea
town: localidad, municipio
coast: costa
mountain: montaña
mountains: montañas
river: río
lake: lago
forest: bosque
island: isla
sea: mar
beach: playas
sun: sol
moon: luna
stars: estrellas
rain: lluvia
snow: nieve
wind: viento
lighthouse: faro
castle: castillo
bridge: puente
street: calle
road: carretera
square: plaza
library: biblioteca
hotels: hoteles
dentist: dentista
cook: cocinero, cocinera
waiter: camarero, camarera, mesero, mesera
hairdresser's: peluquería
beauty salon: salón de belleza
florist: floristería, florería
bakery: pastelería
winery: bodega, bodegas
pharmacy: farmacia
supermarket: supermercado
market: mercado
factory: fábrica
farm: granja, finca
farmer: agricultor, granjero
accountant: contable, contador
architect: arquitecto, arquitecta
receptionist: recepcionista
secretary: secretaria, secretario
analyst: analista
salesperson: vendedor, vendedora
supplier: proveedora
buyer: comprador, compradora
owner: dueño, dueña
tourist: turista
tourists: turistas
passenger: pasajero
driver: conductor, chofer
fishing: pesca, pescar
singer: cantante
writer: escritor, escritora
authors: autores
king: rey
queen: reina
ghost: fantasma
witch: bruja
wizard: mago
magic: magia, mágico, mágica
memories: recuerdos
dreams: sueños
bedroom: dormitorio, recámara
kitchen: cocina
living room: sala de estar
gardening: jardinería
lift: ascensor, elevador
beds: camas
bed: cama
table: mesa
chair: silla
furniture: muebles
light bulb: bombilla
paint: pintar, pintura
facade: fachada
building: edificio
repair: reparación
renovate: renovar
clean: limpiar, limpio, limpia
cleaning: limpieza
dirty: sucio, sucia
smell: olor
brake: freno
braking: al frenar, frenar
wheel: rueda
tyre: neumático, llanta
motorbike: moto, motocicleta
bicycles: bicicletas
electric: eléctrico, eléctrica, eléctricos, eléctricas
train: tren
bus: autobús, colectivo
plane: avión
walk: caminar, paseo
run: correr
swim: nadar
swimming: natación
football: fútbol
tennis: tenis
chess: ajedrez
play: tocar, jugar
dance: baile, bailar, danza
theatre: teatro
photography: fotografía
video editing: edición de vídeo
editing: edición
meditation: meditación
dense: apelmazado, denso
sinks: se hunde
meat: carne
fish: pescado, pez
chicken: pollo
eggs: huevos
milk: leche
fruit: fruta, frutas
plant: plantar
flowers: flores
tree: árbol
tasty: sabroso, delicioso
service: servicio, atención
quality: calidad
peruvian: peruano, peruana
beautiful: hermoso, hermosa, bonito, bonita
ugly: feo, fea
strong: fuerte, fuertes
healthy: sano, sana, saludable
tired: cansado, cansada
happy: feliz, contento, contenta
angry: enfadado, enojado
blurry: borroso, borrosa
floating: flotante
charged: cobraron, cobrado
log in: entrar, iniciar sesión
signed: firmó, firmado
approved: aprobó, aprobado, aprobada
proposed: propuso
agreed: quedamos en, acordamos, acordó
delayed: se retrasa, retrasado, atrasado
lower: bajar, rebajar
raise: subir
grew: creció, crecieron
close: cerrar
start: montar
finish: terminar, acabar
come: venir, venga
arrive: llegar
leave: salir, irse
spend: gastar
rent: alquilar
renting: alquilando
fire: despedir
hire: contratar
inform: comunicarlo
teach: enseñar
increase: aumentar
detect: detectar
upload: subir fotos
profile: perfil
recover: recuperar
restart: reiniciar
disk: disco
fills up: se llena
branch: rama
search box: buscador, campo de búsqueda
number plates: matrículas, placas
overdue: vencido, vencida, vencidas
highlight: resaltar, marcar, destacar
fundraiser: recaudación de fondos, colecta
smart contract: contrato inteligente
centre: centrar, centra
satisfaction: satisfacción
remote work: teletrabajo, trabajo remoto
climate: clima
environment: medio ambiente
diet: dieta
cell: célula
geography: geografía
physics: física
chemistry: química
mathematics: matemáticas
government: gobierno
pay off: amortizar, cancelar la deuda
index fund: fondo indexado
bank account: cuenta bancaria
business account: cuenta de empresa
self-employed: autónomo, autónoma
arguing: discuten, discutiendo
argue: discutir
baby: bebé
woman: mujer
man: hombre
delivery: reparto, entrega
recycled: reciclado, reciclada
wood: madera
leather: cuero, piel
cotton: algodón
glass: vidrio, cristal
jewellery: joyas, joyería
shoes: zapatos
shirt: camisa
dress: vestido
nutritionist: nutricionista
trainer: entrenador, entrenadora
coffee: café
specialty coffee: café de especialidad, cafetería de especialidad
wine: vino
beer: cerveza
everyone: todo el mundo
since then: desde entonces
reply to them: respóndeles
two weeks: dos semanas, quincena
leak: fuga de agua
embassy: embajada
citizenship: ciudadanía, nacionalidad
sales team: equipo de ventas
directors: directores
nonprofit: ong, organización sin ánimo de lucro
mass: masivo, masiva
`
