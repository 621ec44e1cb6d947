// Travel, feasts, gifts, games and plans: what German prompts are about.
export const LEISURE = `
trip: reise, städtereise, städtetrip, rundreise, kurztrip, ausflug, urlaub, tagesausflug
trip to: reise nach, urlaub in, trip nach, ausflug nach
itinerary: reiseplan, reiseroute, reiseverlauf, route
days in: tage in, tage nach
road trip: roadtrip, wohnmobil, camper, wohnmobilreise
honeymoon: flitterwochen, hochzeitsreise
packing list: packliste, packlisten
hike: wanderung, wandern, wanderungen, wandere, wandert
hiking trip: wandertour, hüttentour, hüttenwanderung, trekkingtour
bike tour: fahrradtour, radtour, velotour
camping: zelten, camping
beach: strand
hotel: hotel, pension in, unterkunft
sights: sehenswürdigkeiten
things to do in: was kann man machen in, unternehmungen in, aktivitäten in
restaurants in: restaurants in
places: ausflugsziele, reiseziele
wedding: hochzeit, trauung
birthday: geburtstag, geburtstags
birthday party: geburtstagsfeier, geburtstagsparty, kindergeburtstag
party: feier, party, fete, fest
summer festival: sommerfest
christmas party: weihnachtsfeier
anniversary: jubiläum, hochzeitstag, jahrestag
farewell: abschied, verabschiedung, abschiedsfeier
team outing: teamausflug, betriebsausflug, teamevent, team event, teambuilding, firmenausflug
event: veranstaltung, veranstaltungen, event
conference: konferenz, tagung
workshop: workshop, seminar, schulung
schedule: zeitplan, terminplan, stundenplan, zeitpläne
running order: ablauf
to-do list: to-do-liste, todo-liste, todoliste, aufgabenliste für
checklist: checkliste, checklisten
moving house: umzug, umziehen, ziehe um, umzugs
moving checklist: umzugscheckliste
renovate: renovier*, sanier*, renovierung
renovation plan: renovierungsplan, sanierungsplan
paint: streichen, anmalen
which order: welcher reihenfolge, welche reihenfolge
in order: in reihenfolge, der reihe nach
order: reihenfolge
study plan: lernplan, studienplan, lernpläne
exam: prüfung, klausur, examen, test in, abitur, matura, klassenarbeit, schularbeit, staatsexamen, physikum, matheprüfung, matheklausur, mathearbeit, bioklausur, englischprüfung, deutschprüfung, gesellenprüfung, meisterprüfung, nachprüfung, aufnahmeprüfung, zwischenprüfung, examensprüfung, abi
exams: prüfungen, klausuren
oral exam: mündliche prüfung, mündlichen prüfung, mündlichen abiturprüfung
driving test: führerscheinprüfung, fahrprüfung
examiner: prüfer, prüferin, fahrprüfer
learn english: englisch lernen
learn to: lernen wie
vocabulary: vokabeln, wortschatz
beginner: anfänger, anfängerin, einsteiger, neuling
from scratch: von null, von grund auf, bei null
course outline: kursplan, kurskonzept
project plan: projektplan, projektablauf
project: projekt, projekte
launch: markteinführung, launch
roadmap: fahrplan
milestones: meilensteine
migration: umstellung, migration
onboarding plan: einarbeitungsplan, einarbeitung, onboarding plan
first 90 days: ersten 90 tage, ersten drei monate
handover plan: übergabeplan, übergabe
rota: dienstplan, putzplan, schichtplan
cleaning schedule: putzplan für
daily routine: tagesablauf, tagesplan
my week: meine woche
gift: geschenk, mitbringsel
gifts: geschenke, geschenkideen, geschenkidee
gift for: geschenk für, geschenke für, geschenkideen für, geschenkidee für
what to give: was schenken, was schenke ich, was soll ich schenken, was kann ich schenken
likes: mag, liebt, liest gern, steht auf
hates: mag nicht
plays: spielt
hobbies: hobby, hobbys
names for: namen für, name für, vornamen für
baby names: babynamen, vornamen fürs baby
dog names: hundenamen, name für meinen hund, namen für meinen hund
cat names: katzennamen, name für meine katze, namen für meine katze
business name: firmenname, firmennamen, geschäftsname
podcast name: podcastname, podcasttitel
what should i call: wie soll ich nennen, wie nenne ich, wie könnte ich nennen
games: spiele, gesellschaftsspiele, kennenlernspiele, partyspiele
board games: brettspiele
activities: aktivitäten, beschäftigungen, beschäftigungsideen
crafts: basteln, bastelideen, bastelei
costume: kostüm, kostüme, verkleidung
icebreakers: eisbrecher, kennenlernfragen
book recommendations: buchempfehlungen, buchtipps, bücher wie, leseempfehlungen
film recommendations: filmempfehlungen, filmtipps, serienempfehlungen, filme wie
playlist: playlist
synonyms: synonyme, synonym, anderes wort für, ein anderes wort für
what could go wrong: was könnte schiefgehen, was kann schiefgehen, was kann alles schiefgehen
risks: risiken, risiko
fun facts: lustige fakten, fun facts
world: welt
population: einwohner, einwohnerzahl, bevölkerung
capital: hauptstadt
largest: größte, größten, größter
highest: höchste, höchsten, höchster
longest: längste, längsten
oldest: älteste, ältesten
smallest: kleinste, kleinsten
unemployment: arbeitslosigkeit, arbeitslosenquote
inflation: inflation, inflationsrate
time difference: zeitverschiebung, zeitunterschied
safe to: unbedenklich
goes bad: wird schlecht, verdirbt
in the fridge: im kühlschrank
outdoors: draußen, im freien
indoors: drinnen
rain: regen, regnet
lake: see, sees
boat: boot
headwear: hut
floor: boden
card: karte
appointment: termin
emergency: notfall, notfälle
fashion: mode
case: fall
cases: fälle, fällen
tin: dose, dosen
art form: art
kind of: art von, eine art
city: stadt, städte, städten
village: dorf
country: land, staat
countries: länder, ländern
flat: wohnung, mietwohnung
house: haus, eigenheim, hauses
office: büro
room: zimmer, raum
air: luft
light: licht
reduced: gemindert
water: wasser
born: geboren
age: alter
wish: wunsch
get married: heiraten, heirate
germany: bayern, leipzig, berlin, frankfurt, stuttgart, dresden, düsseldorf, bonn
hates: hasst, kann nicht leiden
what am i missing here: was fehlt mir noch in meinem plan
illness: krankheit, krank
wheelchair: rollstuhl
siblings: geschwistern
driving instructor: fahrlehrer, fahrlehrerin
german teacher: deutschlehrer, deutschlehrerin
seller: verkäufer, verkäuferin
school secretary: schulsekretärin
management: geschäftsleitung, geschäftsführung
managing director: geschäftsführer, geschäftsführerin
retired: in rente, pensioniert, rentner
first snow: ersten schnee
cost estimate: kostenschätzung
moving date: umzugstermin
full-time: vollzeit
part-time: teilzeit
mum: mutter, mutti, muttis
dad: vater, vaters
birthday for my: geburtstag meiner, geburtstag meines, geburtstag von meinem, geburtstag von meiner, geburtstag für meine, geburtstag für meinen
everything that could go wrong: schiefgehen, schieflaufen, schief gehen, schief laufen
sow: säe, säen, aussäen, aussaat
vegetable garden: gemüsegarten
calendar: kalender
inheritance tax: erbschaftssteuer, erbschaftsteuer
property tax: grundsteuer, grunderwerbsteuer
income tax: einkommenssteuer
advertising campaign: werbung, werbekampagne
apartment handover: wohnungsübergabe
rose: stieg, steigt
fell: sank, fiel, sinkt
holiday in: ferien in
my laptop: mein computer, meinem computer, meinen computer, mein pc, meinem pc, mein rechner, meinem rechner
for my girlfriend: meiner freundin
for my mum: meiner mutter
for my mum: meiner mama
for my wife: meiner frau
for my nan: meiner oma
for my sister: meiner schwester
for my daughter: meiner tochter
for my aunt: meiner tante
for my niece: meiner nichte
for my boss: meiner chefin
for my colleague: meiner kollegin
for my teacher: meiner lehrerin
for my neighbour: meiner nachbarin
for my mother-in-law: meiner schwiegermutter
for my boyfriend: meinem freund
for my dad: meinem vater
for my dad: meinem papa
for my husband: meinem mann
for my grandpa: meinem opa
for my brother: meinem bruder
for my son: meinem sohn
for my uncle: meinem onkel
for my nephew: meinem neffen
for my boss: meinem chef
for my colleague: meinem kollegen
for my teacher: meinem lehrer
for my neighbour: meinem nachbarn
weekly plan: wochenplan
meal plan: wochenplan zum kochen, wochenplan essen, essensplanung
give as a gift: schenken, schenke, verschenken
rainy day: regentag, regentagen, regenwetter, bei regen
entertain: beschäftigen
surprise party: überraschungsparty, überraschungsfeier
bbq party: grillparty, grillabend, grillfest
garden party: gartenparty, gartenfest
farewell party: abschiedsparty
hen party: polterabend
bachelorette: junggesellinnenabschied, polterer
stag do: junggesellenabschied
baptism: taufe
confirmation party: konfirmation, kommunion, erstkommunion, firmung
school start: einschulung
reunion: klassentreffen, familientreffen
flea market: flohmarkt
street festival: straßenfest
school fair: schulfest
open day: tag der offenen tür
reads: liest viel, liest
gardens: gärtnert
50th birthday: 50 geburtstag, 50er
18th birthday: 18 geburtstag
20th birthday: 20 geburtstag
30th birthday: 30 geburtstag
40th birthday: 40 geburtstag
60th birthday: 60 geburtstag
65th birthday: 65 geburtstag
70th birthday: 70 geburtstag
75th birthday: 75 geburtstag
80th birthday: 80 geburtstag
85th birthday: 85 geburtstag
90th birthday: 90 geburtstag
100th birthday: 100 geburtstag
players: spieler, spielern, spielerinnen
new lyrics to: neuer text auf, neuen text auf, neuer text zu, neuen text zu
i liked: mir gefallen hat, hat mir gefallen, mir gefiel, gefiel mir
liked: gefallen hat, gefallen haben
holiday flat: ferienwohnung, fewo, ferienhaus
cannot walk far: kann nicht weit laufen, kann nicht so weit laufen, kann nicht weit gehen
days in rome: tage rom, tage in rom
days in paris: tage paris, tage in paris
days in london: tage london, tage in london
days in vienna: tage wien, tage in wien
days in berlin: tage berlin, tage in berlin
days in hamburg: tage hamburg, tage in hamburg
days in prague: tage prag, tage in prag
days in barcelona: tage barcelona, tage in barcelona
days in amsterdam: tage amsterdam, tage in amsterdam
days in venice: tage venedig, tage in venedig
days in new york: tage new york, tage in new york
days in lisbon: tage lissabon, tage in lissabon
vacation days am i entitled to: urlaub steht mir zu, urlaubstage stehen mir zu
how much annual leave: wie viel urlaub, wieviel urlaub
annual leave: mein urlaub verfällt, resturlaub
`
