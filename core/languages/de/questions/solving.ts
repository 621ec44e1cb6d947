// The questions on problems and decisions, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const solvingQuestions = {
  what_changed: {
    question: 'Was hat sich vorher geändert: Deployment, Last, Daten, Konfiguration?',
    fact: 'Letzte Änderungen',
  },
  'evidence/incident': { question: 'Was zeigen Metriken und Logs?', fact: 'Metriken und Logs' },
  load: {
    question: 'Mit welcher Last, welchem Datenvolumen und welchem Wachstum rechnest du?',
    fact: 'Last',
  },
  team: { question: 'Wie viele Leute bauen und betreiben es, und womit kennen sie sich aus?', fact: 'Team' },
  must_hold: {
    question: 'Was darf nicht passieren: Datenverlust, Ausfall, Kosten über welchem Betrag?',
    fact: 'Was halten muss',
  },
  'jurisdiction/legal-trouble': { question: 'In welchem Land oder Bundesland geschieht das?', fact: 'Land' },
  'figures/negotiation': {
    question: 'Was liegt jetzt auf dem Tisch, und was willst du erreichen?',
    fact: 'Stand der Dinge',
  },
  'alternative/negotiation': {
    question: 'Was machst du, wenn nichts zustande kommt, und was macht die andere Seite?',
    fact: 'Alternativen',
  },
  affected: { question: 'Wen betrifft es, und wie viele sind das?', fact: 'Wen es betrifft' },
  'tried/rules-and-incentives': {
    question: 'Was wurde schon versucht, und was lässt sich durchsetzen?',
    fact: 'Schon versucht',
  },
  'users/product-design': {
    question: 'Wer benutzt es, wo, und was tun diese Leute heute stattdessen?',
    fact: 'Nutzer',
  },
  'jurisdiction/rights-and-claims': {
    question: 'In welchem Land oder Bundesland ist das?',
    fact: 'Land oder Bundesland',
  },
  on_paper: {
    question: 'Was liegt schriftlich vor: Vertrag, Nachrichten, Fotos, Belege?',
    fact: 'Schriftlich vorhanden',
  },
  device: { question: 'Welches Gerät und welches System, in welcher Version?', fact: 'Gerät und System' },
  'tried/kitchen-and-garden': {
    question: 'Was hast du schon versucht, und was hat sich kurz davor geändert?',
    fact: 'Schon versucht',
  },
  conditions: {
    question: 'Wie wurde es gemacht oder gehalten: Mengen, Temperatur, Zeiten?',
    fact: 'Bedingungen',
  },
  model: { question: 'Welche Marke, welches Modell, und wie alt?', fact: 'Marke und Alter' },
  when_it_happens: {
    question: 'Wann tritt es auf, und was sieht, hört oder riecht man?',
    fact: 'Wann es auftritt',
  },
  'figures/money': { question: 'Welche Zinssätze gelten, und für wie viele Jahre?', fact: 'Zahlen' },
  country: { question: 'Die Steuern welches Landes gelten?', fact: 'Land' },
  horizon: { question: 'Wann wird das Geld gebraucht?', fact: 'Geld gebraucht' },
  cushion: { question: 'Welche anderen Schulden und Rücklagen gibt es?', fact: 'Schulden und Rücklagen' },
  runway: {
    question: 'Wie lange reicht das Geld ohne dieses Einkommen, und wer hängt davon ab?',
    fact: 'Rücklagen und Angehörige',
  },
  what_changes: {
    question: 'Was würde sich ändern: Gehalt, Ort, Arbeitszeit, Aussichten?',
    fact: 'Was sich ändern würde',
  },
  typical_day: {
    question: 'Wie sieht ein gewöhnlicher Tag aus, und wo läuft er aus dem Ruder?',
    fact: 'Gewöhnlicher Tag',
  },
  'tried/own-habits': {
    question: 'Was hast du schon versucht, und wie lange hat es gehalten?',
    fact: 'Bisher versucht',
  },
  said_so_far: { question: 'Was wurde schon gesagt, und wie kam es an?', fact: 'Bisher gesagt' },
  purpose: { question: 'Wofür vor allem, und was darf es kosten?', fact: 'Zweck und Preis' },
  numbers: {
    question: 'Wie sind die Zahlen: Einnahmen, Kosten, Kunden, und wie haben sie sich verändert?',
    fact: 'Zahlen des Betriebs',
  },
  post: {
    question: 'Um welche Stelle geht es, und welche eigenen Beispiele könntest du nutzen?',
    fact: 'Stelle und eigene Beispiele',
  },
  cloth_and_age: { question: 'Worauf ist der Fleck, und wie alt ist er?', fact: 'Material und Alter' },
  built_with: {
    question: 'Womit ist es gebaut, und seit wann oder wo ist es langsam?',
    fact: 'Gebaut mit, langsam seit',
  },
  fault_and_quote: {
    question: 'Was ist kaputt, wie alt ist es, und was würde die Reparatur kosten?',
    fact: 'Defekt, Alter, Kostenvoranschlag',
  },
  use_per_month: {
    question: 'Wie viel brauchst du im Monat, und wie lange willst du dabeibleiben?',
    fact: 'Verbrauch und Dauer',
  },
  condition: {
    question: 'Welche Marke und welches Baujahr, in welchem Zustand, mit Karton oder Papieren?',
    fact: 'Marke, Jahr, Zustand',
  },
  market_place: {
    question:
      'In welchem Land oder Ort verkaufst du, und wie viele Stunden oder wie viel Material steckt darin?',
    fact: 'Ort, Stunden, Material',
  },
  spending_now: { question: 'Was gibst du jetzt dafür aus, und in welchem Land?', fact: 'Ausgaben jetzt' },
  come_from_now: {
    question: 'Woher kommen die Leute jetzt, und wie viel Geld und Zeit ist da?',
    fact: 'Woher die Leute kommen, und Mittel',
  },
  rent_or_own: {
    question: 'Wohnst du zur Miete, wie groß ist es, und was muss bleiben?',
    fact: 'Miete, Größe, was bleibt',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
