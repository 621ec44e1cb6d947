// Verbs and qualities by which people say what a rule would otherwise ask about.
export const DETAILS = `
know: weiß, kenne, kennst, kennen, wissen, weißt
i know: ich weiß, ich kenne, ich kann schon, ich kann bereits
i don't know: ich weiß nicht, weiß nicht, keine ahnung wie
i am: ich bin, bin ich
i have: ich habe, ich hab, hab ich, habe ich
we have: wir haben, haben wir
i work: ich arbeite, arbeite ich
i teach: ich unterrichte, unterrichte
i play: ich spiele
i own: ich besitze
stop: aufhören, stoppen, hör auf, aufzuhören
stop smoking: mit dem rauchen aufhören, rauchen aufhören, rauchstopp
starts: beginnt, fängt an, startet
find out: herausfinden, rausfinden
made: gemacht, hergestellt
handmade: handgemacht, handgemachte, handgefertigt
drop: sinken
lost: verloren, verpasst
missed: verpasste
forgot: vergessen
sold: verkauft
bought: gekauft
cancelled: storniert, abgesagt, ausgefallen, fiel aus
delayed: verspätet
never arrived: nie angekommen, nicht angekommen, nie geliefert
changed: gewechselt, verändert, umgestellt
replaced: ausgetauscht, ersetzt
cleaned: gereinigt, geputzt
reset: zurückgesetzt, neu gestartet, neugestartet
moved: umgezogen
finished: fertig, abgeschlossen
used: gebraucht, gebrauchte
won: gewonnen
led: geleitet, leitete
built: gebaut, aufgebaut
earned: verdiene, verdient
living: lebe, wohne, wohnen, leben
single: ledig, single
whole: ganze, ganzen, ganzes, gesamt
fixed: festgelegt, fixe termine
options: optionen, möglichkeiten
alternative: alternative, alternativen
because it: weil es
unlike: im gegensatz zu, anders als die
specific: konkret, konkrete, konkreten, spezifisch
invented: ausgedacht, erfunden, erfundene, fiktiv, fiktive
real: echte, echten, real
really exist: wirklich gibt, wirklich existieren, tatsächlich gibt
similar to: ähnlich wie, so ähnlich wie
loves: geliebt, begeistert sich für
has everything: hat schon alles, schon alles hat
fan of: fan von
collects: sammelt
obsessed with: besessen von
interested in: interessiert sich für
enjoys: genießt
birthday of: geburtstag von
retires: geht in rente, in den ruhestand, die in rente geht, der in rente geht
graduation: abschlussfeier, abiball, examensfeier, schulabschluss
housewarming: einweihung, einweihungsparty, einzug
healthy: gesund, gesunde, gesunden
quick: schnelle gerichte
easy: leicht, leichte, leichten
low-carb: kohlenhydratarm
protein: eiweiß, protein, eiweissreich
calories: kalorien
knee: knie
back: rücken
heart: herz
injured: verletzt, verletzung
asthma: asthma
sore: muskelkater
crying: weine, weint, weinen, heule
overwhelmed: überfordert, überlastet
hopeless: hoffnungslos, verzweifelt
panic: panik, panikattacke, panikattacken
miscarriage: fehlgeburt
stroke: schlaganfall
diabetes: diabetes, zucker krank
alcohol: alkohol
bleeding: blutung, blutet
swollen: geschwollen
rash: ausschlag
limping: humpelt, hinkt, lahmt
drinks too much: trinkt zu viel
violent: gewalttätig
threatens: droht, bedroht
being bullied: gemobbt, mobbing
rude: unhöflich, frech
angry: wütend, sauer, verärgert
happy: glücklich
refuses: weigert, weigert sich
nobody answers: keiner antwortet
owed: schuldet
contract says: im vertrag steht
photos: fotos, bilder
photo: foto
picture: bild
receipt: quittung, kassenbon, beleg
witness: zeuge, zeugin
damage: schaden
accident: unfall
delivery: lieferung
product: produkt
service: dienstleistung
brand: marke
competitor: konkurrenz, konkurrent, mitbewerb
users can: nutzer können
must: zwingend, unbedingt
by hand: per hand
experience: erfahrung, berufserfahrung
years of experience: jahre erfahrung, jahre berufserfahrung, jahren erfahrung
skills: kenntnisse, fähigkeiten
degree: abschluss
native: muttersprache, muttersprachler
learner: deutschlerner, sprachschüler
advanced: fortgeschritten, fortgeschrittene
level: niveau, sprachniveau
because i: weil ich
guests are: gäste sind
adults: erwachsene, erwachsenen
age: alters
solo: solo
with kids: mit kindern, mit den kindern, mit kind
for two: zu zweit
three of us: zu dritt
four of us: zu viert
in june: im juni
in july: im juli
in august: im august
in may: im mai
in september: im september
in summer: im sommer
in winter: im winter
in spring: im frühling, im frühjahr
in autumn: im herbst
at christmas: an weihnachten, zu weihnachten
in two weeks: in zwei wochen, in 2 wochen
in three weeks: in drei wochen, in 3 wochen
in three months: in drei monaten, in 3 monaten
hours a week: stunden pro woche, stunden die woche, std pro woche
hours a day: stunden am tag, stunden pro tag
times a week: mal die woche, mal pro woche, mal in der woche
per person: pro kopf, pro person, pro nase
no budget: kein budget
budget of: budget von
under: unter 100
zone: zone
clay: lehm, lehmboden
sunny: sonnig, sonnige
shade: schatten
square metres: quadratmeter, qm
priority is: wichtig ist mir
most important: am wichtigsten, das wichtigste ist
worried: besorgt, mache mir sorgen
i want to know: ich möchte wissen, ich will wissen
i lean: ich tendiere, tendiere
regret: bereue, bereuen
decided: entschieden, beschlossen
voted: abgestimmt
sick: übel
version: version, versionen
windows: windows
tested: getestet
same result: gleiches ergebnis, dasselbe ergebnis, gleiche ergebnis
same behaviour: gleiches verhalten, verhalten gleich
without changing: ohne zu ändern, ohne zu verändern, ohne etwas zu ändern
edge cases: randfälle, grenzfälle, sonderfälle
invalid: ungültig, ungültige, ungültigen
header row: kopfzeile
line breaks: zeilenumbrüche
comments off: ohne kommentare im code
blanks: leerzeichen
empty cells: leere zellen, leeren zellen
records: einträge, einträgen
million rows: millionen zeilen
assumptions: annahmen
hypothesis: hypothese, hypothesen
control group: kontrollgruppe
before and after: vorher nachher, vorher und nachher
compared to last year: im vergleich zum vorjahr, gegenüber vorjahr
per cent: prozentpunkte
clear: klar, deutlich
natural: natürlich
sounds like: klingt wie, klingt nach
sounds too: klingt zu
sounds: klingt, klingen
less formal: weniger formell, weniger förmlich
not too formal: nicht zu förmlich, nicht zu formell
too formal: zu förmlich, zu formell
too technical: zu technisch
too salesy: zu werblich
my voice: meine stimme, mein stil, meinen stil
keep the meaning: bedeutung nicht verändern, sinn beibehalten, bedeutung beibehalten
formal address: per sie, mit sie anreden
informal address: per du
bullying: gehänselt
from zero: bei null anfangen
violence: gewalt
loses: verliert
lose: verlieren, verliere
connection drops: verbindung bricht ab, verbindung bricht immer ab
connection: verbindung, internetverbindung
drops out: fällt aus
leaks: leckt, läuft aus
smells: stinkt, riecht
flickers: flackert
freezes: friert ein, hängt
doesn't charge: lädt nicht, lädt nicht mehr
doesn't turn on: geht nicht an, geht nicht mehr an
doesn't drain: pumpt nicht ab
doesn't heat: heizt nicht, wird nicht warm
drops: bricht
do i have to pay tax: muss ich steuern zahlen, muss man steuern zahlen, muss ich das versteuern
do i have to pay: muss ich zahlen, muss ich bezahlen
pay tax: steuern zahlen, steuer zahlen
do i have to: muss man, muss ich
who said: wer hat gesagt, wer sagte, von wem stammt, von wem ist
where does the word come from: woher kommt das wort, woher stammt das wort, woher kommt der begriff, woher kommt der ausdruck
does it help: hilft, hilft es
does it help against: hilft gegen
colds: erkältungen
cold: erkältung
blue: blau
roman empire: römische reich, römischen reich, römischen reichs, römischen reiches
nuclear power: atomkraft, kernkraft, kernenergie, atomenergie
applicants: bewerber, bewerbern, bewerberinnen, bewerber und bewerberinnen
by suitability: nach eignung
team lead: teamleitung, teamleiter, teamleiterin
what does the contract say: was sagt der vertrag, was steht im vertrag, was steht im mietvertrag, was sagt der mietvertrag
what does the text say: was sagt der text, was steht im text
do i need to ask: muss ich befragen, muss ich fragen, sollte ich befragen
reliable: zuverlässig, verlässlich
recursion: rekursion
fall: untergegangen, untergang
applicant: einen bewerber, einem bewerber, eine bewerberin, einer bewerberin, der bewerber
give no reason: nenne keinen grund, nenne keine gründe, ohne grund zu nennen
compulsory vaccination: impfpflicht
strongest argument: stärkste argument, stärkstes argument, beste argument
both sides: beide seiten
buffer: puffer, mit luft
new material: neuen stoff, neuer stoff
maths exam: mathe-abi, matheabi, mathe-matura
how are you: wie geht's, wie geht es dir, wie gehts, wie geht es ihnen
flatmate: mitbewohnerin, mitbewohner
how do i tell: wie sag ich, wie bringe ich bei
clean: putzen, putzt
is delayed: verspätet sich
reminder letter: erinnerungsschreiben
has not paid: nicht bezahlt, nicht gezahlt
more diplomatically: diplomatischer
save a month: im monat sparen, monatlich sparen
how do i tell my: wie sage ich meiner, wie sage ich meinem, wie sage ich meinen, wie sag ich meiner, wie sag ich meinem, wie bringe ich meiner, wie bringe ich meinem
my ebay sales: meine ebay-verkäufe, meinen ebay-verkäufen
my sales: meine verkäufe, meinen verkäufen
project manager: projektleiter, projektleiterin, projektmanager, projektmanagerin
how do i respond to: wie reagiere ich auf, wie antworte ich auf
`
