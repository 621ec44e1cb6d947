// What is asked in Portuguese about plans.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const planning = {
  'month/packing-list': { question: 'Em que mês você viaja?', fact: 'Mês da viagem' },
  bags: { question: 'Que bagagem você pode levar, e dá para lavar roupa no caminho?', fact: 'Bagagem' },
  'aim/content-calendar': {
    question: 'O que deve gerar: visitas, pedidos, doações, confiança?',
    fact: 'Objetivo',
  },
  who_makes_it: { question: 'Quem produz e quantas horas por semana tem?', fact: 'Quem produz' },
  money_and_hours: {
    question: 'Quanto dinheiro e quantas horas por semana há para isso?',
    fact: 'Dinheiro e horas',
  },
  role: { question: 'Qual é o cargo e qual o tamanho da equipe?', fact: 'Cargo e equipe' },
  date: { question: 'Quando é a mudança, e de onde para onde?', fact: 'Mudança' },
  household: {
    question: 'Quem se muda (crianças, animais), e o imóvel é alugado ou próprio?',
    fact: 'Moradores',
  },
  in_and_out: { question: 'Quanto entra por mês e quais gastos são fixos?', fact: 'Renda e gastos fixos' },
  debts: { question: 'Que dívidas existem e a que juros?', fact: 'Dívidas e juros' },
  'goal/money-plan': { question: 'Quanto você quer ter e até quando?', fact: 'Objetivo' },
  'hours/exam-plan': { question: 'Quantas horas por semana você tem de verdade?', fact: 'Tempo disponível' },
  'level/exam-plan': {
    question: 'Em que ponto você está agora e o que é mais difícil?',
    fact: 'Meu nível atual',
  },
  exam_date: { question: 'Quando é a prova e o que ela cobra?', fact: 'Prova' },
  'level/fitness': {
    question: 'O que você consegue fazer hoje (distância, ritmo, cargas)?',
    fact: 'O que consigo fazer hoje',
  },
  injuries: {
    question: 'Alguma lesão, doença ou dor a considerar?',
    default: 'Nenhuma',
    fact: 'Lesões ou doenças',
  },
  days_equipment: { question: 'Quantos dias por semana e com que equipamento?', fact: 'Dias e equipamento' },
  fixed_times: { question: 'Quais horários são fixos (trabalho, escola, sono)?', fact: 'Horários fixos' },
  'learners/course-plan': { question: 'Quem são os alunos, quantos são e o que sabem?', fact: 'Alunos' },
  sessions: { question: 'Quantas aulas e quanto dura cada uma?', fact: 'Aulas' },
  'goal/skill-plan': { question: 'O que você quer saber fazer no fim e para quê?', fact: 'Objetivo' },
  eaters: {
    question: 'Para quantas pessoas, e com quais alergias ou rejeições?',
    fact: 'Pessoas, alergias e gostos',
  },
  time_money: { question: 'Quanto tempo para cozinhar e dinheiro para comida há?', fact: 'Tempo e dinheiro' },
  'aim/meal-plan': {
    question: 'Há algum objetivo, como peso, músculos ou só menos trabalho?',
    fact: 'Objetivo',
  },
  guests: { question: 'Quantas pessoas vêm, e alguém precisa de algo especial?', fact: 'Convidados' },
  serving_time: {
    question: 'A que horas as pessoas se sentam, e que forno e bocas você tem?',
    fact: 'Hora de servir e cozinha',
  },
  allergies: {
    question: 'Alguma alergia ou algo que ninguém come?',
    default: 'Nenhuma conhecida',
    fact: 'Alergias e o que não se come',
  },
  must_not_stop: {
    question: 'O que não pode parar, e por quanto tempo no máximo pode ficar fora?',
    fact: 'Não pode parar',
  },
  'deadline/cut-over': { question: 'Até quando precisa estar pronto, e essa data é fixa?', fact: 'Prazo' },
  people_and_time: { question: 'Quem trabalha nisso e quantas horas por semana?', fact: 'Pessoas e tempo' },
  constraints: {
    question: 'O que não dá para mudar: datas, pessoas, cômodos que continuam em uso?',
    fact: 'Não dá para mudar',
  },
  'means/renovation': { question: 'O que você mesmo faz e quanto pode custar o resto?', fact: 'Recursos' },
  fitness: {
    question: 'Que distância e subida vocês aguentam em um dia?',
    fact: 'O que aguentamos em um dia',
  },
  nights: { question: 'Onde você quer dormir: abrigos, barraca, hotéis?', fact: 'Pernoites' },
  ages: { question: 'Que idade têm, e alguém se cansa logo ou anda com dificuldade?', fact: 'Idades' },
  budget_per_day: {
    question: 'Quanto pode custar um dia, sem contar a viagem até lá?',
    fact: 'Orçamento por dia',
  },
  'hours/run-sheet': { question: 'De que horas a que horas, e quais horários são fixos?', fact: 'Horários' },
  date_place: { question: 'Quando e onde é?', fact: 'Data e local' },
  'budget/event': { question: 'Quanto pode custar no total?', fact: 'Orçamento' },
  climate: { question: 'Onde fica (região, altitude ou zona climática)?', fact: 'Clima' },
  ground: { question: 'Qual o tamanho, que solo e quanto sol?', fact: 'Terreno' },
  fixed_durations: {
    question: 'Quais etapas têm duração fixa ou dependem de outras pessoas?',
    fact: 'Durações fixas',
  },
  cost_basis: { question: 'Onde é, com que padrão e quem faz o trabalho?', fact: 'Lugar, padrão e quem faz' },
  meeting_purpose: {
    question: 'O que precisa sair dela, quem participa e quanto dura?',
    fact: 'Objetivo, participantes e duração',
  },
  sum_and_helpers: {
    question: 'Quanto é preciso e até quando, e quantas pessoas ajudam?',
    fact: 'Valor e ajudantes',
  },
  from_and_to: {
    question: 'Que nacionalidade, que país e até que data?',
    fact: 'Nacionalidade, país e data',
  },
  money_and_place: {
    question: 'Onde é, quanto dinheiro há e precisa pagar um salário inteiro?',
    fact: 'Lugar, dinheiro e salário',
  },
  work_wanted: { question: 'Que tipo de trabalho, onde e com que experiência?', fact: 'Trabalho procurado' },
  due_and_done: {
    question: 'Para quando é e o que já está escrito?',
    fact: 'Prazo, e o que já está escrito',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
