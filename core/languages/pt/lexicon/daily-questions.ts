// What Portuguese prompts ask in one line about rights, offices, house and words, and what they call letters and papers.

export const DAILY_QUESTIONS = `
can i return: posso devolver
can i cancel my gym contract: posso cancelar o contrato da academia, posso cancelar a academia, como cancelo a academia
can i cancel my phone contract: posso cancelar o plano do celular, posso cancelar o contrato do celular
can i cancel my internet contract: posso cancelar o contrato da internet, posso cancelar a internet
can i get a refund: posso pedir reembolso, posso pedir o reembolso, tenho direito a reembolso, tenho direito ao reembolso
can i get compensation: tenho direito a indenização, tenho direito à indenização, posso pedir indenização
my flight was delayed: meu voo atrasou
my flight was cancelled: meu voo foi cancelado, cancelaram meu voo
can my boss make me: meu chefe pode me obrigar a, minha chefe pode me obrigar a, o patrão pode me obrigar a, o chefe pode me obrigar a
can my boss change: meu chefe pode mudar, minha chefe pode mudar
can my boss fire me: meu chefe pode me demitir, minha chefe pode me demitir
can my company: minha empresa pode, a minha empresa pode
can my landlord enter: o dono do imóvel pode entrar, o proprietário pode entrar, meu senhorio pode entrar, o senhorio pode entrar
can my landlord raise: o dono do imóvel pode aumentar, o proprietário pode aumentar, o senhorio pode aumentar
can my landlord keep: o proprietário pode ficar com, o senhorio pode ficar com
can my landlord evict: o proprietário pode me despejar, o senhorio pode me despejar
is it legal to: é legal, é permitido por lei
is it illegal to: é ilegal, é crime
is it allowed to: é proibido
what documents do i need to: que documentos preciso para, quais documentos preciso para, de quais documentos preciso para, que documentos são necessários para, quais documentos são necessários para
renew my passport: tirar o passaporte
how do i renew: como renovo, como faço para renovar
driving licence: carteira de motorista, carteira de habilitação, cnh, carta de condução
birth certificate: certidão de nascimento
get married: me casar, casar no civil
self-employed: autônomo, autônoma, mei, trabalhador independente
bank account: conta bancária, conta no banco
unemployment benefit: seguro-desemprego, seguro desemprego, subsídio de desemprego
what happens if i don't pay: o que acontece se eu não pagar, o que acontece se não pagar, o que acontece se eu parar de pagar
what happens if i don't declare: o que acontece se eu não declarar
what happens if i ignore the letter: o que acontece se eu ignorar a carta, o que acontece se eu ignorar uma carta
what happens if i miss the deadline: o que acontece se eu perder o prazo
how long does the passport: quanto tempo demora o passaporte, quanto demora o passaporte
how long does the passport renewal take: quanto tempo demora a renovação do passaporte, quanto demora a renovação do passaporte, quanto tempo leva a renovação do passaporte
how long does a visa take: quanto tempo demora o visto, quanto demora o visto, quanto tempo leva o visto
how long does citizenship take: quanto tempo demora a cidadania, quanto demora a cidadania
what is a guarantor: o que é um fiador, o que é fiador, o que é ser fiador, o que significa ser fiador
what is a power of attorney: o que é uma procuração, o que é procuração
what is a joint account: o que é uma conta conjunta, o que é conta conjunta
what is a prenup: o que é um pacto antenupcial, o que é pacto antenupcial
how much does a new kitchen cost: quanto custa reformar uma cozinha, quanto custa reformar a cozinha, quanto custa uma cozinha nova
how much does a new bathroom cost: quanto custa reformar um banheiro, quanto custa reformar o banheiro
how much does it cost to paint a flat: quanto custa pintar um apartamento, quanto custa pintar uma casa
how much does a plumber cost: quanto cobra um encanador, quanto cobra um canalizador
how much does an electrician cost: quanto cobra um eletricista
how much does a lawyer cost: quanto cobra um advogado
how much does a move cost: quanto custa uma mudança
how do i wash: como lavo, como se lava, como lavar
how do i clean: como limpo, como se limpa
wool jumper: suéter de lã, blusa de lã, casaco de lã
leather sofa: sofá de couro
cast iron: ferro fundido
how long do i roast: quanto tempo assa, quanto tempo para assar, por quanto tempo assar, quanto tempo asso
how long do i bake: quanto tempo de forno, por quanto tempo fica no forno
how long do i cook: quanto tempo cozinha, por quanto tempo cozinhar, quanto tempo cozinho
what temperature to bake: a que temperatura assar, em que temperatura assar, qual temperatura para assar
when do i prune: quando podo, quando podar, quando se poda, quando devo podar
when do i plant: quando planto, quando plantar, quando se planta, quando devo plantar
when do i sow: quando semeio, quando semear, quando se semeia
when do i harvest: quando colho, quando colher, quando se colhe
roses: roseiras, rosas
how many boards do i need for: quantas tábuas preciso para, de quantas tábuas preciso para
how many tiles do i need for: quantos pisos preciso para, quantos azulejos preciso para, de quantos azulejos preciso para
how many sheets do i need for: quantas chapas preciso para, de quantas chapas preciso para
how many rolls of wallpaper do i need for: quantos rolos de papel de parede preciso para, de quantos rolos de papel de parede preciso para
how much paint: quanta tinta, de quanta tinta
how much concrete: quanto concreto, quanto cimento
how much soil: quanta terra
fit in: cabem em, cabem num, cabem numa, cabe em, cabe num, cabe numa
boxes: caixas
van: furgão
split the bill: dividir a conta, dividir uma conta, rachar a conta
split the rent: dividir o aluguel, dividir a renda
is it correct to say: é correto dizer, está certo dizer, se pode dizer, pode-se dizer
is it rude to say: é falta de educação dizer, é grosseiro dizer
slang: gíria, gírias
my grandson says: meu neto diz
my son says: meu filho diz
my daughter says: minha filha diz
did nero really: nero realmente, é verdade que nero
is it true that napoleon: é verdade que napoleão
is it true that einstein: é verdade que einstein
is it true that: é verdade que
using an analogy: com uma analogia
using football: usando futebol, com futebol
how do i tell my boss: como digo ao meu chefe, como digo à minha chefe, como falo para o meu chefe
how do i tell my colleague: como digo à minha colega, como digo ao meu colega, como falo para o meu colega
how do i say no: como digo não, como dizer não, como recuso
how do i ask for a: como peço um, como peço uma
how do i delete: como apago, como excluo, como apagar, como excluir, como deletar
my account: minha conta do, minha conta no
how do i factory reset: como restauro de fábrica, como formato
how do i reset: como reseto, como redefino
how do i count: como conto
best time to visit: melhor época para visitar, a melhor época para visitar, melhor época para ir a, melhor época para viajar para, a melhor época para viajar para, melhor época para ir para
what is the best time to visit: qual é a melhor época para viajar para, qual é a melhor época para visitar, qual a melhor época para viajar para, qual a melhor época para visitar
when should i visit: quando visitar, quando é melhor ir para
i always confuse: sempre confundo, eu sempre confundo
homework: lição de casa, dever de casa, trabalhos de casa
what does this clause mean: o que significa esta cláusula, o que significa essa cláusula, o que quer dizer esta cláusula
is my boss angry: minha chefe está brava, meu chefe está bravo, minha chefe está zangada, meu chefe está zangado
is she angry: ela está brava comigo
is he angry: ele está bravo comigo
raising our prices: aumento os preços, vou aumentar os preços, vamos aumentar os preços
shop closed: loja fechada, loja estará fechada, loja vai fechar, loja ficará fechada
we will be closed: estaremos fechados, fechado para férias, fechados para férias
is delayed: está atrasado, vai atrasar, está com atraso
we are having a party: vamos fazer uma festa, vamos dar uma festa
we are having building work: vamos fazer obras, vamos fazer uma obra, estamos em obras
a week off: uma semana de férias, uma semana de folga
time off: dias de folga
donors: doadores
donation: doação
thank you email: e-mail de agradecimento, email de agradecimento
ask for a google review: pedir uma avaliação no google, pedir avaliações no google
volunteers wanted: procuram-se voluntários, procuramos voluntários, precisamos de voluntários
sales pitch: discurso de vendas, pitch de vendas, argumentário de vendas
call script: roteiro de ligação, script de ligação
cold call: ligação fria, ligações frias, chamadas a frio
performance improvement plan: plano de melhoria de desempenho
handover document: documento de passagem de bastão, documento de passagem de função, documento de transição
registration form: formulário de inscrição, ficha de inscrição, formulário de cadastro
booking form: formulário de reserva
application form: formulário de solicitação
risk assessment: avaliação de riscos, análise de riscos
template answers: respostas padrão, respostas prontas, modelos de resposta
youtube script: roteiro de youtube, roteiro para um vídeo do youtube, roteiro para um vídeo de youtube, roteiro para youtube
article about the benefits of: artigo sobre os benefícios de, artigo sobre os benefícios do, artigo sobre os benefícios da, artigo sobre as vantagens de
wedding vows: votos de casamento, votos matrimoniais
welcome email: e-mail de boas-vindas, email de boas-vindas
new employee: novo funcionário, nova funcionária, novo colaborador
introduce myself: me apresentar
create a villain: crie um vilão
villain: vilão
schools: escolas
plot outline: esboço da trama, esqueleto da trama, estrutura da trama
children's story about: história infantil sobre, conto infantil sobre
calculator: calculadora
dark mode: modo escuro
resize: redimensionar
duplicate files: arquivos duplicados, ficheiros duplicados
duplicate photos: fotos duplicadas
merge: una vários, junte vários, junte estes
merge 12 excel files: junte 12 arquivos excel, una 12 arquivos excel, juntar 12 arquivos excel
sample data: dados de teste, dados fictícios, dados de exemplo
monitor: monitore, vigie
alert me: me avise
timer app: temporizador
without the receipt: sem a nota, sem nota, sem a nota fiscal, sem nota fiscal, sem o recibo
for my boss: para o meu chefe, para a minha chefe, para meu chefe, para minha chefe
less angry: menos irritado, menos irritada, menos bravo, menos brava, menos zangado
less aggressive: menos agressivo, menos agressiva
i warned you: eu te avisei, eu avisei você
you did: você fez
dear: caro senhor
what is travel insurance: o que o seguro viagem cobre, o que cobre o seguro viagem, o que é seguro viagem
what is home insurance: o que o seguro residencial cobre, o que cobre o seguro residencial
has not replied: não respondeu, não me respondeu, não me responde, ainda não respondeu, sumiu sem responder
hit another: bateu em outro, bateu em outra, bateu em um colega, bateu num colega
welcome message to new employees: mensagem de boas-vindas para os novos funcionários, mensagem de boas-vindas aos novos funcionários
welcome message: mensagem de boas-vindas
food safety training: treinamento de segurança alimentar, treinamento em segurança alimentar, treinamento de segurança dos alimentos
survey to find out if people would pay for: pesquisa para saber se as pessoas pagariam pelo, pesquisa para saber se as pessoas pagariam por, pesquisa para saber se pagariam
new office hours: novo horário do escritório, novo horário de trabalho
second letter to: segunda carta à, segunda carta ao, segunda carta para
`
