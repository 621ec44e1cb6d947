// What Portuguese prompts ask about: how things are done and differ, law, health, faults, work, feelings.

export const KNOWLEDGE = `
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
lisbon: lisboa
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
vomit: vômito, vomita, vomitou, vomitando
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
i do not know if: não sei se
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
gerund: gerúndio
pronoun: pronome, pronomes
conjugate: conjugar, conjuga, conjugação
verbs: verbos
leaves: folhas
yellow leaves: folhas amarelas
does not rise: não cresce, não fermenta
is dying: tá morrendo
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
anonymize: anonimize, anonimiza, anonimizar
what is a must have and what is nice to have: o que é obrigatório e o que é desejável, o que é obrigatório e o que não é, o que é exigido e o que é desejável, o que é requisito e o que é diferencial
timeline: linha do tempo, cronologia
court ruling: sentença, decisão judicial, acórdão
summarize it: resuma-a, resuma-o, resume pra mim
i got this letter: recebi esta carta, chegou esta carta
tax office: receita federal, receita
grade these: dê nota a estas, dê nota a estes, dê uma nota para cada
rate from 1 to 10: dê nota de 1 a 10, dê uma nota de 1 a 10, avalie de 1 a 10
grade this: que nota você daria, dê uma nota para este, dê uma nota para esta
fact or opinion: fato ou opinião, um fato ou uma opinião, fatos ou opiniões
fact: fato
opinion: opinião
bank transactions: transações bancárias, lançamentos do extrato, movimentações da conta
written by an ai: foi escrito por ia, foi escrito por uma ia, escrito por ia, escrito por uma ia, escrito pelo chatgpt
sounds like ai: parece ia, parece chatgpt, tem cara de ia, tem cara de chatgpt
vaccine: vacina
calories: calorias
cup: xícara
milliliters: mililitros
protein: proteína, proteínas
raw: cru, crua
where does the word come from: de onde vem a palavra
origin of the word: origem da palavra, etimologia de
origin of the phrase: origem da frase, origem da expressão
according to studies: segundo os estudos, segundo estudos, segundo a ciência
heart: coração
bad for the heart: faz mal para o coração, faz mal ao coração
since which version of: desde qual versão do, a partir de qual versão do, desde que versão do
how to knit: como tricotar, como fazer tricô
how to crochet: como fazer crochê
how to sew: como costurar
how to fold: como dobrar
scarf: cachecol
fall of the roman empire: queda do império romano
empire: império
roman: romano, romana
when do you use: quando se usa, quando usar
salaries: salários
market share: participação de mercado, fatia de mercado
brands: marcas
forecast: preveja, prever
valid: válido, válida
argument: argumento
is the argument valid: o argumento é válido, é válido o argumento
cats: gatos
dogs: cachorros, cães
holiday days: dias de férias
`
