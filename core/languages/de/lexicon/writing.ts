// Letters, posts, stories, texts and their parts, people who write and read them.
export const WRITING = `
email: mail, mails, e-mail, e-mails, email, emails, rundmail
letter: brief, briefe, briefen, briefes, schreiben an, anschreiben an, offizielles schreiben, schreiben vom
message: nachricht, nachrichten, mitteilung, kurznachricht
text message: sms, textnachricht
whatsapp: whatsapp nachricht, whatsapp
group chat: gruppenchat, klassenchat, whatsapp gruppe, familiengruppe
voice message: sprachnachricht, sprachnachrichten
short note: zettel, notizzettel, kurze notiz
notes: notizen, mitschrift
apology: entschuldigung, entschuldigungsbrief, entschuldigungsschreiben, entschuldigungsmail
apologize: entschuldig*
absence note: entschuldigung für die schule, krankmeldung für die schule, entschuldigungszettel
reply to a customer: antwort an einen kunden, kundenantwort, antwort an eine kundin, antwort auf eine kundenbeschwerde
reply to the review: antwort auf die bewertung, antwort auf eine bewertung, antwort auf diese bewertung, antwort auf die google bewertung
customer complaint: kundenbeschwerde, kundenreklamation, reklamation eines kunden
1-star review: 1-sterne-bewertung, ein-stern-bewertung, ein sterne bewertung
rejection: absage, absagen, absageschreiben, ablehnungsschreiben
turn down: ablehn*, absage erteilen
price increase: preiserhöhung, preiserhöhungen, gebührenerhöhung, beitragserhöhung
redundancy: betriebsbedingte kündigung, stellenabbau
dismissal: kündigung eines mitarbeiters, kündigung einer mitarbeiterin, entlassung
cover letter: anschreiben, bewerbungsschreiben, bewerbungsanschreiben, bewerbung als, bewerbungsbrief, begleitschreiben
job application: bewerbung, bewerbungen
apply for a job: bewerbe, bewerbe mich, bewerben
cv: lebenslauf, cv, lebensläufe, vita
linkedin profile: linkedin profil, xing profil
bio: kurzbio, kurzvita, biografie, kurzbiografie, autorenvita
self-assessment: selbsteinschätzung, selbstbeurteilung
resignation letter: kündigungsschreiben, arbeitsvertrag kündigen, job kündigen, kündigung meines jobs, eigenkündigung, stelle kündigen
cancellation letter: kündigung, kündigungsbrief, kündigungsmail, vertragskündigung
cancellation letter for the gym: kündigung fürs fitnessstudio, kündigung fitnessstudio, kündigung für mein fitnessstudio, kündigung für das fitnessstudio
cancel: kündig*, storniere, stornieren, widerruf*
notice period: kündigungsfrist, kündigungsfristen
last day: letzter arbeitstag, letzter tag, letzten arbeitstag, zum monatsende, zum nächstmöglichen zeitpunkt, zum nächstmöglichen termin
essay: aufsatz, essay, erörterung, aufsätze, facharbeit, seminararbeit, hausarbeit
thesis: abschlussarbeit, masterarbeit, bachelorarbeit, diplomarbeit, maturaarbeit
dissertation: doktorarbeit, dissertation
article: artikel, zeitungsartikel, fachartikel, beitrag
blog post: blogbeitrag, blogartikel, blogpost, blog-artikel
opinion piece: kommentar schreiben, meinungsartikel, gastkommentar, leitartikel
letter to the editor: leserbrief, leserbriefe
documentation: dokumentation, doku, doku zu
user manual: bedienungsanleitung, benutzerhandbuch, gebrauchsanweisung, handbuch
instructions: anleitung, anleitungen, anweisung, anweisungen
standard operating procedure: arbeitsanweisung, verfahrensanweisung, sop, prozessbeschreibung
release notes: versionshinweise, release notes, änderungsprotokoll
user story: user story, anwendergeschichte
acceptance criteria: akzeptanzkriterien
terms and conditions: agb, allgemeine geschäftsbedingungen
privacy policy: datenschutzerklärung, datenschutzhinweise
contract: vertrag, verträge, vertrags, vertragsentwurf
contract for: vertrag für, vertrag über
employment contract: arbeitsvertrag, dienstvertrag
purchase contract: kaufvertrag
lease: mietvertrag, mietverträge, pachtvertrag, untermietvertrag
lease agreement: mietvereinbarung
agreement: vereinbarung, vereinbarungen, nutzungsvereinbarung
non-disclosure agreement: geheimhaltungsvereinbarung, verschwiegenheitserklärung, nda
power of attorney: vollmacht, vorsorgevollmacht
consent form: einverständniserklärung, einwilligungserklärung, einwilligung
clause: klausel, klauseln, vertragsklausel
disclaimer: haftungsausschluss
house rules: hausordnung, hausregeln, spielregeln für
code of conduct: verhaltenskodex
policy: richtlinie, richtlinien, leitlinie, police, regelung
guidelines for: leitfaden für, leitlinien für
bylaws: satzung, vereinssatzung, statuten
eulogy: trauerrede, grabrede, trauerreden, nachruf
condolence card: beileidskarte, kondolenzkarte, trauerkarte, beileidsschreiben, kondolenzbrief, beileidsbekundung
condolences: beileid, kondolenz
obituary: todesanzeige, traueranzeige
speech: rede, reden, ansprache, festrede, dankesrede, eröffnungsrede, tischrede
wedding speech: hochzeitsrede, trauzeugenrede, rede zur hochzeit
toast: trinkspruch, toast
farewell speech: abschiedsrede, abschiedsworte
thank you card: dankeskarte, danksagung, dankeschön karte, dankesbrief
thank you message: dankesnachricht, dankesmail
birthday card: geburtstagskarte, glückwunschkarte
birthday wishes: geburtstagswünsche, geburtstagsgrüße, geburtstagsgruss, glückwünsche
christmas card: weihnachtskarte, weihnachtsgrüße
out-of-office: abwesenheitsnotiz, abwesenheitsmail, abwesenheitsnachricht
caption: bildunterschrift, bildunterschriften
dating profile: datingprofil, dating profil, tinder profil
reference letter: arbeitszeugnis, zwischenzeugnis, zeugnis für
letter of recommendation: empfehlungsschreiben, referenzschreiben, empfehlungsbrief
performance review: mitarbeitergespräch, leistungsbeurteilung, jahresgespräch, mitarbeiterbeurteilung, beurteilung für einen mitarbeiter, beurteilung für eine mitarbeiterin, beurteilung eines mitarbeiters, beurteilung einer mitarbeiterin
written warning: abmahnung, verwarnung, abmahnungen
feedback: rückmeldung geben, feedback, feedbacks
job ad: stellenanzeige, stellenanzeigen, stellenausschreibung, jobanzeige, stelleninserat, jobinserat
we are hiring: wir suchen verstärkung, wir stellen ein
press release: pressemitteilung, pressemeldung, presseaussendung, medienmitteilung
product description: produktbeschreibung, produktbeschreibungen, produkttext, artikelbeschreibung
listing for: kleinanzeige, kleinanzeigen, verkaufsanzeige, ebay anzeige, kleinanzeigentext, inserat
ad: anzeige, werbeanzeige, annonce
ad copy: werbetext, anzeigentext, werbetexte
landing page text: text für die landingpage, webseitentext, websitetext, homepage text
flyer: flyer, flugblatt, handzettel, faltblatt
brochure: broschüre, prospekt
about us: über uns, über-uns-seite
announcement: ankündigung, bekanntmachung, durchsage
newsletter: newsletter, rundbrief, rundschreiben, infobrief
letter to parents: elternbrief, elternbriefe, elternmail, elterninfo
linkedin post: linkedin beitrag, linkedin post, xing beitrag
instagram post: instagram beitrag, instagram post, insta post, insta beitrag
social media post: social media beitrag, social media post, facebook beitrag
tweet: tweet
rent reduction: mietminderung, mietsenkung, mietkürzung, miete mindern, miete kürzen, miete senken, mietzinsreduktion, mietzinssenkung
rent increase: mieterhöhung, mieterhöhungen, mietzinserhöhung, mieterhöhungsschreiben
pay rise: gehaltserhöhung, lohnerhöhung, mehr gehalt, mehr lohn, gehaltserhöhungen, gehalt erhöhen, gehalt zu erhöhen
salary negotiation: gehaltsverhandlung, lohnverhandlung, gehaltsgespräch, gehaltsverhandlungen
salary expectation: gehaltsvorstellung, gehaltsvorstellungen, lohnvorstellung
promotion: beförderung
complaint: beschwerde, beschwerden, beschwerdebrief, beschwerdemail, reklamation, mängelrüge, mängelanzeige, beschwerdeschreiben
complain: beschwer*, reklamier*
dispute the bill: widerspruch gegen die rechnung, rechnung anfechten
objection: einspruch, widerspruch, widerspruchsschreiben, einwand, einwände
refund: rückerstattung, erstattung, geld zurück, geld zurückfordern, rückzahlung, erstatten
compensation: entschädigung, schadensersatz, schadenersatz
reminder: erinnerung, erinnerungsmail
cold email: kaltakquise mail, akquisemail, kaltakquise, erstansprache
sales email: verkaufsmail, werbemail, angebotsmail
sponsorship letter: sponsorenbrief, sponsoringanfrage, sponsorenanfrage
fundraising letter: spendenbrief, spendenaufruf
invitation: einladung, einladungen, einladungskarte, einladungstext
invite: einlad*, lade ein
inform: informier*, mitteil*, benachrichtig*
ask for: bitten um, bitte um, anfrage nach, frag nach, frage nach, nachfrage nach
request: anfrage, anfragen, antrag, anträge, antragsschreiben
quiz: quiz, quizfragen, ratequiz
worksheet: arbeitsblatt, arbeitsblätter, übungsblatt
exam questions: prüfungsfragen, klausurfragen, testfragen, klausuraufgaben
multiple choice: multiple choice, ankreuztest
exercises on: übungen zu, aufgaben zu, übungsaufgaben zu, übungsaufgaben, übungen
flashcards: karteikarten, lernkarten, vokabelkarten
gap-fill: lückentext, lückentexte
lesson plan: unterrichtsentwurf, unterrichtsplanung, stundenentwurf, unterrichtsstunde, stundenplanung, unterrichtsreihe, unterrichtseinheit, unterrichtsplan
survey: umfrage, umfragen, umfragewerte, befragung, meinungsumfrage
questionnaire: fragebogen
interview guide: interviewleitfaden, gesprächsleitfaden
system prompt: systemprompt, system prompt
incident report: unfallbericht, unfallhergang, vorfallbericht, schadensbericht, schadensmeldung, unfallmeldung
status report: statusbericht, sachstandsbericht, zwischenbericht
weekly report: wochenbericht
annual report: jahresbericht, geschäftsbericht
report: bericht, berichte, berichts, praktikumsbericht, reisebericht, laborbericht
minutes of: protokoll der, protokoll vom, protokoll von
minutes: protokoll, sitzungsprotokoll, besprechungsprotokoll, protokolle
meeting: besprechung, meeting, sitzung, versammlung, treffen, mitgliederversammlung
proposal: konzept, angebot, projektantrag, projektvorschlag
grant application: förderantrag, fördermittelantrag, projektförderung, stipendienantrag
business plan: businessplan, geschäftsplan
pitch deck: pitchdeck, pitch deck
agenda: tagesordnung, agenda, traktandenliste
poem: gedicht, gedichte, gedichts, ballade
verses for: verse für
birthday poem: geburtstagsgedicht
wedding poem: hochzeitsgedicht
song: lied, lieder, song, songs
lyrics: liedtext, songtext, songtexte, songzeilen
story: geschichte, geschichten, erzählung, kurzerzählung
short story: kurzgeschichte, kurzgeschichten
bedtime story: gutenachtgeschichte, gute-nacht-geschichte, einschlafgeschichte
fairy tale: märchen
fable: fabel, fabeln
novel: roman, romane, romans
chapter: kapitel, kapiteln, kapitels
scene: szene, szenen
dialogue: dialog, dialoge, zwiegespräch
script for: drehbuch für, skript für ein video
screenplay: drehbuch, filmskript
play: theaterstück
sketch: sketch, sketche
monologue: monolog
crime story: krimi, kriminalgeschichte, kurzkrimi, krimis
detective story: detektivgeschichte
murder mystery: krimidinner, mordfall
twist ending: überraschendes ende, überraschendem ende, unerwartete wendung, wendung am ende
joke: witz, witze, scherz
limerick: limerick, limericks
sonnet: sonett
acrostic: akrostichon
rhyming: gereimt, gereimte, gereimtes, reimt, reimen, in reimform
rhymes: reime, reim
to the tune of: auf die melodie von, zur melodie von, nach der melodie von
rewrite the lyrics: umdichten, umgedichtet, liedtext umdichten
first line: erster satz des romans, ersten satz eines romans
magic system: magiesystem
fictional world: fantasywelt, fiktive welt
invent a language: erfinde eine sprache, kunstsprache
player characters: spielercharaktere
my players: meine spieler, meine spielrunde
campaign: kampagne, kampagnen
adventure: abenteuer
image prompt: bildprompt, bild prompt, prompt für ein bild
create an image: erstelle ein bild, erzeuge ein bild, generiere ein bild, male ein bild, mal ein bild, zeichne ein bild
hero: held, heldin, helden, protagonist, protagonistin
plot: handlung, plot
ending: ende, schluss
ends: endet
funeral: beerdigung, trauerfeier, begräbnis, beisetzung, bestattung, abdankung
died: gestorben, verstorben, starb, verstarb
passed away: von uns gegangen, entschlafen
in memory of: in gedenken an, zum gedenken an
grief: trauer
headline: überschrift, schlagzeile, überschriften
title: titel, titeln
titles: titelideen
subject line: betreff, betreffzeile
slogan: slogan, werbespruch, werbeslogan, spruch für, slogans, sprüche für
motto: motto
hashtags: hashtags
summary of the book: zusammenfassung des buches, zusammenfassung des buchs, zusammenfassung von dem buch
the book: das buch, dem buch, des buches
book: buch, buches, buchs
books: bücher, büchern
film: film, films
films: filme, filmen
series: serie, serien
thread: mailverlauf, e-mail-verlauf, verlauf, chatverlauf
chat: chat, chats
meeting notes: besprechungsnotizen, sitzungsnotizen
paper: paper, studienarbeit
study: studie, studien
abstract: abstract
comments: kommentare, kommentaren
comment: kommentar
opinions: meinungen
customer feedback: kundenfeedback, kundenmeinungen, kundenstimmen
discharge letter: entlassungsbrief, arztbrief, befundbericht
lab results: laborwerte, blutwerte, befund
leaflet: beipackzettel, packungsbeilage, merkblatt
lawyer: anwalt, anwältin, rechtsanwalt, rechtsanwältin, anwalts
legal text: rechtstext, juristischer text
legal: juristisch*, rechtlich*, gesetzlich*, rechtsgültig*
court: gericht, gerichts, gerichtlich*
ruling: bescheid, beschluss, bescheids
certificate: urkunde, zeugnis, bescheinigung, geburtsurkunde
certified: beglaubigt*
word for word: wörtlich, wortwörtlich, wort für wort
literal: wortgetreu
meaning: bedeutung, sinn
what does it mean: was heißt das, was bedeutet das
how do you say: wie sagt man, wie heißt auf, wie würde man sagen, wie würdest du sagen
buttons: schaltflächen, buttons
error messages: fehlermeldungen
subtitles: untertitel, untertiteln
website text: websitetexte
handwritten: handschriftlich*, handgeschrieben*, handschrift
scanned: eingescannt*, gescannt*
formal address: sie-form, siezen, gesiezt
informal address: du-form, duzen, geduzt
dates: daten, termine, terminen
date: datum
deadlines: fristen, abgabefristen, abgabetermine
deadline: frist, abgabefrist, abgabetermin, stichtag, fristen bis
amounts: beträge, beträgen, summen
amount: betrag, summe, geldbetrag
phone numbers: telefonnummern, handynummern, rufnummern
phone number: telefonnummer, handynummer, rufnummer
email addresses: mailadressen, e-mail-adressen, mail-adressen
addresses: adressen, anschriften
invoice number: rechnungsnummer
order number: bestellnummer
people: personen
places: orte, orten
companies: firmen, unternehmen
company: firma, betrieb, betriebe, unternehmens
organizations: organisationen
products: produkte, produkten
to-dos: aufgaben, to-dos, todos, aufgabenliste
action items: nächste schritte, offene aufgaben, aufgaben und verantwortliche, wer macht was
who does what: wer was macht, wer übernimmt was
quotes: zitate, zitaten
quote: zitat
columns: spalten
column: spalte
rows: zeilen der tabelle, datensätze, datensätzen
fields: felder, feldern
field: feld
empty: leer, leere, leeres
if missing: falls nicht vorhanden, wenn nicht vorhanden, wenn etwas fehlt, falls angegeben
alphabetical: alphabetisch*
chronological: chronologisch*, zeitlich geordnet
priority: priorität, prioritäten, priorisier*
urgency: dringlichkeit
urgent: dringend*, eilig*
positive: positiv*
negative: negativ*
sentiment: stimmungsanalyse, sentiment
mood: stimmung, stimmungen
spam or: spam oder
is this spam: ist das spam
is this a scam: ist das betrug, ist das ein betrug, ist das abzocke, ist das echt oder betrug, betrug oder echt, fake oder echt
phishing: phishing, phishing mail
sarcasm: sarkasmus
irony: ironie
fact or opinion: tatsache oder meinung, fakt oder meinung
categories: kategorien, rubriken
category: kategorie, rubrik
odd one out: was passt nicht dazu, was gehört nicht dazu, welches wort passt nicht, was passt nicht in die reihe, passt nicht in die reihe
out of 10: von 10, auf einer skala von 1 bis 10, skala von 1 bis 10
scores: punktzahl, punktzahlen
grade this: benote das, benote diesen
grade: note, noten, schulnote, klassenstufe, jahrgangsstufe
patients: patienten, patientinnen
tickets: tickets
criteria: kriterien
contradict: widerspricht, widersprechen
does the text: sagt der text, steht im text
where does it say: wo steht
who pays: wer zahlt, wer bezahlt, wer muss zahlen
by when: bis wann
until when: bis wann gilt
allowed: gestattet, zulässig, zulaessig
passage: textstelle, textausschnitt, textpassage
excerpt: auszug, ausschnitt
author: autor, autorin, autors
mention in it: kommen vor, vorkommen, müssen vorkommen
first name: vorname, vornamen, beim vornamen
surname: nachname, nachnamen
signature: unterschrift
parents: eltern
proof of concept: machbarkeitsnachweis
notice about: aushang über, aushang zu, aushang
judgement: urteil, urteils
notice to the tenants: aushang für die mieter, aushang im treppenhaus
signature: unterschreiben, unterschreibe
sum: gesamtsumme
final exam: abschlussprüfung
verses for: sprüche zum
newspaper: zeitung, tageszeitung
magazine: zeitschrift, magazin
website: internetauftritte
facts: fakten, eckpunkte
sources: quellen, quellenangaben
numbers only: nur zahlen
in writing: schriftlich, schriftliche, schriftlichen
confirmation: kündigungsbestätigung
confirmation: bestätigung
how do you say: wie sage ich auf
children's book: kinderbuch, bilderbuch
cookbook: kochbuch
cancellation letter effective: kündigung zum
ad asks for: anzeige verlangt, anzeige fordert, stellenanzeige verlangt, gesucht wird laut anzeige
ad says: in der anzeige steht, laut anzeige
payment reminder: mahnung, mahnschreiben, zahlungserinnerung, zahlungsaufforderung, letzte mahnung, mahnbescheid
unpaid invoice: unbezahlte rechnung, offene rechnung, überfällige rechnung
overdue: überfällig
demand letter: fristsetzung, forderungsschreiben
motivation letter: motivationsschreiben, motivationsbrief
degree course: studium, studiengang
scholarship: stipendium
personal statement: stipendienbewerbung
invitation letter: einladungsschreiben
faq: häufige fragen, häufig gestellte fragen, faq seite
quotation for: kostenvoranschlag für, angebot für, offerte für
written quotation: angebotstext, angebotsschreiben, kostenvoranschlag, offerte
rubric: bewertungsraster, bewertungsbogen, erwartungshorizont, beurteilungsraster
runbook: betriebshandbuch, notfallhandbuch
post-mortem: störungsbericht, incident bericht, vorfallsanalyse, nachbetrachtung
flat listing: wohnungsanzeige, wohnungsinserat, zimmeranzeige, immobilienanzeige, exposé, immobilienexposé
airbnb listing: airbnb text, airbnb anzeige, airbnb beschreibung, airbnb inserat
club history: vereinsgeschichte
company history: firmengeschichte, unternehmensgeschichte
village history: dorfgeschichte
family history: familiengeschichte
history of our: geschichte unserer, geschichte unseres
book review: buchkritik, buchrezension, buchbesprechung
film review: filmkritik, filmrezension
restaurant review: restaurantkritik, restaurantbewertung
google review: google rezension
product review: produktbewertung
position paper: positionspapier
white paper: whitepaper
research paper: forschungsarbeit
birthday speech: geburtstagsrede, geburtstagsansprache
newspaper article: zeitungsbericht
`
