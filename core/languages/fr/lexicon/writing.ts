// Letters, posts, stories, texts and their parts, people who write and read them.
export const WRITING = `
email: mail, mails, e-mail, e-mails, courriel, courriels, email, emails, mél
professional email: mail professionnel, mail pro, e-mail professionnel, courriel professionnel, email professionnel
letter: lettre, lettres, courrier, courriers
formal letter: lettre formelle, lettre officielle, courrier officiel
message: message
text message: sms, texto, textos
whatsapp: whatsapp
group chat: groupe whatsapp, groupe de discussion, conversation de groupe
voice message: message vocal, vocal
short note: petit mot, mot pour, mot à glisser
apology: excuses, lettre d'excuse, lettre d'excuses, mail d'excuse, mail d'excuses, message d'excuse
apologize: m'excuser, s'excuser, présenter mes excuses, excuse-moi auprès
absence note: mot d'absence, mot d'excuse, billet d'absence
reply to the review: répondre à un avis, réponse à un avis, réponse à cet avis, répondre à cet avis, réponse à un avis google
customer complaint: réclamation client, réclamation d'un client, plainte d'un client
1-star review: avis 1 étoile, avis une étoile
rejection: refus, réponse négative, lettre de refus
turn down: refuser, décliner, refuse
price increase: hausse de prix, augmentation de prix, augmentation des prix, augmentation des tarifs, hausse des tarifs
redundancy: licenciement économique, plan social
dismissal: licenciement, lettre de licenciement
cover letter: lettre de candidature, lettre d'accompagnement, lettre de présentation, lm pour
job application: candidature, candidatures
apply for a job: postuler, postule, candidater
cv: cv, curriculum vitae
linkedin profile: profil linkedin
bio: biographie, bio, mini-bio
self-assessment: auto-évaluation, autoévaluation
resignation letter: lettre de démission, démission, démissionner
cancellation letter: lettre de résiliation, courrier de résiliation, résiliation
cancel: résilier, résilie, annuler, annule, annulation
notice period: préavis, délai de préavis, délai de rétractation
last day: dernier jour
essay: dissertation, dissert, rédaction de français, essai, commentaire composé
thesis: mémoire, mémoire de master, mémoire de fin d'études
dissertation: thèse, thèse de doctorat
article: article, articles
blog post: article de blog, billet de blog, post de blog
opinion piece: tribune, éditorial, édito
letter to the editor: courrier des lecteurs
documentation: documentation, doc technique
user manual: mode d'emploi, manuel d'utilisation, notice d'utilisation, guide utilisateur
instructions: instructions, consignes, consigne
standard operating procedure: procédure, mode opératoire
acceptance criteria: critères d'acceptation
terms and conditions: conditions générales, cgv, cgu, conditions générales de vente
privacy policy: politique de confidentialité
contract: contrat, contrats
contract for: contrat de prestation, contrat pour
employment contract: contrat de travail, cdi, cdd
lease: bail, contrat de location, baux
agreement: accord, convention, entente
non-disclosure agreement: accord de confidentialité, nda
power of attorney: procuration
consent form: autorisation parentale, formulaire de consentement, consentement
clause: clause, clauses
disclaimer: clause de non-responsabilité
house rules: règlement intérieur, règles de la maison, règles de vie
policy: règlement, charte, politique interne
code of conduct: code de conduite
bylaws: statuts
eulogy: éloge funèbre, hommage funèbre, discours d'enterrement, discours pour les obsèques
condolences: condoléances, lettre de condoléances, message de condoléances, mot de condoléances
obituary: avis de décès, faire-part de décès, nécrologie
speech: discours, allocution, prise de parole
wedding speech: discours de mariage, discours de témoin, discours pour le mariage
farewell speech: discours d'adieu, discours de départ, pot de départ discours
toast: toast
thank you card: carte de remerciement, mot de remerciement, carte de remerciements
thank you message: message de remerciement, mail de remerciement, lettre de remerciement
birthday card: carte d'anniversaire
birthday wishes: voeux d'anniversaire, message d'anniversaire
christmas wishes: voeux de noël
greeting card: carte de voeux, voeux
out-of-office: message d'absence, réponse automatique, absence du bureau
caption: légende, légendes
dating profile: profil tinder, profil de rencontre, bio tinder
reference letter: lettre de référence, certificat de travail
letter of recommendation: lettre de recommandation, recommandation pour
performance review: entretien annuel, évaluation annuelle, entretien d'évaluation, évaluation pour un salarié, évaluation pour une salariée, évaluation d'un salarié, évaluation d'une salariée, évaluation d'un employé
written warning: avertissement, lettre d'avertissement
feedback: retours, retour
job ad: offre d'emploi, annonce d'emploi, annonce de recrutement, fiche de poste, offre de poste
we are hiring: nous recrutons, on recrute
press release: communiqué de presse, communiqué
product description: fiche produit, description de produit, description produit, descriptif produit
listing for: annonce leboncoin, annonce pour vendre, annonce de vente, petite annonce, annonce vinted
ad: annonce, publicité, pub
ad copy: texte publicitaire, accroche publicitaire
landing page text: texte de page d'accueil, texte pour le site
flyer: flyer, prospectus, dépliant, tract
brochure: brochure, plaquette
about us: page à propos, qui sommes-nous
announcement: annonce aux, avis aux, faire-part
announce: annoncer, annoncer à
notice to residents: affiche pour l'immeuble, mot aux voisins, note aux résidents
newsletter: newsletter, infolettre, lettre d'information
letter to parents: lettre aux parents, mot aux parents, courrier aux parents, mail aux parents
linkedin post: post linkedin, publication linkedin
instagram post: post instagram, publication instagram, post insta
social media post: post facebook, publication facebook, post pour les réseaux sociaux, publication pour les réseaux
social media: réseaux sociaux
tweet: tweet
rent reduction: baisse de loyer, baisser le loyer, baisser mon loyer, réduction de loyer, diminution de loyer, diminution du loyer
rent increase: augmentation de loyer, augmentation du loyer, hausse de loyer, augmenter le loyer, hausse du loyer
pay rise: augmentation de salaire, augmentation salariale
ask for a raise: demander une augmentation, demande d'augmentation, demande une augmentation
raise: augmentation
salary negotiation: négociation salariale, négociation de salaire
salary expectation: prétentions salariales
promotion: promotion
complaint: réclamation, réclamations, plainte, lettre de réclamation, lettre de plainte
complain: me plaindre, se plaindre, réclamer
dispute the fine: contester l'amende, contester une amende, contestation d'amende, contester un pv, contester une contravention
dispute the bill: contester la facture, contester une facture
refund: remboursement, rembourser, être remboursé, être remboursée
compensation: indemnisation, dédommagement, indemnité
demand letter: mise en demeure, lettre de mise en demeure
reminder: rappel, relance
cold email: mail de prospection, email de prospection, mail à froid
sales email: mail commercial, email commercial
sponsorship letter: demande de sponsoring, lettre de sponsoring, demande de parrainage
fundraising letter: appel aux dons, lettre d'appel aux dons
invitation: invitation, invitations, carton d'invitation
invite: inviter, invite
inform: informer, prévenir, signaler
ask for: demander, demande-lui, demandant
request: demande, demandes
quiz: quiz, qcm, questionnaire à choix multiple
multiple choice: choix multiple, choix multiples
worksheet: fiche d'exercices, feuille d'exercices
exam questions: questions d'examen, sujet d'examen
exercises on: exercices sur, exercices de, exercices
flashcards: fiches de révision, cartes mémoire
gap-fill: texte à trous
lesson plan: plan de cours, fiche de préparation, séance de cours, séquence pédagogique, fiche pédagogique
lesson: cours, leçon, leçons
survey: enquête, sondage, enquête de satisfaction
questionnaire: questionnaire
interview guide: guide d'entretien
system prompt: prompt système
prompt: prompt, prompts, invite de commande
incident report: rapport d'incident, déclaration d'accident, rapport d'accident, déclaration de sinistre
status report: point d'avancement, rapport d'avancement
weekly report: rapport hebdomadaire, compte rendu hebdomadaire
annual report: rapport annuel, rapport d'activité
report: rapport, rapports, rapport de stage
minutes of: compte rendu de, procès-verbal de, pv de, compte rendu du
minutes: compte rendu, procès-verbal
meeting: réunion, réunions, assemblée générale
proposal: proposition commerciale, offre commerciale, proposition
grant application: demande de subvention, dossier de subvention, demande de financement
business plan: business plan, plan d'affaires
agenda: ordre du jour
poem: poème, poèmes, poésie, slam
birthday poem: poème d'anniversaire
song: chanson, chansons
lyrics: paroles, paroles de chanson
story: histoire, histoires, récit, récits
history of: histoire de france, l'histoire de, l'histoire du, l'histoire des
short story: nouvelle littéraire, histoire courte, courte histoire
bedtime story: histoire du soir, histoire pour s'endormir, histoire pour endormir, conte du soir
fairy tale: conte, conte de fées, contes
fable: fable, fables
novel: roman, romans
chapter: chapitre, chapitres
scene: scène, scènes
dialogue: dialogue, dialogues
screenplay: scénario, scénario de film
play: pièce de théâtre
sketch: sketch, saynète
monologue: monologue
crime story: polar, roman policier, enquête policière
murder mystery: murder party, meurtre
twist ending: chute inattendue, fin inattendue, retournement final
joke: blague, blagues
riddle: devinette, devinettes
limerick: limerick
haiku: haïku, haïkus
sonnet: sonnet, sonnets
acrostic: acrostiche
rhyming: en rimes, qui rime, avec des rimes
rhymes: rimes, rime
to the tune of: sur l'air de, sur l'air d', sur la mélodie de
first line: première phrase, incipit
magic system: système de magie
fictional world: monde imaginaire, univers imaginaire, monde fictif
my players: mes joueurs
campaign: campagne, campagnes
adventure: aventure
image prompt: prompt d'image, prompt pour image, prompt pour une image
create an image: génère une image, crée une image, dessine une image, génère-moi une image, crée-moi une image
hero: héros, héroïne, protagoniste
ending: fin, dénouement
ends: se termine, finit
funeral: enterrement, obsèques, funérailles, cérémonie d'adieu
died: est mort, est morte, est décédé, est décédée, décédé, décédée, mort, morte, vient de mourir, vient de décéder
death: décès
in memory of: à la mémoire de, en mémoire de
grief: deuil
headline: gros titre, titre d'article
title: titre
titles: titres
subject line: objet du mail, objet de mail
slogan: slogan, slogans, accroche, phrase d'accroche
motto: devise
summary of the book: résumé du livre, résumé de ce livre, résumé du roman
the book: le livre, du livre, ce livre
book: livre, bouquin
books: livres, bouquins
film: film
films: films
series: série, séries
thread: fil de discussion, fil de mails, échange de mails
chat: conversation, tchat, clavardage
meeting notes: notes de réunion
notes: mes notes, prise de notes
study: étude, étude scientifique
abstract: abstract
comments: commentaires, remarques
comment: commentaire
opinions: opinions
reviews: avis, avis clients, avis google, critiques de clients
customer feedback: retours clients, retours des clients
discharge letter: lettre de sortie, compte rendu d'hospitalisation
lab results: résultats d'analyses, prise de sang, bilan sanguin
leaflet: notice du médicament, notice
lawyer: avocat, avocate, notaire
legal text: texte juridique
legal: juridique, juridiques, légal, légale, légalement
court: tribunal
ruling: jugement, arrêt de la cour
certificate: attestation, certificat, acte de naissance
certified: assermenté, assermentée
word for word: mot à mot, mot pour mot, textuellement
literal: littéral, littérale, littéralement
meaning: sens, signification
how do you say: comment dit-on, comment dire, comment on dit, comment dirait, comment se dit, comment traduire
buttons: boutons, bouton
error messages: messages d'erreur
subtitles: sous-titres
handwritten: manuscrit, manuscrite, écrit à la main
scanned: scanné, scannée, numérisé
formal address: vouvoiement, vouvoyer, vouvoie
informal address: tutoiement, tutoyer, tutoie
dates: dates
date: date
deadlines: échéances, délais, dates limites
deadline: échéance, délai, date limite, date butoir
amounts: montants, les sommes
amount: montant, somme
phone numbers: numéros de téléphone, numéros
phone number: numéro de téléphone
email addresses: adresses mail, adresses e-mail, adresses email, adresses courriel
addresses: adresses
address: adresse
invoice number: numéro de facture
order number: numéro de commande
places: lieux, endroits
companies: entreprises, sociétés
company: entreprise, société, boîte
organizations: organisations, organismes
products: produits
action items: actions à mener, prochaines étapes, tâches à faire
tasks: tâches
who does what: qui fait quoi
quotes: citations
quote: citation
columns: colonnes
column: colonne
rows: lignes du tableau
fields: champs
field: champ
empty: vide, vides
if missing: s'il manque, si absent, si non précisé
alphabetical order: ordre alphabétique, par ordre alphabétique
chronological: chronologique, chronologiquement, par ordre chronologique
priority: priorité, priorités, par ordre de priorité
urgency: urgence
urgent: urgent, urgente
positive: positif, positive, positifs
negative: négatif, négative, négatifs
sentiment: sentiment exprimé, analyse de sentiment, analyse de sentiments
emotions: émotions
emotion: émotion
mood: humeur, ambiance
spam or: spam ou
is this a scam: est-ce une arnaque, c'est une arnaque, arnaque ou pas, est-ce que c'est une arnaque, arnaque ou vrai
scam or: arnaque ou
phishing: hameçonnage, phishing
irony: ironie
fact or opinion: fait ou opinion
categories: catégories
category: catégorie
odd one out: l'intrus, intrus, cherche l'intrus, trouve l'intrus
doesn't belong: ne va pas avec les autres
out of 10: sur 10, sur dix
out of 5: sur 5, sur cinq
scores: score
grade: la note, une note, notes
patients: patients, patient, patiente
criteria: critères, critère
contradict: contredit, contredisent, se contredisent
does the text: le texte dit-il, est-ce que le texte, le texte indique-t-il
where does it say: où est-il écrit, où c'est écrit
who pays: qui paie, qui paye, qui doit payer
by when: pour quand, avant quelle date, jusqu'à quand
allowed: autorisé, autorisée, permis de
passage: passage, passages
excerpt: extrait
author: auteur, autrice, auteure
first name: prénom
surname: nom de famille
signature: signature
parents: parents
ads: annonces
release notes: notes de version
sorry: désolé, désolée
the poem: le poème
facts: faits
sources: sources
school meeting: conseil d'école, conseil municipal
messages: messages
entities: entités
people: personnes citées
crime novels: romans policiers, polars
payment reminder: lettre de relance, relance de paiement, relance facture, relance pour facture
unpaid invoice: facture impayée, factures impayées
motivation letter: lettre de motivation
scholarship: bourse, bourse d'études
degree course: licence
personal statement: lettre parcoursup, projet de formation motivé
invitation letter: lettre d'invitation
faq: foire aux questions, questions fréquentes
quotation for: devis pour, soumission pour
written quotation: devis
rubric: grille d'évaluation, barème, grille de notation
runbook: procédure d'astreinte
post-mortem: rapport post-incident, analyse post-incident
flat listing: annonce immobilière, annonce de location
airbnb listing: annonce airbnb, description airbnb
company history: histoire de l'entreprise, historique de l'entreprise
club history: histoire du club, histoire de l'association
history of our: histoire de notre, l'histoire de notre
history of my: histoire de mon village
book review: critique de livre, critique du livre
film review: critique de film, critique du film
restaurant review: critique de restaurant, avis sur un restaurant
white paper: livre blanc
research paper: article de recherche
invitation to: convocation à
`
