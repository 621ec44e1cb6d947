// What everyday Spanish prompts are taken for once their intent is known. A row is the genre, then the prompt.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const GENRES = `
  problem_solving argument | convénceme de no mudarme a la playa
  problem_solving argument | debate conmigo: las bibliotecas deberían abrir los domingos
  problem_solving story-trouble | mi novela se estanca en el segundo acto, ¿cómo lo arreglo?
  problem_solving story-trouble | mi protagonista es aburrido, ¿cómo puedo mejorarlo?
  problem_solving game-table | mis jugadores quemaron la taberna, ¿y ahora qué?
  problem_solving job-interview | mañana tengo una entrevista de trabajo para camarera, ayúdame
  problem_solving job-interview | ¿cómo respondo a «háblame de ti» en la entrevista?
  problem_solving questions-to-ask | ¿qué debería preguntar al visitar un piso?
  problem_solving questions-to-ask | preguntas para hacerle al fotógrafo de la boda
  problem_solving trial | ¿cómo puedo comprobar si el cartel nuevo aumenta las ventas?
  problem_solving stains | ¿cómo quito una mancha de vino de una alfombra de lana?
  problem_solving stains | cómo sacar grasa de un pantalón vaquero
  problem_solving slow-thing | mi excel con 40 mil filas tarda una eternidad en abrirse
  problem_solving slow-thing | ¿cómo hago que mi página web cargue más rápido?
  problem_solving unpaid-invoice | un cliente no me paga la factura desde hace 3 meses
  problem_solving unpaid-invoice | factura vencida de 900 euros, ¿qué hago?
  problem_solving own-tool | quiero crear una app para paseadores de perros
  problem_solving repair-or-replace | ¿vale la pena arreglar una lavadora de 12 años?
  problem_solving repair-or-replace | ¿reparar o cambiar el portátil?
  problem_solving running-costs | ¿debería comprar un coche eléctrico?
  problem_solving running-costs | coche eléctrico o diésel para una ciudad pequeña
  problem_solving term-contract | compara la cuota del gimnasio del barrio con la del grande
  problem_solving term-contract | compara dos tarifas de móvil
  problem_solving viewing | qué mirar al comprar un coche de segunda mano
  problem_solving viewing | mañana voy a visitar un piso, ¿en qué me fijo?
  problem_solving selling-used | ¿cuánto vale mi colección de sellos antiguos?
  problem_solving selling-used | quiero vender mi bici, ¿dónde?
  problem_solving pricing | ¿cuánto debería cobrar por clases particulares?
  problem_solving pricing | ¿cuánto cobro por diseñar un logo?
  problem_solving rights-and-claims | el vecino pone la música a todo volumen cada noche, ¿qué puedo hacer?
  problem_solving pests | hay hormigas en la cocina todas las mañanas
  problem_solving pests | tengo polillas en la despensa
  problem_solving pet-behaviour | mi perro ladra al cartero, ¿cómo lo evito?
  problem_solving pet-behaviour | nuestro cachorro no para de morder los zapatos
  problem_solving getting-an-animal | ¿deberíamos adoptar un perro? los dos trabajamos
  problem_solving getting-an-animal | qué raza para un piso pequeño
  problem_solving space-layout | escritorio y estantes en una habitación de 2,5 x 3 m
  problem_solving leap | ¿vale la pena aprender piano a los 40?
  problem_solving leap | ¿merece la pena hacer un máster en marketing?
  problem_solving cutting-costs | ¿cómo puedo ahorrar en la compra?
  problem_solving cutting-costs | la factura de la luz es demasiado alta
  problem_solving meeting-people | ¿cómo hago amigos en una ciudad nueva?
  problem_solving meeting-people | cómo conocer gente a los 50
  problem_solving turnout | ¿cómo conseguimos que vengan más padres a las reuniones?
  problem_solving turnout | necesitamos encontrar nuevos voluntarios para la biblioteca
  problem_solving customers | ¿cómo consigo más clientes para mi panadería?
  problem_solving customers | ideas de marketing para un estudio de yoga
  problem_solving own-channel | quiero empezar un podcast sobre canales
  problem_solving own-channel | quiero abrir un canal de youtube sobre pan
  problem_solving clearing-out | ¿qué hago con una caja de cartas antiguas?
  problem_solving decorating | necesito ideas para el balcón pequeño de nuestra casa
  problem_solving decorating | cómo decorar el salón
  problem_solving from-stock | ¿qué puedo cocinar con huevos y espinacas?
  problem_solving from-stock | tengo arroz, frijoles y una cebolla, ¿qué puedo cocinar?
  problem_solving learning-advice | ¿cómo puedo mejorar en ajedrez?
  problem_solving learning-advice | la mejor forma de aprender inglés
  problem_solving doable | 40 pedidos en dos turnos, ¿es factible?
  problem_solving device | mi wordpress muestra una pantalla blanca
  problem_solving rules-and-incentives | cómo repartir las tareas de la casa de forma justa
  task_planning packing-list | qué llevo en la maleta para una semana en Suecia
  task_planning retro | agenda para la retrospectiva del viernes
  task_planning agenda | orden del día para una reunión de equipo
  task_planning agenda | orden del día de la junta de vecinos, una hora
  task_planning goals | okrs para un equipo de soporte
  task_planning goals | objetivos para el próximo trimestre
  task_planning procedure | procedimiento de cierre del bar
  task_planning procedure | protocolo para las devoluciones
  task_planning gift-table | plan de recaudación de fondos para un parque infantil
  task_planning papers | ayúdame a solicitar un visado de estudiante
  task_planning papers | renovación del pasaporte, ¿qué va primero?
  task_planning money-plan | presupuesto mensual para una familia
  task_planning manuscript | necesito un plan para escribir mi tesis este año
  task_planning manuscript | terminar mi novela en seis meses
  task_planning buying-home | pasos para comprar mi primera casa
  task_planning venture | plan de negocio para un food truck
  task_planning venture | cómo montar una pequeña panadería
  task_planning job-search | plan para encontrar trabajo en 3 meses
  task_planning crop-rotation | rotación de cultivos para tres bancales
  task_planning shopping-list | lista de la compra para una barbacoa
  task_planning daily-rhythm | hazme un plan de limpieza semanal para la casa
  task_planning daily-rhythm | cuadrante de turnos para la recepción
  task_planning big-meal | bufé para 30 personas
  brainstorming fundraising-ideas | ideas para recaudar fondos para el colegio
  brainstorming fundraising-ideas | cómo recaudar dinero para un tejado nuevo
  brainstorming build-ideas | ideas de proyectos en python para principiantes
  brainstorming build-ideas | ideas de juegos para programar entre dos
  brainstorming display | ideas para el escaparate de una tienda de té
  brainstorming display | puesto en el mercado con velas, cómo montarlo
  brainstorming tattoos | dame ideas de tatuajes pequeños para la muñeca
  brainstorming first-date | dame ideas para una primera cita que no sea cenar
  brainstorming costumes | dame ideas de disfraces para halloween para mis hijos
  brainstorming team-event | actividad de team building para las 20 personas de mi equipo
  brainstorming team-event | ideas para la fiesta de la empresa
  brainstorming team-event | actividades para el equipo
  brainstorming childrens-play | tarde de lluvia con 3 niños, sin pantallas
  brainstorming childrens-play | juegos para una fiesta infantil en un piso pequeño
  brainstorming pet-and-private-names | nombres para un bebé
  brainstorming pet-and-private-names | nombres para mi perra
  brainstorming business-names | nombre para mi tienda online
  brainstorming wordplay | hashtag para la boda de Ana y Luis
  brainstorming titles-to-know | libros parecidos a Dune
  brainstorming titles-to-know | películas como Amélie
  brainstorming content | temas para un debate en clase
  brainstorming gifts | regalo para mi jefa
  question_answering consumer-rights | ¿puedo devolver unos zapatos a la tienda sin el ticket?
  question_answering consumer-rights | ¿puedo cancelar el contrato del gimnasio antes de tiempo?
  question_answering consumer-rights | ¿me pueden dar un reembolso si cancelan el vuelo?
  question_answering contract-or-law | ¿puede mi jefe obligarme a trabajar el domingo?
  question_answering contract-or-law | ¿puede mi casero entrar en el piso sin avisar?
  question_answering papers | ¿qué documentos necesito para renovar el pasaporte?
  question_answering papers | ¿cómo renuevo el carné de conducir?
  question_answering ignored | ¿qué pasa si no pago una multa de tráfico?
  question_answering duration | ¿cuánto tarda la renovación del pasaporte?
  question_answering signing | ¿qué es un aval y qué significa ser avalista?
  question_answering price-of-job | ¿cuánto cuesta reformar un baño?
  question_answering stain | ¿cómo lavo un jersey de lana?
  question_answering cooking-time | ¿cuánto tiempo se asa un pollo de 2 kg?
  question_answering garden-timing | ¿cuándo se podan los rosales?
  question_answering garden-timing | ¿cuándo planto los tomates?
  question_answering cut-to-size | ¿cuántos tablones necesito para una terraza de 3 x 4 m?
  question_answering how-much-material | ¿cuánta pintura necesito para una habitación?
  question_answering fits-into | ¿cuántas cajas caben en una furgoneta?
  question_answering shared-bill | dividir una cuenta de 87 euros entre 5
  question_answering took-place | ¿de verdad Nerón tocó la lira mientras ardía Roma?
  question_answering listener | explica la inflación a mi abuela
  question_answering by-comparison | explica la bolsa con una analogía de fútbol
  question_answering lossy | ¿cómo borro mi cuenta de instagram?
  question_answering lossy | ¿cómo restablezco el iphone de fábrica?
  question_answering spreadsheet | ¿cómo cuento celdas con texto en excel?
  question_answering best-time | ¿cuál es la mejor época para viajar a Japón?
  explanation mixed-up | siempre confundo meteorito y meteoro, ¿cuál es la diferencia?
  explanation homework | ayúdame con mis deberes de mates
  grounded_qa law-over-clause | ¿es válida esta cláusula del contrato?
  grounded_qa clause-meaning | ¿qué significa esta cláusula para mí como inquilino?
  grounded_qa message-tone | ¿está mi jefa enfadada conmigo?
  professional_writing old-price-until | aviso a mis clientes: subo los precios en enero
  professional_writing shut-until | cartel: la tienda estará cerrada en agosto
  professional_writing later-until | correo a los clientes porque el pedido se retrasa
  professional_writing reported-and-by-when | correo a mi casero porque la caldera está rota
  professional_writing minutes-decided-owned | acta de la reunión de ayer
  professional_writing who-covers-what | correo para pedir una semana de vacaciones
  professional_writing seen-of-me | pedirle a mi profesor una carta de recomendación
  professional_writing one-moment-of-the-talk | correo de agradecimiento después de la entrevista
  professional_writing what-became-of-it | carta de agradecimiento a los donantes
  professional_writing honest-not-good | pedir a los clientes una reseña en google
  professional_writing one-small-task | se buscan voluntarios para la fiesta del barrio
  professional_writing first-objection | argumentario de ventas para colegios
  professional_writing brush-offs | guion para llamadas en frío
  professional_writing headlines-claim | presentación sobre el ahorro de agua, diapositivas
  professional_writing goal-measured-supported | plan de mejora del desempeño para un empleado
  professional_writing what-cannot-wait | documento de traspaso de mi puesto
  professional_writing no-idle-questions | formulario de inscripción para el campamento
  professional_writing control-owner-residual | evaluación de riesgos para una obra pequeña
  professional_writing when-not-to-use | respuestas tipo para atención al cliente
  professional_writing sales-to-break-even | plan de negocio para una cafetería
  professional_writing no-welcome | guion para un vídeo de youtube sobre compost
  professional_writing for-whom-not | artículo sobre los beneficios del ayuno
  professional_writing promises-to-keep | votos matrimoniales para mi boda
  professional_writing first-day | correo de bienvenida para un nuevo empleado
  professional_writing come-to-me-for | correo para presentarme a mi nuevo equipo
  professional_writing bare-text | escríbeme un correo
  professional_writing out-of-office | mensaje de fuera de la oficina
  creative_writing turns-by-choice | esquema de la trama para una novela
  creative_writing chorus-means-more | escribe una canción sobre el mar
  creative_writing child-solves-it | cuento infantil sobre un zorro
  translation for-keeps | traduce al latín para un tatuaje: nunca te rindas
  classification answer-categories | propón categorías para estos comentarios de una encuesta
  code_generation clock-not-ticks | hazme un temporizador pomodoro en html y javascript
  code_generation calculator-sums | haz una calculadora en html
  code_generation no-flash | añade un modo oscuro con un botón a mi web
  code_generation pages-without-text | script para extraer texto de pdfs
  code_generation columns-by-name | une 12 archivos excel en una sola tabla con python
  code_generation records-agree | genera datos de prueba para una tienda
  code_generation price-on-server | página de pago con stripe
  code_generation sort-by-value | tabla html que se pueda ordenar al hacer clic en la cabecera
  code_generation alert-on-change | script que vigile el precio de un producto y me avise
  data_analysis moved-figure | las ventas cayeron un 20 % en marzo, ¿por qué?
  professional_writing ends-at-and-number | mensaje para avisar a los vecinos de que el sábado hacemos una fiesta
  code_generation sideways-photos | hazme un script para redimensionar las fotos de una carpeta
  code_generation same-content | hazme un script para encontrar archivos duplicados en mi disco
  question_answering saying-it | ¿cómo le digo a mi jefe que me voy?
  creative_writing want-and-cost | necesito un villano para mi novela
  code_debugging killed-is-not-culprit | mi proceso muere con "Out of memory: Killed process", ¿por qué?
  code_debugging where-bytes-go-wrong | no sé por qué los acentos salen mal en el archivo csv que exporto
  code_debugging step-that-shifts | la fecha se guarda un día antes, ¿por qué?
  code_debugging step-that-shifts | la hora sale dos horas antes en la base de datos
  code_debugging build-or-run-time | la variable de entorno sale undefined en producción
  code_debugging path-and-case | las imágenes no cargan después de subir la web a github pages
  code_debugging preflight-or-request | error de CORS al llamar a mi api
  code_debugging element-too-wide | mi página tiene scroll horizontal en el móvil
  code_debugging detail-that-tells | mi petición a la api devuelve 403, ¿por qué?
  code_generation wiring-part-or-code | el sensor de mi arduino no funciona, siempre marca 0
  code_generation bare-program | hazme un programa
  code_generation cache-invalidation | añade una caché a los endpoints de mi api
  code_generation limiter-store-down | limitador de peticiones (rate limit) con redis
  code_generation lost-messages | una aplicación de chat en tiempo real
  code_generation key-on-server | un chatbot con la api de openai para mi web
  code_generation opened-in-excel | botón para exportar los usuarios a csv
  code_generation doubtful-pairs | hazme un script para fusionar los clientes duplicados
  code_generation valid-but-unusual | función para validar un correo electrónico
  code_generation revoke-first | subí por error mi archivo .env a github, ¿qué hago?
  code_generation late-logon-stamp | script de powershell para listar usuarios inactivos de active directory
  code_generation own-changes | flujo de power automate que actualice el campo cuando cambie un elemento
  code_generation silent-sensor | avísame si la temperatura del congelador sube por encima de -15
  code_generation office-macro | macro de excel que envíe un correo a cada cliente
  code_generation spreadsheet-formula | fórmula de excel para calcular la variación porcentual
  data_analysis predictive-model | mi modelo de churn tiene 97 % de accuracy, ¿es bueno?
  data_analysis would-they-pay | encuesta para saber si pagarían por la app
  data_analysis insights | analiza mis datos de ventas
  data_analysis variance | comentario sobre presupuesto frente a real
  explanation recipe | receta de bizcocho de yogur al horno
  question_answering cover | ¿qué cubre el seguro de viaje?
  professional_writing answer-in-a-word | correo a un cliente que no ha respondido a mi propuesta
  professional_writing no-other-child | correo a los padres de un alumno que pegó a otro en clase
  professional_writing first-day | mensaje de bienvenida para los nuevos empleados
  professional_writing what-changes-for-whom | correo al equipo sobre el nuevo horario de oficina
  professional_writing earlier-letters-by-date | segunda carta al ayuntamiento, siguen sin responder
  professional_writing essay | ensayo sobre las redes sociales
`

const OTHER_GENRES = `
  problem_solving stains | ¿qué barniz le pongo a la terraza de madera?
  problem_solving pests | me picó una avispa y se hincha
  problem_solving pet-behaviour | mi perro vomita y no come
  problem_solving getting-an-animal | nombres para un perro
  problem_solving job-interview | voy a entrevistar a mi abuela para un podcast
  problem_solving unpaid-invoice | plantilla de factura en excel
  problem_solving selling-used | quiero vender mi casa
  problem_solving repair-or-replace | reemplaza una palabra en un archivo
  problem_solving leap | ¿vale la pena reparar el tejado?
  problem_solving meeting-people | mis amigos llegan siempre tarde
  problem_solving cutting-costs | ahorrar para un coche
  problem_solving customers | borra los clientes repetidos de la base de datos con sql
  task_planning job-search | mi trabajo me aburre y quiero organizar la semana
  task_planning agenda | teoría de la comunicación, esquema
  brainstorming childrens-play | regalos para niños de 6 años
  brainstorming first-date | fechas importantes de la historia de México
  question_answering papers | ¿quién inventó el pasaporte?
  question_answering price-of-job | ¿cuánto cuesta un kilo de tomates?
  question_answering best-time | ¿cuál es la mejor película de Almodóvar?
  professional_writing shut-until | carta de cierre de una cuenta bancaria
  professional_writing out-of-office | correo a la oficina de empleo
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()))

const genreOf = (intent: string | undefined, prompt: string): string => {
  const classification = { intent: { label: intent as IntentLabel, confidence: 0.9 } } as Classification
  return readGenre(parse(prompt), classification).genre.id
}

describe('everyday Spanish prompts', () => {
  it.each(rows(GENRES))('are read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).toBe(genre)
  })

  it.each(rows(OTHER_GENRES))('are not read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).not.toBe(genre)
  })
})
