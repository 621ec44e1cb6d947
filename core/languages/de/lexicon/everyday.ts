// Everyday requests with a trap in them, from stains and cold calls to the files on a disk, as German prompts name them.
export const EVERYDAY = `
new rules: neuen regeln, neue regeln
new office rules: neuen büroregeln, neue büroregeln
introduction email: vorstellungsmail
introduce myself: stelle mich vor, mich vorstellen, vorstellung meiner person
asking for a week off: um eine woche urlaub, eine woche urlaub
asking for time off: urlaubsantrag, um urlaub, um freie tage
leave request: antrag auf urlaub, urlaub beantragen
biggest weakness: größte schwäche, größten schwächen
biggest strength: größte stärke, größten stärken
tell me about yourself: erzählen sie etwas über sich, selbstvorstellung
why should we hire you: warum sollten wir sie einstellen
thank you letter: dankesbrief, dankschreiben
donor: spender, spenderin, spendern
donation: spende, geldspende, sachspende
donations: spenden
sign: schild, aushang
we are closed: wir haben geschlossen, bleibt geschlossen, wir bleiben geschlossen, haben wir geschlossen
closed: geschlossen
welcome email: willkommensmail, begrüßungsmail
template answers: antwortvorlagen, textbausteine, standardantworten
book blurb: klappentext
query letter: exposé für verlage
risk assessment: gefährdungsbeurteilung, risikobeurteilung, risikobewertung
method statement: arbeitsanweisung zur sicherheit
handover notes: übergabenotizen, übergabeprotokoll, übergabedokument, übergabe an
replacement: nachfolgerin, nachfolger
benefits of: vorteile von
importance of: bedeutung von
presentation: präsentation, präsi, referat mit folien
slides: folien, powerpoint
fight: streit, streits, streits in
mother: mutter
hitting others: andere schlägt, kinder schlägt
delayed: verspätet sich, verzögert sich, verspätet
has not answered: nicht geantwortet hat, nicht reagiert hat
not answered: nicht geantwortet, nicht reagiert
follow-up email: nachfassmail, nachfass mail
supplier: lieferant, lieferanten, zulieferer
registration form: anmeldeformular, anmeldebogen
intake form: aufnahmebogen, anamnesebogen
sales pitch: verkaufspitch, verkaufspräsentation
cold call script: telefonskript für kaltakquise, leitfaden für kaltakquise, kaltakquise telefonskript
cold call: kaltakquise am telefon, kaltanruf
note to the neighbours: zettel an die nachbarn, aushang für die nachbarn, zettel für die nachbarn
we are having a party: wir feiern eine party, wir feiern
wedding vows: ehegelübde, eheversprechen, traugelübde
youtube script: youtube skript
children's story: kindergeschichte, geschichte für kinder
character sketch of: charakterbeschreibung, figurenbeschreibung
villain: bösewicht, antagonist, schurke
convince me: überzeug mich, überzeuge mich
drags: zieht sich, langweilt
second act: zweiten akt, zweiter akt
third act: dritten akt, dritter akt
job interview: vorstellungsgespräch, bewerbungsgespräch
interview tomorrow for: morgen vorstellungsgespräch als, morgen bewerbungsgespräch als
questions to ask: fragen soll ich stellen, fragen sollte ich stellen, fragen stellen
flat viewing: wohnungsbesichtigung
test whether: testen ob, herausfinden ob, prüfen ob
how can i test whether: wie kann ich testen ob
get out: herausbekommen, rausbekommen
red wine: rotwein
stain: fleck, flecken
get red wine out of: bekomme ich rotwein aus
rug: teppich, wollteppich
build an app: app bauen, app entwickeln, eine app bauen
i want to build an app: ich will eine app, ich möchte eine app
is it worth fixing: lohnt sich die reparatur, lohnt sich eine reparatur, lohnt es sich zu reparieren
repair or replace: reparieren oder ersetzen, reparieren oder neu kaufen
mower: rasenmäher, rasenmähers
is it worth learning: lohnt es sich zu lernen
gym membership: fitnessstudio vertrag, vertrag im fitnessstudio
phone plan: handyvertrag, handytarif, mobilfunkvertrag
what to look for when buying: worauf achten beim kauf, worauf muss ich achten beim kauf
used car: gebrauchtwagen, gebrauchtwagens, gebrauchtes auto
stamp collection: briefmarkensammlung
how much is worth: wie viel wert ist
worth: wert
charge: verlangen
how much should i charge for: wie viel soll ich verlangen für, was soll ich verlangen für
tutoring: nachhilfe
ants: ameisen
moths: motten, lebensmittelmotten
mice: mäuse, mäusen
barks: bellt, kläfft
how do i stop it: wie höre ich damit auf, wie gewöhne ich ihm das ab, wie gewöhne ich es ihm ab, abgewöhnen
get a dog: hund holen, hund anschaffen, hund zulegen, einen hund holen
get a cat: katze holen, katze anschaffen, katze zulegen
desk: schreibtisch
shelves: regale
piano: klavier
groceries: lebensmitteln, lebensmittel
save money: geld sparen
save money on: sparen bei
make friends: freunde finden, freunde finde
how do i make friends: wie finde ich freunde
meet people: leute kennenlernen, leute kennenlernt
get more parents to come to: mehr eltern zu, bekommen wir mehr eltern zu
parents' evening: elternabend, elternabende, elternabenden
start a podcast: podcast starten, podcast anfangen
start a blog: blog starten, blog anfangen
i want to start a podcast: ich will einen podcast, ich möchte einen podcast
box of old letters: kiste alter briefe, kiste mit alten briefen
old photos: alte fotos, alten fotos
attic: dachboden
what can i cook with: was kann ich mit, was koche ich mit
eggs: eiern, eier
get better at: besser werden in, werde ich besser in, werde ich besser im
how can i get better at: wie werde ich besser im, wie werde ich besser in
is this doable: ist das machbar, ist das zu schaffen, machbar
raise money: spenden sammeln, geld sammeln
fundraising ideas: ideen zum spendensammeln, spendenideen
project ideas: projektideen
shop window: schaufenster
market stall: marktstand
retrospective: retrospektive, retro
procedure for: ablauf für das
opening the shop: öffnen des ladens
apply for: beantragen, beantrage
canada: kanada
open a: eröffnen, zu eröffnen
job search: jobsuche, stellensuche, arbeitssuche
crop rotation: fruchtfolge
beds: beete, beeten
shopping list: einkaufsliste, einkaufszettel
merge: zusammenführt, zusammenführen, zusammenfügt
merge all csv files: alle csv dateien zusammenführen
inactive: inaktive, inaktiven
top: umsatzstärksten
finds: findet
update all: aktualisiert alle
updates: aktualisiert, aktualisieren
record: datensatz, datensatzes
alert me: mich warnt, mich benachrichtigt, warnt mich
temperature: temperatur
monitor: überwacht, überwachen
price changes: preisänderung, preisänderungen
rate limiter: rate limiter
cache in front of: cache vor
dark mode: dark mode, dunkelmodus
toggle: umschalter
calculator: taschenrechner
contact form: kontaktformular
sortable: sortierbare, sortierbar
duplicate files: doppelte dateien, doppelten dateien
resizes: verkleinert
images: bilder, bildern
extract text from pdfs: text aus pdfs extrahieren, text aus pdf extrahieren
export to csv: export button für csv, csv export
test data: testdaten
validates an email address: eine e-mail-adresse prüft, e-mail-adresse prüft
email address: email adresse
off by one day: einen tag zu früh, einen tag zu spät, um einen tag verschoben
environment variable: umgebungsvariable, umgebungsvariablen
not showing: nicht angezeigt
scrolls sideways: scrollt seitlich, seitlich scrollt, scrollt horizontal
sideways: seitlich
scrolls: scrollt
get red wine out of: rotwein aus einem, rotwein aus dem
get the stain out: fleck raus, fleck heraus, flecken raus
apply for a visa: visum beantragen
horizontal scroll: horizontaler scrollbalken, horizontales scrollen
is this clause enforceable: ist diese klausel wirksam, ist die klausel wirksam, ist die klausel zulässig
clause in the lease enforceable: klausel im mietvertrag wirksam, klausel im mietvertrag zulässig
enforceable: rechtswirksam
can i return: kann ich zurückgeben
return: zurückgeben, zurücksenden
bought online: online gekauft, online gekaufte, online gekauften
what do i need to renew my passport: was brauche ich um meinen reisepass zu verlängern
renew my passport: reisepass verlängern, ausweis verlängern, personalausweis verlängern
renew: erneuern
housing benefit: wohngeld
child benefit: kindergeld
parental allowance: elterngeld
who can get: wer hat anspruch auf, wer bekommt
ignore a ticket: einen strafzettel ignoriere, den strafzettel ignoriere, ein knöllchen ignoriere
ignore the letter: den brief ignoriere, die mahnung ignoriere, das schreiben ignoriere
don't pay: nicht bezahle, nicht zahle
how long does it take: wie lange dauert es
how long does a: wie lange dauert eine, wie lange dauert ein
divorce take: scheidung dauert
guarantor: bürge, bürgen, bürgschaft
power of attorney: vollmacht, vorsorgevollmacht
do i need: brauche ich
travel insurance: reiseversicherung, reiserücktrittsversicherung
in grams: in gramm
cups: tassen
cup: tasse
flour: mehl
sugar: zucker
milk: milch
halve: halbiere, halbieren
double: verdopple, verdoppeln
leg of lamb: lammkeule
prune roses: rosen schneiden, rosen zurückschneiden
prune: zurückschneiden
rolls of wallpaper: rollen tapete, tapetenrollen
wallpaper: tapete
how many rolls of wallpaper do i need: wie viele rollen tapete brauche ich
how much paint do i need: wie viel farbe brauche ich, wieviel farbe brauche ich, wie viel wandfarbe brauche ich
pallets fit: paletten passen
fit in: passen in
split a bill of: teile eine rechnung von
split: aufteilen
tip: trinkgeld
explain to my boss: erkläre meinem chef, erkläre meiner chefin
explain to my grandmother: erkläre meiner oma
with an analogy: mit einem vergleich, anhand eines vergleichs, mit einer analogie
start a sentence with: einen satz anfangen mit, satz beginnen mit
did nero really: hat nero wirklich
factory reset my: auf werkseinstellungen zurücksetzen
factory reset: werkseinstellungen
transfer: übertrage, übertragen
best time to visit: beste reisezeit für
angry: wütende, wütenden
calmer: ruhiger, sachlicher
would people pay: würden die leute zahlen, würden leute zahlen
`
