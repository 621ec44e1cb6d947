// Travel, feasts, gifts, games and plans: what French prompts are about.
export const LEISURE = `
trip: voyage, séjour, escapade, city trip
trip to: voyage à, voyage au, voyage en, séjour à, séjour en, séjour au, vacances à, vacances en
itinerary: itinéraire, programme de visite
vacation: vacances
road trip: road trip, van aménagé, camping-car
honeymoon: voyage de noces, lune de miel
packing list: liste de valise, liste des affaires à emporter, liste d'affaires à emporter, quoi mettre dans ma valise, liste de bagages, liste des bagages, liste pour la valise
hike: randonnée, rando, randonnées, trek, randonner, marcher en montagne
camping: camping, bivouac
beach: plage
hotel: hôtel
things to do in: que faire à, choses à faire à, quoi faire à, que voir à
restaurants in: restaurants à, restos à, où manger à, où manger en, où bien manger à
wedding: mariage, noces
bachelorette: evjf, enterrement de vie de jeune fille
stag do: evg, enterrement de vie de garçon
wedding anniversary: anniversaire de mariage
birthday: anniversaire, anniv
birthday party: fête d'anniversaire, anniversaire d'enfant
party: fête, soirée, crémaillère
farewell party: pot de départ
retirement: départ à la retraite
team outing: team building, sortie d'équipe, séminaire d'équipe
event: événement
conference: conférence
workshop: atelier
schedule: calendrier, emploi du temps, horaire, planning de
backward plan: rétroplanning, rétro-planning
to-do list: liste de tâches, to-do list
checklist: check-list, checklist, liste de contrôle
shopping list: liste de courses
moving house: déménagement, déménager, déménage
renovate: rénover, rénovation, retaper
which order: quel ordre, dans quel ordre
in order: dans l'ordre
order: ordre
study plan: planning de révision, planning de révisions, plan de révision, programme de révision, plan de révisions
revision: révisions, réviser
exam: examen, partiel, concours, bac, brevet, contrôle de
exams: examens, partiels
oral exam: oral du bac, grand oral, oral blanc, examen oral, l'oral du
driving test: permis de conduire, examen du permis
examiner: examinateur, examinatrice, jury
vocabulary: vocabulaire
beginner: débutant, débutante
from scratch: à partir de zéro, de zéro, en partant de zéro
course outline: plan de formation, programme de formation
project plan: plan de projet, planning de projet
project: projet, projets
launch: lancement, lancer
roadmap: feuille de route
milestones: jalons
onboarding plan: plan d'intégration, parcours d'intégration
handover: passation
first 90 days: 90 premiers jours, premiers 90 jours
cleaning schedule: planning de ménage, planning ménage
daily routine: routine quotidienne
my week: ma semaine
gift: cadeau
gifts: cadeaux
gift for: cadeau pour
gift ideas for: idées cadeaux pour, idée cadeau pour, idée de cadeau pour, idées de cadeaux pour, idées cadeau pour
gift ideas: idées cadeaux, idée cadeau, idée de cadeau, idées de cadeaux
what to give: quoi offrir, qu'offrir, que offrir, quoi lui offrir
likes: aime, adore, passionné de, passionnée de, fan de
hates: déteste
plays: joue à, joue au, joue de
names for: noms pour, nom pour, noms de
baby names: prénoms de bébé, prénom pour bébé, prénoms pour bébé, prénoms
dog names: nom pour mon chien, noms de chien, noms de chiens
cat names: nom pour mon chat, noms de chat, noms de chats
business name: nom d'entreprise, nom de boutique, nom pour ma boîte, nom pour mon entreprise
what should i call: comment appeler, comment nommer, comment pourrais-je appeler
games: jeux
game ideas: idées de jeux, idées de jeu
board games: jeux de société
activities: activités, activité
activity ideas: idées d'activités, idées d'activité, idées de sorties
crafts: bricolage, activités manuelles
costume: déguisement, costume
icebreakers: brise-glace, icebreakers
book recommendations: recommandations de livres, livres comme, conseils de lecture
film recommendations: recommandations de films, films comme, séries comme
playlist: playlist
synonyms: synonyme, synonymes, un autre mot pour, autre mot pour
what could go wrong: qu'est-ce qui pourrait mal tourner, ce qui peut mal tourner, ce qui pourrait mal tourner
risks: risques, risque
world: monde
population: population, nombre d'habitants, habitants
capital: capitale
largest: le plus grand, la plus grande, les plus grands
smallest: le plus petit, la plus petite
highest: le plus haut, la plus haute, le plus élevé
longest: le plus long, la plus longue
oldest: le plus ancien, la plus ancienne, le plus vieux
unemployment: chômage, taux de chômage
inflation: inflation
time difference: différence d'heure, décalage horaire
outdoors: dehors, en plein air, en extérieur
indoors: en intérieur
rain: pluie
lake: lac
sea: mer
appointment: rendez-vous, rdv
emergency: aux urgences, urgences
city: ville, villes
village: village
country: pays
flat: appartement, appart, logement
house: maison
office: bureau
room: chambre
water: eau
adults: adultes
kind of: sorte de, type de
idea of: idée que
light: lumière
age: âge
wish: souhait
my son: mon fils, mon garçon, mes fils
my daughter: ma fille
my wife: ma femme, mon épouse
my husband: mon mari, mon époux
my girlfriend: ma copine, ma blonde
my boyfriend: mon copain, mon chum
my cat: mon chat, ma chatte
building work: travaux
renovation: travaux de rénovation, travaux dans la maison, travaux chez moi
business name: nom d'enseigne
farm: ferme
broken: cassé depuis, est cassé, est cassée, sont cassés
to the landlord: au bailleur, au propriétaire
retired: retraitée
wheelchair: fauteuil roulant
neighbourhood: quartier
flowers: fleurs
by bike: à vélo
town hall: mairie
first names: prénoms pour
in france: en france
name ideas for: idées de noms pour, idée de nom pour, idées de nom pour
name ideas: idées de noms, idées de nom, idée de nom
my class: ma classe, mes classes
the class: la classe
mum: mère
dad: père
been fired: être licencié, être licenciée, été licencié, été licenciée, être viré, être virée, été viré, été virée
my laptop: mon ordinateur, mon ordi, mon pc
paracetamol: paracétamol, doliprane
ibuprofen: ibuprofène
security: sécurité
quality: qualité
strategy: stratégie
medicine: médecine
energy: énergie
economy: économie
mystery: mystère
revolution: révolution
cinema: cinéma
comedy: comédie
give as a gift: offrir, offre-t-on
rainy day: jour de pluie, jours de pluie, quand il pleut
surprise party: fête surprise, anniversaire surprise
baptism: baptême
reunion: retrouvailles, cousinade, réunion de famille
street festival: fête de rue, fête de quartier, fête des voisins
school fair: kermesse
flea market: vide-grenier, brocante
open day: journée portes ouvertes, portes ouvertes
weekly plan: planning de la semaine
reads a lot: lit beaucoup, lit énormément
gardens: jardine, jardiner
we like hiking: on aime marcher, nous aimons marcher, on aime randonner, on adore marcher
18th birthday: 18 ans de, les 18 ans
20th birthday: les 20 ans
30th birthday: les 30 ans
40th birthday: les 40 ans
50th birthday: les 50 ans
60th birthday: les 60 ans
70th birthday: les 70 ans
80th birthday: les 80 ans
90th birthday: les 90 ans
players: joueurs, joueuses
dungeons and dragons: donjons et dragons, donjons & dragons
new lyrics to: nouvelles paroles sur, nouvelles paroles pour
who is retiring: qui part à la retraite, qui prend sa retraite
retires: part à la retraite, prend sa retraite
holiday flat: gîte, location de vacances, appartement de vacances
i liked: j'ai aimé, j'ai adoré, m'a plu
days in: jours à, jours au, jours aux
weekend in: week-end à, weekend à, week-end au
cannot walk far: ne peut pas marcher longtemps, ne peut pas marcher loin, marche difficilement
vienna: vienne
rome: rome
`
