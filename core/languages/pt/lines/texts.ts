// What is added in Portuguese to requests about given texts.

import type { LineId } from '../../../playbooks/ids.ts'

export const texts = {
  'named-owners':
    'Indique responsável ou prazo só onde o texto disser e marque as tarefas que ninguém assumiu.',
  'nothing-guessed': 'Pegue só o que o texto diz e deixe o campo vazio quando não constar.',
  'as-written': 'Copie os nomes, números e códigos exatamente como estão escritos.',
  'once-each': 'Liste cada um uma única vez, na forma mais completa que o texto traz.',
  'wording-of-the-ad':
    'Cite as palavras que decidem cada item e liste à parte o que o anúncio deixa pouco claro.',
  'vague-times':
    'Deixe vagos os horários vagos, marque as datas deduzidas em vez de lidas e não invente uma ordem.',
  'relative-dates':
    'Transforme “amanhã” ou um dia da semana em data só se o texto der o dia a partir do qual contar.',
  'quoted-values':
    'Coloque entre aspas cada valor do CSV que contenha separador, aspas ou quebra de linha, e duplique as aspas internas.',
  'with-or-without-tax': 'Diga se o valor é com ou sem impostos.',
  'omissions-marked': 'Marque cada omissão ([…]) e não junte frases que estão separadas no texto.',
  'which-one': 'Há mais de um no texto: diga de quem é o que você pegou.',
  'whose-each-is':
    'Coloque ao lado de cada um de quem ou de que ele é, e liste os parecidos que deixou de fora, com o motivo.',
  'beside-each-date':
    'Coloque ao lado de cada data o fato a que ela se refere; se o texto não trouxer, diga.',
  duties:
    'Mantenha cada prazo, valor e exceção, e quem deve fazer o quê; não transforme nenhum “deve” em “pode”.',
  'latest-wins': 'Onde mensagens posteriores corrigirem anteriores, siga a última.',
  'open-and-settled': 'Diga o que está decidido, o que continua em aberto e quem precisa agir.',
  'decided-or-discussed':
    'Separe o que foi decidido do que só foi discutido, com responsável e data onde constarem.',
  'how-often': 'Diga quantas vezes cada ponto aparece, para que uma voz mais alta não fale por todas.',
  'study-overclaim':
    'Não afirme mais do que o estudo mostra: uma associação não é uma causa, e “pode” não é “vai”.',
  'act-on-it': 'Mantenha cada horário, limite e sinal de alerta diante do qual alguém precise agir.',
  'wanted-of-me': 'Diga o que preciso fazer e até quando, ou que não preciso fazer nada.',
  'decided-or-argued': 'Separe o que o tribunal decidiu do que as partes alegaram e do que ficou em aberto.',
  'which-source-says': 'Deixe claro qual fonte diz o quê e onde elas divergem.',
  'as-sure-as-authors': 'Mantenha o mesmo grau de certeza dos autores e diga quem ou o que foi estudado.',
  misheard: 'Corrija palavras mal transcritas só onde o sentido for certo e marque as demais.',
  'sure-of-the-part': 'Deixe de fora tudo o que você não tem certeza de que pertence a essa parte da obra.',
  'who-does-what': 'Mantenha quem precisa fazer o quê e até quando.',
  'figures-with-base':
    'Dê cada número que mantiver com a unidade e a base, e com o valor anterior onde o texto informar.',
  untouched: 'Deixe intactos os placeholders, chaves e tags, mas mude-os de lugar onde a gramática exigir.',
  'effect-over-words':
    'Onde um trocadilho ou expressão não sobreviver, encontre outro com o mesmo efeito e diga onde fez isso.',
  'force-of-terms':
    'Mantenha com exatidão os termos definidos, os números e o caráter obrigatório ou facultativo de cada cláusula.',
  'no-equivalent': 'Onde um conceito jurídico não tiver equivalente exato, avise ao lado da tradução.',
  'what-gave-way': 'Onde não der para manter ao mesmo tempo o sentido e o som, diga qual cedeu.',
  'mark-doubts': 'Marque o que for ilegível ou duvidoso em vez de adivinhar.',
  'nothing-left-out': 'Não omita nada e traduza sempre do mesmo jeito cada termo que se repete.',
  'doses-and-names':
    'Mantenha exatamente cada dose, horário e advertência, e deixe os nomes dos remédios como estão.',
  'what-the-dish-is': 'Diga o que é o prato em vez de traduzir o nome palavra por palavra.',
  'coded-praise':
    'Traduza literalmente as fórmulas de avaliação e diga entre parênteses a que nota cada uma equivale.',
  'degrees-stay': 'Deixe diplomas, notas e cargos no original, com uma explicação entre parênteses.',
  'address-named': 'Mantenha um só tratamento (formal ou informal) e diga qual depois da tradução.',
  'strings-to-check': 'Liste os textos que passam do limite ou precisam de formas de plural ou de gênero.',
  'no-new-achievements':
    'Não acrescente números, ferramentas nem conquistas que não estejam no original; onde algo assim ajudaria, deixe [colchetes].',
  'only-what-is-wrong': 'Mude só o que está errado e mantenha o resto nas palavras de quem escreveu.',
  'words-not-facts': 'Corte palavras antes de fatos: datas, números, nomes e o que se pede ficam.',
  'message-stays':
    'Mude o tom, não a mensagem: mantenha cada pedido, condição, data e número, e não acrescente nenhum.',
  'nothing-lost': 'Não perca nenhum item nem mude nenhum número no caminho.',
  'indirect-clues': 'Remova também as pistas indiretas, como cargos, lugares, datas e parentescos.',
  'beyond-pronouns': 'Observe também cargos, adjetivos e o que se espera da pessoa, não só os pronomes.',
  'claim-strength':
    'Mantenha cada afirmação com a mesma força: “pode” continua “pode”, “associado” não vira “causa”.',
  'not-anybodys':
    'Corte toda frase que qualquer empresa ou pessoa poderia dizer e não ponha nada inventado no lugar.',
  'conditions-stay':
    'Mantenha cada condição, exceção, prazo, valor e advertência; simplifique palavras e frases, não as regras.',
  'more-of-what-is-there':
    'Diga mais sobre o que já está lá; onde for preciso um dado novo, deixe [colchetes] em vez de inventar.',
  'sorry-for-the-deed':
    'Peça desculpas pelo que foi feito, não por como foi sentido, e não prometa nada que não esteja no texto.',
  'more-than-spelling': 'Mude também o vocabulário, as datas e as unidades, não só a grafia.',
  'times-fit': 'Encadeie os horários sem intervalos nem sobreposições e diga onde os informados não batem.',
  'ask-up-front': 'Deixe claro nas primeiras linhas o que se pede a quem lê.',
  'words-behind':
    'Para cada código, cite as palavras que o justificam; se nenhum servir, não atribua o mais próximo.',
  'harm-of-waiting':
    'Julgue pelo que acontece se esperar e por quantas pessoas são afetadas, não pelo tom da mensagem.',
  criterion: 'Diga o critério usado e quais vizinhos poderiam trocar de lugar.',
  'none-left-out': 'Não deixe nenhum item de fora e mantenha a ordem dada.',
  'groups-apart': 'Use grupos que não se sobreponham e diga o que entra em cada um.',
  borderline: 'Marque os que poderiam ficar em um grupo ou em outro.',
  'style-proves-nothing': 'Diga o que aponta em cada direção e que o estilo, sozinho, não prova nenhuma.',
  'check-without-link': 'Explique como conferir sem usar o link, o número nem o anexo com que chegou.',
  'checkable-not-true': 'Decida por poder ser verificado, não por ser verdadeiro ou bem dito.',
  'silence-is-not-no': 'Trate o que não é mencionado como desconhecido, não como um não.',
  'not-spending': 'Separe dos gastos os estornos, os saques e as transferências entre contas próprias.',
  'next-grade-up': 'Diga o que falta para a nota acima.',
  'whole-scale': 'Use a escala inteira onde houver diferenças e ligue cada nota a um detalhe do item.',
  'overall-verdict':
    'Rotule os mistos pelo veredito geral, não pelas primeiras palavras nem pelas mais fortes.',
  'both-readings': 'Onde o texto admitir duas leituras, dê ambas e diga o que favorece cada uma.',
  'points-at-words': 'Cite as palavras a que cada ponto se refere e diga o que deve ficar como está.',
  'day-or-month': 'Diga como leu datas como 3/4, que servem como dia e mês ou como mês e dia.',
  'needed-from-reader': 'Diga o que quem lê precisa decidir ou fazer, ou que não é preciso nada.',
  'native-reading': 'Diga como um leitor nativo entenderia e o que mais pode significar.',
  'forced-gender': 'Onde a gramática obrigar a um gênero para quem fala ou quem lê, diga qual escolheu.',
  'case-stays':
    'Tire a raiva, não o conteúdo: as datas, as exigências, os prazos e as promessas anteriores ficam.',
  'seen-not-judged':
    'Coloque o que foi visto ou ouvido no lugar dos julgamentos; onde não for informado, deixe [colchetes].',
  'legal-effect':
    'Mantenha o efeito de expressões como “considera-se”, “não obstante” ou “sem prejuízo de”: diga-o, não o elimine.',
  'several-per-answer': 'Deixe uma resposta entrar em várias categorias e separe as que não dizem nada.',
} as const satisfies Partial<Record<LineId, string>>
