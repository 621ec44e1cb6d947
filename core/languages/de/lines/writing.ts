// The lines on letters, documents and posts, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const writingLines = {
  'when-it-does-not-know':
    'Leg darin fest, was der Bot tut, wenn er etwas nicht weiß oder nach anderem gefragt wird.',
  'odd-inputs':
    'Leg darin fest, was mit leeren, themenfremden oder in keinen Fall passenden Eingaben geschieht.',
  'before-it-deletes':
    'Sag vor jedem Befehl, der etwas löscht oder neu startet, was zu prüfen ist, und danach, woran man sieht, dass er gewirkt hat.',
  'runbook-names': 'Lass Hostnamen, Pfade und Ansprechpartner, die hier fehlen, als [Platzhalter] stehen.',
  'no-invented-commands':
    'Erfinde dafür keine Befehle, Optionen oder Dateinamen; was hier fehlt, bleibt als [Platzhalter] stehen.',
  'testable-criteria':
    'Formuliere jedes Akzeptanzkriterium prüfbar, auch für den Fall, dass die Aktion abgelehnt wird, scheitert oder abbricht.',
  'what-stops-apart': 'Gib dem, was nicht mehr geht, einen eigenen Platz, mit dem, was man deshalb tun muss.',
  'no-invented-quotes':
    'Setz für Namen, Zahlen und Kontakte, die hier fehlen, [Platzhalter] ein, und kennzeichne jedes entworfene Zitat zur Freigabe.',
  'given-life':
    'Verwende nur, was hier über die Person erzählt wird; fehlende Beispiele bleiben als [Platzhalter] stehen.',
  'no-lifelong-passion':
    'Beginne mit etwas, das die Person getan hat, nicht mit einer lebenslangen Leidenschaft.',
  'given-experience':
    'Erfinde keine Erfahrung; fehlende Stellen, Erfolge und Namen bleiben als [Platzhalter] stehen.',
  'no-apology-for-gaps': 'Entschuldige dich nicht für fehlende Erfahrung; zeig, was an ihre Stelle tritt.',
  'given-evidence':
    'Stütze das Lob nur auf das, was hier erzählt wird; wo ein Beispiel nötig ist, lass einen [Platzhalter] stehen.',
  'behaviour-not-character':
    'Beschreibe, was die Person tut, nicht ihren Charakter; wo ein Beispiel fehlt, lass einen [Platzhalter] stehen.',
  'given-conditions':
    'Halte dich bei Gehalt, Arbeitszeit und Leistungen an das, was hier steht; was fehlt, bleibt als [Platzhalter] stehen.',
  'excludes-nobody':
    'Vermeide Formulierungen, die jemanden wegen Alter, Geschlecht oder Herkunft ausschließen.',
  'rent-facts': 'Verwende nur die hier genannten Tatsachen; wo eine fehlt, lass einen [Platzhalter] stehen.',
  'pay-facts': 'Verwende nur die hier genannten Tatsachen; wo eine fehlt, lass einen [Platzhalter] stehen.',
  'owed-and-due':
    'Nenne den Betrag, wann er fällig war und wie man zahlt, als [Platzhalter], wo es hier nicht steht.',
  'confirm-the-end':
    'Bitte um schriftliche Bestätigung des Vertragsendes; fehlende Daten und Vertragsnummern bleiben als [Platzhalter] stehen.',
  'leave-terms-open':
    'Setz für Namen, Beträge und Fristen, die fehlen, [Platzhalter] ein, mit einem üblichen Wert darin, wo es einen gibt.',
  'mark-local-law': 'Führ nach dem Text die Punkte auf, die vom örtlichen Recht abhängen.',
  'no-invented-rules': 'Lass Regeln, Zeiten und Preise, die hier fehlen, als [Platzhalter] stehen.',
  'no-invented-settings': 'Lass Namen, Zeiten und Mengen, die hier fehlen, als [Platzhalter] stehen.',
  'step-succeeded':
    'Gib jedem Schritt eine Handlung und woran man erkennt, dass sie erledigt ist, als [Platzhalter], wo das hier fehlt.',
  'given-impressions': 'Urteile nur nach den hier genannten Eindrücken, und erfinde keine Beispiele.',
  'essay-sources':
    'Beschränke dich auf Werke, die es sicher gibt, und kennzeichne Seitenzahlen und Zitate, die noch zu prüfen sind.',
  'essay-objection': 'Geh auf den stärksten Einwand gegen die Position ein, nicht auf einen leichten.',
  'paper-results':
    'Gib keine Ergebnisse oder Zahlen an, die hier nicht stehen; lass einen [Platzhalter] stehen.',
  'paper-sources':
    'Beschränke dich auf Werke, die es sicher gibt, und kennzeichne Seitenzahlen und Zitate, die noch zu prüfen sind.',
  'paper-objection': 'Geh auf den stärksten Einwand gegen die Position ein, nicht auf einen leichten.',
  'article-sources':
    'Erfinde keine Zahlen, Zitate oder Personen; wo so etwas nötig ist, lass einen [Platzhalter] stehen.',
  'article-objection': 'Geh auf den stärksten Einwand gegen die Position ein, nicht auf einen leichten.',
  'quoted-terms':
    'Halte dich bei Preisen, Terminen und Bedingungen an das, was hier steht; was fehlt, bleibt als [Platzhalter] stehen.',
  'grant-figures':
    'Erfinde keine Zahlen, Ergebnisse oder Partner; setz für fehlende [Platzhalter] ein, und kennzeichne jede Schätzung als solche.',
  'given-figures':
    'Erfinde keine Zahlen, Ergebnisse oder Partner; setz für fehlende [Platzhalter] ein, und kennzeichne jede Schätzung als solche.',
  'no-invented-anecdotes':
    'Erzähl nur die Geschichten, die hier stehen; wo eine fehlt, lass einen [Platzhalter] stehen.',
  'for-the-ear': 'Schreib zum Sprechen, in Sätzen, die man in einem Atemzug sagen kann.',
  'plausible-distractors':
    'Jede falsche Antwort soll ein Irrtum sein, der wirklich vorkommt, und keine soll durch Länge oder Platz auffallen.',
  'one-defensible-answer': 'Formuliere jede Frage so, dass nur eine Antwort richtig ist.',
  'seen-in-the-work':
    'Beschreibe jede Stufe durch das, was in der Arbeit zu sehen ist, nicht durch Wörter wie „gut“ oder „weitgehend“.',
  'real-cases': 'Frag danach, was die Leute in einem wirklichen Fall getan haben, nicht, was sie tun würden.',
  'blank-bio': 'Lass Name, Arbeitgeber, Jahre und Abschlüsse als [Platzhalter] stehen.',
  'given-person':
    'Verwende nur, was hier über die Person steht; erfinde keine Abschlüsse, Arbeitgeber oder Auszeichnungen.',
  'given-career':
    'Verwende nur, was hier steht; fehlende Arbeitgeber, Daten und Erfolge bleiben als [Platzhalter] stehen.',
  unconditional:
    'Benenne klar, was schiefging, statt mit „falls“ auszuweichen, und versprich nichts, was hier nicht steht.',
  'no-invented-cause': 'Nenne keine Ursache, Erstattung oder Zusage, die hier nicht steht.',
  'posted-facts':
    'Verwende nur, was hier erzählt wird, und erfinde keine Szene, kein Ringen, keine Lehre daraus.',
  'posted-offer':
    'Setz für Namen, Links und Preise, die fehlen, [Platzhalter] ein, und erfinde kein Angebot, keinen Rabatt und keine Gratisprobe.',
  'thing-first': 'Beginne mit der Nachricht selbst, nicht mit der Freude, sie zu teilen.',
  'actions-owned':
    'Füg keine Ursache, Entdeckung oder Zahl hinzu, die hier nicht steht; Zuständige und Termine von Maßnahmen bleiben als [Platzhalter] stehen.',
  'observed-not-inferred': 'Halte auseinander, was beobachtet und was daraus geschlossen wurde.',
  'report-particulars': 'Lass Namen, Zeiten und Orte, die hier fehlen, als [Platzhalter] stehen.',
  'report-figures': 'Lass Zahlen, Daten und Namen, die hier fehlen, als [Platzhalter] stehen.',
  'complaint-facts':
    'Füg keine Vorfälle hinzu, die hier nicht stehen; fehlende Vorfälle, Daten und Aktenzeichen bleiben als [Platzhalter] stehen.',
  'what-a-sum-does': 'Nenne einen Betrag und was er bezahlt, als [Platzhalter], wo er hier nicht steht.',
  'given-claims':
    'Behaupte keine Erfolge, Referenzen oder Zahlen, die hier nicht stehen; setz einen [Platzhalter], wo etwas davon helfen würde.',
  'pitched-claims': 'Behaupte keine Erfolge oder Zahlen, die hier nicht stehen.',
  'news-first':
    'Sag die Nachricht in den ersten Zeilen, und füg keine Gründe oder Zusagen hinzu, die hier nicht stehen.',
  'no-invented-excuse': 'Nenne keinen Grund und keine Ausrede, die hier nicht stehen.',
  'who-decides':
    'Sag, wer in Zweifelsfällen entscheidet und was auf einen Verstoß folgt, als [Platzhalter], wo es hier nicht steht.',
  'purpose-of-items': 'Kennzeichne bei jedem Punkt, ob er informiert, diskutiert oder entschieden wird.',
  'usual-misconception':
    'Nenne die falsche Vorstellung, die Lernende meist mitbringen, und wie der Unterricht ihr begegnet.',
  'given-amenities': 'Nenne keine Ausstattung, Aussicht oder Entfernung, die hier nicht steht.',
  'given-history': 'Erfinde keine Personen, Daten oder Ereignisse.',
  'product-stated-features':
    'Schreib dem Produkt keine Eigenschaft, kein Material, keine Herkunft und keine Wirkung zu, die hier nicht stehen.',
  'product-no-praise': 'Lass Lob weg, das auf jedes andere Produkt passen würde.',
  'advert-stated-features':
    'Nenne keinen Preis, kein Angebot, keine Garantie, keine Statistik und keine Jahre Erfahrung, die hier nicht stehen.',
  'advert-blanks': 'Lass Namen, Orte, Jahre und Preise als [Platzhalter] stehen.',
  'advert-no-praise': 'Lass Lob weg, das jeder Konkurrent auch für sich beanspruchen könnte.',
  'announced-facts':
    'Lass Termine, Daten, Namen und Kontakte, die hier fehlen, als [Platzhalter] stehen; erfinde keine Regeln oder Angebote.',
  'bare-letter': 'Verwende nur die hier genannten Tatsachen; wo eine fehlt, lass einen [Platzhalter] stehen.',
  'new-date': 'Schlag einen konkreten neuen Termin vor, als [Platzhalter], wo keiner genannt ist.',
  'invitation-particulars':
    'Nenne Datum, Uhrzeit, Ort und wie man antwortet, als [Platzhalter], wo sie fehlen.',
  'letter-facts':
    'Erfinde keine Vorfälle oder Umstände; fehlende Namen, Daten und Beträge bleiben als [Platzhalter] stehen.',
  'one-real-case': 'Bau sie auf einem wirklichen Fall von mir auf, als [Platzhalter], wo keiner genannt ist.',
  'seen-of-me':
    'Erinnere daran, was die Person von mir gesehen hat, als [Platzhalter], und sag, bis wann und wohin es gehen muss.',
  'minutes-decided-owned':
    'Trenne Beschlossenes von bloß Besprochenem, und gib jeder Aufgabe eine zuständige Person und ein Datum.',
  'come-to-me-for': 'Sag, womit man zu mir kommen kann, als [Platzhalter], wo das hier fehlt.',
  'who-covers-what':
    'Nenne die genauen Tage und wer übernimmt, was in dieser Zeit anfällt, als [Platzhalter], wo es fehlt.',
  'one-moment-of-the-talk':
    'Greif etwas auf, das im Gespräch gesagt wurde, als [Platzhalter], wenn hier nichts davon steht.',
  'what-became-of-it': 'Sag, was das Geschenk oder die Spende bewirkt, als [Platzhalter], wo das hier fehlt.',
  'honest-not-good':
    'Bitte um eine ehrliche Bewertung statt um eine gute, und gib zwei Fragen mit, auf die sie antworten könnte.',
  'old-price-until':
    'Nenne das Datum, ab dem es gilt, und ob für bestehende Buchungen und Verträge der alte Preis bleibt, als [Platzhalter].',
  'shut-until':
    'Nenne den Wochentag mit Datum, wann wieder offen ist und wohin man sich solange wendet, als [Platzhalter], wo es fehlt.',
  'first-day':
    'Sag, wann und wo man am ersten Tag erscheint und nach wem man fragt, als [Platzhalter], wo das hier fehlt.',
  'when-not-to-use': 'Sag unter jeder Vorlage, für welche Fälle sie nicht taugt.',
  'one-small-task':
    'Sag, was eine helfende Person tun würde, wann und wie lange, als [Platzhalter], wo das hier fehlt.',
  'wants-and-obstacle':
    'Sag, um wen es geht, was die Figur will und was ihr im Weg steht, als [Platzhalter], wo es fehlt.',
  'goal-measured-supported':
    'Gib jedem Ziel einen Maßstab, ein Datum und die Unterstützung, die die Person bekommt, als [Platzhalter], wo es fehlt.',
  'control-owner-residual':
    'Gib jeder Schutzmaßnahme jemanden, der sie prüft; lass Angaben zum Ort, Lasten und Namen, die fehlen, als [Platzhalter] stehen.',
  'what-cannot-wait':
    'Stell voran, was unfertig ist und nicht warten kann, und sag, wer es bis wann übernimmt.',
  'for-whom-not': 'Sag auch, wo es nicht hilft und für wen es die falsche Wahl ist.',
  'sales-to-break-even':
    'Kennzeichne jede Zahl als Annahme, und zeig, wie viele Verkäufe am Tag die Kosten decken.',
  'headlines-claim': 'Mach die Überschrift jeder Folie zu ihrer Aussage, nicht zu ihrem Thema.',
  'situation-not-rule': 'Frag, was in einer Situation zu tun ist, nicht, was die Regel besagt.',
  'no-other-child':
    'Nenne kein anderes Kind beim Namen, und berichte, was zu sehen war und getan wurde, nicht, warum das Kind es tat.',
  'answer-in-a-word':
    'Man soll mit einem Wort antworten können, und ein Nein soll so leicht fallen wie ein Ja.',
  'later-until':
    'Nenne das neue Datum und was der Kunde jetzt wählen kann, als [Platzhalter], wo das hier fehlt.',
  'reported-and-by-when':
    'Sag, seit wann es besteht, wann es gemeldet wurde und bis wann es repariert sein muss, als [Platzhalter], wo das hier fehlt.',
  'earlier-letters-by-date':
    'Nimm mit Datum auf die früheren Schreiben Bezug, als [Platzhalter], und verlange eine Sache bis zu einem Termin.',
  'no-idle-questions': 'Frag nichts ab, womit niemand etwas anfängt, und kennzeichne die Pflichtangaben.',
  'first-objection':
    'Antworte auf den Einwand, den diese Käufer zuerst bringen, ohne Ergebnisse oder Zahlen, die hier nicht stehen.',
  'ends-at-and-number':
    'Nenne, wann es jeden Tag anfängt und aufhört, und eine Nummer für den Fall, dass es zu laut wird, als [Platzhalter].',
  'what-changes-for-whom':
    'Sag, was sich für wen ab wann ändert und an wen man sich wendet, als [Platzhalter], wo das hier fehlt.',
  'rent-and-free-from':
    'Nenne die Miete und was sie enthält, die Kaution und ab wann es frei ist, als [Platzhalter], wo das hier fehlt.',
} as const satisfies Partial<Record<LineId, string>>
