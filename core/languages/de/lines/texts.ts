// The lines on work on a given text, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const textsLines = {
  'say-if-silent': 'Klärt der Text es nicht, sag das und was er offenlässt.',
  'three-outcomes':
    'Sag, ob der Text die Behauptung stützt, ihr widerspricht oder nichts dazu sagt, und zitiere die entscheidenden Worte.',
  'both-places':
    'Zitiere zu jedem Punkt beide Stellen, und trenne Widersprüche von dem, was nur in einem der Texte fehlt.',
  'quote-deciding': 'Zitiere die Worte, die die Antwort entscheiden.',
  exceptions:
    'Nenne jede Ausnahme, Definition oder Frist an anderer Stelle des Textes, die die Antwort ändert.',
  'stated-or-inferred': 'Trenne, was der Text sagt, von dem, was du daraus schließt.',
  'named-owners':
    'Nenne Zuständige oder Fristen nur, wo der Text sie nennt, und kennzeichne Aufgaben, die niemand übernommen hat.',
  'wording-of-the-ad':
    'Zitiere zu jedem Punkt die Worte, die den Ausschlag geben, und führ getrennt auf, was die Anzeige offenlässt.',
  'vague-times':
    'Lass ungenaue Zeiten ungenau, kennzeichne Daten, die errechnet statt gelesen sind, und erfinde keine Reihenfolge.',
  'nothing-guessed': 'Übernimm nur, was im Text steht, und lass ein Feld leer, wenn die Angabe fehlt.',
  'relative-dates':
    'Mach aus „morgen“ oder einem Wochentag nur dann ein Datum, wenn der Text den Tag nennt, von dem aus man zählt.',
  'quoted-values':
    'Setz jeden CSV-Wert mit Trennzeichen, Anführungszeichen oder Zeilenumbruch in Anführungszeichen; verdopple die inneren.',
  'as-written': 'Übernimm Namen, Zahlen und Codes genau so, wie sie dastehen.',
  'with-or-without-tax': 'Gib an, ob der Betrag brutto oder netto ist.',
  'omissions-marked':
    'Kennzeichne jede Auslassung mit „[…]“, und füg keine Sätze zusammen, die im Text getrennt stehen.',
  'which-one': 'Im Text steht mehr als eine: sag, zu wem die übernommene gehört.',
  'whose-each-is':
    'Schreib neben jede Angabe, wozu oder zu wem sie gehört, und liste Ähnliches, das wegblieb, mit dem Grund auf.',
  'beside-each-date':
    'Schreib neben jedes Datum das Ereignis, zu dem es gehört; nennt der Text keines, sag das.',
  'once-each': 'Führ jeden Eintrag nur einmal auf, in der vollständigsten Form, die der Text bietet.',
  'study-overclaim':
    'Behaupte nicht mehr, als die Studie zeigt: ein Zusammenhang ist keine Ursache, und „kann“ heißt nicht „wird“.',
  'act-on-it':
    'Behalte jede Uhrzeit, jeden Schwellenwert und jedes Warnzeichen, bei dem jemand handeln muss.',
  'wanted-of-me': 'Sag, was ich bis wann tun muss oder dass nichts von mir verlangt ist.',
  'decided-or-argued':
    'Trenne, was das Gericht entschieden hat, von dem, was die Parteien vorbrachten und was offenblieb.',
  duties:
    'Behalte jede Frist, jeden Betrag, jede Ausnahme und wer was tun muss; mach aus keinem Muss ein Kann.',
  'which-source-says': 'Lass erkennbar, welche Quelle was sagt und wo sie sich widersprechen.',
  'as-sure-as-authors':
    'Sei genauso sicher wie die Autoren, nicht sicherer, und sag, wer oder was untersucht wurde.',
  'open-and-settled': 'Sag, was geklärt ist, was noch offen ist und wer handeln muss.',
  'latest-wins': 'Wo spätere Nachrichten frühere berichtigen, gilt die letzte.',
  'decided-or-discussed':
    'Trenne Beschlossenes von nur Besprochenem, mit Zuständigen und Datum, wo sie genannt sind.',
  'how-often': 'Sag, wie oft jeder Punkt vorkommt, damit nicht eine laute Stimme für alle steht.',
  misheard: 'Berichtige Verhörtes nur, wo der Sinn sicher ist, und kennzeichne den Rest.',
  'sure-of-the-part': 'Lass weg, was nicht sicher zu diesem Teil des Werks gehört.',
  'who-does-what': 'Behalte, wer was bis wann tun muss.',
  'figures-with-base':
    'Gib jede Zahl, die bleibt, mit Einheit und Bezugsgröße an, und mit dem früheren Wert, wo der Text einen nennt.',
  'doses-and-names':
    'Gib jede Dosis, Zeitangabe und Warnung genau wieder, und lass die Namen der Medikamente, wie sie sind.',
  'what-the-dish-is': 'Sag, was ein Gericht ist, statt seinen Namen Wort für Wort zu übersetzen.',
  'coded-praise':
    'Übersetze die abgestuften Formeln wörtlich, und gib in Klammern an, für welche Note jede steht.',
  'degrees-stay':
    'Lass Abschlüsse, Noten und Amtsbezeichnungen im Original, mit einer Erläuterung in Klammern.',
  untouched:
    'Lass Platzhalter, Schlüssel und Tags unverändert, aber versetze sie, wo die Grammatik es verlangt.',
  'effect-over-words':
    'Wo ein Wortspiel oder eine Redewendung nicht überlebt, finde eine mit derselben Wirkung dort, und sag, wo das so ist.',
  'force-of-terms':
    'Gib definierte Begriffe, Zahlen und die Verbindlichkeit von Müssen, Sollen und Dürfen genau wieder.',
  'no-equivalent': 'Hat ein Rechtsbegriff keine genaue Entsprechung, vermerk das neben der Übersetzung.',
  'what-gave-way': 'Wo sich Sinn und Klang nicht beide halten lassen, sag, was nachgeben musste.',
  'mark-doubts': 'Kennzeichne, was unleserlich oder unsicher ist, statt zu raten.',
  'address-named': 'Bleib bei einer Anrede (du oder Sie), und sag nach der Übersetzung, bei welcher.',
  'nothing-left-out': 'Lass nichts weg, und bleib bei wiederkehrenden Begriffen bei einer Übersetzung.',
  'indirect-clues': 'Entferne auch indirekte Hinweise wie Berufe, Orte, Daten und Verwandtschaft.',
  'beyond-pronouns':
    'Achte auch auf Berufsbezeichnungen, Adjektive und formulierte Erwartungen, nicht nur auf Pronomen.',
  'no-new-achievements':
    'Füg keine Zahl, kein Werkzeug und keinen Erfolg hinzu, die nicht im Original stehen; wo etwas davon hilft, setz einen [Platzhalter].',
  'only-what-is-wrong': 'Ändere nur, was falsch ist, und lass sonst die Worte des Verfassers stehen.',
  'claim-strength':
    'Lass jede Aussage so stark, wie sie ist: „kann“ bleibt „kann“, aus „hängt zusammen“ wird nicht „verursacht“.',
  'not-anybodys':
    'Streich jede Wendung, die jede Firma oder Person sagen könnte, und setz nichts Erfundenes an ihre Stelle.',
  'conditions-stay':
    'Behalte jede Bedingung, Ausnahme, Frist, Warnung und jeden Betrag; vereinfache Wörter und Sätze, nicht die Regeln.',
  'words-not-facts': 'Streich Worte, nicht Tatsachen: Daten, Zahlen, Namen und das Anliegen bleiben.',
  'more-of-what-is-there':
    'Sag mehr über das, was da ist; wo es eine neue Tatsache braucht, setz einen [Platzhalter], statt eine zu erfinden.',
  'sorry-for-the-deed':
    'Entschuldige dich für die Tat, nicht dafür, wie sie empfunden wurde, und versprich nichts, was nicht im Text steht.',
  'message-stays':
    'Ändere den Ton, nicht die Botschaft: Behalte jede Bitte, Bedingung, Zahl und jedes Datum, und füg nichts hinzu.',
  'more-than-spelling': 'Pass auch Wortwahl, Daten und Einheiten an, nicht nur die Schreibung.',
  'times-fit':
    'Lass die Zeiten lückenlos und ohne Überschneidung aufeinander folgen, und sag, wo die gegebenen nicht passen.',
  'nothing-lost': 'Lass dabei nichts verloren gehen, und ändere keine Zahl.',
  'ask-up-front': 'In den ersten Zeilen soll zu sehen sein, worum gebeten wird.',
  'words-behind':
    'Zitiere zu jedem Code die Worte, die ihn begründen; passt keiner, vergib keinen statt des nächstliegenden.',
  'style-proves-nothing':
    'Sag, was für das eine und was für das andere spricht und dass der Stil allein nichts beweist.',
  'check-without-link':
    'Sag, wie man es auf einem anderen Weg prüft als über Link, Nummer oder Anhang aus der Nachricht.',
  'checkable-not-true':
    'Entscheide danach, ob es sich prüfen lässt, nicht danach, ob es stimmt oder gut gesagt ist.',
  'silence-is-not-no': 'Behandle, was nicht erwähnt ist, als unbekannt, nicht als Nein.',
  'not-spending':
    'Trenne Erstattungen, Barabhebungen und Umbuchungen zwischen eigenen Konten von den Ausgaben.',
  'harm-of-waiting':
    'Urteile danach, was beim Warten geschieht und wie viele es trifft, nicht danach, wie laut es geschrieben ist.',
  'next-grade-up': 'Sag, was zur nächstbesseren Note fehlt.',
  'whole-scale':
    'Nutze die ganze Skala, wo sich die Einträge unterscheiden, und begründe jede Wertung mit einer Einzelheit.',
  'overall-verdict':
    'Ordne Gemischtes nach dem Gesamturteil ein, nicht nach den ersten oder lautesten Worten.',
  criterion: 'Nenne das verwendete Kriterium und welche Nachbarn den Platz tauschen könnten.',
  'none-left-out': 'Lass keinen Eintrag aus, und behalte die Reihenfolge bei.',
  borderline: 'Kennzeichne die Fälle, die auch anders zugeordnet werden könnten.',
  'groups-apart':
    'Bilde Gruppen, die sich nicht überschneiden, und sag in einem Stichwort, was in jede gehört.',
  'strings-to-check':
    'Zähl die Texte auf, die ihre Längengrenze überschreiten oder Plural- oder Genusformen brauchen.',
  'both-readings': 'Lässt der Wortlaut zwei Lesarten zu, nenne beide und sag, was für jede spricht.',
  'points-at-words':
    'Zitiere die Worte, um die es bei jedem Punkt geht, und nenne, was bleiben muss, wie es ist.',
  'day-or-month': 'Sag, wie du Daten wie 3/4 gelesen hast, die als Tag-Monat und als Monat-Tag aufgehen.',
  'needed-from-reader': 'Sag, was der Leser entscheiden oder tun muss, oder dass nichts zu tun ist.',
  'native-reading': 'Sag, wie es ein Muttersprachler auffassen würde und was es noch heißen könnte.',
  'forced-gender':
    'Wo die Grammatik für Sprecher oder Leser ein Geschlecht erzwingt, sag, welches du gewählt hast.',
  'case-stays':
    'Nimm die Schärfe heraus, nicht die Sache: Daten, Forderungen, Fristen und frühere Zusagen bleiben.',
  'seen-not-judged':
    'Setz an die Stelle von Urteilen, was zu sehen oder zu hören war; wo das fehlt, lass einen [Platzhalter] stehen.',
  'legal-effect':
    'Erhalte die Wirkung von Wendungen wie „gilt als“, „unbeschadet“ oder „vorbehaltlich“; sag sie anders, lass sie nicht weg.',
  'several-per-answer':
    'Eine Antwort darf in mehrere Kategorien fallen; führ Antworten, die nichts aussagen, getrennt.',
} as const satisfies Partial<Record<LineId, string>>
