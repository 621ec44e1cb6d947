// Spanish articles, pronouns, prepositions, questions, numbers and dates: the words that hold a rule together.

export const SMALL_WORDS = `
the: el, la, los, las
a: un, una
some: unos, unas, algún, alguna, algunos, algunas, alguno
my: mi, mis, mío, mía, míos, mías
your: tu, tus, vuestro, vuestra, vuestros, vuestras
his: su, sus
our: nuestro, nuestra, nuestros, nuestras
this: este, esta, esto
these: estos, estas
that: ese, esa, eso, aquel, aquella, aquello, que
those: esos, esas, aquellos, aquellas
i: yo
you: vos, usted, ustedes, vosotros, vosotras
we: nosotros, nosotras
they: ellos, ellas
she: ella
it: lo, ello
me: conmigo
with you: contigo
us: nos
-: se, pues, oye, porfa, vale, os, estimado, estimada, estimados, estimadas
him: le
them: les
and: y, e
or: o, u
but: pero, sino
if: si
of: de
of the: del
in: en, dentro de
to: a
to the: al
for: para
for us: para nosotros
so that: para que, de modo que, de forma que, de manera que
in order to: a fin de
by: por
with: con
without: sin
about: sobre, acerca de, respecto a
between: entre
since: desde, desde hace, desde que
until: hasta
against: contra, en contra de
under: bajo, debajo de, por debajo de
over: por encima de
from: a partir de
after: después, después de, después del, tras, luego de
before: antes, antes de, antes del, antes de que
during: durante
according to: según, de acuerdo con
per: por cada
each: cada, cada uno, cada una
every: todos los, todas las
all: todo, toda, todos, todas
everything: de todo, todo lo
other: otro, otra, otros, otras
another one: otro más, otra más, dame otro, dame otra
also: también, además
very: muy
more: más
less: menos
much: mucho, mucha, bastante
many: muchos, muchas
too: demasiado, demasiada, demasiados, demasiadas
few: pocos, pocas
little: poco, poca
a bit: un poco, un poquito
almost: casi
only: solo, solamente, únicamente, nomás
alone: solo en casa, sola, estoy solo, estoy sola, vivo solo, viajo solo, yo solo, por mi cuenta, voy solo
not only: no solo
as soon as: en cuanto
already: ya
no longer: ya no
still: todavía, aún
never: nunca, jamás
always: siempre
sometimes: a veces, de vez en cuando
now: ahora
here: aquí, acá
where: donde, en donde
when: cuando
who: quien, quienes
which: cuál, cuáles
how much: cuánto, cuánta
how many: cuántos, cuántas
how long: cuánto tiempo, cuánto tarda, cuánto dura
how often: cada cuánto, con qué frecuencia
how far: qué tan lejos, a qué distancia
how old: cuántos años tiene, qué edad
because: porque, ya que, puesto que
due to: debido a, por culpa de, a causa de
however: sin embargo, no obstante
surely: sin duda, sin falta, seguro que
accidentally: sin querer
even so: aun así, sin más
endless: sin fin, sin parar
recently: hace poco, recientemente
in short: en definitiva, en fin
by the way: por cierto
another thing: otra cosa, otra pregunta
separately: aparte
like: como
like a: como un, como una, como si fuera un, como si fuera una
as if: como si
like i'm: como si tuviera, como si yo tuviera, como a un niño de
as soon as possible: lo antes posible, cuanto antes
such as: tales como
how: cómo hacer para
how can i: cómo puedo, cómo podría, de qué forma puedo, de qué manera puedo
how can we: cómo podemos, cómo podríamos
how do i: cómo le hago, cómo consigo, cómo lo hago, cómo me, cómo le, cómo les, cómo hago para, cómo le hago para
how do i make: cómo preparar, cómo hacer un, cómo hacer una, cómo hago, cómo se hace, cómo se hacen
how do i tell: cómo le digo, cómo le explico
how to: como hacer, cómo se puede, la manera de, la forma de
how do you say: cómo se dice, cómo se escribe, cómo digo
how does it work: cómo funciona esto
how does: cómo funciona, cómo actúa, cómo afecta, cómo influye
how do: cómo funcionan, cómo se forman, cómo se comportan
how is: cómo es, cómo está, cómo se forma, cómo se llama
how are: cómo son, cómo están
how did: cómo surgió, cómo nació, cómo llegó
how are you: cómo estás, qué tal, cómo te va
how would you: cómo harías, cómo lo harías, cómo plantearías, cómo diseñarías
how should i: cómo debo, cómo debería, cómo conviene
how might we: cómo mejorar
what: lo que, qué cosa, de qué, en qué, con qué, a qué
what is: qué es, qué significa, cuál es, cuál sería, qué sería, qué quiere decir
what are: qué son, cuáles son
what was: qué fue, qué era, cuál fue
what does: qué hace, qué dice
what does it say: qué dice el, qué dice la
what happens: qué pasa, qué ocurre, qué sucede
what happened: qué pasó, qué ocurrió, qué sucedió
what if: qué pasaría si, qué pasa si
what do i do: qué hago, qué le hago
what can i: qué puedo, qué podría
what can we: qué podemos
what should i: qué debo, qué debería, qué tengo que
what would you: qué harías, qué recomendarías, qué haríais
what is the best: cuál es el mejor, cuál es la mejor
what is best for me: qué me conviene, qué nos conviene, qué es mejor
what would: qué diría, qué pasaría
what time: a qué hora, qué hora
what type of: qué tipo de, qué clase de
what am i missing: qué se me escapa, qué me falta, qué estoy pasando por alto
what is wrong: qué está mal, qué falla, qué hay mal, qué estoy haciendo mal, qué hice mal
what could go wrong: qué puede salir mal, qué podría salir mal, qué puede fallar
what do people think: qué opina la gente, qué dicen los clientes, qué opinan
what do you think: qué opinas, qué piensas, qué te parece, qué opináis
which test: qué prueba, qué test, qué contraste
which chart: qué gráfico, qué gráfica, qué tipo de gráfico, qué tipo de gráfica
which one: cuál de los, cuál de las, cuál elijo, cuál es mejor, cuál me
which version: qué versión
what order: qué orden, en qué orden
what to pack: qué llevar, qué meter en la maleta, qué empacar
what to read: qué leer
what to watch: qué ver
what to cook: qué cocinar, qué cocino
what to give my: qué regalarle a mi, qué le regalo a mi, qué regalar a mi, qué le doy a mi
what to give: qué regalar, qué le regalo, qué regalarle
what did: qué hizo
what year: en qué año, qué año
who is the: quién es el, quién es la
who won: quién ganó
who invented: quién inventó
who pays: quién paga
i am: soy, estoy, yo soy, yo estoy
i was: estaba, fui
you are: eres, tú eres, vos sos, sos, vas a ser
you are a: eres un, eres una, usted es un, usted es una, tú eres un, tú eres una, serás un, serás una
we are: somos, estamos
is: es, está siendo
is it: es esto
are: son, están
was: fue, era
were: eran, fueron, estaban
be: ser, sea, sean, estar
is ok: está bien
is wrong: está mal
is in: está en
is not: no es, no está
it is: ya está
there was: había, hubo
can: se puede, puede, pueden
i can: puedo
can i: puedo yo
we can: podemos
can you: puedes, podrías, puede usted, podría usted, podés, puedes tú
i cannot: no puedo, no logro
cannot: no se puede, no puede, no pueden
could: podría, podrían
should: debe, deben, debería, deberían
should i: debo, me conviene, conviene, debería yo, convendría, tendría que, me recomiendas
should we: deberíamos, debemos, nos conviene
must: hay que, tiene que, tienen que, es obligatorio
must not: no debe, no deben, no puede haber, no tiene que
i have to: tengo que
i have: tengo, he, llevo, cuento con
i had: tenía, tuve
has: tiene, ha, lleva
have: tener, han, tienen, haya
we have: tenemos, hemos, llevamos
you have: tienes, has
having: teniendo
i do: hago
do: hacer, hacen
i know: conozco, sé que, ya sé
i do not know: no tengo ni idea, ni idea, no sé qué, no sé cómo, no sé cuál, no sé por qué, no sé nada, no sé dónde, no sé mucho, no sé programar, y no sé, no lo sé, yo no sé
i do not understand: no entiendo, no comprendo
i did not: no pude, no logré
i work: trabajo de, trabajo como, trabajo en, yo trabajo
i teach: doy clase, doy clases, soy profesor, soy profesora, soy docente, soy maestra, soy maestro, enseño
i live: vivo
i think: creo, pienso, me parece, yo creo, yo pienso
i like: me gusta, me gustan, me encanta, me encantan
i hate: odio, no me gusta, no me gustan, detesto
he likes: le gusta, le gustan
likes: gusta
loves: le encanta, le encantan, ama, adora
loved: amaba, adoraba, le encantaba
hates: odia, no le gusta, no le gustan, detesta
we hate: odiamos, no nos gustan, no nos gusta
we like: nos gusta, nos gustan, nos encanta, nos encantan
she used to: solía
who died: que murió, que falleció
died: murió, ha muerto, se murió
i am afraid: me da miedo, tengo miedo
i feel: me siento
i broke: rompí
i bought: compré, he comprado
i lost: perdí, he perdido
i forgot: olvidé, se me olvidó
i sent: he enviado, le mandé, que mandé, le envié, que envié
i got: me sale, me da, obtengo, me devuelve, recibí, conseguí
tried: probé, intenté, he probado, he intentado, ya probé, ya intenté, hemos probado, intentamos
it keeps: sigue, siguen
stopped: dejó de, dejaron de, se paró
yes: sí claro
not: no, no me, no te, no se, no le
nor: ni, tampoco
nobody: nadie
nothing: nada
nothing else: nada más, y ya está, y nada más
none: ninguno, ninguna, ningún
something: algo, alguna cosa, algo así
someone: alguien
people: personas, persona, gente
thing: cosa
things: cosas
one: uno
two: dos
both: ambos, ambas, los dos, las dos
three: tres
four: cuatro
five: cinco
six: seis
seven: siete
eight: ocho
nine: nueve
ten: diez
eleven: once
twelve: doce
fifteen: quince
twenty: veinte
thirty: treinta
hundred: cien, cientos
thousand: mil, miles
million: millón, millones
half: medio, mitad, la mitad
first: primero, primera, primer, primeros, primeras
second: segundo, segunda
third: tercero, tercera, tercer
last: último, última, últimos, últimas
next: próximo, próxima, próximos, próximas, siguiente paso, que viene
final: final, definitivo, definitiva
following: siguiente, siguientes
the following text: el siguiente texto, texto siguiente
the following email: el siguiente correo, correo siguiente
below: abajo, más abajo, a continuación
the text below: el texto de abajo, texto a continuación
above: arriba, de arriba, más arriba, anterior
new: nuevo, nueva, nuevos, nuevas
old: viejo, vieja, viejos, viejas, antiguo, antigua
good: buen, buena, buenos, buenas, bien
good idea: buena idea
best: mejores, óptimo
the best: el mejor, la mejor
better: mejor
worse: peor
bad: mal, malo, mala, malos, malas
big: grande, gran, grandes
small: pequeño, pequeña, pequeños, pequeñas, chico, chica
same: mismo, misma, mismos, mismas
the same but: lo mismo pero, igual pero
different: diferente, diferentes, distinto, distinta, distintos, distintas
current: actual, actuales
possible: posible, posibles
real: reales
true: verdad, cierto, verdadero
wrong: incorrecto, incorrecta, equivocado, equivocada, erróneo, errónea
quick: rápido, rápida, rápidos, rápidas
easy: fácil, fáciles
difficult: difícil, difíciles
free: gratis, gratuito, gratuita
cheap: barato, barata, baratos, baratas, económico
not too expensive: no muy caro, que no sea caro, sin gastar mucho
expensive: caro, cara, caros, caras
january: enero
february: febrero
march: marzo
april: abril
may: mayo
june: junio
july: julio
august: agosto
september: septiembre, setiembre
october: octubre
november: noviembre
december: diciembre
monday: lunes
tuesday: martes
wednesday: miércoles
thursday: jueves
friday: viernes
saturday: sábado, sábados
sunday: domingo, domingos
today: hoy
tomorrow: mañana
yesterday: ayer
tonight: esta noche
last night: anoche, ayer por la noche
right now: ahora mismo, en este momento
this week: esta semana
this year: este año
this month: este mes
next week: la semana que viene, la próxima semana, la semana próxima
next month: el mes que viene, el próximo mes
next year: el año que viene, el próximo año
last year: el año pasado, año pasado
last month: el mes pasado
morning: por la mañana, mañanas
night: noche, noches
day: día
days: días
in the next days: en los próximos días
per day: al día, por día, diarios, diarias, cada día
daily: diario, diaria, diariamente
week: semana
weeks: semanas
per week: a la semana, por semana, semanales
weekly: semanal, semanalmente
weekend: fin de semana, finde, fines de semana
month: mes
months: meses
per month: al mes, por mes
monthly: mensual, mensuales, mensualmente, mes a mes
month by month: mes por mes
year: año
years: años
years old: años de edad
per year: al año, por año
yearly: anual, anuales
year-old: añitos
hour: hora
hours: horas
minutes: minuto, minutos, min
seconds: segundos
quarter: trimestre
summer: verano
winter: invierno
spring: primavera
autumn: otoño
christmas: navidad, navidades, nochebuena, navideño, navideña
easter: semana santa, pascua
holiday: vacaciones, feriado, feriados, festivo, festivos
deadline: fecha límite, plazo, plazos, fecha de entrega, fecha tope
due: vence, vencimiento
date: fecha
dates: fechas
time: tiempo, hora de
times: veces
once: una vez, alguna vez
twice: dos veces
again: otra vez, de nuevo, nuevamente
one more time: una vez más
together: juntos, juntas
foot: pie
network: red
bread: pan
go: van, voy, ir, va, vamos
give: den, dar
eat: come, comen, comer
uncle: tío
so: tan, así que, entonces, así
end: fin
be sure: ten en cuenta
keep: ten
please: por favor, porfavor, pls
thanks: gracias, muchas gracias, te agradezco
hello: hola, buenas tardes, buenos días, buenas noches, buen día
euros: euro
dollars: dólares, dólar
pesos: peso, soles, pesos mexicanos
there is: hay
is there: hay algún, hay alguna, hay forma de
i do not have: no tengo, no tenemos
i do not want: no quiero, no queremos
does: hace
what else: qué más puedo, qué más se, qué más podría
late: tarde
afternoon: por la tarde, de la tarde, esta tarde, tardes
mean: media
half an hour: media hora, media horita
at the end: al final
at the start: al principio, al inicio
on weekdays: entre semana
at the same time: a la vez, al mismo tiempo
age: edad
ages: edades
aged: con edades
if not: si no
really: de verdad, realmente
name: nombre
first name: nombre de pila
problem: problema
problems: problemas
sounds: suena, suene
sound: sonar
inside: por dentro
next to: al lado de, junto a
when will: cuándo será
who i am: quién soy
well: pues bien
style: estilo
zero: cero
always returns: devuelve siempre, siempre devuelve
fair: justo, justa, justos, justas
down: caído, caída
yellow: amarillo, amarilla, amarillos, amarillas
second hand: de segunda mano, segunda mano
straight: todo derecho, derecho adelante
by monday: antes del lunes, para el lunes, hasta el lunes
by tuesday: antes del martes, para el martes, hasta el martes
by wednesday: antes del miércoles, para el miércoles, hasta el miércoles
by thursday: antes del jueves, para el jueves, hasta el jueves
by friday: antes del viernes, para el viernes, hasta el viernes
by saturday: antes del sábado, para el sábado, hasta el sábado
by sunday: antes del domingo, para el domingo, hasta el domingo
by january: antes de enero, para enero
by february: antes de febrero, para febrero
by march: antes de marzo, para marzo
by april: antes de abril, para abril
by may: antes de mayo, para mayo
by june: antes de junio, para junio
by july: antes de julio, para julio
by august: antes de agosto, para agosto
by september: antes de septiembre, para septiembre
by october: antes de octubre, para octubre
by november: antes de noviembre, para noviembre
by december: antes de diciembre, para diciembre
by the end of the month: antes de fin de mes, a fin de mes, para fin de mes
by christmas: antes de navidad, para navidad
by summer: para el verano, antes del verano
is very: está muy
is full: está lleno, está llena
is closed: está cerrado, está cerrada
is broken: está roto, está rota, está estropeado, está estropeada, está averiado, está averiada, está descompuesto, está descompuesta
is making: está haciendo
is at: está a, está al
is that: está que
is learning: está aprendiendo
is sick: está enfermo, está enferma
is pregnant: está embarazada
kids aged: niños de, niñas de, hijos de, hijas de
kid aged: niño de, niña de
son aged: hijo de
daughter aged: hija de
kids: niños de la, niños de mi, hijos de mi
why does: por qué
how do i remove: cómo saco, cómo quito, cómo elimino
how do i interpret: cómo interpreto, cómo se interpreta
how do i ask for: cómo pido, cómo solicito
how do i write: cómo le escribo, qué escribirle a
passed away: falleció, ha fallecido, fallecido, fallecimiento
passed away my: se murió mi, murió mi, falleció mi, se nos murió
passed away his: se murió su, murió su, falleció su
what can we do: qué hacemos, qué podemos hacer
loses: pierde, pierden
losing: perdiendo
fell: cayeron, cayó, bajaron
makes: hace un clic, hace clic
makes a noise: hace un ruido, hace ruido, hace mucho ruido, hace ruidos
`
