// What Portuguese prompts are about: people, plans, travel, home, health, money, law, knowledge.

export const SUBJECTS = `
mother: mãe
mom: mamãe
father: pai
dad: papai
parents: meus pais, os pais, dos pais, aos pais, seus pais
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
baby: bebê, bebé, neném
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
grandfather: meu avô, avô dele, vovô
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
money: dinheiro, grana, reais
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
how to clean: como limpar, como tirar
how to change: como trocar, como mudar
how to install: como instalar, como instalo
how to configure: como configurar, como configuro
how to learn: como aprender, como aprendo
how to save: como economizar, como poupar
how to use: como usar, como uso, como utilizar
how to write: como escrever, como escrevo
how to create: como criar, como crio
how to calculate: como calcular, como calculo
how to open: como abrir
how to fix: como consertar, como resolver, como conserto, como resolvo, como arrumar
how to know: como saber, como sei
how to get: como conseguir, como obter
how to start: como começar, como começo
guide to: guia para, guia de
tutorial: tutorial de
difference: diferença
difference between: diferença entre, diferenças entre, qual a diferença entre, qual é a diferença entre
differences: diferenças
advantages: vantagens
disadvantages: desvantagens
arguments for: argumentos a favor
arguments against: argumentos contra
ethical: ético, ética
myth: mito
history of: história do brasil, história da, história de portugal, história do
causes of: causas da, causas do, causas de
war: guerra
revolution: revolução
empire: império
fall of: queda de, queda do
origin of: origem do, origem da, origem de
why does: por que se, por que faz, por que tem, por que dá
why do: por que os, por que as
why is: por que é, por que o, por que a, por que está
why are: por que são
why did: por que caiu, por que fracassou, por que perdeu
sky: céu
light: luz
sound: som
heat: calor
cold: frio
blood: sangue
vaccines: vacinas
virus: vírus
law: lei, direito do trabalho, direito civil, direito penal, direito do consumidor, direito trabalhista
laws: leis
lawsuit: processo judicial
court: tribunal, juizado, fórum
sued: processado, processada, me processaram
inheritance: herança
copyright: direitos autorais, direitos de autor
legally: legalmente
notary: cartório, tabelião, notário
rights: direitos
my rights: meus direitos
deposit back: devolver o caução, devolver a caução, devolução do caução, devolução da caução, devolver o depósito
deposit: caução, fiança
lease: locação, arrendamento
rent: aluguel, aluguer, valor do aluguel
warranty: garantia
fine: multa
parking fine: multa de estacionamento
evicted: despejo, despejado, despejada, despejar
fired: demitido, demitida, despedido
arrested: preso, detido
the police: a polícia
divorce: divórcio, divorciar, separação
custody: guarda dos filhos, guarda compartilhada
visa: visto
passport: passaporte
customs: alfândega
minimum wage: salário mínimo
maternity leave: licença maternidade, licença-maternidade, licença de maternidade
retirement age: idade de aposentadoria, idade da reforma
speed limit: limite de velocidade
in portugal: em portugal
brazil: brasil, brasileiro, brasileira
portugal: lisboa
spain: espanha
mexico: méxico
germany: alemanha
france: frança
italy: itália
uk: reino unido, inglaterra
usa: eua, estados unidos
switzerland: suíça
netherlands: holanda
japan: japão
american: americano, americana
city: cidade
world: mundo
population of: população de, população do, população da, quantos habitantes tem
population: população, habitantes
largest: o maior, a maior, maior do, maior da, maior cidade, maior país, mais populoso, mais populosa
longest: a mais longa, mais longo do, mais longa do, mais longo da, o mais longo, mais comprido do
highest: o mais alto, a mais alta, mais alto do, mais alto da, mais alta do, mais alta da
oldest: o mais antigo, a mais antiga, mais antigo, mais velho do
average salary: salário médio
unemployment: desemprego
time difference: diferença de fuso, diferença de horário, diferença horária
time zone: fuso horário, fusos horários
dose: dose de remédio
dosage: posologia, dosagem
pills: comprimidos, comprimido
medication: remédio, remédios, medicamento, medicamentos, medicação
ibuprofen: ibuprofeno
paracetamol: dipirona
antibiotics: antibióticos, antibiótico
pregnant: grávida, gravidez
symptoms: sintomas, sintoma
fever: febre
pain: dor
my chest pain: dor no peito
my back pain: dor nas costas
headache: dor de cabeça
hurts: dói, doendo, doem
vomit: vômito, vomita, vomitou, vomitando, vómito
my cat vomit: meu gato vomitou, meu gato vomita, meu gato está vomitando
my dog ate: meu cachorro comeu, minha cachorra comeu, o meu cão comeu
my dog not eating: meu cachorro não come, minha cachorra não come, meu cachorro não quer comer
my cat not eating: meu gato não come, minha gata não come
cough: tosse
rash: manchas na pele, alergia na pele
blood pressure: pressão arterial, pressão alta
diabetes: diabético, diabética
cancer: câncer, cancro
surgery: cirurgia, operação, operado
anxiety: ansiedade
depression: depressão, deprimido, deprimida
insomnia: insônia
can't sleep: não consigo dormir, não durmo
burnout: esgotamento
dementia: demência
suicide: suicídio, me matar
want to die: quero morrer, vontade de morrer
panic attack: ataque de pânico, crise de ansiedade, crise de pânico
lonely: me sinto sozinho, me sinto sozinha, solidão
i feel sad: estou triste, tô triste, me sinto triste
crying: chorando, chorar, choro
overwhelmed: sobrecarregado, sobrecarregada
smell of gas: cheiro de gás, cheirando a gás
fire: incêndio, fogo
poisoned: envenenado, intoxicado
threatened: ameaçou, ameaça, me ameaça, ameaçando
scammed: caí num golpe, caí em um golpe, fui enganado
scam: golpe, burla
hacked: hackeado, hackearam, invadiram minha conta
abuse: abuso, maus-tratos
cheated on: me traiu, traiu, traição
broke up: terminamos, terminou comigo
in love: apaixonado, apaixonada
grief: luto
dog: cachorro, cachorra, cão, cadela, cachorrinho
cat: gato, gata, gatinho
pet: bichinho, animal de estimação
boat: barco
car: carro
bike: bicicleta
quit my job: largar meu emprego, largar o emprego, sair do emprego, sair do meu emprego, pedir as contas
job offers: ofertas de emprego, propostas de emprego, propostas de trabalho
change careers: mudar de carreira, mudar de profissão, transição de carreira, mudança de carreira
go freelance: virar freelancer, trabalhar por conta própria, abrir mei
job: emprego, cargo
worth it: vale a pena, valeu a pena, vale o preço
torn between: em dúvida entre, estou entre, indeciso entre
do not know if: não sei se
what would you do: o que você faria no meu lugar
devil's advocate: advogado do diabo
poke holes: ache os furos, aponte os furos, encontre os pontos fracos
critique: critique, crítica, criticar
my plan is: meu plano é
my idea is: minha ideia é
is this idea: essa ideia é, esta ideia é
weaknesses: pontos fracos
architecture: arquitetura
microservices: microsserviços
sales: vendas
get more customers: conseguir mais clientes, atrair mais clientes, atrair clientes, captar clientes, mais clientes, conseguir clientes
increase sales: aumentar as vendas, aumentar vendas, vender mais
shop: loja, comércio, lojinha, brechó
business: empresa, negócio
restaurant: restaurante, lanchonete
bakery: padaria
cafe: cafeteria
boiler: caldeira, aquecedor, esquentador, aquecedor a gás
fridge: geladeira, frigorífico
freezer: congelador
washing machine: máquina de lavar, lavadora, lava e seca
dishwasher: lava-louças
dryer: secadora
shower: chuveiro
mould: mofo, bolor
damp: umidade, humidade, infiltração
leak: vazamento, goteira, goteiras, fuga de água
leaks: vazando, pingando, vaza, pinga
broken: quebrado, quebrada, estragado, estragada, avariado
noise: barulho, barulhos, ruído
smells: cheira, cheirando
toilet: vaso sanitário, sanita, privada
tap: torneira
sink: pia
engine: motor do carro
brakes: freios, travões
router: roteador, modem
phone: celular, telemóvel, telefone
laptop: notebook, portátil
computer: computador, pc
printer: impressora
keyboard: teclado
battery: bateria
screen: tela, ecrã
doesn't work: não funciona, não tá funcionando, não está funcionando, não pega, não roda
won't start: não liga, não dá partida
black screen: tela preta
slow: lento, lenta, devagar
freezes: trava, travando, congela
stuck: travado, emperrado
procrastinate: procrastino, procrastinar, procrastinação
be more productive: ser mais produtivo, ser mais produtiva, produtividade
can't concentrate: não consigo me concentrar, não me concentro, não consigo focar, me distraio, não consigo prestar atenção
motivation: motivação
emergency: emergência
conversation: conversa
interview me: me entreviste, faça uma entrevista comigo
mock interview: entrevista simulada, simulação de entrevista, simule uma entrevista
interviewer: entrevistador, entrevistadora, recrutador, recrutadora
practice my english: praticar inglês, praticar meu inglês, treinar inglês, treinar meu inglês
practice spanish: praticar espanhol
linux terminal: terminal linux, terminal do linux
therapist: terapeuta, psicólogo, psicóloga
school: escola, colégio
university: universidade, faculdade
office: escritório
bank: banco
church: igreja
town hall: prefeitura, câmara municipal
class: turma, classe
health: saúde
condominium fee: condomínio
in brazil: no brasil
daughters: filhas
smallest: menor país, menor cidade, menor do
i was fired: me demitiram, fui demitido, fui demitida, me mandaram embora, fui despedido, fui despedida
not charging: não carrega
overheats: esquenta, esquentando, aquece
subjunctive: subjuntivo, conjuntivo
tenses: tempos verbais
prepositions: preposições, preposição
comma: vírgula
gerund: gerúndio
pronoun: pronome, pronomes
conjugate: conjugar, conjuga, conjugação
verbs: verbos
leaves: folhas
yellow leaves: folhas amarelas
does not rise: não cresce, não fermenta
is dying: está morrendo, tá morrendo
are dying: estão morrendo
system: sistema
child support: pensão alimentícia
leaflet: bula
law of gravity: lei da gravidade, lei da gravitação
ohm's law: lei de ohm
moore's law: lei de moore
newton's laws: leis de newton
law of large numbers: lei dos grandes números
laws of thermodynamics: leis da termodinâmica, lei da termodinâmica
does not drain: não escoa, não drena
buzzes: zumbindo
opening: inauguração, abertura
advice: conselhos, conselho
suggestion: sugestão
praise: elogio
sleep: dormir, sono
life: vida
water: água
door: porta
window: janela
wall: parede
roof: telhado, teto
headphones: fone, fones de ouvido, auscultadores
sugar: açúcar
heart: coração
sick: doente
illness: doença
accident: acidente
flood: enchente, inundação
sports: esportes, esporte, desporto
birthday of: aniversário de, aniversário do, aniversário da
birthday of my: aniversário do meu, aniversário da minha, aniversário de meu, aniversário de minha
experience: experiência
i worked: trabalhei
offer: oferta, ofertas
neighbourhoods: bairros
by neighbourhood: por bairros, por bairro, por região
dinners: jantares
no debts: não tenho dívidas, sem dívidas
revise: revisar a matéria
spaced revision: revisões espaçadas, revisão espaçada, repetição espaçada
i train: eu treino
interested in: interessado em, interessada em
available: disponível
insurance policy: apólice
flight: voo
flights: voos
cancelled: cancelaram, cancelou, foi cancelado
arrived late: chegou atrasado, chegou atrasada
never arrived: não chegou, nunca chegou
delay: atraso de
defective: com defeito, defeituoso
they met: se conheceram
no kids: sem filhos
dating app: app de namoro
thesis supervisor: orientador, orientadora
soundtrack: trilha sonora
x-ray: raio x
rota: escala de trabalho, escala de plantão
swallowed: engoliu
ate: comeu
drank: bebeu
sauce: molho
soup: sopa
cake: bolo
pie: torta
cheese: queijo
jam: geleia
rice: arroz
stain: mancha
stew: feijoada
`
