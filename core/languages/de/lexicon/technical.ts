// Code, data, mathematics and what goes wrong with them.
export const TECHNICAL = `
code: code, quellcode, quelltext, codes
my code doesn't work: mein code funktioniert nicht, mein code geht nicht, mein code läuft nicht
this code: diesen code, dieser code, diesem code
explain this code: erkläre diesen code, erklär diesen code, erklär mir diesen code
what does this code do: was macht dieser code, was tut dieser code, was macht der code, was macht das script, was macht das skript
what does this: was macht diese, was macht dieser, was macht dieses, was tut diese, was macht die
line by line: zeile für zeile, zeilenweise
program: programm, programme, programms
function: funktion
functions: funktionen
function that: funktion die
method: methode, methoden
variable: variable, variablen
loop: schleife, schleifen, endlosschleife
infinite loop: endlosschleifen
array: feld array
string: zeichenkette, zeichenketten
list of: liste von, liste mit, liste aller
integer: ganzzahl, ganze zahl
file: datei
files: dateien
folder: ordner, verzeichnis, verzeichnisse, ordnern
rename: umbenenn*, benenne um, benennt um
move: verschieb*
copy: kopier*
delete: lösch*, loesch*
download: herunterlad*, lade herunter, runterlad*
upload: hochlad*
save: speicher, speichere, speichern, abspeichern
send: versend*, verschick*
automate: automatisier*, automatisch
automatically: vollautomatisch
script: skript, script, skripte, scripts
script that: skript das, script das, skript welches
bash script: bash-skript, shellskript, shell-skript
shell command: konsolenbefehl, terminalbefehl, shell befehl
command: befehl, befehle, kommando
terminal: terminal, konsole, kommandozeile, eingabeaufforderung
one-liner: einzeiler
database: datenbank, datenbanken
database schema: datenbankschema, datenmodell, tabellenstruktur
create table: tabelle anlegen, sql tabelle, tabelle erstellen
query: abfrage, abfragen, datenbankabfrage
sql query that: sql abfrage die
slow query: langsame abfrage, abfrage ist langsam, abfrage ist zu langsam
index: datenbankindex
rows: zeilen in der tabelle
column : tabellenspalte
duplicates: duplikate, dubletten, doppelte, doppelten, doppelte einträge
without orders: ohne bestellung, ohne bestellungen, ohne buchung
orders: bestellungen, aufträge
per month: pro monat, je monat
per day: pro tag, je tag, am tag
last 30 days: letzten 30 tage, letzten 30 tagen
regex: regex, regulärer ausdruck, regulären ausdruck, reguläre ausdrücke
excel formula: excel-formel, formel in excel, formel für excel
formula: formel, formeln
spreadsheet: tabellenkalkulation, tabellenblatt, excel tabelle, exceltabelle, excel liste, exceldatei, excel-datei
excel macro: excel makro, makro
cell: zelle, zellen
sverweis vlookup: sverweis
sumif: summewenn, summewenns
countif: zählenwenn, zählenwenns
if formula: wenn formel, wenn-funktion
website: webseite, internetseite, homepage, webseiten, internetauftritt
web page: html-seite
landing page: landingpage, landing page
contact form: kontaktformular
login form: loginformular, anmeldeformular
form: formular, formulare
app: app, anwendung, applikation
write an app: schreib eine app, programmiere eine app
mobile app: handy app, mobile app
browser extension: browser-erweiterung, browsererweiterung, chrome-erweiterung, firefox-erweiterung
game: spiel, computerspiel, browserspiel, browser-spiel, videospiel
tic-tac-toe: tic tac toe
endpoint: endpunkt, schnittstelle, endpunkte
scraper: scraper, webscraper
scrape: auslesen von webseiten
parse: parse, parsen, einlesen, lies ein, auslies
validate: validier*
sort a list: liste sortieren
reverse a string: string umdrehen, string umkehren, zeichenkette umkehren
prime numbers: primzahlen, primzahl
palindrome: palindrom, palindrome
factorial: fakultät
leap year: schaltjahr, schaltjahre
binary search: binäre suche
linked list: verkettete liste
algorithm: algorithmus, algorithmen
shortest path: kürzester weg, kürzesten weg, kürzester pfad
knapsack: rucksackproblem
time complexity: laufzeitkomplexität, zeitkomplexität, laufzeitverhalten
unit tests for: unit tests für, unittests für, komponententests
tests: testfälle, tests
write tests: schreib tests, schreibe tests, tests schreiben
test cases: testfälle für
error: fehlermeldung, fehlercode, laufzeitfehler
get an error: bekomme einen fehler, bekomme den fehler, krieg einen fehler, krieg den fehler, bekomme die fehlermeldung, bekomme folgenden fehler, kriege einen fehler
throws an error: wirft einen fehler, wirft fehler
crashes: stürzt ab, bricht ab, abstürzt
crash: absturz, abstürze, programmabsturz
bug: bug, programmfehler
wrong: falsch, falsche, falschen, falsches, verkehrt, verkehrte
wrong result: falsches ergebnis, falsche ergebnisse
what is wrong: was ist falsch, was ist verkehrt, was stimmt nicht, wo liegt der fehler, wo ist der fehler, was läuft falsch
why is: warum ist, wieso ist, warum sind
why does: warum funktioniert, wieso funktioniert, warum macht, warum wird, wieso wird, warum geht, wieso geht
why doesn't it: warum geht es nicht, wieso geht es nicht
returns: liefert, gibt zurück, zurückgibt, zurückliefert, ausgibt
returns nothing: liefert nichts, gibt nichts zurück
gives: ergibt, gibt aus
instead of : anstatt von
expected: erwartet, erwarte, erwartete
missing: fehlt, fehlen, fehlende, fehlenden, fehlender, fehlendes
sometimes fails: schlägt manchmal fehl, manchmal fehlschlägt
fails: schlägt fehl, fehlschlägt, scheitert
only in production: nur in produktion, nur auf dem server, nur live
works locally: lokal funktioniert, lokal läuft, lokal geht
slow code: code ist langsam, code ist zu langsam, programm ist langsam, skript ist langsam
too slow: zu langsam, viel zu langsam, sehr langsam
make it faster: schneller machen, mach es schneller, mach das schneller, beschleunig*
takes: dauert, braucht ewig
seconds: sekunden
memory leak: speicherleck, memory leak
out of memory: zu wenig speicher, speicherüberlauf
memory: arbeitsspeicher, speicherverbrauch
code review: code-review, codereview
review my code: schau meinen code an, schau dir meinen code an, schau dir den code an, sieh dir meinen code an
security holes: sicherheitslücken, sicherheitslücke, schwachstellen
is this secure: ist das sicher
clean up: aufräum*, räum auf, räume auf, säuber*
readable: lesbar*
cleaner: sauberer
less: kürzerer code
comments in the code: kommentiere den code
password: passwort, passwörter, kennwort
password generator: passwort-generator, passwortgenerator
encrypt: verschlüssel*
login system: login-system, anmeldesystem, loginsystem
users: nutzer, benutzer, nutzern, benutzern, anwender, usern
booking system: buchungssystem, reservierungssystem, terminbuchung
date range: datumsbereich, zeitraum
days between: tage zwischen
time zones: zeitzonen, zeitzone
working days: werktage, werktagen, arbeitstage, arbeitstagen
invoices: rechnungsdaten
server: server, servers, servern
deployment: bereitstellung
data: datei mit daten, messdaten, rohdaten
dataset: datensatz
spreadsheet data: tabellendaten
data analysis: datenanalyse
numbers: zahlen, ziffern
figures: kennzahlen, zahlenwerte
number: zahl, nummer, anzahl
value: wert
chart: diagramm, diagramme, grafik, schaubild
which chart: welches diagramm, welche diagramme, welcher diagrammtyp, welche grafik
pie chart or: kuchendiagramm oder, kreisdiagramm oder, kuchen oder
bar chart: balkendiagramm, säulendiagramm
pie chart: kuchendiagramm, kreisdiagramm
plot: plotte, plotten, grafisch darstellen
average: durchschnitt, mittelwert, durchschnittlich*, schnitt
median: median
mean: mittelwerte
standard deviation: standardabweichung
significant: signifikant*
is this significant: ist das signifikant, ist das statistisch signifikant
is the difference significant: ist der unterschied signifikant
a/b test: ab-test
correlation: korrelation, korrelationskoeffizient
correlates: korrelier*
regression: regression
confidence interval: konfidenzintervall
statistical test: statistischer test, statistischen test, signifikanztest
which test: welcher test, welchen test, welches testverfahren
sample: stichprobe, stichproben
sample size: stichprobengröße, stichprobenumfang, wie groß muss meine stichprobe
how many participants: wie viele teilnehmer, wieviele teilnehmer
participants: teilnehmer, probanden, teilnehmende, teilnehmenden
forecast: prognose, prognosen, hochrechnung, vorhersage, prognostizier*
next quarter: nächstes quartal, nächsten quartal
trend: entwicklung, trend
outliers: ausreißer
missing values: fehlende werte, fehlenden werte, fehlenden werten
clean the data: daten bereinigen, bereinige die daten, datenbereinigung
kpis: kennzahl
which kpis: welche kennzahlen, welche kpis
metrics: metriken, messgrößen
dashboard: dashboard
respondents: befragte, befragten, umfrageteilnehmer
satisfaction: zufriedenheit, zufrieden
churn: kündigungsrate, abwanderung, kundenabwanderung
conversion: konversion, konversionsrate
visitors: besucher, besuchern
revenue: erlös, erlöse, einnahmen
share: anteil, anteile
caused by: verursacht durch, liegt es an, lag es an
is it because: liegt das an, liegt das daran
effect of: auswirkung von, auswirkungen von, effekt von, wirkung von
did it work: hat es gewirkt, hat das gewirkt, hat es was gebracht, hat das etwas gebracht
dropped: gesunken, eingebrochen, zurückgegangen
rose: gestiegen, angestiegen
household spending: haushaltsausgaben
my electricity: mein stromverbrauch, meinen stromverbrauch, unser stromverbrauch
probability: wahrscheinlichkeit, wahrscheinlichkeiten
dice: würfel, würfeln
coin: münze
urn: urne
how many ways: wie viele möglichkeiten, wieviele möglichkeiten, auf wie viele arten
at random: zufällig, zufällige, zufälligen
without replacement: ohne zurücklegen
proof: beweisführung
prove that: beweise dass, beweisen sie dass
by induction: per induktion, durch vollständige induktion, mit vollständiger induktion
counterexample: gegenbeispiel, gegenbeispiele
is my proof correct: ist mein beweis richtig, ist mein beweis korrekt, stimmt mein beweis
where is my mistake: wo ist mein fehler, wo liegt mein fehler, wo hab ich mich verrechnet
solution: lösung, lösungen
equation: gleichung, gleichungen, gleichungssystem
solve the equation: löse die gleichung
derivative: ableitung, ableiten
integral: integral, integrale
limit: grenzwert
matrix: matrix, matrizen
triangle: dreieck, dreiecks
circle: kreis, kreises
rectangle: rechteck
radius: radius
angle: winkel
perpendicular: senkrecht
area: fläche, flächeninhalt
volume: rauminhalt
chance: chance, chancen
puzzle: rätsel
logic puzzle: logikrätsel, logisches rätsel
riddle: scherzfrage
liars: lügner
tells the truth: sagt die wahrheit
who is the culprit: wer ist der täter, wer war es, wer war's, wer wars
sits next to: sitzt neben
does it follow: folgt daraus
valid: gültig, schlüssig
annuity: annuität
instalment: rate, raten, monatsrate
how many days: wie viele tage, wieviele tage
roughly how many: wie viele ungefähr, ungefähr wie viele
how it works: wie es funktioniert, wie das funktioniert, funktionsweise
works: funktioniert, klappt
happens: passiert, geschieht
what happens: was passiert, was geschieht
explained: erklärt
neural network: neuronales netz, neuronale netze
machine learning: maschinelles lernen
encryption: verschlüsselung
gravity: schwerkraft, gravitation
relativity: relativitätstheorie
photosynthesis: photosynthese, fotosynthese
climate: klima, klimawandel
immune system: immunsystem
sky: himmel
moon: mond
evolution: evolution
brain: gehirn
light speed: lichtgeschwindigkeit
quantum: quanten, quantenphysik, quantenmechanik
subjunctive: konjunktiv
tenses: zeitformen
past tense: präteritum, vergangenheitsform
dative: dativ
accusative: akkusativ
genitive: genitiv
active voice: aktivform, aktivsatz
secure: absichern, sichere verbindung
values: werte, werten, messwerte, messwerten
result: ergebnis, endergebnis, resultat
results: ergebnisse, ergebnissen, resultate
only the result: nur das endergebnis
letters of: buchstaben
data set: datensammlung
sentence: halbsatz
expected value: erwartungswert
energy: energie
cells: felder im
page loads: seite lädt
runs: läuft
after the update: seit dem update, nach dem update, seit dem windows update
service: dienst
variants: varianten, variante
class in c#: klasse in c#
cache class: cache klasse
simultaneously: gleichzeitig
sql query: sql abfrage, sql abfragen, sql query
telegram bot: telegram bot, telegrambot
discord bot: discord bot
bot: bot, chatbot
login page: login seite, anmeldeseite, loginseite
hash: hash
always lies: lügt immer, immer lügt
lies: lügt
send: schick, schicke, schicken, schickt, sende, senden, sendet, sendest
what is the probability that: wie wahrscheinlich
always returns null: immer null zurück
returns null: null zurück
returns none: none zurück
returns undefined: undefined zurück
returns nothing: nichts zurück
always returns 0: immer 0 zurück
returns 0: 0 zurück
returns false: false zurück
what is wrong with: was ist falsch an, was ist falsch in, was stimmt nicht an, was stimmt nicht in, was stimmt nicht mit
video editing: videoschnitt, videobearbeitung
by mistake: aus versehen, versehentlich
committed: committet, commited, eingecheckt
instead of on: statt auf
how do i get it onto: wie bekomme ich das auf, wie kriege ich das auf
migration plan: migrationsplan
plain html: reines html, pures html, nur html
which laptop should i buy: welchen laptop soll ich, welchen laptop sollte ich, welches notebook soll ich
which phone should i buy: welches handy soll ich, welches handy sollte ich, welches smartphone soll ich
which bike should i buy: welches fahrrad soll ich, welches e-bike soll ich
which car should i buy: welches auto soll ich, welches auto sollte ich
which camera should i buy: welche kamera soll ich, welche kamera sollte ich
which tv should i buy: welchen fernseher soll ich
which washing machine should i buy: welche waschmaschine soll ich
which coffee machine should i buy: welche kaffeemaschine soll ich
how do i install: wie installiere ich, wie installier ich, wie kann ich installieren
how do i set up: wie richte ich ein
bike rental: fahrradverleih
duplicate rows: doppelte zeilen, doppelte datensätze
why do i get: warum bekomme ich, wieso bekomme ich, warum kriege ich
social media plan: social-media-plan
how do i create: wie erstelle ich, wie erzeuge ich
`
