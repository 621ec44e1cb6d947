// Everyday Portuguese words that no rule asks for: they tell the classifier what a prompt is about.

export const COMMON_WORDS = `
airline: companhia aérea, companhias aéreas
airport: aeroporto
luggage: bagagem, malas
journey: trajeto
suburb: subúrbio
village: vila, aldeia
town: município
coast: litoral, costa
mountain: montanha
mountains: montanhas
river: rio
lake: lago
forest: floresta, bosque
island: ilha
sea: mar
beach: praias
sun: sol
moon: lua
stars: estrelas
rain: chuva
snow: neve
wind: vento
lighthouse: farol
castle: castelo
bridge: ponte
street: rua
road: estrada
square: praça
library: biblioteca
hotels: hotéis
hospital: clínica
dentist: dentista
dental: odontológica, odontológico
cook: cozinheiro, cozinheira
waiter: garçom, garçonete
hairdresser's: salão de beleza, cabeleireiro
beauty salon: salão
florist: floricultura
bakery: confeitaria
winery: vinícola
bookshop: livraria
pharmacy: farmácia
supermarket: supermercado
market: mercado
factory: fábrica
farm: fazenda
farmer: agricultor, fazendeiro
accountant: contador, contadora
architect: arquiteto, arquiteta
receptionist: recepcionista
secretary: secretária, secretário
analyst: analista
salesperson: vendedor, vendedora
buyer: comprador, compradora
owner: dono, dona
tourist: turista
tourists: turistas
passenger: passageiro
driver: motorista
fishing: pesca, pescar
singer: cantor, cantora
writer: escritor, escritora
authors: autores
detective: detetive
king: rei
queen: rainha
dragon: dragão
ghost: fantasma
witch: bruxa
wizard: mago
magic: magia, mágico, mágica
memories: memórias, lembranças
dream: sonho
dreams: sonhos
floor: chão, piso
bedroom: quarto de dormir
kitchen: cozinha
living room: sala de estar
gardening: jardinagem
terrace: terraço
lift: elevador
beds: camas
bed: cama
table: mesa
chair: cadeira
furniture: móveis
light bulb: lâmpada
paint: pintar, pintura
facade: fachada
building: prédio, edifício
repair: conserto, reparo
clean: limpar, limpo, limpa
cleaning: limpeza
dirty: sujo, suja
smell: cheiro
brake: freio
braking: ao frear, frear
engine: motor
wheel: roda
tyre: pneu
motorbike: moto, motocicleta
bicycles: bicicletas
electric: elétrico, elétrica, elétricos, elétricas
train: trem
bus: ônibus
plane: avião
walk: caminhar
run: correr
swim: nadar
swimming: natação
yoga: ioga
football: futebol
tennis: tênis
chess: xadrez
play: tocar, jogar
dance: dança, dançar
theatre: teatro
video editing: edição de vídeo
editing: edição
meditation: meditação
dense: denso, solado
dough: massa
sinks: murcha, afunda
meat: carne
fish: peixe
chicken: frango
eggs: ovos
milk: leite
fruit: fruta, frutas
plant: plantar
flowers: flores
tree: árvore
tasty: gostoso, gostosa, delicioso
service: serviço, atendimento
quality: qualidade
peruvian: peruano, peruana
beautiful: bonito, bonita, lindo, linda
ugly: feio, feia
strong: forte, fortes
healthy: saudável
tired: cansado, cansada
happy: feliz, contente
angry: bravo, irritado
blurry: borrado, embaçado
floating: flutuante
charged: cobrado, cobraram
log in: entrar, fazer login
signed: assinou, assinado
approved: aprovada, aprovado, aprovou
proposed: propôs, sugeriu
agreed: combinamos, ficou combinado, concordou
delayed: atrasa, atrasou
raise: aumentar
grew: cresceu, cresceram
close: fechar
finish: terminar, acabar
come: vir, venha
arrive: chegar
spend: gastar
rent: alugar
renting: alugando
quit: largar
fire: demitir
hire: contratar
teach: ensinar
detect: detectar
upload: enviar fotos
download: baixar arquivo
profile: perfil
recover: recuperar
restart: reiniciar
disk: disco
fills up: encher, enche
search box: campo de busca, barra de busca
number plates: placas de carro, placas
overdue: vencido, vencida, vencidas, vencidos
highlight: destacar, realçar
fundraiser: vaquinha, arrecadação
smart contract: contrato inteligente
centre: centralizar, centraliza
conversion: conversão
satisfaction: satisfação
remote work: home office, trabalho remoto, teletrabalho
energy: energia
climate: clima
environment: meio ambiente
diet: dieta
weight: peso
geography: geografia
physics: física
chemistry: química
mathematics: matemática
government: governo
income: renda
index fund: fundo de índice, fundos de índice
bank account: conta bancária
business account: conta empresarial
self-employed: autônomo, autônoma
arguing: brigando, discutindo, brigam
argue: discutir, brigar
woman: mulher
man: homem
delivery: entrega, entregas
recycled: reciclado, reciclada
wood: madeira
leather: couro
cotton: algodão
glass: vidro
jewellery: joias
shoes: sapatos
shirt: camisa
dress: vestido
nutritionist: nutricionista
trainer: treinador, personal
coffee: café
specialty coffee: café especial
wine: vinho
beer: cerveja
everyone: todo mundo
since then: desde então
reply to them: responda a eles
two weeks: duas semanas
deposit: depósito
embassy: embaixada
citizenship: cidadania, nacionalidade
sales team: time de vendas, equipe de vendas
directors: diretores
nonprofit: ong
mass: em massa
wax: cera
`
