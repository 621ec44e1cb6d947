// The lines on work on a given text, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const textsLines = {
  'say-if-silent': 'Klärt der Text es nicht, sag das und was er offenlässt.',
  'three-outcomes':
    'Sag, ob der Text die Behauptung stützt, ihr widerspricht oder nichts dazu sagt, und zitiere die entscheidenden Worte.',
  'both-places':
    'Zitiere zu jedem Punkt beide Stellen, und trenne Widersprüche von dem, was nur in einem der Texte fehlt.',
  'quote-deciding': 'Zitiere die Worte, die die Antwort entscheiden.',
  exceptions: 'Berücksichtige Definitionen, Ausnahmen und Fristen an anderer Stelle des Textes.',
  'named-owners':
    'Nenne Zuständige oder Fristen nur, wo der Text sie nennt, und kennzeichne Aufgaben, die niemand übernommen hat.',
  'nothing-guessed': 'Übernimm nur, was im Text steht, und lass ein Feld leer, wenn die Angabe fehlt.',
  'as-written': 'Übernimm Namen, Zahlen und Codes genau so, wie sie dastehen.',
  'no-stitching': 'Zitiere wörtlich, und kennzeichne jede Auslassung mit „[…]“.',
  'what-it-belongs-to':
    'Gib an, wozu jede Angabe gehört und wo eine spätere Zahl oder ein späteres Datum eine frühere ersetzt.',
  'once-each': 'Führ jeden Eintrag nur einmal auf, in der vollständigsten Form, die der Text bietet.',
  'no-overclaim': 'Versprich nicht mehr, als der Text sagt.',
  doses: 'Übernimm jede Dosis, Uhrzeit, jeden Messwert und jedes Warnzeichen genau so, wie es dasteht.',
  duties:
    'Behalte jede Frist, jeden Betrag, jede Ausnahme und wer was tun muss; mach aus keinem Muss ein Kann.',
  exact: 'Übernimm Zahlen, Namen und Daten genau aus dem Text, und verwende nur, was darin steht.',
  'strength-of-claims':
    'Sei genauso sicher wie die Autoren, nicht sicherer, und behalte die wichtigste Einschränkung, die sie nennen.',
  'latest-wins': 'Wo spätere Nachrichten frühere berichtigen, gilt die letzte.',
  'open-and-settled': 'Sag, was geklärt ist, was noch offen ist und wer handeln muss.',
  'decided-or-discussed':
    'Trenne Beschlossenes von nur Besprochenem, mit Zuständigen und Datum, wo die Notizen sie nennen.',
  'how-often': 'Sag, wie oft jeder Punkt vorkommt, damit nicht eine laute Stimme für alle steht.',
  'sure-only': 'Lass jede Einzelheit des Werks weg, die nicht sicher ist.',
  'doses-and-units': 'Gib jede Dosis, Einheit, Zeitangabe und Warnung genau wieder.',
  untouched:
    'Lass Platzhalter, Schlüssel und Tags unverändert, aber versetze sie, wo die Grammatik es verlangt.',
  'usual-labels':
    'Verwende die Wörter, die Software in dieser Sprache üblicherweise auf solchen Schaltflächen hat.',
  'one-address': 'Wähle die Anrede (du oder Sie), die zu diesen Lesern passt, und bleib durchgehend dabei.',
  'effect-over-words':
    'Wo ein Wortspiel oder eine Redewendung nicht überlebt, finde eine mit derselben Wirkung dort, und sag, wo das so ist.',
  'force-of-terms':
    'Gib definierte Begriffe, Zahlen und die Verbindlichkeit von Müssen, Sollen und Dürfen genau wieder.',
  'no-equivalent': 'Hat ein Rechtsbegriff keine genaue Entsprechung, vermerk das neben der Übersetzung.',
  'what-gave-way': 'Wo sich Sinn und Klang nicht beide halten lassen, sag, was nachgeben musste.',
  'mark-doubts': 'Kennzeichne, was unleserlich oder unsicher ist, statt zu raten.',
  'nothing-left-out': 'Lass nichts weg, und bleib bei wiederkehrenden Begriffen bei einer Übersetzung.',
  'no-new-achievements':
    'Füg keine Zahl, kein Werkzeug und keinen Erfolg hinzu, die nicht im Original stehen; wo etwas davon hilft, setz einen [Platzhalter].',
  'only-what-is-wrong': 'Ändere nur, was falsch ist, und lass sonst die Worte des Verfassers stehen.',
  'claims-kept': 'Behalte Sinn und Stärke jeder Aussage, und lass Zitate und Belege, wie sie sind.',
  'meaning-stays': 'Vereinfache die Worte, nicht den Sinn: jede Bedingung, Ausnahme, Zahl und Frist bleibt.',
  'words-not-facts': 'Streich Worte vor Tatsachen: Daten, Zahlen, Namen und das Anliegen bleiben.',
  'no-new-facts':
    'Füg keine Tatsache, Zahl oder Zusage hinzu, die nicht im Original steht; wo eine nötig ist, setz einen [Platzhalter].',
  'message-stays':
    'Ändere den Ton, nicht die Botschaft: Anliegen, Tatsachen und Fristen bleiben so klar, wie sie sind.',
  'nothing-lost': 'Lass dabei nichts verloren gehen, und ändere keine Zahl.',
  'own-voice': 'Behalte den Sinn, die Tatsachen und die eigene Stimme des Verfassers.',
  'words-behind':
    'Zitiere zu jedem Code die Worte, die ihn begründen; passt keiner, vergib keinen statt des nächstliegenden.',
  'harm-of-waiting':
    'Urteile danach, was beim Warten geschieht und wie viele es trifft, nicht danach, wie laut es geschrieben ist.',
  anchors:
    'Sag, wofür die niedrigste und die höchste Punktzahl stehen, und begründe jede Wertung mit etwas aus dem Eintrag.',
  'deciding-words': 'Nenne die Worte oder Einzelheiten, die es entscheiden.',
  mixed:
    'Urteile danach, was der Verfasser meint, nicht nach einzelnen Wörtern, und kennzeichne Gemischtes oder Ironisches als solches.',
  criterion: 'Nenne das verwendete Kriterium und welche Nachbarn den Platz tauschen könnten.',
  'none-left-out': 'Lass keinen Eintrag aus, und behalte die Reihenfolge bei.',
  'groups-apart':
    'Bilde Gruppen, die sich nicht überschneiden, und sag in einem Stichwort, was in jede gehört.',
  borderline: 'Kennzeichne die Fälle, die auch anders zugeordnet werden könnten.',
} as const satisfies Partial<Record<LineId, string>>
