// The questions on ideas and stories, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const ideasQuestions = {
  'what_they_were_like/grief': {
    question: 'Comment était cette personne (une habitude, une expression), et qui lira le texte ?',
    fact: 'Qui était cette personne, et qui lira',
  },
  generator: {
    question: 'Pour quel générateur, et dans quel format (carré, paysage, portrait) ?',
    fact: 'Générateur et format',
  },
  inside_details: {
    question: 'Quels noms et quelles anecdotes doivent y figurer ?',
    fact: 'Noms et anecdotes',
  },
  solution: { question: 'Savez-vous qui l’a fait et pourquoi, ou est-ce ouvert ?', fact: 'Solution' },
  table: { question: 'Combien de joueurs, et de quel niveau ou de quel âge ?', fact: 'Joueurs' },
  stage: { question: 'Qui le jouera, et quelle durée au plus ?', fact: 'Interprètes et durée' },
  'person/gift-poem': {
    question: 'Comment est cette personne : une habitude, un moment, un nom à employer ?',
    fact: 'Sur la personne',
  },
  'age/gift-poem': { question: 'Quel âge a l’enfant ?', fact: 'Âge de l’enfant' },
  'person/gifts': {
    question: 'Qu’aime cette personne, que fait-elle, de quoi a-t-elle déjà trop ?',
    fact: 'À propos de la personne',
  },
  'budget/gifts': { question: 'Quel est le budget ?', fact: 'Budget cadeau' },
  occasion: { question: 'Quelle est l’occasion, et êtes-vous proches ?', fact: 'Occasion' },
  taste: { question: 'Quels noms aimez-vous déjà, ou pas du tout ?', fact: 'Noms que j’aime ou n’aime pas' },
  'where_used/business-names': {
    question: 'Où et dans quelles langues doit-il fonctionner, et faut-il un domaine libre ?',
    fact: 'Où il doit fonctionner',
  },
  feel: { question: 'Quel ton doit-il avoir, et quels noms aimez-vous déjà, ou pas du tout ?', fact: 'Ton' },
  difference: {
    question: 'Qu’est-ce qui est vrai de vous et de personne d’autre ?',
    fact: 'Ce qui nous distingue',
  },
  'place/slogans': { question: 'Où figurera-t-il : camionnette, site, T-shirt ?', fact: 'Support' },
  liked: {
    question: 'Lesquels avez-vous préférés, et lesquels vous ont laissé de marbre ?',
    fact: 'Aimés et pas aimés',
  },
  town: { question: 'De quelle ville ou de quel quartier s’agit-il ?', fact: 'Ville' },
  company: { question: 'Qui vient, et qu’est-ce que ces personnes aiment ?', fact: 'Qui vient' },
  'month/places': { question: 'Quand partez-vous ?', fact: 'Période' },
  skills_means: {
    question: 'De quoi disposez-vous : compétences, argent, heures, contacts ?',
    fact: 'Compétences et moyens',
  },
  wish: {
    question: 'Que doit-il apporter : argent de poche, revenu principal, plaisir ?',
    fact: 'Ce que cela doit apporter',
  },
  'users/features': {
    question: 'À qui cela s’adresse-t-il, et qu’est-ce qui agace ces personnes aujourd’hui ?',
    fact: 'À qui cela s’adresse',
  },
  'readers/content': { question: 'Qui lit ou regarde, et qu’a-t-on déjà trop vu ?', fact: 'Public' },
  people: { question: 'Combien de participants, et de quel âge ?', fact: 'Qui participe' },
  'position/interview': {
    question: 'Pour quel poste ou quelle occasion, et à quel niveau ?',
    fact: 'Poste ou occasion',
  },
  background: { question: 'Que doit savoir de vous la personne qui mène l’entretien ?', fact: 'À mon sujet' },
  'level/language-partner': {
    question: 'Quel est votre niveau, et faut-il corriger les fautes ?',
    fact: 'Niveau et correction',
  },
  'details/vows': {
    question: 'Quel petit détail connu de vous deux seuls doit y figurer ?',
    fact: 'Ce que nous sommes seuls à savoir',
  },
  'subject/video': { question: 'De quoi parle-t-il, et que doit-on en retenir ?', fact: 'Sujet' },
  shop_and_size: {
    question: 'Que vendez-vous, et quelle est la taille de la vitrine ou du stand ?',
    fact: 'Ce qui est vendu, taille',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
