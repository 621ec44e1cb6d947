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
  'cabin-or-hold': 'Kennzeichne, was allein ins Handgepäck darf, etwa Powerbanks, und was nicht hinein darf.',
  'quiet-heard-first': 'Sag, wie Stille und Zugeschaltete zu Wort kommen, bevor die Lauten den Ton angeben.',
  'decided-by-the-end':
    'Gib zu jedem Punkt an, was am Ende entschieden oder bekannt sein muss und wer ihn einbringt.',
  'today-beside-target':
    'Stell neben jedes Ziel den heutigen Wert, als [Platzhalter], wo er nicht bekannt ist.',
  'when-a-step-fails': 'Sag bei jedem Schritt, der scheitern kann, was dann zu tun und wer anzurufen ist.',
  'gifts-by-size':
    'Zerlege die Summe in Spenden nach Größe, und sag zu jeder, wie viele Leute dafür gefragt werden müssen.',
  'papers-that-expire':
    'Stell die Papiere voran, die am längsten dauern, und sag, welche verfallen und nach wie vielen Monaten.',
  'costs-once-a-year':
    'Leg jeden Monat etwas für Kosten zurück, die ein- oder zweimal im Jahr anfallen, und nenne sie.',
  'lost-if-it-falls-through':
    'Sag bei jedem Schritt, was von da an verbindlich ist und welches Geld verloren ist, wenn es platzt.',
  'sales-a-day':
    'Zeig, wie viele Verkäufe am Tag alles bezahlen, den eigenen Lohn inklusive, und kennzeichne angenommene Zahlen.',
  'what-silence-means':
    'Sag, nach wie vielen unbeantworteten Bewerbungen oder erfolglosen Gesprächen was zu ändern ist.',
  'bed-is-free-in-time':
    'Prüfe für jedes Beet, dass die frühere Kultur geräumt ist, bis die nächste hinein muss.',
  'readers-and-rewrite': 'Gib dem Lesen durch andere und dem Überarbeiten danach eigene Termine.',
  'who-steps-in': 'Sag, wer einspringt, wenn jemand krank ist, und wie das ausgeglichen wird.',
  'amounts-as-sold':
    'Gib die Mengen in handelsüblichen Packungen an, und kennzeichne, was in den meisten Küchen schon da ist.',
  'amounts-and-holding':
    'Gib zu jedem Gericht die Einkaufsmenge an und wie es bis zum Servieren warm oder kalt bleibt.',
  'arrivals-and-pick-up':
    'Sag, was geschieht, während die Kinder nach und nach kommen, und was in der letzten Viertelstunde.',
} as const satisfies Partial<Record<LineId, string>>
