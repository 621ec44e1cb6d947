// The questions on code to be written, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const codeQuestions = {
  'engine/regex': {
    question: 'Wo läuft der Ausdruck (JavaScript, Python, PCRE, grep …)?',
    default: 'Jede gängige Engine (PCRE-Syntax)',
    fact: 'Regex-Engine',
  },
  samples: {
    question:
      'Kannst du ein paar Strings einfügen, die passen sollen, und ein paar, die nicht passen sollen?',
    fact: 'Beispiel-Strings',
  },
  chain: {
    question: 'Welche Chain und Compiler-Version, und darf der Vertrag upgradebar sein?',
    default: 'Ethereum, Solidity 0.8, nicht upgradebar',
    fact: 'Chain und Version',
  },
  'program/spreadsheet-formula': {
    question: 'Für welches Programm: Excel (welche Version), Google Sheets oder LibreOffice?',
    default: 'Excel 365',
    fact: 'Programm',
  },
  cells: {
    question: 'In welchen Spalten oder Zellen stehen die Daten, und beginnen sie in Zeile 1 oder 2?',
    fact: 'Wo die Daten stehen',
  },
  layout: {
    question: 'Mit welchen Spalten, Blättern oder Ordnern arbeitet es, und wie heißen sie?',
    fact: 'Aufbau der Datei',
  },
  trigger: {
    question: 'Was löst es aus: ein Knopf, eine Uhrzeit oder eine Änderung in der Datei?',
    default: 'Ein Knopf oder Menüpunkt',
    fact: 'Auslöser',
  },
  'engine/schema': {
    question: 'Für welche Datenbank oder Schemasprache?',
    default: 'PostgreSQL',
    fact: 'Datenbank',
  },
  database: { question: 'Welche Datenbank, und welche Version?', default: 'PostgreSQL', fact: 'Datenbank' },
  tables: { question: 'Wie heißen die Tabellen und Spalten?', fact: 'Tabellen' },
  existing: {
    question: 'Was gibt es schon, wozu es passen muss (Netz, Konten, Namensschema)?',
    fact: 'Was es schon gibt',
  },
  'commands/pipeline': {
    question: 'Mit welchen Befehlen wird das Projekt lokal gebaut und getestet?',
    fact: 'Befehle',
  },
  start: {
    question: 'Wie wird die App gestartet, und auf welchem Port lauscht sie?',
    fact: 'Startbefehl und Port',
  },
  'commands/bot': {
    question: 'Auf welche Befehle oder Nachrichten soll er reagieren?',
    fact: 'Worauf er reagiert',
  },
  page: { question: 'Welche Seite (Adresse), und welche Felder davon?', fact: 'Seite und Felder' },
  wiring: { question: 'Welches Board genau, und was hängt an welchem Pin?', fact: 'Board und Verdrahtung' },
  data: { question: 'Wie sehen die Daten aus: Zeilen, Spalten, Klassen und ihre Anteile?', fact: 'Daten' },
  platform: {
    question: 'Wo soll es laufen: im Browser, im Terminal oder in einer Engine wie Godot oder Unity?',
    default: 'Im Browser, eine HTML-Datei',
    fact: 'Plattform',
  },
  'language/algorithm': {
    question: 'In welcher Programmiersprache?',
    default: 'Python',
    fact: 'Programmiersprache',
  },
  core_path: {
    question: 'Was muss ein Benutzer von Anfang bis Ende tun können?',
    fact: 'Was von Anfang bis Ende gehen muss',
  },
  stack: { question: 'Welche Technologien, oder welche kennst du schon?', fact: 'Technologien' },
  visitor_action: { question: 'Was soll ein Besucher auf der Seite tun?', fact: 'Was Besucher tun sollen' },
  content: {
    question: 'Welche Texte und Angaben müssen darauf stehen (Name, Preise, Adresse)?',
    fact: 'Inhalt',
  },
  'framework/component': {
    question: 'Welches Framework und welches Styling verwendest du?',
    default: 'Reines HTML, CSS und JavaScript',
    fact: 'Framework',
  },
  'framework/endpoint': {
    question: 'Welche Sprache und welches Framework?',
    default: 'Python mit FastAPI',
    fact: 'Sprache und Framework',
  },
  'callers/endpoint': { question: 'Wer ruft das auf, und wie weist er sich aus?', fact: 'Wer es aufruft' },
  operating_system: {
    question: 'Auf welchem System soll es laufen: Linux, macOS oder Windows?',
    default: 'Linux',
    fact: 'Betriebssystem',
  },
  interval_type: {
    question: 'Wie ist ein Intervall gegeben: Paare, Tupel, Objekte, Datumswerte?',
    default: 'Zahlenpaare (Anfang, Ende)',
    fact: 'Art der Intervalle',
  },
  language_version: {
    question: 'Welche Version der Sprache?',
    default: 'Die aktuelle stabile Version',
    fact: 'Version',
  },
  'language/script': { question: 'In welcher Sprache soll es sein?', default: 'Python', fact: 'Sprache' },
  sample: {
    question: 'Wie sieht eine Eingabe aus (ein Dateiname, eine Zeile)?',
    fact: 'Beispiel einer Eingabe',
  },
  'example/parsing': {
    question: 'Wie sieht eine Zeile der Eingabe aus, und was soll daraus werden?',
    fact: 'Beispiel',
  },
  'purpose/program': { question: 'Was soll es tun, und für wen?', fact: 'Was es tut' },
  'country/numbers': { question: 'Nummern welcher Länder, und in welchen Schreibweisen?', fact: 'Länder' },
} as const satisfies Partial<Record<QuestionId, Question>>
