// Portuguese words of programs, data, proofs, and of working with a given text.

export const TECHNICAL = `
function: função
functions: funções
function in: função em
function that: função que
write a function: escreva uma função, faça uma função, faz uma função, crie uma função, me faz uma função
script that: script que
program that: programa que
class: classe em
method: método
code: código
this code: esse código, este código
code review: revisão de código, code review
rest api: api rest, api restful
endpoint that: endpoint que
web page: página web, página html
website: site, sítio, website
web app: aplicação web, aplicativo web
mobile app: aplicativo móvel, aplicativo de celular, app de celular
app: aplicativo, aplicação
complete app: aplicativo completo, app completo
make an app: faça um app, crie um app, faça um aplicativo, crie um aplicativo, fazer um app, fazer um aplicativo, criar um aplicativo
game in: jogo em
tic-tac-toe: jogo da velha, jogo do galo
snake game: jogo da cobrinha, jogo da cobra
hangman: jogo da forca, forca
contact form: formulário de contato, formulário de contacto
login form: formulário de login, tela de login
form: formulário
button: botão
buttons: botões
menu: menu hambúrguer
responsive: responsivo, responsiva
accessible: acessível, acessibilidade
component: componente
database: banco de dados, base de dados, bd
tables: tabelas
sql query: consulta sql, query sql, consulta em sql
query: consulta
queries: consultas
sql query that: consulta sql que, query que
schema for: esquema para, modelo de dados para
database schema: esquema do banco, esquema do banco de dados, modelagem do banco
data model: modelo de dados
index: índice
duplicates: duplicados, duplicadas, repetidos, repetidas
null: nulo, nulos, nula
empty: vazio, vazia, vazios, em branco
ties: empates, empate
regular expression: expressão regular, expressões regulares
spreadsheet: planilha, planilhas, folha de cálculo
formula: fórmula
excel formula: fórmula do excel, fórmula no excel, fórmula em excel, fórmula para excel, fórmula de excel
google sheets: planilhas google, planilha do google
cell: célula, células
sumifs: somases
vlookup: procv
pivot table: tabela dinâmica
measure: medida
year to date: acumulado do ano
macro in excel: macro no excel, macro do excel, macro em excel, macro para excel
command to: comando para, comando pra
command: comando
terminal: linha de comando
files: arquivos, ficheiros
file: arquivo, ficheiro
folder: pasta
folders: pastas
rename: renomeie, renomear, renomeia
delete: apagar, excluir, apague, exclua, deletar
copy: copiar
move: mover
download: baixar, descarregar, baixe
backup: cópia de segurança
automate: automatize, automatizar, automação
every day: todos os dias, todo dia
every hour: a cada hora
every week: toda semana
every monday: toda segunda
bot that: bot que, robô que
bot for: bot para
telegram bot: bot do telegram, bot de telegram, bot no telegram
discord bot: bot do discord, bot de discord, bot no discord
whatsapp bot: bot do whatsapp, bot de whatsapp, bot para whatsapp
scraping: raspagem, raspar
password: senha, palavra-passe
passwords: senhas
password generator: gerador de senhas, gerador de senha
login system: sistema de login
encrypt: criptografar, encriptar, criptografia
authentication: autenticação
booking system: sistema de reservas, sistema de agendamento, app de agendamento, sistema de agendamentos
reservation: reserva
reservations: reservas
appointments: agendamentos, consultas médicas
shopping cart: carrinho de compras, carrinho
price: preço
prices: preços
currency: moeda
discount: desconto
shipping: frete
total: totais
working days: dias úteis
days between: dias entre
between two dates: entre duas datas
leap year: ano bissexto
overlap: sobreposição, se sobrepõem, sobrepostos
overlapping intervals: intervalos sobrepostos, intervalos que se sobrepõem
merge intervals: mesclar intervalos, unir intervalos, juntar intervalos
intervals: intervalos
parse: parsear
validate: valide, valida, validar, validação
read a csv: ler um csv, leia um csv
palindrome: palíndromo, palíndromos
prime numbers: números primos
prime number: número primo
factorial: fatorial
reverse a string: inverter uma string, inverta uma string
linked list: lista encadeada, lista ligada
reverse a linked list: inverter uma lista encadeada, inverte uma lista encadeada, inverta uma lista encadeada
bubble sort: ordenação bolha, método bolha
binary search: busca binária, pesquisa binária
string: cadeia de caracteres
loop: laço
recursion: recursão, recursividade
algorithm: algoritmo
algorithms: algoritmos
shortest path: menor caminho, caminho mais curto
time complexity: complexidade de tempo
complexity: complexidade
train a model: treinar um modelo, treine um modelo
model: modelo
neural network: rede neural, rede neuronal
neural net: redes neurais
predict: prever, predizer
data: dados
dataset: conjunto de dados, base de treino
dashboard: painel
queue: fila
server: servidor
production: produção
deploy: implantação, implantar
environment: ambiente
dependencies: dependências
version: versão
versions: versões
error message: mensagem de erro
error: erro, dá erro, está dando erro, tá dando erro, dá esse erro, tá dando esse erro
crashes: quebra, cai, fecha sozinho
expected: esperava, esperado, deveria dar, deveria retornar
instead of: em vez de, ao invés de, em lugar de
returns: retorna, devolve
returns nothing: não retorna nada, não devolve nada
does nothing: não faz nada
wrong result: resultado errado, resultado incorreto
always returns: sempre dá, sempre retorna
why does it not work: por que não funciona, porque não funciona, por que não está funcionando, por que isso não funciona
why doesn't: por que não
is so slow: tá muito lento, está muito lento, é muito lento, muito lenta, demora muito, demora demais
faster: mais rápido, mais rápida
slow query: consulta lenta, query lenta
memory leak: vazamento de memória, fuga de memória
out of memory: estoura a memória
bugs: bugs
security holes: falhas de segurança, vulnerabilidades
vulnerability: vulnerabilidade
clean up: limpar o código, limpe o código
more readable: mais legível, mais limpo
what does this code do: o que esse código faz, o que este código faz, o que faz esse código, o que faz este código, o que essa função faz, o que esta função faz
what does this regex: o que essa regex, o que faz essa regex
what does this query: o que essa consulta, o que faz essa query, o que essa query
same behaviour: mesmo comportamento
edge cases: casos extremos, casos limite, casos de borda
root cause: causa raiz
sometimes fails: às vezes falha
works locally: funciona local, funciona localmente
only in production: só em produção
merge conflict: conflito de merge, conflitos de merge
chart: gráfico
metrics: métricas, indicadores
metric: métrica, indicador
forecast: previsão, projeção, previsões
average: média
median: mediana
standard deviation: desvio padrão
sample: amostra
sample size: tamanho da amostra, tamanho de amostra, tamanho amostral
how many people: quantas pessoas
significant: significativo, significativa
is the difference significant: a diferença é significativa, a diferença é significante
is the difference real: a diferença é real
did the program work: o programa funcionou
correlation: correlação
regression: regressão
caused by: causado por
effect of: efeito de, efeito do, efeito da, impacto de, impacto do, impacto da
outliers: valores atípicos, pontos fora da curva
missing values: valores faltantes, dados faltantes
trend: tendência, tendências
insights: descobertas
retention: retenção
churn: taxa de cancelamento, evasão
a/b test: teste a/b
per cent: por cento
percentage: porcentagem, percentual, percentagem
probability: probabilidade
probability that: probabilidade de que, probabilidade de
how many ways: de quantas formas, de quantas maneiras
how many anagrams: quantos anagramas
combinations: combinações
at random: ao acaso
equation: equação
solve the equation: resolva a equação, resolver a equação
derivative: derivada
triangle: triângulo
circle: círculo, circunferência
rectangle: retângulo
angle: ângulo
area of: área de, área do
radius: raio
by induction: por indução
counterexample: contraexemplo
logic puzzle: enigma lógico, problema de lógica, desafio de lógica
liar: mentiroso
tells the truth: diz a verdade, fala a verdade
how many days between: quantos dias há entre, quantos dias tem entre
where is the mistake: onde está o erro, onde eu errei, onde errei
is my proof correct: minha demonstração está correta
is this reasoning valid: esse raciocínio é válido, este raciocínio é válido, esse argumento é válido, este argumento é válido
sum: soma, somar
product: produto
products: produtos
number: número
numbers: números, cifras
amount: quantia, montante
amounts: valores em reais
addresses: endereços, moradas
address: endereço, morada
phone numbers: telefones, números de telefone
companies: empresas
places: lugares, locais
characters: personagens
quotes: citações
quote: citação
tasks: tarefas, tarefa
action items: encaminhamentos, pendências, pontos de ação
action items with owners: tarefas e responsáveis
who has to: quem tem que, quem deve, quem precisa
responsible: responsável, responsáveis
fields: campos
field: campo
missing: falta, faltam, faltando, faltante
where given: se aparecer, se houver, quando houver
if there is none: se não houver, se não tiver, se não aparecer
null if missing: null se faltar
mentioned: mencionado, mencionados, mencionada, mencionadas, citados
names mentioned: nomes mencionados, nomes citados
comments: comentários, comentário
reviews: avaliações, resenhas, opiniões
feedback: opinião, retorno
positive: positivo, positiva, positivos
negative: negativo, negativa, negativos
neutral: neutro, neutra
sentiment: sentimento, sentimentos
classify as: classifique como, classifica como, classifique-os como
into categories: em categorias, por categoria
category: categoria
categories: categorias
topics: temas
topic: tema
priority: prioridade, prioridades
urgent: urgente, urgentes, urgência
ticket: chamado
tickets: chamados
spam: lixo eletrônico
is it a scam: é golpe, é um golpe, será que é golpe, isso é golpe
is this phishing: é phishing, isso é phishing
sarcastic: sarcástico, sarcasmo
odd one out: o intruso
1 to 5: de 1 a 5
1 to 10: de 1 a 10
chronological: cronológico, cronologicamente, ordem cronológica
alphabetical: ordem alfabética
from highest to lowest: do maior para o menor
from lowest to highest: do menor para o maior
order: ordem
contradict: se contradizem, contradições, contradição, contradiz
does the text say: o texto diz, o texto fala
does the contract say: o contrato diz
am i allowed: é permitido, tenho direito a
am i covered: me cobre, cobre isso
covered: coberto, cobre
insurance: seguro, seguros
exceptions: exceções, exceção
can i cancel: posso cancelar
can i return: posso devolver
if the text does not say: se o texto não disser, se o texto não responder
passage: trecho, passagem, excerto
author: autor, autora
summary of the meeting: resumo da reunião
meeting: reunião, assembleia
email thread: troca de e-mails, cadeia de e-mails, conversa por e-mail
thread: fio
chat: conversa do whatsapp, grupo de whatsapp
study: pesquisa científica
paper: artigo científico, paper
template: modelo de carta, modelo de e-mail
placeholder: marcador de posição
brackets: colchetes, entre colchetes, parênteses retos
example: exemplo
examples: exemplos
with examples: com exemplos
exists: existam, existem
sources: fontes
links: link
ai: ia, inteligência artificial
options: opções, alternativas
option: opção
result: resultado
results: resultados
letters: letras
dice: um dado, dois dados, lançar dados
chrome extension: extensão do chrome, extensão para chrome, extensão pro chrome
browser extension: extensão de navegador, extensão para navegador
job queue: fila de trabalhos
task queue: fila de tarefas
works on my machine: na minha máquina funciona, funciona na minha máquina
site is down: o site caiu, site caiu, o site está fora do ar, site fora do ar, site tá fora do ar, o site tá fora do ar
500 errors: erro 500, erros 500
never ends: nunca termina, não termina, nunca acaba
never stops: nunca para, não para
infinite loop: loop infinito, laço infinito
shows nothing: não mostra nada, não aparece nada
fails: falha
library: biblioteca do python
libraries: bibliotecas
shift: turno
object: objeto
objects: objetos
keys: chaves
tuples: tuplas
tuple: tupla
pairs: pares
given as: dados como, dadas como
touch: tocam, se tocam, encostam, adjacentes
merge: mescl*, juntar, combinar, combine
input: entrada de dados
dry run first: faça primeiro uma simulação, primeiro uma simulação
simulation: simulação
skip errors: pule os erros, ignore os erros
obligations: obrigações
experiment: experimento
control group: grupo de controle, grupo controle
variant: variante
size: tamanho
cost: custo
costs: custa, custam, custos
how much does a: quanto custa um, quanto custa uma
environment variable: variável de ambiente, variáveis de ambiente
empty input: entrada vazia
value: valor
values: valores
app like: app tipo, aplicativo tipo, app estilo, app como
site like: site tipo
p-value: p valor, valor p, valor de p
accented characters come out wrong: os acentos saem, os acentos aparecem, os acentos ficam errados, a acentuação sai, a acentuação aparece
one hour behind: com uma hora de atraso
two hours behind: com duas horas de atraso
three hours behind: com três horas de atraso
the previous day: o dia anterior
images do not load: as imagens não carregam, as imagens não aparecem, as imagens não abrem
the css does not load: o css não carrega, os estilos não carregam
horizontal scroll: scroll horizontal, rolagem horizontal, barra de rolagem horizontal
scrolls sideways: rola para o lado
chat app: aplicativo de chat, app de chat, aplicação de chat
real-time: em tempo real
duplicate customers: clientes duplicados
duplicate contacts: contatos duplicados
accidentally pushed: subi por engano, subi sem querer, enviei por engano para o github
accidentally committed: commitei por engano, commitei sem querer
inactive users: usuários inativos, utilizadores inativos
inactive accounts: contas inativas
when an item changes: quando um item mudar, quando um item for alterado, quando um item muda
temperature: temperatura
freezer: freezer, congelador
rises above: subir acima de, ficar acima de
falls below: cair abaixo de, ficar abaixo de
alert me: me avise, me alerte, me notifique
would pay for: pagariam por, pagariam pelo, pagariam pela
budget vs actual: orçado versus realizado, orçado x realizado, orçamento versus realizado, orçado vs realizado
accented characters come out wrong: acentos saem, acentos aparecem
export: exportar, exporta, exporte, exporto
request: requisição
requests: requisições
to csv: para csv, em csv
saved one day before: salva um dia antes, gravada um dia antes, aparece um dia antes
shows one hour behind: aparece uma hora antes, aparece uma hora a menos
shows two hours behind: aparece duas horas antes, aparece duas horas a menos
shows three hours behind: aparece três horas antes, aparece três horas a menos, salva três horas a menos
shows two hours ahead: aparece duas horas depois, aparece duas horas a mais
power automate flow that updates: fluxo do power automate que atualize, fluxo do power automate que atualiza
after the deploy: após o deploy
`
