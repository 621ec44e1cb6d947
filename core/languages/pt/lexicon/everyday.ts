// What Portuguese prompts ask about everyday matters: choices, repairs, buying and selling, animals, meetings, free time.

export const EVERYDAY = `
convince me: me convença, me convence, convença-me, tente me convencer
debate me: debata comigo, debate comigo, discuta comigo
argue for: argumente a favor de, defenda a ideia de
argue against: argumente contra
change my mind: me faça mudar de ideia, faça-me mudar de ideias
talk me out of: me dissuada de, tire da minha cabeça
i need arguments: preciso de argumentos
stuck: empaca, empacado, empacada, travado, travada, emperra
drags: se arrasta, fica arrastado, fica arrastada
boring: chato, chata, chatos, chatas, entediante, monótono
first act: primeiro ato
second act: segundo ato
third act: terceiro ato
my protagonist: meu protagonista, minha protagonista, meu personagem principal
my villain: meu vilão
plot hole: furo de roteiro, furo na trama, buraco no enredo
plot holes: furos de roteiro, furos na trama, buracos no enredo
writer's block: bloqueio de escritor, bloqueio criativo
nothing happens: não acontece nada, nada acontece
how do i fix it: como resolvo isso, como conserto isso, como arrumo isso
burned: queimaram, incendiaram
killed: mataram
stole: roubaram
ignored: ignoraram
skipped: pularam
attacked: atacaram
destroyed: destruíram
betrayed: traíram
job interview: entrevista de emprego, entrevista de trabalho
tell me about yourself: fale sobre você, fale de você, me fale de você, fale-me sobre si
biggest weakness: maior defeito, maior fraqueza, ponto fraco
questions to ask: perguntas para fazer, perguntas a fazer, que perguntas fazer, quais perguntas fazer
what should i ask: o que devo perguntar, o que perguntar, o que eu pergunto, o que pergunto
how can i test if: como posso testar se, como testo se, como posso verificar se, como saber se funciona
increases: aumenta
reduces: reduz as, reduz os
get wine out of: tirar vinho de, tirar o vinho de, tirar vinho do, tirar vinho da
get grease out of: tirar gordura de, tirar a gordura de, tirar gordura do, tirar gordura da, tirar graxa de, tirar graxa da
how do i get grease out of: como tirar gordura de, como tirar gordura da, como tirar gordura do, como tirar graxa de, como tirar graxa da
how do i get wine out of: como tirar vinho de, como tirar vinho da, como tirar vinho do
how do i get coffee out of: como tirar café de, como tirar café da, como tirar café do
how do i get ink out of: como tirar tinta de, como tirar tinta da, como tirar tinta do
how do i get blood out of: como tirar sangue de, como tirar sangue da, como tirar sangue do
how do i get gum out of: como tirar chiclete de, como tirar chiclete da, como tirar chiclete do
how do i get rust off: como tirar ferrugem de, como tirar ferrugem da, como tirar ferrugem do
how do i get glue off: como tirar cola de, como tirar cola da, como tirar cola do
jeans: calça jeans
silk: seda
carpet: tapete, carpete
marble: mármore
mattress: colchão
suede: camurça
takes forever: demora uma eternidade, leva uma eternidade
overdue invoice: fatura vencida, fatura atrasada, nota vencida
unpaid invoice: fatura não paga, fatura em aberto, nota não paga
i want to create: quero criar, gostaria de criar
i want to make: quero fazer
i want to develop: quero desenvolver
i want to build: quero construir, quero programar
we want to create: queremos criar
repair or replace: consertar ou trocar, consertar ou substituir, arrumar ou trocar, reparar ou trocar, reparar ou substituir
fix or buy: consertar ou comprar, arrumar ou comprar, reparar ou comprar
electric car: carro elétrico
hybrid: carro híbrido
heat pump: bomba de calor
heat pumps: bombas de calor
gas boiler: caldeira a gás
solar panels: painéis solares, placas solares, energia solar em casa
double glazing: vidro duplo, vidros duplos
pellet stove: salamandra a pellets
wood stove: fogão a lenha, lareira
induction hob: cooktop de indução, fogão de indução, placa de indução
phone plans: planos de celular, planos de telemóvel, planos móveis, tarifários
phone plan: plano de celular, plano de telemóvel, plano móvel, tarifário
internet plans: planos de internet, planos de fibra
gym membership: mensalidade da academia, plano da academia, mensalidade do ginásio
health insurance plans: planos de saúde
flat viewing: visita a um apartamento, visita ao apartamento, visita de apartamento
viewing a flat: visitar um apartamento, ver um apartamento
viewing a house: visitar uma casa para comprar, ver uma casa para comprar
how much is my worth: quanto vale minha, quanto vale meu, quanto vale a minha, quanto vale o meu, quanto valem minhas, quanto valem meus, quanto pode valer minha, quanto pode valer meu
how much is this worth: quanto vale este, quanto vale esta, quanto vale esse, quanto vale essa, quanto valem estes, quanto valem estas, quanto valem esses, quanto valem essas
stamps: selos antigos, selos velhos
coins: moedas antigas, moedas velhas
collection: coleção
how much should i charge: quanto devo cobrar, quanto eu cobro, quanto cobro, quanto cobrar, quanto posso cobrar, quanto se cobra, que preço coloco, que preço ponho
how much should we charge: quanto devemos cobrar, quanto cobramos
my rates: minhas tarifas
my hourly rate: meu valor por hora, minha hora de trabalho
my prices: meus preços
ants: formigas
moths: traças, mariposas
cockroaches: baratas na, baratas em, baratas no
rats: ratos, ratazanas
bed bugs: percevejos
silverfish: peixinhos de prata, traças-dos-livros
fruit flies: moscas de fruta, mosquinhas de fruta, moscas da fruta
wasps: vespas, marimbondos
weevils: carunchos, gorgulhos
fleas: pulgas
pantry: despensa
puppy: filhote, filhotinho, cachorrinho, cachorrinha
barks: late para, late muito, late quando, late toda, ladra
barking: latir, latindo, latidos, ladrar
biting: morder, morde, mordem, mordendo
chews: rói, destrói os móveis
pulls on the lead: puxa a guia, puxa a coleira, puxa a trela
scratches the sofa: arranha o sofá, arranha os móveis
meows: mia muito, miando, miados
crate: caixa de transporte
potty: fazer xixi no lugar certo, fazer as necessidades, faz xixi no, faz xixi na
train my dog: adestrar meu cachorro, adestrar o meu cão, treinar meu cachorro
separation anxiety: ansiedade de separação
how do i stop it: como faço ele parar, como faço ela parar, como faço para ele parar, como evito isso, como evito que
which breed: qual raça, que raça
desk: escrivaninha, secretária de trabalho
shelves: prateleiras, estantes, estante
wardrobe: guarda-roupa, roupeiro
furniture: móveis
kitchen layout: layout da cozinha, disposição da cozinha
layout of the: disposição da, disposição do
worth learning: vale a pena aprender
worth doing: vale a pena fazer
worth studying: vale a pena estudar
worth taking: vale a pena tirar
should i learn: devo aprender, deveria aprender
should i study: devo estudar, deveria estudar
save money on: economizar no, economizar na, economizar em, economizar com, poupar em, gastar menos com, gastar menos em
save money: economizar dinheiro, poupar dinheiro
save up for: poupar para
spend less: gastar menos
electricity bill: conta de luz, conta da luz, conta de energia
too high: alta demais, alto demais, demasiado alta
is so high: está muito alta, está altíssima, veio muito alta, vem muito alta
groceries: as compras do mês, compras do mercado
make friends: fazer amigos, fazer amizades, fazer novas amizades, fazer novos amigos
how do i make friends: como fazer amigos, como faço amigos, como fazer amizades
find friends: encontrar amigos
meet people: conhecer pessoas, conhecer gente
social life: vida social
social circle: círculo social
get more people to come: mais gente venha, mais gente vir, mais pessoas virem, mais gente participar, mais pessoas participarem
get more parents to come: mais pais virem, mais pais venham, mais pais participem, mais pais participarem
get more members to come: mais sócios virem, mais membros participem
get more neighbours to come: mais vizinhos virem, mais vizinhos participem
how do we: como fazemos para, como conseguimos
find volunteers: encontrar voluntários, conseguir voluntários, achar voluntários
nobody comes to: ninguém vem à, ninguém vem ao, ninguém aparece
marketing ideas: ideias de marketing, ideias para divulgar
promote my: divulgar meu, divulgar minha, promover meu, promover minha, divulgar o meu, divulgar a minha
promote our: divulgar nosso, divulgar nossa
start a podcast: abrir um podcast, lançar um podcast, fazer um podcast
start a youtube channel: abrir um canal no youtube, começar um canal no youtube, criar um canal no youtube, lançar um canal no youtube, abrir um canal do youtube
i want to start a youtube channel: quero abrir um canal no youtube, quero começar um canal no youtube, quero criar um canal no youtube
start a channel: abrir um canal, começar um canal
start a blog: abrir um blog, começar um blog, lançar um blog
start a newsletter: lançar uma newsletter, começar uma newsletter
box of letters: caixa de cartas, caixa com cartas
box of old letters: caixa de cartas antigas, caixa de cartas velhas
box of photos: caixa de fotos, caixa com fotos
box of old photos: caixa de fotos antigas, caixa de fotos velhas
old letters: cartas antigas, cartas velhas
get rid of old clothes: me livrar de roupas, me desfazer de roupas, me livrar das roupas
get rid of old books: me livrar de livros, me desfazer de livros, me livrar dos livros
clear out the house: esvaziar a casa, esvaziar o apartamento
i inherited: herdei
small balcony: varanda pequena, sacada pequena, varandinha
small kitchen: cozinha pequena
small bathroom: banheiro pequeno, casa de banho pequena
small bedroom: quarto pequeno
small room: cômodo pequeno
small living room: sala pequena
small flat: apartamento pequeno
small garden: jardim pequeno, quintal pequeno
narrow hallway: corredor estreito
decorate the: decorar o
decorate the living room: decorar a sala, decorar a minha sala
decorate the bedroom: decorar o quarto
decorate my: decorar meu, decorar minha
classroom: sala de aula
what can i cook: o que posso cozinhar, o que eu posso cozinhar, o que posso preparar, o que dá para cozinhar, o que dá pra cozinhar
what can we cook: o que podemos cozinhar, o que podemos preparar
cook: cozinhar
spinach: espinafre
onion: cebola
onions: cebolas
beans: feijão, feijões
chickpeas: grão-de-bico, grão de bico
leftovers: sobras, sobras de comida, restos de comida
fridge: geladeira, frigorífico
use up: aproveitar o, aproveitar a, aproveitar os, aproveitar as
get better at: melhorar no, melhorar na, melhorar em, ficar melhor em, ficar bom em
best way to learn: a melhor forma de aprender, a melhor maneira de aprender, o melhor jeito de aprender, a forma mais rápida de aprender, o jeito mais rápido de aprender, melhor forma de aprender, melhor maneira de aprender, melhor jeito de aprender, forma mais rápida de aprender, jeito mais rápido de aprender
best way to improve: a melhor forma de melhorar, a melhor maneira de melhorar, melhor forma de melhorar, melhor maneira de melhorar
is it doable: é viável, é factível, é realista
does it fit: cabe tudo
can we afford: temos condições de pagar
can i afford: tenho condições de pagar
white screen: tela branca, tela em branco, ecrã branco
black screen: tela preta, ecrã preto
external drive: hd externo, disco externo
won't start: não liga, não inicia
share the chores: dividir as tarefas de casa, dividir as tarefas domésticas, dividir as tarefas da casa, repartir as tarefas domésticas
chores: tarefas de casa, tarefas da casa, tarefas domésticas, afazeres
fair way: forma justa, maneira justa, jeito justo
split fairly: dividir de forma justa, dividir de maneira justa
retrospective: retrospectiva, retrospetiva
closing procedure: procedimento de fechamento, procedimento de fecho
opening procedure: procedimento de abertura
cleaning procedure: procedimento de limpeza
protocol for: protocolo para
returns: devoluções
fundraising plan: plano de captação de recursos, plano de arrecadação, plano para arrecadar fundos
fundraising campaign: campanha de arrecadação
fundraising ideas: ideias para arrecadar fundos, ideias para arrecadar dinheiro, ideias de arrecadação, ideias para angariar fundos
crowdfunding: financiamento coletivo, vaquinha online
raise money for: arrecadar dinheiro para, arrecadar fundos para, angariar fundos para
raise: arrecadar
student visa: visto de estudante, visto de estudo
work visa: visto de trabalho
tourist visa: visto de turista
apply for a student visa: pedir um visto de estudante, pedir o visto de estudante, solicitar um visto de estudante, solicitar o visto de estudante
apply for a visa: pedir um visto, pedir o visto, solicitar um visto, solicitar o visto, tirar o visto, tirar visto
apply for citizenship: pedir a cidadania, solicitar a cidadania, tirar a cidadania
passport renewal: renovação do passaporte, renovar o passaporte, renovar meu passaporte
residence permit: autorização de residência
find a job: encontrar um emprego, encontrar emprego, arrumar um emprego, arrumar emprego, procurar emprego, conseguir um emprego, conseguir emprego
job search: busca de emprego, procura de emprego, busca por emprego
crop rotation: rotação de culturas
rotate crops: rotacionar culturas
beds: canteiros
start a bakery: abrir uma padaria, abrir uma pequena padaria, montar uma padaria
how to start a bakery: como abrir uma padaria, como abrir uma pequena padaria, como montar uma padaria
start a shop: abrir uma loja, montar uma loja
how to start a shop: como abrir uma loja, como montar uma loja
start a café: abrir uma cafeteria, montar uma cafeteria, abrir um café
start a business: abrir um negócio, montar um negócio, abrir meu próprio negócio
how to start a business: como abrir um negócio, como montar um negócio
python project ideas: ideias de projetos em python, ideias de projetos com python
programming project ideas: ideias de projetos de programação, ideias de projetos para programar
game ideas: ideias de jogos para programar, ideias para um videogame, ideias de videogames
shop window: vitrine, montra
market stall: barraca na feira, barraca de feira, barraca da feira, banca na feira, banca de feira
tattoo: tatuagem
tattoos: tatuagens
first date: primeiro encontro
second date: segundo encontro
blind date: encontro às cegas
company party: festa da empresa, festa da firma, confraternização da empresa
office party: festa do escritório
team outing: passeio com a equipe, saída com a equipe
rainy afternoon: tarde de chuva, tarde chuvosa
rainy day: dia de chuva, dia chuvoso
kids party: festa infantil, festas infantis, festinha infantil
without screens: sem telas
debate topics: temas de debate, temas para um debate, temas para debater, temas para debates
buffet: bufê
how to decorate the: como decorar o, como decoro o
how to decorate the living room: como decorar a sala, como decorar a minha sala
how to decorate my: como decorar meu, como decorar minha
one hour: uma hora
cleaning schedule: cronograma de limpeza, plano de limpeza, escala de limpeza
a logo: um logo, uma logo, um logotipo
wool rug: tapete de lã
does it fit: vai dar tempo, será que dá tempo
decorate the classroom: decorar a sala de aula
first meeting of: primeiro encontro de, primeiro encontro do, primeiro encontro da
`
