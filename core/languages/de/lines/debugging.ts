// The lines on code that exists, in German.

import type { LineId } from '../../../playbooks/ids.ts'

export const debuggingLines = {
  'exploit-and-fix': 'Gib zu jeder Lücke eine Eingabe an, die sie ausnutzt, und die kleinste Korrektur.',
  'failing-scenario': 'Gib zu jedem Problem die Eingabe oder die Abfolge an, bei der es schiefgeht.',
  'cause-and-evidence':
    'Nenne zuerst die wahrscheinlichste Ursache und was im Ausführungsplan oder an den Indizes sie bestätigen würde.',
  'same-rows': 'Eine umgeschriebene Abfrage muss genau dieselben Zeilen liefern.',
  'what-holds-it':
    'Gib an, was die Freigabe des Speichers verhindert und welche Messung das bestätigen würde.',
  'measure-first': 'Gib zuerst an, wie man herausfindet, wo die Zeit bleibt.',
  'same-results': 'Die Ergebnisse müssen gleich bleiben; gib an, wo sie abweichen könnten.',
  pitfalls: 'Weise auf alles hin, was darin etwas anderes tut, als es scheint.',
  interleaving: 'Zeig eine Reihenfolge der Ereignisse, bei der es schiefgeht.',
  'provoke-failure':
    'Gib an, wie sich der Fehler gezielt auslösen lässt, damit sich die Korrektur belegen lässt.',
  'no-papering-over': 'Behebe die Ursache, statt Wartezeiten oder Wiederholungen einzubauen.',
  'differences-that-fit':
    'Ordne die Unterschiede der beiden Umgebungen danach, wie gut sie zu diesem Symptom passen, mit je einer Prüfung.',
  'changes-apart':
    'Die Ergebnisse müssen gleich bleiben; führ Fehler und Verhaltensänderungen getrennt auf, damit sich jede ablehnen lässt.',
  'what-each-loses': 'Sag vor jedem Befehl, ob dabei Arbeit verloren gehen kann und wie man zurückkommt.',
  'survives-clean-install':
    'Zieh eine Lösung, die eine saubere Neuinstallation übersteht, dem Erzwingen vor.',
  'causing-ancestor': 'Gib an, wie man das übergeordnete Element findet, das es verursacht.',
  'how-to-confirm':
    'Nenne zuerst die wahrscheinlichste Ursache, mit einer kleinen Testformel, die sie bestätigt.',
  'cause-and-command':
    'Nenne zuerst die wahrscheinlichste Ursache und den Befehl, dessen Ausgabe sie bestätigen würde.',
  'live-system': 'Gib an, welche Schritte den Betrieb unterbrechen oder Daten kosten könnten.',
  'cause-not-shown':
    'Zeigt der Stacktrace die Ursache nicht, sag das und nenne, was als Nächstes zu loggen oder zu erfassen ist.',
  'root-cause-in-log':
    'Nenne die Logzeile, die die eigentliche Ursache zeigt; gibt es keine, sag das und nenne, was als Nächstes zu prüfen ist.',
  'no-silencing':
    'Löse es, indem du den Typ eingrenzt oder berichtigst, nicht mit `!`, einem Cast, any oder einem Ignore-Kommentar.',
  'minimal-fix': 'Ändere nicht mehr, als die Korrektur verlangt.',
  'sample-rows': 'Zeig an ein paar Beispielzeilen, woher die überzähligen kommen.',
  'killed-is-not-culprit':
    'Sag, mit welchem Befehl man herausfindet, was den Speicher belegt hat; das muss nicht der beendete Prozess sein.',
  'wrongly-taken-and-refused':
    'Liste Strings auf, die er zu Unrecht annimmt, und solche, die er zu Unrecht ablehnt.',
  'rows-that-disagree':
    'Gib, sofern es welche gibt, Beispielzeilen an, bei denen das Ergebnis vom beschriebenen Zweck abweicht.',
  'where-bytes-go-wrong':
    'Finde den ersten Schritt, an dem die Bytes falsch sind, statt hinterher Zeichen zu ersetzen.',
  'step-that-shifts':
    'Zeig, bei welchem Schritt eine Zeitzone angewendet wird und was davor und danach gespeichert ist.',
  'build-or-run-time': 'Sag, ob der Wert beim Build oder zur Laufzeit gelesen wird und woran man das sieht.',
  'path-and-case': 'Prüfe vor allem anderen den Basispfad und die Groß- und Kleinschreibung der Dateinamen.',
  'preflight-or-request':
    'Sag, wie man erkennt, ob der Preflight oder die Anfrage selbst scheitert, und wo die Korrektur hingehört.',
  'element-too-wide': 'Sag, wie man das zu breite Element findet, statt den Überlauf zu verstecken.',
  'detail-that-tells':
    'Nenne zu jeder wahrscheinlichen Ursache das Detail der Anfrage oder Antwort, das sie von den anderen unterscheidet.',
} as const satisfies Partial<Record<LineId, string>>
