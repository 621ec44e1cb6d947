// Code, data, mathematics and what goes wrong with them.
export const TECHNICAL = `
code: code, code source, codes
my code doesn't work: mon code ne marche pas, mon code ne fonctionne pas, mon code marche pas, mon code ne fonctionne plus
this code: ce code
explain this code: explique ce code, explique-moi ce code, expliquez ce code
what does this code do: que fait ce code, ce code fait quoi, qu'est-ce que fait ce code
what does this: que fait cette, que fait ce, que fait la
line by line: ligne par ligne, ligne à ligne
program: programme, logiciel
function: fonction
functions: fonctions
method: méthode, méthodes
variable: variable, variables
loop: boucle, boucles
infinite loop: boucle infinie
string: chaîne de caractères, chaîne
integer: entier, nombre entier
file: fichier
files: fichiers
folder: dossier, répertoire
folders: dossiers, répertoires
rename: renomme, renommer, renommage
move: déplace, déplacer
copy: copie, copier
delete: efface, effacer
download: télécharge, télécharger
upload: téléverse, téléverser, envoi de fichiers
save: enregistre, enregistrer, sauvegarde, sauvegarder
send: envoie, envoyer, envoyez
automate: automatise, automatiser, automatiquement, automatique
script: script, scripts
bash script: script bash, script shell
python script: script python
shell command: commande shell, commande bash, ligne de commande
command: commande, commandes
terminal: terminal, console
one-liner: une seule ligne de commande
database: base de données, bases de données, bdd
database schema: schéma de base de données, modèle de données, schéma de bdd
create table: créer une table, création de table
table sql: table sql
query: requête, requêtes
sql query: requête sql, requêtes sql
sql query that: requête sql qui
slow query: requête lente, requête trop lente
duplicates: doublons, doublon
without orders: sans commande, sans commandes
orders: commandes clients
per month: mois par mois
per day: par jour, jour par jour
regex: expression régulière, expressions régulières, regex
excel formula: formule excel, formule dans excel, formule pour excel
formula: formule, formules
spreadsheet: feuille de calcul, tableur, fichier excel, tableau excel, classeur excel, feuille excel
excel macro: macro excel, macro vba
macro: macro
cell: cellule, cellules
vlookup: recherchev
website: site web, site internet, site, site vitrine
web page: page web, page html
landing page: page d'atterrissage, page de destination
contact form: formulaire de contact
login form: formulaire de connexion
form: formulaire
app: application, appli
mobile app: application mobile, appli mobile
browser extension: extension chrome, extension firefox, extension de navigateur, extension navigateur
game: jeu, jeu vidéo
tic-tac-toe: morpion
chess: échecs
endpoint: point d'accès
scrape: scraper, moissonner
parse: parser, lecture d'un csv
validate: valide, valider, validation
sort a list: trier une liste
reverse a string: inverser une chaîne
prime numbers: nombres premiers, nombre premier
palindrome: palindrome, palindromes
factorial: factorielle
leap year: année bissextile
binary search: recherche dichotomique, recherche binaire
linked list: liste chaînée
algorithm: algorithme, algo, algorithmes
shortest path: plus court chemin, chemin le plus court
knapsack: sac à dos problème, problème du sac à dos
time complexity: complexité, complexité temporelle
unit tests for: tests unitaires pour, tests unitaires de, tests unitaires
write tests: écris des tests, écrire des tests, écris les tests
test cases: cas de test
error: erreur
error message: message d'erreur
get an error: j'ai une erreur, obtiens une erreur, j'obtiens une erreur, j'ai l'erreur, reçois une erreur
throws an error: lève une erreur, renvoie une erreur, lance une erreur
crashes: plantent, application plante, appli plante, programme plante, ça plante, pc plante, qui plante
crash: plantage
bug: bogue, bug
wrong: faux, fausse, incorrect, incorrecte, erroné
wrong result: mauvais résultat, résultat faux, mauvais résultats
what is wrong: qu'est-ce qui ne va pas, qu'est-ce qui cloche, où est l'erreur, c'est quoi le problème, qu'est-ce qui ne marche pas
why is: pourquoi est-ce, pourquoi est, pourquoi sont
why does: pourquoi ça, pourquoi le, pourquoi la, pourquoi les, pourquoi on
why doesn't it: pourquoi ça ne marche pas, pourquoi ça marche pas
returns: renvoie, retourne
returns nothing: ne renvoie rien, ne retourne rien
gives: affiche toujours
expected: attendu, attendue, attendus
missing: manque, manquant, manquante, manquants, manquantes
fails: échoue, échouent
sometimes fails: échoue parfois, échoue de temps en temps
only in production: seulement en production, uniquement en production, qu'en prod, seulement en prod
works locally: marche en local, fonctionne en local
too slow: trop lent, trop lente, très lent, très lente
make it faster: accélérer, accélère, rendre plus rapide, rends-le plus rapide
takes: met trop, prend trop
seconds: secondes
memory leak: fuite mémoire, fuite de mémoire
memory: mémoire vive
code review: revue de code, relecture de code
review my code: relis mon code, regarde mon code
security holes: failles de sécurité, faille de sécurité, vulnérabilités
secure: sécurisé, sécurisée
clean up: nettoie, nettoyer, nettoyage
readable: lisible
cleaner: plus propre
password: mot de passe, mots de passe
password generator: générateur de mot de passe, générateur de mots de passe
encrypt: chiffrer, chiffre ce fichier, crypter
login system: système de connexion, authentification
users: utilisateurs, utilisatrices
user: utilisateur
booking system: système de réservation, application de réservation
date range: plage de dates, intervalle de dates
days between: jours entre
time zones: fuseaux horaires, fuseau horaire
working days: jours ouvrés, jours ouvrables
server: serveur, serveurs
deployment: déploiement
data: données
dataset: jeu de données, jeux de données
data analysis: analyse de données
numbers: chiffres, nombres, valeurs
number: nombre, chiffre, numéro
value: valeur
chart: graphique, graphe, graphiques, diagramme
which chart: quel graphique, quel type de graphique, quel diagramme
pie chart or: camembert ou
pie chart: camembert
bar chart: histogramme, diagramme en barres
plot: trace, tracer
average: moyenne, moyennes
median: médiane
standard deviation: écart-type
significant: significatif, significative, significatifs
is the difference significant: la différence est-elle significative, la différence est significative
is this significant: est-ce significatif, c'est significatif
correlation: corrélation, coefficient de corrélation
regression: régression
confidence interval: intervalle de confiance
statistical test: test statistique
which statistical test: quel test statistique, quel test
sample: échantillon
sample size: taille d'échantillon, taille de l'échantillon
how many participants: combien de participants, combien de répondants
participants: participants
forecast: prévision, prévisions, prévoir
next quarter: prochain trimestre, trimestre prochain
quarter: trimestre
trend: tendance, tendances
outliers: valeurs aberrantes, valeurs extrêmes
missing values: valeurs manquantes, données manquantes
clean the data: nettoyer les données, nettoie les données
kpis: indicateurs, indicateurs clés
which kpis: quels indicateurs, quels kpi
dashboard: tableau de bord
respondents: répondants, sondés
satisfaction: satisfaction, satisfaits
churn: taux d'attrition, attrition
visitors: visiteurs
revenue: recettes de la caisse, revenus
rate of: taux de
share: part, proportion
caused by: causé par, dû à, dû au
is it because: est-ce à cause, est-ce dû
effect of: effet de, effets de, effet du, impact de, impact du
dropped: baissé, chuté, diminué
rose: augmenté, grimpé
probability: probabilité, probabilités
chances: chances
dice: lancer de dés, deux dés, jet de dés, les dés
coin: pièce de monnaie
how many ways: combien de façons, de combien de façons, combien de manières
at random: au hasard
without replacement: sans remise
proof: preuve, démonstration
by induction: par récurrence
counterexample: contre-exemple, contre-exemples
is my proof correct: ma démonstration est-elle correcte, ma preuve est-elle correcte, ma démonstration est correcte
where is my mistake: où est mon erreur
solution: solution
solutions: solutions
result: résultat
results: résultats
equation: équation, équations
solve the equation: résous l'équation, résoudre l'équation
derivative: dérivée, dérivées
integral: intégrale
limit: limite
matrix: matrice
triangle: triangle
circle: cercle
rectangle: rectangle
radius: rayon
angle: angle
perpendicular: perpendiculaire
area: aire, superficie
puzzle: énigme, casse-tête
logic puzzle: énigme logique, énigme de logique
liars: menteurs, menteur
tells the truth: dit la vérité
always lies: ment toujours
who is the culprit: qui est le coupable
sits next to: assis à côté de
does it follow: peut-on en conclure
valid: valable
instalment: mensualité, mensualités
how many days: combien de jours, au bout de combien de jours
roughly how many: combien environ
works: marche, fonctionne
happens: se passe, arrive
what happens: que se passe-t-il, qu'est-ce qui se passe
explained: expliquée
neural network: réseau de neurones, réseaux de neurones
machine learning: apprentissage automatique
encryption: chiffrement
gravity: gravité, gravitation
relativity: relativité
photosynthesis: photosynthèse
climate: climat, changement climatique
immune system: système immunitaire
sky: ciel
moon: lune
evolution: évolution
brain: cerveau
light: vitesse de la lumière
quantum: quantique
subjunctive: subjonctif
tenses: temps verbaux, temps de conjugaison
conjugate: conjugue, conjuguer
past tense: passé composé, imparfait, passé simple
present tense: au présent
agreement of: accord du participe
active voice: voix active
passive: voix passive
tests: tests
test: test
telegram bot: bot telegram
discord bot: bot discord
slack bot: bot slack
bot: bot, chatbot
login page: page de connexion
hash: hachage
video: vidéo
videos: vidéos
parameter: paramètre, paramètres
schema: schéma
theorem: théorème
theory: théorie
electric: électrique
genetics: génétique
metrics: métrique
lies: ment
what is the probability: quelle est la probabilité
what is wrong with: qu'est-ce qui ne va pas dans, qu'est-ce qui ne va pas avec, qu'est-ce qui cloche dans, où est l'erreur dans, quel est le problème avec, quel est le problème dans
react component: composant react
postgres database: base postgres, base postgresql
mysql database: base mysql
sql database: base sql
backup of the database: sauvegarde de la base, sauvegarde de ma base, backup de la base
cron job: tâche cron, cron
with login: avec connexion, avec authentification
snake game: jeu du serpent, jeu snake, jeu de serpent
by mistake: par erreur
committed: commité, committé
branch: branche, branches
switch to: passer à
track: suivre
shoes: chaussures
video editing: montage vidéo
which laptop should i buy: quel ordinateur portable acheter, quel ordinateur acheter, quel pc acheter, quel pc portable acheter
which phone should i buy: quel téléphone acheter, quel smartphone acheter, quel portable acheter
which bike should i buy: quel vélo acheter, quel vélo électrique acheter
which car should i buy: quelle voiture acheter
which camera should i buy: quel appareil photo acheter
which tv should i buy: quelle télé acheter
homepage: page d'accueil
test a: test a
version a: version a
variant a: variante a
group a: groupe a
overdue: facture en retard
invoice is overdue: facture est en retard, facture est échue
migration plan: plan de migration
how do i install: comment installer, comment j'installe
how do i set up: comment configurer, comment paramétrer
the whole string must match: toute la chaîne doit correspondre, la chaîne entière doit correspondre
that must not match: qui ne passent pas, qui ne correspondent pas, qui ne doivent pas passer, qui ne doivent pas correspondre
duplicate rows: lignes en double, doublons dans le résultat
why do i get: pourquoi j'ai, pourquoi est-ce que j'ai, pourquoi ai-je
social media plan: planning réseaux sociaux, plan réseaux sociaux, calendrier réseaux sociaux, planning des réseaux sociaux
bike rental: location de vélos, location de vélo
password reset: réinitialisation du mot de passe, réinitialisation de mot de passe
reads a file: lit un fichier
duplicate files: fichiers en double, doublons de fichiers
pivot table: tableau croisé dynamique, tableaux croisés dynamiques
how do i create a pivot table: comment créer un tableau croisé dynamique, comment faire un tableau croisé dynamique
`
