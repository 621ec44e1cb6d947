// The lines on ideas and stories, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const ideasLines = {
  'only-what-is-seen': 'Beschreibe nur, was zu sehen ist, und gib Stimmungen als Licht und Farbe an.',
  singable: 'Halte dich Zeile für Zeile an Silben und Betonungen der Melodie, damit man es singen kann.',
  'keep-voice':
    'Behalte Zeitform, Person und Stimme der Vorlage bei, und alles, was sie schon festgelegt hat.',
  'fair-clues': 'Zeig die Hinweise, die zur Lösung führen, bevor sie verraten wird.',
  'more-than-one-way': 'Lass den Spielern mehr als einen Weg, und sag, was geschieht, wenn sie nichts tun.',
  'rules-have-consequences':
    'Zeig, was die erfundenen Regeln mit dem Alltag machen und wer durch sie gewinnt oder verliert.',
  'told-apart': 'Jede Figur soll schon an ihrer Sprechweise zu erkennen sein.',
  'end-unexplained': 'Ende mit dem, was geschieht, und lass die Deutung weg.',
  'not-owned-already': 'Lass weg, was jemand mit diesen Interessen sicher schon hat.',
  'names-not-taken': 'Lass Namen weg, die etwas Bekanntes derselben Art schon trägt.',
  'fits-no-other':
    'Lass Sprüche weg, die genauso gut auf einen anderen Betrieb oder ein anderes Anliegen passen.',
  'conditions-hold': 'Streich jeden Titel, der dem Verlangten oder Ausgeschlossenen widerspricht.',
  'who-should-skip': 'Sag zu jedem Titel, wer ihn auslassen sollte und warum.',
  'still-open':
    'Nenne nur Lokale, die es sicher gibt, und sag einmal, dass Öffnungszeiten und Schließungen zu prüfen sind.',
  'step-free':
    'Sag zu jedem Ort, ob Eingang, Wege und Toilette stufenlos sind und was man telefonisch klären sollte.',
  'book-or-shut':
    'Sag, was man vorab buchen muss und was an manchen Tagen oder in manchen Jahreszeiten geschlossen ist.',
  'weather-and-way':
    'Sag zu jedem Ziel, wie das Wetter dann meist ist und wie lange die Reise von Tür zu Tür dauert.',
  'payer-and-snag':
    'Sag zu jeder Idee, wer dafür zahlen würde, wie man den ersten Kunden findet und woran sie scheitern könnte.',
  'business-ideas-differ': 'Jeder Vorschlag soll eine eigene Idee sein, nicht die Spielart eines anderen.',
  'improvements-differ': 'Jeder Vorschlag soll eine eigene Idee sein, nicht die Spielart eines anderen.',
  'which-problem': 'Sag zu jedem Vorschlag, welches Problem der Nutzer er löst und wie viel Arbeit er macht.',
  'likely-and-costly-first':
    'Stell voran, was wahrscheinlich und zugleich teuer ist, jeweils mit der billigsten Vorsorge.',
  'angle-not-heading': 'Gib jedem Vorschlag eine eigene These oder Frage, nicht bloß eine Überschrift.',
  'data-at-hand':
    'Formuliere jeden Vorschlag als Frage, mit den Daten oder Quellen, die sie beantworten würden.',
  'varied-and-measured': 'Sag zu jedem Vorschlag, was verändert und was gemessen wird.',
  'good-answer-shows': 'Sag zu jeder Frage, was eine starke Antwort enthalten würde.',
  'content-differs': 'Jeder Vorschlag soll eine eigene Idee sein, nicht die Spielart eines anderen.',
  'nobody-on-the-spot': 'Lass alles weg, was jemanden bloßstellt oder nach Privatem fragt.',
  'options-differ': 'Jeder Vorschlag soll eine eigene Idee sein, nicht die Spielart eines anderen.',
  'promises-to-keep':
    'Jedes Versprechen soll etwas Kleines sein, bei dem man sehen kann, ob es gehalten wird, kein Gefühl.',
  'no-welcome': 'Beginne mit der Tatsache oder Frage, die zum Dranbleiben bringt, nicht mit einer Begrüßung.',
  'child-solves-it':
    'Das Kind oder Tier soll selbst den Ausweg finden, ohne dass ein Erwachsener die Lehre erklärt.',
  'chorus-means-more':
    'Jede Strophe soll etwas Neues bringen, damit derselbe Refrain jedes Mal mehr bedeutet.',
  'turns-by-choice':
    'Jede Wendung soll aus einer Entscheidung der Hauptfigur folgen, nicht aus Zufall oder einer Entdeckung, die ihr zufällt.',
  'last-line-unsaid': 'Schließ mit etwas Gesehenem oder Getanem, und lass ungesagt, was es bedeutete.',
  'want-and-cost': 'Zeig, was die Figur will, was es sie kostet, und eine Gewohnheit, an der man das sieht.',
  'value-where-awkward': 'Sag, ab welchem Wert es unangenehm wird oder gegen Regeln verstößt.',
  'nickname-and-spelling':
    'Nenne zu jedem den Spitznamen, zu dem er einlädt, und wie oft man ihn buchstabieren muss.',
  'unlike-commands':
    'Lass Namen weg, die, über eine Wiese gerufen, wie ein Kommando oder wie ein anderer klingen.',
  'not-on-every-list': 'Lass die Namen weg, die auf jeder solchen Liste stehen.',
  'spelt-after-hearing':
    'Streich Namen, die man nach einmaligem Hören nicht schreiben oder per Suche finden kann.',
  'read-without-gaps':
    'Prüf, wie sich jeder kleingeschrieben und ohne Leerzeichen liest, und streich, was sich missverstehen lässt.',
  'known-to-every-fan': 'Lass weg, was jeder, der so etwas mag, sicher schon kennt.',
  'weather-and-closed': 'Sag zu jedem Ziel, wie das Wetter dann meist ist und was dann geschlossen hat.',
  'left-after-costs':
    'Sag zu jeder Idee, was nach Kosten übrig bleibt und wie viele Helfer sie für wie viele Stunden braucht.',
  'harder-than-it-looks':
    'Nenne zu jedem den Teil, der schwerer ist, als er aussieht, und eine erste Version, die schon läuft.',
  'seen-in-three-seconds':
    'Sag, was man im Vorbeigehen in den ersten drei Sekunden sieht und aus welcher Entfernung.',
  'after-ten-years':
    'Sag zu jedem, wie es nach zehn Jahren aussieht, wenn feine Linien verlaufen sind, und wie groß es sein muss.',
  'easy-to-end': 'Bevorzuge, was sich ohne Peinlichkeit abkürzen oder verlängern lässt.',
  'from-the-wardrobe': 'Sag zu jedem, was man meist schon zu Hause hat und was man kaufen müsste.',
  'who-cannot-join':
    'Sag zu jedem, wer vielleicht nicht mitmachen kann oder mag und was diese Leute stattdessen tun könnten.',
  'nobody-sits-out': 'Lass Spiele weg, bei denen ein Kind früh ausscheidet oder lange warten muss.',
  'how-long-it-holds':
    'Sag zu jeder Beschäftigung, wie lange sie Kinder dieses Alters fesselt und was man bereitliegen haben muss.',
  'both-sides-arguable': 'Lass alle weg, bei denen eine Seite klar gewinnt.',
} as const satisfies Partial<Record<LineId, string>>
