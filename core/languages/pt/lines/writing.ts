// What is added in Portuguese to requests about texts for work and daily life.

import type { LineId } from '../../../playbooks/ids.ts'

export const writing = {
  'when-it-does-not-know': 'Diga no texto o que o bot faz quando não sabe algo ou quando pedem outra coisa.',
  'odd-inputs':
    'Diga no prompt o que fazer com uma entrada vazia, fora do assunto ou que não se encaixe em nenhum caso.',
  'before-it-deletes':
    'Antes de cada comando que apaga ou reinicia algo, diga o que verificar; depois dele, como ver que funcionou.',
  'runbook-names':
    'Deixe entre [colchetes] os nomes de servidores, caminhos e contatos que não foram informados aqui.',
  'no-invented-commands':
    'Não invente comandos, opções nem nomes de arquivo; deixe entre [colchetes] o que não foi informado aqui.',
  'testable-criteria':
    'Faça com que cada critério de aceitação possa ser testado e acrescente critérios para quando a ação é recusada, falha ou é interrompida.',
  'what-stops-apart':
    'Coloque em um lugar à parte o que deixa de funcionar, com o que as pessoas precisam fazer.',
  'no-invented-quotes':
    'Coloque entre [colchetes] os nomes, números e contatos que não foram informados aqui e marque cada declaração redigida como pendente de aprovação.',
  'given-life':
    'Use só o que se conta aqui sobre o candidato; deixe entre [colchetes] os exemplos que faltarem.',
  'no-lifelong-passion': 'Comece por algo que a pessoa fez, não por uma paixão de toda a vida.',
  'given-experience':
    'Não invente experiência; deixe entre [colchetes] os cargos, resultados e nomes que faltarem.',
  'no-apology-for-gaps': 'Não peça desculpas pela experiência que falta; mostre o que a compensa.',
  'given-evidence':
    'Sustente os elogios só com o que se conta aqui; onde faltar um exemplo, deixe-o entre [colchetes].',
  'behaviour-not-character':
    'Descreva o que a pessoa faz, não o caráter dela; onde faltar um exemplo, deixe-o entre [colchetes].',
  'given-conditions':
    'Mencione só o salário, o horário e os benefícios informados aqui; se faltar algum, deixe-o entre [colchetes].',
  'excludes-nobody': 'Evite expressões que excluam por idade, sexo ou origem.',
  'rent-facts': 'Use só os dados informados aqui; se faltar algum, deixe-o entre [colchetes].',
  'pay-facts': 'Use só os dados informados aqui; se faltar algum, deixe-o entre [colchetes].',
  'owed-and-due': 'Informe o valor, quando venceu e como pagar; deixe entre [colchetes] o que faltar.',
  'confirm-the-end':
    'Peça confirmação por escrito da data de término; deixe entre [colchetes] as datas e os números de contrato que faltarem.',
  'leave-terms-open':
    'Coloque entre [colchetes] os nomes, valores e prazos que não foram informados, com um valor usual dentro onde houver.',
  'mark-local-law': 'Depois do texto, liste os pontos que dependem da lei local.',
  'no-invented-rules':
    'Deixe entre [colchetes] as regras, os horários e os preços que não foram informados aqui.',
  'no-invented-settings':
    'Deixe entre [colchetes] os nomes, tempos e quantidades que não foram informados aqui.',
  'step-succeeded':
    'Coloque uma única ação em cada passo e como saber que foi concluído; se não for informado, deixe entre [colchetes].',
  'given-impressions': 'Julgue só pelas impressões relatadas aqui e não invente exemplos.',
  'essay-sources':
    'Mencione só obras que você tem certeza de que existem e marque os números de página e as citações que precisam ser conferidos.',
  'essay-objection': 'Responda à objeção mais forte contra a posição, não a uma fácil.',
  'paper-results':
    'Não afirme resultados nem números que não foram informados aqui; deixe-os entre [colchetes].',
  'paper-sources':
    'Mencione só obras que você tem certeza de que existem e marque os números de página e as citações que precisam ser conferidos.',
  'paper-objection': 'Responda à objeção mais forte contra a posição, não a uma fácil.',
  'article-sources':
    'Não invente números, citações nem pessoas; onde faltar algo assim, deixe entre [colchetes].',
  'article-objection': 'Responda à objeção mais forte contra a posição, não a uma fácil.',
  'quoted-terms':
    'Mencione só os preços, datas e condições informados aqui; deixe entre [colchetes] o que faltar.',
  'grant-figures':
    'Não invente números, resultados nem parceiros; deixe entre [colchetes] o que faltar e marque cada estimativa como tal.',
  'given-figures':
    'Não invente números, resultados nem parceiros; deixe entre [colchetes] o que faltar e marque cada estimativa como tal.',
  'no-invented-anecdotes': 'Conte só as histórias dadas aqui; onde faltar uma, deixe [colchetes].',
  'for-the-ear': 'Escreva para ser falado, com frases que caibam em um só fôlego.',
  'plausible-distractors':
    'Faça de cada opção errada um erro que as pessoas cometem de verdade e não deixe nenhuma se destacar pelo tamanho ou pela posição.',
  'one-defensible-answer': 'Formule cada pergunta de modo que só uma resposta esteja certa.',
  'seen-in-the-work':
    'Descreva cada nível pelo que se vê no trabalho, não com palavras como “bom” ou “quase sempre”.',
  'real-cases': 'Pergunte o que a pessoa fez em um caso real, não o que faria.',
  'blank-bio': 'Deixe entre [colchetes] o nome, as empresas, os anos e os diplomas.',
  'given-person':
    'Use só o que foi informado aqui sobre a pessoa; não invente diplomas, empresas nem prêmios.',
  'given-career':
    'Use só o que foi informado aqui; deixe entre [colchetes] as empresas, datas e resultados que faltarem.',
  unconditional:
    'Diga com clareza o que deu errado, sem um “se alguém se sentiu…”, e não prometa nada que não esteja informado aqui.',
  'no-invented-cause': 'Não dê causas, reembolsos nem promessas que não estejam informados aqui.',
  'posted-facts': 'Use só o que se conta aqui e não invente cenas, dificuldades nem lições aprendidas.',
  'posted-offer':
    'Coloque entre [colchetes] os nomes, links e preços que não foram informados e não invente ofertas, descontos nem testes grátis.',
  'thing-first': 'Comece pela novidade em si, não pela alegria de compartilhá-la.',
  'actions-owned':
    'Não acrescente causas, detecções nem números que não foram informados aqui; deixe entre [colchetes] os responsáveis e as datas das ações.',
  'observed-not-inferred': 'Separe o que foi observado do que se conclui.',
  'report-particulars': 'Deixe entre [colchetes] os nomes, horários e lugares que não foram informados aqui.',
  'report-figures': 'Deixe entre [colchetes] os números, datas e nomes que não foram informados aqui.',
  'complaint-facts':
    'Não acrescente fatos que não foram contados aqui; deixe entre [colchetes] os fatos, datas e referências que faltarem.',
  'what-a-sum-does': 'Cite um valor e o que ele paga; se não for informado, deixe-o entre [colchetes].',
  'given-claims':
    'Não afirme resultados, referências nem números que não foram informados aqui; deixe [colchetes] onde um deles ajudaria.',
  'pitched-claims': 'Não afirme resultados nem números que não foram informados aqui.',
  'news-first':
    'Dê a notícia nas primeiras linhas e não acrescente motivos nem promessas que não estejam informados aqui.',
  'no-invented-excuse': 'Não dê motivos nem desculpas que não estejam informados aqui.',
  'who-decides':
    'Diga quem decide nos casos duvidosos e o que acontece em caso de descumprimento; o que não for informado, deixe entre [colchetes].',
  'purpose-of-items': 'Marque em cada item se é para informar, discutir ou decidir.',
  'usual-misconception': 'Diga qual ideia errada os alunos costumam trazer e como a aula lida com ela.',
  'given-amenities': 'Não mencione comodidades, vistas nem distâncias que não foram informadas aqui.',
  'given-history': 'Não invente pessoas, datas nem fatos.',
  'product-stated-features':
    'Não atribua características, materiais, origem nem efeitos que não foram informados aqui.',
  'product-no-praise': 'Deixe de fora elogios que serviriam para qualquer outro produto.',
  'advert-stated-features':
    'Não mencione preços, ofertas, garantias, estatísticas nem anos de experiência que não foram informados aqui.',
  'advert-blanks': 'Deixe entre [colchetes] os nomes, lugares, anos e preços.',
  'advert-no-praise': 'Deixe de fora elogios que qualquer concorrente também poderia usar.',
  'announced-facts':
    'Deixe entre [colchetes] os eventos, datas, nomes e contatos que não foram informados aqui; não invente regras nem ofertas.',
  'bare-letter': 'Use só os dados informados aqui; se faltar algum, deixe-o entre [colchetes].',
  'new-date': 'Proponha uma nova data concreta; se nenhuma for informada, deixe-a entre [colchetes].',
  'invitation-particulars':
    'Informe data, hora, lugar e como responder; deixe entre [colchetes] o que faltar.',
  'letter-facts':
    'Não invente fatos nem circunstâncias; deixe entre [colchetes] os nomes, datas e valores que faltarem.',
  'promises-to-keep': 'Faça de cada promessa algo pequeno que se possa ver cumprido, não um sentimento.',
  'one-real-case': 'Baseie-se em um caso real meu, entre [colchetes] se nenhum for informado.',
  'seen-of-me':
    'Lembre a quem lê o que me viu fazer, entre [colchetes], e diga até quando e para onde deve ser enviado.',
  'minutes-decided-owned':
    'Separe o que foi decidido do que só foi discutido e dê a cada ação um responsável e uma data.',
  'come-to-me-for': 'Diga para que as pessoas podem me procurar, entre [colchetes] se não for informado.',
  'who-covers-what':
    'Dê os dias exatos e quem cobre o que vencer neles, entre [colchetes] se não for informado.',
  'one-moment-of-the-talk':
    'Mencione uma coisa que foi dita na conversa, entre [colchetes] se nenhuma for informada.',
  'what-became-of-it':
    'Conte para que serve ou serviu o presente ou a doação, entre [colchetes] se não for informado.',
  'honest-not-good':
    'Peça uma avaliação sincera e não uma boa, e dê duas perguntas a que ela poderia responder.',
  'old-price-until':
    'Dê a data em que começa e diga se as reservas e os contratos já feitos mantêm o preço antigo, entre [colchetes].',
  'shut-until':
    'Dê o dia da semana com a data, quando você reabre e a quem recorrer nesse meio-tempo, entre [colchetes] se faltar.',
  'first-day':
    'Diga quando e aonde ir no primeiro dia e por quem perguntar, entre [colchetes] se não for informado.',
  'when-not-to-use': 'Diga embaixo de cada modelo para que casos ele não deve ser usado.',
  'one-small-task':
    'Diga o que um ajudante faria, quando e por quanto tempo, entre [colchetes] se não for informado.',
  'wants-and-obstacle':
    'Diga de quem trata a história, o que essa pessoa quer e o que atrapalha, entre [colchetes] se não for informado.',
  'goal-measured-supported':
    'Dê a cada meta uma medida, uma data e o apoio que a pessoa recebe, entre [colchetes] se não for informado.',
  'control-owner-residual':
    'Dê a cada medida alguém que a verifique e deixe entre [colchetes] os dados do local, cargas e nomes que não foram informados.',
  'what-cannot-wait':
    'Coloque primeiro o que está inacabado e não pode esperar, com quem assume e até quando.',
  'for-whom-not': 'Diga também onde não ajuda e para quem é a escolha errada.',
  'sales-to-break-even':
    'Marque cada número como suposição e mostre quantas vendas por dia cobrem os custos.',
  'headlines-claim': 'Faça do título de cada slide a afirmação que ele defende, não o tema.',
  'situation-not-rule': 'Pergunte o que fazer em uma situação, não o que diz a regra.',
  'no-other-child':
    'Não cite nenhuma outra criança e conte o que foi visto e feito, não por que a criança fez aquilo.',
  'answer-in-a-word':
    'Faça com que dê para responder com uma palavra e que o não seja tão fácil de dizer quanto o sim.',
  'later-until':
    'Dê a nova data e o que o cliente pode escolher agora, entre [colchetes] se não for informado.',
  'reported-and-by-when':
    'Diga desde quando, quando foi avisado e até que data deve ser consertado, entre [colchetes] se não for informado.',
  'earlier-letters-by-date':
    'Mencione as cartas anteriores pela data, entre [colchetes], e peça uma única ação até uma data concreta.',
  'no-idle-questions': 'Não pergunte nada que ninguém vá usar e marque quais respostas são obrigatórias.',
  'first-objection':
    'Responda primeiro à objeção que esses compradores fazem logo, sem resultados nem números que não foram informados aqui.',
  'ends-at-and-number':
    'Dê a hora de início e de fim de cada dia e um número para ligar se houver barulho demais, entre [colchetes].',
  'what-changes-for-whom':
    'Diga o que muda, para quem e a partir de que dia, e a quem perguntar, entre [colchetes] se não for informado.',
  'rent-and-free-from':
    'Informe o aluguel e o que ele inclui, o depósito e a data em que fica livre, entre [colchetes] se não for informado.',
} as const satisfies Partial<Record<LineId, string>>
