// Articles, pronouns, prepositions, auxiliaries, numbers and times of German, in the English words that the rules know.
export const SMALL_WORDS = `
-: mal, doch, eben, halt, sich, selbst, selber, ja auch, gern, gerne, irgendwie, irgendwo, quasi, sozusagen, zzgl, inkl
the: der, die, das, den, dem, des
a: ein, eine, einen, einem, einer, eines, nen, ne
a few: ein paar, einige, einigen, einiger, wenige, wenigen, ein bisschen was
a bit: ein bisschen, bisschen, ein wenig, etwas weniger, bissel, bisserl
something: etwas, irgendetwas, irgendwas
something like: sowas wie, so was wie, so etwas wie
this: dies, diese, dieser, dieses, diesen, diesem, folgendes hier
this here: das hier, das da, den hier, die hier
these: diese hier, diese folgenden
that: dass, jenes, jene, jener
so that: damit, so dass, sodass
no: kein, keine, keinen, keinem, keiner, keines, keinerlei
no idea: keine ahnung, kein plan
no problem: kein problem
no car: kein auto, kein lieferwagen, kein pkw, kein fahrzeug, keinen führerschein, kein führerschein
no kids: keine kinder, kinderlos
no money: kein geld
no time: keine zeit
no experience: keine erfahrung, keinerlei erfahrung, keine berufserfahrung
no answer: keine antwort, keine rückmeldung
no longer: kein mehr, nimmer
not: nicht, nich, net, ned, nit, nie und nimmer
not only: nicht nur
not yet: noch nicht, noch nie
without: ohne
with: mit, samt, inklusive, mitsamt
and: und, sowie, u, sowohl
or: oder, bzw, beziehungsweise
but: aber, jedoch, allerdings, sondern, doch eher
if: wenn, falls, sofern, ob wohl, im fall dass
when: sobald
whether: ob
because: weil, denn, da ich, da wir, da er, da sie, da es, da mein, da meine, da unser, da unsere, da die, da der
because of: wegen, aufgrund, auf grund, infolge
although: obwohl, obgleich, trotzdem, trotz
so: also, somit, daher, deshalb, deswegen, darum
then: dann, danach, anschließend, hinterher
also: auch, ausserdem, zusätzlich, zudem, ebenfalls, ebenso
only: nur, bloß, ausschließlich, lediglich, alleinig
just: gerade, einfach nur, grad
just before: kurz vor, knapp vor
shortly after: kurz nach, kurz danach
recently: vor kurzem, vor kurzer zeit, kürzlich, neulich, letztens, seit kurzem, unlängst
soon: bald, demnächst, in kürze, binnen kurzem, über kurz oder lang
already: schon, bereits
still: noch, noch immer, immer noch, weiterhin
again: wieder, nochmal, nochmals, noch mal, noch einmal, erneut, abermals
again and again: immer wieder
always: immer, stets, ständig
never: niemals
not once: nie
sometimes: manchmal, ab und zu, hin und wieder, gelegentlich, mitunter
often: oft, häufig, öfter, öfters
almost: fast, beinahe, nahezu
very: sehr, total, echt, richtig viel, extrem, besonders, voll
really: wirklich, tatsächlich, eigentlich
quite: ziemlich, recht gut, ganz gut, relativ
too: zu viel, zu viele, zu wenig, zu wenige
too long: zu lang, zu lange, zu ausführlich
too short: zu kurz
too expensive: zu teuer, zu teuren
too high: zu hoch, zu hohe, zu hohen
too late: zu spät
too loud: zu laut
at home: zu hause, zuhause, daheim, z'haus
to the: zum, zur
to: zu, nach
at the: beim, bei der, bei den, bei dem
at: bei, um
in the: im, in der, in den, in dem, in die, ins
from the: vom, von der, von den, von dem, aus der, aus dem, aus den
from: aus, ab, seitens
from my: von meinem, von meiner, von meinen, aus meinem, aus meiner, aus meinen
from our: von unserem, von unserer, von unseren, aus unserem, aus unserer
of: von
for: für, fuer, fürn, fürs, zwecks
for free: umsonst, kostenlos, gratis, kostenfrei
about: über, ueber, bezüglich, zum thema, zu dem thema, betreffend, betr, ca, circa, etwa, ungefähr, ungefaehr, rund, zirka, in etwa, übers, ums
on: auf, aufm
on the: auf der, auf dem, auf den, auf die, aufs
under: unterhalb, unter
over: oberhalb, länger als
between: zwischen
against: gegen, gegenüber
during: während, waehrend
before: bevor, vorher, zuvor, vor dem, vor der, vor den, vor allem vor
after: nachdem, nach dem, nach der, nach den, nach einer, nach einem
since: seit, seitdem
since my: seit meinem, seit meiner
until: bis zur
by: bis spätestens, spätestens bis, spätestens am, bis ende, bis anfang, bis mitte
up to: bis zu, höchstens bis
through: durch, via, mittels
instead of: statt, anstatt, anstelle
instead: stattdessen
except: außer, bis auf, ausgenommen
than: als das, als die, als der
as: als
as a: als ein, als eine, als einen, als einem, als einer
as if: als ob, als wäre, als wären, als hätte
like: wie bei, wie zum beispiel, so wie
like a: wie einen, wie einem, wie einer
like i am: als wäre ich, als wär ich, wie wenn ich
for example: zum beispiel, zb, beispielsweise, bspw, etwa so
per: pro, je, jeweils pro
each: jeweils, jede, jeder, jedes, jeden, jedem
every day: jeden tag, täglich, tagtäglich
every week: jede woche, wöchentlich, in der woche, pro woche
every month: jeden monat, monatlich, im monat
all: alle, allen, aller, alles, sämtliche, sämtlichen, gesamte, gesamten
both: beide, beiden, beides
many: viele, vielen, vieler
much: viel, vieles
more: mehr, noch mehr, weitere, weiteren
more than: mehr als, über hundert
less: weniger
other: anderen, anderer, anderes, anderem
someone: jemand, jemanden, jemandem, irgendwer
nobody: niemand, niemanden, niemandem, keiner will, keiner macht
people: leute, leuten, menschen
one person: eine person, einer person
i: ich, i hob
me: mir, mich, ma
my: mein, meine, meinen, meinem, meiner, meines, mei
you: du, dir, dich, euch
your: dein, deine, deinen, deinem, deiner, deines, euer, eure, euren, eurem, eurer
we: wir, mir ham
us: uns
our: unser, unsere, unseren, unserem, unserer, unseres, unsre, unsren, unsrem, unsrer
he: er
him: ihn, ihm
his: seine, seinen, seinem, seiner, seines
she: sie
her: ihr, ihre, ihren, ihrem, ihrer, ihres
it: es
you can: man kann
one: man
there: da, dort, drin, dabei
here: hier, hierzu
from this: daraus, hieraus
about it: darüber, davon, dazu
in it: darin, hierin, da drin
this one: diesem hier, dieser hier
is: ist, is
is there: gibt es, gibts, gibt's
there is: es gibt
am: bin
are: sind, seid
was: war, wurde, warst
were: waren, wurden
be: sei, seien
been: gewesen
have: habe, hab, haben, hast, habt, ham
has: hat
had: hatte, hatten, gehabt, hattest
will: werde, werden, wirst
would: wäre, wurdest, wurdet
i would like to: ich würde gern, ich würde gerne, ich hätte gern, ich hätte gerne, hätte gern, hätte gerne, würde gern, würde gerne, ich täte gern
would you: würden sie, würdest du, würdet ihr
can: kann, können, koennen, könnt
can you: kannst du, kannst, können sie, könnt ihr, koennen sie, kannste
could you: könntest du, könnten sie, könntest, koenntest du, koennten sie, könntet ihr
could: könnte, könnten, koennte
can't: kann nicht, können nicht, kann ich nicht, kann man nicht, kann nich, kann leider nicht
should: sollen, soll, sollte, sollten, solltest, sollst
should i: soll ich, sollte ich, sollt ich
should we: sollen wir, sollten wir, soll ma
should my: soll mein, soll meine, sollte mein, sollte meine
must: muss, müssen, muessen, musst
must not: darf nicht, dürfen nicht, darf kein, darf keine, dürfen keine, muss nicht unbedingt
don't have to: muss ich nicht, muss nicht, müssen nicht
have to: müssen wir, musste, mussten
allowed to: darf, dürfen, duerfen, erlaubt, dürfte
am i allowed to: darf ich, darf man, dürfen wir, darf i, ist es erlaubt
is my landlord allowed to: darf mein vermieter, darf der vermieter, darf die vermieterin
is my employer allowed to: darf mein arbeitgeber, darf der arbeitgeber, darf mein chef
want: will, wollen, möchte, moechte, möchten, willst, mag gern, mag gerne, wünsche mir, wollte, wollten
want to: will unbedingt, möchte gern, möchte gerne, ich habe vor, wir haben vor, hab vor
need: brauche, brauch, brauchen, benötige, benötigen, braucht, bräuchte, bräuchten
need a: brauche einen, brauche eine, brauche ein, brauch einen, brauch eine, brauch ein, bräuchte einen, bräuchte eine, bräuchte ein, benötige einen, benötige eine, benötige ein
get: bekomme, bekommen, krieg ich, kriege, kriegen, kriegst, bekommt, erhalten, erhalte
got: bekam, bekommen habe, gekriegt, erhielt
let: lass, lasse, lassen
go: gehen, gehe, geh
goes: geht
does: tut
do: tun, machst
doing: mache gerade, mach grad
does that mean: heißt das, bedeutet das
what: was, wos
what is: was ist, was is, wat is, was war, was bedeutet eigentlich
what does: was bedeutet, was heißt, was meint
what can i: was kann ich, was könnte ich, was kann man, was könnte man
what should i: was soll ich, was sollte ich, was soll man
what should we: was sollen wir, was sollten wir
what do i need to: was muss ich
what do you: was würdest du, was meinst du, was hältst du, was denkst du
which: welche, welcher, welches, welchen, welchem, was für ein, was für eine, was für einen, was für
which one: welche davon, welches davon, welchen davon, welcher davon
who: wer, wem, wen
whose: wessen
who is: wer ist, wer war
when should: wann soll, wann sollte, wann sollten, wann muss, wann müssen
when do: wann
where: wo, wohin, woher
where can i: wo kann ich, wo kann man, wo könnte ich, wo könnten wir, wo können wir
why: warum, wieso, weshalb, weswegen, wofür braucht man
how: wie
how do: wie wird, wie werden, wie macht man, wie mach
how do i: wie mache ich, wie mach ich, wie schreibe ich, wie bekomme ich, wie krieg ich, wie kriege ich, wie gehe ich, wie lerne ich, wie baue ich, wie stelle ich, wie richte ich
how can i: wie kann ich, wie könnte ich, wie kann man, wie lässt sich
how can we: wie können wir, wie könnten wir, wie kriegen wir, wie schaffen wir es
how should i: wie soll ich, wie sollte ich
how to: wie man, wie ich am besten
how does: wie funktioniert, wie geht, wie läuft, wie entsteht, wie entstehen, wie funktionieren, wie wirkt, wie kommt
how many: wie viele, wieviele, wie viel stück, wieviel stück
how much: wie viel, wieviel
how much does: wie viel kostet, was kostet, wieviel kostet, wie viel kosten, was kosten
how long: wie lange, wie lang
how often: wie oft
how far: wie weit
how old: wie alt
how good: wie gut
please: bitte, bitteschön, büdde
thanks: danke, dankeschön, vielen dank, merci, dank dir, herzlichen dank
hello: hallo, guten tag, guten morgen, guten abend, servus, moin, grüezi, grüß gott, hallöchen, tach
yes: ja, jo, jep
no: nein, nee, nö
yes or no: ja oder nein
maybe: vielleicht, eventuell, evtl, womöglich, möglicherweise, unter umständen
possible: möglich, moeglich
best: beste, besten, bester, bestes
better: besser, bessere, besseren, besserer, besseres
good: gut, gute, guten, guter, gutes, gutem
bad: schlecht, schlechte, schlechten, schlechter, schlechtes, schlimm
new: neu, neue, neuen, neuer, neues, neuem
old: alt, alte, alten, alter mann, altes, altem
big: groß, große, großen, großer, großes
small: klein, kleine, kleinen, kleiner, kleines, kleinem
cheap: billig*, günstig*, preiswert*, preisgünstig*
cheaper: billiger, günstiger
expensive: teuer, teure, teuren, teurer
fast: rasch, zügig
faster: schneller
slow: langsam, langsame, langsamen
simple: einfach, einfache, einfachen, einfacher satz, einfaches, simpel, simple, simplen
simpler: einfacher, simpler
difficult: schwierig*, schwer, kompliziert*
important: wichtig*
different: verschieden, verschiedene, verschiedenen, unterschiedlich, unterschiedliche, unterschiedlichen
own: eigene, eigenen, eigener, eigenes, eigenem
together: gemeinsam
alone: allein, alleine, alleinig für mich, im alleingang
own it: gehört mir
current: aktuelle, aktuellen, aktueller, aktuelles, derzeitige, derzeitigen, momentane
currently: aktuell, derzeit, momentan, zurzeit, zur zeit, im moment, gegenwärtig
now: jetzt, nun, jetz
right now: gerade eben, jetzt gerade, im augenblick
today: heute, heut
today's: heutige, heutigen, heutiger
tonight: heute abend, heut abend, heute nacht
tomorrow: morgen, morgige, morgigen
tomorrow morning: morgen früh, morgen vormittag
yesterday: gestern, gestrige, gestrigen, gestern abend
last night: letzte nacht
last week: letzte woche, letzter woche, vorige woche
last year: letztes jahr, letzten jahres, voriges jahr, im vorjahr
next: nächste, nächsten, nächster, nächstes, kommende, kommenden
next week: nächste woche, nächster woche, kommende woche
next month: nächsten monat, nächster monat
next year: nächstes jahr, nächsten jahres
this week: diese woche, dieser woche
this weekend: dieses wochenende, am wochenende
this year: dieses jahr, heuer, diesem jahr
this month: diesen monat, diesem monat
weekend: wochenende, wochenenden
minute: minute, min
minutes: minuten, minütig, minütige, minütigen, minütiger
hour: stunde
hours: stunden, std
day: tag, tages
days: tage, tagen, tägig, tägige, tägigen
week: woche
weeks: wochen, wöchig, wöchige
month: monat
months: monate, monaten, monatig
years: jahre, jahren
year: jahr, jahres
year old: jährige, jährigen, jähriger, jähriges, jährig
years old: jahre alt, jahre jung
morning: vormittag, vormittags, morgens, früh am morgen
noon: mittag, mittags
evening: abend, abends, feierabend
night: nacht, nachts
monday: montag, montags, mo
tuesday: dienstag, dienstags
wednesday: mittwoch, mittwochs
thursday: donnerstag, donnerstags
friday: freitag, freitags
saturday: samstag, samstags, sonnabend, sonnabends
sunday: sonntag, sonntags
january: januar, jänner, jan
february: februar, feber, feb
march: märz, maerz
may: darfst, dürft, mai
june: juni, jun
july: juli, jul
october: oktober, okt
december: dezember, dez
spring: frühling, frühjahr
summer: sommer
autumn: herbst
winter: winter, winters
christmas: weihnachten, weihnachts, xmas, heiligabend, heilig abend
easter: ostern
new year: silvester, neujahr
holidays: ferien, sommerferien, winterferien, herbstferien
two: zwei, zwo, zwoa
three: drei
four: vier
five: fünf, fuenf
six: sechs
seven: sieben
eight: acht
nine: neun
ten: zehn
eleven: elf
twelve: zwölf, zwoelf
fifteen: fünfzehn
twenty: zwanzig
thirty: dreißig
forty: vierzig
fifty: fünfzig
sixty: sechzig
hundred: hundert
thousand: tausend, tsd
million: million, millionen, mio
half: halb, halbe, halben, hälfte
half an hour: halbe stunde, halben stunde
half a page: halbe seite, halben seite
once: einmal, ein mal, 1x
twice: zweimal, zwei mal, 2x
first: erste, ersten, erster, erstes, zuerst, als erstes, erst mal, erstmal
second: zweite, zweiten, zweiter, zweites
third: dritte, dritten, dritter, drittes
last: letzte, letzten, letzter, letztes, zuletzt
euros: euro, euros, eur
francs: franken, fr, chf
percent: prozent
one another: einander
top to bottom: von oben nach unten, oben nach unten
upwards: nach oben
downwards: nach unten
on top: ganz oben, oben drauf, oben links, oben rechts
at the bottom: ganz unten, unten links, unten rechts
on the: am, an dem, an der, an den
at the end: am ende, am schluss, zum schluss, am ende des
at the beginning: am anfang, zu beginn
to: an
is: wird
until: bis
by tomorrow: bis morgen, bis morgen früh
by tonight: bis heute abend
by monday: bis montag
by tuesday: bis dienstag
by wednesday: bis mittwoch
by thursday: bis donnerstag
by friday: bis freitag
by saturday: bis samstag
by sunday: bis sonntag
on monday: am montag
on tuesday: am dienstag
on wednesday: am mittwoch
on thursday: am donnerstag
on friday: am freitag
on saturday: am samstag
on sunday: am sonntag
by the: bis spätestens zum, spätestens zum
by the end of: bis ende des, bis ende der, bis zum ende der, bis zum ende des
by summer: bis zum sommer, bis sommer
by christmas: bis weihnachten
after how many: nach wie vielen, nach wievielen
after which: nach welcher, nach welchem
after my: nach meiner, nach meinem
before my: vor meiner, vor meinem
how big: wie groß
people: mensch
years old: jahre und
can you say: kannst du mir sagen
years: jahren alt
nothing: nichts
better than: besser als
more than: mehr wie
wants: möchten gern
around: rund um
as: als auch
week of: woche vom
some: manche, manchen, mancher
older: ältere, älteren
women: frauen, damen
men: männer, herren
time: zeit
lasts: dauern
quickly: schnellstens
ends on: endet am, endet zum, läuft bis zum
says: sagt er, sagt sie, meint
called: heißt, namens
asked: gefragt
told: gesagt, gebeten
said: erzählt
sees: sieht
best: am besten
can you: kann man
what are: was sind, was waren
other: andere
others not: andere nicht
differently: anders
different from: anders als
how do i: wie wechsle ich, wie wechsel ich, wie repariere ich, wie berechne ich, wie pflege ich, wie reinige ich, wie entferne ich, wie finde ich, wie öffne ich, wie lösche ich, wie kündige ich, wie schneide ich, wie pflanze ich, wie binde ich, wie melde ich, wie beantrage ich, wie erkenne ich, wie vermeide ich, wie formatiere ich, wie konfiguriere ich, wie teile ich, wie sortiere ich, wie filtere ich, wie speichere ich, wie verbinde ich, wie starte ich, wie bereite ich, wie nehme ich, wie setze ich, wie spare ich, wie bringe ich, wie halte ich, wie sage ich, wie erkläre ich, wie formuliere ich, wie plane ich, wie übe ich, wie messe ich, wie prüfe ich, wie nutze ich, wie verwende ich, wie gewinne ich, wie werde ich, wie komme ich, wie schaffe ich
how do you: wie wechselt man, wie repariert man, wie berechnet man, wie schreibt man, wie pflanzt man, wie reinigt man, wie entfernt man, wie bindet man, wie installiert man, wie lernt man
how do you use: wann benutzt man, wann verwendet man
these texts: diese texte
these emails: diese mails
these tickets: diese tickets
these sentences: diese sätze
these words: diese wörter
these cities: diese städte
these comments: diese kommentare
these reviews: diese bewertungen
these numbers: diese zahlen
these answers: diese antworten
these terms: diese begriffe
these points: diese punkte
these data: diese daten
these tasks: diese aufgaben
these questions: diese fragen
these notes: diese notizen
these bullets: diese stichpunkte
these books: diese bücher
these products: diese produkte
these ideas: diese ideen
these messages: diese nachrichten
these complaints: diese beschwerden
these titles: diese titel
i was fired: mir wurde gekündigt, wurde mir gekündigt, ich wurde gekündigt
how a: wie ein, wie eine
is he allowed to: darf er, darf der
is she allowed to: darf sie
how do i cancel: wie sage ich ab
his: sein
to be: zu sein
be: sein soll, sein sollte, sein muss, sein darf, sein kann
when i: als ich
when we: als wir
when he: als er
when she: als sie
once: damals, eines tages
quick: schnell, schnelle, schnellen, schnelles
back: zurück
once a week: einmal pro woche, einmal die woche, einmal in der woche, einmal wöchentlich
twice a week: zweimal pro woche, zweimal die woche, zweimal in der woche, zweimal wöchentlich
three times a week: dreimal pro woche, dreimal die woche, dreimal in der woche, dreimal wöchentlich
four times a week: viermal pro woche, viermal die woche, viermal in der woche, viermal wöchentlich
five times a week: fünfmal pro woche, fünfmal die woche, fünfmal in der woche, fünfmal wöchentlich
three times: dreimal
four times: viermal
five times: fünfmal
faster than: schneller als
doesn't any more: nicht mehr
be called: heißen
how do you bake: wie backt man
how do you cook: wie kocht man
how do i bake: wie backe ich, wie back ich
how do i cook: wie koche ich, wie koch ich
how do i fry: wie brate ich
with my: mit meinem, mit meiner
at my: bei meinem, bei meiner
to my: zu meinem, zu meiner, an meinem, an meiner
in my: in meinem, in meiner
on my: auf meinem, auf meiner
under my: unter meinem, unter meiner
over my: über meinem, über meiner
beside my: neben meinem, neben meiner
towards my: gegenüber meinem, gegenüber meiner
-: zusammen, heraus, raus, hinzu
two weeks left: noch zwei wochen
three weeks left: noch drei wochen
four weeks left: noch vier wochen
five weeks left: noch fünf wochen
six weeks left: noch sechs wochen
eight weeks left: noch acht wochen
ten weeks left: noch zehn wochen
two months left: noch zwei monate
three months left: noch drei monate
what can i do: was tun, was nun tun
`
