// What is read in German prompts, and what is not.

import { describe, expect, it } from 'vitest'
import type { Classification } from '../../intents/classification.ts'
import type { IntentLabel } from '../../intents/labels.ts'
import { lint } from '../../lint/lint.ts'
import { parse } from '../../prompt/parse.ts'
import { readGenre } from '../../select/read-genre.ts'

const sure = (label: IntentLabel): Classification => ({
  intent: { label, confidence: 0.9, source: 'edge' },
  complexity: { level: 'simple', score: 2 },
  signals: { reasoning: 0, creativity: 0, constraints: 0, domain: 0, ambiguity: 0 },
  truncated: false,
  model: 'test',
})

const genreOf = (intent: IntentLabel, prompt: string): string =>
  readGenre(parse(prompt), sure(intent)).genre.id
const constraintsOf = (prompt: string): string[] =>
  parse(prompt).constraints.map(({ kind, value }) => `${kind} ${value}`)
const findingsOf = (prompt: string): string[] => lint(parse(prompt), {}).map(({ code }) => code)

describe('the genre of a German prompt', () => {
  it.each<[IntentLabel, string, string]>([
    [
      'professional_writing',
      'rent-request',
      'schreib eine Mail an meinen Vermieter, ich will eine Mietminderung',
    ],
    ['professional_writing', 'cover-letter', 'Bewerbungsschreiben als Bäckerin, 8 Jahre Erfahrung'],
    ['professional_writing', 'cancellation', 'Bitte formulieren Sie eine Kündigung für meinen Handyvertrag.'],
    ['professional_writing', 'pay-request', 'Mail an die Chefin: ich möchte eine Gehaltserhöhung'],
    ['professional_writing', 'complaint', 'Beschwerde an die Bahn, Zug fiel aus, ich will mein Geld zurück'],
    ['professional_writing', 'eulogy', 'Trauerrede für meinen Großvater, er war Schreiner'],
    ['professional_writing', 'toast', 'Hochzeitsrede für meine Schwester, fünf Minuten, lustig'],
    ['professional_writing', 'job-advert', 'Stelleninserat für einen Koch in Bern, 80 %'],
    ['professional_writing', 'recommendation', 'Empfehlungsschreiben für meine Praktikantin'],
    ['professional_writing', 'apology', 'Entschuldigungsmail an einen Gast, das Zimmer war nicht fertig'],
    ['professional_writing', 'report', 'Schreib einen Unfallbericht für die Versicherung'],
    ['professional_writing', 'agenda', 'Tagesordnung für die Mitgliederversammlung im März'],
    ['professional_writing', 'lesson', 'Unterrichtsentwurf zur Bruchrechnung, Klasse 6, 45 Minuten'],
    ['professional_writing', 'quiz', 'Quizfragen über Vulkane für die 4. Klasse'],
    ['professional_writing', 'legal-text', 'Geheimhaltungsvereinbarung für einen freien Grafiker'],
    ['professional_writing', 'house-rules', 'Hausordnung für unsere WG'],
    ['professional_writing', 'product-text', 'Produktbeschreibung für handgemachte Seife auf Etsy'],
    ['professional_writing', 'press-release', 'Pressemitteilung: unsere Bücherei öffnet sonntags'],
    ['professional_writing', 'survey', 'Fragebogen für unsere Gäste, zehn Fragen'],
    ['creative_writing', 'gift-poem', 'Gedicht zum 60. Geburtstag für meine Mutter, sie liebt Rosen'],
    ['creative_writing', 'mystery', 'Schreib einen Krimi, der in einer Bibliothek spielt'],
    ['creative_writing', 'fixed-form', 'drei Witze über Lehrer'],
    ['creative_writing', 'script', 'Drehbuch für einen Sketch, zwei Rentner am Fahrkartenautomaten'],
    ['brainstorming', 'gifts', 'Geschenkideen für meinen Vater, er angelt gern, bis 50 Euro'],
    ['brainstorming', 'childrens-play', 'Ideen für den Kindergeburtstag, 8 Kinder, es regnet'],
    ['brainstorming', 'slogans', 'Slogans für unsere Bäckerei'],
    ['brainstorming', 'pet-and-private-names', 'Namen für meinen Hund, er ist grau und faul'],
    ['task_planning', 'moving', 'Umzug von Bonn nach Kiel Ende Mai, mach mir einen Plan'],
    ['task_planning', 'exam-plan', 'Lernplan für die Matheprüfung, noch drei Wochen'],
    ['task_planning', 'fitness', 'Trainingsplan für zehn Kilometer, dreimal pro Woche'],
    ['task_planning', 'meal-plan', 'Essensplan für die Woche, vegetarisch, zwei Personen'],
    ['task_planning', 'event', 'Plane unsere Hochzeit mit 80 Gästen'],
    ['task_planning', 'packing-list', 'Packliste für zwei Wochen Norwegen'],
    ['task_planning', 'money-plan', 'Monatsbudget für eine Familie mit drei Kindern'],
    ['task_planning', 'trip', 'Städtereise nach Lissabon, vier Tage, zu zweit'],
    ['problem_solving', 'choice', 'Soll ich das alte Rad reparieren oder ein neues kaufen?'],
    ['problem_solving', 'device', 'Mein Laptop stürzt immer ab, seit dem Update'],
    ['problem_solving', 'house-and-car', 'Spülmaschine pumpt nicht ab und macht ein lautes Geräusch'],
    ['problem_solving', 'rights-and-claims', 'Vermieter gibt die Kaution nicht zurück, was kann ich tun?'],
    ['problem_solving', 'health', 'seit drei Tagen Fieber und Husten, was soll ich machen'],
    ['explanation', 'comparison', 'Unterschied zwischen Hypothek und Kredit'],
    ['explanation', 'mechanism', 'Wie funktioniert eigentlich eine Wärmepumpe?'],
    ['explanation', 'recipe', 'Rezept für Linsensuppe mit dem, was ich habe'],
    ['question_answering', 'contract-or-law', 'Darf mein Vermieter die Wohnung ohne mich betreten?'],
    ['question_answering', 'health', 'Wie viel Ibuprofen am Tag ist okay?'],
    ['question_answering', 'superlative', 'Was ist der längste Fluss Europas?'],
    ['code_generation', 'regex', 'Regulärer Ausdruck für österreichische Postleitzahlen'],
    ['code_generation', 'spreadsheet-formula', 'Excel-Formel: Summe der Spalte B, wenn in A Montag steht'],
    ['code_generation', 'query', 'SQL-Abfrage: alle Kunden aus Wien'],
    ['code_generation', 'web-page', 'Bau mir eine Webseite für unseren Chor'],
    ['code_generation', 'script', 'Python-Skript, das alle PDFs in einem Ordner umbenennt'],
    ['code_generation', 'game', 'Programmiere ein Spiel, bei dem man Äpfel fängt'],
    [
      'data_analysis',
      'ab-test',
      'A hatte 120 von 2000 Klicks, B 150 von 2000: ist der Unterschied signifikant?',
    ],
    ['data_analysis', 'chart', 'Welches Diagramm zeigt Umsätze über zwölf Monate am besten?'],
    ['reasoning', 'probability', 'Wie groß ist die Wahrscheinlichkeit, mit zwei Würfeln eine 7 zu werfen?'],
    ['reasoning', 'proof', 'Beweise, dass die Summe zweier ungerader Zahlen gerade ist.'],
    [
      'translation',
      'legal-text',
      `Übersetze die Klausel aus dem Mietvertrag ins Englische: „${'Der Mieter trägt die Kosten der Kleinreparaturen bis zu hundert Euro im Einzelfall. '.repeat(2)}“`,
    ],
    ['classification', 'priority', 'Sortiere diese Tickets nach Dringlichkeit: Drucker kaputt, Server steht'],
    ['classification', 'odd-one-out', 'Was passt nicht dazu: Apfel, Birne, Hammer, Kirsche?'],
    [
      'roleplay',
      'interview',
      'Spiel den Personalchef, ich übe das Vorstellungsgespräch für eine Stelle als Pfleger',
    ],
  ])('%s: %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).toBe(genre))

  it.each<[IntentLabel, string, string]>([
    ['brainstorming', 'gifts', 'Welches Gift steckt in grünen Kartoffeln? Nenne mir Ideen für ein Plakat.'],
    ['professional_writing', 'social-post', 'Note im Zeugnis anfechten, Brief an die Schulleitung'],
    ['professional_writing', 'rent-request', 'Mail an den Vermieter: die Klingel ist kaputt'],
    ['professional_writing', 'grief', 'Rede zum Jubiläum unseres Chefs'],
    ['task_planning', 'moving', 'Trainingsplan für den Halbmarathon in Hamburg'],
    ['problem_solving', 'danger', 'Meine Pflanzen lassen die Blätter hängen'],
    ['question_answering', 'health', 'Wann wurde die Mauer gebaut?'],
    ['code_generation', 'regex', 'Python-Funktion, die zwei Zahlen addiert'],
    ['creative_writing', 'grief', 'Gedicht über den Herbst am Bodensee'],
    ['explanation', 'own-health', 'Wie entsteht ein Regenbogen?'],
  ])('%s: not %s in “%s”', (intent, genre, prompt) => expect(genreOf(intent, prompt)).not.toBe(genre))
})

describe('the constraints of a German prompt', () => {
  it.each([
    ['Erklär mir Inflation in drei Sätzen.', 'length 3 sentences'],
    ['Schreib eine Mail an den Verein, höchstens 100 Wörter', 'length ≤100 words'],
    ['Schreib einen Aufsatz mit mindestens 500 Wörtern', 'length ≥500 words'],
    ['Wie koche ich Reis? Bitte kurz und knapp.', 'length short'],
    ['Erkläre ausführlich, wie eine Brille wirkt', 'length long'],
    ['Vergleiche drei Handys als Tabelle', 'format table'],
    ['Fasse das Kapitel in Stichpunkten zusammen', 'format bullets'],
    ['Gib mir die Länder als JSON', 'format json'],
    ['Wie hoch ist der Eiffelturm? Nur die Zahl.', 'answer-only only'],
    ['Ist 91 eine Primzahl? Antworte nur mit ja oder nein', 'answer-only only'],
    ['Übersetze den Satz, ohne Erklärung', 'no-explanation none'],
    ['Löse die Gleichung Schritt für Schritt', 'steps steps'],
    ['Schreib eine höfliche Mail an den Nachbarn', 'tone polite'],
    ['Erkläre Strom für Kinder', 'audience children'],
    ['Schreib meinem Onkel auf Spanisch', 'language es'],
    ['Schreib einen Text über Wien. Verwende keine Emojis.', "forbidden don't use emojis"],
  ])('%s → %s', (prompt, constraint) => expect(constraintsOf(prompt)).toContain(constraint))

  it.each([
    ['Ich war vor kurzem in Wien, was ist das für ein Turm am Fluss?', 'length'],
    ['Kurz vor dem Urlaub ging mein Auto kaputt, was nun?', 'length'],
    ['Mein Brief ist angekommen, was mache ich jetzt?', 'length'],
    ['Der Text hat drei Sätze. Was fehlt?', 'length'],
    ['Wir haben keine Kinder und kein Auto. Wohin im Mai?', 'forbidden'],
    ['In unserem Haus hat nur das Bad eine Fußbodenheizung, reicht das?', 'answer-only'],
    ['Ideen für den Matheunterricht', 'audience'],
    ['Was ist der Unterschied zwischen dem deutschen und dem Schweizer Schulsystem?', 'language'],
    ['Mein Chef ist sehr formell, wie spreche ich ihn an?', 'format'],
  ])('%s → no %s', (prompt, kind) =>
    expect(parse(prompt).constraints.map((constraint) => constraint.kind)).not.toContain(kind),
  )
})

describe('what the linter finds in a German prompt', () => {
  it.each([
    ['Fasse den Vertrag im Anhang zusammen', 'absent-material'],
    ['Korrigiere meinen Text', 'absent-material'],
    ['übersetze den folgenden Text', 'absent-material'],
    ['Mach es kürzer', 'no-referent'],
    ['noch eins', 'no-referent'],
    ['Jetzt auf Englisch', 'no-referent'],
    ['Wie wird das Wetter morgen in Graz?', 'after-knowledge'],
    ['Wer ist der aktuelle Bundeskanzler?', 'after-knowledge'],
    ['Was ist die neueste Version von Firefox?', 'after-knowledge'],
    ['Schreib einen Steckbrief über Füchse. Übrigens, wie viele Monde hat der Mars?', 'several-tasks'],
    [
      'Nur das Ergebnis bitte, und erkläre Schritt für Schritt, wie du darauf kommst: 17 mal 23',
      'contradiction',
    ],
  ])('%s → %s', (prompt, code) => expect(findingsOf(prompt)).toContain(code))

  it.each([
    'Schreib eine Mail an meinen Vermieter, die Heizung ist kaputt',
    'Korrigiere bitte: „Ich habe gestern in die Schule gegangen.“',
    'Schreib ein Gedicht über das Wetter von morgen',
    'Erkläre den Unterschied zwischen Brutto und Netto',
    'Wer war der erste Bundeskanzler?',
    'Wie lange kocht ein Ei? Und wie lange eine Kartoffel?',
    'Die Wohnung liegt ganz oben, wie halte ich sie im Sommer kühl?',
    'Gib mir also drei Ideen für den Sonntag',
    'Erkläre mir Rekursion. Schreib keinen Code.',
    'Das Wetter morgen soll schlecht sein. Was machen wir mit den Kindern?',
  ])('nothing in: %s', (prompt) => expect(findingsOf(prompt)).toEqual([]))
})
