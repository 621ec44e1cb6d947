// The lines on problems and decisions, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const solvingLines = {
  'sinks-or-fixable':
    'Trenne, was es scheitern ließe, von dem, was sich beheben lässt, das Schlimmste zuerst.',
  'cheapest-test': 'Nenne zur schwächsten Annahme den billigsten Weg, sie zu prüfen.',
  'restore-then-find':
    'Stell voran, was den Dienst wiederherstellt, und sag, welche Spuren vor einem Neustart zu sichern sind.',
  'confirm-or-rule-out':
    'Nenne zu jeder vermuteten Ursache die eine Messung, die sie bestätigt oder ausschließt.',
  'how-it-fails':
    'Gib an, was beim Ausfall jedes Teils geschieht und ab welcher Last sich der Entwurf ändern müsste.',
  'design-falls-short':
    'Sag, wo die Empfehlung hinter den genannten Anforderungen zurückbleibt und was das kosten würde.',
  'when-they-say-no': 'Nimm auf, was man bei einem Nein sagt und ab welchem Punkt man besser geht.',
  'got-round-worse-off': 'Sag, wie sich die Regel umgehen ließe und wer durch sie schlechter dastünde.',
  'ties-settled': 'Sag, wie Gleichstand und Unteilbares entschieden werden, reihum oder per Los.',
  'riskiest-assumption':
    'Nenne die Annahme über die Nutzer, auf der am meisten ruht, und das Kleinste, was zeigen würde, ob sie stimmt.',
  'local-law-and-deadlines':
    'Sag, welche Punkte vom örtlichen Recht abhängen, und nenne jede Frist, die nicht verpasst werden darf.',
  'rule-and-deadline': 'Nenne die Vorschrift, die dort gilt, was wer beweisen muss und jede Frist.',
  'own-side-and-evidence':
    'Sag, was man auf der eigenen Seite ohne Rückfrage tun darf und welche Belege man aufheben sollte.',
  'device-cheapest-check':
    'Beginne mit der wahrscheinlichsten Ursache, die sich leicht prüfen lässt, und sag, was jede Prüfung zeigen würde.',
  'tells-it-apart':
    'Nenne die wahrscheinlichste Ursache, das Zeichen, das sie von der nächstwahrscheinlichen unterscheidet, und die Abhilfe.',
  'repair-cheapest-check':
    'Beginne mit der wahrscheinlichsten Ursache, die sich leicht prüfen lässt, und sag, was jede Prüfung zeigen würde.',
  'when-to-call': 'Sag, ab wann es ein Fall für den Fachbetrieb ist.',
  'break-even':
    'Zeig, ab wann es sich lohnt, mit Steuern und Gebühren, und nenne die Annahme, von der das am meisten abhängt.',
  'ask-both-administrators':
    'Zähl auf, was beide Träger zu fragen sind, auch zu Darlehen, Roth-Guthaben und Firmenaktien.',
  'career-committed':
    'Leg dich auf eine Antwort fest, so weit die genannten Tatsachen tragen, und nenne die Tatsache, die sie umkehren würde.',
  'can-be-undone': 'Sag, welcher Weg sich später rückgängig machen ließe und welcher nicht.',
  'one-change-first':
    'Nenne die eine Änderung, die zuerst einen Versuch wert ist, und woran man binnen einer Woche merkt, ob sie hilft.',
  'sentences-to-say':
    'Gib die genauen Worte für den ersten Schritt und für die wahrscheinlichste Gegenwehr an.',
  'deciding-question':
    'Nenne die ein, zwei Fragen, die es entscheiden, und gib zu jeder Antwort eine konkrete Wahl an.',
  'choice-falls-short':
    'Sag, wo die Empfehlung hinter den genannten Anforderungen zurückbleibt und was das kosten würde.',
  'choice-committed':
    'Leg dich auf eine Antwort fest, so weit die genannten Tatsachen tragen, und nenne die Tatsache, die sie umkehren würde.',
  'points-that-decide': 'Sag, welche ein oder zwei Punkte den Ausschlag geben, und für wen.',
  'weights-first':
    'Leg die Gewichte vor den Punkten fest, und sag, ob die Reihenfolge hält, wenn sie sich verschieben.',
  'cause-and-figure':
    'Nenne zuerst die wahrscheinlichste Ursache, mit der Zahl, die sie bestätigen oder ausschließen würde.',
  'early-sign':
    'Stell voran, was billig zu versuchen und leicht rückgängig zu machen ist, und nenne die Zahl, an der man früh sieht, ob es wirkt.',
  'strongest-reason-answered':
    'Nimm den stärksten Grund der Gegenseite auf, nicht den leichtesten, und antworte darauf.',
  'from-what-is-planted':
    'Löse es mit dem, was die Geschichte schon enthält, nicht mit einer neuen Figur oder einem Zufall.',
  'not-taken-back':
    'Schlag nichts vor, was ungeschehen macht, was die Spieler getan haben; es soll sichtbare Folgen haben.',
  'follow-up-after-it':
    'Nenne zu jeder Antwort die Nachfrage, die meist folgt, und was sie herausfinden soll.',
  'answer-that-warns': 'Sag zu jeder Frage, welche Antwort ein Warnzeichen wäre.',
  'by-lot-and-how-many':
    'Teile per Los zu, und sag, wie viele Fälle oder Tage es braucht, um eine Wirkung vom Zufall zu unterscheiden.',
  'would-set-it': 'Sag zuerst, was den Fleck fixieren oder das Material endgültig ruinieren würde.',
  'measure-then-fix':
    'Sag, was zuerst mit welchem Werkzeug zu messen ist und welches Ergebnis für welche Abhilfe spricht.',
  'steps-up-to-claim':
    'Leg die Schritte bis zur Klage dar, mit der Wartezeit vor jedem und dem, was er kostet.',
  'remembering-counts': 'Zähl auch Darandenken und Planen als eigene Aufgaben, nicht bloß das Erledigen.',
  'what-exists-already': 'Sag, was vorhandene Werkzeuge schon können und was dann noch zu bauen wäre.',
  'repair-price-limit':
    'Nenne den Reparaturpreis, ab dem sich Ersatz lohnt, und was in diesem Alter meist als Nächstes kaputtgeht.',
  'price-that-flips-it':
    'Zeig die Kosten über die Nutzungsjahre und den Energiepreis oder die Fahrleistung, bei denen sich die Reihenfolge umkehrt.',
  'whole-term-cost':
    'Vergleiche, was jeder Vertrag über die ganze Laufzeit kostet, einmalige Gebühren und spätere Preiserhöhungen inklusive.',
  'walk-away-finding':
    'Sag, was vor Ort zu prüfen ist und bei welchem Befund man besser die Finger davon lässt.',
  'sold-not-asking':
    'Geh von Preisen aus, zu denen solche Dinge verkauft wurden, nicht von Angebotspreisen, und sag, wo man sie nachsieht.',
  'unpaid-hours-in-price':
    'Rechne unbezahlte Stunden, Steuern, Gebühren und Ausschuss in den Preis ein, und zeig die Rechnung.',
  'rounds-and-extras':
    'Sag, was der Preis enthält, wie viele Korrekturrunden dazugehören und was extra kostet.',
  'write-down-from-now': 'Sag, was ab heute zu notieren ist, falls Reden nicht hilft.',
  'where-it-gets-in':
    'Sag, welche Spuren die Art verraten und wie man findet, wo sie hereinkommt oder nistet.',
  'what-rewards-it':
    'Nenne, womit Menschen dieses Verhalten belohnen, und was genau in dem Moment stattdessen zu tun ist.',
  'step-by-behaviour':
    'Knüpfe jeden Schritt an das, was das Tier tut, nicht an einen Tag, und sag, wann man einen zurückgeht.',
  'hours-money-absence':
    'Rechne die Stunden am Tag und das Geld im Jahr vor, und sag, wer einspringt, wenn niemand zu Hause ist.',
  'measures-add-up':
    'Gib die Maße aller Teile samt Abständen an, und zeig, dass ihre Summe den vorhandenen Platz ergibt.',
  'back-up-first': 'Sag, was vor dem ersten Versuch zu sichern ist.',
  'doors-it-opens':
    'Sag, welche Stellen damit offenstehen, die sonst verschlossen bleiben, und wie man das in Stellenanzeigen prüft.',
  'cheap-trial':
    'Nenne einen Versuch von ein, zwei Wochen, der es billig klären würde, und welches Ergebnis ein Nein wäre.',
  'money-per-year-first': 'Ordne nach der Ersparnis im Jahr, die größte zuerst, mit dem Aufwand daneben.',
  'same-people-again':
    'Bevorzuge Gelegenheiten, bei denen man dieselben Leute wiedertrifft, und sag, was man beim zweiten Mal sagt.',
  'asked-in-person':
    'Sag, wer persönlich anzusprechen ist, von wem und für welche kleine erste Aufgabe, noch vor jedem Aushang.',
  'told-within-a-month':
    'Sag zu jedem Mittel, woran man binnen eines Monats erkennt, ob es jemanden gebracht hat.',
  'ten-episodes-named': 'Prüfe, ob das Thema trägt, indem du die ersten zehn Folgen oder Beiträge nennst.',
  'before-it-is-thrown':
    'Sag, was Geld wert sein oder in ein Archiv gehören könnte und wie man das prüft, bevor etwas wegkommt.',
  'measure-before-buying':
    'Sag zu jedem Vorschlag, was man vor dem Kauf messen muss und ob Löcher oder Spuren bleiben.',
  'mark-what-is-missing': 'Kennzeichne jede Zutat, die nicht genannt wurde, und sag, was ohne sie geschieht.',
  'practice-put-off':
    'Nenne die Übung, die Lernende meist aufschieben, und wie man in der ersten Woche damit anfängt.',
  'figure-that-breaks-it':
    'Nenne die eine Zahl, an der es scheitern würde, wenn sie etwas schlechter ausfiele, und um wie viel.',
} as const satisfies Partial<Record<LineId, string>>
