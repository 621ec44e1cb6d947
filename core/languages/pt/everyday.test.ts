// What everyday Portuguese prompts are taken for once their intent is known. A row is the genre, then the prompt.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const GENRES = `
  problem_solving argument | me convença a não me mudar para a praia
  problem_solving argument | debata comigo: as bibliotecas deveriam abrir aos domingos
  problem_solving story-trouble | meu romance empaca no segundo ato, como resolvo isso?
  problem_solving story-trouble | meu protagonista é chato, como posso melhorar?
  problem_solving game-table | meus jogadores queimaram a taverna, e agora?
  problem_solving job-interview | amanhã tenho uma entrevista de emprego para garçonete, me ajuda
  problem_solving job-interview | como respondo «fale sobre você» na entrevista?
  problem_solving questions-to-ask | o que devo perguntar na visita a um apartamento?
  problem_solving questions-to-ask | perguntas para fazer ao fotógrafo do casamento
  problem_solving trial | como posso testar se a placa nova aumenta as vendas?
  problem_solving stains | como tiro uma mancha de vinho de um tapete de lã?
  problem_solving stains | como tirar gordura de uma calça jeans
  problem_solving slow-thing | meu excel com 40 mil linhas demora uma eternidade para abrir
  problem_solving slow-thing | como faço meu site carregar mais rápido?
  problem_solving unpaid-invoice | um cliente não me paga a fatura há 3 meses
  problem_solving unpaid-invoice | fatura vencida de 900 reais, o que eu faço?
  problem_solving own-tool | quero criar um app para passeadores de cães
  problem_solving repair-or-replace | vale a pena consertar uma máquina de lavar de 12 anos?
  problem_solving repair-or-replace | consertar ou trocar o notebook?
  problem_solving running-costs | devo comprar um carro elétrico?
  problem_solving running-costs | carro elétrico ou diesel para uma cidade pequena
  problem_solving term-contract | compare a mensalidade da academia do bairro com a da academia grande
  problem_solving term-contract | compare dois planos de celular
  problem_solving viewing | o que olhar ao comprar um carro usado
  problem_solving viewing | amanhã vou visitar um apartamento, no que presto atenção?
  problem_solving selling-used | quanto vale minha coleção de selos antigos?
  problem_solving selling-used | quero vender minha bicicleta, onde?
  problem_solving pricing | quanto devo cobrar por aulas particulares?
  problem_solving pricing | quanto cobro para fazer um logo?
  problem_solving rights-and-claims | o vizinho põe música alta toda noite, o que posso fazer?
  problem_solving pests | tem formigas na cozinha toda manhã
  problem_solving pests | estou com traças na despensa
  problem_solving pet-behaviour | meu cachorro late para o carteiro, como faço ele parar?
  problem_solving pet-behaviour | nosso filhote não para de morder os sapatos
  problem_solving getting-an-animal | devemos adotar um cachorro? nós dois trabalhamos
  problem_solving getting-an-animal | qual raça para um apartamento pequeno
  problem_solving space-layout | escrivaninha e prateleiras num quarto de 2,5 x 3 m
  problem_solving leap | vale a pena aprender piano aos 40?
  problem_solving leap | vale a pena fazer um mestrado em marketing?
  problem_solving cutting-costs | como posso economizar no supermercado?
  problem_solving cutting-costs | a conta de luz está muito alta
  problem_solving meeting-people | como fazer amigos numa cidade nova?
  problem_solving meeting-people | como conhecer pessoas aos 50
  problem_solving turnout | como fazemos para mais pais virem às reuniões?
  problem_solving turnout | não aparece ninguém, precisamos encontrar voluntários para a biblioteca
  problem_solving customers | como consigo mais clientes para a minha padaria?
  problem_solving customers | ideias de marketing para um estúdio de ioga
  problem_solving own-channel | quero começar um podcast sobre canais
  problem_solving own-channel | quero abrir um canal no youtube sobre pães
  problem_solving clearing-out | o que faço com uma caixa de cartas antigas?
  problem_solving decorating | ideias para uma varanda pequena
  problem_solving decorating | como decorar a minha sala sem gastar muito
  problem_solving from-stock | o que posso cozinhar com ovos e espinafre?
  problem_solving from-stock | tenho arroz, feijão e uma cebola, o que posso cozinhar?
  problem_solving learning-advice | como posso melhorar no xadrez?
  problem_solving learning-advice | a melhor forma de aprender inglês
  problem_solving doable | 40 pedidos em dois turnos, é viável?
  problem_solving device | meu wordpress mostra uma tela branca
  problem_solving rules-and-incentives | como dividir as tarefas de casa de forma justa
  task_planning packing-list | o que levar na mala para uma semana na Suécia
  task_planning retro | pauta para a retrospectiva de sexta
  task_planning agenda | pauta para uma reunião de equipe
  task_planning agenda | pauta da reunião de condomínio, uma hora
  task_planning goals | okrs para uma equipe de suporte
  task_planning goals | me ajude com as metas para o próximo trimestre, não sei por onde começar
  task_planning procedure | procedimento de fechamento do bar
  task_planning procedure | protocolo para as devoluções
  task_planning gift-table | plano de captação de recursos para um parquinho
  task_planning papers | me ajude a pedir um visto de estudante
  task_planning papers | renovação do passaporte, o que vem primeiro?
  task_planning money-plan | orçamento mensal para uma família
  task_planning manuscript | cronograma para escrever minha tese
  task_planning manuscript | terminar meu romance em seis meses
  task_planning buying-home | passos para comprar minha primeira casa
  task_planning venture | plano de negócios para um food truck
  task_planning venture | como abrir uma pequena padaria
  task_planning job-search | plano para encontrar um emprego em 3 meses
  task_planning crop-rotation | rotação de culturas para três canteiros
  task_planning shopping-list | lista de compras para um churrasco
  task_planning daily-rhythm | faça um cronograma de limpeza semanal para a minha casa
  task_planning daily-rhythm | escala de plantão para a recepção
  task_planning big-meal | bufê para 30 pessoas
  brainstorming fundraising-ideas | ideias para arrecadar fundos para a escola
  brainstorming fundraising-ideas | como arrecadar dinheiro para um telhado novo
  brainstorming build-ideas | ideias de projetos em python para iniciantes
  brainstorming build-ideas | ideias de jogos para programar em dupla
  brainstorming display | ideias para a vitrine de uma loja de chá
  brainstorming display | barraca na feira com velas, como montar
  brainstorming tattoos | ideias de tatuagens pequenas
  brainstorming first-date | ideias para um primeiro encontro
  brainstorming costumes | ideias de fantasias para o carnaval
  brainstorming team-event | team building para 20 pessoas
  brainstorming team-event | ideias para a festa da empresa
  brainstorming team-event | o que fazer com a equipe, não sei: uma festa da empresa ou atividades para a equipe
  brainstorming childrens-play | tarde de chuva com 3 crianças, sem telas
  brainstorming childrens-play | brincadeiras para festa infantil num apartamento pequeno
  brainstorming pet-and-private-names | nomes para um bebê
  brainstorming pet-and-private-names | nomes para minha cachorra
  brainstorming business-names | nome para minha loja online
  brainstorming wordplay | hashtag para o casamento da Ana e do Luis
  brainstorming titles-to-know | livros parecidos com Duna
  brainstorming titles-to-know | filmes como Amélie
  brainstorming content | temas para um debate em sala de aula
  brainstorming gifts | presente para a minha chefe
  question_answering consumer-rights | posso devolver uns sapatos na loja sem a nota?
  question_answering consumer-rights | posso cancelar o contrato da academia antes do fim?
  question_answering contract-or-law | meu chefe pode me obrigar a trabalhar no domingo?
  question_answering contract-or-law | o proprietário pode entrar no apartamento sem avisar?
  question_answering allowed-at-all | é legal gravar uma ligação sem avisar?
  question_answering papers | quais documentos preciso para renovar o passaporte?
  question_answering papers | não sei como renovo a carteira de motorista
  question_answering ignored | o que acontece se eu não pagar uma multa de trânsito?
  question_answering duration | quanto tempo demora a renovação do passaporte?
  question_answering signing | o que é um fiador?
  question_answering price-of-job | quanto custa reformar um banheiro?
  question_answering stain | como lavo um suéter de lã?
  question_answering cooking-time | por quanto tempo assar um frango de 2 kg?
  question_answering garden-timing | quando se poda a roseira?
  question_answering garden-timing | quando planto os tomates?
  question_answering cut-to-size | de quantas tábuas preciso para um deck de 3 x 4 m?
  question_answering how-much-material | de quanta tinta preciso para pintar um quarto?
  question_answering shared-bill | como dividir a conta de 87 reais entre 5 pessoas?
  question_answering took-place | é verdade que Napoleão era baixinho?
  question_answering listener | explique a inflação para a minha avó
  question_answering by-comparison | explique a bolsa de valores com uma analogia de futebol
  question_answering saying-it | como digo ao meu colega que ele cheira mal?
  question_answering lossy | como excluo minha conta do instagram?
  question_answering spreadsheet | como conto células com texto no excel?
  question_answering best-time | qual é a melhor época para viajar para o Japão?
  explanation mixed-up | sempre confundo meteorito e meteoro, qual é a diferença?
  explanation homework | me ajuda com a minha lição de casa de matemática
  grounded_qa law-over-clause | esta cláusula do contrato é válida?
  grounded_qa clause-meaning | não entendi: o que significa esta cláusula para mim?
  grounded_qa message-tone | minha chefe está brava comigo?
  professional_writing old-price-until | aviso aos meus clientes: vou aumentar os preços em janeiro
  professional_writing shut-until | cartaz: a loja estará fechada em agosto
  professional_writing later-until | e-mail aos clientes porque o pedido está atrasado
  professional_writing reported-and-by-when | e-mail para o proprietário porque o aquecedor está quebrado
  professional_writing minutes-decided-owned | ata da reunião de ontem
  professional_writing who-covers-what | e-mail para pedir uma semana de férias
  professional_writing seen-of-me | pedir ao meu professor uma carta de recomendação
  professional_writing one-moment-of-the-talk | e-mail de agradecimento depois da entrevista
  professional_writing what-became-of-it | carta de agradecimento aos doadores
  professional_writing honest-not-good | pedir uma avaliação no google aos clientes
  professional_writing one-small-task | procuram-se voluntários para a festa do bairro
  professional_writing first-objection | preciso de um pitch de vendas para as escolas da região
  professional_writing brush-offs | roteiro para ligações frias
  professional_writing headlines-claim | faça os slides de uma apresentação sobre água
  professional_writing goal-measured-supported | plano de melhoria de desempenho para um funcionário
  professional_writing what-cannot-wait | documento de transição do meu cargo
  professional_writing no-idle-questions | formulário de inscrição para o acampamento
  professional_writing control-owner-residual | avaliação de riscos para uma obra pequena
  professional_writing when-not-to-use | respostas padrão para o atendimento ao cliente
  professional_writing sales-to-break-even | plano de negócios para uma cafeteria
  professional_writing no-welcome | roteiro para um vídeo do youtube sobre compostagem
  professional_writing for-whom-not | artigo sobre os benefícios do jejum
  professional_writing promises-to-keep | votos de casamento para a minha cerimônia
  professional_writing first-day | e-mail de boas-vindas para um novo funcionário
  professional_writing come-to-me-for | e-mail para me apresentar à minha nova equipe
  professional_writing bare-text | escreva um e-mail
  creative_writing want-and-cost | crie um vilão
  creative_writing turns-by-choice | esboço da trama para um romance
  creative_writing chorus-means-more | escreva uma música sobre o mar
  creative_writing child-solves-it | história infantil sobre uma raposa
  translation for-keeps | traduza para o latim para uma tatuagem: nunca desista
  classification answer-categories | sugira categorias para estes comentários de uma pesquisa
  code_generation clock-not-ticks | faça um temporizador pomodoro em html e javascript
  code_generation calculator-sums | faça uma calculadora em html
  code_generation no-flash | adicione um modo escuro com um botão ao meu site
  code_generation pages-without-text | um script para extrair texto de pdfs
  code_generation columns-by-name | junte 12 arquivos excel numa única tabela com python
  code_generation same-content | faça um script para encontrar arquivos duplicados
  code_generation records-agree | gere dados de teste para uma loja
  code_generation price-on-server | página de pagamento com stripe
  code_generation alert-on-change | um script que monitore o preço de um produto e me avise
  data_analysis moved-figure | as vendas caíram 20 % em março, por quê?
  question_answering fits-into | quantas caixas de papelão cabem num furgão? não sei se dá
  code_debugging killed-is-not-culprit | meu processo morre com "Out of memory: Killed process", por quê?
  code_debugging where-bytes-go-wrong | não sei por que os acentos saem errados no arquivo csv que exporto
  code_debugging step-that-shifts | a data é salva um dia antes, por quê?
  code_debugging build-or-run-time | a variável de ambiente aparece undefined em produção
  code_debugging path-and-case | as imagens não carregam depois de subir o site no github pages
  code_debugging preflight-or-request | erro de CORS ao chamar a minha api
  code_debugging element-too-wide | minha página tem scroll horizontal no celular
  code_debugging detail-that-tells | minha requisição para a api retorna 403, por quê?
  code_generation wiring-part-or-code | o sensor do meu arduino não funciona, sempre marca 0
  code_generation bare-program | faça um programa
  code_generation cache-invalidation | adicione um cache aos endpoints da minha api
  code_generation limiter-store-down | limitador de requisições (rate limit) com redis
  code_generation lost-messages | um aplicativo de chat em tempo real
  code_generation key-on-server | um chatbot com a api da openai para o meu site
  code_generation opened-in-excel | botão para exportar os usuários para csv
  code_generation doubtful-pairs | faça um script para mesclar clientes duplicados
  code_generation valid-but-unusual | função para validar um e-mail
  code_generation revoke-first | subi por engano meu arquivo .env no github, o que eu faço?
  code_generation late-logon-stamp | script de powershell para listar usuários inativos do active directory
  code_generation own-changes | fluxo do power automate que atualize o campo quando um item mudar
  code_generation silent-sensor | me avise se a temperatura do freezer subir acima de -15
  code_generation office-macro | macro do excel que envie um e-mail para cada cliente
  code_generation spreadsheet-formula | fórmula do excel para calcular a variação percentual
  data_analysis predictive-model | meu modelo de churn tem 97 % de accuracy, isso é bom?
  data_analysis would-they-pay | pesquisa para saber se as pessoas pagariam pelo app
  data_analysis insights | analise meus dados de vendas
  explanation recipe | receita de bolo de iogurte no forno
  question_answering cover | o que cobre o seguro viagem?
  professional_writing answer-in-a-word | e-mail para um cliente que não respondeu à minha proposta
  professional_writing no-other-child | e-mail aos pais de um aluno que bateu em outro na aula
  professional_writing first-day | mensagem de boas-vindas para os novos funcionários
  professional_writing what-changes-for-whom | e-mail à equipe sobre o novo horário do escritório
  professional_writing earlier-letters-by-date | segunda carta à prefeitura, ainda sem resposta
  professional_writing essay | ensaio sobre as redes sociais
`

const OTHER_GENRES = `
  problem_solving stains | que verniz eu passo no deck de madeira?
  problem_solving pests | fui picado por uma vespa e está inchando
  problem_solving pet-behaviour | meu cachorro vomita e não come
  problem_solving getting-an-animal | nomes para um cachorro
  problem_solving job-interview | vou entrevistar minha avó para um podcast
  problem_solving unpaid-invoice | modelo de fatura no excel
  problem_solving selling-used | quero vender minha casa
  problem_solving repair-or-replace | troque uma palavra em um arquivo
  problem_solving leap | vale a pena consertar o telhado?
  problem_solving meeting-people | meus amigos sempre chegam atrasados
  problem_solving cutting-costs | juntar dinheiro para um carro
  problem_solving customers | apague os clientes repetidos do banco de dados com sql
  task_planning job-search | meu trabalho é chato e quero organizar a semana
  task_planning agenda | teoria da comunicação, esquema
  brainstorming childrens-play | presentes para crianças de 6 anos
  brainstorming first-date | datas importantes da história do Brasil
  question_answering papers | quem inventou o passaporte?
  question_answering price-of-job | quanto custa um quilo de tomate?
  question_answering best-time | qual é o melhor filme brasileiro de todos os tempos?
  professional_writing shut-until | carta de encerramento de uma conta bancária
  professional_writing out-of-office | e-mail para a agência de emprego
`

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()))

const genreOf = (intent: string | undefined, prompt: string): string => {
  const classification = { intent: { label: intent as IntentLabel, confidence: 0.9 } } as Classification
  return readGenre(parse(prompt), classification).genre.id
}

describe('everyday Portuguese prompts', () => {
  it.each(rows(GENRES))('are read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).toBe(genre)
  })

  it.each(rows(OTHER_GENRES))('are not read as %s: %s', (name, prompt = '') => {
    const [intent, genre] = name?.split(' ') ?? []
    expect(genreOf(intent, prompt)).not.toBe(genre)
  })
})
