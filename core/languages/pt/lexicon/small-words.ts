// Portuguese articles, pronouns, prepositions, questions, numbers and dates: the words that hold a rule together.

export const SMALL_WORDS = `
the: o, a, os, as
a: um, uma
some: uns, umas, algum, alguma, alguns, algumas
my: meu, minha, meus, minhas, o meu, a minha, os meus, as minhas
your: teu, tua, teus, tuas, vosso, vossa
his: seu, sua, seus, suas, dele, deles, o seu, a sua, os seus, as suas, o teu, a tua
her: dela, delas
our: nosso, nossa, nossos, nossas, o nosso, a nossa, os nossos, as nossas
this: este, esta, esse, essa, isto, isso
these: estes, estas, esses, essas
that: aquele, aquela, aquilo, que
those: aqueles, aquelas
of this: deste, desta, desse, dessa, disto, disso
in this: neste, nesta, nesse, nessa, nisto, nisso
i: eu
you: você, vocês, vc, vcs, tu, vós
we: a gente
he: ele
she: ela
they: eles, elas
me: mim, comigo
for me: pra mim, para mim
for us: pra nós, para nós, pra gente
us: conosco, connosco
him: lhe
them: lhes
-: né, aí, então, tipo assim, olha, opa, prezado, prezada, prezados, prezadas
and: e
or: ou
but: mas, porém, contudo
if: se
of: de
of the: do, da, dos, das
of a: dum, duma
in: em, dentro de
in the: no, na, nos, nas
in a: num, numa
to the: ao, aos
for: para, pra
for the: pro, pros, pras
so that: para que, pra que, de modo que, de forma que
in order to: a fim de
by: por, via
by the: pelo, pela, pelos, pelas
with: com
without: sem
about: sobre, a respeito de, acerca de
between: entre
since: desde, desde que
until: até
against: contra
under: abaixo de, debaixo de
over: acima de
from: a partir de
after: depois, depois de, depois do, depois da, após
before: antes, antes de, antes do, antes da, antes que
during: durante
according to: de acordo com, conforme, segundo meu, segundo minha
each: cada, cada um, cada uma
every: todos os, todas as
all: todo, toda, todos, todas, tudo
other: outro, outra, outros, outras
another one: mais um, mais uma, me dá outro, me dá outra
also: também, além disso
very: muito, bem
more: mais
less: menos
much: bastante
many: muitos, muitas
too: demais
few: poucos, poucas
little: pouco, pouca
a bit: um pouco, um pouquinho
almost: quase
only: só, somente, apenas, unicamente
alone: sozinho, sozinha
not only: não só, não apenas
as soon as possible: o quanto antes, o mais rápido possível
already: já
no longer: já não, não mais
still: ainda
never: nunca, jamais
always: sempre
sometimes: às vezes, de vez em quando
now: agora
here: aqui, cá
where: onde, aonde
when: quando
who: quem
which: qual, quais
how much: quanto, quanta
how many: quantos, quantas
how long: quanto tempo
how often: com que frequência
how old: quantos anos tem, que idade
because: porque, já que, pois
due to: devido a, por causa de, por causa do, por causa da
however: no entanto, entretanto, todavia
surely: sem dúvida, sem falta, com certeza
accidentally: sem querer
endless: sem fim, sem parar
recently: há pouco, recentemente
by the way: aliás, a propósito
another thing: outra coisa, outra pergunta
like: como, igual a, feito um
like a: como um, como uma
as if: como se
like i'm: como se eu tivesse
such as: tais como
for example: por exemplo, ex
how can i: como posso, como eu posso, como poderia, como consigo, de que forma posso
how can we: como podemos, como a gente pode, como poderíamos
how do i: como faço para, como faço pra, como que eu, como eu, como é que eu, como me
how do i make: como preparar, como fazer um, como fazer uma, como faço, como eu faço, como se faz
how do i tell: como digo, como eu digo, como falo, como contar
how to: como fazer, como fazer para, como fazer pra, o jeito de, a maneira de, a forma de
how do you say: como se diz, como se fala, como fala, como se escreve
how does it work: como isso funciona, como funciona isso
how does: como funciona, como é que funciona, como age, como afeta
how do: como funcionam, como se formam
how is: como é, como está, como se chama, como se forma
how are: como são, como estão
how did: como surgiu, como nasceu, como chegou, como é que o fado surgiu
how are you: tudo bem, como vai, como você está, tudo bom
how would you: como você faria, como farias
how should i: como devo, como deveria
what: o que, que tipo, de que, em que, com que
what is: o que é, o que significa, qual é, qual o, qual a, qual seria, o que quer dizer, que significa
what are: o que são, quais são, quais os, quais as
what was: o que foi, qual foi, qual era
what does: o que faz, o que esse, o que este, o que diz
what does it say: o que diz o, o que diz a
what happens: o que acontece, o que ocorre
what happened: o que aconteceu, o que houve
what if: o que aconteceria se, o que acontece se
what do i do: o que faço, o que eu faço, que faço
what can i: o que posso, o que eu posso
what can we: o que podemos, o que dá para, o que dá pra
what should i: o que devo, o que eu devo, o que tenho que
what would you: o que você faria, o que farias, o que você recomendaria, o que recomendas
what is the best: qual é o melhor, qual o melhor, qual é a melhor, qual a melhor
what is best for me: o que é melhor para mim, o que compensa mais
what time: que horas, a que horas
what type of: que tipo de, qual tipo de
what am i missing: o que estou esquecendo, o que está faltando, o que me escapa
what is wrong: o que está errado, o que tá errado, o que há de errado, o que tem de errado, o que estou fazendo errado, o que fiz de errado, o que está mal
what could go wrong: o que pode dar errado, o que poderia dar errado, o que pode correr mal
what do people think: o que as pessoas acham, o que dizem os clientes
what do you think: o que você acha, o que achas, que acha
which test: que teste, qual teste
which chart: que gráfico, qual gráfico, que tipo de gráfico, qual tipo de gráfico
which one: qual deles, qual delas, qual escolho, qual é melhor
which version: qual versão, que versão
what order: qual ordem, que ordem, em que ordem
what to pack: o que levar, o que colocar na mala
what to read: o que ler
what to watch: o que assistir, o que ver
what to cook: o que cozinhar, o que cozinho
what to give my: o que dar para minha, o que dar para meu, o que dou para minha, o que dou para meu, o que dar pra minha, o que dar pro meu, o que dar de presente para meu, o que dar de presente para minha, o que eu dou pra minha, o que eu dou para minha, o que eu dou pro meu, o que eu dou para meu, o que dou pra minha, o que dou pro meu
what year: em que ano, que ano
who is the: quem é o, quem é a
who won: quem ganhou, quem venceu
who invented: quem inventou
who pays: quem paga
i am: sou, estou, eu sou, eu estou, tô, eu tô
i was: eu estava, eu fui
you are: você é, tu és, és, você está, você será
you are a: você é um, você é uma, tu és um, tu és uma
we are: somos, estamos, nós somos
is: está sendo, tá, fica
is a: isso é um, isso é uma
are: são, estão, ficam
sao: são paulo, são luís, são bento
was: foi, era, estava
were: foram, eram
be: ser, seja, sejam, estar, seria
is wrong: está errado, tá errado, está errada
is ok: está certo, está bom, tá certo, está correto, está bem
is in: está em, está no, está na
is not: não é, não está, não tá
there is: há, existe
there was: havia, houve
can: pode, podem, dá para, dá pra
i can: consigo, eu consigo, eu posso
can i: posso
we can: podemos
can you: você pode, você poderia, pode me, poderia, poderia me, podes, podia, consegue, você consegue
i cannot: não posso, não consigo, eu não consigo
cannot: não pode, não podem, não dá para, não dá pra
should: deve, devem, deveria, deveriam
should i: devo, eu devo, compensa, será que devo, eu deveria, será que eu
should we: devemos, deveríamos
must: precisa ter, tem que ter, tem que, é preciso, é obrigatório
must not: não deve, não devem, não pode ter
i have to: tenho que, tenho de
i have: tenho, eu tenho
i had: tinha, tive
has: tem, possui
have: ter, tenham, tenha
we have: temos, a gente tem
you have: você tem, tens
having: tendo
do: fazem
i do: faço
does: faz
i know: sei, eu sei, conheço
i do not know: não sei, sei lá, não faço ideia, eu não sei
i do not understand: não entendo, não entendi, não percebo, não compreendo
i do not have: não tenho, não temos, eu não tenho
i do not want: não quero, não queremos, eu não quero
i work: trabalho como, trabalho em, trabalho de, eu trabalho
i teach: dou aula, dou aulas, sou professor, sou professora, leciono
i live: moro, vivo
i think: acho, acho que, eu acho, penso
i like: gosto, gosto de, eu gosto, adoro, curto muito
i hate: odeio, não gosto, não gosto de, detesto
likes: gosta, gosta de, curte
loves: ama, adora
loved: amava, adorava
hates: odeia, não gosta, não gosta de, detesta
we hate: odiamos, não gostamos de, detestamos
we like: gostamos de, adoramos, gostam de
she used to: costumava
who died: que morreu, que faleceu
died: morreu
i am afraid: tenho medo, estou com medo, dá medo
i feel: me sinto, sinto-me, estou me sentindo
i broke: quebrei
i bought: comprei
i lost: perdi
i forgot: esqueci
i sent: mandei, enviei
i got: recebi, consegui
tried: tentei, já tentei, tentamos, experimentei
it keeps: fica dando
stopped: parou de, parou, deixou de
not: não, nem
nobody: ninguém
nothing: nada
nothing else: nada mais, mais nada
none: nenhum, nenhuma
something: algo, alguma coisa
someone: alguém
people: pessoas, pessoa, gente
thing: coisa
things: coisas
both: ambos, ambas, os dois, as duas
one: hum
two: dois, duas
three: três
four: quatro
five: cinco
six: seis
seven: sete
eight: oito
nine: nove
ten: dez
eleven: onze
twelve: doze
fifteen: quinze
twenty: vinte
thirty: trinta
hundred: cem, centenas
thousand: mil
million: milhão, milhões
half: meio, meia, metade
half an hour: meia hora
first: primeiro, primeira, primeiros, primeiras
second: em segundo lugar, segundo
third: terceiro, terceira
last: último, última, últimos, últimas
next: próximo, próxima, próximos, próximas, que vem
following: seguinte, seguintes, a seguir
the following text: o seguinte texto, o texto a seguir, o texto seguinte
below: abaixo
the text below: o texto abaixo, texto abaixo
above: acima, anterior
new: novo, nova, novos, novas
old: velho, velha, velhos, velhas, antigo, antiga
good: bom, boa, bons, boas
good idea: boa ideia, uma boa
the best: o melhor, a melhor
better: melhor
best: melhores
worse: pior
bad: mau, má, ruim, ruins
big: grande, grandes
small: pequeno, pequena, pequenos, pequenas
same: mesmo, mesma, mesmos, mesmas
the same but: a mesma coisa mas, o mesmo mas, igual mas
different: diferente, diferentes
current: atual, atuais, actual
possible: possível, possíveis
true: verdade, verdadeiro
really: de verdade, realmente
wrong: errado, errada, errados, incorreto
quick: rápido, rápida, rápidos, rápidas
easy: fácil, fáceis
difficult: difícil, difíceis
free: grátis, gratuito, gratuita, de graça
cheap: barato, barata, baratos, baratas, em conta
not too expensive: não muito caro, sem gastar muito
expensive: caro, cara, caros
january: janeiro
february: fevereiro
march: março
april: abril
may: maio
june: junho
july: julho
august: agosto
september: setembro
october: outubro
november: novembro
december: dezembro
monday: segunda, segunda-feira, segundas
tuesday: terça, terça-feira, terças
wednesday: quarta, quarta-feira, quartas
thursday: quinta, quinta-feira, quintas
friday: sexta, sexta-feira, sextas
saturday: sábado, sábados
sunday: domingo, domingos
today: hoje
tomorrow: amanhã
yesterday: ontem
tonight: hoje à noite, esta noite
last night: ontem à noite, na noite passada
right now: agora mesmo, neste momento, neste instante
this week: esta semana, essa semana, nesta semana
this year: este ano, esse ano
this month: este mês, esse mês
next week: semana que vem, próxima semana, na semana que vem
next month: mês que vem, próximo mês, no mês que vem
next year: ano que vem, próximo ano, no ano que vem
last year: ano passado, no ano passado
last month: mês passado, no mês passado
morning: manhã, de manhã, pela manhã
afternoon: tarde, à tarde
late: atrasado, atrasada, atraso
night: noite, à noite, de noite
day: dia
days: dias
per day: por dia, ao dia
daily: diário, diária, diariamente
week: semana
weeks: semanas
per week: por semana
weekly: semanal, semanais, semanalmente
weekend: fim de semana, fds, finais de semana, fins de semana
month: mês
months: meses
per month: por mês, ao mês
monthly: mensal, mensais, mensalmente
month by month: mês a mês
year: ano
years: anos
per year: por ano, ao ano
yearly: anual, anuais
hour: hora
hours: horas
minutes: minuto, minutos, min
seconds: segundos
quarter: trimestre
summer: verão
winter: inverno
spring: primavera
autumn: outono
christmas: natal, natalino, natalina
easter: páscoa, semana santa
holiday: férias, feriado, feriados
deadline: prazo, prazos, data limite, prazo final, data de entrega
due: vence, vencimento
date: data
dates: datas
time: tempo, horário
times: vezes
once: uma vez
twice: duas vezes
again: de novo, novamente, outra vez
together: juntos, juntas
age: idade
ages: idades
name: nome
problem: problema
problems: problemas
sounds: soa, soe
sound: soar
at the end: no final, no fim
at the start: no início, no começo
end: fim
network: rede
bread: pão
go: vou, ir, vai, vamos, vão
eat: comer, come
if not: se não, senão
next to: ao lado de, perto de
please: por favor, pfv, pf, faz favor, se faz favor
thanks: obrigado, obrigada, muito obrigado, agradeço
hello: olá, oi, bom dia, boa tarde, boa noite
euros: euro
dollars: dólares, dólar
usd: reais
of my: do meu, da minha, dos meus, das minhas
of our: do nosso, da nossa, dos nossos, das nossas
of his: do seu, da sua, dos seus, das suas
to my: ao meu, aos meus
to our: ao nosso
in my: no meu, na minha, nos meus, nas minhas
in our: no nosso, na nossa
for my: pro meu, pra minha, para o meu, para a minha, para meu, para minha, pros meus, para os meus, para meus, para minhas, para as minhas
for our: pro nosso, pra nossa, para o nosso, para a nossa, para nosso, para nossa
with my: com o meu, com a minha, com meu, com minha
ago: atrás
how do you say in: como fica em
style: estilo
zero: zero
always returns: retorna sempre, dá sempre
fair: justo, justa, justos, justas
yellow: amarelo, amarela, amarelos, amarelas
second hand: de segunda mão, segunda mão
by monday: até segunda, até segunda-feira
by tuesday: até terça, até terça-feira
by wednesday: até quarta, até quarta-feira
by thursday: até quinta, até quinta-feira
by friday: até sexta, até sexta-feira
by saturday: até sábado
by sunday: até domingo
by january: até janeiro, para janeiro
by february: até fevereiro, para fevereiro
by march: até março, para março
by april: até abril, para abril
by may: até maio, para maio
by june: até junho, para junho
by july: até julho, para julho
by august: até agosto, para agosto
by september: até setembro, para setembro
by october: até outubro, para outubro
by november: até novembro, para novembro
by december: até dezembro, para dezembro
by the end of the month: até o fim do mês, até o final do mês
by christmas: até o natal
by summer: até o verão
is very: está muito, tá muito
is full: está cheio, está cheia
is closed: está fechado, está fechada
is broken: está quebrado, está quebrada, tá quebrado, tá quebrada, está estragado, está estragada
is making: está fazendo, tá fazendo
is sick: está doente, tá doente
is pregnant: está grávida, tá grávida
is starting: está começando
is dying: está morrendo
kids aged: crianças de, filhos de, filhas de
kid aged: criança de, menino de, menina de
son aged: filho de
daughter aged: filha de
sao jose: são josé, são joão, são pedro, são miguel, são francisco, são vicente, são bernardo, são gonçalo
i like the: gosto da, gosto do
why does: por que, pq
how do i remove: como tiro, como eu tiro, como removo
how do i interpret: como interpreto, como se interpreta
how do i ask for: como peço, como eu peço
passed away: faleceu, falecido, falecida, falecimento, dela morreu, dele morreu, morreu o, morreu a
what can we do: o que fazemos, o que podemos fazer
loses: perde, perdem
losing: perdendo
fell: caíram, caiu
makes a noise: faz um barulho, faz barulho, fazendo barulho, fazendo um barulho
makes: faz um clique
for birthday: de aniversário
who likes: que gosta, que gosta de, que curte
he likes: ele gosta, ele gosta de
she likes: ela gosta, ela gosta de
`
