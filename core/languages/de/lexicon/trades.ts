// Names of rarer jobs: systems and servers, checks of claims, plans by the minute, colours and kitchens.
export const TRADES = `
does support: unterstützt
difference in hours: stunden unterschied, wie viele stunden unterschied
hours ahead: stunden voraus
claim: behauptung, these
my claim: meine behauptung, meine these
does the text support: belegt der text, belegt die studie, stützt der text, deckt der text
fact-check: faktencheck
contradict each other: widersprechen sich, sich widersprechen
inconsistencies: widersprüche, widersprüchlich, unstimmigkeiten
differ: unterscheiden
both sources: beide quellen, beiden quellen
two statements: zwei aussagen, beiden aussagen
meeting minutes: protokoll der sitzung, protokoll der besprechung
transcript: transkript, mitschnitt
codebook: codebuch, kodierleitfaden
code each answer: kodiere, codiere, kodiere die antworten
qualitative data: qualitative daten, qualitative interviews
thematic analysis: thematische analyse
port: portiere, portieren
extend this code: erweitere diesen code, erweitere den code
adapt: anpassen, passe
change this code: ändere diesen code, ändere den code
never ordered: nie bestellt, noch nie bestellt
scheduled task: geplante aufgabe, aufgabenplanung
redirect: weiterleitung, weiterleiten, umleiten
firewall rules: firewall regeln, firewallregeln
harden the server: server absichern, server härten
classifier: klassifikator
train a model: trainiere ein modell, modell trainieren, modell zu trainieren
predict whether: vorhersagen ob, sagt voraus ob
booking app: buchungs app, reservierungs app, buchungsapp
complete app: komplette app, ganze app, vollständige app
clone of: klon von
app like: app wie
web app: web app, webapp, webanwendung
component: komponente, komponenten
navbar: navigationsleiste
multi-step form: mehrstufiges formular
date picker: datumsauswahl
rest api: rest api, rest schnittstelle
file upload: dateiupload, datei upload
overlapping date ranges: überlappende zeiträume, überlappenden zeiträume, überschneidende termine, überlappende termine
overlapping intervals: überlappende intervalle, überlappenden intervalle
intervals: intervalle, intervallen
merge: zusammenführen, zusammenfügen, führe zusammen
free time slots: freie zeitfenster, freie termine
task queue: warteschlange
retries: wiederholungsversuche
rate limiter: ratenbegrenzung
read csv: csv einlesen, csv datei einlesen, csv lesen
validate iban: iban prüfen, iban validieren
roman numerals: römische zahlen
concurrency: nebenläufigkeit
intermittent: sporadisch
works on my machine: bei mir läuft es, auf meinem rechner läuft es
merge conflict: mergekonflikt, merge konflikt, konflikt beim mergen
git undo: commit rückgängig machen, commit rückgängig
undo: rückgängig
dependencies: abhängigkeiten, abhängigkeit
dependency conflict: abhängigkeitskonflikt, versionskonflikt
cannot find module: modul nicht gefunden
won't install: lässt sich nicht installieren
won't build: baut nicht, kompiliert nicht
install: installier*
center: zentrier*, mittig
margin: abstand, abstände
align: ausrichten, ausgerichtet
type error: typfehler, typenfehler
cohort: kohorte, kohorten, kohortenanalyse
retention: kundenbindung, bindungsrate
if this goes on: wenn es so weitergeht, wenn das so weitergeht
extrapolate: hochrechnen
did it work: gewirkt
causal: kausal, ursächlich
cause: ursache, ursachen
since we: seit wir, seitdem wir, seit unserer
after we: nachdem wir
introduced: eingeführt
is this argument valid: ist das argument gültig, ist der schluss gültig, ist dieser schluss gültig, ist der schluss zulässig
syllogism: syllogismus
can one conclude: kann man daraus schließen, kann man daraus folgern
my attempt: mein ansatz, meinen ansatz
how many days between: wie viele tage liegen zwischen, wie viele tage zwischen, wieviele tage liegen zwischen
how many days until: wie viele tage bis, wie viele tage sind es bis, wie viele tage noch bis
outage: serverausfall, ausfall
fair split: fair aufteilen, gerecht aufteilen, gerecht verteilen, fair verteilen
incentives: anreize, anreiz
bonus scheme: bonussystem, prämiensystem
nobody cleans: niemand putzt, keiner putzt
app idea: app idee
user flow: nutzerführung
prototype: prototyp
design an app: entwirf eine app
design a system: entwirf ein system
system architecture: systemarchitektur, softwarearchitektur
architecture: architektur
leaves: blätter
aphids: blattläuse, läuse
slugs: nacktschnecken
orchid: orchidee
basil: basilikum
yellow: gelb, gelbe, gelben
brown: braun, braune, braunen
red: rot, rote, roten
green: grün, grüne, grünen
spots: flecken
dying: verwelkt, welkt, welk
fewer customers: weniger kunden, weniger gäste
sales dropped: umsatz gesunken, umsatz eingebrochen, umsatz sinkt
what to pack: was einpacken, was muss ich einpacken, was soll ich einpacken, was packe ich ein
packing for: koffer packen für, einpacken für
curriculum: lehrplan, curriculum
training course outline: schulungsplan, schulungskonzept
workshop outline: workshopkonzept, workshop konzept
dinners for the week: was koche ich diese woche
christmas dinner: weihnachtsessen, weihnachtsmenü
roast: braten, weihnachtsgans
dinner party: menü für gäste
switching to: umstieg auf, umstellung auf, umstellen auf, wechsel zu
server migration: serverumzug, servermigration
run sheet: regieplan, minutenplan
running order: ablaufplan
minute by minute: minutengenau
backward plan: rückwärtsplan, rückwärtsplanung, rückwärtsterminierung
when do i need to start: wann muss ich anfangen, wann muss ich beginnen
when do we need to start: wann müssen wir anfangen, wann müssen wir beginnen
poem for a funeral: trauergedicht
parody of the song: parodie auf das lied, liedparodie
parody: parodie
what happens next: wie geht es weiter, wie geht die geschichte weiter, was passiert als nächstes
next chapter: nächstes kapitel, nächste kapitel, fortsetzung
novella: novelle
long story: lange geschichte
prompt for chatgpt: prompt für chatgpt
installation guide: installationsanleitung
api documentation: api dokumentation
technical documentation: technische dokumentation
ways to earn money: geld verdienen, nebenbei geld verdienen
side job ideas: nebenverdienst, nebenjob
practise bad news: schlechte nachricht überbringen
exam paper: klausur erstellen
mulled wine: glühwein
wine: wein
beer: bier
coffee: kaffee
soup: suppe
sauce: soße, sauce
jam: marmelade, konfitüre
cheese: käse
meat: fleisch
fish: fisch
rice: reis
eggs: eier, ei
potatoes: kartoffeln, erdäpfel
cookies: kekse, plätzchen, guetzli
grill: grillen, grillieren
bbq for: grillfest für
carpet: teppich
stain: fleck
wool: wolle
sofa: sofa
furniture: möbel
key: schlüssel
locked out: ausgesperrt
fence: zaun, gartenzaun
hedge: hecke
parking: parkplatz
stairs: treppe
window: fenster
door: tür
cellar: keller
balcony plants: balkonpflanzen
christmas tree: weihnachtsbaum
market: markt
museum: museum
museums: museen
cities: großstädte
countries in: länder in
mountains: berge
alps: alpen
coast: küste
island: insel
tent: zelt
luggage: gepäck
suitcase: koffer
backpack: rucksack
airport: flughafen
bus: bus
rental car: mietwagen
driving time: fahrzeit
plaster: verputze, verputzen
how do i plaster: wie verputze ich
how do i paint: wie streiche ich
how do i lay: wie verlege ich
how do i repair: wie flicke ich
how do i hang: wie hänge ich
`
