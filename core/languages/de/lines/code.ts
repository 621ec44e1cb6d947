// The lines on code to be written, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeLines = {
  'wrong-code':
    'Wenn der Code irgendwo falsch aussieht, weise darauf hin, statt einen Test zu schreiben, der das erwartet.',
  edges: 'Decke neben dem Normalfall auch Grenzwerte und Fehlerfälle ab.',
  differences: 'Zeig, wo sich beide bei gleicher Eingabe verschieden verhalten.',
  'nothing-else': 'Ändere nur, was dafür nötig ist, und lass den übrigen Code, wie er ist.',
  'near-misses':
    'Gib an, ob der ganze String passen muss oder ein Teil genügt, und nenne ein paar Beinahe-Treffer, die abgelehnt werden.',
  'state-first':
    'Ändere den Zustand vor jedem externen Aufruf, damit keine Funktion mittendrin erneut betreten werden kann.',
  'owner-power': 'Gib an, was der Owner oder eine andere einzelne Partei mit dem Geld anderer noch tun kann.',
  'blank-cells': 'Leere Zellen dürfen weder markiert noch gezählt werden.',
  'empty-fields': 'Auch ein leeres Datum darf keinen falschen Wert ergeben.',
  version: 'Gib an, ab welcher Excel-Version das funktioniert.',
  'nothing-twice': 'Ein zweiter Lauf darf nichts doppelt kopieren, speichern oder verschicken.',
  'where-it-goes': 'Gib an, wo der Code hinkommt, wie man ihn startet und welche Berechtigung er verlangt.',
  'live-migration':
    'Die Änderung muss auf einer laufenden Tabelle mit Daten sicher sein; gib auch den Rückweg an.',
  'snapshot-values':
    'Gib an, welche Werte, etwa der Preis, auf dem damaligen Stand bleiben und welche dem aktuellen Datensatz folgen.',
  'format-not-enforced':
    'Gib an, welche der Regeln Validatoren nicht von sich aus durchsetzen, etwa `format`.',
  'null-safe':
    'Vermeide NOT IN auf Spalten, die NULL sein können, und gib an, was mit Zeilen ohne Schlüssel geschieht.',
  joins:
    'Achte darauf, dass Joins weder Zeilen vervielfachen, bevor summiert oder gezählt wird, noch unverknüpfte Zeilen stillschweigend verlieren.',
  ties: 'Gib an, welche Zeilen bei Gleichstand behalten werden.',
  'day-time-zone': 'Gib an, welche Zeitzone bestimmt, wann ein Tag beginnt.',
  'whole-last-day': 'Der letzte Tag muss ganz mitzählen.',
  'changed-rows': 'Gib auch das SELECT an, das zeigt, welche Zeilen geändert würden.',
  'empty-periods': 'Gib an, ob leere Zeiträume mit 0 erscheinen oder wegfallen.',
  cycles: 'Die Abfrage muss auch enden, wenn die Hierarchie einen Zyklus enthält.',
  'merged-rows': 'Gib an, was mit unverknüpften Zeilen und mit doppelten Schlüsseln geschieht.',
  restorable:
    'Ist das Backup leer oder unvollständig, muss der Lauf mit einer Fehlermeldung abbrechen; gib auch an, wie man ein Backup wiederherstellt.',
  'missed-run': 'Gib an, was geschieht, wenn der Rechner zur geplanten Zeit aus war.',
  'either-day':
    'Beachte, dass cron läuft, sobald Monatstag oder Wochentag passt, nicht erst, wenn beide passen.',
  'overlapping-runs': 'Ein neuer Lauf darf erst beginnen, wenn der vorige beendet ist.',
  'check-first': 'Gib den Befehl an, der die Konfiguration vor dem Aktivieren prüft.',
  redirects:
    'Leite in einem einzigen Schritt weiter, und sag dazu, dass das Zertifikat auch den weitergeleiteten Hostnamen abdecken muss.',
  'real-client': 'Gib echte Client-Adresse und Protokoll weiter, und lass nur den Proxy sie setzen.',
  'locked-out': 'Gib an, wie ich das einspiele und dabei den SSH-Zugang behalte.',
  'password-in-state':
    'Halte das Datenbankpasswort aus dem Code und möglichst auch aus dem State-File heraus.',
  replaced: 'Schütze alles, was Daten enthält, davor, durch eine spätere Änderung zerstört zu werden.',
  'staged-content': 'Prüfe, was gestaged ist, nicht die Dateien im Arbeitsverzeichnis.',
  'job-rights': 'Gib dem Token des Jobs nur die Rechte, die er braucht.',
  'fork-pull-requests': 'Gib an, was bei Pull Requests aus Forks geschieht, die keine Secrets bekommen.',
  'ready-before-use':
    'Starte einen Dienst erst, wenn das, wovon er abhängt, bereit ist, nicht bloß gestartet.',
  'probe-and-shutdown': 'Nenne die Readiness Probe, und lass die App bei SIGTERM sauber herunterfahren.',
  'non-root': 'Lass die App unter einem Benutzer ohne Root-Rechte laufen.',
  'small-context':
    'Ordne die Layer so, dass eine Änderung am Quellcode nicht die Abhängigkeiten neu installiert.',
  'posting-time-zone': 'Gib an, nach welcher Zeitzone sich die Sendezeit richtet.',
  'token-outside': 'Halte das Token aus dem Code heraus.',
  'layout-changes':
    'Brich mit klarer Meldung ab, wenn ein erwartetes Element fehlt, statt leere Werte zu schreiben.',
  'html-or-script': 'Gib an, wie man prüft, ob die Daten im HTML stehen oder per Skript nachgeladen werden.',
  'no-blocking': 'Vermeide blockierendes delay(), damit jeder Tastendruck bemerkt wird.',
  reconnect: 'Das Gerät soll sich nach einem Ausfall von WLAN oder Server von allein wieder verbinden.',
  'unavailable-readings': 'Übergehe Messwerte, die unbekannt oder nicht verfügbar sind.',
  wiring: 'Gib zu jedem Bauteil die Pins, die Versorgungsspannung und nötige Pull-ups oder Treiber an.',
  leakage:
    'Teile die Daten auf, bevor irgendetwas gefittet, skaliert oder resampelt wird, damit nichts in die Testdaten durchsickert.',
  baseline:
    'Vergleiche das Modell mit einer trivialen Baseline, mit einem Maß, das zur Klassenverteilung passt.',
  'every-ending': 'Weise ungültige Züge ab und erkenne jedes mögliche Spielende, auch ein Unentschieden.',
  'same-speed':
    'Mach Bewegung und Glättung unabhängig von der Bildrate, also ohne festen Lerp-Faktor pro Frame.',
  'quick-turns':
    'Zwei schnelle Tastendrücke innerhalb eines Schritts dürfen die Schlange nicht in sich selbst zurückdrehen.',
  'distance-overflow':
    'Schließ einen Überlauf beim Addieren von Distanzen aus, und gib an, was unerreichbare Knoten erhalten.',
  'cyclic-graph': 'Gib an, was geschieht, wenn der Graph einen Zyklus enthält.',
  'touching-and-racing':
    'Gib an, ob Buchungen direkt aneinandergrenzen dürfen, und schließ aus, dass zwei Leute gleichzeitig denselben Termin belegen.',
  'core-that-runs': 'Liefere einen Kern, der von Anfang bis Ende läuft, und zähl auf, was noch fehlt.',
  'own-records': 'Prüfe bei jeder Anfrage, ob dieser Benutzer an diesen Datensatz darf.',
  'no-made-up-facts':
    'Erfinde keine Kundenstimmen, Zahlen oder Preise; kennzeichne deutlich, was ich noch liefern muss.',
  'narrow-screens':
    'Die Seite muss auch auf einem schmalen Handybildschirm und mit längeren echten Texten halten.',
  'late-answers': 'Verwirf Antworten, die verspätet zu einer früheren Eingabe eintreffen.',
  keyboard: 'Mach das Element per Tastatur und mit Screenreader bedienbar.',
  states: 'Decke auch die Zustände Laden, leer und Fehler ab.',
  'reset-tokens': 'Mach jeden Link nur einmal und nur kurz gültig, und speichere nur einen Hash des Tokens.',
  'no-account-hints': 'Keine Meldung darf verraten, ob ein Konto existiert.',
  'jwt-checks': 'Akzeptiere nur das erwartete Signaturverfahren, und prüfe Ablauf, Aussteller und Audience.',
  'secure-random':
    'Verwende eine kryptografisch sichere Zufallsquelle, und wähle Zeichen ohne Modulo-Verzerrung aus.',
  'not-covered': 'Gib an, vor welchen Angriffen das nicht schützt.',
  webhook:
    'Prüfe die Signatur über den rohen Body, und sorg dafür, dass eine doppelte Zustellung nichts anrichtet.',
  uploads:
    'Begrenze die Größe, bestimme den Typ am Inhalt, und verwende nicht den vom Client geschickten Namen.',
  paging:
    'Die Seiten müssen stabil bleiben, wenn zwischendurch Zeilen dazukommen oder denselben Sortierwert haben.',
  'look-first': 'Gib auch einen Probelauf an, der nur auflistet, was betroffen wäre.',
  'odd-names': 'Der Befehl muss auch bei Dateinamen mit Leerzeichen oder führendem Bindestrich sicher sein.',
  'gnu-bsd': 'Wo Linux und macOS verschiedene Optionen brauchen, gib beide Formen an.',
  touching:
    'Gib an, wie sich berührende Intervalle, unsortierte Eingaben und leere Eingaben behandelt werden.',
  'both-days': 'Gib an, ob der erste und der letzte Tag beide zählen.',
  'same-weekday': 'Gib an, was zurückkommt, wenn das Datum schon auf diesen Wochentag fällt.',
  'leap-birthdays': 'Gib an, wie jemand behandelt wird, der am 29. Februar geboren ist.',
  'month-ends': 'Gib an, was ein Monat nach dem 31. Januar ist.',
  zones: 'Gib an, welche Zeitzone gilt und was bei der Zeitumstellung geschieht.',
  'exact-money': 'Rechne Geldbeträge in Dezimalzahlen oder ganzen Cents, nicht in binären Gleitkommazahlen.',
  remainder: 'Gib an, wo gerundet wird und wohin die übrigen Cents gehen.',
  'safe-to-repeat':
    'Wiederhole nur bei Fehlern, die vorübergehen können, und nur Aufrufe, die sich gefahrlos wiederholen lassen.',
  'missed-at-once':
    'Gib an, was geschieht, wenn zwei Aufrufer zugleich den Cache verfehlen und wenn das Laden scheitert.',
  'limit-scope':
    'Gib an, ob das Limit über mehrere Prozesse hinweg gilt und was ein abgewiesener Aufrufer bekommt.',
  'leading-trailing':
    'Gib an, ob bei einer schnellen Folge von Aufrufen der erste und der letzte ausgeführt werden.',
  'full-and-shutdown':
    'Gib an, was geschieht, wenn sie voll ist, und was beim Beenden aus wartender Arbeit wird.',
  'repeat-safe':
    'Ein zweiter Lauf darf nichts anrichten, und keine Datei darf ohne Hinweis überschrieben oder gelöscht werden.',
  'send-once': 'Ein zweiter Lauf darf nichts doppelt verschicken.',
  malformed: 'Gib an, was als fehlerhafte Eingabe gilt und was dann geschieht.',
  'iban-length': 'Prüfe neben der Prüfsumme auch die Länge je nach Land.',
  'csv-quoting':
    'Berücksichtige Felder in Anführungszeichen, die Trennzeichen oder Zeilenumbrüche enthalten.',
  'brush-offs':
    'Gib für die drei wahrscheinlichsten Abfuhren die Antwort im Wortlaut an, und wie man das Gespräch gut beendet.',
  'no-match-or-several': 'Gib an, was ohne Treffer erscheint und welche Zeile bei mehreren Treffern zählt.',
  'percent-of-nothing': 'Gib an, was erscheint, wenn der frühere Wert null, leer oder negativ ist.',
  'three-word-names': 'Gib an, was bei Namen aus einem, drei oder mehr Wörtern herauskommt.',
  'columns-by-name':
    'Ordne die Spalten nach Namen zu, nimm in jede Zeile die Quelldatei auf, und melde, was nicht passte.',
  'revoke-first':
    'Stell das Widerrufen des Secrets voran; aus der History entfernt, ist es noch nicht wieder sicher.',
  'late-logon-stamp':
    'Berücksichtige, dass lastLogonTimestamp bis zu zwei Wochen nachhängt und manche Konten sich nie angemeldet haben; ändere nichts.',
  'drafts-first': 'Die Mails sollen sich zunächst als Entwürfe öffnen, damit nichts ungesehen hinausgeht.',
  'top-by-what': 'Gib an, nach welcher Kennzahl und über welchen Zeitraum die Rangfolge gebildet wird.',
  'few-hosts-at-a-time':
    'Nimm wenige Maschinen auf einmal, halte an, wenn eine nicht wiederkommt, und starte nur dort neu, wo es nötig ist.',
  'own-changes': 'Die eigenen Änderungen dürfen den Ablauf nicht erneut auslösen.',
  'wiring-part-or-code':
    'Nenne vor jeder Änderung am Code je eine Prüfung, die Verkabelung, Bauteil oder Code als Ursache bestätigt oder ausschließt.',
  'silent-sensor':
    'Löse den Alarm auch aus, wenn keine Messwerte mehr kommen, und einmal pro Ereignis statt bei jedem Messwert.',
  'alert-on-change':
    'Benachrichtige einmal, wenn sich der Zustand ändert, statt bei jedem Lauf, und melde, wenn die Prüfung selbst scheitert.',
  'limiter-store-down':
    'Zähle und setze den Ablauf in einem atomaren Schritt, und gib an, ob Aufrufe bei einem Ausfall von Redis durchgehen oder abgewiesen werden.',
  'cache-invalidation':
    'Gib an, wodurch jeder Eintrag veraltet, und schließ aus, dass die Antwort für einen Nutzer bei einem anderen landet.',
  'lost-messages':
    'Gib an, was aus Nachrichten wird, die gesendet werden, während ein Client nicht verbunden ist, und zeig keine doppelt an.',
  'key-on-server':
    'Halte den API-Key aus allem heraus, was der Browser bekommt, und kürze den Verlauf, bevor er den Kontext sprengt.',
  'price-on-server':
    'Nimm die Preise vom Server, und betrachte eine Bestellung mit dem bestätigten Webhook als bezahlt, nicht auf der Rückkehrseite.',
  'clock-not-ticks':
    'Berechne die Restzeit aus der Uhr, statt Ticks zu zählen, die in Hintergrund-Tabs langsamer werden.',
  'no-flash':
    'Wende die gespeicherte Wahl vor dem ersten Rendern an, damit die Seite nicht kurz im falschen Theme aufblitzt.',
  'calculator-sums':
    'Rechne ohne eval, zeig 0.1 + 0.2 als 0.3 an, und gib an, was bei einer Division durch null erscheint.',
  'form-sent-once':
    'Behalte das Eingetippte, wenn das Senden scheitert, und lass auch einen Doppelklick die Daten genau einmal senden.',
  'sort-by-value': 'Sortiere Zahlen und Daten nach ihrem Wert statt als Text, mit leeren Zellen am Ende.',
  'same-content':
    'Vergleiche den Inhalt statt der Namen, und liste die Kopien samt der, die bleibt, auf, bevor etwas gelöscht wird.',
  'sideways-photos':
    'Wende die in der Datei gespeicherte Drehung vor dem Verkleinern an, damit Handyfotos nicht auf der Seite liegen.',
  'pages-without-text': 'Melde Seiten, die keinen Text hergeben, etwa Scans, statt sie zu übergehen.',
  'doubtful-pairs':
    'Liste zweifelhafte Paare mit ihrem Score auf, damit ein Mensch entscheidet, statt sie zusammenzuführen.',
  'opened-in-excel':
    'Behalte führende Nullen, und verhindere, dass Zellen mit führendem Gleichheitszeichen beim Öffnen ausgeführt werden.',
  'records-agree':
    'Die Datensätze sollen zueinander passen: Daten in der richtigen Folge, Summen, die aufgehen, Verweise, die es gibt.',
  'valid-but-unusual':
    'Lass Plus-Adressen, Subdomains und lange Endungen zu, und sag, dass erst eine verschickte Nachricht beweist, dass es die Adresse gibt.',
  'photos-without-date':
    'Gib an, was mit Fotos ohne Aufnahmedatum und mit mehreren aus derselben Sekunde geschieht.',
} as const satisfies Partial<Record<LineId, string>>
