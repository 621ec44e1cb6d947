// What is added in Portuguese to requests about problems and decisions.

import type { LineId } from '../../../playbooks/ids.ts'

export const solving = {
  'sinks-or-fixable': 'Separe o que faria tudo fracassar do que tem conserto, começando pelo pior.',
  'cheapest-test': 'Para a premissa mais fraca, diga a forma mais barata de testá-la.',
  'restore-then-find':
    'Coloque primeiro o que restabelece o serviço e diga que evidências guardar antes de reiniciar qualquer coisa.',
  'confirm-or-rule-out': 'Diga, para cada causa suspeita, a medição que a confirmaria ou a descartaria.',
  'how-it-fails': 'Diga o que acontece quando cada parte falha e com que carga o projeto teria de mudar.',
  'design-falls-short':
    'Diga onde a recomendada deixa a desejar diante dos requisitos dados e o que isso custaria.',
  'when-they-say-no': 'Inclua o que dizer se a resposta for não e o ponto em que vale desistir.',
  'got-round-worse-off': 'Diga como a regra poderia ser burlada e quem sairia perdendo com ela.',
  'ties-settled': 'Diga como se resolvem os empates e o que não dá para dividir: por rodízio ou por sorteio.',
  'riskiest-assumption':
    'Diga em que suposição sobre os usuários isso mais se apoia e o mínimo que mostraria se ela se sustenta.',
  'local-law-and-deadlines':
    'Diga quais pontos dependem da lei local e aponte qualquer prazo que não possa ser perdido.',
  'rule-and-deadline': 'Diga a regra que vale lá, o que precisa ser provado e por quem, e qualquer prazo.',
  'device-cheapest-check':
    'Comece pela causa mais provável que seja fácil de verificar e diga o que cada verificação mostraria.',
  'tells-it-apart':
    'Diga a causa mais provável, o sinal que a distingue da segunda mais provável e a solução.',
  'repair-cheapest-check':
    'Comece pela causa mais provável que seja fácil de verificar e diga o que cada verificação mostraria.',
  'when-to-call': 'Diga a partir de que ponto é serviço para um profissional.',
  'break-even': 'Mostre o ponto de equilíbrio com impostos e taxas, e diga de que premissa ele mais depende.',
  'career-committed':
    'Recomende uma opção até onde os dados permitirem e diga que dado mudaria a recomendação.',
  'can-be-undone': 'Diga qual caminho poderia ser desfeito depois e qual não.',
  'one-change-first':
    'Diga qual é a única mudança a tentar primeiro e como saber em uma semana se ela ajuda.',
  'sentences-to-say':
    'Dê as palavras exatas para abrir a conversa e para responder à reação contrária mais provável.',
  'deciding-question':
    'Diga a pergunta ou as duas perguntas que decidem e dê uma escolha concreta para cada resposta.',
  'choice-falls-short':
    'Diga onde a recomendada deixa a desejar diante dos requisitos dados e o que isso custaria.',
  'may-be-outdated':
    'Marque os preços e modelos que podem ter mudado e precisam ser conferidos antes da compra.',
  'choice-committed':
    'Recomende uma opção até onde os dados permitirem e diga que dado mudaria a recomendação.',
  'points-that-decide': 'Diga quais são os um ou dois pontos que decidem, e para quem.',
  'weights-first': 'Defina os pesos antes das notas e diga se a ordem se mantém quando eles variam.',
  'cause-and-figure':
    'Coloque primeiro a causa mais provável, com o número a consultar para confirmá-la ou descartá-la.',
  'early-sign':
    'Coloque primeiro o que é barato de testar e fácil de desfazer, e diga qual número mostraria cedo se funciona.',
  'own-side-and-evidence':
    'Diga o que pode ser feito no próprio lado sem pedir permissão e que provas guardar.',
  'ask-both-administrators':
    'Liste o que perguntar aos administradores dos dois planos, também sobre empréstimos, dinheiro Roth e ações da empresa.',
} as const satisfies Partial<Record<LineId, string>>
