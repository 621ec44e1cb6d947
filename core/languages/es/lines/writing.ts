// What is added in Spanish to requests about texts for work and daily life.

import type { LineId } from '../../../playbooks/ids.ts'

export const writing = {
  'when-it-does-not-know': 'Indica en el texto qué hace el bot cuando no sabe algo o le piden otra cosa.',
  'odd-inputs':
    'Indica en el prompt qué hacer con una entrada vacía, ajena al tema o que no encaja en ningún caso.',
  'before-it-deletes':
    'Antes de cada comando que borra o reinicia algo, di qué comprobar; después, cómo ver que ha funcionado.',
  'runbook-names':
    'Deja entre [corchetes] los nombres de servidores, rutas y contactos que no se indican aquí.',
  'no-invented-commands':
    'No inventes comandos, opciones ni nombres de archivo; deja entre [corchetes] lo que no se indica aquí.',
  'testable-criteria':
    'Haz que cada criterio de aceptación se pueda probar y añade criterios para cuando la acción se rechaza, falla o se interrumpe.',
  'what-stops-apart':
    'Pon en un lugar aparte lo que deja de funcionar, con lo que hay que hacer al respecto.',
  'no-invented-quotes':
    'Pon entre [corchetes] los nombres, cifras y contactos que no se indican aquí y marca cada declaración redactada como pendiente de aprobación.',
  'given-life':
    'Usa solo lo que se cuenta aquí de quien solicita la plaza; deja entre [corchetes] los ejemplos que falten.',
  'no-lifelong-passion': 'Empieza por algo que esa persona hizo, no por una pasión de toda la vida.',
  'given-experience':
    'No inventes experiencia; deja entre [corchetes] los puestos, resultados y nombres que falten.',
  'no-apology-for-gaps': 'No te disculpes por la experiencia que falta; muestra qué la suple.',
  'given-evidence':
    'Apoya los elogios solo en lo que se cuenta aquí; donde haga falta un ejemplo, déjalo entre [corchetes].',
  'behaviour-not-character':
    'Describe lo que la persona hace, no su carácter; donde falte un ejemplo, déjalo entre [corchetes].',
  'given-conditions':
    'Indica únicamente el sueldo, el horario y los beneficios que figuran aquí; si falta alguno, déjalo entre [corchetes].',
  'excludes-nobody': 'Evita expresiones que excluyan por edad, sexo u origen.',
  'rent-facts': 'Usa únicamente los datos que se dan aquí; si falta alguno, déjalo entre [corchetes].',
  'pay-facts': 'Usa únicamente los datos que se dan aquí; si falta alguno, déjalo entre [corchetes].',
  'owed-and-due': 'Indica el importe, cuándo venció y cómo pagarlo; deja entre [corchetes] lo que falte.',
  'confirm-the-end':
    'Pide confirmación por escrito de la fecha de baja; deja entre [corchetes] las fechas y números de contrato que falten.',
  'leave-terms-open':
    'Pon entre [corchetes] los nombres, importes y plazos que no se indican, con un valor habitual dentro donde lo haya.',
  'mark-local-law': 'Después del texto, enumera los puntos que dependen de la ley local.',
  'no-invented-rules': 'Deja entre [corchetes] las normas, horarios y precios que no se indican aquí.',
  'no-invented-settings': 'Deja entre [corchetes] los nombres, tiempos y cantidades que no se indican aquí.',
  'step-succeeded':
    'Pon una sola acción en cada paso y cómo saber que está hecho; si no se indica, déjalo entre [corchetes].',
  'given-impressions': 'Juzga solo por las impresiones que se dan aquí y no inventes ejemplos.',
  'essay-sources':
    'Cita solo obras que sepas con seguridad que existen y marca los números de página y las citas que haya que comprobar.',
  'essay-objection': 'Responde a la objeción más fuerte contra esa postura, no a una fácil.',
  'paper-results': 'No afirmes resultados ni cifras que no se den aquí; déjalos entre [corchetes].',
  'paper-sources':
    'Cita solo obras que sepas con seguridad que existen y marca los números de página y las citas que haya que comprobar.',
  'paper-objection': 'Responde a la objeción más fuerte contra esa postura, no a una fácil.',
  'article-sources':
    'No inventes cifras, citas ni personas; donde haga falta alguna, déjala entre [corchetes].',
  'article-objection': 'Responde a la objeción más fuerte contra esa postura, no a una fácil.',
  'quoted-terms':
    'Indica únicamente los precios, fechas y condiciones que se dan aquí; deja entre [corchetes] lo que falte.',
  'grant-figures':
    'No inventes cifras, resultados ni socios; deja entre [corchetes] lo que falte y marca cada estimación como tal.',
  'given-figures':
    'No inventes cifras, resultados ni socios; deja entre [corchetes] lo que falte y marca cada estimación como tal.',
  'no-invented-anecdotes':
    'Cuenta únicamente las anécdotas que se dan aquí; donde falte una, deja [corchetes].',
  'for-the-ear': 'Escríbelo para decirlo en voz alta, con frases que quepan en una respiración.',
  'plausible-distractors':
    'Haz que cada opción incorrecta sea un error que la gente comete de verdad y que ninguna destaque por su longitud o posición.',
  'one-defensible-answer': 'Redacta cada pregunta de modo que solo una respuesta sea correcta.',
  'seen-in-the-work':
    'Describe cada nivel por lo que se ve en el trabajo, no con palabras como «bueno» o «casi siempre».',
  'real-cases': 'Pregunta qué hizo la persona en un caso real, no qué haría.',
  'blank-bio': 'Deja entre [corchetes] el nombre, las empresas, los años y los títulos.',
  'given-person': 'Usa solo lo que se da aquí sobre la persona; no inventes títulos, empresas ni premios.',
  'given-career':
    'Usa solo lo que se da aquí; deja entre [corchetes] las empresas, fechas y resultados que falten.',
  unconditional:
    'Reconoce con claridad lo que salió mal, sin un «si alguien se sintió…», y no prometas nada que no se indique aquí.',
  'no-invented-cause': 'No des causas, reembolsos ni promesas que no se indiquen aquí.',
  'posted-facts':
    'Usa solo lo que se cuenta aquí y no inventes escenas, dificultades ni lecciones aprendidas.',
  'posted-offer':
    'Pon entre [corchetes] los nombres, enlaces y precios que no se indican y no inventes ofertas, descuentos ni pruebas gratuitas.',
  'thing-first': 'Empieza por la noticia en sí, no por la ilusión de compartirla.',
  'actions-owned':
    'No añadas causas, detecciones ni cifras que no se indiquen aquí; deja entre [corchetes] los responsables y las fechas de las acciones.',
  'observed-not-inferred': 'Separa lo que se observó de lo que se concluye.',
  'report-particulars': 'Deja entre [corchetes] los nombres, horas y lugares que no se indican aquí.',
  'report-figures': 'Deja entre [corchetes] las cifras, fechas y nombres que no se indican aquí.',
  'complaint-facts':
    'No añadas hechos que no se cuenten aquí; deja entre [corchetes] los hechos, fechas y referencias que falten.',
  'what-a-sum-does': 'Pon una cantidad y lo que se paga con ella; si no se da, déjala entre [corchetes].',
  'given-claims':
    'No afirmes resultados, referencias ni cifras que no se den aquí; deja [corchetes] donde vendría bien una.',
  'pitched-claims': 'No afirmes resultados ni cifras que no se den aquí.',
  'news-first':
    'Da la noticia en las primeras líneas y no añadas motivos ni promesas que no se indiquen aquí.',
  'no-invented-excuse': 'No des motivos ni excusas que no se indiquen aquí.',
  'who-decides':
    'Indica quién decide en los casos dudosos y qué pasa si se incumple; lo que no se diga, déjalo entre [corchetes].',
  'purpose-of-items': 'Marca en cada punto si es para informar, debatir o decidir.',
  'usual-misconception':
    'Señala la idea equivocada con la que suelen llegar los alumnos y cómo la corrige la clase.',
  'given-amenities': 'No menciones servicios, vistas ni distancias que no se indiquen aquí.',
  'given-history': 'No inventes personas, fechas ni hechos.',
  'product-stated-features':
    'No atribuyas características, materiales, origen ni efectos que no se indiquen aquí.',
  'product-no-praise': 'Omite los elogios que valdrían para cualquier otro producto.',
  'advert-stated-features':
    'No menciones precios, ofertas, garantías, estadísticas ni años de experiencia que no se indiquen aquí.',
  'advert-blanks': 'Deja entre [corchetes] los nombres, lugares, años y precios.',
  'advert-no-praise': 'Omite los elogios que cualquier competidor podría hacerse también.',
  'announced-facts':
    'Deja entre [corchetes] los actos, fechas, nombres y contactos que no se indican aquí; no inventes normas ni ofertas.',
  'bare-letter': 'Usa únicamente los datos que se dan aquí; si falta alguno, déjalo entre [corchetes].',
  'new-date': 'Propón una nueva fecha concreta; si no se da ninguna, déjala entre [corchetes].',
  'invitation-particulars':
    'Da la fecha, la hora, el lugar y cómo responder; deja entre [corchetes] lo que falte.',
  'letter-facts':
    'No inventes hechos ni circunstancias; deja entre [corchetes] los nombres, fechas e importes que falten.',
  'promises-to-keep': 'Haz que cada promesa sea algo pequeño que se pueda ver cumplido, no un sentimiento.',
  'one-real-case': 'Básalo en un caso real mío, entre [corchetes] si no se da ninguno.',
  'seen-of-me':
    'Recuérdale a quien lo lea qué me vio hacer, entre [corchetes], y di para cuándo y adónde hay que enviarlo.',
  'minutes-decided-owned':
    'Separa lo que se decidió de lo que solo se habló y da a cada tarea responsable y fecha.',
  'come-to-me-for': 'Indica para qué se puede acudir a mí, entre [corchetes] si no se indica.',
  'who-covers-what':
    'Da los días exactos y quién cubre lo que venza en ellos, entre [corchetes] si no se indica.',
  'one-moment-of-the-talk':
    'Menciona una cosa que se dijo en la conversación, entre [corchetes] si no se da ninguna.',
  'what-became-of-it':
    'Cuenta para qué sirve o sirvió el regalo o la donación, entre [corchetes] si no se indica.',
  'honest-not-good': 'Pide una reseña sincera y no una buena, y da dos preguntas a las que podría responder.',
  'old-price-until':
    'Da la fecha en que empieza e indica si las reservas y los contratos ya hechos conservan el precio anterior, entre [corchetes].',
  'shut-until':
    'Da el día de la semana con su fecha, cuándo vuelves a abrir y adónde acudir mientras tanto, entre [corchetes] si falta.',
  'first-day':
    'Indica cuándo y adónde ir el primer día y por quién preguntar, entre [corchetes] si no se indica.',
  'when-not-to-use': 'Indica debajo de cada plantilla para qué casos no debe usarse.',
  'one-small-task':
    'Indica qué haría un ayudante, cuándo y durante cuánto tiempo, entre [corchetes] si no se indica.',
  'wants-and-obstacle':
    'Indica de quién trata la historia, qué quiere y qué se interpone, entre [corchetes] si no se indica.',
  'goal-measured-supported':
    'Da a cada objetivo una medida, una fecha y el apoyo que recibe la persona, entre [corchetes] si no se indica.',
  'control-owner-residual':
    'Da a cada medida alguien que la compruebe y deja entre [corchetes] los datos de la obra, cargas y nombres que no se indican.',
  'what-cannot-wait':
    'Pon primero lo que está sin terminar y no puede esperar, con quién lo asume y para cuándo.',
  'for-whom-not': 'Indica también dónde no ayuda y para quién es mala elección.',
  'sales-to-break-even': 'Marca cada cifra como supuesto y muestra cuántas ventas al día cubren los costes.',
  'headlines-claim': 'Haz que el título de cada diapositiva sea lo que afirma, no su tema.',
  'situation-not-rule': 'Pregunta qué hacer en una situación, no qué dice la norma.',
  'no-other-child':
    'No nombres a ningún otro niño y cuenta lo que se vio y se hizo, no por qué lo hizo el niño.',
  'answer-in-a-word':
    'Haz que se pueda responder con una palabra y que el no sea tan fácil de decir como el sí.',
  'later-until':
    'Da la nueva fecha y lo que el cliente puede elegir ahora, entre [corchetes] si no se indica.',
  'reported-and-by-when':
    'Indica desde cuándo, cuándo se avisó y para qué fecha debe estar reparado, entre [corchetes] si no se indica.',
  'earlier-letters-by-date':
    'Menciona las cartas anteriores por su fecha, entre [corchetes], y pide una sola acción para una fecha concreta.',
  'no-idle-questions':
    'No preguntes nada con lo que nadie vaya a hacer algo y marca qué respuestas son obligatorias.',
  'first-objection':
    'Responde primero a la objeción que antes ponen estos compradores, sin resultados ni cifras que no se indiquen aquí.',
  'ends-at-and-number':
    'Da la hora de inicio y de fin de cada día y un número al que llamar si hay demasiado ruido, entre [corchetes].',
  'what-changes-for-whom':
    'Indica qué cambia, para quién y desde qué día, y a quién preguntar, entre [corchetes] si no se indica.',
  'rent-and-free-from':
    'Indica el alquiler y qué incluye, la fianza y la fecha en que queda libre, entre [corchetes] si no se indica.',
} as const satisfies Partial<Record<LineId, string>>
