// What Spanish prompts demand of the answer (length, form, tone, readers), and how they point at texts.

export const ANSWERS = `
in one sentence: en una frase, en una oración, en una sola frase, en una sola oración, una sola frase
in two sentences: en dos frases, en dos oraciones
in three sentences: en tres frases, en tres oraciones
in one word: en una palabra, en una sola palabra, con una palabra, con una sola palabra
one word: una palabra, una sola palabra
in one line: en una línea, en una sola línea
one line each: una línea cada uno, una línea cada una, una línea por cada uno
in one paragraph: en un párrafo, en un solo párrafo
sentence: frase, oración
sentences: frases, oraciones
words: palabras, pal
word: palabra
lines: líneas, renglones
line: línea, renglón
paragraph: párrafo
paragraphs: párrafos
bullets: viñetas, bullets
bullet points: puntitos
in 3 bullets: en tres viñetas, en tres puntos, en 3 puntos, en tres guiones
in 5 bullets: en cinco viñetas, en cinco puntos, en 5 puntos
points: puntos
point by point: punto por punto
page: página, folio, carilla, cuartilla, hoja
pages: páginas, folios, carillas, cuartillas
half a page: media página, medio folio, media carilla
characters: caracteres
stanzas: estrofas
stanza: estrofa
verses: versos
slides: diapositivas, láminas
slide: diapositiva
at most: como máximo, máximo, a lo sumo, como mucho, máx, tope
no more than: no más de, que no pase de, que no supere, que no exceda, sin pasar de, sin superar
less than: menos de, en menos de
at least: al menos, por lo menos, mínimo, como mínimo
more than: más de
about: alrededor de, cerca de, aproximadamente, más o menos, aprox
between: de entre
up to: de hasta
exactly: exactamente, exacto
short: corto, corta, cortos, cortas, breve, breves, cortito, cortita
long: largo, larga, largos, largas, extenso, extensa
briefly: brevemente, en pocas palabras, en resumen, resumidamente, de forma breve, de manera breve, brevísimamente
keep it short: que sea corto, que sea breve, hazlo corto, sé breve, sea breve, que no sea largo, cortito por favor
short answer: respuesta corta, respuesta breve, responde corto, contesta corto
short email: correo corto, correo breve, mail corto, email corto, mail breve
short message: mensaje corto, mensaje breve, mensajito
short text: texto corto, texto breve
short story: cuento corto, relato corto, relato breve, cuento breve
short poem: poema corto, poema breve
short speech: discurso corto, discurso breve, discursito
short letter: carta corta, carta breve
short paragraph: párrafo corto, párrafo breve
short summary: resumen corto, resumen breve
short description: descripción corta, descripción breve
short explanation: explicación corta, explicación breve
short post: post corto, publicación corta
in detail: en detalle, con detalle, con todo detalle, con lujo de detalle, detalladamente, a fondo, en profundidad, con detenimiento, minuciosamente
detailed: detallado, detallada, detallados, detalladas
detailed explanation: explicación detallada
detailed report: informe detallado, reporte detallado
detailed plan: plan detallado
detailed analysis: análisis detallado
detailed description: descripción detallada
detailed guide: guía detallada, guía completa
comprehensive report: informe completo, informe exhaustivo
as a table: en una tabla, en tabla, en forma de tabla, en formato tabla, como tabla, en un cuadro, en una tablita, en un cuadro comparativo
table: tabla, cuadro comparativo
table of: tabla de
with columns: con columnas, con las columnas
columns: columnas
column: columna
rows: filas, renglones de la tabla
row: fila
as a bulleted list: en viñetas, en forma de lista, con viñetas, en lista con viñetas, con guiones
as a list: en una lista, en lista, en formato lista, como lista
numbered list: lista numerada
plain text: texto plano, texto simple, sin formato
as json: en json, en formato json, como json
as csv: en csv, en formato csv
as markdown: en markdown, en formato markdown
only json: solo json, solo el json, únicamente json
format: formato
answer: respuesta, responde, contesta, respóndeme, contéstame, responder, contestar
answers: respuestas
reply: réplica
answer only: responde solo, contesta solo, responde únicamente, respóndeme solo, responde solamente
answer only with: responde solo con, contesta solo con, responde únicamente con, responde solamente con
answer only yes or no: responde solo sí o no, contesta solo sí o no, solo sí o no, solamente sí o no, responde sí o no, contesta sí o no, responde con sí o no, dime sí o no, dime solo sí o no
yes or no: sí o no
only the: solo el, solo la, solo los, solo las, solamente el, solamente la, solamente los, solamente las, únicamente el, únicamente la, únicamente los
only the code: solo el código, solo código, solamente el código, únicamente el código, nada más que el código, dame solo el código
only the translation: solo la traducción
only the corrected text: solo el texto corregido, solo la versión corregida
only the result: solo el resultado, solo resultado
only the answer: solo la respuesta, solo respuesta
only the number: solo el número
only the names: solo los nombres
only the list: solo la lista
return only: devuelve solo, devuélveme solo, devuelve únicamente
give me only: dame solo, dame solamente, dame únicamente, pásame solo, quiero solo
just pick: elige uno y ya
without explanations: sin explicaciones, sin explicación, sin explicar, sin explicarme, sin dar explicaciones, sin explicar nada, sin más explicaciones, sin justificar
without commentary: sin comentarios, sin comentar, sin introducción, sin preámbulos, sin intro, sin rodeos
don't explain: no expliques, no me expliques, no lo expliques, no hace falta que expliques, no hace falta explicación, no hace falta explicar, no hace falta que lo expliques, no necesito explicación, no necesito explicaciones, no quiero explicaciones
with explanation: con explicación, con explicaciones, con una explicación, explicado
explanation: explicación
explanations: explicaciones
step by step: paso a paso, paso por paso, por pasos, pasito a pasito
steps: pasos
step: paso
next steps: próximos pasos, siguientes pasos
show the steps: muestra los pasos, muestra el procedimiento, muéstrame los pasos, enseña los pasos
show your work: muestra el desarrollo, con desarrollo, muestra tu razonamiento, muestra los cálculos
show the calculation: muéstrame las cuentas, enséñame las cuentas, muestra las cuentas
don't use: no uses, no utilices, no emplees, no use, no utilice, no usar, no usen
don't mention: no menciones, no mencione, no mencionar, no nombres
don't include: no incluyas, no incluya, no incluir, no pongas, no poner, no metas, no meter
don't add: no añadas, no agregues, no añadir, no agregar, no añada, no agregue
don't write: no escribas, no escribir
don't change: no cambies, no modifiques, no cambiar, no toques, no alteres, no modificar, no tocar
don't invent: no inventes, no te inventes, no inventar, no inventes nada, no te inventes nada, no inventes datos
don't repeat: no repitas
don't say: no digas
don't ask: no preguntes, no me preguntes
don't give: no des, no me des
don't make: no hagas
don't be: no seas
don't translate: no traduzcas, no traducir
don't correct: no corrijas
don't start: no empieces, no comiences
don't exceed: no excedas, no te pases de, no superes
don't exaggerate: no exageres, sin exagerar
do not guess: no adivines, no supongas
don't lose: no pierdas
avoid: evita, evitar, evite, evitando
without inventing: sin inventar, sin inventarte, sin inventarse, sin inventar nada, sin inventar datos
without adding: sin añadir, sin agregar, sin meter
without losing: sin perder, sin que pierda, sin que se pierda
without changing: sin cambiar, sin modificar, sin tocar, sin alterar
without sounding: sin que suene, sin sonar, que no suene, que no suene a, sin que parezca
without code: sin código
no jargon: nada de tecnicismos, nada de jerga, sin tecnicismos, sin jerga, sin palabras raras
no: nada de
must be: tiene que ser, debe ser, tienen que ser
keep: mantén, conserva, mantener, conservar, respeta, deja igual, manteniendo
keep the: mantén el, mantén la, mantén los, mantén las, conserva el, conserva la, respetando el
keep my: mantén mi, conserva mi, respeta mi
same meaning: mismo significado, mismo sentido
without changing the meaning: sin cambiar el sentido, sin cambiar el significado, sin perder el sentido, sin alterar el sentido
keep the meaning: mantén el sentido, mantén el significado, conservando el sentido
only what: solo lo que
word for word: palabra por palabra, literal, literalmente, textual, textualmente, al pie de la letra, tal cual
exact words: palabras exactas
tone: tono
formal tone: tono formal, registro formal, lenguaje formal
informal tone: tono informal, registro informal, lenguaje informal, tono coloquial, registro coloquial
friendly tone: tono amigable, tono cercano, tono amistoso, tono simpático
professional tone: tono profesional
polite tone: tono educado, tono cortés, tono amable, tono respetuoso
funny tone: tono divertido, tono gracioso, tono de humor
humorous tone: tono humorístico
serious tone: tono serio
firm tone: tono firme
warm tone: tono cálido, tono cariñoso, tono afectuoso
neutral tone: tono neutro, tono neutral
persuasive tone: tono persuasivo
casual tone: tono casual, tono desenfadado, tono relajado
ironic tone: tono irónico
academic tone: tono académico, registro académico, lenguaje académico
formal email: correo formal, mail formal, email formal, e-mail formal
formal letter: carta formal
formal message: mensaje formal
informal message: mensaje informal
informal email: correo informal, mail informal
friendly message: mensaje amistoso, mensaje cercano, mensaje simpático
polite email: correo educado, correo amable, correo cortés, mail amable
polite message: mensaje educado, mensaje amable, mensaje respetuoso, mensaje cordial
professional email: correo profesional, mail profesional
professional message: mensaje profesional
funny speech: discurso gracioso, discurso divertido
funny story: cuento gracioso, cuento divertido, historia divertida
funny poem: poema gracioso, poema divertido
more formal: más formal, más formales
less formal: menos formal
more professional: más profesional
more friendly: más amigable, más cercano, más cercana, más simpático
more polite: más educado, más educada, más amable, más cortés, más cordial, más respetuoso
more natural: más natural, que suene natural
more persuasive: más persuasivo, más convincente
more casual: más informal, más coloquial, más relajado
less rude: menos brusco, menos grosero, menos borde, menos seco
less aggressive: menos agresivo, menos agresiva
softer: más suave, más suavecito
firmer: más firme
funnier: más gracioso, más divertido
formal: formales
polite: educado, educada, amable, cortés, cordial, respetuoso, respetuosa
friendly: amistoso, amistosa, amigable, cercano, cercana
funny: gracioso, graciosa, divertido, divertida, chistoso, chistosa
serious: serio, seria
firm: firme
warm: cálido, cálida, cariñoso, cariñosa
with love: con cariño
kind: bondadoso, bondadosa, gentil
sad: triste, tristes
simple: sencillo, sencilla, simples, sencillos
in simple words: con palabras sencillas, en palabras sencillas, en palabras simples, de forma sencilla, de manera sencilla, en lenguaje sencillo, en sencillo, con palabras simples, de forma simple
plain language: lenguaje claro, lectura fácil, lenguaje sencillo, lenguaje llano, en cristiano
like i'm five: como si tuviera cinco años, como si tuviera 5 años, como a un niño de cinco años, como a un niño de 5 años
to a 5-year-old: a un niño de 5 años, a un niño de cinco años
to a 10-year-old: a un niño de 10 años, a un niño de diez años
for a child: para un niño, para una niña, para niños, para niñas, para un crío
for a beginner: para principiantes, para un principiante, para novatos
for beginners: para dummies
for my boss: para mi jefe, para mi jefa
for my students: para mis alumnos, para mis estudiantes, para mis alumnas
for my class: para mi clase, para clase
for my teacher: para mi profesor, para mi profesora, para mi profe, para mi maestra
for my manager: para mi gerente
for the board: para la junta directiva, para el consejo, para la dirección, para el comité, para el directorio
for the team: para el equipo
for my team: para mi equipo
for customers: para clientes, para los clientes
for the client: para el cliente, para un cliente
for my client: para mi cliente
for parents: para los padres, para las familias, para padres
for patients: para pacientes
for students: para estudiantes, para alumnos
for employees: para empleados, para el personal
for kids: para los niños, para peques, para los peques
audience: público objetivo, público, audiencia
readers: lectores
reader: lector, lectora
act as: actúa como, actúa de, haz de, compórtate como, haz el papel de, actúe como, ponte en el papel de, hazte pasar por
i want you to act as: quiero que actúes como, quiero que hagas de, quiero que seas, quiero que te comportes como, necesito que actúes como, necesito que seas
pretend to be: finge que eres, finge ser, haz como si fueras, hagamos de cuenta que eres
imagine that you are: imagina que eres, imagínate que eres
pretend that: hagamos de cuenta que, hagamos como que, finge que
roleplay: juego de rol, hagamos un juego de rol, juego de roles, roleplay
as an expert: como experto, como experta, como un experto
in the style of: al estilo de, en el estilo de
as if written by: como si lo hubiera escrito
in english: en inglés
in spanish: en español, en castellano
in french: en francés
in german: en alemán
in italian: en italiano
in portuguese: en portugués
in catalan: en catalán
in chinese: en chino
in japanese: en japonés
into english: al inglés, a inglés
into british english: al inglés británico
into american english: al inglés americano
into spanish: al español, al castellano
into french: al francés
into german: al alemán
into italian: al italiano
into portuguese: al portugués
into catalan: al catalán
into chinese: al chino
into japanese: al japonés
into korean: al coreano
into russian: al ruso
into arabic: al árabe
into dutch: al holandés, al neerlandés
into polish: al polaco
into galician: al gallego
into basque: al euskera
english: inglés, inglesa
british english: inglés británico
spanish: español, española, castellano
french: francés, francesa
german: alemán, alemana
italian: italiano, italiana
portuguese: portugués, portuguesa
chinese: chino
japanese: japonés
native: nativo, nativa
make it shorter: hazlo más corto, hazlo más breve, más corto por favor, acórtalo, hacelo más corto, que quede más corto, ponlo más corto
make it longer: hazlo más largo, alárgalo
make it more formal: hazlo más formal, ponlo más formal
make it less formal: hazlo menos formal, hazlo más informal
make it simpler: hazlo más sencillo, hazlo más simple, hazlo más fácil
make it funnier: hazlo más gracioso, hazlo más divertido
make it better: hazlo mejor, mejóralo
make it: hazlo, hacelo, déjalo
translate it: tradúcelo, traducilo, traduce eso, tradúcemelo
summarize it: resúmelo, resumilo, resúmemelo
correct it: corrígelo, corregilo, corrígemelo
rewrite it: reescríbelo, reescribilo
explain it: explícalo, explícamelo
fix it: arréglalo
continue: continúa, sigue escribiendo, sigue tú, síguelo, síguela, continúalo
keep going: sigue así y
now in: ahora en
now with: ahora con
now without: ahora sin
shorter: más corto, más corta, más breve
longer: más larga, más largo que, que sea más largo, más larguito
simpler: más simple, más sencillo, más sencilla
clearer: más claro, más clara
clear: claro, clara, claros, claras
more detail: más detalle, más detallado, más detalles
too long: demasiado largo, muy largo
summarize this: resume esto, resúmeme esto, resumime esto, me resumes esto
translate this: traduce esto, tradúceme esto, me traduces esto
fix this: arregla esto, arréglame esto
correct this: corrige esto, corrígeme esto, corregí esto
correct this text: corrige este texto, corrige el texto, corrígeme este texto, corrígeme el texto
rewrite this: reescribe esto
explain this: explica esto, explícame esto
explain this code: explica este código, explícame este código
improve this: mejora esto
improve this text: mejora este texto, mejórame este texto
summarize this text: resume este texto, resúmeme este texto, resume el texto
summarize this article: resume este artículo, resúmeme este artículo
summarize this email: resume este correo, resúmeme este correo
translate this text: traduce este texto, tradúceme este texto, traduce el texto
the attached document: el documento adjunto, el archivo adjunto, el fichero adjunto, el adjunto, documento adjunto, archivo adjunto
the attached report: el informe adjunto, el reporte adjunto, informe adjunto
the attached contract: el contrato adjunto, contrato adjunto
the attached pdf: el pdf adjunto, pdf adjunto
the attached file: el excel adjunto
attached: adjunto, adjunta, adjuntos, adjuntas
i attached the: te adjunto el, te adjunto la, adjunto el, adjunto la, te adjunto mi, he adjuntado el, te adjunté el
pasted above: pegado arriba, que pegué arriba
that i sent: que te envié, que te mandé, que te pasé, que te he mandado
according to the text: según el texto, de acuerdo con el texto, de acuerdo al texto
according to the contract: según el contrato
based on: en base a, basándote en, basado en, a partir del texto, con base en
weather today: clima hoy, tiempo hoy, clima de hoy, el tiempo que hace hoy
what is the weather today: qué tiempo hace hoy, cómo está el clima hoy, qué clima hace hoy
weather tomorrow: clima mañana, clima para mañana, tiempo para mañana
is it going to rain tomorrow: va a llover mañana, lloverá mañana
is it going to rain today: va a llover hoy, lloverá hoy
who won last night: quién ganó anoche, quién ganó ayer
price of: precio del, precio de la, precio de, a cuánto está el, a cuánto está la
what is the current price of: cuánto vale hoy, cuánto cuesta hoy, a cuánto está hoy el, a cómo está el
current price: precio actual, precio hoy
current exchange rate: tipo de cambio actual, tipo de cambio hoy, tipo de cambio de hoy, cotización de hoy, cotización actual
exchange rate: tipo de cambio, tasa de cambio, cotización
latest news: últimas noticias, noticias de hoy, noticias recientes
today's news: las noticias de hoy
latest version of: última versión de, versión más reciente de
who is the current president of: quién es el presidente actual de, quién es el actual presidente de
who is the president of: quién es el presidente de, quién es la presidenta de
prime minister: primer ministro
what time is it: qué hora es
what is today's date: qué fecha es hoy, a qué día estamos
what day is today: qué día es hoy
compare: compara, comparar, compárame, comparando, comparación, comparativa, comparar entre
pros and cons: pros y contras, ventajas y desventajas, ventajas e inconvenientes, los pros y los contras, lo bueno y lo malo
more formal tone: tono más formal
more friendly tone: tono más cercano, tono más amable, tono más amigable
with the steps: con los pasos, con el procedimiento
on its own line: en una línea aparte, en su propia línea, en una línea separada
`
