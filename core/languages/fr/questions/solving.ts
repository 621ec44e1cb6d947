// The questions on problems and decisions, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const solvingQuestions = {
  what_changed: {
    question: 'Qu’est-ce qui a changé juste avant : déploiement, trafic, données, configuration ?',
    fact: 'Derniers changements',
  },
  'evidence/incident': { question: 'Que montrent les métriques et les logs ?', fact: 'Métriques et logs' },
  load: {
    question: 'Quelle charge, quel volume de données et quelle croissance sont attendus ?',
    fact: 'Charge',
  },
  team: {
    question: 'Combien de personnes le construisent et l’exploitent, et que maîtrisent-elles ?',
    fact: 'Équipe',
  },
  must_hold: {
    question: 'Que faut-il éviter à tout prix : perte de données, arrêt, coût au-delà de quelle somme ?',
    fact: 'Impératifs',
  },
  'jurisdiction/legal-trouble': {
    question: 'Dans quel pays ou quelle région cela se passe-t-il ?',
    fact: 'Pays ou région',
  },
  'figures/negotiation': {
    question: 'Qu’y a-t-il sur la table, et que voulez-vous obtenir ?',
    fact: 'Sur la table',
  },
  'alternative/negotiation': {
    question: 'Que ferez-vous s’il n’y a pas d’accord, et que fera l’autre partie ?',
    fact: 'Alternatives',
  },
  affected: { question: 'Qui est concerné, et combien de personnes ?', fact: 'Personnes concernées' },
  'tried/rules-and-incentives': {
    question: 'Qu’a-t-on déjà essayé, et que peut-on faire respecter ?',
    fact: 'Déjà essayé',
  },
  'users/product-design': {
    question: 'Qui l’utilise, où, et que font ces personnes aujourd’hui à la place ?',
    fact: 'Utilisateurs',
  },
  'jurisdiction/rights-and-claims': {
    question: 'Dans quel pays ou quelle région est-ce ?',
    fact: 'Pays ou région',
  },
  on_paper: {
    question: 'Qu’y a-t-il par écrit : contrat, messages, photos, reçus ?',
    fact: 'Pièces écrites',
  },
  device: { question: 'Quel appareil et quel système, dans quelle version ?', fact: 'Appareil et système' },
  'tried/kitchen-and-garden': {
    question: 'Qu’avez-vous déjà essayé, et qu’est-ce qui a changé juste avant ?',
    fact: 'Déjà essayé',
  },
  conditions: {
    question: 'Comment a-t-il été fait ou conservé : quantités, température, durées ?',
    fact: 'Conditions',
  },
  model: { question: 'Quelle marque, quel modèle et quel âge ?', fact: 'Marque et âge' },
  when_it_happens: {
    question: 'Quand cela arrive-t-il, et que voit-on, qu’entend-on ou que sent-on ?',
    fact: 'Quand cela arrive',
  },
  'figures/money': {
    question: 'Quels taux d’intérêt s’appliquent, et pour combien d’années ?',
    fact: 'Chiffres',
  },
  country: { question: 'Les impôts de quel pays s’appliquent ?', fact: 'Pays' },
  horizon: { question: 'Quand aurez-vous besoin de cet argent ?', fact: 'Besoin de l’argent' },
  cushion: { question: 'Quelles autres dettes et réserves y a-t-il ?', fact: 'Dettes et réserves' },
  runway: {
    question: 'Combien de temps pourriez-vous vivre sans ce revenu, et qui en dépend ?',
    fact: 'Réserves et personnes à charge',
  },
  what_changes: {
    question: 'Qu’est-ce qui changerait : salaire, lieu, horaires, perspectives ?',
    fact: 'Ce qui changerait',
  },
  typical_day: {
    question: 'À quoi ressemble une journée ordinaire, et à quel moment déraille-t-elle ?',
    fact: 'Journée ordinaire',
  },
  'tried/own-habits': {
    question: 'Qu’avez-vous déjà essayé, et combien de temps cela a-t-il tenu ?',
    fact: 'Essais passés',
  },
  said_so_far: { question: 'Qu’a-t-on déjà dit, et comment cela a-t-il été reçu ?', fact: 'Déjà dit' },
  purpose: {
    question: 'À quoi cela servira-t-il surtout, et pour quel prix au plus ?',
    fact: 'Usage et prix',
  },
  numbers: {
    question: 'Quels sont les chiffres : recettes, coûts, clients, et leur évolution ?',
    fact: 'Chiffres de l’activité',
  },
  post: {
    question: 'De quel poste s’agit-il, et quels exemples personnels pourriez-vous citer ?',
    fact: 'Poste et exemples personnels',
  },
  cloth_and_age: { question: 'Sur quelle matière est-ce, et depuis quand ?', fact: 'Matière et ancienneté' },
  built_with: {
    question: 'Avec quoi est-ce fait, et depuis quand ou à quel endroit est-ce lent ?',
    fact: 'Fait avec, lent depuis',
  },
  fault_and_quote: {
    question:
      'Qu’est-ce qui est en panne, depuis combien d’années est-ce en service, et que coûterait la réparation ?',
    fact: 'Panne, âge, devis',
  },
  use_per_month: {
    question: 'Combien en utilisez-vous par mois, et combien de temps le garderez-vous ?',
    fact: 'Usage et durée',
  },
  condition: {
    question: 'Quelle marque et quelle année, dans quel état, avec boîte ou papiers ?',
    fact: 'Marque, année, état',
  },
  market_place: {
    question: 'Dans quel pays ou quelle ville vendez-vous, et combien d’heures ou de matière faut-il ?',
    fact: 'Lieu, heures, matière',
  },
  spending_now: {
    question: 'Combien y dépensez-vous aujourd’hui, et dans quel pays ?',
    fact: 'Dépenses actuelles',
  },
  come_from_now: {
    question: 'D’où viennent les gens aujourd’hui, et combien d’argent et d’heures y a-t-il ?',
    fact: 'D’où viennent les gens, et moyens',
  },
  rent_or_own: {
    question: 'Êtes-vous locataire, quelle est la surface, et qu’est-ce qui doit rester ?',
    fact: 'Location, surface, ce qui reste',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
