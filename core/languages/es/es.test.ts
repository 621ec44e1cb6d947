// What is read in Spanish prompts, and what must not be. A row is what to find, then the prompt; ⏎ is a new line.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { lint } from '../../lint/lint.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const GENRES = `
  question_answering health | ¿puedo tomar ibuprofeno si estoy dando el pecho?
  question_answering allowed-at-all | ¿es legal grabar una llamada sin avisar?
  question_answering entry-rules | ¿necesito visado para un tránsito de 6 horas en Pekín?
  question_answering clock | diferencia horaria entre Bogotá y Madrid
  question_answering figure | ¿cuál es la población de Montevideo?
  question_answering superlative | ¿cuál es el río más largo de Europa?
  explanation own-health | mi médico dice que tengo el azúcar alto, ¿qué significa?
  explanation recipe | receta de tortilla de patatas jugosa
  explanation grammar | explícame cuándo se usa el subjuntivo y cuándo el indicativo
  explanation history | causas de la revolución francesa
  explanation comparison | ¿cuál es la diferencia entre un virus y una bacteria?
  explanation debate | ventajas y desventajas de la energía nuclear
  explanation law-and-money | explícame cómo se reparte una herencia sin testamento
  explanation formal-idea | explícame la recursividad con peras y manzanas
  explanation mechanism | ¿cómo puedo cambiar la rueda de la bici?
  explanation mechanism | ¿por qué el cielo es azul?
  explanation mechanism | explica cómo funciona una vacuna de ARN
  extraction action-items | saca las tareas de estas notas y quién tiene que hacer cada una
  extraction quotes | extrae las citas textuales de la ministra
  extraction contacts | saca todos los correos y teléfonos de este texto
  extraction dates-and-amounts | extrae las fechas y los importes
  extraction entities | dame los nombres de las empresas mencionadas
  summarization legal | resume este contrato en lenguaje claro
  summarization thread | resume este hilo de correos:⏎Ana: ¿lo movemos al martes?⏎Luis: por mí bien⏎Marta: yo el martes no puedo, mejor el jueves
  summarization opinions | resume las reseñas de los clientes:⏎- muy lento⏎- buen trato⏎- caro⏎- volveré⏎- llegó roto⏎- tardaron una semana⏎- muy amables
  summarization study | resume este artículo científico en cinco líneas:⏎Se asignaron 120 pacientes a dos grupos (n = 60 en cada uno).⏎El grupo tratado durmió 40 minutos más (p = 0.03).
  summarization headline | ponle un titular a esta noticia
  classification sentiment | di si cada comentario es positivo, negativo o neutro
  classification priority | ordena estas incidencias por prioridad
  classification scoring | puntúa cada respuesta del 1 al 5
  classification phishing | ¿este correo es una estafa o es de verdad del banco?
  classification topics | clasifica estas quejas por temas
  classification ranking | ordena estas ciudades de mayor a menor
  code_generation regex | necesito una expresión regular para matrículas españolas
  code_generation spreadsheet-formula | fórmula de excel para sumar las ventas de enero por vendedor
  code_generation schema | diseña el esquema de base de datos para una biblioteca
  code_generation query-top | consulta sql con el top 10 de clientes por compras
  code_generation bot | haz un bot de telegram que avise cuando llueva
  code_generation scraper | hazme un scraper de precios de pisos
  code_generation game | haz el juego de la serpiente en python
  code_generation booking | crea una api para reservas de una peluquería
  code_generation whole-app | hazme una app para controlar los gastos de la casa
  code_generation web-page | crea una página web para mi restaurante
  code_generation form-sent-once | haz un formulario de contacto en html y css
  code_generation security | hazme un sistema de login con contraseñas cifradas
  code_generation script | un script que renombre todas las fotos de una carpeta
  code_generation classic | función en java que invierta una lista enlazada
  code_generation interval | función que fusione intervalos solapados
  code_generation calendar | función que calcule los días hábiles entre dos fechas
  code_generation algorithm | implementa un algoritmo de camino más corto
  code_generation parsing | función en python que lea un csv y valide las filas
  code_generation model | entrena un modelo que prediga la fuga de clientes
  code_generation office-macro | macro de excel que mande un correo por cada fila
  code_debugging wrong-result | mi función devuelve siempre cero y no sé por qué
  code_debugging flaky | este test a veces falla
  code_debugging slow-code | mi script va muy lento, tarda 3 horas
  data_analysis forecast | haz un pronóstico de ventas para el próximo trimestre: 10, 12, 15
  data_analysis survey | resultados de la encuesta: 40% satisfechos, ¿qué concluyes?
  data_analysis chart | ¿qué gráfico uso para comparar ventas por región?
  data_analysis sample-size | ¿qué tamaño de muestra necesito para mi encuesta?
  data_analysis metrics | ¿qué métricas debería mirar en mi tienda online?
  reasoning probability | ¿cuál es la probabilidad de sacar dos ases seguidos?
  reasoning proof | demuestra que la raíz de 2 es irracional
  reasoning one-answer | un triángulo tiene lados 3, 4 y 5, ¿cuánto mide su área?
  reasoning finance | calcula la cuota de una hipoteca de 150000 al 3%
  reasoning logic-puzzle | acertijo de lógica: uno siempre dice la verdad y otro es un mentiroso
  reasoning equation | resuelve la ecuación x^2 - 5x + 6 = 0
  problem_solving danger | huele a gas en la cocina, ¿qué hago?
  problem_solving health | me duele la espalda desde hace una semana
  problem_solving relationship | mi novia y yo discutimos todo el tiempo
  problem_solving legal-trouble | me despidieron sin preaviso, ¿qué puedo hacer?
  problem_solving negotiation | cómo negociar el precio de un coche usado
  problem_solving rights-and-claims | mi casero no me quiere devolver la fianza
  problem_solving house-and-car | la lavadora pierde agua y hace un ruido raro
  problem_solving device | el móvil no carga y se calienta
  problem_solving money | ¿me conviene amortizar la hipoteca o invertir?
  problem_solving career | tengo dos ofertas de trabajo, ¿cuál acepto? no sé si dejar mi trabajo
  problem_solving getting-an-animal | ¿debería comprar un perro o un gato?
  problem_solving own-habits | procrastino muchísimo y no termino nada
  problem_solving people-at-work | mi jefe se lleva el mérito de mi trabajo
  problem_solving customers | ¿cómo podemos conseguir más clientes en nuestra panadería? las ventas bajan
  problem_solving critique | haz de abogado del diablo con mi plan
  task_planning packing-list | lista para la maleta de una semana en la nieve
  task_planning content-calendar | calendario de contenidos para mi instagram de repostería
  task_planning moving | ayúdame a planificar la mudanza de Lima a Arequipa
  task_planning money-plan | plan de ahorro para juntar 5000 euros en un año
  task_planning exam-plan | hazme un plan para estudiar para el examen de anatomía en 3 semanas
  task_planning fitness | plan de entrenamiento para correr 10 km
  task_planning skill-plan | quiero aprender guitarra desde cero en seis meses
  task_planning meal-plan | menú semanal para dos personas
  task_planning renovation | planifica la reforma del baño
  task_planning trip | itinerario de 4 días en Roma con mi madre
  task_planning road-trip | viaje por carretera de dos semanas por Portugal
  task_planning event | organiza el cumpleaños de mi hija, 12 niños
  task_planning project-plan | plan de proyecto para lanzar una tienda online
  task_planning checklist | lista de verificación para abrir el local cada mañana
  task_planning daily-rhythm | hazme una rutina diaria para teletrabajar
  task_planning season | calendario de siembra para un huerto en Galicia
  creative_writing grief | un poema para el funeral de mi abuela
  creative_writing image-prompt | prompt para una imagen de un dragón en Midjourney
  creative_writing fixed-form | cuéntame un chiste de informáticos
  creative_writing fixed-form | escribe un soneto sobre el mar
  creative_writing parody-song | letra nueva con la melodía de Despacito para un jubilado
  creative_writing continuation | continúa esta historia: el tren no se detuvo
  creative_writing mystery | escribe un cuento policial en un hotel
  creative_writing script | escribe un diálogo entre el Sol y la Luna
  creative_writing gift-poem | un poema para mi novia por nuestro aniversario
  creative_writing long-fiction | escribe el primer capítulo de una novela de fantasía
  professional_writing grief | mensaje de pésame para una compañera cuyo padre murió
  professional_writing press-release | nota de prensa sobre la apertura de la biblioteca
  professional_writing cover-letter | escribe una carta de presentación para un puesto de enfermera
  professional_writing recommendation | carta de recomendación para mi alumna
  professional_writing performance-review | evaluación de desempeño de un comercial
  professional_writing job-advert | oferta de empleo para una panadería
  professional_writing resignation | redacta mi carta de renuncia
  professional_writing small-note | pie de foto para una puesta de sol en la playa
  professional_writing small-note | texto para una tarjeta de cumpleaños para mi tía
  professional_writing rent-request | escribe un correo a mi casero pidiendo una rebaja del alquiler
  professional_writing pay-request | correo para pedir un aumento de sueldo
  professional_writing legal-text | redacta un contrato de alquiler de una habitación
  professional_writing procedure | manual de usuario para la cafetera de la oficina
  professional_writing essay | ensayo sobre el cambio climático
  professional_writing article | entrada de blog sobre compostaje
  professional_writing proposal | propuesta de proyecto para el ayuntamiento
  professional_writing toast | discurso para la boda de mi hermano
  professional_writing quiz | examen tipo test sobre la fotosíntesis
  professional_writing survey | encuesta de satisfacción para los clientes de un hotel
  professional_writing profile | mejora mi perfil de linkedin
  professional_writing apology | escribe una carta de disculpa a un cliente por el retraso
  professional_writing reply-to-customer | responder a una reseña de una estrella
  professional_writing social-post | publicación de linkedin sobre mi nuevo trabajo
  professional_writing report | informe de incidencia de una caída en el almacén
  professional_writing complaint | redacta una reclamación a la aerolínea por un vuelo cancelado
  professional_writing outreach | correo en frío para ofrecer mis servicios de diseño
  professional_writing bad-news | correo para rechazar a un candidato
  professional_writing house-rules | normas de convivencia para un piso compartido
  professional_writing agenda | orden del día para la reunión de vecinos
  professional_writing lesson | plan de clase sobre las fracciones para 4º de primaria
  professional_writing product-text | descripción de producto para una vela artesanal
  professional_writing advert | folleto para una academia de baile
  professional_writing announcement | comunicado a los vecinos: corte de agua el jueves
  professional_writing short-message | mensaje de whatsapp para mi suegra
  professional_writing letter | redacta un correo para confirmar una cita
  brainstorming gifts | ideas de regalo para mi padre, le gusta pescar
  brainstorming pet-and-private-names | nombres para un perro salchicha
  brainstorming business-names | nombre para mi negocio de velas
  brainstorming slogans | eslogan para una cafetería
  brainstorming wordplay | sinónimos de "importante"
  brainstorming titles-to-know | recomiéndame libros como Cien años de soledad
  brainstorming places-to-eat | restaurantes en Valencia para una cena romántica
  brainstorming business-ideas | ideas de negocio con poco dinero
  brainstorming content | ideas de videos para mi canal de jardinería, temas para youtube
  brainstorming childrens-play | juegos para una fiesta infantil en un piso pequeño
  conversation distress | hoy me siento muy sola
  roleplay machine | actúa como una terminal de linux
  roleplay interview | hazme una entrevista de trabajo para camarero, tú eres el entrevistador
  roleplay language-partner | quiero practicar inglés contigo
  question_answering software-fact | ¿qué versión de Python trae match-case?
  grounded_qa rules | según el reglamento, ¿puedo tener un gato en el piso?
  grounded_qa contradiction | ¿se contradicen estos dos testimonios?
  grounded_qa figures-from-text | ¿cuánto cuesta la inscripción?
  grounded_qa reading | según el autor del artículo, qué piensa del progreso
  classification odd-one-out | ¿cuál sobra: perro, gato, mesa, caballo?
  classification clinical | clasifica a estos pacientes por gravedad de los síntomas
  code_generation tests | escribe pruebas unitarias para mi función de descuentos
  code_generation query-absent | consulta sql de clientes sin pedidos
  code_generation schedule | tarea de cron que se ejecute cada lunes
  code_generation web-server | configuración de nginx para redirigir http a https
  code_generation pipeline | workflow de github actions que ejecute los tests
  code_generation containers | dockerfile para una app de node
  code_generation browser-extension | extensión de chrome que oculte los comentarios
  code_generation device | código de arduino para encender un led con un sensor
  code_generation endpoint | crea un endpoint en flask que devuelva los pedidos
  code_generation shell-command | comando para borrar todos los archivos .tmp
  code_generation concurrency | implementa una cola de trabajos con reintentos, cola de tareas
  code_debugging write-tests | escribe las pruebas que faltan para esta clase
  code_debugging slow-query | esta consulta sql va muy lenta
  code_debugging memory | mi app tiene una fuga de memoria
  code_debugging git | tengo un conflicto de merge y no quiero perder mis cambios
  code_debugging dependencies | npm install falla con un conflicto de dependencias
  code_debugging layout | el botón no se centra en el css
  code_debugging spreadsheet | mi fórmula de excel da #VALOR
  code_debugging environment | en mi máquina funciona pero en producción no
  data_analysis cohorts | analiza la retención por cohortes
  data_analysis data-quality | qué hago con los valores atípicos de mi encuesta, los datos atípicos
  data_analysis ab-test | prueba A/B: 120 de 2000 contra 150 de 2000, ¿es significativo?
  data_analysis statistics | ¿qué prueba estadística uso, t-test o Wilcoxon?
  data_analysis cause | las ventas subieron 20% desde que cambiamos la web, ¿fue por eso? efecto de la web
  data_analysis household | mis gastos: alquiler 700, comida 300, luz 60. ¿cuánto puedo ahorrar?
  reasoning argument | ¿es válido este argumento? todos los gatos vuelan
  reasoning check-work | ¿dónde está el error en mi demostración?
  reasoning estimation | estima cuántos afinadores de piano hay en Madrid
  reasoning spans | ¿cuántos días hay entre el 3 de marzo y el 20 de mayo?
  problem_solving architecture | ¿microservicios o monolito para nuestra startup?
  problem_solving rules-and-incentives | propón un sistema justo de turnos de limpieza, reglas para el piso
  problem_solving kitchen-and-garden | mis plantas de tomate tienen las hojas amarillas
  problem_solving kitchen-and-garden | mi pan de masa madre no sube y queda plano
  task_planning care-and-recovery | plan de recuperación después de la operación de rodilla de mi madre
  task_planning first-months | plan para mis primeros 90 días como jefa de ventas
  task_planning course-plan | programa de un curso de cerámica de ocho semanas
  task_planning big-meal | cena de nochebuena para doce personas
  task_planning cut-over | plan de migración del servidor de correo
  task_planning outdoor-trip | ruta de senderismo de 5 días por los Pirineos
  task_planning run-sheet | minuto a minuto de la gala del sábado
  task_planning order-of-jobs | ¿en qué orden pinto, cambio el suelo y monto los muebles?
  creative_writing game-world | campaña de rol para cuatro jugadores
  creative_writing world-building | inventa un mundo de fantasía con su religión, mundo ficticio
  professional_writing model-prompt | escribe un prompt para chatgpt que corrija redacciones
  professional_writing software-docs | escribe el readme de mi proyecto
  professional_writing user-story | escribe una historia de usuario para el carrito
  professional_writing release-notes | notas de versión de la 2.3
  brainstorming features | ¿cómo podríamos mejorar la app de la biblioteca? funcionalidades
  brainstorming risks-and-lists | ¿qué podría salir mal en el festival?
  roleplay hard-conversation | quiero practicar cómo decirle a mi padre que dejo la carrera, haz de mi padre
  problem_solving product-design | diseña una aplicación para personas mayores que viven solas
  problem_solving incident | la web está caída y hay errores 500 desde el despliegue
  professional_writing legal-text | política de privacidad para mi web
  professional_writing letter | redacta una invitación para la inauguración
  professional_writing apology | correo para pedir disculpas a mi clienta
  professional_writing complaint | carta de queja al hotel
  professional_writing letter | carta para mi vecino del quinto
  professional_writing personal-statement | Ayúdame con la carta de motivación para un máster en Lyon
  professional_writing letter | ¿Me redactas un mail para mi profe preguntando por la nota?
  professional_writing apology | tengo que pedirle perdón por escrito a una clienta
  professional_writing complaint | Quiero reclamarle a la compañía de luz que me cobraron de más
  professional_writing rent-request | quiero pedirle a mi arrendador que me baje la renta
  professional_writing legal-text | hazme un contrato de compraventa de un coche entre particulares
  professional_writing small-note | frase para felicitar la Navidad en una tarjeta
  professional_writing toast | unas palabras para la boda de mi mejor amiga, un brindis corto
  professional_writing social-post | post para instagram de mi pastelería por el día de la madre
  professional_writing product-text | anuncio de wallapop para vender una bici
  professional_writing announcement | circular para las familias del cole sobre la excursión
  professional_writing quiz | hazme 10 preguntas de opción múltiple sobre la Guerra Civil
  professional_writing lesson | unidad didáctica sobre el agua para 3º de primaria
  professional_writing minutes-decided-owned | acta de la reunión de la comunidad de vecinos
  professional_writing survey | cuestionario para saber qué opinan los alumnos del comedor
  professional_writing job-advert | anuncio de trabajo: buscamos camarera para verano
  professional_writing article | artículo para el blog sobre viajar con perro
  professional_writing essay | texto argumentativo sobre el uso del móvil en clase, un ensayo
  professional_writing bad-news | cómo le digo por correo a un candidato que no seguimos, rechazarlo
  professional_writing outreach | email en frío a clínicas dentales
  professional_writing short-message | un whatsapp para cancelar una cita sin quedar mal
  task_planning trip | 3 días en Lisboa con niños
  task_planning exam-plan | me presento a la selectividad en junio, hazme un plan de estudio
  task_planning meal-plan | qué como esta semana, menú de la semana vegetariano
  task_planning fitness | rutina de gimnasio de tres días
  task_planning money-plan | quiero ahorrar para la entrada de un piso
  task_planning event | ayúdame a organizar una despedida de soltera
  task_planning moving | me mudo el mes que viene, ¿por dónde empiezo?
  task_planning venture | voy a abrir una cafetería, necesito una hoja de ruta
  task_planning skill-plan | quiero aprender a programar en seis meses
  task_planning packing-list | ¿qué meto en la maleta para Islandia?
  task_planning daily-rhythm | organízame el día, trabajo de 9 a 5
  task_planning content-calendar | calendario editorial para el boletín
  problem_solving house-and-car | la caldera hace un ruido raro y se apaga
  problem_solving device | el wifi va lentísimo en mi cuarto
  problem_solving people-at-work | una compañera de trabajo me ignora, ¿qué hago?
  problem_solving relationship | mi suegra se mete en todo
  problem_solving health | llevo dos noches con fiebre y tos
  problem_solving career | no sé si aceptar el ascenso o cambiar de carrera
  problem_solving choice | ¿qué es mejor para mi ciudad, un patinete o una bici eléctrica?
  problem_solving rights-and-claims | mi vecino hace ruido todas las noches, ¿qué puedo reclamar?
  problem_solving legal-trouble | me llegó una orden de desahucio
  problem_solving own-habits | no me puedo concentrar para estudiar
  brainstorming gifts | ¿qué le regalo a mi novio? le encanta el ciclismo
  brainstorming pet-and-private-names | nombres para mi gatita blanca, nombres de gato
  brainstorming titles-to-know | películas parecidas a Parásitos
  brainstorming childrens-play | qué hacer con niños un día de lluvia en casa, juegos
  brainstorming business-names | ¿cómo llamo a mi tienda de ropa?
  explanation comparison | en qué se diferencian un TAC y una resonancia
  explanation mechanism | cómo hago una copia de seguridad del móvil
  explanation mechanism | por qué flotan los barcos
  explanation debate | ¿es ético comer carne? argumentos a favor y en contra
  creative_writing gift-poem | un cuento para dormir para mi hija Lucía
  creative_writing fixed-form | un haiku sobre la lluvia
  creative_writing script | guion de un sketch de dos minutos en una farmacia
  code_generation component | menú desplegable en react con búsqueda, un componente
  code_generation scraper | extrae precios de una web con python, scraping
  code_generation game | un ahorcado en javascript
  code_generation script | automatiza la copia de archivos cada noche
  code_debugging slow-query | la consulta tarda mucho, ¿qué índice pongo?
  data_analysis forecast | si seguimos así, ¿cuándo llegamos a 1000 socios? proyección con 500, 550, 600
  reasoning probability | lanzo tres dados, ¿qué probabilidad hay de que sumen 10?
  roleplay interview | simula una entrevista para un puesto de contable
  question_answering rules-of-a-place | ¿cuántos días de baja por maternidad hay?
  extraction action-items | qué tareas salieron de esta reunión y de quién es cada una
  summarization meeting | resume esta reunión en tres puntos
  classification judgement | ¿esto es spam o no?
  professional_writing letter | mail para el banco pidiendo que me manden los extractos
  professional_writing resignation | quiero renunciar a mi trabajo, hazme la carta
  professional_writing pay-request | como le pido un aumento a mi jefe por correo
  professional_writing complaint | email al hotel quejandome del ruido y pidiendo que me devuelvan el dinero
  professional_writing grief | no se que escribirle a mi amiga, se murio su papa
  professional_writing profile | hazme una bio para linkedin, soy arquitecta
  professional_writing recommendation | mi exalumna me pidio una carta de recomendacion
  professional_writing press-release | comunicado de prensa: abrimos nueva sede
  professional_writing proposal | propuesta para convencer a mi jefa de comprar otra impresora
  professional_writing house-rules | reglas de convivencia para mis compañeros de piso
  professional_writing agenda | agenda para la reunion del lunes con el equipo
  professional_writing procedure | guia de uso para los voluntarios de como abrir la caja
  professional_writing legal-text | acuerdo de confidencialidad sencillo entre dos empresas
  task_planning trip | que hacer en cinco dias en Cusco con poco presupuesto, itinerario
  task_planning road-trip | luna de miel en Italia, 10 dias
  task_planning renovation | quiero reformar la cocina, que va primero
  task_planning outdoor-trip | camino de santiago en 7 dias desde Sarria
  task_planning checklist | checklist para cerrar el bar
  task_planning meal-plan | plan de comidas para bajar de peso, una semana
  task_planning season | cuando siembro tomates en mi huerto
  problem_solving danger | mi hijo se trago una pila
  problem_solving health | me duele la cabeza todos los dias
  problem_solving house-and-car | mi auto no arranca y hace un clic
  problem_solving device | mi laptop se congela cada rato
  problem_solving choice | alquilo en el centro o en las afueras?
  problem_solving business | mi restaurante pierde clientes, que hacemos?
  problem_solving money | refinanciar la hipoteca o no?
  brainstorming business-ideas | ideas de negocio desde casa
  brainstorming slogans | lema para el equipo de futbol
  brainstorming activities | actividades para un dia de lluvia con adolescentes
  brainstorming gifts | que le regalo a mi mama en su cumple
  brainstorming places-to-eat | donde comer en Oaxaca, restaurantes en el centro
  creative_writing gift-poem | cancion para mi hijo que cumple 5 años
  creative_writing fixed-form | adivinanza sobre el fuego
  creative_writing script | monologo de stand up sobre las suegras
  explanation by-hand | como saco una mancha de vino
  explanation comparison | diferencia entre por que y porque
  explanation history | por que cayo el imperio romano
  explanation mechanism | como funciona la bolsa
  code_generation regex | regex para validar un dni
  code_generation spreadsheet-formula | formula de excel que cuente celdas no vacias
  code_generation whole-app | app tipo uber para mi pueblo
  code_debugging wrong-result | por que mi codigo no funciona?
  data_analysis statistics | como interpreto un p valor de 0.03
  reasoning finance | si pongo 1000 euros al 5% de interes compuesto cuanto tengo en 10 años
  summarization thread | ponme al dia con este hilo de correos:⏎ana: lo mandamos hoy?⏎luis: falta el logo⏎ana: lo pido yo
  roleplay interview | hazme una entrevista como si fueras de recursos humanos
  professional_writing eulogy | palabras para el funeral de mi abuelo
  professional_writing payment-reminder | recordatorio de pago a un cliente moroso
  professional_writing cancellation | carta para dar de baja el gimnasio
  professional_writing visa-invitation | carta de invitación para la visa de mi prima
  professional_writing faq | preguntas frecuentes para una clínica dental
  professional_writing review-of-a-thing | reseña de un restaurante japonés
  professional_writing grant | solicitud de subvención para un huerto escolar
  professional_writing toast | brindis para la boda de mi hermana
  professional_writing rubric | rúbrica para evaluar exposiciones orales
  professional_writing interview-guide | preguntas de entrevista para un puesto de cocinero
  professional_writing postmortem | post mortem de la caída del servidor
  professional_writing appeal | carta de patrocinio para el equipo de fútbol
  professional_writing dismissal | carta de despido para un empleado
  professional_writing place-listing | anuncio de alquiler de un piso en Madrid
  professional_writing history | historia de nuestra empresa para la web
  professional_writing personal-statement | carta de intención para el doctorado
  professional_writing runbook | runbook para reiniciar el servicio de pagos
  professional_writing quotation | presupuesto para un cliente por pintar su casa
`
const OTHER_GENRES = `
  professional_writing grief | escribe un correo para felicitar a mi jefa por su ascenso
  professional_writing rent-request | correo a mi casero para avisar de una gotera
  professional_writing complaint | correo para agradecer la rápida respuesta
  professional_writing speech | redacta el programa del curso de verano
  professional_writing letter | reglas para un juego de cartas
  professional_writing legal-text | escribe un párrafo sobre el tacto
  creative_writing grief | un poema sobre el otoño
  creative_writing fixed-form | cuenta la historia de un faro en diez párrafos
  creative_writing gift-poem | un poema sobre el desierto
  task_planning trip | planifica mi semana de trabajo
  task_planning money-plan | plan de lectura para el verano
  problem_solving health | mi impresora no imprime
  problem_solving danger | mi coche no arranca
  problem_solving legal-trouble | mi gata no usa el arenero
  problem_solving business | mi tienda de campaña tiene un agujero
  brainstorming gifts | ideas para mi clase de yoga
  brainstorming business-names | nombres para un gato negro
  code_generation booking | función que cuente las vocales
  code_generation money | función que ordene una lista de nombres
  code_debugging slow-code | mi función devuelve nulo
  explanation recipe | explica la fotosíntesis
  explanation own-health | ¿cómo funciona el corazón de una ballena?
  explanation law-and-money | explica la ley de la gravedad
  data_analysis survey | ventas por mes: 10, 12, 15
  reasoning finance | ¿cuánto es 17 por 23?
  classification clinical | clasifica estas facturas por proveedor
  conversation distress | ¿qué tal el fin de semana?
  roleplay machine | haz de pirata
`
const CONSTRAINTS = `
  length | 3 sentences | resume este texto en tres frases: El río subió dos metros.
  length | ≤200 words | escribe un correo de no más de 200 palabras a mi profesora
  length | ≤100 words | una reseña de maximo 100 palabras
  length | short | explícame brevemente qué es el PIB
  length | long | explícame con todo detalle cómo funciona un motor diésel
  length | 1 sentences | en una sola oración, ¿qué es la fotosíntesis?
  length | ≥500 words | un ensayo de al menos 500 palabras sobre Borges
  format | table | compara los tres planes en una tabla
  format | json | devuélveme los datos en formato JSON
  format | bullets | dame los puntos clave con viñetas
  format | numbered list | hazme una lista numerada con los pasos
  language | en | traduce al inglés: «buenos días»
  language | fr | escribe un saludo en francés
  tone | formal | redacta una carta formal al ayuntamiento
  tone | polite | escribe un mensaje amable a mi vecino
  tone | funny | un discurso gracioso para la boda
  audience | 10-year-old | explica la gravedad a un niño de 10 años
  audience | boss | un resumen para mi jefa
  audience | board | prepara un informe para la junta directiva
  no-explanation | none | corrige la frase, sin explicaciones
  no-explanation | none | dame el código y no expliques nada
  answer-only | only | responde solo sí o no: ¿7919 es primo?
  answer-only | only | dame solo el código
  answer-only | only | únicamente la traducción, por favor
  forbidden |  | escribe un cuento sin diálogos
  forbidden |  | hazme un plan, pero no uses aplicaciones de pago
  forbidden |  | nada de tecnicismos, por favor
  steps | steps | resuelve paso a paso: 3x + 2 = 11
  steps | steps | muestra el procedimiento
`
const NO_CONSTRAINTS = `
  forbidden | no sé qué hacer con mi gato, no come
  forbidden | no tengo tiempo de leer, ¿de qué va Rayuela?
  forbidden | sin embargo me gusta, ¿qué opinas del libro?
  answer-only | vivo solo y no sé cocinar, dame ideas de cenas
  answer-only | solo tengo 30 euros, ¿qué hago de cena?
  length | hace tres días que no duermo
  tone | mi vecino es muy serio y no saluda, ¿qué hago?
  language | mi profesor de inglés es de Dublín, ¿qué le regalo?
  role | como profesor me pagan poco, ¿qué puedo hacer?
  format | hice una tabla de planchar rota, ¿cómo la arreglo?
  no-explanation | no entiendo la explicación del libro sobre la mitosis
  steps | ¿qué pasos da el Papa en una canonización?
  audience | ¿para qué sirve el bazo?
  audience | escribe pruebas para mi función de descuentos
  audience | nombre para mi negocio de velas
  forbidden | tengo dos ofertas, no sé si cambiar de trabajo
  forbidden | me gusta el trabajo, no me pagan mal y sin embargo dudo
  tone | ¿qué es una carta de ajuste?
  format | busco mesa: tabla de roble, ¿cómo la barnizo?
  length | ¿cuántas palabras tiene el Quijote?
  language | ¿por qué el francés tiene tantas letras mudas?
  answer-only | ¿solo hay un sol en el sistema solar?
`
const FINDINGS = `
  absent-material | Resume el informe adjunto en tres puntos
  absent-material | ¿qué dice el contrato adjunto sobre la fianza?
  absent-material | corrige este texto
  absent-material | explica este código
  absent-material | tradúceme este texto al inglés
  no-referent | hazlo más corto
  no-referent | tradúcelo al inglés
  no-referent | más corto
  no-referent | continúa
  no-referent | ahora en inglés
  no-referent | resúmelo
  after-knowledge | ¿qué tiempo hace hoy en Sevilla?
  after-knowledge | ¿quién ganó anoche?
  after-knowledge | precio del bitcoin hoy
  after-knowledge | últimas noticias sobre Venezuela
  after-knowledge | ¿quién es el presidente de Perú?
  after-knowledge | ¿cuál es la última versión de Node?
  contradiction | escribe un texto breve y explícalo con todo detalle
  contradiction | dame solo el código y explica cada paso
  format-conflict | en una palabra, compara Madrid y Barcelona
  several-tasks | Escribe un poema sobre el mar. Otra cosa: ¿cuál es la capital de Perú?
`
const NO_FINDINGS = `
  resume este texto: El río subió dos metros y la plaza quedó cerrada toda la semana.
  escribe un informe con un anexo adjunto para el cliente
  ¿quién ganó la guerra de Troya?
  ¿cuál es el precio de la fama según Borges? ensayo corto
  hazme un plan de estudio corto
  traduce "hazlo más corto" al inglés
  Escribe un poema y luego acórtalo
  mi contrato dice que no puedo tener perro, ¿es legal en España?
  ¿qué clima hace falta para plantar tomates?
  cuéntame una historia breve sobre el tiempo
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()))

const genreOf = (intent: string | undefined, prompt: string): string => {
  const classification = { intent: { label: intent as IntentLabel, confidence: 0.9 } } as Classification
  return readGenre(parse(prompt.replaceAll('⏎', '\n')), classification).genre.id
}

const codesIn = (prompt: string): string[] => lint(parse(prompt), {}).map(({ code }) => code)

describe('Spanish prompts', () => {
  it.each(rows(GENRES))('read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).toBe(genre)
  })

  it.each(rows(OTHER_GENRES))('not read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).not.toBe(genre)
  })

  it.each(rows(CONSTRAINTS))('demand %s %s: %s', (kind, value, prompt = '') => {
    const found = parse(prompt).constraints.filter((constraint) => constraint.kind === kind)
    expect(found.map((constraint) => (value === '' ? '' : constraint.value))).toContain(value)
  })

  it.each(rows(NO_CONSTRAINTS))('do not demand %s: %s', (kind, prompt = '') => {
    expect(parse(prompt).constraints.map((constraint) => constraint.kind)).not.toContain(kind)
  })

  it.each(rows(FINDINGS))('are found to have %s: %s', (code, prompt = '') => {
    expect(codesIn(prompt)).toContain(code)
  })

  it.each(rows(NO_FINDINGS))('are found in order: %s', (prompt = '') => {
    expect(codesIn(prompt)).toEqual([])
  })
})
