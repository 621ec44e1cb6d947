// What is added in Portuguese to requests about figures and arguments.

import type { LineId } from '../../../playbooks/ids.ts'

export const analysis = {
  'assumptions-and-slack':
    'Diga as premissas por trás do número e como ele muda se o efeito real for a metade.',
  'which-total': 'Informe o denominador de cada taxa e se é uma média, uma contagem inicial ou final.',
  'wrong-or-unusual': 'Separe o que com certeza está errado do que é só incomum.',
  'size-and-interval': 'Dê o tamanho da diferença com a incerteza, não só se é significativa.',
  'fair-comparison':
    'Diga se a parada estava prevista de antemão e se o tamanho dos grupos corresponde à divisão planejada.',
  'who-is-missing': 'Diga até onde o resultado vale para quem não foi perguntado ou não respondeu.',
  'answers-behind': 'Informe quantas respostas há por trás de cada porcentagem.',
  range: 'Dê um intervalo com cada previsão e diga o que a invalidaria.',
  assumptions: 'Diga qual é o pressuposto mais importante aqui e como verificá-lo nos dados.',
  'in-practice': 'Diga o que a estimativa significa na prática e quão incerta ela é.',
  'other-explanations':
    'Diga que outras explicações combinam com esses números e que dados as distinguiriam.',
  'normal-swing': 'Avalie a mudança diante das oscilações habituais dos números anteriores.',
  definition: 'Defina cada métrica pelo que se conta, sobre que total e em que período.',
  misleading: 'Diga como cada número poderia melhorar enquanto a coisa em si piora.',
  'show-sums': 'Indique a conta por trás de cada número e marque o que você precisou supor.',
  'figures-behind': 'Apoie cada achado em seus números.',
  'what-it-can-show':
    'Diga que diferença mínima, ou que margem de erro, esse número de casos consegue mostrar.',
  'values-that-fit': 'Dê o intervalo de valores reais que ainda seriam compatíveis com esses números.',
  'does-not-hinge': 'Diga como verificar que o resultado não depende dessa escolha.',
  'shows-and-hides': 'Diga o que o gráfico recomendado deixa fácil de comparar e o que esconde.',
  'other-choice': 'Diga o que nos dados faria da outra a melhor escolha.',
  'as-counts': 'Mostre o resultado também como casos em cada 1.000 pessoas.',
  'too-few-cases': 'Diga quais diferenças se baseiam em poucos casos para merecer confiança.',
  'first-gap':
    'Aponte o primeiro passo que não se segue e por quê, ou afirme que todos os passos se sustentam.',
  'may-be-false':
    'Se a afirmação for falsa como está ou precisar de outra condição, diga e dê o contraexemplo.',
  ranges: 'Dê cada suposição com um intervalo e diga de quais o resultado mais depende.',
  'every-clue': 'Diga como a solução atende a cada pista e se é a única.',
  'both-ends': 'Diga se o primeiro e o último dia são contados.',
  'how-known': 'Diga como a informação foi obtida, porque a resposta pode depender disso.',
  'what-counts': 'Diga quais arranjos contam como diferentes.',
  compounding: 'Diga com que frequência os juros são capitalizados e quando vencem os pagamentos.',
  'false-roots': 'Dê os valores excluídos e descarte os candidatos que não satisfazem a equação original.',
  'known-at-prediction': 'Verifique de cada variável se ela era conhecida no momento da previsão.',
  'beyond-accuracy': 'Avalie pelo recall e pela precisão da classe rara, porque a acurácia os esconde.',
  'counted-differently':
    'Verifique primeiro se mudou a definição, a contagem ou a composição, antes de apontar causas.',
  'concrete-price':
    'Faça as pessoas escolherem a um preço concreto, porque elas exageram o que pagariam ou fariam.',
  'timing-or-lasting':
    'Separe o que só se desloca entre períodos do que permanece e não cite causas que não foram informadas.',
  'stage-that-moved': 'Compare cada etapa com a anterior e diga onde está a perda ou a mudança.',
  'one-year-only': 'Diga o que tão poucos meses não podem mostrar, como sazonalidade diante de tendência.',
  'same-period-cost': 'Compare o custo total em um mesmo período, com taxas, e o que ainda se deve no fim.',
} as const satisfies Partial<Record<LineId, string>>
