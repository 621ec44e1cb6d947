// What is added in Portuguese to requests about given texts.

import type { LineId } from '../../../playbooks/ids.ts'

export const texts = {
  'named-owners':
    'Indique responsável ou prazo só onde o texto disser e marque as tarefas que ninguém assumiu.',
  'nothing-guessed': 'Pegue só o que o texto diz e deixe o campo vazio quando não constar.',
  'as-written': 'Copie os nomes, números e códigos exatamente como estão escritos.',
  'no-stitching': 'Cite palavra por palavra e marque cada omissão com […].',
  'what-it-belongs-to': 'Diga a que se refere cada dado e onde um valor ou data posterior substitui outro.',
  'once-each': 'Liste cada um uma única vez, na forma mais completa que o texto traz.',
  'no-overclaim': 'Não afirme mais do que o texto diz.',
  doses: 'Mantenha cada dose, horário, valor e sinal de alerta exatamente como estão escritos.',
  duties:
    'Mantenha cada prazo, valor e exceção, e quem deve fazer o quê; não transforme nenhum “deve” em “pode”.',
  exact: 'Mantenha números, nomes e datas exatamente como no texto e use só o que ele diz.',
  'strength-of-claims':
    'Mantenha o mesmo grau de certeza dos autores e conserve a principal limitação que eles apontam.',
  'latest-wins': 'Onde mensagens posteriores corrigirem anteriores, siga a última.',
  'open-and-settled': 'Diga o que está decidido, o que continua em aberto e quem precisa agir.',
  'decided-or-discussed':
    'Separe o que foi decidido do que só foi discutido, com responsável e data onde as notas informarem.',
  'how-often': 'Diga quantas vezes cada ponto aparece, para que uma voz mais alta não fale por todas.',
  'sure-only': 'Deixe de fora qualquer detalhe da obra de que você não tenha certeza.',
  'doses-and-units': 'Mantenha exatamente cada dose, unidade, horário e advertência.',
  untouched: 'Deixe intactos os placeholders, chaves e tags, mas mude-os de lugar onde a gramática exigir.',
  'usual-labels': 'Use as palavras que os programas nesse idioma costumam ter nesses botões.',
  'one-address':
    'Escolha o tratamento (formal ou informal) que convém a esses leitores e mantenha-o em todo o texto.',
  'effect-over-words':
    'Onde um trocadilho ou expressão não sobreviver, encontre outro com o mesmo efeito e diga onde fez isso.',
  'force-of-terms':
    'Mantenha com exatidão os termos definidos, os números e o caráter obrigatório ou facultativo de cada cláusula.',
  'no-equivalent': 'Onde um conceito jurídico não tiver equivalente exato, avise ao lado da tradução.',
  'what-gave-way': 'Onde não der para manter ao mesmo tempo o sentido e o som, diga qual cedeu.',
  'mark-doubts': 'Marque o que for ilegível ou duvidoso em vez de adivinhar.',
  'nothing-left-out': 'Não omita nada e traduza sempre do mesmo jeito cada termo que se repete.',
  'no-new-achievements':
    'Não acrescente números, ferramentas nem conquistas que não estejam no original; onde algo assim ajudaria, deixe [colchetes].',
  'only-what-is-wrong': 'Mude só o que está errado e mantenha o resto nas palavras de quem escreveu.',
  'claims-kept':
    'Mantenha o sentido e a força de cada afirmação e deixe as citações e referências como estão.',
  'meaning-stays':
    'Simplifique as palavras, não o conteúdo: todas as condições, exceções, números e prazos ficam.',
  'words-not-facts': 'Corte palavras antes de fatos: datas, números, nomes e o que se pede ficam.',
  'no-new-facts':
    'Não acrescente fatos, números nem promessas que não estejam no original; onde algum for preciso, deixe [colchetes].',
  'message-stays':
    'Mude o tom, não a mensagem: o que se pede, os fatos e os prazos continuam claros como estão.',
  'nothing-lost': 'Não perca nenhum item nem mude nenhum número no caminho.',
  'own-voice': 'Mantenha o sentido, os fatos e a voz de quem escreveu.',
  'words-behind':
    'Para cada código, cite as palavras que o justificam; se nenhum servir, não atribua o mais próximo.',
  'harm-of-waiting':
    'Julgue pelo que acontece se esperar e por quantas pessoas são afetadas, não pelo tom da mensagem.',
  anchors: 'Diga o que significam a nota mais baixa e a mais alta, e ligue cada nota a algo do item.',
  'deciding-words': 'Indique as palavras ou os detalhes que decidem.',
  mixed:
    'Julgue o que a pessoa quer dizer acima de palavras soltas e marque como tais os casos mistos ou irônicos.',
  criterion: 'Diga o critério usado e quais vizinhos poderiam trocar de lugar.',
  'none-left-out': 'Não deixe nenhum item de fora e mantenha a ordem dada.',
  'groups-apart': 'Use grupos que não se sobreponham e explique em poucas palavras o que entra em cada um.',
  borderline: 'Marque os que poderiam ficar em um grupo ou em outro.',
} as const satisfies Partial<Record<LineId, string>>
