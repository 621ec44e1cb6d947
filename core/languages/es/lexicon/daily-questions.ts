// What Spanish prompts ask in one line about rights, offices, house and words, and what they call letters and papers.

export const DAILY_QUESTIONS = `
can i cancel my gym contract: puedo cancelar el contrato del gimnasio, puedo darme de baja del gimnasio, cómo me doy de baja del gimnasio
can i cancel my phone contract: puedo cancelar el contrato del móvil, puedo cancelar el plan del celular
can i cancel my internet contract: puedo cancelar el contrato de internet, puedo darme de baja de internet
can i get a refund: puedo pedir un reembolso, puedo pedir el reembolso, tengo derecho a un reembolso, tengo derecho a reembolso, me devuelven el dinero
can i get compensation: tengo derecho a una indemnización, tengo derecho a indemnización, puedo pedir una indemnización
my flight was delayed: se retrasó mi vuelo, mi vuelo se retrasó
my flight was cancelled: cancelaron mi vuelo, me cancelaron el vuelo, mi vuelo fue cancelado
can my boss make me: puede mi jefe obligarme a, puede mi jefa obligarme a, mi jefe puede obligarme a, mi jefa puede obligarme a, me puede obligar mi jefe a
can my boss change: puede mi jefe cambiar, puede mi jefa cambiar, puede mi jefe cambiarme, mi jefe puede cambiarme
can my boss fire me: puede mi jefe despedirme, mi jefe puede despedirme, me puede despedir mi jefe
can my company: puede mi empresa, mi empresa puede
can my landlord enter: puede mi casero entrar, puede el casero entrar, mi casero puede entrar, el casero puede entrar
can my landlord raise: puede mi casero subir, puede el casero subir, mi casero puede subirme, puede mi casero subirme, el casero puede subirme
can my landlord keep: puede mi casero quedarse con, puede el casero quedarse con, mi casero puede quedarse con
can my landlord evict: puede mi casero echarme, puede el casero echarme, mi casero puede echarme
is it legal to: es legal
is it illegal to: es ilegal
is it allowed to: está permitido, está prohibido
what documents do i need to: qué documentos necesito para, qué papeles necesito para, qué documentación necesito para, qué documentos hacen falta para, qué papeles hacen falta para
how do i renew: cómo renuevo
driving licence: carné de conducir, carnet de conducir, licencia de conducir, licencia de manejo, permiso de conducir
how do i register: cómo registro, cómo me registro como, cómo me inscribo en
birth certificate: partida de nacimiento, acta de nacimiento, certificado de nacimiento
get married: casarme, casarnos
self-employed: autónomo, autónoma, monotributista
bank account: cuenta bancaria, cuenta de banco
unemployment benefit: prestación por desempleo, subsidio de desempleo, seguro de desempleo
disability benefit: pensión por discapacidad, prestación por discapacidad
what happens if i don't pay: qué pasa si no pago, qué ocurre si no pago, qué pasa si dejo de pagar
what happens if i don't declare: qué pasa si no declaro, qué pasa si no hago la declaración
what happens if i ignore the letter: qué pasa si ignoro la carta, qué pasa si ignoro una carta
what happens if i miss the deadline: qué pasa si se me pasa el plazo, qué pasa si no llego al plazo
how long does the passport: cuánto tarda el pasaporte
how long does the passport renewal take: cuánto tarda la renovación del pasaporte
how long does a visa take: cuánto tarda el visado, cuánto tarda la visa, cuánto tarda un visado, cuánto tarda una visa
how long does citizenship take: cuánto tarda la nacionalidad
what is a guarantor: qué es un aval, qué es un avalista, qué es ser avalista, qué significa ser avalista, qué significa ser aval
what is a power of attorney: qué es un poder notarial, qué es un poder
what is a joint account: qué es una cuenta conjunta
what is a prenup: qué son las capitulaciones matrimoniales
how much does a new kitchen cost: cuánto cuesta reformar una cocina, cuánto cuesta reformar la cocina, cuánto cuesta una cocina nueva
how much does a new bathroom cost: cuánto cuesta reformar un baño, cuánto cuesta reformar el baño, cuánto sale reformar un baño
how much does it cost to paint a flat: cuánto cuesta pintar un piso, cuánto cuesta pintar un departamento, cuánto cuesta pintar una casa
how much does a plumber cost: cuánto cobra un fontanero, cuánto cobra un plomero
how much does an electrician cost: cuánto cobra un electricista
how much does a lawyer cost: cuánto cobra un abogado
how much does a move cost: cuánto cuesta una mudanza
how do i wash: cómo lavo, cómo se lava, cómo lavar
how do i clean: cómo limpio, cómo se limpia
wool jumper: jersey de lana, suéter de lana, chompa de lana
leather sofa: sofá de piel, sofá de cuero
down duvet: edredón de plumas, nórdico de plumas
cast iron: hierro fundido
how long do i roast: cuánto tiempo se asa, cuánto tiempo aso, cuánto se asa, cuánto tarda en asarse
how long do i bake: cuánto tiempo se hornea, cuánto tiempo horneo, cuánto tarda en hornearse
how long do i cook: cuánto tiempo se cocina, cuánto tiempo cocino, cuánto tarda en hacerse
what temperature to bake: a qué temperatura se hornea, a qué temperatura horneo, a cuántos grados se hornea
when do i prune: cuándo se podan, cuándo se poda, cuándo podo, cuándo podar, cuándo hay que podar
when do i plant: cuándo planto, cuándo se plantan, cuándo se planta, cuándo plantar
when do i sow: cuándo siembro, cuándo se siembran, cuándo se siembra, cuándo sembrar
when do i harvest: cuándo cosecho, cuándo se cosechan, cuándo se cosecha
roses: rosales, rosas
how many boards do i need for: cuántos tablones necesito para, cuántas tablas necesito para, cuántas lamas necesito para
how many tiles do i need for: cuántas baldosas necesito para, cuántos azulejos necesito para
how many rolls of wallpaper do i need for: cuántos rollos de papel pintado necesito para, cuántos rollos de papel tapiz necesito para
how many sheets do i need for: cuántas planchas necesito para, cuántos tableros necesito para
how much paint: cuánta pintura
how much concrete: cuánto hormigón, cuánto concreto
how much gravel: cuánta grava
how much soil: cuánta tierra
how many boxes fit in: cuántas cajas caben en
how many people fit in: cuántas personas caben en
fit in: caben en, cabe en
van: furgoneta
split the bill: dividir la cuenta, dividir una cuenta, repartir la cuenta, dividimos la cuenta
split the rent: dividir el alquiler, repartir el alquiler, dividir la renta
is it correct to say: es correcto decir, está bien dicho, se puede decir, se dice
is it rude to say: es de mala educación decir, es grosero decir
slang: jerga, argot
my grandson says: mi nieto dice
my son says: mi hijo dice
my daughter says: mi hija dice
did nero really: de verdad nerón, es verdad que nerón
is it true that napoleon: es verdad que napoleón, es cierto que napoleón
is it true that einstein: es verdad que einstein, es cierto que einstein
is it true that: es verdad que, es cierto que
is it true that the vikings: es verdad que los vikingos, es cierto que los vikingos
using an analogy: con una analogía
using football: con el fútbol
using a comparison: con una comparación
how do i tell my boss: cómo le digo a mi jefe, cómo le digo a mi jefa
how do i tell my colleague: cómo le digo a mi compañera de trabajo, cómo le digo a mi compañero de trabajo, cómo le digo a mi colega
how do i say no: cómo digo que no, cómo decir que no, cómo me niego
how do i ask for a: cómo pido un, cómo pido una
how do i delete: cómo borro, cómo borrar, cómo eliminar
my account: mi cuenta de
how do i factory reset: cómo restablezco de fábrica, cómo restauro de fábrica, cómo formateo
how do i reset: cómo restablezco, cómo reseteo
how do i transfer: cómo paso, cómo transfiero
how do i switch: cómo me cambio de
in excel how do i: en excel cómo
how do i count: cómo cuento
best time to visit: mejor época para visitar, la mejor época para visitar, mejor época para ir a, la mejor época para ir a, mejor época para viajar a, la mejor época para viajar a, mejor momento para visitar
what is the best time to visit: cuál es la mejor época para viajar a, cuál es la mejor época para visitar, cuál es la mejor época para ir a
when should i visit: cuándo visitar, cuándo conviene ir a, cuándo es mejor ir a
i always confuse: siempre confundo, siempre me confundo con
homework: deberes, tarea escolar
what does this clause mean: qué significa esta cláusula, qué quiere decir esta cláusula
is my boss angry: está mi jefa enfadada, está mi jefe enfadado, mi jefe está enfadado, mi jefa está enfadada, mi jefe está enojado, mi jefa está enojada
is she angry: está enfadada conmigo, está enojada conmigo
is he angry: está enfadado conmigo, está enojado conmigo
raising our prices: subo los precios, subimos los precios, subir los precios
shop closed: tienda cerrada, tienda estará cerrada, tienda cerrará
we will be closed: estaremos cerrados, cerramos por vacaciones, cerrado por vacaciones
is delayed: se ha retrasado, se va a retrasar, viene con retraso, llega con retraso
we are having a party: hacemos una fiesta, vamos a hacer una fiesta, damos una fiesta
we are having building work: tenemos obras, vamos a hacer obras, hacemos obras
a week off: una semana de vacaciones, una semana libre
time off: días libres
donors: donantes
donation: donación
thank you email: correo de agradecimiento, mail de agradecimiento
ask for a google review: pedir una reseña en google, pedirles una reseña en google, pedir reseñas en google
volunteers wanted: se buscan voluntarios, buscamos voluntarios, se necesitan voluntarios
sales pitch: argumentario de ventas, discurso de ventas, speech de ventas
call script: guion de llamada, guion telefónico
cold call: llamadas en frío, llamada en frío, puerta fría
slides: diapositivas
performance improvement plan: plan de mejora del desempeño, plan de mejora de desempeño, plan de mejora del rendimiento
handover document: documento de traspaso, notas de traspaso, documento de relevo
registration form: formulario de inscripción, formulario de registro, ficha de inscripción
booking form: formulario de reserva
application form: formulario de solicitud
risk assessment: evaluación de riesgos
template answers: respuestas tipo, respuestas predefinidas, plantillas de respuesta
youtube script: guion de youtube, guion para un vídeo de youtube, guion para youtube, guion de un vídeo de youtube, guion para un video
article about the benefits of: artículo sobre los beneficios de, artículo sobre los beneficios del, artículo sobre las ventajas de, artículo sobre las ventajas del
wedding vows: votos matrimoniales, votos de boda
welcome email: correo de bienvenida, mail de bienvenida
new employee: nuevo empleado, nueva empleada
introduce myself: presentarme
villain: villano, villana
schools: colegios, escuelas
plot outline: esquema de la trama, esquema argumental, esquema de trama
children's story about: cuento infantil sobre, cuento para niños sobre
calculator: calculadora
dark mode: modo oscuro
resize: redimensionar, cambiar el tamaño de
duplicate files: archivos duplicados, ficheros duplicados
duplicate photos: fotos duplicadas
merge 12 excel files: une 12 archivos excel, junta 12 archivos excel, unir 12 archivos excel
merge: une varios, une estos, junta estos
sample data: datos de prueba, datos de ejemplo, datos ficticios
monitor: vigile, monitoree
alert me: me avise
timer app: temporizador
for my boss: para mi jefe, para mi jefa
less angry: menos enfadado, menos enfadada, menos enojado, menos enojada
less aggressive: menos agresivo, menos agresiva
i warned you: yo te avisé, te avisé
you did: hiciste
what is travel insurance: qué cubre el seguro de viaje, qué es el seguro de viaje
what is home insurance: qué cubre el seguro de hogar, qué cubre el seguro de la casa
has not replied: no ha respondido, no respondió, no ha contestado, no contestó, no me ha respondido, no me contesta, no me responde, sigue sin responder
hit another: pegó a otro, pegó a otra, golpeó a otro, golpeó a otra
welcome message to new employees: mensaje de bienvenida para los nuevos empleados, mensaje de bienvenida a los nuevos empleados
welcome message: mensaje de bienvenida
food safety training: formación de seguridad alimentaria, capacitación en seguridad alimentaria, formación en seguridad alimentaria
second letter to: segunda carta al, segunda carta a la
claim unemployment benefit: cobrar el paro, pedir el paro, solicitar el paro, derecho a paro
`
