// What is asked in Portuguese about code.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const code = {
  'engine/regex': {
    question: 'Onde vai rodar (JavaScript, Python, PCRE, grep…)?',
    default: 'Qualquer motor comum (sintaxe PCRE)',
    fact: 'Motor de regex',
  },
  samples: {
    question: 'Pode colar algumas strings que devem casar e outras que não?',
    fact: 'Strings de exemplo',
  },
  chain: {
    question: 'Qual blockchain e versão do compilador, e pode ser atualizável?',
    default: 'Ethereum, Solidity 0.8, não atualizável',
    fact: 'Blockchain e versão',
  },
  'program/spreadsheet-formula': {
    question: 'Para qual programa: Excel (qual versão), Google Planilhas ou LibreOffice?',
    default: 'Excel 365',
    fact: 'Programa',
  },
  cells: {
    question: 'Em quais colunas ou células estão os dados, e eles começam na linha 1 ou 2?',
    fact: 'Onde estão os dados',
  },
  layout: { question: 'Com quais colunas, abas ou pastas trabalha e como se chamam?', fact: 'Disposição' },
  trigger: {
    question: 'O que aciona: um botão, uma hora do dia ou uma mudança no arquivo?',
    default: 'Um botão ou item de menu',
    fact: 'O que aciona',
  },
  'engine/schema': {
    question: 'Para qual banco de dados ou linguagem de esquema?',
    default: 'PostgreSQL',
    fact: 'Banco de dados',
  },
  database: { question: 'Qual banco de dados e qual versão?', default: 'PostgreSQL', fact: 'Banco de dados' },
  tables: { question: 'Como se chamam as tabelas e as colunas?', fact: 'Tabelas' },
  existing: {
    question: 'O que já existe e precisa ser respeitado (rede, contas, nomenclatura)?',
    fact: 'O que já existe',
  },
  'commands/pipeline': {
    question: 'Quais comandos compilam e testam o projeto localmente?',
    fact: 'Comandos',
  },
  start: {
    question: 'Como a aplicação é iniciada e em qual porta ela escuta?',
    fact: 'Comando de início e porta',
  },
  'commands/bot': { question: 'A quais comandos ou mensagens ele deve reagir?', fact: 'A que reage' },
  page: { question: 'Qual página (endereço) e quais campos dela?', fact: 'Página e campos' },
  wiring: { question: 'Qual placa exatamente e o que está ligado em cada pino?', fact: 'Placa e ligações' },
  data: { question: 'Como são os dados: linhas, colunas, classes e suas proporções?', fact: 'Dados' },
  platform: {
    question: 'Onde deve rodar: navegador, terminal ou uma engine como Godot ou Unity?',
    default: 'No navegador, em um único arquivo HTML',
    fact: 'Plataforma',
  },
  'language/algorithm': {
    question: 'Em qual linguagem de programação?',
    default: 'Python',
    fact: 'Linguagem de programação',
  },
  core_path: {
    question: 'Qual é a única coisa que o usuário precisa conseguir fazer do começo ao fim?',
    fact: 'O que precisa funcionar do começo ao fim',
  },
  stack: { question: 'Quais tecnologias, ou quais você já conhece?', fact: 'Tecnologias' },
  visitor_action: {
    question: 'O que o visitante deve fazer na página?',
    fact: 'O que o visitante deve fazer',
  },
  content: {
    question: 'Quais textos e dados precisam estar nela (nome, preços, endereço)?',
    fact: 'Conteúdo',
  },
  'framework/component': {
    question: 'Qual framework e qual solução de estilos você usa?',
    default: 'HTML, CSS e JavaScript puros',
    fact: 'Framework',
  },
  'framework/endpoint': {
    question: 'Qual linguagem e qual framework?',
    default: 'Python com FastAPI',
    fact: 'Linguagem e framework',
  },
  'callers/endpoint': { question: 'Quem a chama e como prova quem é?', fact: 'Quem chama' },
  operating_system: {
    question: 'Em qual sistema vai rodar: Linux, macOS ou Windows?',
    default: 'Linux',
    fact: 'Sistema operacional',
  },
  interval_type: {
    question: 'Como um intervalo é dado: pares, tuplas, objetos, datas?',
    default: 'Pares de números (início, fim)',
    fact: 'Tipo de intervalo',
  },
  language_version: {
    question: 'Qual versão da linguagem?',
    default: 'A versão estável atual',
    fact: 'Versão',
  },
  'language/script': { question: 'Em qual linguagem deve ser?', default: 'Python', fact: 'Linguagem' },
  sample: { question: 'Como é uma entrada (um nome de arquivo, uma linha)?', fact: 'Entrada de exemplo' },
  'example/parsing': { question: 'Como é uma linha da entrada e o que deve sair dela?', fact: 'Exemplo' },
  'framework/write-tests': {
    question: 'Qual framework de testes você usa?',
    default: 'O mais comum da linguagem',
    fact: 'Framework de testes',
  },
  'engine/slow-query': { question: 'Qual banco de dados e qual versão?', fact: 'Banco de dados' },
  plan: { question: 'O que mostra o EXPLAIN (ANALYZE)?', fact: 'Plano' },
  sizes: { question: 'Quantas linhas têm as tabelas e quais índices existem?', fact: 'Linhas e índices' },
  'size/slow-code': {
    question: 'Qual o tamanho da entrada, quanto demora hoje e quanto deveria demorar?',
    fact: 'Tamanho e tempos',
  },
  logs: { question: 'O que dizem os logs no momento em que falha?', fact: 'Log' },
  shared: {
    question: 'Algo já foi enviado com push, e mais alguém trabalha na branch?',
    fact: 'O que já foi compartilhado',
  },
  markup: { question: 'Pode colar o HTML e o CSS do elemento e dos elementos pais?', fact: 'HTML e CSS' },
  formula: {
    question: 'Qual é a fórmula e o que há em uma das células que ela deveria encontrar?',
    fact: 'Fórmula e célula',
  },
  changed: { question: 'O que mudou logo antes de parar de funcionar?', fact: 'O que mudou' },
  code: {
    question: 'Pode colar o código em volta da linha que falha?',
    fact: 'Código em volta da linha que falha',
  },
  versions: { question: 'Qual é a versão da linguagem e do framework?', fact: 'Versões' },
  'code/case': {
    question: 'Pode colar o código, com um caso: o que sai e o que você espera?',
    fact: 'O código e um caso',
  },
  'purpose/program': { question: 'O que ele deve fazer e para quem?', fact: 'O que faz' },
  'country/numbers': { question: 'Números de quais países e escritos de que formas?', fact: 'Países' },
} as const satisfies Partial<Record<QuestionId, Question>>
