// The questions on plans, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const planningQuestions = {
  'month/packing-list': { question: 'En quel mois partez-vous ?', fact: 'Mois du voyage' },
  bags: { question: 'Quels bagages sont permis, et peut-on laver du linge en route ?', fact: 'Bagages' },
  'aim/content-calendar': {
    question: 'À quoi cela doit-il mener : visites, commandes, dons, confiance ?',
    fact: 'But',
  },
  who_makes_it: { question: 'Qui s’en charge, et combien d’heures par semaine ?', fact: 'Qui s’en charge' },
  money_and_hours: {
    question: 'Combien d’argent et combien d’heures par semaine y a-t-il pour cela ?',
    fact: 'Argent et heures',
  },
  role: { question: 'Quel est le poste, et quelle est la taille de l’équipe ?', fact: 'Poste et équipe' },
  date: { question: 'Quand a lieu le déménagement, d’où et vers où ?', fact: 'Déménagement' },
  household: { question: 'Qui déménage (enfants, animaux), en location ou en propriété ?', fact: 'Foyer' },
  in_and_out: {
    question: 'Qu’est-ce qui rentre chaque mois, et qu’est-ce qui sort à coup sûr ?',
    fact: 'Revenus et frais fixes',
  },
  debts: { question: 'Quelles dettes y a-t-il, et à quel taux ?', fact: 'Dettes et taux' },
  'goal/money-plan': { question: 'Combien voulez-vous avoir, et pour quand ?', fact: 'Objectif' },
  cost_basis: {
    question: 'Où est-ce, avec quel niveau de finition, et qui fait les travaux ?',
    fact: 'Lieu, niveau de finition et qui s’en charge',
  },
  'hours/exam-plan': {
    question: 'Combien d’heures par semaine avez-vous vraiment ?',
    fact: 'Temps disponible',
  },
  'level/exam-plan': {
    question: 'Où en êtes-vous, et qu’est-ce qui est le plus difficile ?',
    fact: 'Où j’en suis',
  },
  exam_date: { question: 'Quand a lieu l’examen, et sur quoi porte-t-il ?', fact: 'Examen' },
  'level/fitness': {
    question: 'De quoi êtes-vous capable aujourd’hui (distance, allure, charges) ?',
    fact: 'Mon niveau actuel',
  },
  injuries: {
    question: 'Y a-t-il une blessure, une maladie ou une douleur à ménager ?',
    default: 'Aucune',
    fact: 'Blessures ou maladies',
  },
  days_equipment: {
    question: 'Combien de jours par semaine, et avec quel matériel ?',
    fact: 'Jours et matériel',
  },
  fixed_times: { question: 'Quels horaires sont fixes (travail, école, sommeil) ?', fact: 'Horaires fixes' },
  'learners/course-plan': {
    question: 'Qui sont les apprenants, combien, et que savent-ils ?',
    fact: 'Apprenants',
  },
  sessions: { question: 'Combien de séances, et de quelle durée ?', fact: 'Séances' },
  'goal/skill-plan': {
    question: 'Que voulez-vous savoir faire à la fin, et pour quoi ?',
    fact: 'Ce que je veux savoir faire',
  },
  eaters: {
    question: 'Pour combien de personnes, avec quelles allergies ou quels aliments à éviter ?',
    fact: 'Personnes, allergies, aliments à éviter',
  },
  time_money: {
    question: 'Combien de temps pour cuisiner et quel budget pour la nourriture ?',
    fact: 'Temps et argent',
  },
  'aim/meal-plan': {
    question: 'Y a-t-il un but : poids, muscle, ou simplement moins de tracas ?',
    fact: 'But des repas',
  },
  guests: {
    question: 'Combien de personnes viennent, et quelqu’un a-t-il un besoin particulier ?',
    fact: 'Invités',
  },
  serving_time: {
    question: 'À quelle heure passe-t-on à table, et de quel four et de combien de feux disposez-vous ?',
    fact: 'Heure du service et cuisine',
  },
  allergies: {
    question: 'Y a-t-il des allergies ou des aliments que personne ne mange ?',
    default: 'Aucune connue',
    fact: 'Allergies et aliments à éviter',
  },
  must_not_stop: {
    question: 'Qu’est-ce qui ne doit pas s’arrêter, et quelle pause est tolérée au plus ?',
    fact: 'À ne pas interrompre',
  },
  'deadline/cut-over': {
    question: 'Pour quand faut-il avoir fini, et cette date est-elle ferme ?',
    fact: 'Échéance',
  },
  people_and_time: {
    question: 'Qui y travaille, et combien d’heures par semaine ?',
    fact: 'Personnes et temps',
  },
  constraints: {
    question: 'Qu’est-ce qui ne peut pas bouger : dates, personnes, pièces à garder utilisables ?',
    fact: 'Ce qui ne peut pas bouger',
  },
  'means/renovation': {
    question: 'Que faites-vous vous-même, et quel budget pour le reste ?',
    fact: 'Moyens',
  },
  fitness: {
    question: 'Quelle distance et quel dénivelé faites-vous en une journée ?',
    fact: 'Ce que nous faisons en un jour',
  },
  nights: { question: 'Où dormir : refuge, tente, hôtel ?', fact: 'Nuits' },
  ages: {
    question: 'Quel âge ont les voyageurs, et quelqu’un se fatigue-t-il vite ou marche-t-il mal ?',
    fact: 'Âges',
  },
  budget_per_day: {
    question: 'Quel budget par jour, sans compter le trajet aller-retour ?',
    fact: 'Budget par jour',
  },
  'hours/run-sheet': {
    question: 'De quelle heure à quelle heure, et quels moments sont fixes ?',
    fact: 'Horaires',
  },
  date_place: { question: 'Quand et où est-ce ?', fact: 'Date et lieu' },
  'budget/event': { question: 'Quel est le budget total ?', fact: 'Budget' },
  climate: { question: 'Où est-ce (région, altitude ou zone de rusticité) ?', fact: 'Climat' },
  ground: { question: 'Quelle surface, quel sol, combien de soleil ?', fact: 'Terrain' },
  fixed_durations: {
    question: 'Quelles étapes ont une durée fixe ou dépendent d’autres personnes ?',
    fact: 'Durées fixes',
  },
  meeting_purpose: {
    question: 'Que doit-il en sortir, qui participe, et pour quelle durée ?',
    fact: 'But, participants, durée',
  },
  sum_and_helpers: {
    question: 'Combien faut-il et pour quand, et combien de personnes aident ?',
    fact: 'Somme et bénévoles',
  },
  from_and_to: {
    question: 'Quelle nationalité, quel pays, et pour quelle date ?',
    fact: 'Nationalité, pays, date',
  },
  money_and_place: {
    question: 'Où est-ce, combien d’argent avez-vous, et faut-il en tirer un salaire complet ?',
    fact: 'Lieu, argent, salaire',
  },
  work_wanted: {
    question: 'Quel type de travail, où, et avec quelle expérience ?',
    fact: 'Travail recherché',
  },
  due_and_done: {
    question: 'Pour quand est-ce, et qu’est-ce qui est déjà écrit ?',
    fact: 'Échéance, et déjà écrit',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
