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
  'what-each-loses': 'Antes de cada comando, diga se ele pode causar perda de trabalho e como voltar atrás.',
  'survives-clean-install': 'Prefira uma solução que sobreviva a uma instalação limpa a forçar.',
  'causing-ancestor': 'Explique como encontrar o elemento pai que causa isso.',
  'how-to-confirm': 'Diga primeiro a causa mais provável, com uma pequena fórmula de teste que a confirme.',
  'cause-and-command': 'Diga primeiro a causa mais provável e o comando cuja saída a confirmaria.',
  'live-system': 'Diga quais passos podem interromper o serviço ou perder dados.',
  'root-cause-in-log':
    'Aponte a linha do log que mostra a causa raiz; se nenhuma mostrar, diga isso e o que verificar em seguida.',
  'no-silencing':
    'Resolva estreitando ou corrigindo o tipo, não com `!`, um cast, any ou um comentário que silencie o erro.',
  'minimal-fix': 'Não mude mais do que a correção exige.',
  'sample-rows': 'Mostre com algumas linhas de exemplo de onde vêm as que sobram.',
  'differences-that-fit':
    'Ordene por probabilidade as diferenças entre os dois ambientes que combinam com esse sintoma, com uma verificação para cada uma.',
  'changes-apart':
    'Mantenha os mesmos resultados; liste à parte os bugs e as mudanças de comportamento, para que cada um possa ser recusado.',
  'cause-not-shown':
    'Se o stack trace não mostrar a causa, diga isso e o que registrar ou capturar em seguida.',
  'killed-is-not-culprit':
    'Diga como descobrir o que consumiu a memória, que pode não ser o que foi encerrado, com o comando.',
  'wrongly-taken-and-refused': 'Liste strings que ela aceita por engano e strings que recusa por engano.',
  'rows-that-disagree': 'Dê linhas de exemplo em que o resultado difira do propósito descrito, se houver.',
  'where-bytes-go-wrong':
    'Encontre o primeiro passo em que os bytes estão errados, em vez de trocar caracteres depois.',
  'step-that-shifts': 'Mostre em que passo um fuso horário é aplicado e o que fica gravado antes e depois.',
  'build-or-run-time': 'Diga se o valor é lido no build ou na execução, e como ver isso.',
  'path-and-case':
    'Verifique antes de tudo o caminho base e as maiúsculas e minúsculas nos nomes de arquivo.',
  'preflight-or-request':
    'Diga como ver se o que falha é o preflight ou a própria requisição, e onde cabe a correção.',
  'element-too-wide': 'Diga como encontrar o elemento largo demais, em vez de esconder o overflow.',
  'detail-that-tells':
    'Diga para cada causa provável o detalhe da requisição ou da resposta que a distingue das outras.',
} as const satisfies Partial<Record<LineId, string>>
