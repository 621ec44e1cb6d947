// The lines on questions and explanations, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledgeLines = {
  'us-or-imperial': 'Gib an, ob das amerikanische oder das britische Maß gemeint ist.',
  'raw-or-cooked': 'Gib an, ob die Zahl für das Roh- oder das Kochgewicht gilt.',
  'documented-origin': 'Sag, was an der Herkunft belegt ist und was nur eine schöne Geschichte.',
  'earliest-source': 'Nenne die früheste bekannte Quelle, und sag, ob die Zuschreibung zweifelhaft ist.',
  'trial-or-correlation':
    'Sag zu jedem Befund, ob er auf Experimenten, natürlichen Experimenten oder Korrelationen beruht.',
  'depends-on-place': 'Gib an, für welches Land oder Bundesland die Antwort gilt.',
  'as-of-year': 'Gib an, für welches Jahr der Betrag oder die Grenze gilt.',
  'entry-conditions':
    'Nenne auch andere Bedingungen, an denen die Einreise scheitert, etwa die Gültigkeit des Passes oder eine Online-Anmeldung.',
  'since-version': 'Können es nur neuere Versionen, gib an, ab welcher.',
  'summer-time': 'Gib an, ob und wann die Sommerzeit daran etwas ändert.',
  'year-and-measure': 'Gib an, für welches Jahr die Zahl gilt und was genau sie zählt.',
  'how-counted':
    'Sag, auf welcher Definition die Antwort beruht, und nenne den wichtigsten konkurrierenden Anspruch.',
  'settled-or-disputed': 'Sag, über welche der Ursachen Historiker noch streiten, und warum.',
  'signs-of-doneness':
    'Sag zu jedem heiklen Schritt, wie es aussehen, sich anfühlen oder riechen soll, wenn er gelungen ist.',
  'wrong-beside-right': 'Stell zu jeder Regel einen falschen Satz neben den richtigen.',
  'when-wrong': 'Sag zu jedem, wann es die falsche Wahl wäre.',
  'both-on-one-example': 'Zeig alle Begriffe an demselben kleinen Zahlenbeispiel.',
  'where-it-matters':
    'Vergleiche sie in denselben Punkten, und nenne einen Fall, in dem sich der Unterschied zeigt.',
  'facts-or-values':
    'Gib jeder Seite ihr stärkstes Argument, und sag, wo sie sich über Tatsachen und wo über Werte uneins sind.',
  'round-numbers': 'Rechne es einmal mit runden Zahlen durch.',
  'whose-rules': 'Sag, die Regeln welches Landes beschrieben sind.',
  'shows-it-worked':
    'Nenne nach jedem Schritt den Befehl oder das Zeichen, an dem man sieht, dass er geklappt hat.',
  'right-or-wrong-sign':
    'Sag zu jedem Schritt, der schiefgehen kann, woran man erkennt, dass er gelungen ist, und wie ein Fehlschlag aussieht.',
  'one-worked-example': 'Führ ein kleines konkretes Beispiel durch die ganze Erklärung.',
  'common-wrong-picture': 'Nenne die übliche falsche Erklärung, und sag, warum sie nicht stimmt.',
  'law-over-clause': 'Halte auseinander, was die Klausel sagt und was das Gesetz ihr zu sagen erlaubt.',
  'law-or-shop-policy':
    'Halte auseinander, was das Gesetz gewährt und was bloß Kulanz oder Regel des Verkäufers ist.',
  'contract-or-law': 'Sag, was ein Vertrag ändern darf und was das Gesetz vorgibt, egal, was darin steht.',
  'sent-away-for':
    'Nenne, weswegen man am häufigsten weggeschickt wird, etwa wegen eines fehlenden Papiers oder Termins.',
  'wrongly-ruled-out':
    'Nenne, was Leute zu Unrecht für einen Ausschlussgrund halten, und ab welchem Tag ein Antrag zählt.',
  'until-when-stoppable':
    'Nenne die Folgen der Reihe nach mit ihren Fristen und bis wann sich jede noch abwenden lässt.',
  'what-holds-it-up': 'Sag, ab welchem Tag die Zeit läuft und was es am häufigsten aufhält.',
  'how-it-ends':
    'Sag, was man nach der Unterschrift nicht mehr verweigern kann und wie die Verpflichtung endet.',
  'outside-the-cover': 'Sag, wer zahlt, wen es schützt und was nicht gedeckt ist.',
  'who-enforces': 'Sag, wer es durchsetzt und was bei einem Verstoß in der Praxis folgt.',
  'weight-by-ingredient':
    'Rechne Tassen bei Trockenem nach dem Gewicht der jeweiligen Zutat um, nicht mit einem einzigen Faktor.',
  'scales-badly': 'Sag, was sich nicht im Verhältnis ändert, etwa Formgröße, Zeit, Salz und Triebmittel.',
  'what-sets-it': 'Nenne, was den Schmutz fixieren oder dem Material schaden würde, etwa Hitze oder Bleiche.',
  'decides-not-minutes':
    'Nenne die Kerntemperatur oder das Zeichen, das entscheidet, nicht bloß die Minuten.',
  'oven-and-shelf': 'Sag, ob Umluft oder Ober- und Unterhitze gemeint ist und auf welcher Schiene.',
  'sign-not-month':
    'Knüpfe den Zeitpunkt an ein Zeichen im Garten, etwa Bodenwärme oder Knospen, nicht bloß an einen Monat.',
  'quotes-leave-out': 'Sag, was den Preis am stärksten bewegt und was in ersten Angeboten meist fehlt.',
  'cut-not-sum': 'Zähle ganze Stücke nach einem Zuschnittplan, nicht nach Gesamtlänge oder Gesamtfläche.',
  'loss-and-packs':
    'Rechne Verschnitt, Öffnungen und weitere Anstriche ein, wo es sie gibt, und runde auf handelsübliche Gebinde auf.',
  'runs-out-first': 'Sag, was zuerst ausgeht: Fläche, Höhe oder Gewicht.',
  'shares-add-up': 'Die Anteile sollen genau die Gesamtsumme ergeben; sag, wer die Rundung trägt.',
  'where-it-limps': 'Sag, an welcher Stelle der Vergleich nicht mehr stimmt.',
  'listener-misreads':
    'Nenne den falschen Schluss, den dieser Zuhörer am ehesten zieht, und die Worte, die ihm vorbeugen.',
  'who-objects':
    'Sag, welche Leser oder Stilratgeber sich noch daran stoßen, und gib eine Formulierung, die niemanden stört.',
  'who-may-say-it': 'Sag, wer so spricht und wie es aus einem anderen Mund klänge.',
  'harmless-reading': 'Nenne neben der wahrscheinlichsten Deutung die harmloseste, die der Wortlaut zulässt.',
  'contemporary-record':
    'Sag, was Quellen aus der Zeit überliefern und was der Geschichte später hinzugefügt wurde.',
  'lost-for-good': 'Sag zuerst, was endgültig verloren geht und wie man es sichert.',
  'breaks-on-new-rows':
    'Sag, wann es nicht mehr stimmt, etwa bei leeren Zellen, als Text gespeicherten Zahlen oder neuen Zeilen.',
  'rate-and-fee': 'Sag, von welchem Tag der Kurs ist und was Karte oder Wechselstube abziehen.',
  'weeks-to-avoid': 'Nenne die Wochen, die man meiden sollte, etwa wegen örtlicher Ferien oder Schließungen.',
  'fan-or-conventional': 'Sag, ob Ofentemperaturen für Umluft oder für Ober- und Unterhitze gelten.',
  'one-test': 'Nenne die eine Frage oder Probe, die klärt, welches von beiden es ist.',
} as const satisfies Partial<Record<LineId, string>>
