// What is asked in Portuguese about texts for work and daily life.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const writing = {
  'what_they_were_like/eulogy': {
    question: 'Como a pessoa era: um hábito, um bordão, um momento de que você se lembra?',
    fact: 'Como era',
  },
  answers_from: {
    question: 'Com base em que pode responder: uma lista de fatos, documentos, um site?',
    fact: 'Base das respostas',
  },
  never_does: { question: 'O que deve passar para uma pessoa ou nunca fazer?', fact: 'O que nunca faz' },
  input: { question: 'O que vai receber a cada vez e o que deve sair?', fact: 'Entrada e saída' },
  escalation: { question: 'Quem é chamado quando não funciona, e quando?', fact: 'Escalonamento' },
  'commands/software-docs': {
    question: 'Quais são os comandos, opções e requisitos reais?',
    fact: 'Comandos e requisitos',
  },
  rules: { question: 'Quais limites valem: prazos, papéis, exceções?', fact: 'Regras' },
  'readers/release-notes': {
    question: 'Quem lê: usuários, administradores, desenvolvedores?',
    fact: 'Leitores',
  },
  'changes/release-notes': {
    question: 'O que mudou, o que foi corrigido e o que deixa de funcionar?',
    fact: 'Mudanças',
  },
  quote: { question: 'Quem é citado e o que disse de verdade?', fact: 'Declaração' },
  'facts/press-release': { question: 'Quando e onde acontece, e o que há de novo?', fact: 'Notícia' },
  contact: { question: 'Para quem a imprensa pode ligar?', fact: 'Contato de imprensa' },
  course: { question: 'Para qual curso ou bolsa é?', fact: 'Curso ou bolsa' },
  what_led_there: {
    question: 'O que você fez ou viu que levou você a essa área?',
    fact: 'O que me levou até aqui',
  },
  advert: { question: 'O que a vaga pede?', fact: 'O que a vaga pede' },
  achievements: {
    question: 'Quais um ou dois resultados seus combinam melhor?',
    fact: 'Resultados a mencionar',
  },
  why_there: { question: 'Por que esta empresa?', fact: 'Por que esta empresa' },
  'example/recommendation': {
    question: 'O que essa pessoa fez que você contaria a alguém?',
    fact: 'Exemplo',
  },
  applying_for: { question: 'Para que é: um emprego, um curso, um imóvel?', fact: 'Para que é' },
  known_how: {
    question: 'De onde você conhece a pessoa e há quanto tempo?',
    fact: 'De onde conheço a pessoa',
  },
  incidents: { question: 'Que uma ou duas coisas a pessoa fez que mostram isso?', fact: 'O que fez' },
  pay_hours: { question: 'Qual é o salário e para qual horário?', fact: 'Salário e horário' },
  must_have: { question: 'O que a pessoa precisa trazer e o que pode aprender aí?', fact: 'Indispensável' },
  last_day: { question: 'Qual é o seu último dia, ou o aviso prévio do contrato?', fact: 'Último dia' },
  'reason/resignation': { question: 'Quer dar um motivo, e qual?', default: 'Sem motivo', fact: 'Motivo' },
  'amount/rent-request': {
    question: 'Quanto a menos você gostaria de pagar e a partir de quando?',
    fact: 'Redução pedida',
  },
  'grounds/rent-request': {
    question:
      'O que pesa a seu favor: seu histórico como inquilino, aluguéis parecidos, um problema no imóvel?',
    fact: 'Motivos',
  },
  'footing/rent-request': {
    question: 'Como você e o proprietário costumam se escrever?',
    default: 'De forma educada e formal',
    fact: 'Como nos escrevemos',
  },
  'amount/pay-request': { question: 'Quanto você pede, ou qual cargo?', fact: 'O que peço' },
  'grounds/pay-request': {
    question:
      'O que pesa a seu favor: resultados, novas funções, salários comparáveis, tempo desde o último aumento?',
    fact: 'Motivos',
  },
  owed: { question: 'Quanto é devido e desde quando?', fact: 'Valor devido' },
  end_date: {
    question: 'Quando deve terminar e que aviso prévio o contrato exige?',
    fact: 'Data de término e aviso',
  },
  stay: { question: 'De quando a quando é a estadia e quem paga?', fact: 'Estadia e despesas' },
  'jurisdiction/legal-text': { question: 'Em que país ou estado precisa valer?', fact: 'Lei aplicável' },
  parties: { question: 'Quem fica obrigado e o que foi combinado?', fact: 'Partes e acordo' },
  rules_and_prices: {
    question: 'Quais regras, horários e preços devem constar nas respostas?',
    fact: 'Regras, horários e preços',
  },
  steps_today: {
    question: 'Quais são hoje os passos, em ordem, e o que não pode ser esquecido?',
    fact: 'Passos',
  },
  impressions: { question: 'O que chamou sua atenção, de bom e de ruim?', fact: 'Impressões' },
  thesis: { question: 'O que você quer defender, ou qual era o enunciado exato?', fact: 'Tese ou enunciado' },
  'own_material/article': {
    question: 'O que você sabe em primeira mão: um exemplo, um número, alguém com quem falou?',
    fact: 'Material em primeira mão',
  },
  sum: { question: 'Quanto você solicita e em que será gasto?', fact: 'Valor e uso' },
  'evidence/grant': { question: 'O que mostra que a necessidade é real?', fact: 'Prova da necessidade' },
  funder: { question: 'Quem financia e o que quer ver?', fact: 'Financiador' },
  'figures/proposal': { question: 'Quanto custa e o que traz ou economiza?', fact: 'Números' },
  'decision/proposal': {
    question: 'Quem decide e o que convence ou preocupa essa pessoa?',
    fact: 'Quem decide',
  },
  story: { question: 'Em que momento ou traço deve se apoiar?', fact: 'História de base' },
  minutes: { question: 'Quanto deve durar?', default: 'Cerca de três minutos', fact: 'Duração' },
  'level/quiz': { question: 'Quem vai responder e o que já sabe?', fact: 'Quem responde' },
  task_marked: { question: 'Qual tarefa é avaliada, e de que idade ou nível?', fact: 'Tarefa e nível' },
  'decision/survey': { question: 'O que você vai decidir com as respostas?', fact: 'Decisão por trás' },
  respondents: { question: 'Quem responde e quanto tempo pode levar?', fact: 'Respondentes' },
  'facts/profile': { question: 'O que deve incluir: cargos, anos, resultados, algo pessoal?', fact: 'Dados' },
  what_went_wrong: { question: 'O que deu errado e quem foi afetado?', fact: 'O que deu errado' },
  amends: { question: 'O que está sendo feito a respeito?', fact: 'O que está sendo feito' },
  what_is_true: { question: 'O que aconteceu de fato, do seu lado?', fact: 'O que aconteceu' },
  'offer/reply-to-customer': {
    question: 'O que você pode oferecer, se for o caso?',
    default: 'Só um pedido de desculpas e um contato',
    fact: 'O que posso oferecer',
  },
  'what_happened/social-post': {
    question: 'Como se chama e que data ou link entra no post?',
    fact: 'Nome, data e link',
  },
  'own_material/social-post': {
    question: 'O que você mesmo viu ou fez em que o post possa se apoiar?',
    fact: 'Material em primeira mão',
  },
  timeline: { question: 'O que aconteceu e quando, e quem notou primeiro?', fact: 'Linha do tempo' },
  'facts/report': { question: 'O que aconteceu ou foi constatado, quando e onde?', fact: 'Fatos' },
  'what_happened/complaint': {
    question: 'O que aconteceu, quando, e o que você já tentou?',
    fact: 'O que aconteceu',
  },
  remedy: {
    question: 'O que resolveria: reembolso, conserto, um pedido de desculpas?',
    fact: 'Solução pedida',
  },
  money_for: { question: 'Para que é o dinheiro e quanto é preciso?', fact: 'Para que é o dinheiro' },
  in_return: { question: 'O que o patrocinador recebe em troca?', fact: 'O que o patrocinador recebe' },
  'offer/outreach': { question: 'O que você oferece e o que isso muda para quem lê?', fact: 'Oferta' },
  'reader/outreach': { question: 'Quem recebe, e o que usa ou faz hoje?', fact: 'Destinatário' },
  proof: { question: 'Você tem um número ou cliente real para citar?', fact: 'Prova' },
  'reason/bad-news': { question: 'Que motivo pode ser dado?', fact: 'Motivo que pode ser dado' },
  what_next: {
    question: 'O que acontece depois, ou o que você pode oferecer no lugar?',
    fact: 'O que acontece depois',
  },
  'breach/house-rules': { question: 'Quem decide quando alguém não cumpre?', fact: 'Se não for cumprido' },
  decisions: { question: 'O que precisa ficar decidido no fim?', fact: 'A decidir' },
  people_time: { question: 'Quem participa e quanto tempo há?', fact: 'Pessoas e tempo' },
  'learners/lesson': { question: 'Quem são os alunos e o que já sabem?', fact: 'Alunos' },
  time_means: { question: 'Quanto dura e que materiais há?', fact: 'Tempo e materiais' },
  place_facts: {
    question: 'O que hóspedes ou compradores precisam saber: tamanho, camas, equipamentos, desvantagens?',
    fact: 'Dados do lugar',
  },
  'what_is_special/product': {
    question: 'O que o distingue: como é feito, o que faz, um defeito a admitir?',
    fact: 'O diferencial',
  },
  price: { question: 'Quais são o preço, o tamanho e outros dados concretos?', fact: 'Preço e dados' },
  'what_is_special/advert': {
    question: 'O que você oferece que os concorrentes não oferecem?',
    fact: 'O diferencial',
  },
  reader_does: {
    question: 'O que o leitor deve fazer: ligar, reservar, pedir, visitar?',
    fact: 'O que o leitor deve fazer',
  },
  when_where: { question: 'Quando e onde acontece?', fact: 'Quando e onde' },
  readers_do: {
    question: 'O que os leitores devem fazer e até quando?',
    fact: 'O que os leitores devem fazer',
  },
  'goal/letter': {
    question: 'De que se trata e o que quem recebe deve fazer?',
    fact: 'De que se trata e o que quem recebe deve fazer',
  },
  'subject/text': { question: 'De que trata, quem lê e o que deve fazer depois?', fact: 'Assunto e leitor' },
  away: {
    question: 'De quando até quando você estará fora e quem ajuda nesse período?',
    fact: 'Ausência, e quem ajuda',
  },
  plot: { question: 'De quem trata, o que essa pessoa quer e o que dá errado?', fact: 'História' },
  'use/form': {
    question: 'Quem preenche e o que você faz com as respostas?',
    fact: 'Quem preenche e para quê',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
