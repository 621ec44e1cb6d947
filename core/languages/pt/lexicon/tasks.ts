// Portuguese verbs that ask for something, and the texts they ask for.

export const TASKS = `
write: escreva, escreve, escrever, escrevas, redija, redige, redigir, me escreve, me escreva, escreve-me, elabore, elabora, elaborar
wrote: escreveu, escreveram, escrevi
writing: escrita, escrevendo
essay about: redação sobre, redação do enem
draft: rascunho, esboço, minuta
make: faça, fazer, faças, faz-me, monte, monta, montar
make a: faça um, faça uma, me faz um, me faz uma, faz um, faz uma, me faça um, me faça uma, fazer um, fazer uma, monte um, monte uma, monta um, monta uma, me monta um, me monta uma, faz-me um, faz-me uma
create: crie, cria, criar, me cria, crie um, crie uma, cria um, cria uma
generate: gere, gera, gerar
give me: me dê, me dá, dê-me, dá-me, me passa, me passe, me mande, me manda
give: dar, ofereça, ofereço
i need: preciso, preciso de, eu preciso, precisamos, precisava, eu preciso de
need: precisa, precisam, necessário
i want: quero, eu quero, desejo, queremos
want: quer, querem
i would like: gostaria, gostaria de, eu gostaria, queria, eu queria
help me: me ajuda, me ajude, ajuda-me, me ajuda a, me ajude a, ajude-me, me ajudem, dá uma força, pode me ajudar, ajuda-me a
help: ajuda, ajude, ajudar
tell me: me diga, me diz, me conta, me conte, diz-me, diga-me, me fala, me fale, diga
tell: contar, dizer
say: diz, dizem, dito, fala, falam
said: disse, disseram, falei, falou
asked: perguntou, perguntei
told: contei, contou, já falei
show: mostre, mostra, mostrar, me mostra, me mostre, mostra-me
explain: explique, explica, explicar, me explica, me explique, explica-me, explique-me, esclareça
explain how: explique como, explica como, me explica como, me explique como
explain why: explique por que, explica por que, me explica por que, explique porque
describe: descreva, descreve, descrever
define: defina, definir, definição
list: liste, listar, enumere, lista
list of: lista de, listagem de
name: nomeie, cite
suggest: sugira, sugere, sugerir, me sugere, me sugira
suggestions: sugestões
recommend: recomende, recomenda, recomendar, indica, indique, me indica, me indique, me recomende, me recomenda, recomendação, recomendações
propose: proponha, propõe, propor
plan: planeje, planeja, planejar, planejamento, planear, planeia, plano
prepare: prepare, prepara, preparar
organize: organize, organiza, organizar, organizo, me organizo, me organizar
how do i organize: como organizo, como me organizo, como divido
design: projete, projetar, desenhe o layout
build: construa, construir
develop: desenvolva, desenvolver, desenvolve
implement: implemente, implementar, implementa
program: programa, programe, programar
solve: resolva, resolve, resolver
calculate: calcule, calcula, calcular, cálculo
prove: prove, demonstre, demonstrar, provar
prove that: mostre que, demonstre que, prove que, provar que, demonstrar que
proof: demonstração
estimate: estime, estimar, estimativa
check: verifique, verifica, verificar, confira, confere, conferir, cheque
test: testar, teste, testes
decide: decida, decidir, decisão
choose: escolha, escolher, escolho
help me choose: me ajuda a escolher, me ajude a escolher, me ajuda a decidir, me ajude a decidir
think: pense, pensar
imagine: imagine, imagina
invent: invente, inventa, inventar
brainstorm: brainstorming, chuva de ideias, tempestade de ideias
ideas: ideia
ideas for: ideias para, ideias de, ideias pra
ideas: ideias
turn this into: transforme isso em, transforma isso em, converta isso em, passa isso para
convert: converta, converter, converte, transforme, transformar, transforma
put: coloque, coloca, colocar, põe, ponha
put in: passa para, passe para
add: adicione, adiciona, acrescente, adicionar, acrescentar
remove: remova, retire, tire, remover, tirar, tira
change: mude, muda, mudar, altere, alterar, mudança de, mudanças
use: usar, utilize, utilizar, usando, utilizando
start: comece, começa, começar, inicie
include: inclua, inclui, incluir, incluindo
mention: mencione, mencionar, mencionando, citar
translate: traduza, traduz, traduzir, me traduz, me traduza, traduza-me, verta, verter, traduza para
translation: tradução
summarize: resuma, resume, resumir, me resume, me resuma, sintetize, sintetizar
summary: resumo, síntese
summary of the: resumo do, resumo da, resumo dos, resumo de
summaries: resumos
key points: principais pontos, pontos principais, o mais importante, ideias principais, pontos-chave, pontos mais importantes, o essencial
takeaways: conclusões
correct: corrija, corrige, corrigir, corrige-me, me corrige, correto, correta
proofread: revise o português, revise a ortografia, corrija a ortografia, corrija os erros de português, corrige os erros, corrija os erros
proofread the grammar: revise a gramática, corrija a gramática, corrige a gramática
grammar: gramática, gramatical, gramaticais
spelling: ortografia, ortográfico, ortográficos
spelling mistakes: erros de ortografia, erros de português, erros ortográficos, acentos, acentuação
punctuation: pontuação
commas: vírgulas, vírgula
typos: erros de digitação, gralhas
mistakes: erros, falhas
rewrite: reescreva, reescreve, reescrever, refaça, reescreve-me
rephrase: reformule, reformular, reformula, parafraseie, parafrasear, diga de outra forma
improve: melhore, melhora, melhorar, melhoro, aprimore, aprimorar, aperfeiçoe
improvements: melhorias
edit: edite, editar
shorten: encurte, encurta, encurtar, reduza, reduzir, enxugue, condense, abrevie
expand: amplie, ampliar, expanda, expandir, aumente, desenvolva mais
simplify: simplifique, simplifica, simplificar
humanize: humanize, humaniza, que soe mais humano, que não pareça ia, que não pareça robô
classify: classifique, classifica, classificar
categorize: categorize, categoriza, categorizar
label: etiquete, rotule, rótulo
sort: ordene, ordenar, ordena
sort by: ordene por, ordenado por, ordenados por
rank: ranqueie, priorize, priorizar
group: agrupe, agrupa, agrupar, grupo
extract: extraia, extrai, extrair, tire do texto, pegue
extract the: extraia o, extraia a, extraia os, extraia as, extrai o, extrai os, extrai as
find: encontre, encontrar, ache, busque, procure, procurar, buscar
identify: identifique, identificar, identifica
review: revise, revisa, revisar, resenha, reveja
magazine: revista
review my: revise meu, revise minha, revisa meu, revisa minha
feedback on my: opinião sobre meu, opinião sobre minha, feedback sobre meu, feedback sobre minha, o que acha do meu, o que acha da minha
evaluate: avalie, avalia, avaliar, avaliação
rate: dê uma nota, pontue
analyze: analise, analisa, analisar
interpret: interprete, interpretar
fix: arrume, arruma, arrumar, conserte, consertar, conserta
debug: depure, depurar, debugar
refactor: refatore, refatorar, refatora
optimize: otimize, otimizar, optimizar
test cases: casos de teste
unit tests for: testes unitários para, teste unitário para, testes para
unit tests: testes unitários
line by line: linha por linha, linha a linha
ask: perguntar, pergunte
ask me: me pergunte, me faça perguntas
question: pergunta
questions: perguntas, questões
learn: aprender, aprendo
teach me: me ensina, me ensine, ensina-me, me ensina a
study: estudar, estudo
read: ler, leia, lê
sell: vender, vendo
buy: comprar
leave: deixar, sair
stop: parar, pare de
send: enviar, mandar, envie, manda
pay: pagar, pago, pagam
save: guardar
work: trabalho, trabalhar, funcionam
ask for: pedir, solicitar, peço, pede
asking for a: pedindo um, pedindo uma, solicitando um, solicitando uma, para pedir um, para pedir uma, a pedir um, a pedir uma
asking for: pedindo, solicitando, para pedir, para solicitar, a pedir
complain: reclamar, reclamando, queixar, reclamo, fazer uma reclamação, abrir uma reclamação
inform: avisar, informar, avisando, informando, comunicar, comunicando
confirm: confirmar, confirme
remind: lembrar, lembrando
thank: agradecer, agradecendo
congratulate: parabenizar, felicitar, dar os parabéns
invite: convidar, convidando
decline: recusar, recusando, rejeitar, dizer não, dispensar
cancel: cancelar, cancele, cancelamento
apologize: pedir desculpas, pedir desculpa, pedindo desculpas, pedindo desculpa, desculpando-se, me desculpar, se desculpando
apology: desculpas, desculpa
apology letter: carta de desculpas, carta de desculpa
apology email: e-mail de desculpas, email de desculpas, e-mail de desculpa
apology message: mensagem de desculpas, mensagem de desculpa
negotiate: negociar, negocie, pechinchar
negotiation: negociação
convince: convencer
text: texto
texts: textos
email: e-mail, e-mails, emails, mail, correio eletrônico
email to my: e-mail para o meu, e-mail para a minha, e-mail para meu, e-mail para minha, e-mail pro meu, e-mail pra minha, email para meu, email para minha, email pro meu, email pra minha, email para o meu, email para a minha
email to: e-mail para, email para
letter: carta, cartinha, ofício
letter to: carta para, carta ao
letters: cartas, ofícios
message: mensagem, recado
messages: mensagens
message to my: mensagem para meu, mensagem para minha, mensagem pro meu, mensagem pra minha, mensagem para o meu, mensagem para a minha
text message: sms, torpedo
whatsapp message: mensagem de whatsapp, mensagem no whatsapp, mensagem pro whatsapp, zap, mensagem de zap
note: nota, bilhete
notes: notas, anotações, apontamentos
report: relatório, laudo
document: documento
documents: documentos
article: artigo, matéria
articles: artigos
blog post: post para o blog, post para blog, artigo para o blog, post de blog, post pro blog, artigo para blog
essay: redação, ensaio, dissertação
op-ed: artigo de opinião, coluna de opinião
opinion piece: texto de opinião, texto argumentativo
book review: resenha do livro, resenha de livro, resenha de um livro
thesis: tese, tcc, monografia, trabalho de conclusão
thesis chapter: capítulo da tese, capítulo do tcc, introdução do tcc
abstract for: resumo para meu tcc, resumo para o artigo
literature review: revisão de literatura, revisão bibliográfica, referencial teórico
speech: discurso
speech for: discurso para
toast: brinde
best man: padrinho
farewell speech: discurso de despedida
graduation speech: discurso de formatura
wedding speech: discurso de casamento, votos de casamento
farewell: despedida
presentation: apresentação
talk: palestra
cover letter: carta de apresentação
job application: candidatura, candidatura a emprego
apply for a job: me candidatar a uma vaga, candidatar-me a
cv: currículo, curriculum, curriculum vitae
linkedin profile: perfil do linkedin, perfil no linkedin, perfil de linkedin
linkedin summary: resumo do linkedin, resumo para o linkedin, sobre do linkedin
bio: biografia, minibio, mini bio
resignation letter: carta de demissão, pedido de demissão, carta de rescisão
resign: pedir demissão, me demitir, demitir-me
notice period: aviso prévio, pré-aviso
recommendation letter: carta de recomendação, cartas de recomendação, carta de referência
performance review: avaliação de desempenho
feedback for my: feedback para meu, feedback para minha, feedback pro meu
job ad: anúncio de vaga, vaga de emprego, anúncio de emprego
job description: descrição da vaga, descrição de vaga, descrição do cargo
vacancy: vaga
complaint: reclamação, queixa, denúncia
complaints: reclamações, queixas
complaint letter: carta de reclamação
complaint email: e-mail de reclamação, email de reclamação
refund: reembolso, estorno, dinheiro de volta, devolução do dinheiro, devolvam o dinheiro
compensation: indenização, indemnização
rent reduction: redução do aluguel, desconto no aluguel, abaixar o aluguel, baixar o aluguel, diminuir o aluguel, redução da renda, baixar a renda, redução no aluguel, abatimento no aluguel, descida da renda, reduzir o aluguel
rent increase: aumento do aluguel, aumento de aluguel, reajuste do aluguel, aumento da renda, aumento no aluguel
salary increase: aumento de salário, aumento salarial, reajuste salarial
ask for a raise: pedir um aumento, pedir aumento, pedindo um aumento, pedindo aumento
promotion: promoção no trabalho, promoção de cargo
outreach email: e-mail de prospecção, email de prospecção, e-mail frio
sales email: e-mail de vendas, email de vendas, e-mail comercial
follow-up email: e-mail de follow-up, e-mail de acompanhamento
sponsorship letter: carta de patrocínio, pedido de patrocínio
elevator pitch: pitch de elevador
reminder: lembrete
invitation: convite
invitations: convites
thank you note: bilhete de agradecimento, cartão de agradecimento, mensagem de agradecimento
thank you letter: carta de agradecimento
thank you email: e-mail de agradecimento, email de agradecimento
birthday card: cartão de aniversário
birthday message: mensagem de aniversário, mensagem de parabéns
christmas card: cartão de natal, mensagem de natal
caption: legenda, legenda para foto, legenda para instagram, legenda pro instagram
out of office: resposta automática, mensagem de férias, ausência temporária
absence note: justificativa de falta
sign for the: placa para o, placa para a, cartaz para o, cartaz para a, placa pro, cartaz pro
poster: cartaz, pôster
certificate: certificado, diploma
reply to a review: responder a uma avaliação, responder avaliação, resposta a uma avaliação, responder essa avaliação, responder uma avaliação, responder a esta avaliação
reply to the customer: responder ao cliente, responder o cliente, resposta ao cliente, resposta para o cliente, resposta pro cliente, responder um cliente
reply to a complaint: responder a uma reclamação, responder uma reclamação, resposta a uma reclamação, resposta para uma reclamação
reply to: responder a, resposta para, responder ao
bad news: más notícias, má notícia, notícia ruim
dismissal: demissão, demissões
price increase: aumento de preços, reajuste de preços, aumento de preço
press release: release de imprensa, comunicado de imprensa, nota à imprensa, press release, release para imprensa
announcement: comunicado, aviso, anúncio oficial
announce: anunciar, anunciando
newsletter: boletim, informativo, circular
letter to parents: comunicado aos pais, bilhete aos pais, carta aos pais, recado aos pais, comunicado para os pais, bilhete para os pais
letter to residents: comunicado aos moradores, aviso aos moradores, comunicado aos condôminos, aviso aos condôminos
message to the team: mensagem para a equipe, comunicar à equipe, comunicado à equipe, e-mail para a equipe, mensagem à equipa, mensagem para a equipa, e-mail para equipe
product description: descrição de produto, descrição do produto, descrição para produto, descrição para um produto, descrições de produto
property listing: anúncio de apartamento, anúncio de casa, anúncio de imóvel, anúncio de aluguel, anúncio do apartamento
marketplace listing: anúncio para olx, anúncio na olx, anúncio para o olx, anúncio no mercado livre, anúncio para mercado livre, anúncio para vender, anúncio da olx
airbnb listing: anúncio do airbnb, anúncio no airbnb, anúncio para o airbnb
ad copy: texto publicitário, copy, texto para anúncio, copy para anúncio
advert: anúncio, propaganda, publicidade
ads: anúncios
about us: quem somos, sobre nós
flyer: panfleto, folheto, flyer
brochure: folder, brochura
landing page: página de vendas, landing page, página de captura
linkedin post: post de linkedin, post do linkedin, post no linkedin, post para o linkedin, post pro linkedin, publicação no linkedin, post para linkedin
instagram post: post no instagram, post para o instagram, post pro instagram, publicação no instagram, post para instagram
facebook post: post para o facebook, post no facebook, post pro facebook, publicação no facebook, post para facebook
social media post: post para redes sociais, post para as redes sociais, post nas redes sociais
post: publicação, postagem
social media: redes sociais
contract: contrato
contracts: contratos
rental contract: contrato de aluguel, contrato de locação, contrato de arrendamento
service contract: contrato de prestação de serviços, contrato de serviços, contrato de serviço
employment contract: contrato de trabalho
sales contract: contrato de compra e venda
nda: acordo de confidencialidade, termo de confidencialidade, contrato de confidencialidade
clause: cláusula
clauses: cláusulas
terms and conditions: termos e condições, termos de uso, condições gerais
privacy policy: política de privacidade
return policy: política de troca, política de trocas, política de devolução, política de trocas e devoluções
disclaimer: aviso legal
power of attorney: procuração
consent form: termo de consentimento, termo de responsabilidade
by-laws: estatuto, estatutos
policy: política de, políticas de
house rules: regras da casa, regras de convivência, regimento interno
code of conduct: código de conduta, código de ética
guidelines for: diretrizes para, orientações para
rules: regras, normas, regulamento, regimento
minutes of the: ata da reunião, ata da assembleia, ata de reunião, ata da, ata de
meeting minutes: ata, atas
meeting notes: notas da reunião, anotações da reunião, notas de reunião
incident report: relatório de incidente, relatório de ocorrência, boletim de ocorrência, relatório de acidente
progress report: relatório de progresso, relatório de andamento
status report: relatório semanal, relatório de status
monthly report: relatório mensal
annual report: relatório anual
sales report: relatório de vendas
report on: relatório sobre
case study: estudo de caso, case de sucesso
project proposal: proposta de projeto, proposta do projeto
proposal for: proposta para, proposta de projeto para
proposal: proposta
business plan: plano de negócios, plano de negócio
executive summary: sumário executivo, resumo executivo
grant application: projeto para edital, inscrição no edital
agenda: pauta, ordem do dia
agenda for the meeting: pauta da reunião, pauta para a reunião, pauta de reunião
documentation: documentação
technical documentation: documentação técnica
user manual: manual do usuário, manual de uso, manual do utilizador
user guide: guia do usuário, guia de uso
procedure: procedimento
procedure for: procedimento para
instructions for: instruções para
instructions: instruções
faq: perguntas frequentes
release notes: notas de versão, notas da versão
user story: história de usuário, história de utilizador
user stories: histórias de usuário
acceptance criteria: critérios de aceitação, critérios de aceite
requirements: requisitos
quiz: questionário de revisão, quiz
multiple choice: múltipla escolha, escolha múltipla
exam questions: questões de prova, perguntas de prova, questões para prova, questões para uma prova
exam on: prova de, prova sobre, simulado de
exam: prova, exame, vestibular, concurso, enem, simulado
exams: provas, exames
exercises on: exercícios de, exercícios sobre, exercícios para
worksheet: folha de exercícios, ficha de trabalho, lista de exercícios
lesson plan: plano de aula, planos de aula, sequência didática, plano de ensino
lesson: aula
lessons: aulas
syllabus: ementa, programa da disciplina
rubric: rubrica
workshop: oficina
survey: pesquisa de satisfação, questionário, inquérito, enquete, pesquisa com
surveys: questionários
survey of: pesquisa de clima, pesquisa de opinião
interview questions: perguntas de entrevista, perguntas para entrevista, perguntas para uma entrevista
interview: entrevista
system prompt: prompt de sistema, prompt do sistema
prompt for chatgpt: prompt para o chatgpt, prompt para chatgpt, um prompt para
eulogy: homenagem póstuma, discurso fúnebre, palavras para o velório
condolences: condolências, pêsames, mensagem de pêsames, meus sentimentos
obituary: obituário
funeral: velório, enterro, missa de sétimo dia
passed away: partiu, nos deixou
poem: poema, poesia
poem in couplets: cordel
poems: poemas, poesias
poem about: poema sobre, cordel sobre
poem for my: poema para minha, poema para meu, poema pra minha, poema pro meu, poema para a minha, poema para o meu
verse: trova
haiku: haicai, haikai
sonnet: soneto
acrostic: acróstico
riddle: charada, adivinha, adivinhação
riddles: charadas, adivinhas
joke: piada, anedota
jokes: piadas, anedotas
tongue-twister: trava-língua, trava-línguas
song: música, canção, samba-enredo
songs: músicas, canções
lyrics: letra de música, letra de uma música, letra da música, letra para uma música
new lyrics for: nova letra para
to the tune of: no ritmo de, com a melodia de, no ritmo da
parody of the song: paródia da música, paródia de
story: história, conto, historinha, crônica, causo
stories: histórias, contos, crônicas
a story about: um conto sobre, uma história sobre, uma crônica sobre
bedtime story: história para dormir, historinha para dormir, história de ninar, conto infantil
fairy tale: conto de fadas
fable: fábula
novel: romance, livro de ficção
chapter: capítulo
chapters: capítulos
dialogue: diálogo
script for: roteiro para, guião para, roteiro de vídeo, roteiro de um vídeo
screenplay: roteiro, roteiro de filme, roteiro de cinema
stage play: peça de teatro, peça teatral
monologue: monólogo
scene: cena
continue this scene: continua essa cena, continue essa cena, continua esta cena, continue esta cena
continue this story: continue essa história, continua essa história, continue esta história, continue a história, continua a história
next chapter: próximo capítulo
character: personagem
ending: desfecho, final feliz, final aberto
plot: enredo, trama
detective story: conto policial, história de detetive, romance policial
rhyme: rima, rimado, rimada, que rime
rhymes: rimas
image prompt: prompt de imagem, prompt para imagem, prompt para uma imagem
generate an image: gere uma imagem, crie uma imagem, gera uma imagem, desenhe, faça uma imagem, desenha
image: imagem
images: imagens
photos: fotos, fotografias
photo: foto, fotografia
drawing: desenho
rpg campaign: campanha de rpg, aventura de rpg
my players: meus jogadores
fictional world: mundo fictício, mundo de fantasia
names for: nomes para, nome para, nomes pra, nome pra, nome pro
name for my: nome para minha, nome para meu, nome pra minha, nome pro meu, nomes para minha, nomes para meu
business name: nome para minha empresa, nome para meu negócio, nome de empresa, nome para uma empresa, nome para loja
what could i call: como chamar, como posso chamar, como chamo
dog names: nomes para cachorro, nomes de cachorro, nome para meu cachorro, nome pro meu cachorro, nomes para meu cachorro, nome para minha cachorra, nome para cachorro
cat names: nomes para gato, nomes de gato, nome para meu gato, nome pro meu gato, nome para minha gata, nome pra minha gata, nome para gato
baby names: nomes de bebê, nomes para bebê, nome para minha filha, nome para meu filho, nomes para minha filha, nomes para meu filho
names: nomes
name of: nome do, nome da, nome de
nickname: apelido, alcunha
nicknames: apelidos
username: nome de usuário
slogan: lema
tagline: bordão
synonyms: sinônimos, sinônimo
another word for: outra palavra para, outro jeito de dizer, outra forma de dizer, outra maneira de dizer
puns: trocadilhos, trocadilho
hashtags: hashtag
metaphors: metáforas, metáfora
subject line: assunto do e-mail, linha de assunto, assunto
title: título
titles: títulos
titles for: títulos para
headline: manchete, chamada
headlines: manchetes
business ideas: ideias de negócio, ideias de negócios, ideia de negócio, ideias para um negócio
content ideas: ideias de conteúdo, ideias para posts, ideias de posts, ideias de post
video ideas: ideias de vídeos, ideias de vídeo, ideias para vídeos
topics for: temas para, tema para
thesis topics: temas de tcc, temas para tcc, tema de tcc, temas para o tcc, temas para um tcc, temas de tese
gift ideas: ideias de presente, ideias de presentes, sugestões de presente, sugestão de presente
gift: lembrancinha, presente, presentear
gifts: presentes
features: funcionalidades, recursos do app, características
objections: objeções
risks of: riscos de
risks: riscos, risco
plans: planos
explaining: explicando
decided: decidido, decidida
works: funciona
summarize this paper: resuma este artigo científico, resume este artigo científico, resuma esse artigo científico
research paper: artigo acadêmico
practice: praticar, pratique, treinar
rehearse: ensaiar
prescription: receita médica
tax office: receita federal
driving licence: carta de motorista, carta de condução, carteira de motorista
clinical notes: história clínica, prontuário
i count on you: conto com vocês, conto com você
act as my: faça o papel do meu, faça o papel da minha
card game: jogo de cartas
save up: economizar, poupar
inform my: avisar meu, avisar minha, avisar o meu, avisar a minha
asking for a price offer: pedindo orçamento, pedindo um orçamento, pedir orçamento, pedir um orçamento, solicitar orçamento, solicitando orçamento, a pedir um orçamento
i need a: preciso de um, preciso de uma, eu preciso de um, eu preciso de uma
asking for a discount or cut: pedindo um desconto, pedindo desconto, a pedir um desconto, para pedir um desconto, para pedir desconto
send me: me envia, me envie
card: cartão
christmas wishes: felicitar o natal, desejar feliz natal, votos de natal
birthday wishes: dar parabéns, desejar feliz aniversário, parabenizar pelo aniversário
summarize the meeting notes: resuma a reunião, resuma esta reunião, resume a reunião, resume esta reunião, resuma essa reunião
raise: um aumento, aumento
motivation letter: carta de motivação
statement of purpose: carta de intenção, carta de intenções
quote for the client: orçamento para um cliente, orçamento para meu cliente, orçamento para o cliente
post-mortem: post mortem, postmortem, análise do incidente
history of our company: história da nossa empresa, história da empresa, história do nosso negócio, história da minha empresa
family history: história da família, história da minha família
payment reminder: lembrete de pagamento, aviso de cobrança, carta de cobrança, e-mail de cobrança, mensagem de cobrança
unpaid invoice: fatura em aberto, faturas em aberto, boleto em aberto, nota em aberto
overdue invoice: fatura vencida, boleto vencido, boletos vencidos, fatura atrasada
owes me: me deve, me devem
owes us: nos deve, nos devem
write a review of a: escreva uma avaliação de um, escreva uma avaliação de uma, faça uma avaliação de um, faça uma avaliação de uma
write a review of the: escreva uma avaliação do, escreva uma avaliação da
review of a: resenha de um, resenha de uma, resenha sobre um, resenha sobre uma
review of the: resenha do, resenha da
google review: avaliação no google, avaliação para o google
cancel my gym membership: cancelar a academia, cancelar minha academia
cancel my subscription: cancelar minha assinatura, cancelar a assinatura
cancel my contract: cancelar meu contrato, rescindir meu contrato
master: mestrado
phd: doutorado
scholarship: bolsa de estudos
dismissal letter: carta de demissão de um funcionário, carta de demissão para um funcionário, carta de dispensa
donation letter: carta para pedir doações, carta pedindo doações
payment: pagamento
grading criteria: critérios de avaliação
write a cover letter: faça uma carta de apresentação, faz uma carta de apresentação, me faça uma carta de apresentação, crie uma carta de apresentação, cria uma carta de apresentação, prepare uma carta de apresentação, elabore uma carta de apresentação
write a letter: faça uma carta, faz uma carta, me faça uma carta, crie uma carta, cria uma carta, prepare uma carta, elabore uma carta
write an email: faça um email, faz um email, me faça um email, crie um email, cria um email, prepare um email, elabore um email, faça um e-mail, faz um e-mail, me faça um e-mail, crie um e-mail, cria um e-mail, prepare um e-mail, elabore um e-mail
write a speech: faça um discurso, faz um discurso, me faça um discurso, crie um discurso, cria um discurso, prepare um discurso, elabore um discurso
write a product description: faça uma descrição de produto, faz uma descrição de produto, me faça uma descrição de produto, crie uma descrição de produto, cria uma descrição de produto, prepare uma descrição de produto, elabore uma descrição de produto, faça uma descrição do produto, faz uma descrição do produto, me faça uma descrição do produto, crie uma descrição do produto, cria uma descrição do produto, prepare uma descrição do produto, elabore uma descrição do produto
write a report: faça um relatório, faz um relatório, me faça um relatório, crie um relatório, cria um relatório, prepare um relatório, elabore um relatório
write an essay: faça uma redação, faz uma redação, me faça uma redação, crie uma redação, cria uma redação, prepare uma redação, elabore uma redação, faça um ensaio, faz um ensaio, me faça um ensaio, crie um ensaio, cria um ensaio, prepare um ensaio, elabore um ensaio
write a poem: faça um poema, faz um poema, me faça um poema, crie um poema, cria um poema, prepare um poema, elabore um poema
write a press release: faça um press release, faz um press release, me faça um press release, crie um press release, cria um press release, prepare um press release, elabore um press release, faça um comunicado à imprensa, faz um comunicado à imprensa, me faça um comunicado à imprensa, crie um comunicado à imprensa, cria um comunicado à imprensa, prepare um comunicado à imprensa, elabore um comunicado à imprensa
write a linkedin post: faça um post de linkedin, faz um post de linkedin, me faça um post de linkedin, crie um post de linkedin, cria um post de linkedin, prepare um post de linkedin, elabore um post de linkedin, faça um post do linkedin, faz um post do linkedin, me faça um post do linkedin, crie um post do linkedin, cria um post do linkedin, prepare um post do linkedin, elabore um post do linkedin, faça um post para o linkedin, faz um post para o linkedin, me faça um post para o linkedin, crie um post para o linkedin, cria um post para o linkedin, prepare um post para o linkedin, elabore um post para o linkedin, faça um post pro linkedin, faz um post pro linkedin, me faça um post pro linkedin, crie um post pro linkedin, cria um post pro linkedin, prepare um post pro linkedin, elabore um post pro linkedin, faça um post no linkedin, faz um post no linkedin, me faça um post no linkedin, crie um post no linkedin, cria um post no linkedin, prepare um post no linkedin, elabore um post no linkedin
write an instagram post: faça um post de instagram, faz um post de instagram, me faça um post de instagram, crie um post de instagram, cria um post de instagram, prepare um post de instagram, elabore um post de instagram, faça um post para o instagram, faz um post para o instagram, me faça um post para o instagram, crie um post para o instagram, cria um post para o instagram, prepare um post para o instagram, elabore um post para o instagram, faça um post pro instagram, faz um post pro instagram, me faça um post pro instagram, crie um post pro instagram, cria um post pro instagram, prepare um post pro instagram, elabore um post pro instagram, faça um post no instagram, faz um post no instagram, me faça um post no instagram, crie um post no instagram, cria um post no instagram, prepare um post no instagram, elabore um post no instagram
write a user story: faça uma história de usuário, faz uma história de usuário, me faça uma história de usuário, crie uma história de usuário, cria uma história de usuário, prepare uma história de usuário, elabore uma história de usuário, faça uma user story, faz uma user story, me faça uma user story, crie uma user story, cria uma user story, prepare uma user story, elabore uma user story
write a job advert: faça um anúncio de vaga, faz um anúncio de vaga, me faça um anúncio de vaga, crie um anúncio de vaga, cria um anúncio de vaga, prepare um anúncio de vaga, elabore um anúncio de vaga, faça uma descrição de vaga, faz uma descrição de vaga, me faça uma descrição de vaga, crie uma descrição de vaga, cria uma descrição de vaga, prepare uma descrição de vaga, elabore uma descrição de vaga
`
