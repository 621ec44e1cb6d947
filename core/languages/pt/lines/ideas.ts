// What is added in Portuguese to requests about ideas and stories.

import type { LineId } from '../../../playbooks/ids.ts'

export const ideas = {
  'not-owned-already': 'Descarte o que alguém com esses gostos com certeza já tem.',
  'names-not-taken': 'Descarte nomes que já são de algo conhecido do mesmo tipo.',
  'fits-no-other': 'Descarte as frases que serviriam igualmente para qualquer outro negócio ou causa.',
  'conditions-hold': 'Elimine todo título que contrarie o que foi exigido ou descartado.',
  'still-open':
    'Mencione só lugares de que você tem certeza e avise uma vez que horários e fechamentos precisam ser conferidos.',
  'book-or-shut': 'Diga quais precisam de reserva e quais fecham em alguns dias ou épocas do ano.',
  'weather-and-way':
    'Diga para cada um como costuma ser o clima nessa época e quanto se leva de porta a porta.',
  'payer-and-snag':
    'Diga para cada uma quem pagaria, como se consegue o primeiro cliente e o que poderia afundá-la.',
  'business-ideas-differ': 'Não deixe que duas sejam variações da mesma ideia.',
  'improvements-differ': 'Não deixe que duas sejam variações da mesma ideia.',
  'which-problem': 'Diga para cada uma que problema dos usuários resolve e quanto trabalho dá.',
  'likely-and-costly-first':
    'Coloque primeiro o que é ao mesmo tempo provável e caro, com a precaução mais barata para cada caso.',
  'angle-not-heading':
    'Dê a cada um uma abordagem com uma tese ou uma pergunta própria, não um simples título de seção.',
  'data-at-hand': 'Formule cada um como pergunta, com os dados ou as fontes que a responderiam.',
  'varied-and-measured': 'Diga em cada um o que se varia e o que se mede.',
  'good-answer-shows': 'Diga para cada pergunta o que uma boa resposta conteria.',
  'content-differs': 'Não deixe que duas sejam variações da mesma ideia.',
  'nobody-on-the-spot': 'Descarte tudo o que exponha alguém ou peça coisas pessoais.',
  'options-differ': 'Não deixe que duas sejam variações da mesma ideia.',
  'who-should-skip': 'Diga, para cada título, para que tipo de leitor ele não serve e por quê.',
  'step-free':
    'Diga para cada um se a entrada, o piso e o banheiro são sem degraus e o que confirmar por telefone.',
  'only-what-is-seen': 'Descreva só o que pode ser visto e traduza os climas em luz e cor.',
  singable: 'Ajuste as sílabas e os acentos à melodia verso a verso, para que dê para cantar.',
  'keep-voice':
    'Mantenha o tempo verbal, a pessoa e a voz do que foi dado, e todos os fatos já estabelecidos.',
  'fair-clues': 'Mostre as pistas de que a solução precisa antes de revelá-la.',
  'more-than-one-way':
    'Deixe aos jogadores mais de um caminho e diga o que acontece se eles não fizerem nada.',
  'rules-have-consequences':
    'Mostre o que as regras inventadas fazem com a vida cotidiana e quem ganha ou perde com elas.',
  'told-apart': 'Faça com que cada personagem seja reconhecido pelo jeito de falar, sem o nome.',
  'end-unexplained': 'Termine com o que acontece, sem explicar o que significou.',
  'value-where-awkward': 'Diga a partir de que valor fica constrangedor ou contra as regras.',
  'nickname-and-spelling':
    'Diga para cada um que apelido ele sugere e com que frequência será preciso soletrá-lo.',
  'unlike-commands':
    'Descarte nomes que soem como um comando ou se pareçam entre si quando gritados de longe.',
  'not-on-every-list': 'Descarte os nomes que aparecem em toda lista desse tipo.',
  'spelt-after-hearing':
    'Descarte nomes que não dê para escrever, ou achar na busca, depois de ouvi-los uma vez.',
  'read-without-gaps':
    'Confira como cada um se lê em minúsculas e sem espaços, e descarte o que der margem a outra leitura.',
  'known-to-every-fan': 'Descarte o que qualquer fã dessas obras com certeza já conhece.',
  'weather-and-closed': 'Diga para cada um como costuma ser o tempo nessa época e o que está fechado.',
  'left-after-costs':
    'Diga para cada uma quanto sobra depois dos custos e quantos ajudantes são necessários por quantas horas.',
  'harder-than-it-looks':
    'Diga para cada um qual parte é mais difícil do que parece e uma primeira versão que já funcione.',
  'seen-in-three-seconds': 'Diga o que quem passa vê nos primeiros três segundos e a que distância.',
  'after-ten-years':
    'Diga como cada uma vai ficar depois de dez anos, quando as linhas finas tiverem se espalhado, e que tamanho precisa ter.',
  'easy-to-end': 'Prefira o que dê para encurtar ou prolongar sem constrangimento.',
  'from-the-wardrobe': 'Diga para cada uma o que as pessoas já têm em casa e o que seria preciso comprar.',
  'who-cannot-join':
    'Diga para cada uma quem talvez não possa ou não queira participar e o que poderia fazer no lugar.',
  'nobody-sits-out': 'Descarte brincadeiras em que uma criança sai logo ou espera muito pela vez.',
  'how-long-it-holds':
    'Diga para cada atividade por quanto tempo prende crianças dessa idade e o que é preciso ter à mão.',
  'both-sides-arguable': 'Descarte os temas em que um lado ganha com folga.',
  'no-welcome': 'Abra com o fato ou a pergunta que faz as pessoas ficarem, não com uma saudação.',
  'child-solves-it':
    'Deixe a criança ou o animal achar a saída por conta própria, sem que um adulto explique a lição.',
  'chorus-means-more':
    'Faça cada estrofe trazer algo novo, para que o mesmo refrão signifique mais a cada vez.',
  'turns-by-choice':
    'Faça cada virada nascer de uma escolha do protagonista, não do acaso nem de uma descoberta entregue de bandeja.',
  'last-line-unsaid': 'Feche com algo visto ou feito e deixe por dizer o que significava.',
  'want-and-cost': 'Mostre o que o personagem quer, o que isso lhe custa e um hábito em que isso se perceba.',
} as const satisfies Partial<Record<LineId, string>>
