// What is added in Portuguese to requests about plans.

import type { LineId } from '../../../playbooks/ids.ts'

export const planning = {
  'numbers-and-washing':
    'Dê um número para cada tipo de roupa e diga de quanto em quanto tempo será preciso lavar.',
  'within-reach': 'Marque o que deve ficar à mão no caminho, como documentos, remédios e carregadores.',
  'concrete-entries':
    'Dê a cada entrada uma ideia concreta o bastante para ser feita, não uma categoria como “dica da semana”.',
  'figure-that-decides': 'Diga para cada canal o número que decide se vale continuar ou parar.',
  'seen-by-the-end':
    'Feche cada fase com um resultado ou número concreto que possa ser conferido nessa data.',
  'notice-periods':
    'Coloque primeiro o que depende de outros: avisos prévios, prestadoras de serviço, listas de espera.',
  'months-shown':
    'Mostre o saldo ao fim de cada mês e reserve algo para as despesas que vêm uma vez por ano.',
  'spaced-recall':
    'Retome os temas anteriores a intervalos cada vez maiores e treine lembrando de memória e com provas antigas, não relendo.',
  'load-and-stop-signs':
    'Diga como a carga cresce de uma semana para a outra e quais sinais pedem para reduzir.',
  'turns-counted': 'Termine com a contagem de turnos ou horas por pessoa, comparada às condições dadas.',
  'travel-and-meals': 'Conte deslocamentos, refeições e preparativos como tempo à parte.',
  'shown-at-the-end': 'Diga o que os alunos saberão fazer depois de cada parte e como isso será visto.',
  'fewest-sources':
    'Mencione só materiais que você tem certeza de que existem e diga qual parte usar de cada um.',
  'shared-ingredients':
    'Faça as refeições compartilharem ingredientes frescos para sobrar pouco, e coloque no início o que estraga antes.',
  'oven-clock':
    'Conte de trás para frente a partir da hora de servir, incluindo o descanso, e nunca ocupe o forno ou uma boca com duas coisas ao mesmo tempo.',
  'check-and-way-back':
    'Dê a cada fase uma verificação que precise passar antes de seguir, e o rollback se falhar.',
  'what-must-dry':
    'Diga o que precisa esperar por qual etapa e por quanto tempo, incluindo secagem, entregas e autorizações.',
  'way-out-each-day':
    'Dê a distância e o desnível de cada dia, e para cada dia a forma de encurtá-lo com mau tempo.',
  'legs-and-nights':
    'Dê o tempo de porta a porta de cada trecho e diga o que precisa ser reservado e com quanta antecedência.',
  changeovers: 'Conte montagem, trocas e folgas como itens próprios, e diga o que cortar se atrasar.',
  'plan-for-rain': 'Diga quanto custa o plano para chuva e até que dia dá para decidir por ele.',
  'signs-not-dates': 'Ligue cada tarefa a um sinal que se possa ver, além de uma data.',
  'latest-starts':
    'Dê o último momento para começar cada passo, contando fins de semana e feriados, e marque onde não há folga.',
  'what-must-wait': 'Diga o que precisa esperar por outra coisa e o que pode correr em paralelo.',
  'dependencies-and-cuts':
    'Marque o que precisa esperar por outra coisa e diga o que cortar primeiro se faltar tempo.',
  'permits-first': 'Coloque primeiro alvarás, vistorias e contratações: são outros que definem essas datas.',
  'in-order-and-showstoppers':
    'Coloque os itens na ordem em que são feitos e marque os que param tudo se faltarem.',
  'signed-off-first': 'Diga o que a pessoa nova só pode fazer sozinha depois de um aval e quem dá esse aval.',
  'forgotten-costs':
    'Indique os gastos que costumam ser esquecidos, cada um com um item próprio, e defina uma reserva.',
  'catch-up-slot':
    'Deixe livre a cada semana um horário para recuperar o atraso e diga o que pular primeiro se uma semana se perder.',
  'booked-or-shut-days':
    'Diga o que precisa ser reservado e com quanta antecedência, e quais atrações fecham em que dia da semana.',
  'latest-safe-date': 'Dê a última data segura para cada reserva e a alternativa se não houver mais vaga.',
  'cabin-or-hold': 'Marque o que só pode ir na cabine, como power banks, e o que não pode.',
  'quiet-heard-first':
    'Diga como ouvir os mais calados e quem está à distância antes que os mais falantes deem o tom.',
  'decided-by-the-end':
    'Informe em cada item o que deve estar decidido ou esclarecido ao final e quem o apresenta.',
  'today-beside-target':
    'Coloque ao lado de cada meta o valor de hoje, entre [colchetes] onde não se souber.',
  'when-a-step-fails': 'Diga em cada passo que possa falhar o que fazer nesse caso e quem chamar.',
  'gifts-by-size':
    'Divida o valor em doações por tamanho e diga a quantas pessoas é preciso pedir para conseguir cada uma.',
  'papers-that-expire':
    'Coloque primeiro os documentos que mais demoram e diga quais vencem e em quantos meses.',
  'costs-once-a-year':
    'Separe um valor por mês para os gastos que vêm uma ou duas vezes por ano e diga quais são.',
  'lost-if-it-falls-through':
    'Diga em cada passo o que é vinculante a partir dali e que dinheiro se perde se a compra não sair.',
  'sales-a-day':
    'Mostre quantas vendas por dia pagam tudo, o próprio salário incluído, e marque os números supostos.',
  'what-silence-means':
    'Diga depois de quantas candidaturas sem resposta, ou entrevistas sem sucesso, convém mudar algo, e o quê.',
  'bed-is-free-in-time':
    'Verifique em cada canteiro se a cultura anterior já saiu quando for hora de plantar a seguinte.',
  'readers-and-rewrite':
    'Reserve datas próprias para a leitura de outras pessoas e para a reescrita que vem depois.',
  'who-steps-in': 'Diga quem cobre quando alguém adoece e como esse turno é compensado.',
  'amounts-as-sold':
    'Dê as quantidades nas embalagens em que são vendidas e marque o que quase toda cozinha já tem.',
  'amounts-and-holding':
    'Dê a quantidade a comprar para cada prato e como mantê-lo quente ou frio até servir.',
  'arrivals-and-pick-up':
    'Diga o que acontece enquanto as crianças chegam uma a uma e no último quarto de hora.',
} as const satisfies Partial<Record<LineId, string>>
