// What is added in Portuguese to requests about questions and explanations.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledge = {
  'depends-on-place': 'Se a resposta depender do país ou do estado, diga para qual ela vale.',
  'as-of-year': 'Diga para qual ano vale o valor ou o limite.',
  'where-to-confirm': 'Diga em qual fonte oficial a regra atual pode ser conferida.',
  'since-version': 'Se depender da versão, diga a partir de qual.',
  'summer-time': 'Diga como o horário de verão muda isso.',
  'year-and-measure': 'Diga de que ano é o número e o que exatamente ele conta.',
  'how-counted': 'Se depender do que se conta ou houver controvérsia, diga.',
  'signs-of-doneness':
    'Para cada etapa que possa dar errado, diga que aparência, cheiro ou textura deve ter quando está no ponto.',
  'wrong-beside-right': 'Para cada regra, coloque uma frase errada ao lado da certa.',
  'settled-or-disputed':
    'Diga em quais causas ou afirmações os historiadores concordam e quais eles discutem.',
  'where-it-matters': 'Compare-os nos mesmos pontos e dê um caso em que a diferença seja decisiva.',
  'facts-or-values':
    'Dê o argumento mais forte de cada lado e diga se a disputa é sobre fatos ou sobre valores.',
  'differs-by-place': 'Diga quais partes mudam de um país para outro.',
  'one-worked-example': 'Acompanhe toda a explicação com um mesmo exemplo pequeno e concreto.',
  'usual-mistake': 'Diga qual é o erro mais comum e como percebê-lo a tempo.',
  'common-wrong-picture': 'Se houver uma explicação errada muito difundida, cite-a e diga por que ela falha.',
  'say-if-silent': 'Se o texto não resolver a questão, diga isso e o que ele deixa em aberto.',
  'three-outcomes':
    'Diga se o texto sustenta a afirmação, a contradiz ou não trata dela, e cite as palavras que decidem.',
  'both-places':
    'Cite os dois trechos de cada ponto e separe as contradições do que um dos textos apenas omite.',
  'quote-deciding': 'Cite as palavras que decidem a resposta.',
  exceptions: 'Leve em conta definições, exceções e prazos que apareçam em outras partes do texto.',
} as const satisfies Partial<Record<LineId, string>>
