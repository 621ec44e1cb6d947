// What German prompts ask to be done, and how the answer shall be.
export const TASKS = `
write: schreib, schreibe, schreibt, schreiben, schreiben sie, geschrieben, verfass*, formulier, formuliere, formulieren, formulieren sie, tippe, aufsetzen, setz auf
write me: schreib mir, schreibe mir, schreiben sie mir, verfasse mir
don't write: schreib nicht, schreibe nicht, schreib keine, schreibe keine, schreib keinen, schreibe keinen
rephrase: formuliere um, formulier um, umformulier*, formuliere neu, formuliere das um, formulier das um, formuliere es um, anders formulier*, neu formulier*, paraphrasier*
rewrite: umschreib*, schreib um, schreibe um, schreib das um, überarbeite*, überarbeitung, schreib neu, schreibe neu, neu schreiben
rewrite this: überarbeite das, überarbeite dies, schreib das neu, schreib das anders
draft: entwirf, entwerfe, entwerfen, entwurf, entwürfe, setze auf
create: erstell*, erzeug*, leg an, anlegen, kreier*, erarbeite*
make: mach, mache, macht, machen, machen sie, mach bitte, bastel*
make me: mach mir, mache mir
make it: mach es, mach das, mache es, mache das, mach's, machs, gestalte es, mach ihn, mach sie
make this: mach dies, mach den text, mach diesen
make it shorter: mach es kürzer, mach das kürzer, mach's kürzer, machs kürzer, mach ihn kürzer, mach sie kürzer, kürz das, kürze es
make it longer: mach es länger, mach das länger, mach's länger, machs länger
build: bau, baue, bauen, bauen sie, aufbauen
design: gestalte, gestalten, konzipier*, designe
develop: entwickle, entwickel, entwickeln
implement: implementier*, programmier, programmiere, programmieren, umsetzen, setze um
plan: plane, plan, planen, planung, plans
plan my: plane meinen, plane meine, plane mein, plan meinen, plan meine, plan mein
organise: organisier*, veranstalte*
prepare: vorbereit*, bereite
set up: richte ein, aufbau
put together: zusammenstell*, stell zusammen, stelle zusammen, zusammenzustellen
sketch: skizzier*, skizze
give: gib, gibst, geben, geben sie, gebt
give me: gib mir, gebt mir, geben sie mir, nenn mir, nenne mir
give me only: gib mir nur, nenne mir nur, nenn mir nur
give only: gib nur, geben sie nur, nenne nur, nenn nur
tell me: sag mir, sage mir, sagen sie mir, erzähl mir, erzähle mir, verrat mir, verrate mir
say: sag, sage, sagen
show: zeig, zeige, zeigt, zeigen
show me: zeig mir, zeige mir, zeigen sie mir
show that: zeige dass, zeigen sie dass, zeig dass
name: nenn, nenne, nennen sie, name
names: namen
list: liste, list, auflist*, zähle auf, zähl auf, zähle alle, zähle mir, aufzähl*, listen, lister
explain: erklär*, erklaer*, erläuter*, verklicker*
explain why: erkläre warum, erklär warum, erklär mir warum, erkläre mir warum, begründe*
explain it: erklär es, erkläre es, erklär's
explain your answer: begründe deine antwort, begründe die antwort, mit begründung, begründung dazu
describe: beschreib, beschreibe, beschreiben, beschreiben sie
teach me: bring mir bei, bringe mir bei, lehr mich
compare: vergleich, vergleiche, vergleichen, vergleichst, gegenüberstell*
comparison: gegenüberstellung
rate: bewerte, bewerten sie, bewertest, benote*, beurteil*
rank: ranke, rangliste, rangfolge, ranking
sort: sortier*, einsortier*, ordne, ordnen, einordnen
sort by: sortiere nach, ordne nach, sortiert nach, geordnet nach
classify: klassifizier*, ordne ein, kategorisier*, einteil*, teile ein, teil ein
assign: zuordn*, ordne zu
group: gruppier*
extract: extrahier*, herausfilter*, filter heraus, filtere heraus, auslesen
pull out: zieh heraus, ziehe heraus, zieh raus, zieh mir, such heraus, suche heraus, such raus, schreib heraus, schreibe heraus, herausschreib*, heraussuch*
find: finde, find, finden, findest, such, gesucht wird
look for: suche nach
looking for: suche, gesucht, ich suche, wir suchen, auf der suche nach
summarize: fasse, fass, fassen sie, zusammenfass*, resümier*
summary: zusammenfassung, kurzfassung, inhaltsangabe, zusammenfassungen, resümee
summarize this: fasse das zusammen, fass das zusammen, fasse dies zusammen, fass mir das zusammen, fasse mir das zusammen, das zusammenfassen
summarize the text: fasse den text zusammen, fass den text zusammen
key points: kernaussagen, hauptpunkte, wichtigsten punkte, kernpunkte, hauptaussagen, das wichtigste, wichtigste punkte, eckdaten
gist: worum gehts, worum geht's, worum geht es, quintessenz, kernaussage, um was geht es
translate: übersetz*, uebersetz*
translate this: übersetze das, übersetz das, übersetze dies, übersetze mir das, das übersetzen, übersetz mir das
translation: übersetzung, übersetzungen
correct: korrigier*, berichtig*, korrekt, korrekte, korrekten, richtig, richtige, richtigen, verbessere die fehler
correct this: korrigiere das, korrigier das, korrigiere dies
proofread: korrekturles*, lektorier*, gegenlesen, lies korrektur, korrektur les*
check: prüf, prüfe, prüfen, prüfen sie, überprüf*, check, checke, kontrollier*
check grammar: prüfe die grammatik, grammatik prüfen, prüfe grammatik
grammar: grammatik, grammatikalisch*, grammatisch*, sprachlich richtig
spelling: rechtschreibung, rechtschreib*, orthografie, orthographie
punctuation: zeichensetzung, interpunktion
mistakes: schreibfehler, flüchtigkeitsfehler
typos: tippfehler, rechtschreibfehler, vertipper
commas: kommas, kommata, kommafehler, beistriche
improve: verbesser*, optimiere meinen text, aufwerten, aufpolier*, feile
shorten: kürz bitte, kürze bitte, kürze mir, einkürz*, verkürz*, zu kürzen, text kürzen
shorten the: kürze den, kürze die, kürz den, kürz die
shorten my: kürze meinen, kürze meine, kürze mein, kürz meinen, kürz meine
shorten this: kürze diesen, kürze diese, kürze dieses, kürz diesen
shorten this: kürze das, kürze dies, kürz dies
shorter: knapper*
longer: länger, ausführlicher
expand: ausformulier*, erweiter*, ausbauen, führe aus, ausführen, ausschmück*
simplify: vereinfach*
edit: redigier*
polish: polier*
fix: fixe, fixen, reparier*, beheb*, ausbesser*
convert: wandle, wandel, umwandel*, umwandl*, konvertier*
turn: verwandle, verwandel, verwandeln
turn this into: mach daraus, mache daraus, mach mir daraus, mach draus
calculate: berechn*, rechne aus, ausrechn*, rechne, rechnen
solve: löse, lösen, lösen sie
prove: beweis, beweise, beweisen, beweisen sie
estimate: schätze, abschätz*, schätzung, überschlag*, überschlägig
find x: bestimme x, bestimme
decide: entscheid, entscheide, entscheiden, entscheidung, entscheidungen
help me: hilf mir, helfen sie mir, hilfst du mir, mir helfen, mir dabei helfen
help: hilf, hilfe, helfen, hilfst
help me decide: hilf mir bei der entscheidung, hilf mir zu entscheiden, hilf mir entscheiden
suggest: schlag, schlage, schlagen sie, vorschlagen, vorschlag, empfiehl, vorzuschlagen
suggestions: vorschläge, empfehlungen, tipps, tips
recommend: empfehl*
ideas: ideen, idee, einfälle, anregungen, brainstorme, brainstorming
ideas for: ideen für, ideen zu, ideen fürs, ideen zum, ideen zur, idee für, vorschläge für
advice: rat, ratschlag, ratschläge, beratung
analyze: analysier*, auswert*, werte aus
evaluate: evaluier*
review: rezension, review, begutacht*, bewertung, kundenbewertung, google-bewertung
reviews: rezensionen, bewertungen, kundenbewertungen
critique: kritisier*, kritik an, zerpflück*
play devil's advocate: spiel den advocatus diaboli, advocatus diaboli
refactor: refaktor*, umstrukturier*, räum den code auf, refactor*
optimize: optimier*
debug: debugge, debuggen
answer: antwort, antworte, antworten, antworten sie, beantwort*
answer only with: antworte nur mit, antworte ausschließlich mit, antworten sie nur mit
answer only: antworte nur, antworten sie nur
reply: erwidere, erwiderung, rückantwort, antwortschreiben, rückmeldung
reply to: antwort auf, antworte auf, antworten auf, erwiderung auf
output only: gib nur aus, ausgabe nur, nur ausgeben
use: verwende, verwenden, verwend, benutz*, nutze, nutzen, nutzt, verwendet
don't use: verwende nicht, benutze nicht, nutze nicht, verwende keine, verwende kein, verwende keinen, benutze keine, benutze kein, benutze keinen, nutze keine, nutze kein, nutze keinen
don't mention: erwähne nicht, nenne nicht, erwähne kein, erwähne keine
mention: erwähn*
don't change: nichts verändern, nichts ändern
change: veränder*
don't invent: erfinde nichts, nichts erfinden, erfinde keine, nichts dazuerfinden, denk dir nichts aus, nichts erfunden
invent: erfind*, ausdenk*, denk dir aus, denk dir
avoid: vermeid*
don't: lass das, bitte kein einziges
include: berücksichtig*, bezieh ein
add: ergänz*, hinzufüg*, füge hinzu, füg, füge, fuege
remove: entfern*, streich, streiche, weglassen, lass weg, lösche
keep: behalt, behalte, behalten, beibehalt*, lass stehen, stehen lassen
keep it short: halte dich kurz, fass dich kurz, fasse dich kurz, halt dich kurz, halte es kurz, bitte kurz halten, kurz halten, fassen sie sich kurz
continue: weiter, mach weiter, mache weiter, fortsetz*, weitermachen
continue this: setze fort, setz fort, schreib weiter, schreibe weiter, weiterschreib*
another: noch ein, noch eine, noch einen
another one: noch eins, noch einer, noch einmal eins, noch so eins, noch ein anderes, einen anderen, ein anderes
same again but: das gleiche nochmal aber, das gleiche aber, dasselbe nochmal aber, dasselbe aber
now in: jetzt auf, und jetzt auf, nun auf, und nun auf, jetzt bitte auf, und auf
now with: jetzt mit, und jetzt mit
imagine: stell dir vor, stelle dir vor, stellen sie sich vor
act as: agiere als, fungiere als, handle als, verhalte dich wie, verhalte dich als, tritt auf als, schlüpf in die rolle, schlüpfe in die rolle
you are: du bist, sie sind
you are now: du bist jetzt, du bist ab jetzt, du bist ab sofort
you are my: du bist mein, du bist meine
you are a: du bist ein, du bist eine, sie sind ein, sie sind eine
be my: sei mein, sei meine
pretend to be: tu so als wärst du, tu so als wärest du, tu so als ob du
play the role of: spiel die rolle, spiele die rolle, übernimm die rolle, spiel mir, spiele einen, spiele eine, spiel einen, spiel eine, spielst du einen, spielst du eine, mime
roleplay: rollenspiel, rollenspiele
simulate: simulier*, spiele ein, spiel ein, nachspiel*
practise: üben, übe, einüben
ask me: stell mir, stelle mir, frag mich, stellen sie mir, befrag mich
rehearse: proben, durchspielen
learn: lern, lerne, lernen, beibringen, erlernen, einarbeiten in
read: lies, lesen, lese, gelesen
speak: sprich, spreche, sprechen, rede mit
brainstorm: sammle ideen, sammle
other question: andere frage, noch was anderes, noch etwas anderes, was ganz anderes, etwas ganz anderes, was anderes
one more question: noch eine frage, eine frage noch, zweite frage
unrelated: unabhängig davon, ganz anderes thema, anderes thema, davon unabhängig
by the way: übrigens, nebenbei, ach übrigens, apropos

in one word: in einem wort, mit einem wort, nur ein wort, in nur einem wort
one word: nur ein wort bitte, ein einziges wort
a word: ein wort
in one sentence: in einem satz, in nur einem satz, in 1 satz, mit einem satz, in einem einzigen satz
in one paragraph: in einem absatz
in two sentences: in zwei sätzen, in 2 sätzen
in a few sentences: in wenigen sätzen, in ein paar sätzen, in kurzen sätzen
words: wörtern, worte, worten, woerter
word: wort, wortes
sentences: sätze, sätzen, saetze, saetzen
sentence: satz, satzes
lines: zeilen
line: zeile, zeilig
paragraphs: absätze, absätzen, abschnitte, abschnitten
paragraph: absatz, absatzes, abschnitt
page: seite
pages: seiten
characters: zeichen, anschläge
stanzas: strophen
stanza: strophe
verses: verse, versen
slides: folien
points: punkte, punkten
bullets: stichpunkte, stichpunkten, stichworte, stichworten, bulletpoints, spiegelstriche, spiegelstrichen, bullet points, aufzählungspunkte
as bullets: stichpunktartig, in stichpunkten, als stichpunkte, in stichworten, stichwortartig, als stichpunktliste, mit aufzählungspunkten
as a table: als tabelle, in einer tabelle, in tabellenform, tabellarisch, in form einer tabelle
as a list: als liste, in listenform, als auflistung
as a numbered list: nummeriert, als nummerierte liste, durchnummeriert
as plain text: nur text
table: tabelle, tabellen
at most: höchstens, maximal, hoechstens, nicht mehr als, nicht länger als, allerhöchstens, im höchstfall
under: unter hundert, weniger als
at least: mindestens, wenigstens, zumindest, mind
exactly: genau, exakt
short: kurz, kurze, kurzen, kurzes, kurzem, knapp, knappe, knappen, knappes
short and: kurz und
briefly: kurz und knapp, kurz und bündig, kurz gefasst, in kürze erklärt, in aller kürze, kurz gesagt, kurz zusammengefasst
very short: möglichst kurz, so kurz wie möglich, ganz kurz, sehr kurz, richtig kurz
in detail: ausführlich, detailliert, im detail, bis ins detail, in aller ausführlichkeit, eingehend
detailed: ausführliche, ausführlichen, ausführliches, ausführlicher text, detaillierte, detaillierten, detailliertes
step by step: schritt für schritt, schrittweise, schritt fuer schritt, in einzelnen schritten, schritt um schritt
steps: schritte, schritten
first step: erster schritt, ersten schritt
with the steps: mit rechenweg, mit lösungsweg, mit zwischenschritten, samt rechenweg
show the working: zeig den rechenweg, zeige den rechenweg, rechenweg
without explanation: ohne erklärung, ohne erklärungen, ohne kommentar, ohne kommentare, ohne begründung, ohne erläuterung, ohne erläuterungen, kommentarlos
no explanation: keine erklärung, keine erklärungen, keine begründung, keine erläuterung, keine erläuterungen, keine kommentare, kein kommentar
no preamble: ohne einleitung, ohne vorrede, keine einleitung, ohne einleitende worte, ohne umschweife
no small talk: ohne geschwafel, kein geschwafel, ohne drumherum, kein drumherum, ohne floskeln drumherum
explanation: erklärung, erklärungen, erläuterung, erläuterungen
nothing else: sonst nichts, nichts anderes, nichts weiter, und sonst nichts, mehr nicht, weiter nichts, nichts sonst
only the answer: nur die antwort, nur die lösung
only the number: nur die zahl, nur eine zahl, nur die ziffer
only the result: nur das ergebnis
only the code: nur den code, nur der code, nur code
only the text: nur den text, nur der text, nur den fertigen text
only the name: nur den namen, nur die namen
only the translation: nur die übersetzung
only the list: nur die liste
only yes or no: nur ja oder nein, nur mit ja oder nein, einfach ja oder nein
formal: formell*, förmlich, förmliche, förmlichen, formal
more formal: formeller, förmlicher
informal: informell*, ungezwungen*
casual: locker, lockere, lockeren, lockerer ton, leger*, salopp*
more casual: lockerer
friendly: freundlich, freundliche, freundlichen, freundliches, freundlichem, nett, nette, netten, nettes
friendlier: freundlicher, netter
polite: höflich, höfliche, höflichen, höfliches, hoeflich
more polite: höflicher
professional: professionell*
funny: lustig*, witzig*, humorvoll*
serious: seriös*, ernst, ernste, ernsthaft*
neutral: sachlich*, neutral*
warm: herzlich, herzliche, herzlichen, warmherzig*
warmer: herzlicher, wärmer
persuasive: überzeugend*
personal: persönlich*, individuell*
respectful: respektvoll*
diplomatic: diplomatisch*
confident: selbstbewusst*, souverän*
firm: bestimmt im ton, energisch*, nachdrücklich*
strict: streng*
sarcastic: sarkastisch*
cheesy: kitschig*, schmalzig*
cliché: klischee*, floskel*
creative: kreativ*
tone: ton, tonfall, tonalität
style: stil, sprachstil
in the style of: im stil von, im stile von, nach art von, à la
in plain language: in einfacher sprache, in leichter sprache, in einfachen worten, leicht verständlich, leichte sprache, einfach erklärt, allgemeinverständlich
plain: schlicht*
easier: leichter, verständlicher
technical jargon: fachjargon, fachchinesisch, fachsprache, fachbegriffe
like i am 5: als wäre ich 5, als wär ich 5, als wäre ich fünf, für fünfjährige, wie einem kind
for beginners: für anfänger, für einsteiger, für neulinge
for a child: für ein kind
for children: für kinder, für die kinder, für kids, kindgerecht
for laypeople: für laien
for my boss: für meinen chef, für meine chefin, für den chef
for the board: für den vorstand, für die geschäftsleitung, für die geschäftsführung
for my team: für mein team, für unser team
audience: zielgruppe, publikum, zielpublikum, adressat, adressaten
reader: leser, leserin
readers: lesern, leserinnen, leserschaft
in german: auf deutsch, auf hochdeutsch, in deutsch
into german: ins deutsche
in english: auf englisch, in englisch, auf englich
into english: ins englische
in french: auf französisch, auf franzoesisch
into french: ins französische
in spanish: auf spanisch
into spanish: ins spanische
in italian: auf italienisch
into italian: ins italienische
in portuguese: auf portugiesisch
in dutch: auf niederländisch, auf holländisch
in polish: auf polnisch
into polish: ins polnische
in russian: auf russisch
into russian: ins russische
in turkish: auf türkisch
into turkish: ins türkische
in ukrainian: auf ukrainisch
in arabic: auf arabisch
in japanese: auf japanisch
in chinese: auf chinesisch
in swedish: auf schwedisch
in swiss german: auf schweizerdeutsch
english: englisch
german: deutsch
french: französisch
spanish: spanisch
american: amerikanisch*
british: britisch*
the text below: text unten, untenstehenden text, untenstehender text, nachfolgenden text, unten stehenden text
below: unten, untenstehend*, nachstehend*
above: oben, obenstehend*, oben genannt*, obig*
in attached: im anhang, anbei, in der anlage, im attachment
attached: angehängt*, beigefügt*, beiliegend*, anhängend*, hochgeladen*, angefügt*
i uploaded the: ich habe die datei hochgeladen
i pasted: ich habe eingefügt, habe ich eingefügt
i sent you: ich dir geschickt habe, ich dir geschickt hab, ich geschickt habe
according to: gemäß, entsprechend
according to the text: laut text, laut dem text, dem text zufolge
based on the text: anhand des textes, auf basis des textes, nur anhand des textes
text: text, textes, texte, texten
prompt: prompt, prompts
question: frage
questions: fragen
topic: thema
topics: themen
example: beispiel
examples: beispiele, beispielen
with examples: mit beispielen, mit beispiel, anhand von beispielen
template: vorlage, vorlagen, muster, mustertext, musterbrief
placeholders: platzhalter, platzhaltern
reasons: gründe, gründen
reason: grund
goal: ziel, ziele, zielsetzung
who won yesterday: wer hat gestern gewonnen, wer hat gestern das spiel gewonnen, wer hat gestern abend gewonnen
weather today: wie ist das wetter heute, wie wird das wetter heute
weather tomorrow: wie wird das wetter morgen
weather: wetter
what time is it: wie spät ist es, wie viel uhr ist es, wieviel uhr ist es, wie viel uhr haben wir
what's today's date: welches datum ist heute, welcher tag ist heute, den wievielten haben wir heute
who is the chancellor of germany: wer ist bundeskanzler, wer ist der bundeskanzler, wer ist gerade bundeskanzler, wer ist aktuell bundeskanzler, wer ist der aktuelle bundeskanzler
who is the president of: wer ist präsident von, wer ist der präsident von, wer ist der aktuelle präsident von
latest news: neueste nachrichten, aktuelle nachrichten, neuesten nachrichten, aktuellen nachrichten
current exchange rate: aktueller wechselkurs, aktuellen wechselkurs, aktuelle wechselkurs
current stock price: aktueller aktienkurs, aktuellen aktienkurs, aktueller kurs, aktuellen kurs
current bitcoin price: aktueller bitcoin kurs, bitcoin kurs aktuell, bitcoin kurs heute
latest version of: neueste version von, aktuelle version von, aktuellste version von, neuste version von
latest: neueste, neuesten, neuste, neusten, aktuellste, aktuellsten
the following text: folgenden text, folgender text, folgendem text, den folgenden text, der folgende text, dem folgenden text, diesen folgenden text
following: folgende, folgenden, folgender, folgendes, folgendem
words: wörter
mistakes: fehler, fehlern
in english: auf englisch bitte
an english: ein englisches, einen englischen, eine englische
my english: mein englisches, meinen englischen, meine englische
shorter: kürzer, kürzere, kürzeren, kürzeres
short: ein kurzer, mein kurzer, sehr kurzer, kurzer text, kurzer brief, kurzer artikel, kurzer überblick, kurzer absatz, kurzer vortrag
get: holen sie, hol, hole
more formal: formaler
answer: antwortest, antwortet
don't say: sag nicht, sage nicht
can it be done: geht das
more confident: selbstbewusster
read out: vorlesen, vorgelesen
sorted: geordnet
quick: schnell mal
don't change: nichts daran ändern, bitte nicht ändern
change: ändern, änderst, änderung, änderungen, geändert, abändern
don't change: bitte ändere nichts, bitte ändere nicht
be called: nennen
continue this story: schreib die geschichte weiter, schreibe die geschichte weiter, schreib diese geschichte weiter, schreib meine geschichte weiter, setze die geschichte fort
continue this scene: schreib die szene weiter, schreib diese szene weiter
continue this poem: schreib das gedicht weiter
by population: nach einwohnerzahl
by price: nach preis
by size: nach größe
by date: nach datum
by age: nach alter
by colour: nach farbe
by alphabet: nach alphabet
by priority: nach priorität
by urgency: nach dringlichkeit
by importance: nach wichtigkeit
by relevance: nach relevanz
by mood: nach stimmung
by topic: nach thema
by topics: nach themen
by category: nach kategorie
by categories: nach kategorien
by sales: nach umsatz
by name: nach namen
by length: nach länge
by difficulty: nach schwierigkeit
by year: nach jahr
by month: nach monat
loud: laut
according to: laut dem, laut der, laut vertrag, laut mietvertrag, laut gesetz, laut hersteller, laut meinem, laut meiner, laut mail, laut artikel, laut studie, laut packungsbeilage, laut anleitung
weather tomorrow: wetter morgen, wie ist das wetter morgen
weather today: wetter heute
the conditions tomorrow: das wetter morgen
the conditions today: das wetter heute
as prose: als fließtext, im fließtext, in fließtext
prose: fließtext
but firm: aber bestimmt
nothing more to: nichts anderes zu, sonst nichts zu, sonst nichts im
further up: weiter oben
further down: weiter unten
sounds like a: klingt wie ein, klingt wie eine
speak like a: rede wie ein, rede wie eine, sprich wie ein, sprich wie eine
write like a: schreib wie ein, schreib wie eine, schreibe wie ein
act like a: benimm dich wie ein, verhalte dich wie ein, verhalte dich wie eine
include: einbauen, baue ein
set up: einrichten, eingerichtet, einzurichten
edit: bearbeiten, bearbeite, bearbeitet
see attached: siehe anhang, siehe anlage, siehe beigefügte datei
attachment: anhang
shorten to half: kürze auf die hälfte, kürze das auf die hälfte, auf die hälfte kürzen
`
