// What is asked in Portuguese about problems and decisions.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const solving = {
  what_changed: {
    question: 'O que mudou antes de começar: deploy, tráfego, dados, configuração?',
    fact: 'Últimas mudanças',
  },
  'evidence/incident': { question: 'O que mostram as métricas e os logs?', fact: 'Métricas e logs' },
  load: { question: 'Que carga, volume de dados e crescimento você espera?', fact: 'Carga' },
  team: { question: 'Quantas pessoas constroem e mantêm isso, e o que elas dominam?', fact: 'Equipe' },
  must_hold: {
    question: 'O que não pode acontecer: perda de dados, indisponibilidade, custo acima de quanto?',
    fact: 'O que não pode acontecer',
  },
  'jurisdiction/legal-trouble': { question: 'Em que país ou estado isso acontece?', fact: 'País ou estado' },
  'figures/negotiation': { question: 'O que está na mesa agora e o que você quer?', fact: 'Na mesa' },
  'alternative/negotiation': {
    question: 'O que você fará se não houver acordo, e o que a outra parte fará?',
    fact: 'Alternativas',
  },
  affected: { question: 'Quem é afetado e quantas pessoas são?', fact: 'Quem é afetado' },
  'tried/rules-and-incentives': {
    question: 'O que já foi tentado e o que você consegue fazer cumprir?',
    fact: 'O que já foi tentado',
  },
  'users/product-design': { question: 'Quem usa, onde, e o que faz hoje no lugar disso?', fact: 'Usuários' },
  'jurisdiction/rights-and-claims': { question: 'Em que país ou estado é?', fact: 'País ou estado' },
  on_paper: { question: 'O que está documentado: contrato, mensagens, fotos, recibos?', fact: 'Documentado' },
  device: { question: 'Qual aparelho e sistema, e em qual versão?', fact: 'Aparelho e sistema' },
  'tried/kitchen-and-garden': {
    question: 'O que você já tentou e o que mudou logo antes de começar?',
    fact: 'O que já tentei',
  },
  conditions: {
    question: 'Como foi preparado ou cuidado: quantidades, temperatura, tempos?',
    fact: 'Condições',
  },
  model: { question: 'Qual é a marca, o modelo e a idade?', fact: 'Marca, modelo e idade' },
  when_it_happens: { question: 'Quando acontece e o que você vê, ouve ou cheira?', fact: 'Quando acontece' },
  'figures/money': { question: 'Quais taxas de juros se aplicam e por quantos anos?', fact: 'Números' },
  country: { question: 'Valem os impostos de qual país?', fact: 'País' },
  horizon: { question: 'Quando você vai precisar do dinheiro?', fact: 'Quando preciso do dinheiro' },
  cushion: { question: 'Que outras dívidas e reservas existem?', fact: 'Dívidas e reservas' },
  runway: {
    question: 'Por quanto tempo você viveria sem essa renda e quem depende dela?',
    fact: 'Reservas e dependentes',
  },
  typical_day: { question: 'Como é um dia comum e onde ele desanda?', fact: 'Um dia comum' },
  'tried/own-habits': { question: 'O que você já tentou e quanto tempo durou?', fact: 'O que já tentei' },
  said_so_far: { question: 'O que já foi dito e como reagiram?', fact: 'O que já foi dito' },
  purpose: { question: 'Para que é principalmente e quanto pode custar?', fact: 'Uso e preço' },
  numbers: { question: 'Quais são os números: receita, custos, clientes e como mudaram?', fact: 'Números' },
  what_changes: { question: 'O que mudaria: salário, lugar, horário, perspectivas?', fact: 'O que mudaria' },
  post: {
    question: 'Para que vaga é e que exemplos seus você poderia usar?',
    fact: 'Vaga e exemplos próprios',
  },
  cloth_and_age: { question: 'Em que está e há quanto tempo?', fact: 'Material e idade da mancha' },
  built_with: {
    question: 'Com que foi feito e desde quando ou onde está lento?',
    fact: 'Com que foi feito, desde quando ou onde está lento',
  },
  fault_and_quote: {
    question: 'O que quebrou, quantos anos tem e quanto custaria o conserto?',
    fact: 'Defeito, idade e orçamento',
  },
  use_per_month: {
    question: 'Quanto você usa por mês e por quanto tempo vai ficar com ele?',
    fact: 'Uso e duração',
  },
  condition: {
    question: 'Qual é a marca e o ano, em que estado está e tem caixa ou documentos?',
    fact: 'Marca, ano e estado',
  },
  market_place: {
    question: 'Em que país ou cidade você vende e quantas horas ou quanto material leva?',
    fact: 'Lugar, horas e material',
  },
  spending_now: { question: 'Quanto você gasta com isso hoje e em que país?', fact: 'Gasto atual' },
  come_from_now: {
    question: 'De onde as pessoas vêm hoje e que dinheiro e horas há?',
    fact: 'De onde as pessoas vêm, e recursos',
  },
  rent_or_own: {
    question: 'É alugado, de que tamanho é e o que precisa ficar?',
    fact: 'Aluguel, tamanho e o que fica',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
