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
    'Comprometa-se com uma resposta até onde os dados permitirem e diga que dado a mudaria.',
  'can-be-undone': 'Diga qual caminho poderia ser desfeito depois e qual não.',
  'one-change-first':
    'Diga qual é a única mudança a tentar primeiro e como saber em uma semana se ela ajuda.',
  'sentences-to-say':
    'Dê as palavras exatas para abrir a conversa e para responder à reação contrária mais provável.',
  'deciding-question':
    'Diga a pergunta ou as duas perguntas que decidem e dê uma escolha concreta para cada resposta.',
  'choice-falls-short':
    'Diga onde a recomendada deixa a desejar diante dos requisitos dados e o que isso custaria.',
  'choice-committed':
    'Comprometa-se com uma resposta até onde os dados permitirem e diga que dado a mudaria.',
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
  'strongest-reason-answered': 'Pegue a razão mais forte do outro lado, não a mais fácil, e responda a ela.',
  'from-what-is-planted':
    'Resolva com o que a história já tem, não com um personagem novo nem uma coincidência.',
  'not-taken-back':
    'Não proponha nada que anule o que os jogadores fizeram; faça com que isso tenha consequências que eles vejam.',
  'follow-up-after-it':
    'Diga que pergunta costuma vir depois de cada resposta e o que se quer descobrir com ela.',
  'answer-that-warns': 'Diga ao lado de cada pergunta que resposta seria um sinal de alerta.',
  'by-lot-and-how-many':
    'Distribua por sorteio e diga quantos casos ou dias são necessários para distinguir um efeito do acaso.',
  'would-set-it': 'Diga primeiro o que fixaria a mancha ou estragaria o material de vez.',
  'measure-then-fix': 'Diga o que medir primeiro e com que ferramenta, e que resultado leva a que solução.',
  'steps-up-to-claim':
    'Apresente os passos até a ação judicial, com a espera antes de cada um e quanto custa.',
  'remembering-counts': 'Conte como tarefas à parte lembrar e planejar, além de fazer.',
  'what-exists-already': 'Diga o que as ferramentas existentes já fazem e o que sobraria para construir.',
  'repair-price-limit':
    'Diga a partir de que preço de conserto compensa trocar e o que costuma quebrar depois com esse tempo de uso.',
  'price-that-flips-it':
    'Mostre o custo ao longo dos anos de uso e a partir de que preço da energia ou quilometragem a ordem se inverte.',
  'whole-term-cost':
    'Compare quanto cada um custa no contrato inteiro, incluindo taxas únicas e aumentos posteriores.',
  'walk-away-finding': 'Diga o que conferir na hora e que achado é motivo para desistir.',
  'sold-not-asking':
    'Guie-se pelo preço de venda real de coisas assim, não pelo preço pedido, e diga onde consultar.',
  'unpaid-hours-in-price':
    'Inclua no preço as horas não pagas, os impostos, as taxas e as perdas, e dê a soma.',
  'rounds-and-extras': 'Diga o que o preço inclui, quantas rodadas de alterações e o que se cobra à parte.',
  'write-down-from-now': 'Diga o que anotar a partir de hoje, caso conversar não adiante.',
  'where-it-gets-in':
    'Diga que sinais revelam a espécie e como descobrir por onde ela entra ou onde se reproduz.',
  'what-rewards-it':
    'Diga com que as pessoas recompensam o comportamento sem querer e o que fazer em vez disso naquele exato momento.',
  'step-by-behaviour':
    'Ligue cada passo ao que o animal faz, não a um dia, e diga quando voltar ao anterior.',
  'hours-money-absence':
    'Conte as horas por dia, o dinheiro por ano e quem assume quando não há ninguém em casa.',
  'measures-add-up': 'Dê as medidas de cada parte, folgas incluídas, e mostre que a soma cabe no espaço.',
  'back-up-first': 'Diga o que salvar ou copiar antes da primeira tentativa.',
  'doors-it-opens': 'Diga que vagas isso abre que sem isso ficam fechadas e como conferir nos anúncios.',
  'cheap-trial':
    'Proponha um teste de uma ou duas semanas que resolva a questão gastando pouco e diga que resultado significaria não.',
  'money-per-year-first':
    'Ordene pelo dinheiro economizado por ano, do maior para o menor, com o esforço ao lado de cada um.',
  'same-people-again':
    'Prefira lugares onde se reencontram as mesmas pessoas e diga o que dizer na segunda vez.',
  'asked-in-person':
    'Diga a quem pedir pessoalmente, quem pede e para que pequena primeira tarefa, antes de qualquer aviso.',
  'told-within-a-month': 'Diga para cada um como saber em um mês se trouxe alguém.',
  'ten-episodes-named': 'Verifique se o tema rende citando os dez primeiros episódios ou posts.',
  'before-it-is-thrown':
    'Diga o que pode valer dinheiro ou interessar a um arquivo, e como verificar, antes de jogar qualquer coisa fora.',
  'measure-before-buying': 'Diga para cada uma o que medir antes de comprar e se deixa furos ou marcas.',
  'mark-what-is-missing': 'Marque cada ingrediente que não foi citado e diga o que acontece sem ele.',
  'practice-put-off': 'Diga que prática quem aprende costuma adiar e como começá-la já na primeira semana.',
  'figure-that-breaks-it': 'Aponte o número que inviabilizaria tudo se saísse um pouco pior, e quanto pior.',
} as const satisfies Partial<Record<LineId, string>>
