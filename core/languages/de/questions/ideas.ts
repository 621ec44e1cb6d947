// The questions on ideas and stories, in German.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const ideasQuestions = {
  'what_they_were_like/grief': {
    question: 'Wie war der Mensch (eine Gewohnheit, ein Spruch), und wer liest es vor?',
    fact: 'Wie der Mensch war und wer es liest',
  },
  generator: {
    question: 'Für welchen Bildgenerator, und in welchem Format (quadratisch, quer, hoch)?',
    fact: 'Generator und Format',
  },
  inside_details: {
    question: 'Welche Namen und Begebenheiten sollen vorkommen?',
    fact: 'Namen und Begebenheiten',
  },
  solution: { question: 'Steht schon fest, wer es war und warum, oder ist das offen?', fact: 'Lösung' },
  table: { question: 'Wie viele Spieler sind es, und welches Level oder Alter haben sie?', fact: 'Spieler' },
  stage: { question: 'Wer spielt es, und wie lang darf es sein?', fact: 'Darsteller und Länge' },
  'person/gift-poem': {
    question: 'Wie ist der Mensch: eine Gewohnheit, ein Moment, ein Name, der vorkommen soll?',
    fact: 'Über die Person',
  },
  'age/gift-poem': { question: 'Wie alt ist das Kind?', fact: 'Alter des Kindes' },
  'person/gifts': {
    question: 'Was mag die Person, was macht sie gern, wovon hat sie schon zu viel?',
    fact: 'Zur Person',
  },
  'budget/gifts': { question: 'Was darf es kosten?', fact: 'Preisrahmen' },
  occasion: { question: 'Was ist der Anlass, und wie nah steht ihr euch?', fact: 'Anlass' },
  taste: {
    question: 'Welche Namen gefallen dir schon oder gar nicht?',
    fact: 'Namen, die ich mag oder nicht mag',
  },
  'where_used/business-names': {
    question: 'Wo und in welchen Sprachen muss er funktionieren, und wird eine freie Domain gebraucht?',
    fact: 'Wo er funktionieren muss',
  },
  feel: {
    question: 'Wie soll es klingen, und welche Namen gefallen dir schon oder gar nicht?',
    fact: 'Klang',
  },
  difference: { question: 'Was trifft auf euch zu und auf sonst niemanden?', fact: 'Was uns auszeichnet' },
  'place/slogans': {
    question: 'Wo soll es stehen: auf dem Wagen, der Website, dem T-Shirt?',
    fact: 'Wo es steht',
  },
  liked: {
    question: 'Was hat dir bisher am besten gefallen, und was hat dich kaltgelassen?',
    fact: 'Was mir gefällt und was nicht',
  },
  town: { question: 'Um welche Stadt oder welchen Stadtteil geht es?', fact: 'Stadt' },
  company: { question: 'Wer kommt mit, und was macht diesen Leuten Freude?', fact: 'Wer mitkommt' },
  'month/places': { question: 'Wann geht es los?', fact: 'Reisezeit' },
  skills_means: {
    question: 'Was kannst und hast du: Fähigkeiten, Geld, Stunden, Kontakte?',
    fact: 'Fähigkeiten und Mittel',
  },
  wish: { question: 'Was soll es bringen: Taschengeld, ein Auskommen, Spaß?', fact: 'Was es bringen soll' },
  'users/features': { question: 'Für wen ist es, und was stört diese Leute heute?', fact: 'Für wen es ist' },
  'readers/content': {
    question: 'Wer liest oder sieht es, und was kennen diese Leute schon zur Genüge?',
    fact: 'Publikum',
  },
  people: { question: 'Wie viele machen mit, und wie alt sind sie?', fact: 'Wer mitmacht' },
  'position/interview': {
    question: 'Für welche Stelle oder welchen Anlass, und auf welchem Niveau?',
    fact: 'Stelle oder Anlass',
  },
  background: { question: 'Was sollte man im Gespräch über dich wissen?', fact: 'Über mich' },
  'level/language-partner': {
    question: 'Auf welchem Niveau bist du, und sollen Fehler korrigiert werden?',
    fact: 'Niveau und Korrektur',
  },
  'details/vows': {
    question: 'Welche Kleinigkeit, die nur ihr beide kennt, soll darin vorkommen?',
    fact: 'Was nur wir beide wissen',
  },
  'subject/video': { question: 'Worum geht es, und was sollen die Leute mitnehmen?', fact: 'Thema' },
  shop_and_size: {
    question: 'Was verkaufst du, und wie groß ist das Fenster oder der Stand?',
    fact: 'Was verkauft wird, Größe',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
