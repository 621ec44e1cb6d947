// What is added in Portuguese to requests about code that is there already.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeDebugging = {
  'exploit-and-fix': 'Para cada falha de segurança, dê uma entrada que a explore e a menor correção.',
  'failing-scenario': 'Para cada problema, dê a entrada ou a sequência de eventos que o faz dar errado.',
  'cause-and-evidence': 'Diga primeiro a causa mais provável e o que no plano ou nos índices a confirmaria.',
  'same-rows': 'Qualquer consulta reescrita precisa devolver exatamente as mesmas linhas.',
  'what-holds-it': 'Diga o que impede a memória de ser liberada e qual medição confirmaria isso.',
  'measure-first': 'Explique primeiro como descobrir onde o tempo é gasto.',
  'same-results': 'Mantenha os mesmos resultados e diga onde poderiam mudar.',
  pitfalls: 'Aponte tudo o que faça algo diferente do que parece.',
  interleaving: 'Mostre uma ordem de eventos em que isso dá errado.',
  'provoke-failure': 'Explique como provocar a falha quando quiser, para poder provar que foi corrigida.',
  'no-papering-over': 'Corrija a causa em vez de acrescentar esperas ou novas tentativas.',
  'environments-differ': 'Liste o que costuma mudar entre os dois ambientes e como verificar cada coisa.',
  'same-behaviour':
    'Mantenha o comportamento exatamente como está; aponte os bugs aparentes em vez de corrigi-los.',
  'what-each-loses': 'Antes de cada comando, diga se ele pode causar perda de trabalho e como voltar atrás.',
  'survives-clean-install': 'Prefira uma solução que sobreviva a uma instalação limpa a forçar.',
  'causing-ancestor': 'Explique como encontrar o elemento pai que causa isso.',
  'how-to-confirm': 'Diga primeiro a causa mais provável, com uma pequena fórmula de teste que a confirme.',
  'cause-and-command': 'Diga primeiro a causa mais provável e o comando cuja saída a confirmaria.',
  'live-system': 'Diga quais passos podem interromper o serviço ou perder dados.',
  'root-cause':
    'Diga a causa raiz e a linha do stack trace que a mostra; depois diga o que verificar se não for essa.',
  'root-cause-in-log':
    'Diga a causa raiz e a linha do log que a mostra; depois diga o que verificar se não for essa.',
  'no-silencing':
    'Resolva estreitando ou corrigindo o tipo, não com um cast, any ou um comentário que silencie o erro.',
  'minimal-fix': 'Não mude mais do que a correção exige.',
  'sample-rows': 'Mostre com algumas linhas de exemplo de onde vêm as que sobram.',
} as const satisfies Partial<Record<LineId, string>>
