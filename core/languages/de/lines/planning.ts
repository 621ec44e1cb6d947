// The lines on plans, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const planningLines = {
  'numbers-and-washing':
    'Gib zu jeder Art Kleidung eine Stückzahl an, und sag, wie oft man dann waschen muss.',
  'within-reach':
    'Kennzeichne, was unterwegs griffbereit bleiben muss, etwa Dokumente, Medikamente und Ladegeräte.',
  'concrete-entries':
    'Gib jedem Eintrag eine Idee, die sich so umsetzen lässt, statt einer Rubrik wie Tipp der Woche.',
  'figure-that-decides':
    'Nenne zu jedem Kanal die Zahl, an der sich entscheidet, ob man weitermacht oder aufhört.',
  'seen-by-the-end':
    'Schließ jede Phase mit einem benannten Ergebnis oder einer Zahl ab, die sich an dem Tag prüfen lässt.',
  'signed-off-first': 'Sag, was die neue Person erst nach Freigabe allein tun darf und wer sie erteilt.',
  'notice-periods': 'Stell voran, was von anderen abhängt: Kündigungsfristen, Anbieter, Wartelisten.',
  'months-shown':
    'Zeig den Stand nach jedem Monat, und leg etwas für Kosten zurück, die einmal im Jahr anfallen.',
  'forgotten-costs':
    'Nenne die Kosten, die meist vergessen werden, jede mit eigenem Posten, und plane eine Reserve ein.',
  'spaced-recall':
    'Nimm frühere Themen in wachsenden Abständen wieder auf, und setz auf freies Abrufen und alte Prüfungsaufgaben statt auf erneutes Lesen.',
  'catch-up-slot':
    'Lass jede Woche einen Termin zum Nachholen frei, und sag, was zuerst wegfällt, wenn eine Woche ausfällt.',
  'load-and-stop-signs':
    'Sag, wie die Belastung von Woche zu Woche steigt und bei welchen Zeichen man einen Gang zurückschaltet.',
  'turns-counted':
    'Schließ mit einer Zählung der Einsätze oder Stunden pro Person, an den genannten Bedingungen gemessen.',
  'travel-and-meals': 'Rechne Wege, Mahlzeiten und Vorbereitung als eigene Zeiten ein.',
  'shown-at-the-end': 'Sag, was die Lernenden nach jedem Teil können und woran man es sieht.',
  'something-to-show': 'Schließ jede Etappe mit etwas ab, das man dann kann oder zeigen kann.',
  'fewest-sources': 'Nenne nur Quellen, die es sicher gibt, und sag, welchen Teil davon man nutzt.',
  'shared-ingredients':
    'Verwende frische Zutaten in mehreren Gerichten, damit wenig übrig bleibt, und plane Verderbliches an den Anfang.',
  'oven-clock':
    'Rechne von der Servierzeit zurück, Ruhezeit inklusive, und belege Ofen oder Kochplatte nie doppelt.',
  'check-and-way-back':
    'Gib jeder Phase eine Prüfung, die vor dem Weitermachen bestanden sein muss, und den Rückweg, falls sie scheitert.',
  'what-must-dry':
    'Sag, was auf welchen Schritt wie lange warten muss, Trocknung, Lieferung und Genehmigungen inklusive.',
  'way-out-each-day':
    'Gib Strecke und Höhenmeter pro Tag an, und zu jedem Tag, wie er sich bei schlechtem Wetter abkürzen lässt.',
  'legs-and-nights':
    'Gib zu jeder Etappe die Reisezeit von Tür zu Tür an, und nenne, was man vorab buchen muss und wie früh.',
  'booked-or-shut-days':
    'Nenne, was man vorab buchen muss und wie früh, und welche Sehenswürdigkeiten an welchem Wochentag geschlossen sind.',
  changeovers: 'Rechne Aufbau, Umbau und Puffer als eigene Punkte ein, und sag, was bei Verspätung wegfällt.',
  'latest-safe-date':
    'Gib zu jeder Buchung den spätesten sicheren Termin an und den Ausweg, falls sie weg ist.',
  'plan-for-rain': 'Nenne, was der Plan für Regen kostet und bis zu welchem Tag darüber zu entscheiden ist.',
  'signs-not-dates': 'Knüpfe jede Arbeit an ein sichtbares Zeichen, nicht nur an ein Datum.',
  'latest-starts':
    'Gib zu jedem Schritt den spätesten Beginn an, Wochenenden und Feiertage mitgerechnet, und kennzeichne, wo es keinen Puffer gibt.',
  'what-must-wait': 'Sag, was auf etwas anderes warten muss und was nebenher laufen kann.',
  'dependencies-and-cuts':
    'Kennzeichne, was auf etwas anderes warten muss, und sag, was zuerst wegfällt, wenn die Zeit knapp wird.',
  'permits-first': 'Stell Genehmigungen, Abnahmen und Einstellungen voran, denn deren Termine setzen andere.',
  'in-order-and-showstoppers':
    'Ordne die Punkte in der Reihenfolge der Ausführung, und kennzeichne die, an denen alles hängt.',
} as const satisfies Partial<Record<LineId, string>>
