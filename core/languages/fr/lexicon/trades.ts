// Names of rarer jobs: systems and servers, checks of claims, plans by the minute, colours and kitchens.
export const TRADES = `
does support: prend en charge, supporte
difference in hours: heures de décalage, combien d'heures de décalage
claim: affirmation, thèse défendue
my claim: mon affirmation
does the text support: le texte confirme-t-il, est-ce que le texte confirme
fact-check: vérification des faits
inconsistencies: incohérences, contradictions
differ: diffèrent
both sources: les deux sources
two statements: deux déclarations, deux témoignages
meeting minutes: compte rendu de réunion, pv de réunion
transcript: transcription
codebook: grille de codage
code each answer: code les réponses, code chaque réponse
qualitative data: données qualitatives, entretiens qualitatifs
thematic analysis: analyse thématique
port: porte ce code
convert this code: convertis ce code
extend this code: étends ce code
adapt: adapte, adapter
change this code: modifie ce code, change ce code
never ordered: jamais commandé
scheduled task: tâche planifiée
redirect: redirection, rediriger
firewall rules: règles de pare-feu
harden the server: sécuriser le serveur, sécurise mon serveur
classifier: classifieur
train a model: entraîne un modèle, entraîner un modèle
predict whether: prédire si, prédit si
booking app: appli de réservation, app de réservation
complete app: application complète, appli complète
clone of: clone de, clone d'
app like: appli comme, application comme
web app: application web, appli web
component: composant, composants
navbar: barre de navigation
dropdown: menu déroulant
multi-step form: formulaire en plusieurs étapes
date picker: sélecteur de date
rest api: api rest
file upload: envoi de fichier, téléversement de fichiers
overlapping date ranges: plages de dates qui se chevauchent, périodes qui se chevauchent
overlapping intervals: intervalles qui se chevauchent
intervals: intervalles
merge: fusionne, fusionner, fusion
free time slots: créneaux libres, créneaux disponibles
task queue: file d'attente
rate limiter: limiteur de débit
cache that: cache qui
read csv: lire un csv, lis un csv, lit un csv, lecture de csv
validate iban: valider un iban, vérifier un iban
roman numerals: chiffres romains
concurrency: concurrence d'accès
sometimes: de façon intermittente, par intermittence
works on my machine: marche chez moi, chez moi ça marche
merge conflict: conflit de merge, conflit de fusion
git undo: annuler un commit, annuler mon commit, annuler le dernier commit
dependencies: dépendances, dépendance
dependency conflict: conflit de dépendances, conflit de versions
cannot find module: module introuvable
won't install: ne s'installe pas, n'arrive pas à installer
won't build: ne compile pas, ne compile plus
install: installer
center: centrer, centré, centrée, ne centre
margin: marge, marges
align: aligner, aligné, alignement
type error: erreur de type, erreur de typage
memory leak: fuites mémoire
slow query: requête est lente, requête sql lente
too slow: rame, super lent
cohort: cohorte, cohortes
retention: rétention, fidélisation
if this goes on: si ça continue, si cela continue
extrapolate: extrapole, extrapoler
did it work: a fonctionné, a marché
causal: causal, causale
cause: cause, causes
since we: depuis que nous, depuis qu'on
after we: après que nous
introduced: introduit, instauré
is this argument valid: cet argument est-il valide, ce raisonnement est-il valide, le raisonnement est-il valide
valid: valide ou non
syllogism: syllogisme
can one conclude: peut-on conclure
roughly how many: combien environ y a-t-il, environ combien
order of magnitude: ordre de grandeur
how many days between: combien de jours entre, combien de jours y a-t-il entre
how many days until: combien de jours avant, combien de jours jusqu'à, combien de jours jusqu'au
solve the system: résous le système
outage: panne de serveur, panne générale
fair split: partage équitable, répartir équitablement, partager équitablement
incentives: incitations
bonus scheme: système de primes, système de bonus
nobody cleans: personne ne nettoie, personne ne fait le ménage
app idea: idée d'application, idée d'appli
user flow: parcours utilisateur
prototype: prototype
design an app: conçois une application, conçois une appli
design a system: conçois un système
system architecture: architecture système, architecture logicielle
architecture: architecture
leaves: feuilles
aphids: pucerons
slugs: limaces
orchid: orchidée
basil: basilic
yellow: jaune, jaunes, jaunissent
brown: marron, brunes, brunissent
red: rouge, rouges
green: vert, verte, verts
dying: dépérit, fane, fanent
fewer customers: moins de clients
sales dropped: ventes ont chuté, ventes ont baissé, ventes baissent
what to pack: quoi emporter, que mettre dans ma valise, que mettre dans la valise, quoi mettre dans la valise
curriculum: programme scolaire, curriculum
workshop outline: déroulé d'atelier, plan d'atelier
dinners for the week: dîners de la semaine, repas de la semaine
christmas dinner: repas de noël, menu de noël, réveillon
roast: rôti, dinde
dinner party: dîner entre amis
switching to: passage à, basculer vers, migrer vers
server migration: migration de serveur
migration: migration
run sheet: déroulé minute par minute, conducteur de soirée
running order: déroulé, déroulé de la journée
minute by minute: minute par minute
when do i need to start: quand dois-je commencer, quand faut-il que je commence
when do we need to start: quand devons-nous commencer
camping trip: week-end camping
bike tour: tour à vélo, voyage à vélo
poem for a funeral: poème pour un enterrement, poème pour des obsèques, texte pour les obsèques
parody of the song: parodie de la chanson, parodie de chanson
parody: parodie
what happens next: que se passe-t-il ensuite, et après que se passe-t-il
next chapter: chapitre suivant, prochain chapitre
novella: novella
tabletop rpg: jdr, jeu de rôle papier
world-building: création d'univers
prompt for chatgpt: prompt pour chatgpt
installation guide: guide d'installation
api documentation: documentation api, documentation de l'api
technical documentation: documentation technique
user story: récit utilisateur
ways to earn money: gagner de l'argent, façons de gagner de l'argent
side job ideas: complément de revenu, revenu d'appoint
objections: objections
practise bad news: annoncer une mauvaise nouvelle
practise english: pratiquer mon anglais, pratiquer l'anglais
practise spanish: pratiquer mon espagnol, pratiquer l'espagnol
speak english: parle-moi en anglais, parler anglais, parle anglais
speak french: parle français, parler français
wine: vin
beer: bière
soup: soupe
sauce: sauce
jam: confiture
cheese: fromage
meat: viande
fish: poisson
rice: riz
eggs: oeufs, oeuf
pancakes: crêpes
cookies: biscuits
pie: tarte
barbecue: barbecue
carpet: tapis, moquette
stain: tache
wool: laine
furniture: meubles
key: clé, clés
locked out: enfermé dehors
fence: clôture
hedge: haie
stairs: escalier
window: fenêtre
door: porte
cellar: cave
museum: musée
museums: musées
mountains: montagne, montagnes
coast: côte
island: île
tent: tente
luggage: bagages
backpack: sac à dos
airport: aéroport
rental car: voiture de location
driving time: temps de route
plaster: enduire, plâtrer
how do i plaster: comment enduire, comment plâtrer
how do i paint: comment peindre
how do i lay: comment poser
how do i hang: comment accrocher
`
