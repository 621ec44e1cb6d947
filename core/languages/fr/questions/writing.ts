// The questions on letters, documents and posts, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const writingQuestions = {
  'what_they_were_like/eulogy': {
    question: 'Comment était cette personne : une habitude, une expression, un moment resté en mémoire ?',
    fact: 'Qui était cette personne',
  },
  answers_from: {
    question: 'À partir de quoi peut-il répondre : une liste de faits, des documents, un site ?',
    fact: 'Ses sources',
  },
  never_does: {
    question: 'Que doit-il confier à un humain, ou ne jamais faire ?',
    fact: 'Ce qu’il ne fait jamais',
  },
  input: { question: 'Que recevra-t-il à chaque fois, et que doit-il en sortir ?', fact: 'Entrée et sortie' },
  escalation: { question: 'Qui appelle-t-on quand cela ne marche pas, et quand ?', fact: 'Escalade' },
  'commands/software-docs': {
    question: 'Quelles sont les vraies commandes, options et prérequis ?',
    fact: 'Commandes et prérequis',
  },
  rules: { question: 'Quelles limites s’appliquent : délais, rôles, exceptions ?', fact: 'Règles' },
  'readers/release-notes': {
    question: 'Qui les lira : utilisateurs, administrateurs, développeurs ?',
    fact: 'Lecteurs',
  },
  'changes/release-notes': {
    question: 'Qu’est-ce qui change, qu’est-ce qui est corrigé, et qu’est-ce qui ne marchera plus ?',
    fact: 'Changements',
  },
  quote: { question: 'Qui est cité, et qu’a dit cette personne exactement ?', fact: 'Citation' },
  'facts/press-release': {
    question: 'Quand et où cela se passe-t-il, et qu’est-ce qui est nouveau ?',
    fact: 'Nouvelle',
  },
  contact: { question: 'Qui la presse peut-elle appeler ?', fact: 'Contact presse' },
  course: { question: 'Pour quelle formation ou quelle bourse ?', fact: 'Formation' },
  what_led_there: {
    question: 'Qu’avez-vous fait ou vu qui vous a mené à cette matière ?',
    fact: 'Ce qui m’y a mené',
  },
  advert: { question: 'Que demande l’offre d’emploi ?', fact: 'Ce que demande l’offre' },
  achievements: {
    question: 'Lesquels de vos résultats, un ou deux, y correspondent le mieux ?',
    fact: 'Résultats à citer',
  },
  why_there: { question: 'Pourquoi cet employeur ?', fact: 'Pourquoi là' },
  'example/recommendation': {
    question: 'Qu’a fait cette personne que vous raconteriez à quelqu’un ?',
    fact: 'Un exemple',
  },
  applying_for: {
    question: 'Pour quoi est-ce : un emploi, une formation, un logement ?',
    fact: 'À quoi cela servira',
  },
  known_how: {
    question: 'D’où connaissez-vous cette personne, et depuis combien de temps ?',
    fact: 'Comment je connais la personne',
  },
  incidents: {
    question: 'Quelles sont les une ou deux choses que la personne a faites et qui le montrent ?',
    fact: 'Ce que la personne a fait',
  },
  pay_hours: { question: 'Quel est le salaire, et pour quels horaires ?', fact: 'Salaire et horaires' },
  must_have: {
    question: 'Que faut-il savoir en arrivant, et que peut-on apprendre chez vous ?',
    fact: 'Indispensables',
  },
  last_day: {
    question: 'Quel est votre dernier jour, ou le préavis prévu au contrat ?',
    fact: 'Dernier jour',
  },
  'reason/resignation': {
    question: 'Faut-il donner une raison, et laquelle ?',
    default: 'Aucune raison donnée',
    fact: 'Raison à donner',
  },
  'amount/rent-request': {
    question: 'De combien voulez-vous baisser le loyer, et à partir de quand ?',
    fact: 'Baisse demandée',
  },
  'grounds/rent-request': {
    question: 'Quels arguments : paiements réguliers, loyers comparables, un défaut du logement ?',
    fact: 'Arguments',
  },
  'footing/rent-request': {
    question: 'Sur quel ton vous écrivez-vous d’habitude, votre propriétaire et vous ?',
    default: 'Poli et professionnel',
    fact: 'Notre ton habituel',
  },
  'amount/pay-request': { question: 'Combien, ou quel titre, demandez-vous ?', fact: 'Ce que je demande' },
  'grounds/pay-request': {
    question:
      'Quels arguments : résultats, nouvelles tâches, salaires comparables, temps depuis la dernière augmentation ?',
    fact: 'Mes arguments',
  },
  owed: { question: 'Combien est dû, et depuis quand ?', fact: 'Montant dû' },
  end_date: {
    question: 'Quand le contrat doit-il prendre fin, et quel préavis prévoit-il ?',
    fact: 'Date de fin et préavis',
  },
  stay: { question: 'À quelles dates est le séjour, et qui le paie ?', fact: 'Séjour et frais' },
  'jurisdiction/legal-text': {
    question: 'Dans quel pays ou quelle région doit-il être valable ?',
    fact: 'Droit applicable',
  },
  parties: { question: 'Qui engage-t-il, et qu’est-ce qui a été convenu ?', fact: 'Parties et conditions' },
  rules_and_prices: {
    question: 'Quelles règles, quels horaires et quels prix les réponses doivent-elles donner ?',
    fact: 'Règles, horaires et prix',
  },
  steps_today: {
    question: 'Quelles sont les étapes aujourd’hui, dans l’ordre, et que ne faut-il pas oublier ?',
    fact: 'Étapes',
  },
  impressions: { question: 'Qu’est-ce qui vous a marqué, en bien et en mal ?', fact: 'Impressions' },
  thesis: {
    question: 'Que voulez-vous défendre, ou quel était l’intitulé exact du sujet ?',
    fact: 'Thèse ou sujet',
  },
  'own_material/article': {
    question: 'Qu’en savez-vous de première main : un exemple, un chiffre, quelqu’un à qui vous avez parlé ?',
    fact: 'Matière de première main',
  },
  sum: { question: 'Quelle somme demandez-vous, et à quoi servira-t-elle ?', fact: 'Somme et emploi' },
  'evidence/grant': { question: 'Qu’est-ce qui montre que le besoin est réel ?', fact: 'Preuve du besoin' },
  funder: { question: 'Quel est le financeur, et que veut-il voir ?', fact: 'Financeur' },
  'figures/proposal': {
    question: 'Combien cela coûte-t-il, et que rapporte ou qu’économise-t-on ?',
    fact: 'Coûts et gains',
  },
  'decision/proposal': {
    question: 'Qui décide, et qu’est-ce qui convainc ou inquiète ces personnes ?',
    fact: 'Qui décide',
  },
  story: {
    question: 'Sur quel moment ou quel trait le discours doit-il reposer ?',
    fact: 'Anecdote centrale',
  },
  minutes: { question: 'Combien de temps doit-il durer ?', default: 'Environ trois minutes', fact: 'Durée' },
  'level/quiz': {
    question: 'À qui s’adresse-t-il, et que savent déjà ces personnes ?',
    fact: 'À qui il s’adresse',
  },
  task_marked: {
    question: 'Quel travail est noté, à quel âge ou à quel niveau ?',
    fact: 'Travail et niveau',
  },
  'decision/survey': { question: 'Que déciderez-vous avec les réponses ?', fact: 'Décision visée' },
  respondents: { question: 'Qui répond, et en combien de temps au plus ?', fact: 'Répondants' },
  'facts/profile': {
    question: 'Que doit-il contenir : postes, années, résultats, quelque chose de personnel ?',
    fact: 'Éléments du profil',
  },
  what_went_wrong: {
    question: 'Qu’est-ce qui n’a pas marché, et qui en a pâti ?',
    fact: 'Ce qui n’a pas marché',
  },
  amends: { question: 'Que fait-on pour y remédier ?', fact: 'Ce qui est fait' },
  what_is_true: {
    question: 'Que s’est-il vraiment passé, de votre côté ?',
    fact: 'Ce qui s’est vraiment passé',
  },
  'offer/reply-to-customer': {
    question: 'Que pouvez-vous proposer, le cas échéant ?',
    default: 'Rien de plus que des excuses et un contact',
    fact: 'Ce que nous proposons',
  },
  'what_happened/social-post': {
    question: 'Quel est son nom, et quelle date ou quel lien mettre dans le post ?',
    fact: 'Nom, date et lien',
  },
  'own_material/social-post': {
    question: 'Qu’avez-vous vu ou fait vous-même sur quoi le post puisse s’appuyer ?',
    fact: 'Vécu personnel',
  },
  timeline: {
    question: 'Que s’est-il passé et quand, et qui l’a remarqué en premier ?',
    fact: 'Chronologie',
  },
  'facts/report': { question: 'Que s’est-il passé ou qu’a-t-on constaté, quand et où ?', fact: 'Faits' },
  'what_happened/complaint': {
    question: 'Que s’est-il passé, quand, et qu’avez-vous déjà tenté ?',
    fact: 'Ce qui s’est passé',
  },
  remedy: {
    question: 'Qu’est-ce qui réglerait le problème : remboursement, réparation, excuses ?',
    fact: 'Réparation demandée',
  },
  money_for: {
    question: 'À quoi servira l’argent, et combien en faut-il ?',
    fact: 'À quoi servira l’argent',
  },
  in_return: { question: 'Que reçoit le sponsor en échange ?', fact: 'Ce que reçoit le sponsor' },
  'offer/outreach': {
    question: 'Que proposez-vous, et qu’est-ce que cela change pour le destinataire ?',
    fact: 'Offre',
  },
  'reader/outreach': {
    question: 'Qui le reçoit, et qu’utilise ou que fait cette personne aujourd’hui ?',
    fact: 'Destinataire',
  },
  proof: { question: 'Avez-vous un chiffre vrai ou un client à citer ?', fact: 'Preuve' },
  'reason/bad-news': { question: 'Quelle raison peut-on donner ?', fact: 'Raison à invoquer' },
  what_next: {
    question: 'Que se passe-t-il ensuite, ou que pouvez-vous proposer à la place ?',
    fact: 'La suite',
  },
  'breach/house-rules': {
    question: 'Qui décide quand quelqu’un ne respecte pas les règles ?',
    fact: 'En cas de manquement',
  },
  decisions: { question: 'Que faut-il avoir décidé à la fin ?', fact: 'À décider' },
  people_time: { question: 'Qui participe, et combien de temps avez-vous ?', fact: 'Participants et durée' },
  'learners/lesson': { question: 'Qui sont les élèves, et que savent-ils déjà ?', fact: 'Élèves' },
  time_means: { question: 'Quelle est la durée, et quel matériel y a-t-il ?', fact: 'Durée et matériel' },
  place_facts: {
    question: 'Que doivent savoir les hôtes ou les acheteurs : surface, lits, équipement, défauts ?',
    fact: 'Informations sur le lieu',
  },
  'what_is_special/product': {
    question: 'Qu’est-ce qui le distingue : sa fabrication, ce qu’il fait, un défaut à avouer ?',
    fact: 'Ce qui le distingue',
  },
  price: {
    question: 'Quels sont le prix, la taille et les autres données précises ?',
    fact: 'Prix et données',
  },
  'what_is_special/advert': {
    question: 'Que proposez-vous que la concurrence ne propose pas ?',
    fact: 'Notre différence',
  },
  reader_does: {
    question: 'Que doit faire le lecteur : appeler, réserver, commander, passer ?',
    fact: 'Ce que le lecteur doit faire',
  },
  when_where: { question: 'Quand et où cela a-t-il lieu ?', fact: 'Quand et où' },
  readers_do: {
    question: 'Que doivent faire les lecteurs, et pour quand ?',
    fact: 'Ce que les lecteurs doivent faire',
  },
  'goal/letter': {
    question: 'De quoi s’agit-il, et que doit faire le destinataire ?',
    fact: 'De quoi il s’agit, et ce que le destinataire doit faire',
  },
  'subject/text': {
    question: 'De quoi s’agit-il, qui le lit, et que doit faire ensuite cette personne ?',
    fact: 'Sujet et lecteur',
  },
  away: {
    question: 'Quelles sont vos dates d’absence, et qui aide entre-temps ?',
    fact: 'Absence, et qui aide',
  },
  plot: {
    question: 'De qui s’agit-il, que veut ce personnage, et qu’est-ce qui tourne mal ?',
    fact: 'Histoire',
  },
  'use/form': {
    question: 'Qui le remplit, et que faites-vous des réponses ?',
    fact: 'Qui le remplit, et pourquoi',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
