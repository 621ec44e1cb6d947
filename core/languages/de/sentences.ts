// The techniques’ own sentences, and the openings before the caller’s words, in German.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': 'Gib nur den überarbeiteten Text zurück.',
  'Return only the translation.': 'Gib nur die Übersetzung zurück.',
  'Return only the label for each item.': 'Gib zu jedem Eintrag nur die Kategorie zurück.',
  'Return only what was asked for, and nothing that the text does not contain.':
    'Gib nur zurück, was verlangt ist, und nichts, was nicht im Text steht.',
  'You are an experienced software engineer.': 'Du bist ein erfahrener Softwareentwickler.',
  'You are an experienced software engineer who debugs by evidence.':
    'Du bist ein erfahrener Softwareentwickler, der Fehler anhand von Belegen sucht.',
  'You are a careful data analyst.': 'Du bist ein sorgfältiger Datenanalyst.',
  'You are a teacher who knows the subject well.': 'Du bist eine Lehrkraft, die das Fach gut kennt.',
  'You are an experienced editor.': 'Du bist ein erfahrener Lektor.',
  'You are a professional translator.': 'Du bist ein professioneller Übersetzer.',
  'You are an adviser with long experience in this field.':
    'Du bist ein Berater mit langer Erfahrung auf diesem Gebiet.',
  'You are a planner with long experience in this field.': 'Du planst seit vielen Jahren auf diesem Gebiet.',
  'You are an expert in the subject of the request.': 'Du bist ein Fachmann für das Thema der Anfrage.',
  'The answer is for this audience:': 'Die Antwort ist für dieses Publikum:',
  'It will be used for this purpose:': 'Die Antwort dient diesem Zweck:',
  'Put the result itself first, and everything about it after it.':
    'Stell das Ergebnis selbst an den Anfang, und alles dazu dahinter.',
  'Put the result itself first.': 'Stell das Ergebnis selbst an den Anfang.',
  'Use null where a value is not given.': 'Setz null ein, wo ein Wert nicht angegeben ist.',
  'Return only the JSON, with nothing before or after it.': 'Gib nur das JSON zurück, sonst nichts.',
  'Follow the pattern of the examples given, in form and in labels.':
    'Halte dich in Form und Bezeichnungen an das Muster der Beispiele.',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    'Gib die Schritte an, die das Ergebnis tragen, sodass sich jeder prüfen lässt, und die Antwort in einer eigenen Zeile.',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    'Rechne es Schritt für Schritt durch, prüfe das Ergebnis an der Aufgabe, und schließ mit der Antwort in einer eigenen Zeile nach „Antwort:“.',
  'Open with the plan in a few lines, then the result of each part of it.':
    'Beginne mit dem Plan in wenigen Zeilen, dann das Ergebnis jedes Teils.',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    'Leg zuerst einen kurzen Plan dar, und führ ihn dann Teil für Teil aus, mit den Zwischenergebnissen.',
  'First write a short plan, then carry out each part.':
    'Schreib zuerst einen kurzen Plan, dann führ jeden Teil aus.',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    'Beantworte zuerst die einfacheren Fragen, auf denen das beruht, und bau das Ganze darauf auf.',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    'Beantworte zuerst die einfacheren Fragen, von denen das abhängt, von leicht nach schwer, und dann daraus das Ganze.',
  'Name the general principle that decides this, and show how it applies to the case.':
    'Nenne das allgemeine Prinzip, das hier entscheidet, und zeig, wie es auf den Fall zutrifft.',
  'First name the general principle that decides this, then apply it to the case.':
    'Nenne zuerst das allgemeine Prinzip, das hier entscheidet, und wende es dann auf den Fall an.',
  'Weigh the two or three best options against the stated needs before recommending one.':
    'Wäge die zwei oder drei besten Möglichkeiten an den genannten Bedürfnissen ab, bevor du eine empfiehlst.',
  'Compare the two or three best options, then recommend one.':
    'Vergleiche die zwei oder drei besten Möglichkeiten, dann empfiehl eine.',
  'Say what the answer rests on, and what would change it.':
    'Sag, worauf die Antwort beruht und was sie ändern würde.',
  'Say what would change the answer.': 'Sag, was die Antwort ändern würde.',
  'Mark which statements are uncertain and how each could be checked.':
    'Kennzeichne, welche Aussagen unsicher sind und wie sich jede prüfen ließe.',
  'Mark which statements are uncertain.': 'Kennzeichne, welche Aussagen unsicher sind.',
  'Do the calculations in a short program, and show it with its result.':
    'Rechne in einem kurzen Programm, und zeig es mit seinem Ergebnis.',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    'Stütze die Antwort auf das, was die Werkzeuge liefern, und sag zu jeder Aussage, aus welchem Ergebnis sie stammt.',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    'Sag vor jedem Werkzeugaufruf in einer Zeile, was er klären soll, und danach, was er geklärt hat; antworte, sobald nichts mehr offen ist.',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    'Verwende ein Werkzeug nach dem anderen, sag, was es geliefert hat, und antworte, wenn alles Nötige da ist.',
  'State the facts the answer rests on, then the answer.':
    'Nenne die Tatsachen, auf denen die Antwort beruht, dann die Antwort.',
  'List the facts you use, then answer.': 'Zähl die verwendeten Tatsachen auf, dann antworte.',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    'Nenne ein gelöstes Problem derselben Art, und sag, was sich auf dieses übertragen lässt und was nicht.',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    'Erinnere zuerst an ein Problem derselben Art und wie man es löst, dann löse dieses auf demselben Weg.',
  'First recall a similar problem and its solution, then solve this one.':
    'Erinnere zuerst an ein ähnliches Problem und seine Lösung, dann löse dieses.',
  'Set it apart from what it is most often mistaken for.':
    'Grenz es von dem ab, womit es am häufigsten verwechselt wird.',
  'Set it out as a few named points, each complete in itself.':
    'Gliedere es in wenige benannte Punkte, jeder für sich vollständig.',
  'Answer in a few named points.': 'Antworte in wenigen benannten Punkten.',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    'Jeder Satz soll einen Namen, eine Zahl oder einen Befund des Textes tragen; lass weg, was in jeder Zusammenfassung stehen könnte.',
  'Put a name, figure or finding of the text into every sentence.':
    'Nimm in jeden Satz einen Namen, eine Zahl oder einen Befund des Textes auf.',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    'Zitiere die Stellen, auf denen die Antwort beruht, und sag es, wo der Text etwas offenlässt.',
  'Quote the passages you use, and say where the text gives no answer.':
    'Zitiere die verwendeten Stellen, und sag, wo der Text keine Antwort gibt.',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    'Die Namen, Zahlen und Begriffe, auf die es im Text ankommt, müssen darin vorkommen.',
  'Name the main people, figures and terms of the text.':
    'Nenne die wichtigsten Personen, Zahlen und Begriffe des Textes.',
  'Use these facts:': 'Verwende diese Angaben:',
  'If something you need is not given, ask for it first.': 'Fehlt etwas Nötiges, frag zuerst danach.',
  'State the yardstick first, and judge every item by the same one.':
    'Nenne zuerst den Maßstab, und leg an alle denselben an.',
  'Judge every item by the same stated yardstick.': 'Beurteile alle nach demselben genannten Maßstab.',
  'Deal with each part on its own, then say how the parts fit together.':
    'Behandle jeden Teil für sich, und sag dann, wie die Teile zusammenpassen.',
  'Deal with one part after the other, each under its name.':
    'Behandle einen Teil nach dem anderen, jeden unter seinem Namen.',
  'Once more, the request:': 'Noch einmal die Bitte:',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    'Gib es als nummerierte Schritte in der Reihenfolge der Ausführung, jeweils mit dem Zeichen, dass es geklappt hat.',
  'Give numbered steps in order, one action in each.':
    'Gib nummerierte Schritte in der richtigen Reihenfolge, jeder mit einer Handlung.',
}
