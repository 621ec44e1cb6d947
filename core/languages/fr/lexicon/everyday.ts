// Everyday requests with a trap in them, from stains and cold calls to the files on a disk, as French prompts name them.
export const EVERYDAY = `
new rules: nouvelles règles
new office rules: nouvelles règles du bureau
introduction email: mail de présentation, email de présentation
introduce myself: me présenter
to ask for a week off: pour demander une semaine de congés, demander une semaine de congé
asking for time off: demande de congés, demander des congés, poser des congés
biggest weakness: plus grand défaut, principaux défauts, plus gros défaut
tell me about yourself: parlez-moi de vous, présentez-vous
why should we hire you: pourquoi vous embaucher, pourquoi devrions-nous vous embaucher
thank you letter: lettre de remerciement
thank you email: mail de remerciement
donation: don
donations: dons
welcome email: mail de bienvenue, email de bienvenue
template answers: modèles de réponse, réponses types
out of office message: message d'absence
until: jusqu'au
book blurb: quatrième de couverture
query letter: lettre aux éditeurs
risk assessment: évaluation des risques
method statement: mode opératoire de sécurité
handover notes: notes de passation, document de passation
benefits of: bienfaits de, bienfaits des, bienfaits du, avantages de
importance of: importance de
slides: diapositives, diapos, diaporama, powerpoint
presentation on: présentation sur
fight: bagarre, dispute
mother: mère
hitting others: frappe les autres
delayed: est retardée, est retardé, retardée, retardé
has not answered: n'a pas répondu, n'a toujours pas répondu
not answered: pas répondu, sans réponse
complains about: se plaint de, se plaint d'une, se plaint d'un, se plaint du
follow-up email: mail de relance, email de relance
registration form: formulaire d'inscription
intake form: questionnaire d'accueil
sales pitch: argumentaire de vente, argumentaire commercial
cold call script: script d'appel à froid, script de prospection téléphonique
note to the neighbours: mot aux voisins, mot pour les voisins
we are having a party: nous faisons une fête, on fait une fête
wedding vows: vœux de mariage
youtube script: script youtube
plot outline: intrigue
twins: jumeaux
character sketch of: fiche de personnage, portrait de personnage
villain: méchant, antagoniste
convince me: convaincs-moi
drags: traîne
second act: deuxième acte
third act: troisième acte
job interview: entretien d'embauche
questions to ask: questions poser, questions à poser
flat viewing: visite d'appartement
how can i test whether: comment tester si, comment savoir si
red wine: vin rouge
stain: tache de
get out of: enlever de
how do i get red wine out of: comment enlever du vin rouge
rug: tapis
build an app: créer une application, développer une application
i want to build an app: je veux créer une application, je voudrais créer une application
repair or replace: réparer ou remplacer
mower: tondeuse
is it worth learning: est-ce que ça vaut le coup d'apprendre, vaut-il la peine d'apprendre
gym membership: abonnement de salle de sport, abonnement à la salle de sport
phone plan: forfait mobile, forfait téléphonique
what to look for when buying: à quoi faire attention en achetant, que vérifier avant d'acheter
used car: voiture d'occasion
how much is worth: combien vaut
stamp collection: collection de timbres
how much should i charge for: combien demander pour, combien facturer pour, quel tarif pour
tutoring: cours particuliers
ants: fourmis
moths: mites
mice in: souris dans, souris au, souris sous
barks: aboie
how do i stop it: comment l'arrêter, comment lui apprendre à arrêter
get a dog: prendre un chien, adopter un chien
get a cat: prendre un chat, adopter un chat
shelves: étagères
desk and shelves: bureau et étagères
save money on groceries: économiser sur les courses
save money: économiser
make friends: se faire des amis, me faire des amis
how do i make friends: comment se faire des amis, comment me faire des amis
meet people: rencontrer des gens, rencontrer du monde
get more parents to come to: faire venir plus de parents
start a podcast: lancer un podcast
start a blog: lancer un blog
old letters: vieilles lettres
old photos: vieilles photos
box: carton
what can i cook with: que cuisiner avec, quoi cuisiner avec
eggs: œufs, oeufs
how can i get better at: comment progresser aux, comment progresser en, comment m'améliorer en
is this doable: est-ce faisable, est-ce jouable, c'est faisable
raise money: récolter des dons, récolter des fonds, récolter de l'argent, collecter des fonds
project ideas: idées de projets
shop window: vitrine
tea shop: salon de thé
tattoo: tatouage
tattoos: tatouages
first date: premier rendez-vous, premier rendez-vous amoureux
costume ideas: idées de costume, idées de déguisement
retrospective: rétrospective
procedure: procédure
open a: ouvrir un, ouvrir une
job search: recherche d'emploi, recherche de travail
crop rotation: rotation des cultures
shopping list: liste de courses
merge: fusionne, fusionner
inactive accounts: comptes inactifs
accounts: comptes
active directory: active directory
top customers: meilleurs clients
updates: met à jour
update all servers: met à jour tous les serveurs
update all: met à jour tous
a record changes: l'enregistrement change
always shows: affiche toujours
record: enregistrement
sensor: capteur
alert me when the price changes: m'alerte quand le prix change, me prévient quand le prix change
alert me: m'alerte, me prévient
temperature: température
monitor: surveille, surveiller
rate limiter: rate limiter
chatbot: chatbot
dark mode: mode sombre
timer: minuteur, compte à rebours
calculator: calculatrice
contact form: formulaire de contact
sortable table: tableau triable
duplicate files: fichiers en double
resizes: redimensionne
button to export to csv: bouton d'export csv
test data: données de test
off by one day: décalée d'un jour, décalé d'un jour
environment variable: variable d'environnement
not showing: ne s'affichent pas, ne s'affiche pas
accents show as: accents s'affichent en
scrolls sideways: défile horizontalement
api key: clé api, clé d'api
how do we get more parents to come to the: comment faire venir plus de parents aux
apply for a visa: demander un visa, demande de visa
chatbot with the openai api: chatbot avec l'api openai
temperature goes above: température dépasse
horizontal scroll: défilement horizontal
is this clause enforceable: cette clause est-elle valable, cette clause est-elle légale, cette clause est-elle abusive
can i return: puis-je retourner, est-ce que je peux retourner, puis-je rendre
bought online: acheté en ligne, achetée en ligne, achetés en ligne
already opened: déjà ouvert, déjà ouverte
what papers do i need to: quels papiers faut-il pour, quels documents faut-il pour
renew: renouveler
housing benefit: apl, aides au logement
who can get: qui a droit à, qui a droit au, qui a droit aux
what happens if i ignore: que se passe-t-il si j'ignore
how long does a divorce take: combien de temps dure un divorce, combien de temps prend un divorce
what is a guarantor: qu'est-ce qu'un garant, c'est quoi un garant
guarantor: garant, caution solidaire
power of attorney: procuration
do i need travel insurance: ai-je besoin d'une assurance voyage
travel insurance: assurance voyage
in grams: en grammes
cups: tasses
cup: tasse
flour: farine
sugar: sucre
milk: lait
halve: divise par deux, diviser par deux
double: double, doubler
how do i get a stain of: comment enlever une tache de
prune: tailler
roses: rosiers
when should i prune: quand tailler
rolls of wallpaper: rouleaux de papier peint
how many rolls of wallpaper: combien de rouleaux de papier peint
how much paint do i need: combien de peinture faut-il, combien de peinture me faut-il
pallets: palettes
container: conteneur
how many pallets fit in a: combien de palettes dans un
split a bill of: partager une addition de, partager une note de
with an analogy: avec une analogie, par une analogie
can i start a sentence with: peut-on commencer une phrase par
did the vikings really: les vikings portaient-ils vraiment
did really: a-t-il vraiment, ont-ils vraiment
how do i factory reset my: comment réinitialiser mon
factory reset my: réinitialiser mon
how do i get red wine out of: comment enlever une tache de vin rouge sur, comment enlever du vin rouge sur
how do i get a stain out of: comment enlever une tache sur
transfer: transférer
how do i transfer: comment transférer
best time to visit: meilleure période pour visiter, meilleur moment pour visiter
calmer: plus calme
would people pay: les gens paieraient-ils, les gens seraient-ils prêts à payer
is my landlord allowed to: mon propriétaire a-t-il le droit d', mon proprio a-t-il le droit d'
is my employer allowed to: mon employeur a-t-il le droit d', mon patron a-t-il le droit d'
`
