// Verbs and qualities by which people say what a rule would otherwise ask about.
export const DETAILS = `
know: sais, connais, connaît, savoir, connaître, savez
i don't know: je ne sais pas, je sais pas, j'sais pas
i work: je travaille, je bosse
i teach: j'enseigne, je donne des cours
i play: je joue
stop: arrêter, arrête, stopper, cesser
stop smoking: arrêter de fumer, arrêter la cigarette
starts: commence, débute, démarre
zero: zéro
find out: découvrir
made: fabriqué, fabriquée
handmade: fait main, faite main, artisanal, artisanale
lost: perdu, perdue
missed: raté, ratée, loupé
forgot: oublié
sold: vendu, vendue
bought: achetée
cancelled: annulée
delayed: en retard, retard
never arrived: jamais arrivé, jamais arrivée, jamais reçu
replaced: remplacé, remplacée
cleaned: nettoyé, nettoyée
reset: réinitialisé, redémarré
finished: terminé, terminée, fini
used: d'occasion
won: gagné, remporté
led: dirigé, encadré
built: construit, bâti
earn: touche par mois, gagne par mois
living: vis, habite, vivre, habiter
single: célibataire
whole: entier entier, entière
fixed: fixé, fixes
options: options, possibilités
alternative: alternative, alternatives
unlike: contrairement à, contrairement aux
specific: précis, précise, spécifique, concret
invented: inventée, imaginaire, fictif, fictive
real: vrai, vraie, vrais, réel, réelle
really exist: qui existent vraiment, existent vraiment, existe vraiment
similar to: semblable à, similaire à, dans le genre de
loved: aimait, adorait
has everything: a déjà tout, qui a tout
collects: collectionne
obsessed with: obsédé par
enjoys: apprécie
graduation: remise de diplôme, remise des diplômes
housewarming: pendaison de crémaillère
healthy: sain, saine, équilibré, équilibrés
protein: protéines, protéiné
calories: calories
knee: genou
back pain: mal de dos, lombalgie
heart: coeur
injured: blessé, blessée, blessure
asthma: asthme
crying: pleure, pleurer, je pleure
overwhelmed: débordé, débordée, dépassé, dépassée, submergé
hopeless: désespéré, désespérée
panic: panique, crise de panique
miscarriage: fausse couche
stroke: avc
diabetes: diabète
alcohol: alcool
bleeding: saigne, saignement
swollen: gonflé, gonflée, enflé
rash: éruption, boutons sur la peau
drinks too much: boit trop
violent: violent, violente
threatens: menace, me menace
bullied: harcelé, harcelée, harcèlement
rude: impoli, impolie, malpoli
angry: en colère, fâché, fâchée, énervé
happy: heureux, heureuse, content, contente
refuses: refuse de
owed: me doit
contract says: le contrat dit, d'après le contrat, selon le contrat
photos: photos
receipt: reçu, ticket de caisse
witness: témoin
damage: dégâts, dommages
accident: accident
delivery: livraison
product: produit
brand: marque
competitor: concurrent, concurrence, concurrents
users can: utilisateurs peuvent
experience: expérience
years of experience: ans d'expérience, années d'expérience
skills: compétences
degree: diplôme
native: langue maternelle
advanced: avancé, avancée
level: niveau
with kids: avec des enfants, avec les enfants, avec enfants
for two: à deux
three of us: à trois
four of us: à quatre
in june: en juin
in july: en juillet
in august: en août
in may: en mai
in september: en septembre
in march: en mars
in october: en octobre
in summer: en été, cet été, l'été
in winter: en hiver, cet hiver
in spring: au printemps
in autumn: en automne, à l'automne
at christmas: à noël, pour noël
in two weeks: dans deux semaines, dans 2 semaines
in three weeks: dans trois semaines, dans 3 semaines
in three months: dans trois mois, dans 3 mois
hours a week: heures par semaine, h par semaine
hours a day: heures par jour
times a week: fois par semaine
no budget: pas de budget, sans budget
budget of: budget de
clay: argile, argileux
sunny: ensoleillé, ensoleillée
shade: ombre
square metres: mètres carrés
most important: le plus important, le principal
worried: inquiet, inquiète
i want to know: je veux savoir, j'aimerais savoir
i lean: je penche, je penche pour
regret: regretter, regrette
decided: décidée
voted: voté
version: version
tested: testé
same result: même résultat
same behaviour: même comportement
without changing: sans changer, sans modifier
edge cases: cas limites, cas particuliers
invalid: invalide, invalides
empty cells: cellules vides
records: enregistrements
million rows: millions de lignes
assumptions: hypothèses
hypothesis: hypothèse
control group: groupe témoin, groupe contrôle
before and after: avant et après, avant après
compared to last year: par rapport à l'année dernière, par rapport à l'an dernier
clear: clair, claire
natural: naturel, naturelle
sounds: sonne
too formal: trop formel, trop formelle, trop soutenu
not too formal: pas trop formel, pas trop formelle
less formal: moins formel, moins formelle
too technical: trop technique
keep the meaning: garde le sens, en gardant le sens, sans changer le sens, conserve le sens
keep my style: garde mon style, sans toucher au style, en gardant mon style
wants nothing: ne veut rien
small space: petit espace
near: près de, près d', à côté de, autour d'
features: fonctionnalités
services: services
tickets: tickets
figures: données chiffrées
metrics: métriques
costs: coûts, coût
late: tard
load: charge
paper: article scientifique, papier
said: disait, a dit
told: m'a dit
passed: réussi, passé mon
club: club
director: directrice générale, pdg
men: hommes
women: femmes
festival: festival
park: parc
bought: ai acheté, j'ai acheté, avons acheté
cancelled: a été annulé, été annulé, est annulé
violence: violence
quick: rapides
loses: perd
lose: perdre
connection: connexion
connection drops: connexion coupe, connexion saute
leaks: fuit, coule
smells: pue, sent mauvais
flickers: clignote, vacille
freezes: se fige, gèle
doesn't charge: ne charge pas, ne charge plus, ne se charge plus
doesn't drain: ne vidange pas, ne vidange plus
doesn't heat: ne chauffe pas, ne chauffe plus
ad asks for: annonce demande, offre demande
ad says: annonce dit, selon l'annonce
once: un jour, une fois il
when he: quand il
when she: quand elle
doesn't spin: n'essore plus, n'essore pas
cuts out: coupe, se coupe, saute
keeps dropping: coupe tout le temps, coupe sans arrêt
doesn't open: ne s'ouvre plus, ne s'ouvre pas
doesn't close: ne ferme plus, ne se ferme plus
doesn't connect: ne se connecte plus, ne se connecte pas
doesn't print: n'imprime plus, n'imprime pas
doesn't eat: ne mange plus, ne mange pas
doesn't rise: ne lève pas, ne lève plus
doesn't answer: ne répond plus, ne répond pas
doesn't flush: ne tire plus
do i have to pay tax: dois-je payer des impôts, faut-il payer des impôts, est-ce que je dois payer des impôts
do i have to pay: dois-je payer, faut-il payer, est-ce que je dois payer
do i have to declare: dois-je déclarer, faut-il déclarer, est-ce que je dois déclarer
do i need a visa: faut-il un visa, ai-je besoin d'un visa, est-ce qu'il faut un visa, me faut-il un visa
pay: payer
who said: qui a dit, de qui est la phrase, de qui est la citation
where does the word come from: d'où vient le mot, d'où vient l'expression, d'où vient le terme, quelle est l'origine du mot
does help against: aide-t-elle contre, aide-t-il contre, aide contre, est-il efficace contre, est-elle efficace contre
colds: rhume, rhumes
india: l'inde, inde
blue: bleu, bleue
roman empire: empire romain, l'empire romain
nuclear power: nucléaire, énergie nucléaire
dear mr: cher monsieur, chers messieurs
dear ms: chère madame
what does the contract say: que dit le contrat, que dit mon contrat, que dit le bail
what does the text say: que dit le texte
how many people do i need to ask: combien de personnes faut-il interroger, combien de personnes interroger, combien de personnes dois-je interroger
reliable: fiable, fiables
recursion: récursivité, la récursivité
fall: tombé, chute de
shorten to half: raccourcis de moitié, réduis de moitié, réduis-le de moitié
vitamin d: vitamine d
of nuclear power: du nucléaire
compulsory vaccination: vaccination obligatoire, obligation vaccinale
strongest argument: meilleur argument, argument le plus fort
each side: chaque camp, de chaque côté
pros and cons of: pour ou contre
renting and buying: louer et acheter, location et achat
clearly: clairement
buffer: de la marge, un peu de marge
no new material: rien de nouveau
flatmate: colocataire
how do i tell: comment annoncer à
how do i tell my: comment dire à mon, comment dire à ma, comment dire à mes, comment annoncer à mon, comment annoncer à ma
clean: faire le ménage
coffee machine: machine à café, cafetière
descale: détartrer
interview questions: questions d'interview, questions pour une interview
baker: boulanger, boulangère
home office: télétravail
fairly: équitablement, de façon équitable
settle: régler
meal plan for: menus pour
has not paid: n'a pas payé, pas payé
more diplomatically: avec plus de diplomatie, de façon plus diplomatique, plus diplomatiquement
say it: dis-le, dites-le
home care: soins à domicile
outline for a thesis: plan de mémoire, plan de thèse
invent no past jobs: n'invente aucune expérience, n'inventez aucune expérience, ne pas inventer d'expérience
strongest case for each side: meilleur argument de chaque camp, meilleurs arguments de chaque camp
how do i bake bread: comment faire du pain, comment faire son pain
yeast: levure
startup ideas: idées de start-up, idées de startup
so slow: si lent, si lente
negative review: avis négatif, avis négatifs, mauvais avis
respond to: répondre à un, répondre à une
project manager: chef de projet, cheffe de projet
`
