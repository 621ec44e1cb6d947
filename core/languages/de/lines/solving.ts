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
    'Sag, wo das empfohlene hinter den genannten Anforderungen zurückbleibt und was das kosten würde.',
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
    'Empfiehl eines, so weit die genannten Tatsachen tragen, und nenne die Tatsache, die es umkehren würde.',
  'can-be-undone': 'Sag, welcher Weg sich später rückgängig machen ließe und welcher nicht.',
  'one-change-first':
    'Nenne die eine Änderung, die zuerst einen Versuch wert ist, und woran man binnen einer Woche merkt, ob sie hilft.',
  'sentences-to-say':
    'Gib die genauen Worte für den ersten Schritt und für die wahrscheinlichste Gegenwehr an.',
  'deciding-question':
    'Nenne die ein, zwei Fragen, die es entscheiden, und gib zu jeder Antwort eine konkrete Wahl an.',
  'choice-falls-short':
    'Sag, wo das empfohlene hinter den genannten Anforderungen zurückbleibt und was das kosten würde.',
  'may-be-outdated':
    'Kennzeichne Preise und Modelle, die sich geändert haben können und vor dem Kauf zu prüfen sind.',
  'choice-committed':
    'Empfiehl eines, so weit die genannten Tatsachen tragen, und nenne die Tatsache, die es umkehren würde.',
  'points-that-decide': 'Sag, welche ein oder zwei Punkte den Ausschlag geben, und für wen.',
  'weights-first':
    'Leg die Gewichte vor den Punkten fest, und sag, ob die Reihenfolge hält, wenn sie sich verschieben.',
  'cause-and-figure':
    'Nenne zuerst die wahrscheinlichste Ursache, mit der Zahl, die sie bestätigen oder ausschließen würde.',
  'early-sign':
    'Stell voran, was billig zu versuchen und leicht rückgängig zu machen ist, und nenne die Zahl, an der man früh sieht, ob es wirkt.',
} as const satisfies Partial<Record<LineId, string>>
