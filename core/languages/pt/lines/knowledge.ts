// What is added in Portuguese to requests about questions and explanations.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledge = {
  'depends-on-place': 'Diga para qual país ou estado a resposta vale.',
  'as-of-year': 'Diga para qual ano vale o valor ou o limite.',
  'since-version': 'Se só as versões mais novas permitirem, diga a partir de qual.',
  'summer-time': 'Diga se o horário de verão muda isso e quando.',
  'year-and-measure': 'Diga de que ano é o número e o que exatamente ele conta.',
  'how-counted': 'Diga em que definição a resposta se apoia e cite a principal alternativa.',
  'us-or-imperial': 'Diga se a medida é a americana ou a imperial.',
  'raw-or-cooked': 'Diga se o número se refere ao peso cru ou cozido.',
  'documented-origin': 'Diga o que está documentado sobre a origem e o que é só lenda.',
  'earliest-source': 'Dê a fonte mais antiga conhecida e diga se a atribuição é duvidosa.',
  'trial-or-correlation':
    'Diga de cada achado se ele se apoia em experimentos, em experimentos naturais ou em correlações.',
  'entry-conditions':
    'Cite qualquer outra condição pela qual se barra a entrada, como a validade do passaporte ou um registro on-line.',
  'signs-of-doneness':
    'Para cada etapa que possa dar errado, diga que aparência, cheiro ou textura deve ter quando está no ponto.',
  'wrong-beside-right': 'Para cada regra, coloque uma frase errada ao lado da certa.',
  'settled-or-disputed': 'Diga sobre quais das causas os historiadores ainda discutem, e por quê.',
  'where-it-matters': 'Compare-os nos mesmos pontos e dê um caso em que a diferença apareça.',
  'facts-or-values':
    'Dê o argumento mais forte de cada lado e diga onde divergem nos fatos e onde nos valores.',
  'one-worked-example': 'Acompanhe toda a explicação com um mesmo exemplo pequeno e concreto.',
  'common-wrong-picture': 'Cite a explicação errada mais comum e diga por que ela falha.',
  'when-wrong': 'Diga de cada um quando seria a escolha errada.',
  'both-on-one-example': 'Mostre todos os termos no mesmo exemplo pequeno com números.',
  'round-numbers': 'Faça a conta uma vez com números redondos.',
  'whose-rules': 'Diga de que país são as regras descritas.',
  'shows-it-worked': 'Depois de cada passo, dê o comando ou o sinal que mostra que funcionou.',
  'right-or-wrong-sign':
    'Para cada passo que possa dar errado, diga como saber que foi bem feito e como fica quando falha.',
  'say-if-silent': 'Se o texto não resolver a questão, diga isso e o que ele deixa em aberto.',
  'three-outcomes':
    'Diga se o texto sustenta a afirmação, a contradiz ou não trata dela, e cite as palavras que decidem.',
  'both-places':
    'Cite os dois trechos de cada ponto e separe as contradições do que um dos textos apenas omite.',
  'quote-deciding': 'Cite as palavras que decidem a resposta.',
  exceptions: 'Cite qualquer exceção, definição ou prazo em outra parte do texto que mude a resposta.',
  'stated-or-inferred': 'Separe o que o texto diz do que você deduz dele.',
  'law-over-clause': 'Separe o que a cláusula diz do que a lei permite que ela diga.',
  'law-or-shop-policy': 'Separe o que a lei garante do que é só política do vendedor.',
  'contract-or-law': 'Diga o que um contrato pode mudar e o que a lei fixa, diga ele o que disser.',
  'sent-away-for':
    'Diga por que as pessoas mais costumam ser mandadas embora, como um documento que falta ou não ter agendamento.',
  'wrongly-ruled-out':
    'Diga o que as pessoas acreditam, por engano, que as exclui e a partir de que dia o pedido conta.',
  'until-when-stoppable':
    'Dê a sequência de consequências com os prazos e até quando cada uma ainda pode ser evitada.',
  'what-holds-it-up': 'Diga a partir de que dia o prazo corre e o que mais costuma atrasá-lo.',
  'how-it-ends': 'Diga o que quem assina não poderá mais recusar e como a obrigação termina.',
  'outside-the-cover': 'Diga quem paga, quem fica protegido e o que não é coberto.',
  'who-enforces': 'Diga quem fiscaliza e o que acontece na prática em caso de descumprimento.',
  'weight-by-ingredient':
    'Converta as xícaras de ingredientes secos pelo peso de cada um, não por um fator único.',
  'scales-badly': 'Diga o que não cresce na mesma proporção, como a forma, o tempo, o sal e o fermento.',
  'what-sets-it': 'Diga o que fixaria a sujeira ou danificaria o material, como calor ou água sanitária.',
  'decides-not-minutes': 'Dê a temperatura interna ou o sinal que decide, além dos minutos.',
  'oven-and-shelf': 'Diga se o calor do forno é com ventilador ou sem, e em que altura vai a grade.',
  'sign-not-month':
    'Ligue o momento a um sinal do jardim, como a terra aquecida ou os brotos, não só a um mês.',
  'quotes-leave-out':
    'Diga o que mais mexe no preço e o que os primeiros orçamentos costumam deixar de fora.',
  'cut-not-sum':
    'Conte peças inteiras a partir de um plano de corte, não pelo comprimento ou pela área total.',
  'loss-and-packs':
    'Some as perdas, os vãos e as demãos adicionais quando houver, e arredonde para as embalagens vendidas.',
  'runs-out-first': 'Diga o que se esgota primeiro: a área, a altura ou o peso.',
  'shares-add-up': 'Faça as partes somarem o total exato e diga quem fica com o arredondamento.',
  'where-it-limps': 'Diga em que ponto a comparação deixa de valer.',
  'listener-misreads':
    'Aponte a conclusão errada que essa pessoa mais provavelmente vai tirar e as palavras que a evitam.',
  'who-objects':
    'Diga que leitores ou manuais de estilo ainda fariam objeção e dê uma forma que ninguém questione.',
  'who-may-say-it': 'Diga quem usa e como soaria na boca de outra pessoa.',
  'harmless-reading': 'Dê a leitura mais inofensiva que as palavras permitam ao lado da mais provável.',
  'contemporary-record': 'Diga o que consta em fontes da época e o que foi acrescentado depois à história.',
  'lost-for-good': 'Diga primeiro o que se perde para sempre e como salvar.',
  'breaks-on-new-rows':
    'Diga quando falha ou fica desatualizado, por exemplo com células vazias, números como texto ou linhas novas.',
  'rate-and-fee': 'Diga de que dia é a cotação e quanto o cartão ou a casa de câmbio desconta.',
  'weeks-to-avoid': 'Diga que semanas evitar, por exemplo por feriados locais ou fechamentos.',
  'fan-or-conventional': 'Diga se as temperaturas do forno são com ventilador ou sem.',
  'one-test': 'Dê a pergunta ou o teste que decide qual das duas coisas é.',
} as const satisfies Partial<Record<LineId, string>>
