// The questions on plans, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const planningQuestions = {
  'month/packing-list': { question: 'In welchem Monat geht es los?', fact: 'Reisemonat' },
  bags: { question: 'Welches Gepäck ist erlaubt, und kann man unterwegs waschen?', fact: 'Gepäck' },
  'aim/content-calendar': {
    question: 'Wozu soll es führen: Besuche, Bestellungen, Spenden, Vertrauen?',
    fact: 'Ziel des Kalenders',
  },
  who_makes_it: { question: 'Wer macht es, und wie viele Stunden pro Woche sind da?', fact: 'Wer es macht' },
  money_and_hours: {
    question: 'Wie viel Geld und wie viele Stunden pro Woche stehen dafür bereit?',
    fact: 'Geld und Stunden',
  },
  role: { question: 'Um welche Stelle geht es, und wie groß ist das Team?', fact: 'Stelle und Team' },
  date: { question: 'Wann ist der Umzug, und von wo nach wo?', fact: 'Umzug' },
  household: { question: 'Wer zieht um (Kinder, Tiere), und zur Miete oder ins Eigentum?', fact: 'Haushalt' },
  in_and_out: {
    question: 'Was kommt jeden Monat herein, und was geht sicher hinaus?',
    fact: 'Einkommen und feste Kosten',
  },
  debts: { question: 'Welche Schulden gibt es, zu welchem Zins?', fact: 'Schulden und Zinsen' },
  'goal/money-plan': { question: 'Wie viel soll es werden, und bis wann?', fact: 'Sparziel' },
  cost_basis: {
    question: 'Wo ist es, in welchem Standard, und wer führt es aus?',
    fact: 'Ort, Standard und wer es ausführt',
  },
  'hours/exam-plan': { question: 'Wie viele Stunden pro Woche sind wirklich frei?', fact: 'Verfügbare Zeit' },
  'level/exam-plan': { question: 'Wo stehst du jetzt, und was fällt am schwersten?', fact: 'Wo ich stehe' },
  exam_date: { question: 'Wann ist die Prüfung, und was wird geprüft?', fact: 'Prüfung' },
  'level/fitness': {
    question: 'Was schaffst du heute (Strecke, Tempo, Gewichte)?',
    fact: 'Was ich jetzt schaffe',
  },
  injuries: {
    question: 'Gibt es Verletzungen, Krankheiten oder Schmerzen, die zu beachten sind?',
    default: 'Keine',
    fact: 'Verletzungen oder Krankheiten',
  },
  days_equipment: {
    question: 'An wie vielen Tagen pro Woche, und mit welchen Geräten?',
    fact: 'Tage und Geräte',
  },
  fixed_times: { question: 'Welche Zeiten stehen fest (Arbeit, Schule, Schlaf)?', fact: 'Feste Zeiten' },
  'learners/course-plan': {
    question: 'Wer sind die Lernenden, wie viele, und was können sie schon?',
    fact: 'Lerngruppe',
  },
  sessions: { question: 'Wie viele Termine, und wie lang ist jeder?', fact: 'Termine' },
  'goal/skill-plan': { question: 'Was möchtest du am Ende können, und wofür?', fact: 'Lernziel' },
  eaters: {
    question: 'Für wie viele Personen, und mit welchen Allergien oder Abneigungen?',
    fact: 'Personen, Allergien, Abneigungen',
  },
  time_money: {
    question: 'Wie viel Zeit zum Kochen und wie viel Geld fürs Essen gibt es?',
    fact: 'Zeit und Geld',
  },
  'aim/meal-plan': {
    question: 'Gibt es ein Ziel, etwa Gewicht, Muskeln oder einfach weniger Aufwand?',
    fact: 'Ziel',
  },
  guests: { question: 'Wie viele Leute kommen, und braucht jemand etwas Besonderes?', fact: 'Gäste' },
  serving_time: {
    question: 'Wann wird gegessen, und was gibt es an Ofen und Kochplatten?',
    fact: 'Servierzeit und Küche',
  },
  allergies: {
    question: 'Gibt es Allergien oder etwas, das niemand isst?',
    default: 'Keine bekannt',
    fact: 'Allergien und Abneigungen',
  },
  must_not_stop: {
    question: 'Was darf nicht stehen bleiben, und wie lange darf es höchstens pausieren?',
    fact: 'Darf nicht stehen',
  },
  'deadline/cut-over': {
    question: 'Bis wann muss es fertig sein, und steht der Termin fest?',
    fact: 'Frist',
  },
  people_and_time: {
    question: 'Wer arbeitet daran, und wie viele Stunden pro Woche?',
    fact: 'Leute und Zeit',
  },
  constraints: {
    question: 'Was lässt sich nicht verschieben: Termine, Leute, Räume, die weiter benutzt werden?',
    fact: 'Was feststeht',
  },
  'means/renovation': { question: 'Was machst du selbst, und was darf der Rest kosten?', fact: 'Mittel' },
  fitness: {
    question: 'Wie weit und wie viele Höhenmeter schafft ihr am Tag?',
    fact: 'Was wir am Tag schaffen',
  },
  nights: { question: 'Wo wird übernachtet: Hütte, Zelt, Hotel?', fact: 'Übernachtung' },
  ages: {
    question: 'Wie alt sind die Mitreisenden, und wird jemand schnell müde oder ist schlecht zu Fuß?',
    fact: 'Alter',
  },
  budget_per_day: { question: 'Was darf ein Tag kosten, ohne die Anreise?', fact: 'Budget pro Tag' },
  'hours/run-sheet': { question: 'Von wann bis wann, und welche Zeiten stehen fest?', fact: 'Zeiten' },
  date_place: { question: 'Wann und wo ist es?', fact: 'Datum und Ort' },
  'budget/event': { question: 'Was darf es insgesamt kosten?', fact: 'Budget' },
  climate: { question: 'Wo liegt es (Gegend, Höhe oder Klimazone)?', fact: 'Klima' },
  ground: { question: 'Wie groß ist es, welcher Boden, wie viel Sonne?', fact: 'Boden' },
  fixed_durations: {
    question: 'Welche Schritte haben eine feste Dauer oder hängen von anderen ab?',
    fact: 'Feste Dauern',
  },
  meeting_purpose: {
    question: 'Was muss dabei herauskommen, wer nimmt teil, und wie lange dauert es?',
    fact: 'Ziel, Teilnehmer, Dauer',
  },
  sum_and_helpers: {
    question: 'Wie viel wird bis wann gebraucht, und wie viele Leute helfen?',
    fact: 'Summe und Helfer',
  },
  from_and_to: {
    question: 'Welche Staatsangehörigkeit, welches Land, und bis wann?',
    fact: 'Staatsangehörigkeit, Land, Termin',
  },
  money_and_place: {
    question: 'Wo ist es, wie viel Geld ist da, und muss es ein volles Einkommen bringen?',
    fact: 'Ort, Geld, Einkommen',
  },
  work_wanted: { question: 'Welche Art Arbeit, wo, und mit welcher Erfahrung?', fact: 'Gesuchte Arbeit' },
  due_and_done: {
    question: 'Wann ist Abgabe, und was ist schon geschrieben?',
    fact: 'Abgabe, und bisher geschrieben',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
