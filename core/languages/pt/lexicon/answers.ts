// What Portuguese prompts demand of the answer (length, form, tone, readers), and how they point at texts.

export const ANSWERS = `
in one sentence: em uma frase, numa frase, em uma única frase, numa única frase, em uma só frase, numa só frase, em 1 frase
in two sentences: em duas frases
in three sentences: em três frases
in one word: em uma palavra, numa palavra, em uma única palavra, com uma palavra, numa única palavra, em uma só palavra, numa só palavra
one word: uma palavra
in one line: em uma linha, numa linha, em uma única linha
one line each: uma linha cada, uma linha para cada
in one paragraph: em um parágrafo, num parágrafo, em um único parágrafo
sentence: frase, oração
sentences: frases, orações
words: palavras
word: palavra
lines: linhas
line: linha
paragraph: parágrafo
paragraphs: parágrafos
bullets: tópicos, bullets, marcadores
in 3 bullets: em três tópicos, em três pontos, em 3 pontos, em 3 itens
in 5 bullets: em cinco tópicos, em cinco pontos, em 5 pontos, em 5 itens
points: pontos
point by point: ponto por ponto, ponto a ponto
page: página, lauda, folha
pages: páginas, laudas
half a page: meia página, meia lauda
characters: caracteres, carateres
stanzas: estrofes
stanza: estrofe
verses: versos
slides: diapositivos
at most: no máximo, máximo, máx, no máximo de, quando muito
no more than: não mais de, não mais que, que não passe de, sem passar de, não passe de, sem ultrapassar
less than: menos de, menos que, em menos de
at least: pelo menos, no mínimo, mínimo, ao menos
more than: mais de, mais que
about: cerca de, aproximadamente, mais ou menos, por volta de, em torno de
up to: de até
exactly: exatamente, exato
short: curto, curta, curtos, curtas, breve, breves, curtinho, curtinha
long: longo, longa, longos, longas, extenso, extensa, comprido
briefly: brevemente, em poucas palavras, em resumo, resumidamente, de forma breve, rapidinho
keep it short: seja breve, curto por favor, seja sucinto, faça curto, que seja curto, seja conciso
short answer: resposta curta, resposta breve, responda curto
short email: e-mail curto, email curto, e-mail breve
short message: mensagem curta, mensagem breve, mensagenzinha
short text: texto curto, texto breve, textinho
short story: conto curto
short poem: poema curto, poeminha
short speech: discurso curto, discurso breve
short letter: carta curta, carta breve
short paragraph: parágrafo curto
short summary: resumo curto, resumo breve
short description: descrição curta, descrição breve
short explanation: explicação curta, explicação breve
short post: post curto, publicação curta
in detail: em detalhe, em detalhes, com detalhes, detalhadamente, a fundo, em profundidade, minuciosamente, com todos os detalhes
detailed: detalhado, detalhada, detalhados, detalhadas, pormenorizado
detailed explanation: explicação detalhada
detailed report: relatório detalhado
detailed plan: plano detalhado
detailed analysis: análise detalhada
detailed description: descrição detalhada
detailed guide: guia detalhado, guia completo
comprehensive report: relatório completo
as a table: em tabela, numa tabela, em uma tabela, em forma de tabela, em formato de tabela, como tabela, num quadro, em um quadro comparativo
table: tabela, quadro comparativo
table of: tabela de
with columns: com colunas, com as colunas
columns: colunas
column: coluna
rows: linhas da tabela
as a bulleted list: em forma de lista, em tópicos, em lista, com marcadores, em bullet points
as a list: em uma lista, numa lista, em formato de lista, como lista
numbered list: lista numerada
plain text: texto simples, texto puro, sem formatação
as json: em json, em formato json, no formato json, como json
as csv: em csv, em formato csv, no formato csv
as markdown: em markdown, em formato markdown
only json: só json, só o json, apenas json, apenas o json, somente json
format: formato
answer: resposta, responda, responde, me responda, responder
answers: respostas
answer only: responda só, responda apenas, responda somente, responde só, responde apenas
answer only with: responda só com, responda apenas com, responda somente com, responde apenas com
answer only yes or no: responda só sim ou não, responda apenas sim ou não, responda somente sim ou não, só sim ou não, apenas sim ou não, responda sim ou não, responde sim ou não, responda com sim ou não, diga só sim ou não, somente sim ou não
yes or no: sim ou não
yes: sim
only the: só o, só a, só os, só as, apenas o, apenas a, apenas os, apenas as, somente o, somente a, somente os, somente as
only the code: só o código, apenas o código, somente o código, só código
only the translation: só a tradução, apenas a tradução, somente a tradução
only the corrected text: só o texto corrigido, apenas o texto corrigido, só a versão corrigida
only the result: só o resultado, apenas o resultado
only the answer: só a resposta, apenas a resposta, somente a resposta
only the number: só o número, apenas o número
only the names: só os nomes, apenas os nomes
only the list: só a lista, apenas a lista
return only: retorne só, retorne apenas, retorne somente, devolva só, devolva apenas
give me only: me dê só, me dê apenas, me dá só, quero só, quero apenas
without explanations: sem explicações, sem explicação, sem explicar, sem explicar nada, sem mais explicações, sem justificar, sem justificativa
without commentary: sem comentários, sem introdução, sem enrolação, sem rodeios, sem preâmbulo, sem comentar
don't explain: não explique, não explica, não precisa explicar, não precisa de explicação, não me explique, não preciso de explicação, não quero explicação, não quero explicações
with explanation: com explicação, com explicações, com uma explicação
explanation: explicação
explanations: explicações
step by step: passo a passo, passo por passo
steps: passos, etapas
step: passo, etapa
next steps: próximos passos
show the steps: mostre os passos, mostra os passos
show your work: mostre o desenvolvimento, mostre o raciocínio, mostre seu raciocínio, mostra o raciocínio, mostre os cálculos, com os cálculos
show the calculation: mostre a conta, mostra a conta, mostre as contas, com a conta
don't use: não use, não usar, não utilize, não uses, não utilizar
don't mention: não mencione, não mencionar, não cite, não fale de, não menciones
don't include: não inclua, não incluir, não coloque, não ponha, não bote
don't add: não adicione, não acrescente, não adicionar, não acrescentar
don't write: não escreva, não escrever
don't change: não mude, não altere, não mexa, não alterar, não mexer, não modifique, não mudar
don't invent: não invente, não inventar, não invente nada, não invente dados, não inventes
don't repeat: não repita, não repetir
don't say: não diga, não fale
don't ask: não pergunte, não me pergunte
don't give: não dê, não me dê
don't make: não faça
don't be: não seja
don't translate: não traduza, não traduzir
don't correct: não corrija
don't start: não comece, não começar
don't exceed: não exceda, não ultrapasse
don't exaggerate: não exagere, sem exagerar, sem exagero
do not guess: não adivinhe, não chute, não suponha
don't lose: não perca
avoid: evite, evitar, evita, evitando
without inventing: sem inventar, sem inventar nada, sem inventar dados
without adding: sem adicionar, sem acrescentar
without losing: sem perder
without changing: sem mudar, sem alterar, sem mexer, sem modificar
without sounding: sem soar, sem parecer, que não soe, que não pareça
without code: sem código
no jargon: sem juridiquês, sem jargão, sem termos técnicos, sem tecnicismos, sem palavras difíceis
no: nada de
must be: tem que ser, deve ser, precisa ser
keep: mantenha, manter, mantém, conserve, preserve, preservar, mantendo
keep the: mantenha o, mantenha a, mantenha os, mantenha as, preservando o
keep my: mantenha meu, mantenha minha
same meaning: mesmo significado, mesmo sentido
without changing the meaning: sem mudar o sentido, sem alterar o sentido, sem mudar o significado, sem perder o sentido
keep the meaning: mantenha o sentido, mantendo o sentido
only what: só o que, apenas o que, somente o que
word for word: palavra por palavra, literal, literalmente, ao pé da letra, ipsis litteris, tal qual
exact words: palavras exatas
tone: tom
formal tone: tom formal, linguagem formal, registro formal
informal tone: tom informal, linguagem informal, registro informal, tom coloquial
friendly tone: tom amigável, tom simpático, tom próximo
professional tone: tom profissional
polite tone: tom educado, tom cortês, tom gentil, tom respeitoso
funny tone: tom divertido, tom engraçado, tom bem-humorado
humorous tone: tom humorístico
serious tone: tom sério
firm tone: tom firme
warm tone: tom carinhoso, tom afetuoso, tom acolhedor
neutral tone: tom neutro
persuasive tone: tom persuasivo
casual tone: tom casual, tom leve, tom descontraído
academic tone: tom acadêmico, linguagem acadêmica
honest tone: tom honesto
formal email: e-mail formal, email formal
formal letter: carta formal
formal message: mensagem formal
informal message: mensagem informal
informal email: e-mail informal, email informal
friendly message: mensagem amigável, mensagem simpática
polite email: e-mail educado, email educado, e-mail gentil
polite message: mensagem educada, mensagem gentil, mensagem cordial, mensagem respeitosa
professional email: e-mail profissional, email profissional
professional message: mensagem profissional
funny speech: discurso engraçado, discurso divertido
funny story: história engraçada, conto engraçado
funny poem: poema engraçado
more formal: mais formal, mais formais
less formal: menos formal
more professional: mais profissional
more friendly: mais amigável, mais simpático, mais simpática
more polite: mais educado, mais educada, mais gentil, mais cordial, mais respeitoso
more natural: mais natural
more persuasive: mais persuasivo, mais convincente
more casual: mais informal, mais descontraído, mais leve
less aggressive: menos agressivo, menos agressiva
less rude: menos grosso, menos grosseiro, menos seco, menos ríspido
softer: mais suave
firmer: mais firme
funnier: mais engraçado, mais divertido
polite: educado, educada, gentil, cortês, cordial, respeitoso, respeitosa
friendly: amigável, simpático, simpática
funny: engraçado, engraçada, divertido, divertida
serious: sério
firm: firme
warm: carinhoso, carinhosa, acolhedor, afetuoso
honest: honesto, honesta
kind: bondoso, bondosa
sad: triste, tristes
simple: simples
in simple words: em palavras simples, com palavras simples, de forma simples, de maneira simples, em linguagem simples, de um jeito simples
plain language: linguagem clara, linguagem simples, linguagem acessível
like i'm five: como se eu tivesse cinco anos, como se eu tivesse 5 anos, como se eu fosse uma criança
to a 5-year-old: para uma criança de 5 anos, para uma criança de cinco anos, pra uma criança de 5 anos
to a 10-year-old: para uma criança de 10 anos, pra uma criança de 10 anos
for a child: para uma criança, para crianças, pra criança, pra uma criança, para miúdos
for a beginner: para iniciantes, para um iniciante, para principiantes, para leigos, para um leigo, pra leigo, pra leigos
for my boss: para meu chefe, para minha chefe, pro meu chefe, pra minha chefe, para o meu chefe, para a minha chefe
for my students: para meus alunos, para os meus alunos, pros meus alunos
for my class: para minha turma, para a minha turma, pra minha turma
for my teacher: para meu professor, para minha professora, para o meu professor, para a minha professora, pro meu professor, pra minha professora
for the board: para a diretoria, para o conselho, para a administração
for the team: para a equipe, para a equipa, pra equipe
for my team: para minha equipe, para a minha equipa, pra minha equipe
for customers: para clientes, para os clientes
for the client: para o cliente, para um cliente, pro cliente
for my client: para meu cliente, para o meu cliente, pro meu cliente
for parents: para os pais, para pais, pros pais
for patients: para pacientes
for students: para alunos, para estudantes
for employees: para funcionários, para os funcionários, para colaboradores
for kids: para as crianças, pras crianças
audience: público-alvo, público
readers: leitores
reader: leitor, leitora
act as: aja como, atue como, age como, faça o papel de, comporte-se como, faz de conta que é, haja como
i want you to act as: quero que você aja como, quero que você atue como, quero que você seja, quero que sejas, preciso que você seja, quero que faças de
pretend to be: finja ser, finja que você é, finge que és, faça de conta que você é
imagine that you are: imagine que você é, imagina que és
pretend that: faz de conta que, finja que, vamos fingir que
simulate: simular, vamos simular, simule
roleplay: jogo de interpretação, roleplay
be the dungeon master of a rpg: seja o mestre de um rpg
as an expert: como especialista, como um especialista
in the style of: no estilo de, ao estilo de
in english: em inglês
in spanish: em espanhol
in french: em francês
in german: em alemão
in italian: em italiano
in portuguese: em português
in chinese: em chinês
in japanese: em japonês
into english: para o inglês, para inglês, pro inglês, pra inglês, ao inglês
into spanish: para o espanhol, para espanhol, pro espanhol
into french: para o francês, para francês, pro francês
into german: para o alemão, para alemão, pro alemão
into italian: para o italiano, para italiano, pro italiano
into portuguese: para o português, para português, pro português, pra português
into brazilian portuguese: para o português do brasil, para português do brasil, para português brasileiro
into european portuguese: para o português de portugal, para português de portugal, pro português de portugal, para português europeu
into chinese: para o chinês, para chinês, pro chinês
into japanese: para o japonês, para japonês, pro japonês
into korean: para o coreano, para coreano
into russian: para o russo, para russo
into arabic: para o árabe, para árabe
english: inglês, inglesa
spanish: espanhol, espanhola
french: francês, francesa
german: alemão, alemã
italian: italiano, italiana
portuguese: português, portuguesa
chinese: chinês
japanese: japonês
native: nativo, nativa
make it shorter: deixa mais curto, deixe mais curto, faça mais curto, deixa menor, encurta isso, encurte isso, mais curto por favor, deixa isso mais curto, deixe isso mais curto, torna mais curto
make it longer: deixa mais longo, deixe mais longo, aumenta isso
make it more formal: deixa mais formal, deixe mais formal, deixa isso mais formal, torna mais formal, deixe isso mais formal
make it less formal: deixa menos formal, deixe menos formal, deixa mais informal
make it simpler: deixa mais simples, deixe mais simples
make it funnier: deixa mais engraçado, deixe mais engraçado
make it better: melhora isso, deixa melhor
make it: deixe isso, deixa isso, deixa ele
translate it: traduza-o, traduz ele, traduza ele
continue: continue, continua, segue escrevendo, prossiga
now in: agora em
now with: agora com
now without: agora sem
shorter: mais curto, mais curta, menor
longer: mais longa, mais longo que, maior que
simpler: mais simples
clearer: mais claro, mais clara
clear: claro, clara, claros
more detail: mais detalhes, mais detalhe, mais detalhado
too long: longo demais, muito longo, comprido demais
summarize this: resuma isso, resume isso, resuma isto, resume isto, resumir isso
translate this: traduza isso, traduz isso, traduza isto, traduz isto, traduzir isso
fix this: arruma isso, arrume isso, conserta isso
correct this: corrija isso, corrige isso, corrija isto, corrige isto
correct this text: corrija este texto, corrija esse texto, corrige este texto, corrige esse texto, corrija o texto
rewrite this: reescreva isso, reescreve isso, reescreva isto, reescreve isto
explain this: explique isso, explica isso, me explica isso
explain this code: explique este código, explique esse código, explica esse código, explica este código, me explica esse código
improve this: melhore isso
improve this text: melhore este texto, melhore esse texto, melhora esse texto, melhora este texto
summarize this text: resuma este texto, resuma esse texto, resume este texto, resume esse texto, resuma o texto
summarize this article: resuma este artigo, resuma esse artigo, resuma o artigo
summarize this email: resuma este e-mail, resuma esse e-mail, resume esse email
translate this text: traduza este texto, traduza esse texto, traduz este texto, traduz esse texto
the attached document: o documento em anexo, o documento anexo, o arquivo em anexo, o arquivo anexo, o ficheiro em anexo, o anexo, documento anexo, arquivo anexo
the attached report: o relatório em anexo, o relatório anexo, relatório anexo, relatório em anexo
the attached contract: o contrato em anexo, o contrato anexo, contrato anexo, contrato em anexo
the attached pdf: o pdf em anexo, o pdf anexo, pdf anexo, pdf em anexo
attached: anexo, anexa, anexos, em anexo, anexado, anexada
i attached the: anexei o, anexei a, segue em anexo o, segue anexo o
pasted above: colado acima, que colei acima
that i sent: que te mandei, que enviei, que mandei, que te enviei
according to the text: segundo o texto, de acordo com o texto, conforme o texto
according to the contract: segundo o contrato, de acordo com o contrato, conforme o contrato
based on: com base em, com base no, com base na, baseado em, a partir do texto
weather today: tempo hoje, clima hoje, previsão do tempo hoje, previsão do tempo para hoje
what is the weather today: como está o tempo hoje, como está o clima hoje, qual a previsão do tempo hoje
weather tomorrow: tempo amanhã, previsão do tempo amanhã, previsão do tempo para amanhã
is it going to rain tomorrow: vai chover amanhã
is it going to rain today: vai chover hoje
who won last night: quem ganhou ontem, quem ganhou ontem à noite
price of: preço do, preço da, preço de, cotação do, cotação da
what is the current price of: quanto está hoje o, quanto tá o, quanto custa hoje, quanto está o
current price: preço atual, preço hoje
current exchange rate: cotação atual, cotação de hoje, câmbio de hoje, taxa de câmbio atual
exchange rate: taxa de câmbio, câmbio, cotação
latest news: últimas notícias, notícias de hoje, notícias recentes
today's news: as notícias de hoje
latest version of: última versão do, última versão da, versão mais recente do, versão mais recente de
who is the current president of: quem é o presidente atual do, quem é o atual presidente do, quem é o atual presidente de
who is the president of: quem é o presidente do, quem é o presidente da, quem é o presidente de
prime minister: primeiro-ministro
what time is it: que horas são, que horas são agora
what is today's date: qual a data de hoje, que dia é hoje
compare: compara, comparar, comparando, comparação, comparativo
pros and cons: prós e contras, vantagens e desvantagens, os prós e contras, os prós e os contras
according to the rules: segundo o regulamento, de acordo com o regulamento
according to the author: segundo o autor, segundo a autora
according to the article: segundo o artigo
according to the law: segundo a lei
more formal tone: tom mais formal
more friendly tone: tom mais amigável, tom mais simpático
with the steps: com os passos
on its own line: em uma linha à parte, em uma linha separada, numa linha à parte
`
