// The lines on questions and explanations, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const knowledgeLines = {
  'depends-on-place': 'Hängt die Antwort vom Land oder Bundesland ab, gib an, für welches sie gilt.',
  'as-of-year': 'Gib an, für welches Jahr der Betrag oder die Grenze gilt.',
  'where-to-confirm': 'Nenne die amtliche Stelle, bei der sich die aktuelle Regel nachlesen lässt.',
  'since-version': 'Hängt es von der Version ab, gib an, ab welcher.',
  'summer-time': 'Gib an, was die Sommerzeit daran ändert.',
  'year-and-measure': 'Gib an, für welches Jahr die Zahl gilt und was genau sie zählt.',
  'how-counted': 'Ist es umstritten oder hängt es davon ab, was gezählt wird, sag das dazu.',
  'signs-of-doneness':
    'Sag zu jedem heiklen Schritt, wie es aussehen, sich anfühlen oder riechen soll, wenn es stimmt.',
  'wrong-beside-right': 'Stell zu jeder Regel einen falschen Satz neben den richtigen.',
  'settled-or-disputed':
    'Sag, über welche Ursachen oder Aussagen sich Historiker einig sind und über welche sie streiten.',
  'where-it-matters':
    'Vergleiche sie in denselben Punkten, und nenne einen Fall, in dem der Unterschied entscheidet.',
  'facts-or-values':
    'Gib jeder Seite ihr stärkstes Argument, und sag, worum gestritten wird: um Tatsachen oder um Werte.',
  'differs-by-place': 'Sag, was davon von Land zu Land verschieden ist.',
  'one-worked-example': 'Führ ein kleines konkretes Beispiel durch die ganze Erklärung.',
  'usual-mistake': 'Nenne den häufigsten Fehler und woran man ihn rechtzeitig bemerkt.',
  'common-wrong-picture':
    'Gibt es eine verbreitete falsche Erklärung, nenne sie und sag, warum sie nicht stimmt.',
} as const satisfies Partial<Record<LineId, string>>
