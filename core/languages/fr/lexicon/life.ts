// People, home, work, health, law, money: what French prompts are about.
export const LIFE = `
landlord: propriétaire, proprio, bailleur, propriétaires, syndic
to my landlord: à mon propriétaire, à mon proprio, à ma propriétaire, à mon bailleur
to my boss: à mon patron, à mon chef, à ma cheffe, à mon boss, à mon manager, à mon supérieur
to a customer: à un client, à une cliente
to the customer: au client, à la cliente
to my team: à mon équipe, à l'équipe
tenant: locataire
tenants: locataires
rent: loyer, loyers
deposit: caution, dépôt de garantie
deposit back: récupérer ma caution, récupérer mon dépôt de garantie, rendre ma caution, rend pas ma caution, rendre la caution, rend pas la caution
utility bill: charges locatives, régularisation des charges
neighbour: voisin, voisine
neighbours: voisins, voisines
boss: patron, patronne, chef, cheffe, boss, supérieur
manager: responsable, directeur, directrice
employer: employeur
employee: employé, employée, salarié, salariée
employees: employés, salariés
staff: personnel, effectifs
team: équipe
colleague: collègue
colleagues: collègues
trainee: apprenti, apprentie, alternant, alternante
intern: stagiaire, stagiaires
customer: client, cliente
customers: clients, clientèle
supplier: fournisseur
teacher: prof, professeur, professeure, enseignant, enseignante, maîtresse, instituteur, instit
students: élèves, étudiants, étudiantes
student: élève, étudiant, étudiante
class: en classe, de classe, classe de, une classe
grade 6: 6e, sixième
grade 7: 5e, cinquième
grade 8: 4e, quatrième
grade 9: 3e, troisième année
third: troisième
high school: lycée, terminale, cégep, première générale
middle school: collège
primary school: école primaire, maternelle, cp, ce1, ce2, cm1, cm2, primaire
school: école, secondaire
university: université, fac
kindergarten: crèche
child: enfant
kids: enfants, gosses, gamins, mômes
baby: bébé, nourrisson
toddler: tout-petit, bambin
teenager: ado, adolescent, adolescente, ados
mum: maman
dad: papa
grandma: grand-mère, mamie
grandpa: grand-père, papi, papy, pépé
sister: soeur
brother: frère
son: fils
daughter: fille
wife: femme, épouse
husband: mari, époux
girlfriend: copine, petite amie
boyfriend: copain, petit ami
friend: ami, amie, pote
best friend: meilleur ami, meilleure amie
friends: amis, amies, potes, copains, copines
partner: conjoint, conjointe, compagnon, compagne
ex: mon ex
uncle: oncle, tonton
aunt: tante, tata
niece: nièce
nephew: neveu
cousin: cousin, cousine
mother-in-law: belle-mère
father-in-law: beau-père
in-laws: beaux-parents, belle-famille
family: famille
couple: couple
bride: mariée
guests: invités, convives
members: membres, adhérents
association: asso, association
volunteers: bénévoles
flatmates: colocataires, coloc, colocs
dog: chien, chienne, chiot
dogs: chiens
cat: chat, chatte, chaton
cats: chats
horse: cheval
rabbit: lapin
vet: vétérinaire, véto
doctor: médecin, docteur, généraliste
hospital: hôpital, clinique
job: emploi, travail, boulot, job, taf
position: poste
work: travailler, bosser
works: travaille
career change: reconversion, changer de métier, changement de carrière, reconversion professionnelle
job offer: proposition d'embauche, offre de job
quit my job: quitter mon travail, quitter mon boulot, quitter mon job, quitter mon poste
job interview: entretien d'embauche, entrevue d'embauche, entretien professionnel
interview: entretien, entrevue
salary: salaire, paye
minimum wage: smic, salaire minimum
overtime: heures supplémentaires, heures sup
vacation days: jours de congé, congés payés
leave: congé, congés
maternity leave: congé maternité
parental leave: congé parental
sick leave: arrêt maladie, arrêt de travail
pension: retraite, pension
tax: impôt, taxe
taxes: impôts, impôts sur le revenu, déclaration d'impôts
tax deductible: déductible des impôts, déductible
vat: tva
inheritance: héritage, succession
law: loi, droit
laws: lois
my rights: mes droits
law of france: droit français, code civil, code du travail
france: france, paris, lyon, marseille, bretagne, nantes, bordeaux
canada: canada, québec, montréal
belgium: belgique
switzerland: suisse
germany: allemagne
spain: espagne
italy: italie
england: angleterre, royaume-uni
usa: états-unis
eu: union européenne, ue
public holiday: jour férié, jours fériés
fine for: amende pour
fine: amende, contravention
speed limit: limitation de vitesse
insurance: assurance, assurances, mutuelle
insurer: assureur
warranty: garantie
visa: visa
passport: passeport
customs: douane
hand luggage: bagage à main, bagages à main, bagage cabine
suitcase: valise
police: police, gendarmerie
evicted: expulsé, expulsée, expulsion
sued: assigné en justice, poursuivi en justice
fired: viré, virée, licencié, licenciée
fraud: fraude
scammed: arnaqué, arnaquée
debts: dettes, surendettement
money: argent, fric, thune
budget: budget
monthly budget: budget mensuel, budget familial
savings: économies, épargne
savings plan: plan d'épargne
save: économiser, épargner
emergency fund: épargne de précaution
loan: prêt, crédit, emprunt
mortgage: prêt immobilier, crédit immobilier, hypothèque
interest: intérêts, taux d'intérêt
compound interest: intérêts composés
invest: investir, placer mon argent
invoice: facture, factures
electricity: électricité
expenses: dépenses, frais
price: prix, tarif
prices: tarifs
discount: remise, réduction, rabais
free: gratuit, gratuite, gratuits
worth it: vaut le coup, ça vaut le coup, vaut la peine
is it worth it: est-ce que ça vaut le coup, ça vaut le coup ou pas
buy: acheter, achète, achat
buy or rent: acheter ou louer, louer ou acheter
sell: vendre, vente, vends
pros and cons: pour et le contre, avantages et inconvénients, pour et contre, les pour et les contre, le pour et le contre
advantages: avantages
disadvantages: inconvénients
difference: différence
differences: différences
difference between: différence entre, différences entre
vs: versus
arguments: arguments
arguments for and against: arguments pour et contre
debate: débat
causes of: causes de, causes du, causes des
war: guerre
history: historique
what would you do: que ferais-tu, tu ferais quoi, que feriez-vous
torn between: hésite entre, j'hésite entre, partagé entre, partagée entre
critique my plan: critique mon plan, critique mon projet, avis critique sur
what am i missing: qu'est-ce que j'oublie, qu'ai-je oublié, qu'est-ce qui m'échappe
my plan: mon plan, mon projet
business idea: idée de business, idée d'entreprise
business ideas: idées de business, idées d'entreprise, idées de commerce, idées de commerces
self-employed: auto-entrepreneur, auto-entrepreneuse, micro-entreprise, travailleur autonome, indépendant
go freelance: me mettre à mon compte, passer freelance, devenir freelance
marketing plan: plan marketing
content calendar: calendrier éditorial, planning éditorial
shop: magasin, boutique, épicerie, librairie, commerce
restaurant: restaurant, resto
café: café
bakery: boulangerie
more customers: plus de clients
sales: ventes, chiffre d'affaires
negotiate: négocier, négocie, négociation
conflict: conflit, dispute
procrastinate: procrastine, procrastiner, procrastination
burnout: burn-out, épuisement professionnel
habit: habitude
routine: routine, routine du matin
headache: mal de tête, maux de tête, migraine
pain: douleur, douleurs, mal au dos, mal au ventre, mal au genou
fever: fièvre
cough: toux, tousse
symptoms: symptômes
medicine: médicament, médicaments
dosage: posologie, dosage
antibiotics: antibiotique, antibiotiques
pregnant: enceinte, grossesse
allergy: allergie, allergies, allergique
blood pressure: tension artérielle
diagnosis: diagnostic, diagnostiqué
cancer: cancer
depression: dépression, dépressif, déprimé, déprimée
anxiety: anxiété, anxieux, anxieuse, crise d'angoisse, angoisse
afraid: peur
lonely: me sens seul, me sens seule
sad: triste
divorce: divorce, divorcer
broke up: rompu, rupture, m'a quitté, m'a quittée, séparation
cheated on: trompé, trompée
dementia: démence, alzheimer
surgery: opération, chirurgie
therapist: psy, psychologue, thérapeute
can't sleep: n'arrive pas à dormir, n'arrive plus à dormir, insomnie, insomnies
sleep: dormir, sommeil
vomiting: vomit, vomi, vomissements
poison: poison, toxique
smells of gas: odeur de gaz, sent le gaz
suicide: suicide, me suicider, en finir avec la vie
hits me: me frappe
vaccine: vaccin, vaccins, vacciner
workout plan: programme d'entraînement, programme de musculation, plan d'entraînement, programme sportif, programme de course
training: entraînement
pull-ups: tractions
push-ups: pompes
half marathon: semi-marathon
running: course à pied, footing
muscle: muscle
lose weight: perdre du poids, maigrir
weight: poids
gym: salle de sport, salle de gym
meal plan: plan de repas, menu de la semaine, menus de la semaine, planning de repas, menus pour la semaine, batch cooking
meals: repas
recipe: recette
recipes: recettes
recipe for: recette de, recette du, recette d', recette des
cook: cuisine-moi, cuisiner, cuire
bake: faire cuire au four
eat: manger
dinner: dîner, souper
lunch: déjeuner
breakfast: petit-déjeuner
cake: gâteau
bread: pain
sourdough: levain
dough: pâte
vegetarian: végétarien, végétarienne
vegan: végan, végétalien
gluten-free: sans gluten
ingredients: ingrédients
for two people: pour deux personnes, pour 2 personnes
for four people: pour quatre personnes, pour 4 personnes
leftovers: restes
in the fridge: au frigo, au réfrigérateur, dans le frigo
fridge: frigo, réfrigérateur
freezer: congélateur
oven: four
dishwasher: lave-vaisselle
washing machine: machine à laver, lave-linge
boiler: chaudière, chauffe-eau
heating: chauffage
radiators: radiateurs, radiateur
heat pump: pompe à chaleur
electric car: voiture électrique
mould: moisissure, moisissures, moisi
damp: humidité
leak: fuite, fuite d'eau
broken: en panne
doesn't work: ne marche pas, ne fonctionne pas, ne marche plus, ne fonctionne plus, marche pas, marche plus, fonctionne pas
doesn't start: ne démarre pas, ne démarre plus, ne s'allume plus, ne s'allume pas
keeps crashing: plante tout le temps, n'arrête pas de planter
noise: bruit, bruits
loud: bruyant, bruyante
fuse: fusible, disjoncteur
drain: évier bouché, canalisation
toilet: toilettes, wc
tap: robinet
roof: toit, toiture
wall: mur, murs
ceiling: plafond
bathroom: salle de bain, salle de bains
kitchen: cuisine
garden: jardin
gardening: jardinage
vegetable garden: potager
balcony: balcon
plants: plantes
plant: plante
tomatoes: tomates
lawn: pelouse, gazon
bees: abeilles, ruche
car: voiture, bagnole, auto, char
engine: moteur
brakes: freins
bike: vélo
train: train, trains
flight: vol
wifi: wi-fi
router: box internet, routeur
printer: imprimante
laptop: ordinateur portable, ordi portable
phone: téléphone, portable, cellulaire
computer: ordinateur, ordi
screen: écran
black screen: écran noir
battery: batterie
update: mise à jour
tried: essayé
how much annual leave: combien de jours de congé, combien de jours de congés, combien de congés
online shop: boutique en ligne, magasin en ligne, site de vente en ligne
delay: de retard, un retard, retards, le retard
new job: nouveau poste, nouveau boulot, nouveau travail
team lead: chef d'équipe, cheffe d'équipe
first world war: première guerre mondiale
second world war: seconde guerre mondiale, deuxième guerre mondiale
two weeks left: il reste deux semaines
three weeks left: il reste trois semaines
four weeks left: il reste quatre semaines
six weeks left: il reste six semaines
eight weeks left: il reste huit semaines
two months left: il reste deux mois
three months left: il reste trois mois
refused: ont refusé, a refusé, refusé, refusée
closed: fermé, fermée, fermés, fermées
retired people: retraités
library: bibliothèque, médiathèque
borrow: emprunter, emprunte
sourdough bread: pain au levain
what am i doing wrong: qu'est-ce que je fais de travers, qu'est-ce que je fais mal, qu'est ce que je fais mal
was offered: on me propose, on m'a proposé
handover of the rented flat: état des lieux
restaurants: où manger, où bien manger
for the 18th birthday: pour les 18 ans
for the 20th birthday: pour les 20 ans
for the 30th birthday: pour les 30 ans
for the 40th birthday: pour les 40 ans
for the 50th birthday: pour les 50 ans
for the 60th birthday: pour les 60 ans
for the 70th birthday: pour les 70 ans
for the 80th birthday: pour les 80 ans
for the 90th birthday: pour les 90 ans
a public holiday: un jour férié
`
