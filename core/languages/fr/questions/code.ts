// The questions on code to be written, in French.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const codeQuestions = {
  'engine/regex': {
    question: 'Où l’expression sera-t-elle exécutée (JavaScript, Python, PCRE, grep…) ?',
    default: 'N’importe quel moteur courant (syntaxe PCRE)',
    fact: 'Moteur de regex',
  },
  samples: {
    question: 'Pouvez-vous coller quelques chaînes à accepter et quelques-unes à rejeter ?',
    fact: 'Exemples de chaînes',
  },
  chain: {
    question: 'Quelle chaîne et quelle version du compilateur, et le contrat peut-il être évolutif ?',
    default: 'Ethereum, Solidity 0.8, non évolutif',
    fact: 'Chaîne et version',
  },
  'program/spreadsheet-formula': {
    question: 'Pour quel logiciel : Excel (quelle version), Google Sheets ou LibreOffice ?',
    default: 'Excel 365',
    fact: 'Logiciel',
  },
  cells: {
    question: 'Dans quelles colonnes ou cellules sont les données, et commencent-elles à la ligne 1 ou 2 ?',
    fact: 'Emplacement des données',
  },
  layout: {
    question: 'Sur quelles colonnes, feuilles ou quels dossiers cela agit-il, et comment s’appellent-ils ?',
    fact: 'Structure du fichier',
  },
  trigger: {
    question: 'Qu’est-ce qui le déclenche : un bouton, une heure ou une modification du fichier ?',
    default: 'Un bouton ou une entrée de menu',
    fact: 'Déclencheur',
  },
  'engine/schema': {
    question: 'Pour quelle base de données ou quel langage de schéma ?',
    default: 'PostgreSQL',
    fact: 'Base de données',
  },
  database: {
    question: 'Quelle base de données, et quelle version ?',
    default: 'PostgreSQL',
    fact: 'Base de données',
  },
  tables: { question: 'Comment s’appellent les tables et les colonnes ?', fact: 'Tables' },
  existing: {
    question: 'Qu’existe-t-il déjà avec quoi cela doit s’accorder (réseau, comptes, nommage) ?',
    fact: 'Existant',
  },
  'commands/pipeline': {
    question: 'Quelles commandes compilent et testent le projet en local ?',
    fact: 'Commandes',
  },
  start: {
    question: 'Comment l’application est-elle lancée, et sur quel port écoute-t-elle ?',
    fact: 'Commande de démarrage et port',
  },
  'commands/bot': {
    question: 'À quelles commandes ou à quels messages doit-il réagir ?',
    fact: 'Ce à quoi il réagit',
  },
  page: { question: 'Quelle page (adresse), et quels champs en extraire ?', fact: 'Page et champs' },
  wiring: {
    question: 'Quelle carte exactement, et qu’est-ce qui est branché sur quelle broche ?',
    fact: 'Carte et câblage',
  },
  data: {
    question: 'À quoi ressemblent les données : lignes, colonnes, classes et leurs proportions ?',
    fact: 'Données',
  },
  platform: {
    question: 'Où doit-il tourner : navigateur, terminal ou moteur comme Godot ou Unity ?',
    default: 'Dans le navigateur, un seul fichier HTML',
    fact: 'Plateforme',
  },
  'language/algorithm': {
    question: 'Dans quel langage de programmation ?',
    default: 'Python',
    fact: 'Langage de programmation',
  },
  core_path: {
    question: 'Que doit pouvoir faire un utilisateur de bout en bout ?',
    fact: 'Ce qui doit marcher de bout en bout',
  },
  stack: { question: 'Quelles technologies, ou lesquelles connaissez-vous déjà ?', fact: 'Technologies' },
  visitor_action: {
    question: 'Que doit faire un visiteur sur la page ?',
    fact: 'Ce que le visiteur doit faire',
  },
  content: {
    question: 'Quels textes et informations doivent y figurer (nom, prix, adresse) ?',
    fact: 'Contenu',
  },
  'framework/component': {
    question: 'Quel framework et quel système de styles utilisez-vous ?',
    default: 'HTML, CSS et JavaScript sans framework',
    fact: 'Framework',
  },
  'framework/endpoint': {
    question: 'Quel langage et quel framework ?',
    default: 'Python avec FastAPI',
    fact: 'Langage et framework',
  },
  'callers/endpoint': {
    question: 'Qui l’appelle, et comment l’appelant s’authentifie-t-il ?',
    fact: 'Qui l’appelle',
  },
  operating_system: {
    question: 'Sur quel système cela tournera-t-il : Linux, macOS ou Windows ?',
    default: 'Linux',
    fact: 'Système d’exploitation',
  },
  interval_type: {
    question: 'Comment un intervalle est-il donné : paires, tuples, objets, dates ?',
    default: 'Des paires de nombres (début, fin)',
    fact: 'Type d’intervalle',
  },
  language_version: {
    question: 'Quelle version du langage ?',
    default: 'La version stable actuelle',
    fact: 'Version',
  },
  'language/script': { question: 'Dans quel langage ?', default: 'Python', fact: 'Langage' },
  sample: {
    question: 'À quoi ressemble une entrée (un nom de fichier, une ligne) ?',
    fact: 'Exemple d’entrée',
  },
  'example/parsing': {
    question: 'À quoi ressemble une ligne d’entrée, et que doit-il en sortir ?',
    fact: 'Exemple',
  },
  'purpose/program': { question: 'Que doit-il faire, et pour qui ?', fact: 'Ce qu’il fait' },
  'country/numbers': { question: 'Des numéros de quels pays, et sous quelles formes ?', fact: 'Pays' },
} as const satisfies Partial<Record<QuestionId, Question>>
