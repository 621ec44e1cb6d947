// The questions on letters, documents and posts, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const writingQuestions = {
  'what_they_were_like/eulogy': {
    question: 'Wie war der Mensch: eine Gewohnheit, ein Spruch, ein Moment, der in Erinnerung blieb?',
    fact: 'Über den Menschen',
  },
  answers_from: {
    question: 'Woraus darf er antworten: einer Liste von Fakten, Dokumenten, einer Website?',
    fact: 'Woraus er antwortet',
  },
  never_does: {
    question: 'Was muss er an einen Menschen übergeben oder darf er nie tun?',
    fact: 'Was er nie tut',
  },
  input: { question: 'Was bekommt er jedes Mal, und was muss herauskommen?', fact: 'Eingabe und Ausgabe' },
  escalation: { question: 'Wen ruft man an, wenn es nicht klappt, und ab wann?', fact: 'Eskalation' },
  'commands/software-docs': {
    question: 'Wie lauten die echten Befehle, Optionen und Voraussetzungen?',
    fact: 'Befehle und Voraussetzungen',
  },
  rules: { question: 'Welche Grenzen gelten: Zeiten, Rollen, Ausnahmen?', fact: 'Regeln' },
  'readers/release-notes': {
    question: 'Wer liest sie: Nutzer, Administratoren, Entwickler?',
    fact: 'Leser der Notizen',
  },
  'changes/release-notes': {
    question: 'Was ist neu, was behoben, und was geht nicht mehr?',
    fact: 'Änderungen',
  },
  quote: { question: 'Wer wird zitiert, und was hat er oder sie wirklich gesagt?', fact: 'Zitat' },
  'facts/press-release': { question: 'Wann und wo geschieht es, und was ist daran neu?', fact: 'Neuigkeit' },
  contact: { question: 'Wen kann die Presse anrufen?', fact: 'Pressekontakt' },
  course: { question: 'Für welchen Studiengang oder welches Stipendium?', fact: 'Studiengang' },
  what_led_there: {
    question: 'Was hast du getan oder erlebt, das dich zu diesem Fach geführt hat?',
    fact: 'Was dazu geführt hat',
  },
  advert: { question: 'Was verlangt die Stellenanzeige?', fact: 'Was die Anzeige verlangt' },
  achievements: {
    question: 'Welche ein oder zwei deiner Erfolge passen am besten dazu?',
    fact: 'Erfolge, die hineingehören',
  },
  why_there: { question: 'Warum gerade dieser Arbeitgeber?', fact: 'Warum dort' },
  'example/recommendation': {
    question: 'Was hat die Person getan, wovon du anderen erzählen würdest?',
    fact: 'Ein Beispiel',
  },
  applying_for: { question: 'Wofür ist es: eine Stelle, ein Studium, eine Wohnung?', fact: 'Wofür es ist' },
  known_how: {
    question: 'Woher kennst du die Person, und wie lange schon?',
    fact: 'Woher ich die Person kenne',
  },
  incidents: {
    question: 'Welche ein oder zwei Dinge hat die Person getan, die das zeigen?',
    fact: 'Was die Person getan hat',
  },
  pay_hours: {
    question: 'Wie hoch ist das Gehalt, und bei welcher Arbeitszeit?',
    fact: 'Gehalt und Arbeitszeit',
  },
  must_have: {
    question: 'Was muss man mitbringen, und was kann man bei euch lernen?',
    fact: 'Voraussetzungen',
  },
  last_day: {
    question: 'Wann ist der letzte Tag, oder welche Kündigungsfrist steht im Vertrag?',
    fact: 'Letzter Tag',
  },
  'reason/resignation': {
    question: 'Soll ein Grund genannt werden, und welcher?',
    default: 'Kein Grund',
    fact: 'Grund, der genannt wird',
  },
  'amount/rent-request': {
    question: 'Wie viel weniger soll es sein, und ab wann?',
    fact: 'Gewünschte Senkung',
  },
  'grounds/rent-request': {
    question: 'Was spricht dafür: pünktliche Zahlung, vergleichbare Mieten, ein Mangel der Wohnung?',
    fact: 'Gründe',
  },
  'footing/rent-request': {
    question: 'Wie schreibt ihr euch sonst, du und dein Vermieter?',
    default: 'Höflich und sachlich',
    fact: 'Wie wir uns schreiben',
  },
  'amount/pay-request': { question: 'Um wie viel oder um welche Position geht es?', fact: 'Worum ich bitte' },
  'grounds/pay-request': {
    question:
      'Was spricht dafür: Ergebnisse, neue Aufgaben, vergleichbare Gehälter, Zeit seit der letzten Erhöhung?',
    fact: 'Was dafür spricht',
  },
  owed: { question: 'Wie viel ist offen, und seit wann?', fact: 'Offener Betrag' },
  end_date: {
    question: 'Wann soll der Vertrag enden, und welche Kündigungsfrist gilt?',
    fact: 'Ende und Kündigungsfrist',
  },
  stay: {
    question: 'Für welche Daten gilt der Aufenthalt, und wer zahlt ihn?',
    fact: 'Aufenthalt und Kosten',
  },
  'jurisdiction/legal-text': {
    question: 'In welchem Land oder Bundesland muss es gelten?',
    fact: 'Geltendes Recht',
  },
  parties: { question: 'Wen bindet es, und was ist vereinbart?', fact: 'Parteien und Bedingungen' },
  rules_and_prices: {
    question: 'Welche Regeln, Zeiten und Preise sollen in den Antworten stehen?',
    fact: 'Regeln, Zeiten und Preise',
  },
  steps_today: {
    question: 'Welche Schritte sind es heute, in welcher Reihenfolge, und was darf man nicht vergessen?',
    fact: 'Schritte',
  },
  impressions: { question: 'Was ist dir aufgefallen, gut und schlecht?', fact: 'Eindrücke' },
  thesis: {
    question: 'Welche These soll es sein, oder wie lautet die genaue Aufgabenstellung?',
    fact: 'These oder Aufgabe',
  },
  'own_material/article': {
    question:
      'Was weißt du darüber aus erster Hand: ein Beispiel, eine Zahl, jemand, mit dem du gesprochen hast?',
    fact: 'Aus erster Hand',
  },
  sum: { question: 'Wie viel wird beantragt, und wofür wird es ausgegeben?', fact: 'Summe und Verwendung' },
  'evidence/grant': { question: 'Was zeigt, dass der Bedarf echt ist?', fact: 'Beleg für den Bedarf' },
  funder: { question: 'Welcher Geldgeber ist es, und worauf achtet er?', fact: 'Geldgeber' },
  'figures/proposal': { question: 'Was kostet es, und was bringt oder spart es?', fact: 'Kosten und Nutzen' },
  'decision/proposal': {
    question: 'Wer entscheidet, und was überzeugt oder beunruhigt diese Leute?',
    fact: 'Wer entscheidet',
  },
  story: {
    question: 'Auf welchem Moment oder Zug soll die Rede aufbauen?',
    fact: 'Geschichte, auf der sie aufbaut',
  },
  minutes: { question: 'Wie lange soll sie dauern?', default: 'Etwa drei Minuten', fact: 'Länge' },
  'level/quiz': { question: 'Wer macht es, und was ist schon bekannt?', fact: 'Wer es macht' },
  task_marked: {
    question: 'Welche Aufgabe wird bewertet, und auf welcher Klassenstufe?',
    fact: 'Aufgabe und Stufe',
  },
  'decision/survey': {
    question: 'Was soll mit den Antworten entschieden werden?',
    fact: 'Entscheidung dahinter',
  },
  respondents: { question: 'Wer antwortet, und wie lange darf es dauern?', fact: 'Befragte' },
  'facts/profile': {
    question: 'Was soll hinein: Stationen, Jahre, Erfolge, etwas Persönliches?',
    fact: 'Angaben zur Person',
  },
  what_went_wrong: { question: 'Was ging schief, und wen hat es getroffen?', fact: 'Was schiefging' },
  amends: { question: 'Was wird dagegen getan?', fact: 'Was getan wird' },
  what_is_true: { question: 'Was ist aus eurer Sicht wirklich geschehen?', fact: 'Was wirklich geschah' },
  'offer/reply-to-customer': {
    question: 'Was könnt ihr anbieten, wenn überhaupt?',
    default: 'Nur eine Entschuldigung und einen Kontakt',
    fact: 'Was wir anbieten',
  },
  'what_happened/social-post': {
    question: 'Wie heißt es, und welches Datum oder welcher Link gehört in den Beitrag?',
    fact: 'Name, Datum und Link',
  },
  'own_material/social-post': {
    question: 'Was hast du selbst gesehen oder getan, worauf der Beitrag aufbauen kann?',
    fact: 'Selbst erlebt',
  },
  timeline: { question: 'Was geschah wann, und wer hat es zuerst bemerkt?', fact: 'Zeitlicher Ablauf' },
  'facts/report': { question: 'Was ist geschehen oder wurde festgestellt, wann und wo?', fact: 'Tatsachen' },
  'what_happened/complaint': {
    question: 'Was ist geschehen, wann, und was hast du schon unternommen?',
    fact: 'Was geschehen ist',
  },
  remedy: {
    question: 'Was würde es in Ordnung bringen: Erstattung, Reparatur, Entschuldigung?',
    fact: 'Gewünschte Abhilfe',
  },
  money_for: { question: 'Wofür ist das Geld, und wie viel wird gebraucht?', fact: 'Wofür das Geld ist' },
  in_return: { question: 'Was bekommt der Sponsor dafür?', fact: 'Was der Sponsor bekommt' },
  'offer/outreach': { question: 'Was bietest du an, und was ändert es für den Empfänger?', fact: 'Angebot' },
  'reader/outreach': {
    question: 'Wer bekommt es, und was nutzt oder tut diese Person heute?',
    fact: 'Empfänger',
  },
  proof: { question: 'Gibt es eine wahre Zahl oder einen Kunden, den man nennen kann?', fact: 'Beleg' },
  'reason/bad-news': {
    question: 'Welcher Grund darf genannt werden?',
    fact: 'Grund, der genannt werden darf',
  },
  what_next: {
    question: 'Wie geht es weiter, oder was kannst du stattdessen anbieten?',
    fact: 'Wie es weitergeht',
  },
  'breach/house-rules': {
    question: 'Wer entscheidet, wenn sich jemand nicht daran hält?',
    fact: 'Bei Verstößen',
  },
  decisions: { question: 'Was muss am Ende entschieden sein?', fact: 'Zu entscheiden' },
  people_time: { question: 'Wer nimmt teil, und wie viel Zeit ist da?', fact: 'Teilnehmer und Zeit' },
  'learners/lesson': { question: 'Wer sind die Lernenden, und was wissen sie schon?', fact: 'Lernende' },
  time_means: {
    question: 'Wie lang ist die Stunde, und welche Materialien gibt es?',
    fact: 'Zeit und Mittel',
  },
  place_facts: {
    question: 'Was müssen Gäste oder Käufer wissen: Größe, Betten, Ausstattung, Nachteile?',
    fact: 'Angaben zum Objekt',
  },
  'what_is_special/product': {
    question: 'Was unterscheidet es: wie es gemacht ist, was es kann, eine Schwäche, die man zugibt?',
    fact: 'Das Besondere',
  },
  price: { question: 'Was sind Preis, Größe und andere feste Angaben?', fact: 'Preis und Daten' },
  'what_is_special/advert': {
    question: 'Was bietet ihr, was die Konkurrenz nicht bietet?',
    fact: 'Was uns unterscheidet',
  },
  reader_does: {
    question: 'Was soll der Leser tun: anrufen, buchen, bestellen, vorbeikommen?',
    fact: 'Was der Leser tun soll',
  },
  when_where: { question: 'Wann und wo findet es statt?', fact: 'Wann und wo' },
  readers_do: { question: 'Was sollen die Leser tun, und bis wann?', fact: 'Was die Leser tun sollen' },
  'goal/letter': {
    question: 'Worum geht es, und was soll der Empfänger tun?',
    fact: 'Worum es geht und was der Empfänger tun soll',
  },
  'subject/text': {
    question: 'Worum geht es, wer liest es, und was soll diese Person dann tun?',
    fact: 'Thema und Leser',
  },
  away: {
    question: 'Von wann bis wann bist du weg, und wer hilft in der Zeit?',
    fact: 'Abwesenheit, und wer hilft',
  },
  plot: { question: 'Um wen geht es, was will die Figur, und was geht schief?', fact: 'Geschichte' },
  'use/form': {
    question: 'Wer füllt es aus, und was geschieht mit den Antworten?',
    fact: 'Wer es ausfüllt, und wozu',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
