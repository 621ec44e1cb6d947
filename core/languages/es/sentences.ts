// The techniques' own sentences in Spanish, by their English.

export const sentences: Readonly<Record<string, string>> = {
  'Return only the rewritten text.': 'Devuelve solo el texto reescrito.',
  'Return only the translation.': 'Devuelve solo la traducción.',
  'Return only the label for each item.': 'Devuelve solo la etiqueta de cada elemento.',
  'Return only what was asked for, and nothing that the text does not contain.':
    'Devuelve solo lo que se pide y nada que no esté en el texto.',
  'You are an experienced software engineer.': 'Eres un ingeniero de software con experiencia.',
  'You are an experienced software engineer who debugs by evidence.':
    'Eres un ingeniero de software con experiencia que depura a partir de la evidencia.',
  'You are a careful data analyst.': 'Eres un analista de datos riguroso.',
  'You are a teacher who knows the subject well.': 'Eres un profesor que conoce bien la materia.',
  'You are an experienced editor.': 'Eres un corrector de textos con experiencia.',
  'You are a professional translator.': 'Eres un traductor profesional.',
  'You are an adviser with long experience in this field.':
    'Eres un asesor con amplia experiencia en este campo.',
  'You are a planner with long experience in this field.':
    'Eres un organizador con amplia experiencia en este campo.',
  'You are an expert in the subject of the request.': 'Eres un experto en el tema de la petición.',
  'The answer is for this audience:': 'La respuesta es para este público:',
  'It will be used for this purpose:': 'Se usará con este fin:',
  'Put the result itself first, and everything about it after it.':
    'Pon primero el resultado en sí y después todo lo que lo comente.',
  'Put the result itself first.': 'Pon primero el resultado en sí.',
  'Use null where a value is not given.': 'Usa null donde no se dé un valor.',
  'Return only the JSON, with nothing before or after it.':
    'Devuelve solo el JSON, sin nada antes ni después.',
  'Follow the pattern of the examples given, in form and in labels.':
    'Sigue el patrón de los ejemplos dados, en la forma y en las etiquetas.',
  'Give the steps that carry the result, so that each can be checked, and the answer on its own line.':
    'Da los pasos que llevan al resultado, para que se pueda comprobar cada uno, y la respuesta en una línea aparte.',
  'Work it out step by step, check the result against the statement, and end with the answer on its own line after “Answer:”.':
    'Resuélvelo paso a paso, comprueba el resultado con el enunciado y termina con la respuesta en una línea aparte después de «Respuesta:».',
  'Open with the plan in a few lines, then the result of each part of it.':
    'Empieza con el plan en unas líneas y sigue con el resultado de cada parte.',
  'First lay out a short plan, then carry it out part by part, keeping the intermediate results.':
    'Traza primero un plan breve y luego ejecútalo parte por parte, conservando los resultados intermedios.',
  'First write a short plan, then carry out each part.':
    'Escribe primero un plan breve y luego ejecuta cada parte.',
  'Give the answers to the simpler questions this rests on first, and build the whole on them.':
    'Da primero las respuestas a las preguntas previas en que se apoya esto y construye el conjunto sobre ellas.',
  'First answer the simpler questions this depends on, from easy to hard, then answer the whole from them.':
    'Responde primero a las preguntas previas de las que esto depende, de fácil a difícil, y a partir de ellas responde al conjunto.',
  'Name the general principle that decides this, and show how it applies to the case.':
    'Señala el principio general que lo decide y muestra cómo se aplica al caso.',
  'First name the general principle that decides this, then apply it to the case.':
    'Señala primero el principio general que lo decide y luego aplícalo al caso.',
  'Weigh the two or three best options against the stated needs before recommending one.':
    'Sopesa las dos o tres mejores opciones según las necesidades indicadas antes de recomendar una.',
  'Compare the two or three best options, then recommend one.':
    'Compara las dos o tres mejores opciones y luego recomienda una.',
  'Say what the answer rests on, and what would change it.':
    'Indica en qué se apoya la respuesta y qué la cambiaría.',
  'Say what would change the answer.': 'Indica qué cambiaría la respuesta.',
  'Mark which statements are uncertain and how each could be checked.':
    'Marca qué afirmaciones son inciertas y cómo se podría comprobar cada una.',
  'Mark which statements are uncertain.': 'Marca qué afirmaciones son inciertas.',
  'Do the calculations in a short program, and show it with its result.':
    'Haz los cálculos en un programa breve y muéstralo con su resultado.',
  'Rest the answer on what the tools return, and say which result each claim comes from.':
    'Basa la respuesta en lo que devuelvan las herramientas e indica de qué resultado sale cada afirmación.',
  'Before each tool call say in one line what it is to settle, and after it what it settled; answer once nothing is open.':
    'Antes de usar cada herramienta, indica qué debe aclarar y, después, qué aclaró; responde cuando no quede nada abierto.',
  'Use one tool at a time, say what it returned, and answer when you have what you need.':
    'Usa una herramienta cada vez, di qué devolvió y responde cuando tengas lo que necesitas.',
  'State the facts the answer rests on, then the answer.':
    'Da los hechos en que se apoya la respuesta y después la respuesta.',
  'List the facts you use, then answer.': 'Enumera los hechos que usas y luego responde.',
  'Name a solved problem of the same kind, and say what carries over to this one and what does not.':
    'Menciona un problema resuelto del mismo tipo e indica qué se puede trasladar a este y qué no.',
  'First recall a problem of the same kind and how it is solved, then solve this one in that way.':
    'Recuerda primero un problema del mismo tipo y cómo se resuelve, y luego resuelve este de esa manera.',
  'First recall a similar problem and its solution, then solve this one.':
    'Recuerda primero un problema parecido y su solución, y luego resuelve este.',
  'Set it apart from what it is most often mistaken for.':
    'Distínguelo de aquello con lo que más se confunde.',
  'Set it out as a few named points, each complete in itself.':
    'Preséntalo en unos pocos puntos con título, cada uno completo en sí mismo.',
  'Answer in a few named points.': 'Responde en unos pocos puntos con título.',
  'Let every sentence carry a name, a figure or a finding of the text, and leave out what could stand in any summary.':
    'Haz que cada frase lleve un nombre, una cifra o un hallazgo del texto y omite lo que valdría para cualquier resumen.',
  'Put a name, figure or finding of the text into every sentence.':
    'Pon en cada frase un nombre, una cifra o un hallazgo del texto.',
  'Quote the passages the answer rests on, and say so where the text does not settle something.':
    'Cita los pasajes en que se apoya la respuesta y avisa cuando el texto no resuelva algo.',
  'Quote the passages you use, and say where the text gives no answer.':
    'Cita los pasajes que uses e indica dónde el texto no da respuesta.',
  'Make sure that the names, figures and terms on which the text turns appear in it.':
    'Asegúrate de que aparezcan los nombres, las cifras y los términos de los que trata el texto.',
  'Name the main people, figures and terms of the text.':
    'Menciona las principales personas, cifras y términos del texto.',
  'Use these facts:': 'Usa estos datos:',
  'If something you need is not given, ask for it first.': 'Si falta algo que necesitas, pregúntalo primero.',
  'State the yardstick first, and judge every item by the same one.':
    'Indica primero el criterio y juzga cada elemento con el mismo.',
  'Judge every item by the same stated yardstick.': 'Juzga cada elemento con el mismo criterio declarado.',
  'Deal with each part on its own, then say how the parts fit together.':
    'Trata cada parte por separado y luego di cómo encajan.',
  'Deal with one part after the other, each under its name.':
    'Trata una parte tras otra, cada una con su título.',
  'Once more, the request:': 'La petición, de nuevo:',
  'Give it as numbered steps in the order they are carried out, each with the sign that it has worked.':
    'Preséntalo en pasos numerados en el orden en que se hacen, cada uno con la señal de que ha funcionado.',
  'Give numbered steps in order, one action in each.':
    'Da pasos numerados en orden, con una acción en cada uno.',
}
