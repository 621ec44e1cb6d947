// Spanish verbs that ask for something, and the texts they ask for.

export const TASKS = `
write: escribe, escriba, escríbeme, escríbele, escribir, escribí, escribime, escribas, escribirme, redacta, redacte, redáctame, redactar, redactes, compón, componme
wrote: escribió, escribieron, escribí yo
writing: escritura, redacción, escribiendo
draft: borrador, bosquejo
make: haz, hazme, haga, hágame, haceme, hazle, hazlos, hagas, hacerme, hacerle
make a: haz un, haz una, hazme un, hazme una, haceme un, haceme una, hacer un, hacer una, ármame un, ármame una, arma un
create: crea, créame, crear, cree un, cree una, crees un
generate: genera, genérame, generar, genere
give me: dame, deme, dámelo, pásame, bríndame, proporcióname, dadme
give: da, dale, proporciona, ofrece
i need: necesito, preciso, me hace falta, ocupo, necesitamos
need: necesita, necesitan, necesario
i want: quiero, deseo, queremos
want: quiere, quieren
i would like: quisiera, me gustaría, querría
help me: ayúdame, ayúdame a, ayúdanos, ayúdeme, me ayudas, me ayudas a, me puedes ayudar, me ayudarías a, échame una mano
help: ayuda, ayudar
tell me: dime, decime, dígame, cuéntame, contame, me dices, me cuentas, indícame, indica
tell: decir, contar, decirle
say: di, dice, dicen, dicho
said: dijo, dije, dijeron, me dijo
asked: preguntó, pregunté, me preguntó
told: conté, le dije, les dije, le conté
show: muestra, muéstrame, enséñame, mostrar, mostrame
explain: explica, explícame, explique, explicar, explíqueme, me explicas, explíquenme, aclárame
explain how: explica cómo, explícame cómo, me explicas cómo
explain why: explica por qué, explícame por qué
describe: describe, describir, descríbeme
define: define, definir, definición
list: lista, listado, enumera, listar, enumérame
list of: lista de, listado de
name: nombra
suggest: sugiere, sugiéreme, sugerir, sugerime
suggestions: sugerencias
recommend: recomienda, recomiéndame, recomendar, recomendás, recomiendas, recomendame, recomendaciones, recomendación
propose: propón, proponme, proponer, plantea, propone, proponeme
plan: planifica, planificar, planea, planear, planifícame, planeame, planificación
prepare: prepara, prepárame, preparar
organize: organiza, organízame, organizar, organizo, organizarme, me organizo
how do i organize: cómo organizo, cómo me organizo, cómo reparto
design: diseña, diséñame, diseñar, diseño
build: construye, construir, monta, móntame
develop: desarrolla, desarrollar
implement: implementa, implementar, implementame
program: programa, programar, prográmame
code: codifica
solve: resuelve, resolver, resuélveme, resolvé, resolveme
calculate: calcula, calcular, calcúlame, calcule, calculo
compute: computa
prove: demuestra, demostrar, prueba que, demuéstrame, demostrá
prove that: demuestra que, demostrar que, probar que
proof: demostración
estimate: estima, estimar, estimación
check: comprueba, comprobar, verifica, verificar, chequea, comprobá, compruébame
test: probar, test, pruebas
decide: decide, decidir, me decido, decidirme, decisión
choose: elige, elegir, escoge, escoger, elijo
help me choose: ayúdame a elegir, ayúdame a decidir, ayúdame a escoger
think: piensa, pensar
imagine: imagina, imagínate
invent: inventa, invéntate, inventar
brainstorm: lluvia de ideas, lluvia de ideas para
ideas: idea
ideas for: ideas para, ideas de
turn this into: convierte esto en, pasa esto a, transforma esto en, conviértelo en
convert: convierte, convertir, transforma, transformar, conviérteme
put: pon, ponle, ponme, poner, ponlo
put in: ponlo en
add: añade, agrega, añadir, agregar, agrégale, añádele
remove: quita, elimina, quitar, eliminar, quítale, quítame, borra
change: cambia, cambiar, cámbiame, cambio, cambios
use: usa, usar, utiliza, utilizar, usando, utilizando
using: empleando
start: empieza, comienza, empezar, comenzar, inicia, arranca
include: incluye, incluir, incluya, incluyendo, que incluya
mention: menciona, mencionar, mencionando
translate: traduce, traducir, tradúceme, traduzca, traduzcas, traducí, traducime, me traduces, traduzco
translation: traducción
summarize: resume, resumir, resúmeme, resuma, resumí, resumime, sintetiza, sintetizar, me resumes
summary: resumen, síntesis
summary of the: resumen del, resumen de la, resumen de los
summaries: resúmenes
key points: ideas principales, lo más importante, lo esencial, lo principal, las ideas clave, puntos principales, lo fundamental, puntos más importantes
takeaways: conclusiones
tl;dr: en dos palabras
outline: esquema, guion general, escaleta
correct: corrige, corregir, corrígeme, corrija, corregime, me corriges, correcto, correcta, correctos
proofread: revisa la ortografía, corrige la ortografía, corrige las faltas, corrige los errores ortográficos, corrige la gramática, corrige faltas
proofread the grammar: revisa la gramática, corrige la gramática y la ortografía
grammar: gramática, gramatical, gramaticales
spelling: ortografía, ortográfico, ortográficos, ortográfica
spelling mistakes: faltas de ortografía, errores de ortografía, errores ortográficos, tildes, acentos
punctuation: puntuación
commas: comas
typos: erratas, errores de dedo, errores de tipeo
mistakes: errores, fallos, faltas
mistake: fallo
rewrite: reescribe, reescribir, reescríbeme, reescriba, reescribí, reescribime
rephrase: reformula, reformular, parafrasea, parafrasear, redáctalo mejor, dilo de otra forma, dilo de otra manera, reformúlame, parafraséame
improve: mejora, mejorar, mejórame, mejórale, pule, pulir, mejoro, mejoramos
improvements: mejoras
polish up: dale una pulida
edit: edita, editar
shorten: acorta, acortar, acórtame, reduce, reducir, recorta, recortar, abrevia, condensa, achica
expand: amplía, ampliar, extiende, alarga, desarrolla más, expande, extender
simplify: simplifica, simplificar, hazlo fácil
humanize: humaniza, que suene más humano, que no suene a ia, que no parezca ia, que suene humano
classify: clasifica, clasificar, clasifícame, clasifique
categorize: categoriza, categorizar
label: etiqueta, etiquetar
tag each: etiqueta cada
sort: ordena, ordenar, ordéname
sort by: ordena por, ordénalos por, ordenados por
rank: prioriza, priorizar, jerarquiza
group: agrupa, agrupar, grupo
extract: extrae, extraer, extráeme, extraiga, saca, sácame, extraigas
extract the: extrae el, extrae la, extrae los, extrae las, saca el, saca la, saca los, saca las
find: encuentra, encontrar, busca, buscar, búscame
identify: identifica, identificar
review: revisa, revisar, revísame, revise, reseña
review my: revisa mi, revísame mi
magazine: revista
feedback on my: retroalimentación sobre mi, tu opinión sobre mi, qué te parece mi
feedback: retroalimentación, devolución
evaluate: evalúa, evaluar, valora, evaluación
rate: califica, puntúa, calificar
score: puntaje
grade this: corrige este examen, califica este
analyze: analiza, analizar, analízame, analice
analysis: análisis
interpret: interpreta, interpretar
fix: arregla, arreglar, arréglame, repara, reparar, soluciona, solucionar
debug: depura, depurar, debuguea
refactor: refactoriza, refactorizar
optimize: optimiza, optimizar
test cases: casos de prueba, casos de test
unit tests for: pruebas unitarias para, tests unitarios para, test unitario para, pruebas unitarias de
unit tests: pruebas unitarias, tests unitarios
document this: documenta este, documenta esto
line by line: línea por línea, línea a línea
ask: preguntar, pregúntame
question: pregunta, una pregunta
questions: preguntas, interrogantes
discuss: discute, debate
learn: aprender, aprendo, aprende
teach me: enséñame a
study: estudiar, estudio
read: leer, lee, léeme
sell: vender, vende, vendo
buy: comprar, compra, compro, compraré
move to: mudarme a
leave: dejar, irme
stop: parar, para de, detener, deja de
send: enviar, mandar, envía, manda
pay: pagar, pago, pagan
save: guardar
work: trabajo, trabajar, trabaja
meet: quedar, reunirme
ask for: pedir, pide, pedirle, solicitar, solicita, pedirles, pido, solicitarle
asking for a: pidiendo un, pidiendo una, para pedir un, para pedir una, solicitando un, solicitando una, para solicitar un, para solicitar una
asking for: para pedir, para solicitar, para pedirle, en el que pida, donde pida, pidiendo, solicitando
complain: quejarme, quejarse, quejo, reclamar, reclamo por, me quejo, reclamarle, reclamarles, poner una reclamación, poner una queja, presentar una queja
inform: informar, avisar, para avisar, para informar, comunicar, comunicando
confirm: confirmar, confirma
remind: recordar, recordarle
thank: agradecer, dar las gracias, agradeciendo, agradecerle, agradece
congratulate: felicitar, felicita, felicitando
invite: invitar, invita, invitando
decline: rechazar, declinar, decir que no, rechazo, rechazarlo, rechazarla, descartar
decline an offer: rechazar una oferta, rechazar la oferta
cancel: cancelar, cancela, anular, dar de baja
apologize: disculparme, pedir disculpas, disculparse, pedir perdón, pidiendo disculpas, disculpándome, disculparnos, disculpándonos, ofrecer disculpas, pedirle perdón, pedirles perdón, pedirle disculpas, pedirles disculpas
apology: disculpa, disculpas
apology letter: carta de disculpa, carta de disculpas
apology email: correo de disculpa, correo de disculpas, mail de disculpas
apology message: mensaje de disculpa, mensaje de disculpas
negotiate: negociar, negocia, regatear
negotiation: negociación
convince: convencer
text: texto
texts: textos
email: correo, correos, mail, e-mail, correo electrónico, correíto, emails
email to my: correo a mi, correo para mi, mail a mi, mail para mi, email a mi, correo electrónico a mi
email to: correo a, mail a, email a, correo para
letter: carta, cartita, escrito
letter to: carta a, carta para
letters: cartas
message: mensaje, recado, msj
messages: mensajes
message to my: mensaje a mi, mensaje para mi
text message: sms, mensaje de texto
whatsapp message: mensaje de whatsapp, mensaje por whatsapp, whatsapp para, wasap, wsp
note: nota
notes: notas, apuntes
report: informe, reporte, reportes, informes
document: documento, documentos
article: artículo
articles: artículos
blog post: entrada de blog, entrada para el blog, entrada para mi blog, post para el blog, artículo para el blog, artículo de blog, post de blog, post para mi blog
essay: ensayo
essays: ensayos
essay about: ensayo sobre
op-ed: artículo de opinión, columna de opinión, tribuna
opinion piece: texto de opinión, texto argumentativo
book review: reseña de un libro, reseña del libro, reseña de libro, comentario de texto
thesis: tesis, tfg, tfm, tesina, trabajo de fin de grado, trabajo de fin de máster, trabajo de grado
thesis chapter: capítulo de la tesis, capítulo de mi tesis
abstract: abstracto
abstract for: resumen para mi tesis, abstract para
literature review: revisión de literatura, revisión bibliográfica, estado del arte, marco teórico
speech: discurso, palabras para
speech for: discurso para
toast: brindis
best man: padrino de bodas, padrino de boda, padrino
i have to say a few words: tengo que decir unas palabras, me toca decir unas palabras
farewell speech: discurso de despedida, palabras de despedida
graduation speech: discurso de graduación
wedding speech: discurso de boda, discurso para la boda
farewell: despedida
presentation: presentación
cover letter: carta de presentación
job application: solicitud de empleo, solicitud de trabajo
personal statement: carta de intención, declaración personal
apply for a job: solicitar un empleo, postularme, postular a, aplicar a un trabajo, postularme a
cv: currículum, currículo, curriculum vitae, hoja de vida
linkedin profile: perfil de linkedin, mi linkedin
linkedin summary: extracto de linkedin, resumen de linkedin
bio: biografía, semblanza, bio para
resignation letter: carta de renuncia, carta de dimisión, baja voluntaria, carta de baja voluntaria, carta de baja
resign: renunciar, dimitir, renuncio
notice period: preaviso, período de preaviso
recommendation letter: carta de recomendación, cartas de recomendación, carta de referencia
reference for my: referencias para mi, recomendación para mi
performance review: evaluación de desempeño, evaluación del desempeño, evaluación anual
feedback for my: feedback para mi, feedback a mi
job ad: oferta de trabajo, oferta de empleo, anuncio de trabajo, anuncio de empleo, aviso de empleo
job description: descripción del puesto, descripción de puesto
vacancy: vacante
complaint: queja, reclamo, reclamación, denuncia, hoja de reclamaciones
complaints: quejas, reclamos, reclamaciones
complaint letter: carta de queja, carta de reclamación, carta de reclamo
complaint email: correo de queja, correo de reclamación
refund: reembolso, reintegro, devolución del dinero, que me devuelvan el dinero, devuelvan el dinero
claim compensation: reclamar una indemnización
compensation: indemnización, compensación
rent reduction: rebaja del alquiler, rebaja de alquiler, reducción del alquiler, bajada de alquiler, rebaja de la renta, bajada del alquiler, bajar el alquiler, que me baje el alquiler, rebaja en el alquiler, baja el alquiler, descuento en la renta, rebaja del arriendo, me rebaje el alquiler, me baje la renta, bajar la renta, reducción de la renta, descuento en el alquiler
rent increase: subida del alquiler, subida de alquiler, aumento del alquiler, aumento de la renta, aumento de alquiler, sube el alquiler
salary increase: aumento de sueldo, aumento de salario, subida de sueldo, subida salarial, aumento salarial, alza de sueldo, mejora salarial
ask for a raise: pedir un aumento, pedirle un aumento, pedir aumento
promotion: ascenso
outreach email: correo de prospección, correo en frío, correo comercial, email en frío
sales email: correo de ventas, email de ventas
follow-up email: correo de seguimiento, email de seguimiento, mail de seguimiento
sponsorship letter: carta de patrocinio, solicitud de patrocinio
elevator pitch: discurso de ascensor
reminder: recordatorio
invitation: invitación
invitations: invitaciones
thank you note: nota de agradecimiento, tarjeta de agradecimiento, mensaje de agradecimiento
thank you letter: carta de agradecimiento
thank you email: correo de agradecimiento
birthday card: tarjeta de cumpleaños, felicitación de cumpleaños, mensaje de cumpleaños
birthday message: felicitación para
christmas card: tarjeta de navidad, felicitación navideña, felicitación de navidad, saludo navideño
caption: pie de foto, texto para instagram, copy para instagram
out of office: respuesta automática, fuera de la oficina, mensaje de vacaciones
absence note: justificante, nota de ausencia, justificante para el colegio
sign for the: cartel para la, cartel para el, letrero para
poster: cartel, afiche, póster
certificate: certificado, diploma
reply to a review: responder a una reseña, responder una reseña, respuesta a una reseña, responder a esta reseña, contestar una reseña, respuesta a esta reseña
reply to the customer: responder al cliente, contestar al cliente, respuesta al cliente, respuesta a un cliente, responder a un cliente, contestarle al cliente, responderle al cliente
reply to a complaint: responder a una queja, respuesta a una queja, respuesta a un reclamo, responder un reclamo
reply to: responder a, contestar a, respuesta a
bad news: malas noticias, mala noticia
dismissal: despido, despidos
price increase: subida de precios, aumento de precios, subida de tarifas
press release: nota de prensa, comunicado de prensa, boletín de prensa
announcement: comunicado, anuncio oficial, aviso
announce: anunciar, anunciando
newsletter: boletín, newsletter, circular
letter to parents: carta a los padres, circular para las familias, nota para los padres, comunicado a los padres, carta a las familias
letter to residents: comunicado a los vecinos, aviso a los vecinos, nota a los vecinos, carta a los vecinos
message to the team: mensaje al equipo, correo al equipo, comunicado al equipo
message to all: mensaje a todos
product description: descripción de producto, descripción del producto, descripción para un producto, ficha de producto, descripciones de producto
property listing: anuncio de piso, anuncio de departamento, anuncio de casa, anuncio de alquiler, anuncio del piso
marketplace listing: anuncio para wallapop, anuncio de wallapop, anuncio en wallapop, anuncio para mercado libre, anuncio mercado libre, publicación de mercado libre, anuncio para vender, anuncio de segunda mano
airbnb listing: anuncio de airbnb, anuncio para airbnb
ad copy: texto publicitario, copy publicitario, texto para un anuncio, copy
advert: anuncio, publicidad, anuncio publicitario, aviso publicitario
ads: anuncios
about us: quiénes somos, sobre nosotros
flyer: volante, flyer, folleto, panfleto, octavilla
brochure: folleto informativo
landing page: página de aterrizaje, landing, landing page
linkedin post: publicación de linkedin, publicación para linkedin, post de linkedin, post para linkedin, post en linkedin
instagram post: publicación de instagram, publicación para instagram, post de instagram, post para instagram
facebook post: publicación de facebook, publicación para facebook, post para facebook, post de facebook
social media post: publicación para redes, publicación para redes sociales, post para redes, post para redes sociales
post: publicación, posteo
tweet: tuit
tweets: tuits
social media: redes sociales, redes
contract: contrato
contracts: contratos
rental contract: contrato de alquiler, contrato de arrendamiento, contrato de arriendo, contrato de renta
service contract: contrato de servicios, contrato de prestación de servicios
employment contract: contrato de trabajo, contrato laboral
sales contract: contrato de compraventa, contrato de venta
nda: acuerdo de confidencialidad, contrato de confidencialidad
clause: cláusula
clauses: cláusulas
terms and conditions: términos y condiciones, condiciones generales, términos de uso
privacy policy: política de privacidad, aviso de privacidad
return policy: política de devoluciones, política de devolución
disclaimer: descargo de responsabilidad, aviso legal
power of attorney: poder notarial, carta poder
consent form: consentimiento informado, hoja de consentimiento
by-laws: estatutos
policy: política de, políticas de
house rules: normas de la casa, normas de convivencia, reglas de convivencia, reglas de la casa
code of conduct: código de conducta
guidelines for: pautas para, directrices para, lineamientos para
rules: reglas, normas, reglamento, bases, normativa
minutes of the: acta de la reunión, acta de la, acta de, acta del
meeting minutes: acta, acta de reunión, minuta, minuta de la reunión, actas
meeting notes: notas de la reunión, notas de reunión, apuntes de la reunión
incident report: informe de incidencia, informe del incidente, reporte de incidente, parte de accidente, informe de incidente
progress report: informe de avance, informe de progreso, reporte de avance
status report: informe de estado, informe semanal, reporte semanal
monthly report: informe mensual, reporte mensual
annual report: memoria anual, informe anual
sales report: informe de ventas, reporte de ventas
report on: informe sobre, reporte sobre
case study: caso de estudio, estudio de caso, caso de éxito
project proposal: propuesta de proyecto, propuesta de un proyecto
proposal for: propuesta para, propuesta de
proposal: propuesta
business plan: plan de negocio, plan de negocios, plan de empresa
business case: caso de negocio
executive summary: resumen ejecutivo
grant application: solicitud de subvención, solicitud de beca, solicitud de fondos
agenda: orden del día
agenda for the meeting: agenda para la reunión, orden del día para
readme: archivo readme
documentation: documentación
technical documentation: documentación técnica
user manual: manual de usuario, manual de uso, manual del usuario
user guide: guía de usuario, guía de uso
procedure: procedimiento, protocolo
procedure for: procedimiento para
instructions for: instrucciones para
instructions: instrucciones
faq: preguntas frecuentes
release notes: notas de versión, notas de la versión, notas de lanzamiento
user story: historia de usuario
user stories: historias de usuario
acceptance criteria: criterios de aceptación
requirements: requisitos, requerimientos
quiz: cuestionario de repaso, trivial, trivia, test de preguntas
multiple choice: opción múltiple, tipo test, selección múltiple, opciones múltiples
multiple choice exam: examen tipo test, examen de opción múltiple
exam questions: preguntas de examen, preguntas para un examen
exam on: examen de, examen sobre
exam: examen, parcial, oposición, oposiciones, selectividad
exams: exámenes, parciales
exercises on: ejercicios de, ejercicios sobre, ejercicios para
worksheet: ficha de ejercicios, ficha de trabajo, hoja de ejercicios, guía de ejercicios
flashcards: tarjetas de estudio, tarjetas de memoria
lesson plan: plan de clase, planeación de clase, plan de lección, unidad didáctica, secuencia didáctica, planeación didáctica, situación de aprendizaje, planificación de clase
lesson: lección
lessons: clases, lecciones
syllabus: temario, programa del curso, plan de estudios
rubric: rúbrica
workshop: taller
survey: encuesta, cuestionario
surveys: encuestas, cuestionarios
interview questions: preguntas de entrevista, preguntas para una entrevista, preguntas para entrevistar
interview: entrevista, entrevistas
system prompt: prompt de sistema, prompt del sistema
prompt for chatgpt: prompt para chatgpt, un prompt para, prompt para una ia
eulogy: elogio fúnebre, palabras para el funeral, discurso fúnebre, panegírico
condolences: condolencias, pésame, el pésame, mensaje de pésame, carta de pésame
obituary: obituario, esquela, necrológica
funeral: funeral, entierro, velorio, misa de difuntos, sepelio
passed away: ha partido, nos dejó
poem: poema, poesía, poemita
poems: poemas
poem about: poema sobre, poema a
poem for my: poema para mi
verse: copla, coplas, versitos
limerick: quintilla
haiku: haikú, jaiku
sonnet: soneto
acrostic: acróstico
riddle: adivinanza, acertijo
riddles: adivinanzas, acertijos
joke: chiste
jokes: chistes
tongue-twister: trabalenguas
song: canción, letra de canción
songs: canciones
lyrics: letra de una canción, letra para una canción, letra de la canción
new lyrics for: nueva letra para, cambia la letra de
to the tune of: con la melodía de, con la música de, al ritmo de
parody of the song: parodia de la canción
rap: rap
story: cuento, historia, relato, cuentito, microrrelato
stories: cuentos, historias, relatos
micro-fiction: microcuento
a story about: un cuento sobre, una historia sobre, un relato sobre, un cuento de
bedtime story: cuento para dormir, cuento para antes de dormir, cuento de buenas noches, cuento infantil
fairy tale: cuento de hadas
fable: fábula
novel: novela
chapter: capítulo
chapters: capítulos
dialogue: diálogo
dialogues: diálogos
script for: guion para, guion de
screenplay: guion, guion de cine, guion cinematográfico
stage play: obra de teatro, obra teatral
monologue: monólogo
scene: escena
scenes: escenas
sketch: esquete
character: personaje
continue this story: continúa esta historia, continúa el cuento, sigue la historia, sigue esta historia, continúa la historia, continúa este cuento
next chapter: siguiente capítulo, próximo capítulo
ending: desenlace, final feliz, final abierto
plot: trama, argumento de la película
detective story: cuento policial, relato policíaco, historia de detectives, novela negra, cuento policiaco, historia policial
murder mystery: misterio de asesinato
love story: historia de amor
rhyme: rima, rimado, rimada, que rime
rhymes: rimas
image prompt: prompt de imagen, prompt para una imagen, prompt para imagen
generate an image: genera una imagen, crea una imagen, dibuja, hazme una imagen, haz una imagen, dibújame
image: imagen
images: imágenes
photos: fotos, fotografías
photo: foto
drawing: dibujo
rpg campaign: campaña de rol, partida de rol
my players: mis jugadores
fictional world: mundo ficticio, mundo de fantasía
invent a planet: inventa un planeta
names for: nombres para, nombre para
name for my: nombre para mi
name for: nombre para un, nombre para una
business name: nombre de empresa, nombre para mi negocio, nombre para mi empresa, nombre para una empresa, nombre para un negocio
what could i call: cómo llamar, cómo podría llamar, cómo puedo llamar, cómo llamo
dog names: nombres para mi perro, nombres de perro, nombres para perro, nombres para un perro, nombre para mi perro, nombre para mi perra, nombre para perro, nombres para mi perra
cat names: nombres para mi gato, nombres para un gato, nombre para mi gato, nombre para mi gata, nombres para gatos, nombres de gato
baby names: nombres de bebé, nombres para bebé, nombres para mi hija, nombres para mi hijo, nombre para mi hija, nombre para mi hijo, nombres de niña, nombres de niño, nombre para mi bebé
names: nombres
name of: nombre de, nombre del
nickname: apodo, mote
nicknames: apodos, motes
username: nombre de usuario
slogan: eslogan, lema
slogans: eslóganes, lemas
tagline: claim
synonyms: sinónimos, sinónimo
another word for: otra palabra para, otra forma de decir, otra manera de decir
puns: juegos de palabras, juego de palabras
excuses: excusas, excusa
hashtags: etiquetas para instagram
metaphors: metáforas, metáfora
subject line: asunto, asunto del correo, línea de asunto
title: título, titular
titles: títulos
titles for: títulos para
headline: encabezado
headlines: titulares
business ideas: ideas de negocio, ideas de negocios, idea de negocio, ideas para un negocio, negocios rentables
content ideas: ideas de contenido, ideas para contenido, ideas para publicar
video ideas: ideas de videos, ideas para videos, ideas para un video
topics for: temas para
thesis topics: temas de tesis, temas para mi tesis, temas de tfg
gift ideas: ideas de regalo, ideas de regalos, ideas para regalar, opciones de regalo, opciones de regalos
gift: regalo, obsequio
gifts: regalos, detalles para
features: funcionalidades, características, funciones para la app
objections: objeciones
risks of: riesgos de
risks: riesgos, riesgo
ask me: hazme preguntas
works: funciona
works well: funciona bien
quit my job: dejar mi trabajo
summarize this paper: resume este artículo científico, resume este paper
research paper: artículo científico, artículo académico
practice: practicar, practica, practiquemos
rehearse: ensayar, ensayemos
simulate: simula, simular, simulemos
restaurant menu: carta del restaurante, carta del bar, carta de vinos
card game: juego de cartas
prescription: receta médica
clinical notes: historia clínica
i count on you: cuento con vosotros, cuento con ustedes, cuento contigo
save up: ahorrar
inform my: avisar a mi, informar a mi, avisarle a mi
asking for a price offer: pedir presupuesto, pidiendo presupuesto, pedir un presupuesto, pidiendo un presupuesto, solicitar presupuesto, solicitar un presupuesto
card: tarjeta
christmas wishes: felicitar la navidad, felicitar las fiestas, felicitación para navidad, felicitaciones de navidad
birthday wishes: felicitar el cumpleaños, felicitar el cumple, felicitarle el cumpleaños, felicitarla por su cumpleaños, felicitarlo por su cumpleaños
summarize the meeting notes: resume la reunión, resume esta reunión, resúmeme la reunión, resúmeme esta reunión
cold email: email en frío a, correo en frío a
complaining: quejándome, quejándose, quejándonos, reclamando
raise: un aumento, aumento
motivation letter: carta de motivación, carta de motivos
quote for the client: presupuesto para un cliente, presupuesto para mi cliente, presupuesto para el cliente
post-mortem: post mortem, postmortem, análisis del incidente
history of our company: historia de nuestra empresa, historia de la empresa, historia de nuestro negocio, historia de mi empresa
family history: historia familiar, historia de mi familia
payment reminder: recordatorio de pago, aviso de pago, carta de cobro, correo de cobro
unpaid invoice: factura impagada, factura sin pagar, factura pendiente, facturas impagadas, facturas pendientes
overdue invoice: factura vencida, facturas vencidas
owes me: me debe, me deben
owes us: nos debe, nos deben
review of a: reseña de un, reseña de una, reseña sobre un, reseña sobre una
review of the: reseña del, reseña de la
google review: reseña de google, reseña para google, reseña en google
cancel my gym membership: dar de baja el gimnasio, darme de baja del gimnasio, baja del gimnasio
cancel my subscription: cancelar mi suscripción, cancelar la suscripción, dar de baja mi suscripción
cancel my contract: cancelar mi contrato, dar de baja mi contrato, rescindir mi contrato
master: máster, maestría
phd: doctorado
scholarship: beca
scholarship letter: carta para una beca, carta para la beca
frequently asked questions: faqs
dismissal letter: carta de despido
donation letter: carta para pedir donaciones, carta para pedir donativos
grading criteria: criterios de evaluación
write a cover letter: haz una carta de presentación, hazme una carta de presentación, crea una carta de presentación, créame una carta de presentación, prepara una carta de presentación, elabora una carta de presentación
write a letter: haz una carta, hazme una carta, crea una carta, créame una carta, prepara una carta, elabora una carta
write an email: haz un correo, hazme un correo, crea un correo, créame un correo, prepara un correo, elabora un correo, haz un email, hazme un email, crea un email, créame un email, prepara un email, elabora un email, haz un mail, hazme un mail, crea un mail, créame un mail, prepara un mail, elabora un mail
write a speech: haz un discurso, hazme un discurso, crea un discurso, créame un discurso, prepara un discurso, elabora un discurso
write a product description: haz una descripción de producto, hazme una descripción de producto, crea una descripción de producto, créame una descripción de producto, prepara una descripción de producto, elabora una descripción de producto, haz una descripción del producto, hazme una descripción del producto, crea una descripción del producto, créame una descripción del producto, prepara una descripción del producto, elabora una descripción del producto, haz una descripción para, hazme una descripción para, crea una descripción para, créame una descripción para, prepara una descripción para, elabora una descripción para
write a report: haz un informe, hazme un informe, crea un informe, créame un informe, prepara un informe, elabora un informe, haz un reporte, hazme un reporte, crea un reporte, créame un reporte, prepara un reporte, elabora un reporte
write an essay: haz un ensayo, hazme un ensayo, crea un ensayo, créame un ensayo, prepara un ensayo, elabora un ensayo
write a poem: haz un poema, hazme un poema, crea un poema, créame un poema, prepara un poema, elabora un poema
write a press release: haz una nota de prensa, hazme una nota de prensa, crea una nota de prensa, créame una nota de prensa, prepara una nota de prensa, elabora una nota de prensa, haz un comunicado de prensa, hazme un comunicado de prensa, crea un comunicado de prensa, créame un comunicado de prensa, prepara un comunicado de prensa, elabora un comunicado de prensa
write a linkedin post: haz un post de linkedin, hazme un post de linkedin, crea un post de linkedin, créame un post de linkedin, prepara un post de linkedin, elabora un post de linkedin, haz un post para linkedin, hazme un post para linkedin, crea un post para linkedin, créame un post para linkedin, prepara un post para linkedin, elabora un post para linkedin, haz una publicación de linkedin, hazme una publicación de linkedin, crea una publicación de linkedin, créame una publicación de linkedin, prepara una publicación de linkedin, elabora una publicación de linkedin, haz una publicación para linkedin, hazme una publicación para linkedin, crea una publicación para linkedin, créame una publicación para linkedin, prepara una publicación para linkedin, elabora una publicación para linkedin
write an instagram post: haz un post de instagram, hazme un post de instagram, crea un post de instagram, créame un post de instagram, prepara un post de instagram, elabora un post de instagram, haz un post para instagram, hazme un post para instagram, crea un post para instagram, créame un post para instagram, prepara un post para instagram, elabora un post para instagram, haz una publicación para instagram, hazme una publicación para instagram, crea una publicación para instagram, créame una publicación para instagram, prepara una publicación para instagram, elabora una publicación para instagram
write a user story: haz una historia de usuario, hazme una historia de usuario, crea una historia de usuario, créame una historia de usuario, prepara una historia de usuario, elabora una historia de usuario
write a job advert: haz una oferta de empleo, hazme una oferta de empleo, crea una oferta de empleo, créame una oferta de empleo, prepara una oferta de empleo, elabora una oferta de empleo, haz un anuncio de empleo, hazme un anuncio de empleo, crea un anuncio de empleo, créame un anuncio de empleo, prepara un anuncio de empleo, elabora un anuncio de empleo
write a speech for: haz unas palabras para, hazme unas palabras para, crea unas palabras para, créame unas palabras para, prepara unas palabras para, elabora unas palabras para
`
