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
} as const satisfies Partial<Record<LineId, string>>
