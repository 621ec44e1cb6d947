// People, home, work, health, law, money: what German prompts are about.
export const LIFE = `
landlord: vermieter*, hausverwaltung, verwaltung des hauses
to my landlord: an meinen vermieter, an meine vermieterin, an den vermieter, an die hausverwaltung
to my boss: an meinen chef, an meine chefin, an meinen vorgesetzten
to a customer: an einen kunden, an eine kundin
to the customer: an den kunden, an die kundin
to my team: an mein team
tenant: mieter, mieterin, untermieter
tenants: mietern, mieterinnen
rent: miete, kaltmiete, warmmiete, mietzins, mieten
deposit: kaution, mietkaution
deposit back: kaution zurück, kaution nicht zurück, kaution zurückbekommen
utility bill: nebenkostenabrechnung, betriebskostenabrechnung, nebenkosten, betriebskosten
neighbour: nachbar, nachbarin, nachbarn
neighbours: nachbarinnen, nachbarschaft
boss: chef, chefin, vorgesetzter, vorgesetzte, vorgesetzten, chefs
employer: arbeitgeber, arbeitgeberin
employees: mitarbeiter, mitarbeitern, angestellte, angestellten, beschäftigte, belegschaft
employee: mitarbeiterin, arbeitnehmer
staff: personal, kollegium
colleague: kollege, kollegin, arbeitskollege, arbeitskollegin
colleagues: kollegen, kolleginnen, arbeitskollegen
trainee: azubi, auszubildende*, lehrling, azubis
intern: praktikant*
customer: kunde, kundin, stammkunde, stammkunden
customers: kunden, kundschaft, kundinnen
teacher: lehrer, lehrerin, lehrers, lehrkraft, klassenlehrer, klassenlehrerin
students: schüler, schülern, schülerinnen, studenten, studierende, studierenden, studis
student: schülerin, student, studentin
class: klasse, klassen
grade 1: klasse 1
grade 2: klasse 2
grade 3: klasse 3
grade 4: klasse 4
grade 5: klasse 5
grade 6: klasse 6
grade 7: klasse 7
grade 8: klasse 8
grade 9: klasse 9
grade 10: klasse 10
high school: gymnasium, oberstufe
primary school: grundschule, volksschule, primarschule
school: schule, schulen, realschule
university: uni, universität, hochschule, fachhochschule
kindergarten: kindergarten, kita, krippe
child: kind, kindes
kids: kinder, kindern, kids
baby: baby, säugling, babys
toddler: kleinkind, kleinkinder
teenager: teenager, jugendliche*, teenie
mum: mama, mami
dad: papa, papi
grandma: oma, großmutter
grandpa: opa, großvater
grandparents: großeltern
sister: schwester
brother: bruder, bruders
siblings: geschwister
son: sohn, sohnes
daughter: tochter
wife: ehefrau, gattin
my wife: meine frau
my husband: mein mann, meinen mann, meines mannes
husband: ehemann, gatte
girlfriend: meine freundin
boyfriend: mein freund, meinen freund
friend: freund, freundin, kumpel, beste freundin, bester freund
friends: freunde, freunden, freundinnen
partner: partner, partnerin, lebensgefährte, lebensgefährtin
uncle: onkel
aunt: tante
niece: nichte
nephew: neffe, neffen
cousin: cousin, cousine
in-laws: schwiegereltern
mother-in-law: schwiegermutter
father-in-law: schwiegervater
brother-in-law: schwager
family: familie, familien
couple: paar, ehepaar, pärchen
bride: braut
guests: gäste, gästen
members: mitglieder, mitgliedern, vereinsmitglieder
club: verein, vereins, sportverein, klub
board: vorstand, vorstands
volunteers: ehrenamtliche, ehrenamtlichen, freiwillige, helfer
flatmates: mitbewohner*, wg-mitbewohner
dog: hund, hundes, hündin, welpe, welpen, dackel
dogs: hunde, hunden
cat: katze, kater, kätzchen
cats: katzen
horse: pferd, pferde
rabbit: kaninchen, hase
vet: tierarzt, tierärztin
doctor: arzt, ärztin, hausarzt, hausärztin, ärzte, arztes
hospital: krankenhaus, klinik, spital, klinikum
job: job, arbeitsstelle, arbeitsplatz
work: arbeit, arbeiten, arbeite, arbeitest
works: arbeitet
career change: quereinstieg, berufswechsel, umschulung, branchenwechsel, jobwechsel
job offer: jobangebot, stellenangebot, jobangebote
resign from my job: kündige ich meinen job, meinen job kündigen, meine stelle kündigen
interview: vorstellungsgespräch, bewerbungsgespräch, jobinterview
job interview: bewerbungsinterview
salary: gehalt, lohn, verdienst, einkommen
minimum wage: mindestlohn
overtime: überstunden
vacation days: urlaubstage, urlaubsanspruch
leave: elternzeit, sonderurlaub
maternity leave: mutterschutz
sick leave: krankschreibung, krankgeschrieben, krankmeldung, krankenstand
pension: rente, altersvorsorge, pensionskasse, riester
retirement: ruhestand, pensionierung
tax: steuer, steuern, einkommensteuer, lohnsteuer
taxes: steuererklärung
tax deductible: von der steuer absetzen, steuerlich absetzbar, absetzbar
vat: mehrwertsteuer, mwst, umsatzsteuer, ust
inheritance: erbe, erbschaft, erbrecht, nachlass
law: gesetz, recht, gesetze, mietrecht, arbeitsrecht
laws: rechtslage, rechte
my rights: meine rechte
legally: von rechts wegen
law of germany: deutsches recht, deutschem recht, bgb, nach deutschem recht
germany: deutschland, sachsen, hessen, nrw, baden-württemberg, niedersachsen, brandenburg, thüringen, hamburg, köln, münchen, bundesland, bundesländer
austria: österreich, wien
switzerland: schweiz, zürich, kanton
france: frankreich
italy: italien
spain: spanien
england: england, grossbritannien
usa: amerika, usa, vereinigte staaten
eu: europa, eu, europäische union
public holiday: feiertag, feiertage
allowed to park: parken darf
fine for: bußgeld für, strafe für, busse für
parking ticket: strafzettel, knöllchen, parkbusse
speed limit: tempolimit, höchstgeschwindigkeit
insurance: versicherung, versicherungen, haftpflicht, krankenkasse, krankenversicherung, haftpflichtversicherung
warranty: garantie, gewährleistung
visa: visum, visa, einreisebestimmungen
passport: reisepass, personalausweis
customs: zoll
hand luggage: handgepäck
police: polizei
evicted: zwangsräumung, räumungsklage, rausgeworfen
sued: verklagt, klage, klagen
fired: gefeuert, entlassen, rausgeschmissen, fristlos gekündigt
eviction: eigenbedarf, eigenbedarfskündigung
fraud: betrug, betrüger
scammed: betrogen, abgezockt
debts: schulden, verschuldet
money: geld, kohle
budget: budget, haushaltsplan, haushaltsbudget
monthly budget: monatsbudget, haushaltsbuch
savings: ersparnisse, erspartes, rücklagen
savings plan: sparplan
save: sparen, spare, einsparen
emergency fund: notgroschen
loan: kredit, darlehen, kredite
mortgage: hypothek, immobilienkredit, baufinanzierung, baukredit
interest: zinsen, zins
compound interest: zinseszins, zinseszinsen
index funds: etf sparplan, indexfonds
invest: anlegen in, investieren, geld anlegen
invoice: rechnung, rechnungen
bill: stromrechnung, gasrechnung
electricity: strom, stromverbrauch, stromtarif
expenses: ausgaben, kosten
price: preis, preises
prices: preise, preisen
discount: rabatt, skonto, nachlass von
worth it: lohnt sich, lohnt es sich, lohnt sich das, rentiert sich
is it worth it: ist es das wert, bringt das was
buy: kauf, kaufen, kaufe, anschaffen
buy or rent: kaufen oder mieten, mieten oder kaufen
lease or buy: leasen oder kaufen, kaufen oder leasen
sell: verkauf, verkaufen, verkaufe
pros and cons: vor- und nachteile, pro und contra, pro und kontra, für und wider
advantages: vorteile, vorteil
disadvantages: nachteile, nachteil
difference: unterschied
differences: unterschiede
difference between: unterschied zwischen, unterschiede zwischen
compared: verglichen
compared with: im vergleich zu, verglichen mit
argument: argument
arguments: argumente, argumentation
arguments for and against: argumente für und gegen
debate: debatte, streitfrage
history of: geschichte der, geschichte des, geschichte von
causes of: ursachen des, ursachen der, ursachen für, auslöser des
war: krieg, krieges, weltkrieg
what would you do: was würdest du tun, was würdest du machen
torn between: hin und her gerissen zwischen, hin- und hergerissen zwischen, schwanke zwischen
advise: rätst, raten sie
critique my plan: kritisiere meinen plan, zerpflücke meinen plan
what am i missing: was übersehe ich, was habe ich übersehen
my plan: mein plan, meinen plan, mein vorhaben
business idea: geschäftsidee, geschäftsideen
business ideas: geschäftsideen für, ideen für ein geschäft
startup: startup, gründung, existenzgründung
self-employed: selbstständig*, selbständig*, freiberuflich*
go freelance: selbstständig machen, selbständig machen
marketing plan: marketingplan, marketingkonzept
content calendar: redaktionsplan, contentplan, content plan
shop: laden, geschäft, blumenladen
restaurant: restaurant, gaststätte, wirtshaus, beiz
café: café, kaffeehaus
bakery: bäckerei
more customers: mehr kunden, neue kunden gewinnen
sales: umsatz, umsätze, absatz im, verkaufszahlen, verkäufe, verkäufen
negotiate: verhandel*, verhandl*
conflict: konflikt, streit
procrastinate: prokrastinier*, aufschieb*, schiebe alles auf, prokrastiniere, prokrastinieren, aufschieben, schiebe alles vor mir her
motivation: motivation, antrieb
burnout: burnout, ausgebrannt
habit: gewohnheit, gewohnheiten
routine: routine, morgenroutine, abendroutine
stress: stress, gestresst
headache: kopfschmerzen, kopfweh, migräne
pain: schmerz, schmerzen, rückenschmerzen, bauchschmerzen, knieschmerzen, weh
fever: fieber
cough: husten
symptoms: symptome, beschwerden im
medicine: medikament, medikamente, tabletten, arznei, arzneimittel
dosage: dosierung, dosis
antibiotics: antibiotikum, antibiotika
pregnant: schwanger, schwangere, schwangerschaft
allergy: allergie, allergien, allergisch, unverträglichkeit
blood pressure: blutdruck
diagnosis: diagnose, diagnosen
cancer: krebs, krebserkrankung
depression: depression, depressionen, depressiv
anxiety: angststörung, angstzustände
afraid: angst, ängstlich
lonely: einsam
sad: traurig
divorce: scheidung, geschieden
broke up: getrennt, schluss gemacht, trennung
cheated on: betrogen worden, fremdgegangen
dementia: demenz
surgery: operation, op
therapist: therapeut, therapeutin
sleep: schlaf, schlafen, einschlafen
can't sleep: kann nicht schlafen, schlaflosigkeit
vomiting: erbrochen, übergeben, erbricht, kotzt
eats nothing: frisst nicht, frisst nichts
poisoned: vergiftet, vergiftung
poison: gift, giftig
smells of gas: riecht nach gas, gasgeruch
suicide: suizid, selbstmord, umbringen
hits me: schlägt mich
vaccine: impfung, impfen, geimpft
workout plan: trainingsplan, fitnessplan, workoutplan, krafttraining plan, laufplan
training: training, trainieren
pull-ups: klimmzüge, klimmzug
push-ups: liegestütze
marathon: marathon, halbmarathon
muscle: muskel, muskeln, muskelaufbau
build muscle: muskeln aufbauen, muskelaufbau plan
weight: gewicht
lose weight: abnehmen, gewicht verlieren
gym: fitnessstudio, fitnesscenter, gym
meal plan: essensplan, ernährungsplan, speiseplan, wochenmenü, menüplan
recipe: rezept
recipes: rezepte, rezeptideen, rezepten
recipe for: rezept für, rezept mit
cook: koch, koche, kochen
bake: backe, backen
eat: essen, esse
dinner: abendessen, nachtessen
lunch: mittagessen, zmittag
breakfast: frühstück
snacks: snacks, häppchen
cake: kuchen, torte
bread: brot
sourdough: sauerteig
dough: teig
vegetarian: vegetarisch*
vegan: vegan*
gluten-free: glutenfrei
lactose: laktose, laktosefrei
ingredients: zutaten
portions: portionen
for two people: für zwei personen, für 2 personen
for four people: für vier personen, für 4 personen
leftovers: reste, resten
fridge: kühlschrank
freezer: gefrierschrank, gefriertruhe, tiefkühler
oven: backofen, ofen
dishwasher: geschirrspüler, spülmaschine, abwaschmaschine
washing machine: waschmaschine
boiler: therme, gastherme, boiler
heating: heizung, heizkörper
heat pump: wärmepumpe
mould: schimmel, schimmelpilz
water damage: wasserschaden
damp: feucht, feuchtigkeit
leak: leck, undicht, tropft
broken: kaputt, defekt
doesn't work: funktioniert nicht, geht nicht, klappt nicht, läuft nicht, tut nicht, funktioniert nich
doesn't start: startet nicht, springt nicht an
doesn't rise: geht nicht auf, geht nicht mehr auf
keeps crashing: stürzt immer ab, stürzt ständig ab, hängt sich auf
noise: lärm, geräusch, geräusche, baulärm
loud: laute, lauten, lauter
slow: lahm
fuse: sicherung, sicherungen
drain: abfluss
toilet: toilette, klo, wc
tap: wasserhahn
roof: dach
wall: wand, wände
ceiling: zimmerdecke
bathroom: badezimmer, bad
kitchen: küche
garden: garten, schrebergarten, kleingarten
gardening: gärtnern, gartenarbeit
vegetables: gemüse, gemüsebeet
raised bed: hochbeet
balcony: balkon
plants: pflanzen, zimmerpflanzen
plant: pflanze
tomatoes: tomaten, paradeiser
lawn: rasen
bees: bienen
car: auto, wagen, pkw
engine: motor
brakes: bremsen
bike: fahrrad, velo, rad
train: zug, bahn, züge
flight: flug
wifi: wlan
router: router, fritzbox
printer: drucker
laptop: notebook
phone: handy, smartphone, natel, telefon
computer: rechner, pc
screen: bildschirm
battery: akku, batterie
update: aktualisierung
tried: probiert, versucht, ausprobiert
what are my rights: welche rechte habe ich, welche rechte hab ich, was sind meine rechte
at night: uhr nachts
online shop: onlineshop, online-shop, webshop
delay: verspätung
sports club: sportclub, turnverein, fußballverein
retired people: rentnern, rentnerinnen und rentner, senioren im dorf
offered: angeboten, mir wurden angeboten
closed: geschlossen
plane: flugzeug
sourdough bread: sauerteigbrot
get nothing done: schaffe nichts, kriege nichts hin, bekomme nichts geschafft
restaurants: wo kann man gut essen, wo essen
good restaurants: gut essen, lecker essen, gut essen gehen
what am i doing wrong: was mache ich falsch, was mach ich falsch
artificial turf pitch: kunstrasenplatz
lower: senken, gesenkt
lower rent: miete gern um, miete um
`
