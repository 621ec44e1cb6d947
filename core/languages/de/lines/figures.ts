// The lines on data and reasoning, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const figuresLines = {
  'assumptions-and-slack':
    'Nenne die Annahmen hinter der Zahl und wie sie sich ändert, wenn der wahre Effekt halb so groß ist.',
  'what-it-can-show':
    'Sag, welchen kleinsten Unterschied oder welche Fehlerspanne so viele Fälle zeigen können.',
  'values-that-fit': 'Gib den Bereich wahrer Werte an, der noch zu diesen Zahlen passt.',
  'which-total':
    'Gib zu jeder Quote den Nenner an und ob er ein Durchschnitt, ein Anfangs- oder ein Endbestand ist.',
  'does-not-hinge': 'Sag, wie man prüft, dass das Ergebnis nicht an dieser Entscheidung hängt.',
  'wrong-or-unusual': 'Trenne, was sicher falsch ist, von dem, was nur ungewöhnlich ist.',
  'size-and-interval':
    'Gib die Größe des Unterschieds mit seiner Unsicherheit an, nicht nur, ob er signifikant ist.',
  'fair-comparison':
    'Sag, ob das Ende vorher geplant war und ob die Gruppengrößen zur vorgesehenen Aufteilung passen.',
  'who-is-missing':
    'Sag, wie weit das Ergebnis für Leute trägt, die nicht gefragt wurden oder nicht geantwortet haben.',
  'answers-behind': 'Gib zu jedem Prozentsatz die Zahl der Antworten dahinter an.',
  range: 'Gib zu jeder Prognose eine Spanne an, und sag, was sie umwerfen würde.',
  'shows-and-hides': 'Sag, was das empfohlene Diagramm gut vergleichbar macht und was es verbirgt.',
  'other-choice': 'Sag, was in den Daten für das andere Verfahren spräche.',
  assumptions:
    'Nenne die Voraussetzung, auf die es hier am meisten ankommt, und wie man sie an den Daten prüft.',
  'in-practice': 'Sag, was der Schätzwert praktisch bedeutet und wie unsicher er ist.',
  'other-explanations':
    'Nenne die anderen Erklärungen, die zu diesen Zahlen passen, und welche Daten sie unterscheiden würden.',
  'normal-swing': 'Miss die Veränderung an den üblichen Schwankungen der früheren Zahlen.',
  definition: 'Definiere jede Kennzahl: was wird gezählt, bezogen worauf und in welchem Zeitraum.',
  misleading: 'Sag, wie jede Kennzahl besser aussehen könnte, während die Sache selbst schlechter wird.',
  'show-sums': 'Zeig die Rechnung hinter jeder Zahl, und kennzeichne, was angenommen werden musste.',
  'as-counts': 'Gib das Ergebnis auch als Anzahl je 1.000 Personen an.',
  'too-few-cases': 'Sag, welche der Unterschiede auf zu wenigen Fällen beruhen.',
  'figures-behind': 'Belege jeden Befund mit seinen Zahlen.',
  'first-gap':
    'Nenne den ersten Schritt, der nicht folgt, und warum, oder stell fest, dass jeder Schritt stimmt.',
  'may-be-false':
    'Ist die Behauptung so falsch oder braucht sie eine weitere Bedingung, sag das und gib das Gegenbeispiel an.',
  ranges: 'Gib jede Annahme mit einer Spanne an, und sag, von welcher das Ergebnis am meisten abhängt.',
  'every-clue': 'Sag, wie die Lösung zu jedem Hinweis passt und ob sie die einzige ist.',
  'both-ends': 'Sag, ob der erste und der letzte Tag mitgezählt sind.',
  'how-known': 'Gib an, wie die Information gewonnen wurde, denn davon kann die Antwort abhängen.',
  'what-counts': 'Gib an, welche Anordnungen als verschieden gelten.',
  compounding: 'Gib an, wie die Zinsen verrechnet werden und wann Zahlungen fällig sind.',
  'false-roots':
    'Gib die ausgeschlossenen Werte an, und verwirf Kandidaten, die die ursprüngliche Gleichung nicht erfüllen.',
  'known-at-prediction': 'Prüfe für jedes Merkmal, ob es zum Zeitpunkt der Vorhersage schon bekannt war.',
  'beyond-accuracy':
    'Beurteile es nach Recall und Precision für die seltene Klasse, denn die Accuracy verdeckt sie.',
  'counted-differently':
    'Prüfe zuerst, ob sich Definition, Zählweise oder Zusammensetzung geändert hat, bevor du Ursachen nennst.',
  'concrete-price':
    'Lass die Leute bei einem konkreten Preis wählen, denn was sie zahlen oder tun würden, geben sie zu hoch an.',
  'timing-or-lasting':
    'Trenne, was sich bloß zwischen Zeiträumen verschiebt, von dem, was bleibt, und nenne keine Ursache, die hier nicht steht.',
  'stage-that-moved':
    'Vergleiche jede Stufe mit der vorigen, und sag, wo der Verlust oder die Veränderung sitzt.',
  'one-year-only': 'Sag, was so wenige Monate nicht zeigen können, etwa ob es Saison oder Trend ist.',
  'same-period-cost':
    'Vergleiche die Gesamtkosten über denselben Zeitraum, Gebühren inklusive, und was dann noch offen ist.',
} as const satisfies Partial<Record<LineId, string>>
