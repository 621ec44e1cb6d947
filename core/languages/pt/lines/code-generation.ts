// What is added in Portuguese to requests about code that is to be written.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeGeneration = {
  'wrong-code':
    'Se alguma parte do código parecer errada, diga isso em vez de escrever um teste que a dê como certa.',
  edges: 'Cubra os casos-limite e as falhas, além do caso normal.',
  differences: 'Aponte em que as duas versões se comportam de forma diferente com a mesma entrada.',
  'nothing-else': 'Mude só o que for preciso para isso e deixe o resto do código como está.',
  'near-misses':
    'Diga se casa com a string inteira ou com uma parte e liste alguns casos quase válidos que ela rejeita.',
  'state-first':
    'Atualize o estado antes de qualquer chamada externa, para que nenhuma função sofra reentrância no meio da execução.',
  'owner-power':
    'Diga o que o dono, ou qualquer outra parte sozinha, ainda pode fazer com o dinheiro dos outros.',
  'blank-cells': 'Garanta que células vazias não sejam marcadas nem contadas.',
  'empty-fields': 'Faça funcionar também quando uma data estiver vazia.',
  version: 'Diga de qual versão do Excel a fórmula precisa.',
  'nothing-twice':
    'Faça com que rodar duas vezes não cause estrago: nada copiado, salvo nem enviado em duplicidade.',
  'where-it-goes': 'Explique onde colar, como executar e qual permissão será pedida.',
  'live-migration':
    'Faça com que a mudança seja segura em produção, com linhas já gravadas, e dê também o rollback.',
  'snapshot-values':
    'Diga quais valores, como o preço, ficam como estavam na época e quais acompanham o registro atual.',
  'format-not-enforced': 'Diga quais regras os validadores não verificam por padrão, como `format`.',
  'null-safe': 'Evite NOT IN em colunas que podem ser NULL e diga o que acontece com as linhas sem chave.',
  joins:
    'Garanta que nenhum join multiplique linhas antes da soma ou contagem, nem descarte em silêncio as que não têm par.',
  ties: 'Diga quais linhas ficam quando várias empatam.',
  'day-time-zone': 'Diga qual fuso horário define quando o dia começa.',
  'whole-last-day': 'Inclua o último dia por inteiro.',
  'changed-rows': 'Dê também o SELECT que mostra quais linhas seriam alteradas.',
  'empty-periods': 'Diga se os períodos sem linhas aparecem com zero ou ficam de fora.',
  cycles: 'Faça com que termine mesmo se a hierarquia contiver um ciclo.',
  'merged-rows':
    'Diga o que acontece com as linhas sem correspondência e com as chaves que aparecem duas vezes.',
  restorable:
    'Faça com que falhe de forma visível se o backup ficar vazio ou incompleto, e explique como restaurar um.',
  'missed-run': 'Diga o que acontece se a máquina estava desligada na hora agendada.',
  'either-day':
    'Leve em conta que o cron roda quando bate o dia do mês ou o da semana, não só quando os dois batem.',
  'overlapping-runs': 'Impeça que uma execução comece enquanto a anterior ainda estiver rodando.',
  'check-first': 'Dê o comando que confere tudo antes de entrar no ar.',
  redirects:
    'Redirecione em um único salto e diga que o certificado também precisa cobrir o domínio redirecionado.',
  'real-client': 'Repasse o endereço e o protocolo reais do cliente, e deixe que só o proxy os defina.',
  'locked-out': 'Explique como aplicar sem me trancar para fora do SSH.',
  'password-in-state': 'Mantenha a senha do banco fora do código e, se possível, fora do arquivo de estado.',
  replaced: 'Proteja o que guarda dados para que uma mudança posterior não o destrua.',
  'staged-content': 'Verifique o que está em stage, não os arquivos do diretório de trabalho.',
  'job-rights': 'Dê ao token do job só as permissões de que ele precisa.',
  'fork-pull-requests': 'Diga o que acontece com pull requests vindos de forks, que não recebem secrets.',
  'ready-before-use':
    'Inicie cada serviço só quando aquilo de que ele depende estiver pronto, não apenas iniciado.',
  'probe-and-shutdown': 'Defina a readiness probe e faça com que encerre de forma limpa ao receber SIGTERM.',
  'non-root': 'Rode a aplicação com um usuário sem permissões de root.',
  'small-context': 'Ordene as camadas para que uma mudança no código não reinstale as dependências.',
  'posting-time-zone': 'Diga qual fuso horário vale para o horário de publicação.',
  'token-outside': 'Mantenha o token fora do código.',
  'layout-changes':
    'Se faltar um elemento esperado, pare com uma mensagem clara em vez de gravar campos vazios.',
  'html-or-script': 'Explique como verificar se os dados estão no HTML ou são carregados por um script.',
  'no-blocking': 'Não deixe que um delay() impeça a detecção do botão.',
  reconnect: 'Faça com que reconecte sozinho quando o Wi-Fi ou o servidor cair.',
  'unavailable-readings': 'Ignore leituras desconhecidas ou indisponíveis.',
  wiring:
    'Informe os pinos, a tensão de alimentação e os resistores pull-up ou drivers de que cada componente precisa.',
  leakage:
    'Separe os dados antes de ajustar, escalar ou reamostrar qualquer coisa, para que nada vaze para o conjunto de teste.',
  baseline: 'Compare com um baseline trivial, usando uma métrica adequada ao balanceamento das classes.',
  'every-ending':
    'Recuse jogadas ilegais e detecte todas as formas de a partida terminar, inclusive o empate.',
  'same-speed':
    'Faça com que o movimento e a suavização não dependam da taxa de quadros, sem um fator de lerp fixo por quadro.',
  'quick-turns': 'Dois toques rápidos no mesmo passo não podem fazer a cobra virar sobre si mesma.',
  'cyclic-graph': 'Diga o que acontece quando o grafo contém um ciclo.',
  'touching-and-racing':
    'Diga se duas reservas podem ser coladas uma na outra e torne impossível que duas pessoas peguem o mesmo horário ao mesmo tempo.',
  'core-that-runs': 'Entregue um núcleo que funcione do começo ao fim e liste o que ficou de fora.',
  'own-records': 'Verifique em cada requisição se aquele usuário pode mexer naquele registro.',
  'no-made-up-facts':
    'Não invente depoimentos, números nem preços; marque claramente o que ainda preciso fornecer.',
  'narrow-screens': 'Faça com que funcione na tela estreita de um celular e com textos reais mais longos.',
  'late-answers': 'Ignore respostas que cheguem atrasadas para uma entrada anterior.',
  keyboard: 'Faça funcionar com teclado e com leitores de tela.',
  states: 'Cubra os estados de carregamento, vazio e erro.',
  'reset-tokens': 'Faça com que cada link valha uma única vez e expire logo, e guarde só um hash do token.',
  'no-account-hints': 'Não deixe nenhuma mensagem revelar se uma conta existe.',
  'jwt-checks': 'Aceite só o algoritmo de assinatura esperado e verifique expiração, emissor e audiência.',
  'secure-random':
    'Use uma fonte de aleatoriedade criptograficamente segura e escolha os caracteres sem viés de módulo.',
  'not-covered': 'Diga contra quais ataques isso não protege.',
  webhook: 'Verifique a assinatura sobre o corpo bruto e faça com que uma entrega repetida não tenha efeito.',
  uploads: 'Limite o tamanho, determine o tipo pelo conteúdo e não use o nome enviado pelo cliente.',
  paging:
    'Mantenha as páginas estáveis quando linhas forem adicionadas no meio ou tiverem o mesmo valor de ordenação.',
  'look-first': 'Dê também uma simulação que só liste o que seria afetado.',
  'odd-names': 'Faça com que seja seguro com nomes de arquivo que tenham espaços ou comecem com hífen.',
  'gnu-bsd': 'Onde Linux e macOS precisarem de opções diferentes, dê as duas formas.',
  touching: 'Diga como são tratados intervalos que se tocam, entrada fora de ordem e entrada vazia.',
  'both-days': 'Diga se contam tanto o primeiro dia quanto o último.',
  'same-weekday': 'Diga o que é devolvido quando a data dada já cai nesse dia da semana.',
  'leap-birthdays': 'Diga como é tratado quem nasceu em 29 de fevereiro.',
  'month-ends': 'Diga que data é um mês depois de 31 de janeiro.',
  zones: 'Diga qual fuso horário vale e o que acontece na mudança do horário de verão.',
  'exact-money': 'Calcule dinheiro em decimais ou em centavos inteiros, não em ponto flutuante binário.',
  remainder: 'Diga onde se arredonda e para onde vão os centavos que sobram.',
  'safe-to-repeat': 'Tente de novo só em erros passageiros e em chamadas que possam ser repetidas sem risco.',
  'missed-at-once':
    'Diga o que acontece quando duas chamadas não encontram o valor no cache ao mesmo tempo e quando o carregamento falha.',
  'limit-scope': 'Diga se o limite vale para vários processos e o que recebe quem é recusado.',
  'leading-trailing': 'Diga se a primeira e a última chamada de uma rajada são executadas.',
  'full-and-shutdown':
    'Diga o que acontece quando está cheia e o que é feito do trabalho pendente no encerramento.',
  'repeat-safe':
    'Faça com que rodar duas vezes seja inofensivo e que nunca sobrescreva nem apague um arquivo sem avisar.',
  'send-once': 'Impeça que uma segunda execução envie algo duas vezes.',
  malformed: 'Diga o que conta como entrada malformada e o que acontece nesse caso.',
  'iban-length': 'Confira o comprimento de cada país além do dígito verificador.',
  'csv-quoting': 'Trate os campos entre aspas que contenham separadores ou quebras de linha.',
  'distance-overflow': 'Impeça o overflow na soma de distâncias e diga o que recebem os nós inalcançáveis.',
  'brush-offs':
    'Dê as palavras exatas para as três recusas mais prováveis e um jeito de encerrar bem a ligação.',
  'no-match-or-several':
    'Diga o que aparece quando nada corresponde e qual linha conta quando várias correspondem.',
  'percent-of-nothing': 'Diga o que ela mostra quando o valor anterior é zero, está vazio ou é negativo.',
  'three-word-names': 'Diga o que sai com nomes de uma, três ou mais palavras.',
  'columns-by-name':
    'Associe as colunas pelo nome, mantenha o arquivo de origem em cada linha e informe o que não encaixou.',
  'revoke-first': 'Coloque primeiro a revogação do segredo: tirá-lo do histórico não o torna seguro de novo.',
  'late-logon-stamp':
    'Leve em conta que o lastLogonTimestamp pode atrasar até duas semanas e que há contas que nunca fizeram logon; não altere nada.',
  'drafts-first':
    'Faça com que abra primeiro os e-mails como rascunhos, para que nada seja enviado sem ser visto.',
  'top-by-what': 'Diga por qual medida e em qual período são ordenados.',
  'few-hosts-at-a-time':
    'Avance com poucas máquinas de cada vez, pare quando uma não voltar e reinicie só onde for preciso.',
  'own-changes': 'Evite que as próprias alterações o disparem de novo.',
  'wiring-part-or-code':
    'Dê uma verificação para cada um que distinga fiação, componente e código, antes de mudar o código.',
  'silent-sensor':
    'Dispare o alarme também quando as leituras pararem de chegar, e uma vez por ocorrência em vez de a cada leitura.',
  'alert-on-change':
    'Avise uma vez quando o estado mudar em vez de a cada execução, e diga quando a própria verificação falha.',
  'limiter-store-down':
    'Conte e expire em um único passo atômico, e diga se as chamadas passam ou são recusadas quando o Redis está fora do ar.',
  'cache-invalidation':
    'Diga o que torna cada entrada obsoleta e evite que a resposta de um usuário chegue a outro.',
  'lost-messages':
    'Diga o que acontece com as mensagens enviadas enquanto um cliente está desconectado e evite mostrar alguma duas vezes.',
  'key-on-server':
    'Mantenha a chave da API fora do que o navegador recebe e corte o histórico antes que ele estoure o contexto.',
  'price-on-server':
    'Pegue os preços do servidor e considere um pedido pago pelo webhook confirmado, não pela página de retorno.',
  'clock-not-ticks':
    'Calcule o tempo restante pelo relógio em vez de contar ticks, que ficam lentos em abas em segundo plano.',
  'no-flash':
    'Aplique a escolha salva antes da primeira renderização, para que a página não pisque no tema errado.',
  'calculator-sums': 'Calcule sem eval, mostre 0.1 + 0.2 como 0.3 e diga o que aparece na divisão por zero.',
  'form-sent-once':
    'Mantenha o que foi digitado quando o envio falhar e faça um clique duplo enviar uma só vez.',
  'sort-by-value': 'Ordene números e datas pelo valor e não como texto, e deixe as células vazias no fim.',
  'same-content':
    'Compare pelo conteúdo e não pelo nome, e liste as cópias com a que fica antes de apagar qualquer coisa.',
  'sideways-photos':
    'Aplique a rotação salva no arquivo antes de redimensionar, para que as fotos de celular não saiam deitadas.',
  'pages-without-text': 'Informe as páginas que não rendem texto, como as escaneadas, em vez de pulá-las.',
  'doubtful-pairs': 'Liste os pares duvidosos com a pontuação para uma pessoa decidir, em vez de mesclá-los.',
  'opened-in-excel':
    'Mantenha os zeros à esquerda e impeça que células que começam com sinal de igual sejam executadas ao abrir o arquivo.',
  'records-agree':
    'Faça os registros combinarem entre si: datas em ordem, totais que fecham, referências que existem.',
  'valid-but-unusual':
    'Aceite endereços com sinal de mais, subdomínios e terminações longas, e diga que só uma mensagem enviada prova que o endereço existe.',
  'photos-without-date': 'Diga o que acontece com fotos sem data de captura e com várias do mesmo segundo.',
} as const satisfies Partial<Record<LineId, string>>
