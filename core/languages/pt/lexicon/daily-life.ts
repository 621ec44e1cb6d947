// What Portuguese prompts are about: people, meals, trips, training, money, home, projects.

export const DAILY_LIFE = `
mother: mãe
mom: mamãe
father: pai
dad: papai
parents: os pais, dos pais, aos pais, seus pais
my parents: meus pais, os meus pais
country: país
countries: países
son: filho
daughter: filha
kids: filhos, crianças, miúdos
kid: criança, menino, menina, miúdo, guri
boy: garoto, rapaz
girl: garota, rapariga
teenager: adolescente
teenagers: adolescentes
baby: bebê, neném
newborn: recém-nascido
brother: irmão
sister: irmã
siblings: irmãos, irmãs
husband: marido, esposo
wife: esposa, minha mulher
partner: parceiro, parceira, companheiro, companheira
my partner: meu parceiro, minha parceira, meu companheiro, minha companheira
business partner: sócio, sócia
girlfriend: namorada
boyfriend: namorado
ex: ex-namorado, ex-namorada, ex-marido, ex-mulher
grandmother: avó, vovó
grandfather: meu avô, avô dele
grandparents: avós
grandchildren: netos, neto, neta
aunt: tia
uncle: tio
niece: sobrinha
nephew: sobrinho
cousin: primo, prima
mother-in-law: sogra
father-in-law: sogro
friend: amigo, amiga
friends: amigos, amigas
neighbour: vizinho, vizinha
neighbours: vizinhos, vizinhas
landlord: locador, senhorio, senhoria, proprietário, proprietária, dono do apartamento, dona do apartamento, dono do imóvel
to my landlord: ao meu locador, para o meu senhorio, para meu senhorio, ao meu senhorio, pro dono do apartamento, para o dono do apartamento, para o proprietário do apartamento, pro proprietário
tenant: inquilino, inquilina, locatário, locatária
tenants: inquilinos, locatários
residents: moradores, condôminos
roommate: colega de quarto, colega de apartamento
boss: chefe, patrão, patroa
my boss: meu chefe, minha chefe, meu patrão
manager: gerente, gestor, gestora, diretor, diretora
colleague: colega de trabalho, colega
colleagues: colegas de trabalho, colegas
employee: funcionário, funcionária, colaborador, empregado
employees: funcionários, colaboradores, empregados
intern: estagiário, estagiária
team: equipe, equipa, time
staff: pessoal da empresa
client: cliente
clients: clientes
customers: consumidores
customer who: cliente que
supplier: fornecedor
suppliers: fornecedores
teacher: professor, professora, profe
teachers: professores
student: aluno, aluna, estudante
students: alunos, alunas, estudantes
doctor: médico, médica, doutor, doutora
my doctor: meu médico, minha médica
vet: veterinário, veterinária
nurse: enfermeiro, enfermeira
lawyer: advogado, advogada
engineer: engenheiro, engenheira
developer: desenvolvedor, desenvolvedora, programador, programadora
guests: convidados, convidadas, hóspedes
guest: convidado, hóspede
members: membros, sócios
volunteers: voluntários, voluntárias
users: usuários, utilizadores
user: usuário, utilizador
visitors: visitantes
patient: paciente
patients: pacientes
adults: adultos
players: jogadores
followers: seguidores
passengers: passageiros
beginner: iniciante, principiante, leigo
beginners: iniciantes, principiantes, leigos
expert: especialista
from zero: do zero
level: nível
beginner level: nível iniciante
intermediate: intermediário, intermédio
advanced: avançado
family: família
family of: família de
couple: casal
wedding: casamento
birthday: aniversário
birthday party: festa de aniversário
party: festa, festinha
baby shower: chá de bebê, chá revelação, chá de fraldas
hen night: chá de panela, despedida de solteira
stag do: despedida de solteiro
graduation: formatura
baptism: batizado, batismo
quince: festa de quinze anos, festa de 15 anos, debutante
event: evento
event for: evento para
fundraiser: evento beneficente, bazar beneficente
outdoors: ao ar livre
dinner for: jantar para
lunch for: almoço para
christmas dinner: ceia de natal, ceia
barbecue for: churrasco para
cooking for: cozinhar para
dinner: jantar, ceia de ano novo
lunch: almoço
breakfast: café da manhã, pequeno-almoço
meal: refeição
meal plan: plano alimentar, plano de refeições
weekly menu: cardápio semanal, cardápio da semana, cardápio para a semana, ementa semanal
meal plan for the week: plano de refeições semanal, marmitas para a semana, marmitas da semana
diet plan: dieta para, plano de dieta
packing list: lista de mala, lista para mala, lista da mala, lista para viagem, o que levo na mala, o que levar na mala
suitcase: mala
backpack: mochila
hand luggage: bagagem de mão, mala de mão, mala de bordo
trip: viagem
trip to: viagem para, viagem a, viagem ao
travel: viajar
itinerary: roteiro de viagem, itinerário, roteiro de 3 dias, roteiro de 5 dias, roteiro de 7 dias, roteiro de 4 dias
honeymoon: lua de mel
road trip: viagem de carro
camper van: motorhome, autocaravana
rental car: carro alugado
by train: de trem, de comboio
by car: de carro
by bike: de bicicleta, de bike
hiking: trilha, trilhas, caminhada
camping: acampamento, acampar
hotel: hospedagem, pousada, alojamento
2 days in: 2 dias em, dois dias em
3 days in: 3 dias em, três dias em
4 days in: 4 dias em, quatro dias em
5 days in: 5 dias em, cinco dias em
7 days in: 7 dias em, sete dias em, uma semana em
a weekend in: um fim de semana em
things to do in: coisas para fazer em, o que fazer em, o que fazer no, o que fazer na, coisas pra fazer em
restaurants in: restaurantes em, onde comer em, restaurantes no
places to: lugares para, lugares pra
where can i: onde posso, onde eu posso
neighbourhood: bairro
beach: praia
museums: museus
training plan: plano de treino, treino para, ficha de treino, plano de treinos
workout routine: rotina de exercícios, rotina de treino
marathon: maratona, meia maratona
running plan: plano de corrida, correr 5 km, correr 10 km
gym: academia, ginásio
get fit: ficar em forma, entrar em forma
build muscle: ganhar massa muscular, ganhar massa, ganhar músculo
lose weight: emagrecer, perder peso
losing weight: perda de peso, emagrecimento
injury: lesão
knee: joelho
monthly budget: orçamento mensal, orçamento do mês
household budget: orçamento doméstico, orçamento familiar
budget: orçamento
savings plan: plano de economia, plano de poupança, plano para economizar, plano para juntar
save for: economizar para, juntar dinheiro para
save up: juntar dinheiro, guardar dinheiro
savings: poupança, economias
debt: dívida, dívidas
pay off: quitar, quitar minhas dívidas
emergency fund: reserva de emergência, fundo de emergência
down payment: entrada do apartamento, entrada da casa
income: renda mensal, rendimento, rendimentos, receitas do mês
i earn: ganho, recebo
salary: salário, ordenado
money: dinheiro, grana
invoice: fatura, nota fiscal
invoices: faturas, notas fiscais
expenses: gastos, despesas
taxes: impostos, imposto
tax: imposto de renda, irs, iptu
mortgage: financiamento imobiliário, hipoteca, crédito habitação, financiamento da casa
loan: empréstimo, financiamento
interest: juros
compound interest: juros compostos
interest rate: taxa de juros, taxa de juro
inflation: inflação
invest: investir, invisto
invest my: investir meus, investir minha
pension: aposentadoria, previdência, reforma antecipada
retire: me aposentar, aposentar
rent or buy: alugar ou comprar, comprar ou alugar, financiar ou alugar
garden: jardim, horta
vegetables: verduras, legumes, hortaliças
sow: semear, plantio
planting calendar: calendário de plantio
harvest: colheita
lawn: gramado, relvado
plants: plantas
plant: planta
tomatoes: tomates
balcony: varanda, sacada
checklist: lista de verificação, check-list
to-do list: lista de tarefas, lista de afazeres, lista de pendências
daily routine: rotina diária, rotina matinal, rotina da manhã, rotina
weekly schedule: cronograma semanal, horário semanal
study schedule: cronograma de estudos, cronograma de estudo, horário de estudos
schedule: cronograma, calendário, agenda
organize my day: organizar meu dia, organiza meu dia
plan my week: planejar minha semana, organizar minha semana, organiza minha semana, planeje minha semana
plan my day: planejar meu dia, planeje meu dia
cleaning rota: escala de limpeza
habits: hábitos
habit: hábito
study plan: plano de estudos, plano de estudo
exam plan: estudar para a prova, estudar pra prova, estudar para o enem, estudar pro enem, estudar para concurso, preparação para o enem
study for: estudar para, estudar pra
driving test: prova do detran, exame de condução
reading plan: plano de leitura
learn to: aprender a
learning plan: plano de aprendizagem, plano para aprender, trilha de aprendizado, trilha de estudos
guitar: violão, guitarra
course: curso
course plan: plano do curso, estrutura do curso, programa de um curso
moving house: mudança de casa, mudança, me mudar, vou me mudar, mudar de casa, mudar de apartamento, me mudo
new flat: apartamento novo, novo apartamento
flat: apartamento, apê
house: casa
room: quarto, sala
renovation: reforma, obra em casa, reformar, remodelação
bathroom: banheiro, casa de banho
new kitchen: cozinha nova
painting the walls: pintar as paredes, pintar a casa, pintar um quarto
project plan: plano de projeto, plano do projeto, cronograma do projeto
project: projeto, projecto
projects: projetos
launch: lançamento, lançar
launch plan: plano de lançamento
roadmap: mapa do projeto
milestones: marcos
marketing plan: plano de marketing
action plan: plano de ação
campaign: campanha
opening a shop: abrir uma loja, abrir um negócio, abrir uma empresa
opening a restaurant: abrir um restaurante, abrir um bar, abrir uma cafeteria, abrir uma padaria
start a business: começar um negócio, empreender, montar um negócio
start a podcast: começar um podcast
onboarding: integração de novos, integração do novo
new employee: novo funcionário, nova funcionária, novo colaborador
first 90 days: primeiros 90 dias
handover: passagem de serviço, passagem de bastão
migration: migração, migrar
content calendar: calendário de conteúdo, calendário editorial, calendário de conteúdos, cronograma de posts
workshop schedule: programação da oficina
conference: congresso
strategy: estratégia
goal: objetivo, meta
goals: objetivos, metas
resources: recursos
books: livros
book: livro
books about: livros sobre, livros de
books like: livros como, livros parecidos com
films: filmes
film: filme
films like: filmes como, filmes parecidos com
series: série, séries
recommend a book: me recomenda um livro, me indica um livro, recomende um livro, indique um livro, recomenda um livro
recommend books: me indica livros, recomende livros, indique livros, me recomenda livros
recommend films: me indica filmes, recomende filmes, indique filmes, me recomenda filmes, me indica um filme, recomende um filme
recommend tv series on: me indica séries, recomende séries, me indica uma série, indique séries
playlist: lista de músicas
similar to: parecido com, parecidos com, parecida com, semelhante a
board games: jogos de tabuleiro
game: jogo, brincadeira
games: jogos, brincadeiras, dinâmicas
activities: atividades, atividade
icebreakers: quebra-gelo, dinâmicas de quebra-gelo
costume ideas: ideias de fantasia, ideias de fantasias
costumes: fantasias, fantasia
recipe: receita
recipes: receitas
recipe for: receita de, receita para
recipe for bread: receita de pão
how to cook: como cozinhar, como se cozinha
how to bake: como assar
make bread: fazer pão, fazer pão caseiro
make a cake: fazer um bolo, fazer bolo
make pizza: fazer pizza, fazer massa de pizza
make rice: fazer arroz
make soup: fazer sopa
make sauce: fazer molho
make cheese: fazer pão de queijo, fazer queijo
ingredients: ingredientes
oven: forno
vegetarian: vegetariano, vegetariana
vegan: vegano, vegana
gluten: celíaco, celíaca, sem glúten, glúten
allergic: alérgico, alérgica, alergia
servings: porções
leftovers: sobras
handmade: artesanal, artesanais, feito à mão, feita à mão
candle: vela
candles: velas
soap: sabonete, sabão
lavender: lavanda
mystery: mistério
mystery story: conto de mistério, história de mistério
mystery novel: romance de mistério
detective story: conto policial, história policial, história de detetive
takes credit: leva o crédito, leva os créditos, leva todo o crédito, fica com o crédito
what am i doing wrong: o que estou fazendo de errado, o que eu estou fazendo de errado, o que fiz de errado, o que eu fiz de errado
posting calendar: calendário de posts, calendário de postagens, calendário de publicações
organize my move from: organize minha mudança de, planeje minha mudança de
project manager: gerente de projetos, gerente de projeto
my new job as: meu novo emprego como, meu novo trabalho como, meu novo cargo de
new job: novo emprego, novo trabalho
design the architecture: desenhe a arquitetura, desenhar a arquitetura
design a system: desenhe um sistema, desenhar um sistema
takes: demora
never placed: nunca fizeram, nunca fez
square root: raiz quadrada
pilates studio: estúdio de pilates
how do i talk to: como falo com, como converso com
older people: pessoas idosas, idosos, terceira idade
went: fui, fomos
great food: comida ótima, comida excelente, comida muito boa
slow service: atendimento lento, atendimento demorado, serviço lento
how do i tell: como eu falo para, como falo para, como eu digo para, como digo para, como falo pro, como conto para
wash the dishes: lava a louça, lavar a louça
tell the story of when: conte quando, conte a vez que, conte o dia em que
he got lost: ele se perdeu
order: pedido
orders: pedidos
request for: pedido de
apology: pedido de desculpas
we have fixed: já corrigimos, já resolvemos, já consertamos, corrigimos
we were down: ficamos fora do ar
we were: ficamos
outage: queda do sistema, queda de ontem, queda do serviço
do not want to give reasons: não quero dar motivos, sem dar motivos, não quero explicar
reasons: motivos
interview guide for: roteiro para entrevistar, roteiro de entrevista para, guia de entrevista para
interview guide: roteiro de entrevista, guia de entrevista, roteiro de entrevistas
itinerary of a week: roteiro de uma semana
itinerary for: roteiro pelo, roteiro pela, roteiro em, roteiro na, roteiro no
itinerary: roteiro de 2 dias, roteiro de 6 dias, roteiro de 8 dias, roteiro de 10 dias, roteiro de dois dias, roteiro de três dias, roteiro de quatro dias, roteiro de cinco dias, roteiro de fim de semana, roteiro turístico
week in: semana pelo, semana pela
travelling by train: viajando de trem
moving plan from: plano de mudança de
moving plan: plano de mudança
merge: une, unem, unir, una
domain: domínio
every night: toda noite, todas as noites
i already restarted the router: já reiniciei o roteador, já reiniciei o modem
wifi: wi-fi
dating app: app de namoro, aplicativo de namoro, app de relacionamento, aplicativo de relacionamento
anniversary: aniversário de namoro, aniversário de casamento
what gift can i give: o que posso dar de presente, o que dar de presente, o que eu dou de presente
cinema: cinema
minutes of a: ata de uma, a ata de uma
minutes of the: ata da, a ata da
photosynthesis: fotossíntese
who already know: que já sabem
where should i invest: onde invisto, onde investir, em que invisto, onde devo investir
saved: guardados, guardado
i will not need: não vou precisar
content plan: plano de conteúdo
packing list: lista do que levar, lista de bagagem
packing list for: o que levar na mala para, o que levar para
iceland: islândia
clothes: roupa, roupas
online shop: loja online, loja virtual
fractions: frações
tourism: turismo
mass tourism: turismo de massa
although: embora
warn: alertam, alertem, avisam
provisional: provisórios, provisório
according to the: segundo o, segundo a, segundo os, segundo as
password reset: redefinir a senha, recuperação de senha
sunset: pôr do sol
similar flats: apartamentos parecidos, apartamentos semelhantes
paying on time: pago em dia, pagando em dia
save: salvar, salve
weekend: fim de semana, final de semana
write an apology to: escreva um pedido de desculpas aos, escreva um pedido de desculpas para, redija um pedido de desculpas para
write an apology: escreva um pedido de desculpas, redija um pedido de desculpas
because of a failure in: por causa de uma falha em, por causa de uma falha no, por causa de uma falha na
small online shop: loja online pequena, pequena loja online
what metrics to track: que métricas devo acompanhar, quais métricas devo acompanhar, que métricas acompanhar, quais métricas acompanhar
lesson about: aula sobre, aula de 30 minutos sobre, aula de 40 minutos sobre, aula de 45 minutos sobre, aula de 50 minutos sobre, aula de 60 minutos sobre, aula de 90 minutos sobre, aula de uma hora sobre
recover the password: recuperar a senha
terms and conditions of my: termos de uso do meu, termos de uso da minha
master's: mestrado
marine biology: biologia marinha
biology: biologia
business proposal: proposta comercial, proposta de negócio
business proposal for: proposta comercial para
trip: passeio, excursão
school parents: pais da escola, pais de alunos
article ideas for: ideias de artigos para, ideias de posts para
keeps restarting: fica reiniciando, reinicia o tempo todo, vive reiniciando
i committed to: fiz commit na, fiz commit no, fiz um commit na
wrong branch: branch errada
second hand car: carro usado, carro de segunda mão, carro seminovo
how to negotiate: como negociar, como negocio
my grandfather: meu avô
my grandmother: minha avó
of my grandfather: do meu avô
of my grandmother: da minha avó
fisherman: pescador
all his life: a vida toda, a vida inteira
former student: ex-aluna, ex-aluno
payroll: folha de pagamento
hr: rh, recursos humanos
cold email: e-mail frio, email frio, e-mail frio de vendas, email frio de vendas
date of birth: data de nascimento
from the: a partir da, a partir do
split a bill between: divida a conta entre, divida uma conta entre, dividir a conta entre, divide a conta entre
this morning: hoje de manhã, esta manhã, hoje cedo
in the morning: da manhã, de manhã
postgres database: banco postgres, banco de dados postgres
mysql database: banco mysql, banco de dados mysql
restaurants in: onde comer bem em, onde comer bem no, onde comer bem na, onde jantar em, onde almoçar em
education: educação
negative review: avaliação negativa
reply to this review: responda a esta avaliação, responda esta avaliação
reply to this negative review: responda a esta avaliação negativa, responda esta avaliação negativa
invitation letter: carta convite, carta de convite
chore schedule: escala de tarefas de casa, escala de tarefas, divisão de tarefas de casa, escala de limpeza
month by month: mês a mês
works: funciona
refactor: refatore, refatora
with a tent: com barraca, de barraca
tent: barraca
sleep alone: dormir sozinho, dormir sozinha
i had a fight with: briguei com, discuti com
most recent: mais recente, mais recentes
most recent order of each: pedido mais recente de cada, último pedido de cada
returns: traz, trazem
return: trazer, traga
job interview questions: perguntas para uma entrevista de emprego, perguntas para entrevista de emprego, perguntas de entrevista de emprego
yoga class: aula de ioga, aula de yoga
shopping list: lista de compras
barbecue: churrasco
ebay listing: anúncio no olx, anúncio da olx, anúncio para a olx, anúncio no enjoei, anúncio no mercado livre
used: usada, usado
free of charge: grátis
park: parque
discounts: descontos
hybrid: híbrido, híbrida
retiring: se aposentando, está se aposentando, vai se aposentar
i want to open: quero abrir
school party: festa junina da escola, festa da escola
party: festa junina
book appointments: agendar consultas, marcar consultas
volunteer parents: pais voluntários
my parents: meus pais
the parents: os pais
at the same time: ao mesmo tempo, no mesmo horário
asking for a quote: pedindo orçamento, a pedir orçamento, pedindo um orçamento
ask for a quote: pedir orçamento, pedir um orçamento
cancellation letter: carta de cancelamento
there and back: ida e volta
km: quilômetros, quilómetros
hostels: albergues
adopt: adotar
`
