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
} as const satisfies Partial<Record<LineId, string>>
