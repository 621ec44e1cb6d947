// The lines on data and reasoning, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const figuresLines = {
  'assumptions-and-slack':
    'Nenne die Annahmen hinter der Zahl und wie sie sich ändert, wenn der wahre Effekt halb so groß ist.',
  'same-age': 'Vergleiche Kohorten im selben Alter, und lies aus unvollständigen Monaten nichts heraus.',
  'which-total':
    'Sag, auf welche Gesamtheit sich jeder Prozentsatz bezieht, und gewichte Gruppen nach ihrer Größe.',
  'with-and-without': 'Sag, wie sich der Schluss ändert, wenn man die fraglichen Punkte weglässt.',
  'wrong-or-unusual': 'Trenne, was sicher falsch ist, von dem, was nur ungewöhnlich ist.',
  'size-and-interval':
    'Gib die Größe des Unterschieds mit seiner Unsicherheit an, nicht nur, ob er signifikant ist.',
  'fair-comparison':
    'Sag, ob vorzeitiges Stoppen, ungleiche Gruppen oder mehrere Metriken es erklären könnten.',
  'who-is-missing':
    'Sag, wer nicht geantwortet hat und wie weit das Ergebnis über die Befragten hinaus trägt.',
  'answers-behind': 'Gib zu jedem Prozentsatz die Zahl der Antworten dahinter an.',
  range: 'Gib zu jeder Prognose eine Spanne an, und sag, was sie umwerfen würde.',
  assumptions:
    'Nenne die Voraussetzungen, auf die es hier ankommt, und woran man jede in diesen Daten erkennt.',
  'in-practice': 'Sag, was der Schätzwert praktisch bedeutet und wie unsicher er ist.',
  'other-explanations':
    'Nenne die anderen Erklärungen, die zu diesen Zahlen passen, und welche Daten sie unterscheiden würden.',
  'normal-swing':
    'Sag, wie groß die üblichen Schwankungen solcher Zahlen sind, bevor du aus dieser etwas herausliest.',
  definition: 'Definiere jede Kennzahl: was wird gezählt, bezogen worauf und in welchem Zeitraum.',
  misleading: 'Sag, wie jede Kennzahl besser aussehen könnte, während die Sache selbst schlechter wird.',
  'show-sums': 'Zeig die Rechnung hinter jeder Zahl, und kennzeichne, was angenommen werden musste.',
  'figures-behind':
    'Belege jeden Befund mit seinen Zahlen, und sag, welche Unterschiede auf zu wenigen Fällen beruhen.',
  'counter-case':
    'Folgt es nicht, gib einen Fall an, in dem die Prämissen gelten und der Schluss falsch ist.',
  'first-gap': 'Zeig auf den ersten Schritt, der nicht folgt, und sag, warum.',
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
  'every-figure': 'Passt die Beschreibung auf mehr als eine Figur, behandle jeden Fall.',
} as const satisfies Partial<Record<LineId, string>>
