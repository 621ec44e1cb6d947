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
  'seen-by-the-end': 'Schließ jede Phase mit einem Ergebnis ab, das andere sehen können.',
  'before-day-one': 'Trenne, was vor dem ersten Tag fertig sein muss, von dem, was warten kann.',
  'notice-periods': 'Stell voran, was von anderen abhängt: Kündigungsfristen, Anbieter, Wartelisten.',
  'months-shown':
    'Zeig den Stand nach jedem Monat, und leg etwas für Kosten zurück, die einmal im Jahr anfallen.',
  'estimates-marked':
    'Kennzeichne, welche Zahlen geschätzt sind, und setz einen Posten für das an, was meist vergessen wird.',
  'spaced-recall':
    'Nimm frühere Themen in wachsenden Abständen wieder auf, und setz auf freies Abrufen und alte Prüfungsaufgaben statt auf erneutes Lesen.',
  'free-days-before':
    'Halte die letzten Tage vor der Prüfung frei von neuem Stoff, und lass Luft für das, was liegen bleibt.',
  'load-and-stop-signs':
    'Sag, wie die Belastung von Woche zu Woche steigt und bei welchen Zeichen man zurücknimmt.',
  'turns-counted': 'Zeig, wie oft jede Person dran ist, damit sich die Fairness prüfen lässt.',
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
    'Gib zu jeder Etappe die echte Fahrzeit an, wechsle selten die Unterkunft, und nenne, was man vorab buchen muss.',
  'by-neighbourhood':
    'Plane jeden Tag nach Stadtvierteln, damit die Wege kurz bleiben, und nenne, was man vorab buchen muss.',
  changeovers: 'Rechne Aufbau, Umbau und Puffer als eigene Punkte ein, und sag, was bei Verspätung wegfällt.',
  'book-first':
    'Rechne vom Termin zurück, und stell voran, was schnell ausgebucht ist oder lange Lieferzeit hat.',
  'plan-for-rain': 'Nimm auf, was bei Regen geschieht.',
  'signs-not-dates':
    'Knüpfe Arbeiten nicht nur an Daten, sondern auch an Sichtbares (Bodenwärme, Knospen, letzter Frost).',
  'latest-starts':
    'Gib zu jedem Schritt den spätesten Beginn an, Wochenenden und Feiertage mitgerechnet, und kennzeichne, wo es keinen Puffer gibt.',
  'what-must-wait': 'Sag, was auf etwas anderes warten muss und was nebenher laufen kann.',
  'dependencies-and-cuts':
    'Kennzeichne, was auf etwas anderes warten muss, und sag, was zuerst wegfällt, wenn die Zeit knapp wird.',
  'permits-first': 'Stell Genehmigungen, Abnahmen und Einstellungen voran, denn deren Termine setzen andere.',
  'in-order-and-showstoppers':
    'Ordne die Punkte in der Reihenfolge der Ausführung, und kennzeichne die, an denen alles hängt.',
} as const satisfies Partial<Record<LineId, string>>
