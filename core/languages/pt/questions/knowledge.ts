// What is asked in Portuguese about knowledge, given texts and figures.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledge = {
  'place/rules-of-a-place': { question: 'De qual país ou estado se trata?', fact: 'País ou estado' },
  nationality_route: { question: 'Qual passaporte você tem?', fact: 'Passaporte' },
  portions: { question: 'Para quantas pessoas?', default: 'Quatro', fact: 'Pessoas' },
  learner: {
    question: 'Qual é a sua língua materna e que nível você tem nesta?',
    fact: 'Língua materna e nível',
  },
  'place/law-and-money': { question: 'As regras de qual país interessam?', fact: 'País' },
  fields: { question: 'De quais campos você precisa?', fact: 'Campos' },
  side: { question: 'De que lado você está?', fact: 'Meu lado' },
  'reader/study': { question: 'Quem vai ler, especialistas ou leigos?', fact: 'Leitores' },
  variant: { question: 'Para qual país?', fact: 'País' },
  legal_system: { question: 'É para a lei e os leitores de qual país?', fact: 'Sistema jurídico' },
  sound_or_sense: {
    question: 'Rima e ritmo devem ser mantidos mesmo que as palavras mudem?',
    fact: 'Som ou sentido',
  },
  target_role: { question: 'Para qual vaga ou leitor é?', fact: 'Vaga ou leitor' },
  'goal/improve': { question: 'O que deve melhorar e quem lê?', fact: 'O que deve melhorar' },
  codes: { question: 'Quais códigos, e como cada um é definido?', fact: 'Códigos' },
  levels: {
    question: 'O que significa cada nível para você (em quanto tempo o mais alto deve ser atendido)?',
    fact: 'Significado dos níveis',
  },
  criterion: { question: 'O que deve pesar mais na nota?', fact: 'O que mais pesa' },
  labels: { question: 'Quais categorias devem ser usadas?', fact: 'Categorias' },
  smallest_effect: {
    question: 'Qual é a menor diferença que faria diferença para você?',
    fact: 'Menor diferença relevante',
  },
  baseline: { question: 'Qual é a taxa ou a dispersão hoje?', fact: 'Taxa ou dispersão atual' },
  'changes/cohorts': {
    question: 'O que mudou no preço, no produto ou no marketing nesses meses?',
    fact: 'O que mudou',
  },
  why: {
    question: 'Você sabe como surgiram esses pontos (erro de digitação, aparelho, pessoas que pularam)?',
    fact: 'Como surgiram',
  },
  decided_before: {
    question: 'A duração do teste e a métrica principal foram definidas antes de começar?',
    fact: 'Decidido antes',
  },
  invited: {
    question: 'Quantas pessoas foram convidadas e como foram escolhidas?',
    fact: 'Quem foi convidado',
  },
  known_ahead: {
    question: 'Já se sabe algo sobre o período que vem (preços, pedidos, fechamentos)?',
    fact: 'O que se sabe do período',
  },
  message: { question: 'O que o leitor deve ver primeiro?', fact: 'O que deve mostrar' },
  design: {
    question: 'Quantos casos há, e são independentes, pareados ou repetidos?',
    fact: 'Casos e desenho',
  },
  what_else: { question: 'O que mais mudou ao mesmo tempo?', fact: 'O que mais mudou' },
  comparison: { question: 'Há um grupo ou período comparável sem essa mudança?', fact: 'Comparação' },
  'decision/metrics': { question: 'Que decisão devem apoiar, e de quem?', fact: 'Decisão que apoiam' },
  working: { question: 'Pode colar o seu desenvolvimento?', fact: 'Desenvolvimento até aqui' },
  make_and_model: { question: 'Qual é a marca e o modelo?', fact: 'Marca e modelo' },
  'recipient/tone': { question: 'Para quem vai?', fact: 'Destinatário' },
  region: { question: 'Onde fica o seu jardim ou horta (região ou clima)?', fact: 'Região' },
  measurements: { question: 'Quais são as medidas?', fact: 'Medidas' },
  sample_for: {
    question: 'Para que serve a amostra e que diferença mínima ela deve mostrar?',
    fact: 'Para que serve a amostra',
  },
  set_task: { question: 'Qual é exatamente o enunciado, palavra por palavra?', fact: 'Enunciado' },
  'decision/insights': {
    question: 'O que será decidido com o resultado e por quem?',
    fact: 'Decisão a que serve',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
