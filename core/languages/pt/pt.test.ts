// What is read in Portuguese prompts, and what must not be. A row is what to find, then the prompt; ⏎ is a new line.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { lint } from '../../lint/lint.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const GENRES = `
  question_answering health | posso tomar ibuprofeno amamentando?
  question_answering allowed-at-all | é legal gravar uma ligação sem avisar? o que diz a lei?
  question_answering entry-rules | preciso de visto para uma conexão nos Estados Unidos?
  question_answering clock | diferença de fuso horário entre São Paulo e Lisboa
  question_answering figure | qual é a população de Recife?
  question_answering superlative | qual é o rio mais longo do mundo?
  explanation own-health | meu médico disse que minha glicose está alta, o que isso significa?
  explanation recipe | receita de pão de queijo para 6 pessoas
  explanation grammar | me explica quando usar a crase, gramática
  explanation history | causas da revolução francesa
  explanation comparison | qual a diferença entre vírus e bactéria?
  explanation debate | vantagens e desvantagens da energia nuclear
  explanation law-and-money | me explica como funciona a herança quando não tem testamento
  explanation formal-idea | explica recursividade com um exemplo do dia a dia
  explanation mechanism | como eu troco o pneu do carro? como faço para trocar?
  explanation mechanism | por que o céu é azul?
  explanation mechanism | explique como funciona uma vacina de RNA
  extraction action-items | liste as tarefas e quem tem que fazer cada uma
  extraction contacts | extraia todos os e-mails e telefones deste texto
  extraction dates-and-amounts | extraia as datas e os valores
  extraction entities | quais são os nomes das empresas citadas?
  extraction quotes | extraia as citações da ministra
  summarization legal | resuma este contrato em linguagem simples
  summarization meeting | faça a ata da reunião com essas anotações, ata da reunião
  summarization opinions | resuma as avaliações dos clientes:⏎- muito lento⏎- bom atendimento⏎- caro⏎- voltarei⏎- chegou quebrado⏎- demorou uma semana⏎- muito gentis
  summarization study | resuma este artigo científico em cinco linhas:⏎120 pacientes foram divididos em dois grupos (n = 60 em cada).⏎O grupo tratado dormiu 40 minutos a mais (p = 0.03).
  summarization headline | crie uma manchete para esta notícia
  classification sentiment | diga se cada comentário é positivo, negativo ou neutro
  classification priority | ordene estes chamados por prioridade
  classification scoring | dê uma nota de 1 a 5 para cada resposta
  classification phishing | esse e-mail é golpe ou é do banco mesmo? isso é golpe?
  classification topics | classifique estas reclamações por tema
  code_generation regex | preciso de uma expressão regular para validar placas
  code_generation spreadsheet-formula | fórmula do excel para somar as vendas de janeiro por vendedor
  code_generation schema | crie a modelagem do banco de dados de uma biblioteca, esquema do banco de dados
  code_generation bot | faz um bot do telegram que avisa quando vai chover
  code_generation game | crie um jogo da velha em python
  code_generation booking | crie uma api para agendamentos de um salão, sistema de agendamento
  code_generation whole-app | crie um aplicativo para controlar os gastos da casa
  code_generation web-page | crie um site para meu restaurante
  code_generation form-sent-once | faça um formulário de contato em html e css
  code_generation security | faça um sistema de login com senha criptografada
  code_generation script | um script que renomeie todas as fotos de uma pasta
  code_generation classic | função que verifica se uma palavra é palíndromo
  code_generation interval | função que mescle intervalos sobrepostos, mesclar intervalos
  code_generation calendar | função que calcule os dias úteis entre duas datas
  code_generation parsing | função em python que leia um csv e valide as linhas
  code_generation office-macro | macro no excel que envie um e-mail por linha
  code_debugging wrong-result | minha função sempre retorna zero e não sei por quê
  code_debugging flaky | este teste às vezes falha
  code_debugging slow-code | meu script tá muito lento, demora 3 horas
  data_analysis forecast | faça uma previsão de vendas para o próximo trimestre: 10, 12, 15
  data_analysis chart | qual gráfico eu uso para comparar vendas por região?
  data_analysis sample-size | qual o tamanho da amostra que preciso para minha pesquisa?
  data_analysis metrics | quais métricas devo acompanhar na minha loja online?
  reasoning probability | qual a probabilidade de tirar dois ases seguidos?
  reasoning proof | demonstre que raiz de 2 é irracional
  reasoning one-answer | um triângulo tem lados 3, 4 e 5, qual a área?
  reasoning finance | calcule a parcela de um empréstimo de 150000 a 3% de juros
  reasoning equation | resolva a equação x^2 - 5x + 6 = 0
  problem_solving danger | tô sentindo cheiro de gás na cozinha, o que faço?
  problem_solving danger | meu cachorro comeu uma barra de chocolate
  problem_solving health | estou com dor nas costas há uma semana
  problem_solving relationship | minha namorada e eu brigamos o tempo todo
  problem_solving legal-trouble | fui demitido sem aviso prévio, o que posso fazer?
  problem_solving negotiation | como negociar o preço de um carro usado
  problem_solving rights-and-claims | o dono do apartamento não quer devolver o caução
  problem_solving house-and-car | a máquina de lavar tá vazando e fazendo um barulho estranho
  problem_solving device | o celular não carrega e esquenta
  problem_solving career | tenho duas propostas de emprego, qual aceito? largo meu emprego?
  problem_solving getting-an-animal | devo comprar um cachorro ou um gato?
  problem_solving own-habits | eu procrastino demais e não termino nada
  problem_solving people-at-work | meu chefe leva o crédito pelo meu trabalho
  problem_solving customers | como podemos conseguir mais clientes na nossa padaria? as vendas caíram
  task_planning packing-list | o que levar na mala para uma semana na neve
  task_planning content-calendar | calendário de conteúdo para o meu instagram de doces
  task_planning money-plan | plano para juntar 5000 reais em um ano
  task_planning exam-plan | monte um plano para estudar para a prova de anatomia em 3 semanas
  task_planning fitness | plano de treino para correr 10 km
  task_planning skill-plan | quero aprender violão do zero em seis meses
  task_planning meal-plan | cardápio semanal para duas pessoas
  task_planning renovation | planeje a reforma do banheiro
  task_planning trip | roteiro de 4 dias em Roma com a minha mãe
  task_planning event | organize o aniversário da minha filha, 12 crianças
  task_planning project-plan | cronograma do projeto para lançar uma loja online
  task_planning daily-rhythm | monte uma rotina diária para quem trabalha de casa
  task_planning season | calendário de plantio para uma horta em Minas
  creative_writing grief | um poema para o velório da minha avó
  creative_writing image-prompt | prompt para uma imagem de um dragão no Midjourney
  creative_writing fixed-form | me conta uma piada de programador
  creative_writing fixed-form | escreva um soneto sobre o mar
  creative_writing continuation | continue esta história: o trem não parou
  creative_writing mystery | escreva um conto policial num hotel
  creative_writing script | escreva um diálogo entre o Sol e a Lua
  creative_writing gift-poem | um poema para minha namorada pelo nosso aniversário
  creative_writing long-fiction | escreva o primeiro capítulo de um romance de fantasia
  professional_writing grief | mensagem de pêsames para uma colega cujo pai morreu
  professional_writing press-release | release de imprensa sobre a abertura da biblioteca
  professional_writing cover-letter | escreva uma carta de apresentação para uma vaga de enfermeira
  professional_writing recommendation | carta de recomendação para minha aluna
  professional_writing performance-review | avaliação de desempenho de um vendedor
  professional_writing job-advert | anúncio de vaga para uma padaria
  professional_writing resignation | escreva meu pedido de demissão
  professional_writing small-note | legenda para uma foto do pôr do sol
  professional_writing small-note | mensagem para um cartão de aniversário da minha tia
  professional_writing rent-request | escreva um e-mail ao dono do apartamento pedindo um desconto no aluguel
  professional_writing pay-request | e-mail para pedir um aumento de salário
  professional_writing legal-text | faça um contrato de aluguel de um quarto
  professional_writing procedure | manual do usuário da cafeteira do escritório
  professional_writing essay | redação sobre as mudanças climáticas
  professional_writing article | post para o blog sobre compostagem
  professional_writing proposal | proposta de projeto para a prefeitura
  professional_writing toast | discurso para o casamento do meu irmão
  professional_writing quiz | questões de prova sobre fotossíntese, múltipla escolha
  professional_writing survey | questionário de satisfação para os clientes de um hotel
  professional_writing profile | melhore meu perfil do linkedin
  professional_writing apology | escreva uma carta de desculpas a um cliente pelo atraso
  professional_writing reply-to-customer | responder a uma avaliação de uma estrela
  professional_writing social-post | post no linkedin sobre meu novo emprego
  professional_writing report | relatório de incidente de uma queda no depósito
  professional_writing complaint | escreva uma reclamação à companhia aérea por um voo cancelado
  professional_writing outreach | e-mail de prospecção para oferecer meus serviços de design
  professional_writing bad-news | e-mail para recusar um candidato
  professional_writing house-rules | regras de convivência para uma república
  professional_writing agenda | pauta da reunião de condomínio
  professional_writing lesson | plano de aula sobre frações para o 4º ano
  professional_writing product-text | descrição de produto para uma vela artesanal
  professional_writing advert | panfleto para uma academia de dança
  professional_writing announcement | comunicado aos moradores: falta de água na quinta
  professional_writing short-message | mensagem de whatsapp para minha sogra
  professional_writing letter | escreva um e-mail para confirmar uma consulta
  brainstorming gifts | ideias de presente para o meu pai, ele gosta de pescar
  brainstorming pet-and-private-names | nomes para cachorro salsicha
  brainstorming business-names | nome para meu negócio de velas
  brainstorming slogans | slogan para uma cafeteria
  brainstorming wordplay | sinônimos de "importante"
  brainstorming titles-to-know | me indica livros como Dom Casmurro
  brainstorming places-to-eat | restaurantes em Curitiba para um jantar romântico
  brainstorming business-ideas | ideias de negócio com pouco dinheiro
  brainstorming content | temas de tcc em nutrição
  brainstorming childrens-play | brincadeiras para festa infantil num apartamento pequeno
  conversation distress | hoje me sinto muito sozinha
  roleplay machine | aja como um terminal linux
  roleplay interview | faça uma entrevista de emprego comigo, você é o entrevistador
  roleplay language-partner | quero praticar inglês com você
  question_answering software-fact | qual versão do Python tem match-case?
  grounded_qa rules | segundo o regulamento, posso ter um gato no apartamento?
  grounded_qa contradiction | esses dois depoimentos se contradizem?
  grounded_qa figures-from-text | quanto custa a inscrição?
  classification odd-one-out | qual é o intruso: cachorro, gato, mesa, cavalo?
  classification clinical | classifique estes pacientes pela gravidade dos sintomas
  code_generation tests | escreva testes unitários para minha função de descontos
  code_generation query-absent | consulta sql de clientes sem pedidos
  code_generation query-time | consulta sql de vendas por mês
  code_generation schedule | tarefa no cron que rode toda segunda
  code_generation web-server | configuração do nginx para redirecionar http para https
  code_generation pipeline | workflow do github actions que rode os testes
  code_generation containers | dockerfile para um app node
  code_generation browser-extension | extensão do chrome que esconda os comentários
  code_generation device | código arduino para acender um led com sensor
  code_generation endpoint | crie um endpoint em flask que devolva os pedidos
  code_generation shell-command | comando para apagar todos os arquivos .tmp
  code_debugging write-tests | escreva os testes que faltam para esta classe
  code_debugging slow-query | essa consulta sql está muito lenta
  code_debugging memory | meu app tem vazamento de memória
  code_debugging git | tenho um conflito de merge e não quero perder minhas mudanças
  code_debugging layout | o botão não centraliza no css
  code_debugging spreadsheet | minha fórmula do excel dá #VALOR
  data_analysis cohorts | analise a retenção por coortes
  data_analysis ab-test | teste A/B: 120 de 2000 contra 150 de 2000, é significativo?
  data_analysis statistics | qual teste estatístico uso, t-test ou Wilcoxon?
  data_analysis household | meus gastos: aluguel 700, comida 300, luz 60. quanto posso economizar?
  reasoning argument | esse argumento é válido? todos os gatos voam
  reasoning check-work | onde está o erro na minha demonstração?
  reasoning estimation | estime quantos afinadores de piano há em São Paulo
  reasoning spans | quantos dias há entre 3 de março e 20 de maio?
  problem_solving architecture | microsserviços ou monolito para nossa startup?
  problem_solving kitchen-and-garden | meus tomates estão com folhas amarelas
  task_planning care-and-recovery | plano de recuperação depois da cirurgia de joelho da minha mãe
  task_planning first-months | plano para meus primeiros 90 dias como gerente de vendas
  task_planning course-plan | programa de um curso de cerâmica de oito semanas
  task_planning big-meal | ceia de natal para doze pessoas
  task_planning cut-over | plano de migração do servidor de e-mail
  task_planning outdoor-trip | trilha de 5 dias na Chapada Diamantina
  task_planning order-of-jobs | em que ordem pinto, troco o piso e monto os móveis?
  creative_writing game-world | campanha de rpg para quatro jogadores
  creative_writing world-building | invente um mundo de fantasia com sua religião
  professional_writing model-prompt | escreva um prompt para o chatgpt corrigir redações
  professional_writing software-docs | escreva o readme do meu projeto
  professional_writing user-story | escreva uma história de usuário para o carrinho
  professional_writing release-notes | notas de versão da 2.3
  brainstorming risks-and-lists | o que pode dar errado no festival?
  roleplay hard-conversation | quero praticar como contar ao meu pai que larguei a faculdade, faça o papel do meu pai
  problem_solving incident | o site caiu e dá erro 500 desde o deploy
  professional_writing legal-text | política de privacidade para o meu site
  professional_writing letter | escreva um convite para a inauguração
  professional_writing apology | e-mail para pedir desculpas à minha cliente
  professional_writing complaint | carta de reclamação ao hotel
  professional_writing short-message | mensagem pro grupo da família no zap
  professional_writing rent-request | escreva uma carta ao senhorio a pedir uma redução da renda
  task_planning road-trip | viagem de carro de duas semanas pelo Nordeste
  task_planning checklist | checklist para abrir a loja toda manhã
  professional_writing personal-statement | me ajuda com a carta de motivação para um mestrado em Lyon
  professional_writing letter | você pode escrever um e-mail para minha professora perguntando da nota?
  professional_writing apology | preciso pedir desculpas por escrito a uma cliente
  professional_writing complaint | quero reclamar com a companhia de luz que me cobrou a mais, reclamação
  professional_writing rent-request | quero pedir ao proprietário para baixar o aluguel
  professional_writing legal-text | faça um contrato de compra e venda de um carro
  professional_writing small-note | frase para um cartão de natal
  professional_writing toast | um brinde curto para o casamento da minha melhor amiga
  professional_writing social-post | post para o instagram da minha confeitaria no dia das mães
  professional_writing product-text | anúncio na olx para vender uma bicicleta
  professional_writing announcement | bilhete aos pais sobre o passeio da escola
  professional_writing quiz | faça 10 questões de múltipla escolha sobre a Era Vargas
  professional_writing lesson | sequência didática sobre a água para o 3º ano
  professional_writing minutes-decided-owned | ata da reunião de condomínio
  professional_writing survey | questionário para saber o que os alunos acham da cantina
  professional_writing job-advert | anúncio de emprego: procuramos garçonete
  professional_writing article | artigo para o blog sobre viajar com cachorro
  professional_writing essay | redação do enem sobre o uso de celular na escola
  professional_writing bad-news | e-mail para recusar uma proposta de um fornecedor
  professional_writing short-message | um zap para desmarcar um encontro sem ficar mal, mensagem de whatsapp
  task_planning trip | 3 dias em Lisboa com crianças
  task_planning exam-plan | vou fazer o enem em novembro, monte um plano de estudos
  task_planning meal-plan | cardápio da semana vegetariano
  task_planning fitness | rotina de treino de três dias na academia
  task_planning money-plan | quero juntar dinheiro para a entrada de um apartamento
  task_planning event | me ajude a organizar um chá de bebê
  task_planning moving | me mudo no mês que vem, por onde começo?
  task_planning venture | vou abrir uma cafeteria, preciso de um cronograma
  task_planning skill-plan | quero aprender a programar em seis meses
  task_planning packing-list | o que colocar na mala para a Islândia?
  task_planning daily-rhythm | organiza meu dia, trabalho das 9 às 5
  problem_solving house-and-car | a geladeira tá fazendo barulho e não gela
  problem_solving device | o wifi tá muito lento no meu quarto
  problem_solving people-at-work | uma colega de trabalho me ignora, o que eu faço?
  problem_solving relationship | minha sogra se mete em tudo
  problem_solving health | estou há duas noites com febre e tosse
  problem_solving career | não sei se aceito a promoção ou mudo de carreira, mudar de carreira
  problem_solving legal-trouble | recebi uma ordem de despejo
  problem_solving own-habits | não consigo me concentrar para estudar
  brainstorming gifts | o que dou de presente para meu namorado? ele ama ciclismo
  brainstorming titles-to-know | filmes parecidos com Parasita
  brainstorming childrens-play | o que fazer com crianças num dia de chuva, brincadeiras
  brainstorming business-names | como chamar minha loja de roupas?
  explanation comparison | qual a diferença entre tomografia e ressonância
  explanation mechanism | como faço backup do celular
  explanation mechanism | por que os navios flutuam
  explanation debate | é ético comer carne? argumentos a favor e contra
  creative_writing gift-poem | uma historinha para dormir para minha filha Lúcia
  creative_writing fixed-form | um haicai sobre a chuva
  creative_writing script | roteiro de uma esquete de dois minutos numa farmácia, roteiro para esquete
  code_generation component | menu dropdown em react com busca, um componente
  code_generation script | automatize a cópia de arquivos toda noite
  code_debugging slow-query | a consulta demora muito, que índice eu crio?
  reasoning probability | jogo três dados, qual a probabilidade de somarem 10?
  roleplay interview | simule uma entrevista para uma vaga de contador
  question_answering rules-of-a-place | quantos dias de licença maternidade a lei dá?
  extraction action-items | que tarefas saíram desta reunião e de quem é cada uma
  summarization meeting | resuma esta reunião em três pontos
  classification judgement | isso é spam ou não?
  professional_writing letter | e-mail pro banco pedindo meus extratos
  professional_writing resignation | quero pedir demissao, faz a carta pra mim
  professional_writing pay-request | como peço um aumento pro meu chefe por e-mail
  professional_writing complaint | e-mail pro hotel reclamando do barulho e pedindo meu dinheiro de volta
  professional_writing grief | nao sei o que escrever pra minha amiga, o pai dela morreu
  professional_writing profile | faz uma bio pro linkedin, sou arquiteta
  professional_writing recommendation | minha ex-aluna pediu uma carta de recomendacao
  professional_writing proposal | proposta para convencer minha chefe a comprar outra impressora
  professional_writing house-rules | regras da casa para quem mora comigo
  professional_writing agenda | pauta pra reuniao de segunda com a equipe
  professional_writing legal-text | termo de confidencialidade simples entre duas empresas
  professional_writing announcement | aviso aos moradores sobre a dedetizacao
  task_planning trip | o que fazer em cinco dias em Salvador gastando pouco, roteiro de 5 dias
  task_planning road-trip | lua de mel na Italia, 10 dias
  task_planning renovation | quero reformar a cozinha, o que vem primeiro
  task_planning checklist | checklist pra fechar o bar
  task_planning meal-plan | marmitas da semana pra emagrecer
  task_planning season | quando planto tomate na minha horta
  problem_solving danger | meu filho engoliu uma pilha
  problem_solving health | to com dor de cabeça todo dia
  problem_solving house-and-car | meu carro nao liga e faz um clique
  problem_solving device | meu notebook trava toda hora
  problem_solving choice | alugo no centro ou no bairro?
  brainstorming business-ideas | ideias de negocio pra fazer em casa
  brainstorming slogans | slogan pro time de futebol
  brainstorming gifts | o que eu dou pra minha mae de aniversario
  brainstorming places-to-eat | onde comer em Ouro Preto, restaurantes no centro
  creative_writing gift-poem | musica pro meu filho que faz 5 anos
  explanation recipe | como se faz feijoada, receita de feijoada
  explanation comparison | diferença entre porque e por que
  explanation history | por que caiu o imperio romano
  explanation mechanism | como funciona a bolsa de valores
  code_generation regex | regex pra validar cpf
  code_generation spreadsheet-formula | formula do excel que conte celulas nao vazias
  code_generation whole-app | app tipo uber pra minha cidade
  code_debugging wrong-result | por que meu codigo nao funciona?
  reasoning finance | se eu colocar 1000 reais a 5% de juros compostos quanto tenho em 10 anos
  summarization thread | me atualiza dessa troca de e-mails:⏎Ana: mandamos hoje?⏎Luís: falta o logo⏎Ana: eu peço
  roleplay interview | faz uma entrevista comigo como se fosse do rh
  professional_writing eulogy | palavras para o velório do meu avô
  professional_writing payment-reminder | lembrete de pagamento para um cliente inadimplente
  professional_writing visa-invitation | carta convite para o visto da minha prima
  professional_writing faq | perguntas frequentes para uma clínica odontológica
  professional_writing review-of-a-thing | resenha de um restaurante japonês
  professional_writing toast | brinde para o casamento da minha irmã
  professional_writing rubric | rubrica para avaliar apresentações orais
  professional_writing postmortem | post mortem da queda do servidor
  professional_writing appeal | carta de patrocínio para o time de futebol
  professional_writing dismissal | carta de demissão de um funcionário por corte de custos
  professional_writing place-listing | anúncio de apartamento para alugar em Campinas
  professional_writing history | história da nossa empresa para o site
  professional_writing personal-statement | carta de intenção para o mestrado
  professional_writing quotation | orçamento para um cliente de pintura
`
const OTHER_GENRES = `
  professional_writing grief | escreva um e-mail para parabenizar minha chefe pela promoção
  professional_writing rent-request | e-mail ao dono do apartamento para avisar de uma goteira
  professional_writing complaint | e-mail para agradecer a resposta rápida
  professional_writing speech | escreva o programa do curso de verão
  professional_writing letter | regras para um jogo de cartas
  professional_writing legal-text | escreva um parágrafo sobre o tato
  creative_writing grief | um poema sobre o outono
  creative_writing fixed-form | conte a história de um farol em dez parágrafos
  creative_writing gift-poem | um poema sobre o deserto
  task_planning trip | planeje minha semana de trabalho
  task_planning money-plan | plano de leitura para o verão
  problem_solving health | minha impressora não imprime
  problem_solving danger | meu carro não liga
  problem_solving legal-trouble | minha gata não usa a caixa de areia
  brainstorming gifts | ideias para minha aula de ioga
  brainstorming business-names | nomes para um gato preto
  code_generation booking | função que conte as vogais
  code_generation money | função que ordene uma lista de nomes
  code_debugging slow-code | minha função retorna nulo
  explanation recipe | explique a fotossíntese
  explanation own-health | como funciona o coração de uma baleia?
  explanation law-and-money | explique a lei da gravidade
  data_analysis survey | vendas por mês: 10, 12, 15
  reasoning finance | quanto é 17 vezes 23?
  classification clinical | classifique estas faturas por fornecedor
  conversation distress | como foi o seu fim de semana?
  roleplay machine | faça o papel de um pirata
`
const CONSTRAINTS = `
  length | 3 sentences | resuma este texto em três frases: O rio subiu dois metros.
  length | ≤200 words | escreva um e-mail de no máximo 200 palavras para minha professora
  length | ≤100 words | uma resenha com no maximo 100 palavras
  length | short | me explica brevemente o que é o PIB
  length | long | explique em detalhes como funciona um motor a diesel
  length | 1 sentences | em uma única frase, o que é fotossíntese?
  length | ≥500 words | uma redação de pelo menos 500 palavras sobre Machado
  format | table | compare os três planos em uma tabela
  format | json | devolva os dados em formato JSON
  format | bullets | me dê os pontos principais em tópicos
  format | numbered list | faça uma lista numerada com os passos
  language | en | traduza para o inglês: «bom dia»
  language | fr | escreva uma saudação em francês
  tone | formal | escreva uma carta formal à prefeitura
  tone | polite | escreva uma mensagem educada para meu vizinho
  tone | funny | um discurso engraçado para o casamento
  audience | 10-year-old | explique a gravidade para uma criança de 10 anos
  audience | boss | um resumo para o meu chefe
  audience | board | prepare um relatório para a diretoria
  no-explanation | none | corrija a frase, sem explicações
  no-explanation | none | me dá o código e não explique nada
  answer-only | only | responda apenas sim ou não: 7919 é primo?
  answer-only | only | me dê só o código
  answer-only | only | apenas a tradução, por favor
  forbidden |  | escreva um conto sem diálogos
  forbidden |  | faça um plano, mas não use aplicativos pagos
  forbidden |  | sem juridiquês, por favor
  steps | steps | resolva passo a passo: 3x + 2 = 11
  steps | steps | mostre o raciocínio
`
const NO_CONSTRAINTS = `
  forbidden | não sei o que fazer com meu gato, ele não come
  forbidden | no power bi quero somar duas colunas
  forbidden | não tenho tempo de ler, do que trata Dom Casmurro?
  answer-only | só tenho 30 reais, o que faço de jantar?
  answer-only | moro sozinho e não sei cozinhar, me dá ideias de jantar
  length | faz três dias que não durmo
  tone | meu vizinho é muito sério e não cumprimenta, o que faço?
  language | meu professor de inglês é de Dublin, o que dou de presente?
  format | minha mesa de tabela quebrou, como conserto?
  no-explanation | não entendi a explicação do livro sobre a mitose
  audience | para que serve o baço?
  audience | escreva testes para minha função de descontos
  audience | nome para meu negócio de velas
  forbidden | tenho duas propostas, não sei se mudo de emprego
  forbidden | gosto do trabalho, não me pagam mal, no entanto tenho dúvidas
  length | quantas palavras tem Dom Casmurro?
  language | por que o francês tem tantas letras mudas?
  answer-only | só existe um sol no sistema solar?
  tone | o que é uma carta de alforria?
`
const FINDINGS = `
  absent-material | Resuma o relatório em anexo em três tópicos
  absent-material | o que diz o contrato em anexo sobre a multa?
  absent-material | corrija este texto
  absent-material | traduza este texto para o inglês
  no-referent | deixa mais curto
  no-referent | traduza isso para o inglês
  no-referent | mais curto
  no-referent | agora em inglês
  no-referent | resuma isso
  after-knowledge | como está o tempo hoje em São Paulo?
  after-knowledge | quem ganhou ontem à noite?
  after-knowledge | preço do bitcoin hoje
  after-knowledge | últimas notícias sobre a Argentina
  after-knowledge | quem é o presidente do Peru?
  after-knowledge | qual é a última versão do Node?
  contradiction | escreva um texto breve e explique em detalhes
  contradiction | me dê só o código e explique cada passo
  format-conflict | em uma palavra, compare Rio e São Paulo
  several-tasks | Escreva um poema sobre o mar. Outra coisa: qual é a capital do Peru?
`
const NO_FINDINGS = `
  resuma este texto: O rio subiu dois metros e a praça ficou fechada a semana toda.
  quem ganhou a guerra de Troia?
  faça um plano de estudos curto
  traduza "deixa mais curto" para o inglês
  escreva um poema e depois encurte
  meu contrato diz que não posso ter cachorro, isso é legal no Brasil?
  que clima é bom para plantar tomates?
  me conta uma história breve sobre o tempo
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()))

const genreOf = (intent: string | undefined, prompt: string): string => {
  const classification = { intent: { label: intent as IntentLabel, confidence: 0.9 } } as Classification
  return readGenre(parse(prompt.replaceAll('⏎', '\n')), classification).genre.id
}

const codesIn = (prompt: string): string[] => lint(parse(prompt), {}).map(({ code }) => code)

describe('Portuguese prompts', () => {
  it.each(rows(GENRES))('read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).toBe(genre)
  })

  it.each(rows(OTHER_GENRES))('not read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).not.toBe(genre)
  })

  it.each(rows(CONSTRAINTS))('demand %s %s: %s', (kind, value, prompt = '') => {
    const found = parse(prompt).constraints.filter((constraint) => constraint.kind === kind)
    expect(found.map((constraint) => (value === '' ? '' : constraint.value))).toContain(value)
  })

  it.each(rows(NO_CONSTRAINTS))('do not demand %s: %s', (kind, prompt = '') => {
    expect(parse(prompt).constraints.map((constraint) => constraint.kind)).not.toContain(kind)
  })

  it.each(rows(FINDINGS))('are found to have %s: %s', (code, prompt = '') => {
    expect(codesIn(prompt)).toContain(code)
  })

  it.each(rows(NO_FINDINGS))('are found in order: %s', (prompt = '') => {
    expect(codesIn(prompt)).toEqual([])
  })
})
