// What French prompts ask to be done, and how the answer shall be.
export const TASKS = `
write: écris, écrivez, écrire, rédige, rédiger, rédigez, écrit, rédaction
write me: écris-moi, écrivez-moi, rédige-moi, rédigez-moi, m'écrire, me rédiger, m'écrire une
write a short story: écris une nouvelle, écrire une nouvelle, écris-moi une nouvelle, rédige une nouvelle
don't write: n'écris pas, n'écrivez pas
rephrase: reformule*, reformuler, reformulation, paraphrase*
rephrase this: reformule ça, reformule cela, reformule ceci
rewrite: réécris, réécrire, réécrivez, récris, remanie*, retravaille*
rewrite this: réécris ça, réécris cela
draft: brouillon, ébauche, ébauche-moi
create: crée, créer, créez, crée-moi, élabore*, conçois, concevez
make: fais, faites, fabrique*
make me: fais-moi, faites-moi, me faire
make it: rends-le, rends-la, rends ça, rendez-le, rendez-la
make it shorter: fais plus court, rends-le plus court, rends-la plus courte, fais-le plus court, rends ça plus court, raccourcis ça, en plus court
make it longer: fais plus long, rends-le plus long, rallonge ça, allonge-le
build: construis, construire, monte, bâtis, bâtir
design: conçoit, dessine-moi
develop: développe, développer, développez
implement: implémente, implémenter, programme-moi, code-moi, coder
generate: génère, générer, générez
plan: planifie*, planning, programme de la journée
plan my: planifie mon, planifie ma, planifie mes
organise: organise, organiser
prepare: prépare, préparer, préparez, prépare-moi
set up: mets en place, mettre en place, mise en place, installe
put together: mets ensemble, rassemble
sketch: esquisse
give: donne, donnez, donner
give me: donne-moi, donnez-moi, me donner, file-moi
give me only: donne-moi seulement, donne-moi uniquement, donne-moi juste, donnez-moi uniquement
give only: donne seulement, donne uniquement, donne juste, donnez uniquement
tell me: dis-moi, dites-moi, me dire, raconte-moi, indique-moi
tell: raconte, raconter, racontez
say: dis, dire, dites
show: montre, montrer, montrez, affiche, afficher
show me: montre-moi, montrez-moi
show that: montrer que, montrez que, montre que, démontre que, démontrer que, démontrez que
name: nomme, nommez, nommer, nom
names: noms
list: liste, listes, lister, listez, énumère, énumérer, énumérez
list the: fais la liste, liste les, dresse la liste
list of: liste de, liste des, liste d'
make a list of: fais une liste de, fais une liste des, fais-moi une liste de, dresse une liste de
explain: explique, expliquer, expliquez, m'expliquer, explique-moi, expliquez-moi
explain why: explique pourquoi, expliquez pourquoi, explique-moi pourquoi
explain it: explique ça, explique-moi ça
explain your answer: justifie ta réponse, justifiez votre réponse, explique ta réponse
justify: justifie, justifiez
with explanations: avec explications, avec des explications, avec une explication
describe: décris, décrire, décrivez, décris-moi
teach me: apprends-moi, apprenez-moi, enseigne-moi, m'apprendre à, m'apprendre
compare: compare, comparer, comparez, compare-moi
comparison: comparaison, comparatif
rate: évalue
rate these: note ces, notez ces
rate this: note ce, note cette
rate my: note mon, note ma
rank: classement, hiérarchise
sort: classe, classer, classez, trie, trier, triez, range, ranger
sort by: classe par, classés par, trie par, triés par, classer par, trier par, classées par
sort these: classe ces, trie ces, classez ces
classify: classifie, classifier, catégorise, catégoriser
group: regroupe, regrouper
assign: attribue, assigne
extract: extrais, extraire, extrayez, extrait les, extraits les
pull out: relève, relever, ressors, sors-moi, isole, récupère, repère
find: trouve, trouver, trouvez, trouve-moi, cherche-moi
summarize: résume, résumer, résumez, résume-moi, résumez-moi, synthétise, synthétiser
summary: synthèse, un résumé, le résumé, petit résumé, bref résumé, résumé de, résumé du, résumé des, résumé d', mon résumé, ce résumé
short summary: résumé court, court résumé, brève synthèse
make a summary: fais un résumé, fais-moi un résumé, faites un résumé, fais une synthèse
summarize this: résume ça, résume cela, résume ceci
summarize the text: résume le texte, résumez le texte
key points: points clés, points essentiels, points principaux, idées principales, l'essentiel, essentiel, idées clés, grandes lignes
gist: en gros, de quoi ça parle, de quoi parle, idée générale
translate: traduis, traduire, traduisez, traduis-moi, traduisez-moi
translate this: traduis ça, traduis cela, traduis ceci, traduis-moi ça
translation: traduction, traductions
correct: corrige, corriger, corrigez, corrige-moi, correct, correcte, corrects
correct this: corrige ça, corrige ceci, corrige cela
correct the mistakes: corrige les fautes, corriger les fautes, corrigez les fautes, corrige l'orthographe, corrige mes fautes
proofread: relis, relire, relisez, relecture
check: vérifie, vérifier, vérifiez, contrôle mon
grammar: grammaire, grammatical, grammaticale
spelling: orthographe
punctuation: ponctuation
mistakes: fautes, erreurs
typos: fautes de frappe, coquilles
commas: virgules
improve: améliore, améliorer, améliorez, améliore-moi, amélioration
shorten: raccourcis, raccourcir, raccourcissez, abrège, abréger, condense, réduis, alléger, allège
shorten this: raccourcis ce, raccourcis cette, raccourcis ceci
shorter: plus court, plus courte, plus courts, plus bref, plus brève, plus concis, plus concise
longer: plus long, plus longue, plus longs
more detailed: plus détaillé, plus détaillée
expand: étoffe, étoffer, développe ce, enrichis, rallonge
simplify: simplifie, simplifier, vulgarise, vulgariser
edit: modifie le texte, retouche
polish: peaufine, fignole
fix: répare, réparer, débogue, déboguer
convert: convertis, convertir, convertissez
turn this into: transforme ça en, transforme ceci en, transforme-le en, fais-en, transforme ce texte en
turn: transforme, transformer, transformez
calculate: calcule, calculer, calculez
solve: résous, résoudre, résolvez
prove: démontre, démontrer, démontrez, prouve, prouver, prouvez
estimate: estime, estimer, estimation
decide: décide, décider, décision, trancher
decisions: décisions
help me: aide-moi, aidez-moi, m'aider, m'aider à, aide-moi à
help: aide, aider, aidez
help me decide: aide-moi à décider, aide-moi à choisir, m'aider à choisir, m'aider à décider
choose: choisis, choisir, choisissez
suggest: propose, proposer, proposez, propose-moi, proposez-moi, suggère, suggère-moi, suggérez
suggestions: suggestions, propositions
recommend: recommande, recommander, recommandez, conseille-moi, conseillez-moi, recommandes
ideas: idées, idée
ideas for: idées de, idées d', idées pour, idée de, idée pour
advice: conseil, conseils, astuces
tips: bons plans
analyze: analyse, analyser, analysez
evaluate: évaluer, évaluez
critique: critique, critiquer, critiquez
play devil's advocate: fais l'avocat du diable, joue l'avocat du diable, avocat du diable
feedback on my: retour sur mon, retour sur ma, retours sur mon, avis sur mon, avis sur ma
refactor: refactorise, refactoriser, refactor
optimize: optimise, optimiser
answer: réponds, répondre, répondez, réponse, réponds-moi
answers: réponses
answer only with: réponds seulement par, réponds uniquement par, réponds juste par, répondez uniquement par, réponds uniquement avec
answer only: réponds uniquement, réponds seulement, répondez uniquement
reply to: réponse à, répondre à, réponds à, répondez à, réponse au, répondre au, réponse aux
reply to a customer: réponse à un client, réponse à une cliente, répondre à un client
output only: renvoie uniquement, retourne uniquement
use: utilise, utiliser, utilisez, emploie
don't use: n'utilise pas, n'utilisez pas, n'emploie pas, ne pas utiliser, évite d'utiliser, n'utilise aucun, n'utilise aucune
don't mention: ne mentionne pas, ne mentionnez pas, ne parle pas, ne cite pas, ne pas mentionner
don't change: ne change pas, ne changez pas, ne modifie pas, ne modifiez pas, ne touche pas, ne change rien, sans rien changer, ne pas modifier
don't add: n'ajoute pas, n'ajoutez pas, n'ajoute rien, ne rajoute pas
don't invent: n'invente pas, n'inventez pas, n'invente rien, n'inventez rien, ne pas inventer
don't put: ne mets pas, ne mettez pas
don't give: ne donne pas, ne donnez pas
don't make: ne fais pas, ne faites pas
don't explain: n'explique pas, n'expliquez pas, sans expliquer
don't: évite de, évitez de
avoid: évite, éviter, évitez
include: inclus, inclure, incluez, intègre, mentionne
add: ajoute, ajouter, ajoutez, rajoute, rajouter
remove: enlève, enlever, enlevez, supprime, supprimer, supprimez, retire, retirer
keep: garde, garder, gardez, conserve, conserver
change: change, changer, changez, modifie, modifier
continue: continue, continuer, continuez, poursuis
continue this: continue ce, continue cette, continue mon, continue ma, continue l'histoire
another one: un autre stp, une autre stp, encore un autre, encore une autre
same thing but: la même chose mais, pareil mais, même chose mais, idem mais
now in: maintenant en, et maintenant en, et en
imagine: imagine, imagine que, imaginez
act as: agis comme, agissez comme, agis en tant que, comporte-toi comme, incarne, mets-toi dans la peau
you are: tu es, vous êtes, t'es, tu seras
you are a: tu es un, tu es une, vous êtes un, vous êtes une
you are my: tu es mon, tu es ma
you are the: tu es le
be my: sois mon, sois ma
play the role of: joue le rôle, jouez le rôle, joue le rôle de, joue le rôle d', tu joues le rôle
pretend to be: fais comme si tu étais, fais semblant d'être
roleplay: jeu de rôle, jeux de rôle
practise: pratiquer, m'entraîner, entraîne-moi, exercer
ask me: pose-moi, posez-moi, interroge-moi
simulate: simule, simulation
learn: apprendre, apprends, apprentissage
read: lis, lire, lisez
speak: parle, parler, parlez
invent: invente, inventer, inventez, imagine-moi
other question: autre question, une autre question, rien à voir mais, rien à voir
one more question: encore une question, une dernière question, deuxième question
by the way: au fait, sinon aussi

in one word: en un mot, en un seul mot, d'un seul mot
only one word: un seul mot, un mot seulement
in one sentence: en une phrase, en une seule phrase, en 1 phrase
in one line: en une ligne
in one paragraph: en un paragraphe
in two sentences: en deux phrases
in a few sentences: en quelques phrases
in a few words: en quelques mots
words: mots
word: mot
sentences: phrases
sentence: phrase
lines: lignes
line: ligne
paragraphs: paragraphes
paragraph: paragraphe
pages: pages
page: page
characters: caractères, signes
stanzas: strophes, quatrains
verses: alexandrins
slides: diapos, diapositives
points: points
bullets: puces, tirets
as bullets: sous forme de puces, en puces, sous forme de liste à puces, en liste à puces, avec des puces, à puces
as a table: sous forme de tableau, en tableau, dans un tableau, sous la forme d'un tableau, fais un tableau, fais-en un tableau, fais-moi un tableau
as a list: sous forme de liste, en liste
as a numbered list: sous forme de liste numérotée, en liste numérotée, liste numérotée
table: tableau, tableaux
in json: en json, au format json, format json, sous format json
in csv: en csv, au format csv
in markdown: en markdown, au format markdown
at most: maximum, max, au maximum, au plus, maxi, pas plus de, pas plus d'
at least: au moins, minimum, au minimum, mini
exactly: exactement, précisément
short: court, courte, courts, courtes, bref, brève, concis, concise, succinct
briefly: brièvement, en bref, rapidement expliqué, en quelques mots simples
very short: très court, très courte, le plus court possible, super court, hyper court, très bref
be brief: sois bref, soyez bref, sois concis, fais court, faites court, sois brève
in detail: en détail, en détails, dans le détail, de façon détaillée, de manière détaillée, de façon approfondie, en profondeur
detailed: détaillé, détaillée, détaillés, complet et détaillé
detailed explanation: explication détaillée
detailed plan: plan détaillé
step by step: étape par étape, pas à pas, par étapes
steps: étapes
show your work: montre les calculs, montre tes calculs, détaille les calculs, avec le détail des calculs, montre le raisonnement, détaille ton raisonnement
first step: première étape
without explanation: sans explication, sans explications, sans aucune explication, sans commentaire, sans commentaires, sans justification
no explanation: pas d'explication, pas d'explications, aucune explication, pas de commentaire, pas de commentaires
no preamble: sans introduction, pas d'introduction, sans préambule, sans blabla, pas de blabla, sans intro
explanation: explication, explications
nothing else: rien d'autre, rien de plus, et c'est tout, point barre, rien d'autre stp
only the answer: juste la réponse, uniquement la réponse, seulement la réponse
only the number: juste le chiffre, juste le nombre, uniquement le chiffre, uniquement le nombre, seulement le chiffre, seulement le nombre
only the result: juste le résultat, uniquement le résultat, seulement le résultat
only the code: juste le code, uniquement le code, seulement le code, que le code, rien que le code
only the text: juste le texte, uniquement le texte, seulement le texte
only the translation: juste la traduction, uniquement la traduction, seulement la traduction
only the list: juste la liste, uniquement la liste
only the names: juste les noms, uniquement les noms, seulement les noms
only yes or no: juste oui ou non, seulement oui ou non, uniquement par oui ou non, juste par oui ou non
formal tone: ton formel, ton soutenu, registre soutenu, style soutenu
formal: formel, formelle, soutenu, formels
more formal: plus formel, plus formelle, plus soutenu
informal: informel, informelle
casual tone: ton décontracté, ton familier, ton détendu
casual: décontracté, décontractée, familier
more casual: plus décontracté, plus familier
friendly tone: ton amical, ton sympathique, ton convivial
friendly: amical, amicale, sympa, sympathique, convivial
friendlier: plus amical, plus sympa, plus chaleureux
polite tone: ton courtois, ton poli
polite: poli, polie, courtois, courtoise
more polite: plus poli, plus polie, plus courtois
professional tone: ton professionnel, ton pro
professional: professionnel, professionnelle
more professional: plus professionnel, plus pro, plus professionnelle
funny tone: ton humoristique, ton drôle
funny: drôle, drôles, rigolo, rigolote, marrant, humoristique
serious: sérieux, sérieuse
neutral tone: ton neutre
neutral: neutre
warm tone: ton chaleureux
warm: chaleureux, chaleureuse
softer: plus doux, plus douce
firm tone: ton ferme
persuasive: persuasif, persuasive, convaincant
more natural: plus naturel, plus naturelle
sarcastic: sarcastique
tone: le ton, un ton, d'un ton, sur un ton, ce ton, tonalité, mon ton
style: style
in the style of: dans le style de, à la manière de, dans le style d', à la manière d'
in plain language: en langage simple, en termes simples, avec des mots simples, en langage clair, en mots simples, simplement expliqué
easier: plus facile
jargon: jargon
like i am 5: comme si j'avais 5 ans, comme si j'avais cinq ans, comme à un enfant de 5 ans, comme à un enfant de cinq ans
for beginners: pour débutants, pour les débutants, pour un débutant, pour débutant
for a child: pour un enfant
for children: pour enfants, pour les enfants, pour des enfants
for my boss: pour mon patron, pour mon chef, pour ma cheffe, pour mon boss
for the board: pour le conseil d'administration, pour la direction, pour le comité de direction
for my team: pour mon équipe, pour l'équipe
audience: public, public cible, lectorat
readers: lecteurs, lectrices
reader: lecteur, lectrice
in french: en français
into french: vers le français
in english: en anglais
into english: vers l'anglais
in spanish: en espagnol
into spanish: vers l'espagnol
in german: en allemand
into german: vers l'allemand
in italian: en italien
in portuguese: en portugais
in dutch: en néerlandais
in polish: en polonais
in russian: en russe
in arabic: en arabe
in japanese: en japonais
in chinese: en chinois
in ukrainian: en ukrainien
in turkish: en turc
in swedish: en suédois
french: français, française, françaises
english: anglais, anglaise
german: allemand, allemande
spanish: espagnol, espagnole
american: américain, américaine
british: britannique
canadian: canadien, canadienne, québécois, québécoise
the text below: texte ci-dessous, le texte ci-dessous, texte suivant, le texte suivant
the following text: du texte suivant
below: ci-dessous, plus bas
above: ci-dessus, plus haut, au-dessus
attached: ci-joint, ci-jointe, ci-joints, joint, jointe
in attached: en pièce jointe, en pj, en annexe
i uploaded the: j'ai téléversé le, j'ai importé le
i pasted: j'ai collé, que j'ai collé
i sent you: je t'ai envoyé, que je t'ai envoyé
according to the text: d'après le texte, selon le texte
according to: d'après, selon
according to the article: selon l'article, d'après l'article
based on the text: à partir du texte, en te basant sur le texte, uniquement à partir du texte
text: texte, textes
question: question
questions: questions
topic: sujet, thème
topics: sujets, thèmes
example: exemple
examples: exemples
with examples: avec des exemples, avec exemples, avec un exemple
template: modèle de lettre, modèle type, lettre type
reasons: raisons, motifs
reason: raison, motif
goal: but, objectif, objectifs
who won yesterday: qui a gagné hier, qui a gagné hier soir, qui a remporté le match hier
weather today: météo aujourd'hui, quel temps fait-il aujourd'hui, météo du jour, temps qu'il fait aujourd'hui, quel temps fait-il
weather tomorrow: quel temps fera-t-il demain
weather: météo
what time is it: quelle heure est-il, il est quelle heure, quelle heure il est
what's today's date: quelle est la date d'aujourd'hui, quel jour sommes-nous, on est quel jour, quelle date sommes-nous
who is the president of france: qui est le président de la république, qui est président de la république, qui est le président actuel
who is the prime minister of france: qui est le premier ministre, qui est premier ministre
who is the president of: qui est le président de, qui est le président des, qui est le président du
latest news: dernières nouvelles, dernières actualités, dernières infos, actualités du jour
current exchange rate: taux de change actuel
current stock price: cours de l'action aujourd'hui, cours actuel de l'action
current bitcoin price: cours du bitcoin, cours actuel du bitcoin, prix actuel du bitcoin, prix du bitcoin aujourd'hui
current price: prix actuel
latest version of: dernière version de, dernière version d', version actuelle de, dernière version du
latest version: dernière version
current: actuel, actuelle, actuels, actuelles
rate each: note chaque, notez chaque
soften: adoucir, adoucis, adoucissez
continue the story: écris la suite, la suite de l'histoire, écris-moi la suite
below: suivant, suivante, suivants, suivantes
next: semaine suivante, jour suivant, mois suivant, année suivante, étape suivante, question suivante, fois suivante
don't talk: ne parle jamais
two verses: deux vers
four verses: quatre vers
8 verses: 8 vers
10 verses: 10 vers
12 verses: 12 vers
20 verses: 20 vers
in verse: en vers
to ask for: pour demander
don't say: ne dis pas, ne dites pas
firm: ton plus ferme
play: joue, jouez, jouer
swear words: gros mots
model: modèle
don't use any: n'utilise pas de, n'utilise pas d', n'utilisez pas de, n'utilisez pas d', n'emploie pas de, n'emploie pas d'
don't put any: ne mets pas de, ne mets pas d', ne mettez pas de, ne mettez pas d'
don't mention: ne parle pas de, ne parle pas d', ne parlez pas de
don't make any: ne fais pas de, ne fais pas d'
don't add any: n'ajoute pas de, n'ajoute pas d'
weather tomorrow: météo demain, quelle météo demain, quelle est la météo demain, quelle est la météo de demain, quelle sera la météo demain, quelle sera la météo de demain
the conditions tomorrow: la météo de demain
but firm: mais ferme
and firm: et ferme
nothing more to: rien d'autre à
further up: plus haut dans
translate this please: traduis-le stp, traduis-le svp, traduis-le s'il te plaît, traduis-le s'il vous plaît
summarize this please: résume-le stp, résume-le svp, résume-le s'il te plaît, résume-le s'il vous plaît
correct this please: corrige-le stp, corrige-le svp, corrige-le s'il te plaît, corrige-le s'il vous plaît
rephrase this please: reformule-le stp, reformule-le svp, reformule-le s'il te plaît, reformule-le s'il vous plaît
rewrite this please: réécris-le stp, réécris-le svp, réécris-le s'il te plaît, réécris-le s'il vous plaît
shorten this please: raccourcis-le stp, raccourcis-le svp, raccourcis-le s'il te plaît, raccourcis-le s'il vous plaît
explain this please: explique-le stp, explique-le svp, explique-le s'il te plaît, explique-le s'il vous plaît
improve this please: améliore-le stp, améliore-le svp, améliore-le s'il te plaît, améliore-le s'il vous plaît
translate it in: traduis-le en, traduis-la en
summarize it in: résume-le en, résume-la en
make it shorter: raccourcis-le encore, raccourcis-le un peu
see attached: voir pièce jointe, voir la pièce jointe, cf pièce jointe, voir pj, voir ci-joint
what time is it in: quelle heure est-il à, quelle heure est-il en, quelle heure est-il au, il est quelle heure à
`
