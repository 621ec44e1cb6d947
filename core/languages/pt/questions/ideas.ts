// What is asked in Portuguese about ideas, stories and roles.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const ideas = {
  'what_they_were_like/grief': {
    question: 'Como era essa pessoa (um hábito, um bordão) e quem vai ler?',
    fact: 'Como era e quem lê',
  },
  generator: {
    question: 'Para qual gerador e em que formato (quadrado, horizontal, vertical)?',
    fact: 'Gerador e formato',
  },
  inside_details: { question: 'Que nomes e histórias devem aparecer?', fact: 'Nomes e histórias' },
  solution: { question: 'Você sabe quem foi e por quê, ou está em aberto?', fact: 'Solução' },
  table: { question: 'Quantos jogadores são, e de que nível ou idade?', fact: 'Jogadores' },
  stage: { question: 'Quem vai encenar e quanto pode durar?', fact: 'Elenco e duração' },
  'person/gift-poem': {
    question: 'Como é a pessoa: um hábito, um momento, um nome a usar?',
    fact: 'Sobre a pessoa',
  },
  'age/gift-poem': { question: 'Quantos anos tem a criança?', fact: 'Idade da criança' },
  'person/gifts': {
    question: 'Do que a pessoa gosta, o que faz, o que já tem demais?',
    fact: 'Sobre a pessoa',
  },
  'budget/gifts': { question: 'Quanto pode custar?', fact: 'Orçamento' },
  occasion: { question: 'Qual é a ocasião e quão próximos vocês são?', fact: 'Ocasião' },
  taste: { question: 'De quais nomes você já gosta ou não gosta?', fact: 'Nomes de que gosto ou não' },
  'where_used/business-names': {
    question: 'Onde e em quais idiomas precisa funcionar, e você precisa de um domínio livre?',
    fact: 'Onde precisa funcionar',
  },
  feel: { question: 'Como deve soar e de quais nomes você já gosta ou não gosta?', fact: 'Estilo' },
  difference: { question: 'O que é verdade sobre vocês e mais ninguém?', fact: 'O que nos distingue' },
  'place/slogans': { question: 'Onde vai aparecer: van, site, camiseta?', fact: 'Onde aparece' },
  liked: {
    question: 'De quais você mais gostou e quais não disseram nada?',
    fact: 'O que agradou e o que não',
  },
  company: { question: 'Quem vai com você e do que gostam?', fact: 'Quem vai junto' },
  'month/places': { question: 'Quando você vai?', fact: 'Quando' },
  skills_means: {
    question: 'O que você sabe fazer e o que tem: habilidades, dinheiro, horas, contatos?',
    fact: 'Habilidades e recursos',
  },
  wish: {
    question: 'O que deve trazer: um dinheiro extra, um sustento, diversão?',
    fact: 'O que deve trazer',
  },
  'users/features': { question: 'Para quem é e o que incomoda essas pessoas hoje?', fact: 'Para quem é' },
  'readers/content': { question: 'Quem lê ou assiste, e o que já viu demais?', fact: 'Público' },
  people: { question: 'Quantos participam e que idade têm?', fact: 'Participantes' },
  'position/interview': { question: 'Para qual vaga ou ocasião, e de que nível?', fact: 'Vaga ou ocasião' },
  background: { question: 'O que o entrevistador deve saber sobre você?', fact: 'Sobre mim' },
  'level/language-partner': {
    question: 'Qual é o seu nível, e os erros devem ser corrigidos?',
    fact: 'Nível e correções',
  },
  town: { question: 'Qual cidade ou que parte dela?', fact: 'Cidade' },
  shop_and_size: {
    question: 'O que você vende e de que tamanho é a vitrine ou a barraca?',
    fact: 'O que se vende e tamanho',
  },
  'details/vows': {
    question: 'Que pequeno detalhe que só vocês dois conhecem deve aparecer?',
    fact: 'O que só nós dois sabemos',
  },
  'subject/video': { question: 'De que trata e o que as pessoas devem levar dele?', fact: 'Assunto' },
} as const satisfies Partial<Record<QuestionId, Question>>
