// The techniques' own sentences in Portuguese, by their English.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': 'Devolva só o texto reescrito.',
  'Return only the translation.': 'Devolva só a tradução.',
  'Return only the label for each item.': 'Devolva só o rótulo de cada item.',
  'Return only what was asked for, and nothing that the text does not contain.':
    'Devolva só o que foi pedido e nada que não esteja no texto.',
  'You are an experienced software engineer.': 'Você é um engenheiro de software experiente.',
  'You are an experienced software engineer who debugs by evidence.':
    'Você é um engenheiro de software experiente que depura com base em evidências.',
  'You are a careful data analyst.': 'Você é um analista de dados cuidadoso.',
  'You are a teacher who knows the subject well.': 'Você é um professor que conhece bem o assunto.',
  'You are an experienced editor.': 'Você é um editor de textos experiente.',
  'You are a professional translator.': 'Você é um tradutor profissional.',
  'You are an adviser with long experience in this field.':
    'Você é um consultor com longa experiência nesta área.',
  'You are a planner with long experience in this field.':
    'Você é um planejador com longa experiência nesta área.',
  'You are an expert in the subject of the request.': 'Você é um especialista no assunto do pedido.',
  'The answer is for this audience:': 'A resposta é para este público:',
  'It will be used for this purpose:': 'Será usada para este fim:',
  'Put the result itself first, and everything about it after it.':
    'Coloque primeiro o resultado em si e depois tudo o que o comenta.',
  'Put the result itself first.': 'Coloque primeiro o resultado em si.',
  'Use null where a value is not given.': 'Use null onde um valor não for informado.',
  'Return only the JSON, with nothing before or after it.': 'Devolva só o JSON, sem nada antes nem depois.',
  'Follow the pattern of the examples given, in form and in labels.':
    'Siga o padrão dos exemplos dados, na forma e nos rótulos.',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    'Dê os passos que levam ao resultado, para que cada um possa ser conferido, e a resposta em linha própria.',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    'Resolva passo a passo, confira o resultado com o enunciado e termine com a resposta em linha própria depois de “Resposta:”.',
  'Open with the plan in a few lines, then the result of each part of it.':
    'Comece com o plano em algumas linhas e siga com o resultado de cada parte.',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    'Primeiro trace um plano curto e depois execute-o parte por parte, guardando os resultados intermediários.',
  'First write a short plan, then carry out each part.':
    'Primeiro escreva um plano curto e depois execute cada parte.',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    'Dê primeiro as respostas às perguntas prévias em que isso se apoia e construa o todo sobre elas.',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    'Primeiro responda às perguntas prévias de que isso depende, da fácil à difícil, e a partir delas responda ao todo.',
  'Name the general principle that decides this, and show how it applies to the case.':
    'Diga o princípio geral que decide a questão e mostre como se aplica ao caso.',
  'First name the general principle that decides this, then apply it to the case.':
    'Primeiro diga o princípio geral que decide a questão e depois aplique-o ao caso.',
  'Weigh the two or three best options against the stated needs before recommending one.':
    'Pese as duas ou três melhores opções segundo as necessidades indicadas antes de recomendar uma.',
  'Compare the two or three best options, then recommend one.':
    'Compare as duas ou três melhores opções e depois recomende uma.',
  'Say what the answer rests on, and what would change it.':
    'Diga em que a resposta se apoia e o que a mudaria.',
  'Say what would change the answer.': 'Diga o que mudaria a resposta.',
  'Mark which statements are uncertain and how each could be checked.':
    'Marque quais afirmações são incertas e como cada uma poderia ser conferida.',
  'Mark which statements are uncertain.': 'Marque quais afirmações são incertas.',
  'Do the calculations in a short program, and show it with its result.':
    'Faça os cálculos em um programa curto e mostre-o com o resultado.',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    'Baseie a resposta no que as ferramentas retornarem e diga de qual resultado vem cada afirmação.',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    'Antes de usar cada ferramenta, diga o que ela deve esclarecer e, depois, o que esclareceu; responda quando nada ficar em aberto.',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    'Use uma ferramenta por vez, diga o que ela retornou e responda quando tiver o que precisa.',
  'State the facts the answer rests on, then the answer.':
    'Dê os fatos em que a resposta se apoia e depois a resposta.',
  'List the facts you use, then answer.': 'Liste os fatos que você usa e depois responda.',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    'Cite um problema resolvido do mesmo tipo e diga o que se aplica a este e o que não.',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    'Primeiro lembre um problema do mesmo tipo e como se resolve, e depois resolva este da mesma forma.',
  'First recall a similar problem and its solution, then solve this one.':
    'Primeiro lembre um problema parecido e a solução dele, e depois resolva este.',
  'Set it apart from what it is most often mistaken for.': 'Distinga isso daquilo com que mais se confunde.',
  'Set it out as a few named points, each complete in itself.':
    'Apresente em alguns pontos com título, cada um completo em si.',
  'Answer in a few named points.': 'Responda em alguns pontos com título.',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    'Faça cada frase trazer um nome, um número ou um achado do texto e deixe de fora o que serviria para qualquer resumo.',
  'Put a name, figure or finding of the text into every sentence.':
    'Coloque em cada frase um nome, um número ou um achado do texto.',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    'Cite os trechos em que a resposta se apoia e avise quando o texto não resolver algo.',
  'Quote the passages you use, and say where the text gives no answer.':
    'Cite os trechos que usar e diga onde o texto não dá resposta.',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    'Garanta que apareçam os nomes, os números e os termos centrais do texto.',
  'Name the main people, figures and terms of the text.':
    'Cite as principais pessoas, números e termos do texto.',
  'Use these facts:': 'Use estes dados:',
  'If something you need is not given, ask for it first.':
    'Se faltar algo de que você precisa, pergunte primeiro.',
  'State the yardstick first, and judge every item by the same one.':
    'Diga primeiro o critério e julgue todos os itens pelo mesmo.',
  'Judge every item by the same stated yardstick.': 'Julgue todos os itens pelo mesmo critério declarado.',
  'Deal with each part on its own, then say how the parts fit together.':
    'Trate cada parte separadamente e depois diga como elas se encaixam.',
  'Deal with one part after the other, each under its name.':
    'Trate uma parte depois da outra, cada uma com seu título.',
  'Once more, the request:': 'O pedido, mais uma vez:',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    'Dê em passos numerados na ordem em que são feitos, cada um com o sinal de que funcionou.',
  'Give numbered steps in order, one action in each.':
    'Dê passos numerados em ordem, com uma ação em cada um.',
}
