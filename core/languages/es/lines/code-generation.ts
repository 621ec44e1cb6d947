// What is added in Spanish to requests about code that is to be written.

import type { LineId } from '../../../playbooks/ids.ts'

export const codeGeneration = {
  'wrong-code':
    'Si alguna parte del código parece errónea, dilo en vez de escribir una prueba que la dé por buena.',
  edges: 'Cubre los casos límite y los fallos, además del caso normal.',
  differences: 'Señala en qué se comportan distinto las dos versiones ante la misma entrada.',
  'nothing-else': 'Cambia solo lo que haga falta para esto y deja el resto del código como está.',
  'near-misses':
    'Indica si coincide con la cadena completa o con una parte, y enumera algunos casos casi válidos que rechaza.',
  'state-first':
    'Actualiza el estado antes de cualquier llamada externa, para que ninguna función admita reentrada a medias.',
  'owner-power':
    'Indica qué puede hacer todavía el propietario, o cualquier otra parte por sí sola, con los fondos ajenos.',
  'blank-cells': 'Asegúrate de que las celdas vacías ni se marquen ni se cuenten.',
  'empty-fields': 'Haz que funcione también cuando falte una fecha.',
  version: 'Indica qué versión de Excel necesita la fórmula.',
  'nothing-twice':
    'Haz que ejecutarlo dos veces no cause daño: nada copiado, guardado ni enviado por duplicado.',
  'where-it-goes': 'Explica dónde pegarlo, cómo ejecutarlo y qué permiso va a pedir.',
  'live-migration':
    'Haz que el cambio sea seguro en producción, con filas ya dentro, y da también la forma de revertirlo.',
  'snapshot-values':
    'Indica qué valores, como el precio, quedan tal como estaban en su momento y cuáles siguen al registro actual.',
  'format-not-enforced': 'Indica qué reglas no comprueban los validadores por defecto, como `format`.',
  'null-safe': 'Evita NOT IN en columnas que puedan ser NULL e indica qué pasa con las filas sin clave.',
  joins:
    'Asegúrate de que ningún join multiplique filas antes de sumarlas o contarlas, ni descarte sin avisar las que no tienen pareja.',
  ties: 'Indica qué filas se quedan cuando varias empatan.',
  'day-time-zone': 'Indica qué zona horaria decide cuándo empieza un día.',
  'whole-last-day': 'Incluye el último día completo.',
  'changed-rows': 'Da también el SELECT que muestra qué filas cambiaría.',
  'empty-periods': 'Indica si los periodos sin filas aparecen con cero o se omiten.',
  cycles: 'Haz que termine aunque la jerarquía contenga un ciclo.',
  'merged-rows': 'Indica qué pasa con las filas sin correspondencia y con las claves que aparecen dos veces.',
  restorable:
    'Haz que falle de forma visible si la copia queda vacía o incompleta, y explica cómo restaurar una.',
  'missed-run': 'Indica qué pasa si el equipo estaba apagado a la hora programada.',
  'either-day':
    'Ten en cuenta que cron se ejecuta cuando coincide el día del mes o el de la semana, no solo cuando coinciden ambos.',
  'overlapping-runs': 'Evita que una ejecución arranque mientras la anterior sigue en marcha.',
  'check-first': 'Da el comando que lo comprueba antes de activarlo.',
  redirects:
    'Redirige en un solo salto e indica que el certificado también debe cubrir el dominio redirigido.',
  'real-client':
    'Transmite la dirección y el protocolo reales del cliente, y deja que los establezca únicamente el proxy.',
  'locked-out': 'Explica cómo aplicarlo sin que me quede fuera por SSH.',
  'password-in-state':
    'Mantén la contraseña de la base de datos fuera del código y, si es posible, fuera del archivo de estado.',
  replaced: 'Protege lo que contiene datos para que un cambio posterior no lo destruya.',
  'staged-content': 'Revisa lo que está en staging, no los archivos del directorio de trabajo.',
  'job-rights': 'Da al token del job únicamente los permisos que necesita.',
  'fork-pull-requests': 'Indica qué pasa con los pull requests de forks, que no reciben secretos.',
  'ready-before-use':
    'Arranca cada servicio solo cuando aquello de lo que depende esté listo, no simplemente arrancado.',
  'probe-and-shutdown': 'Define la readiness probe y haz que se cierre limpiamente con SIGTERM.',
  'non-root': 'Ejecuta la aplicación con un usuario sin permisos de root.',
  'small-context': 'Ordena las capas de modo que un cambio en el código no reinstale las dependencias.',
  'posting-time-zone': 'Indica qué zona horaria sigue la hora de publicación.',
  'token-outside': 'Mantén el token fuera del código.',
  'layout-changes':
    'Si falta un elemento esperado, detente con un mensaje claro en vez de escribir campos vacíos.',
  'html-or-script': 'Explica cómo comprobar si los datos están en el HTML o los carga un script.',
  'no-blocking': 'Que ningún delay() le impida detectar una pulsación.',
  reconnect: 'Haz que se reconecte solo cuando se caiga el wifi o el servidor.',
  'unavailable-readings': 'Ignora las lecturas desconocidas o no disponibles.',
  wiring:
    'Indica los pines, la tensión de alimentación y las resistencias pull-up o drivers que necesita cada componente.',
  leakage:
    'Separa los datos antes de ajustar, escalar o remuestrear nada, para que nada se filtre al conjunto de prueba.',
  baseline: 'Compáralo con una referencia trivial, usando una métrica adecuada al equilibrio de clases.',
  'every-ending':
    'Rechaza los movimientos ilegales y detecta todas las formas de acabar la partida, incluido el empate.',
  'same-speed':
    'Haz que el movimiento y el suavizado no dependan de los fotogramas por segundo, sin un factor de lerp fijo por fotograma.',
  'quick-turns':
    'Dos pulsaciones rápidas dentro del mismo paso no deben hacer que la serpiente gire sobre sí misma.',
  'cyclic-graph': 'Indica qué hace cuando el grafo contiene un ciclo.',
  'touching-and-racing':
    'Indica si dos reservas pueden ir seguidas y haz imposible que dos personas tomen el mismo hueco a la vez.',
  'core-that-runs': 'Entrega un núcleo que funcione de principio a fin y enumera lo que queda fuera.',
  'own-records': 'Comprueba en cada petición que ese usuario puede tocar ese registro.',
  'no-made-up-facts':
    'No inventes testimonios, cifras ni precios; marca claramente lo que tengo que aportar yo.',
  'narrow-screens': 'Haz que aguante en la pantalla estrecha de un teléfono y con textos reales más largos.',
  'late-answers': 'Ignora las respuestas que lleguen tarde para una entrada anterior.',
  keyboard: 'Haz que funcione con teclado y con lectores de pantalla.',
  states: 'Cubre los estados de carga, vacío y error.',
  'reset-tokens':
    'Haz que cada enlace sirva una sola vez y caduque pronto, y guarda solo un hash de su token.',
  'no-account-hints': 'Que ningún mensaje revele si una cuenta existe.',
  'jwt-checks':
    'Acepta únicamente el algoritmo de firma previsto y comprueba la caducidad, el emisor y la audiencia.',
  'secure-random':
    'Usa una fuente de aleatoriedad criptográficamente segura y elige los caracteres sin sesgo de módulo.',
  'not-covered': 'Indica contra qué ataques no protege.',
  webhook: 'Verifica la firma sobre el cuerpo sin procesar y haz que una entrega repetida no tenga efecto.',
  uploads: 'Limita el tamaño, determina el tipo por el contenido y no uses el nombre que envía el cliente.',
  paging:
    'Haz que las páginas sigan siendo estables si se añaden filas entre medias o varias comparten el valor de orden.',
  'look-first': 'Da también una simulación que solo liste lo que se tocaría.',
  'odd-names': 'Haz que sea seguro con nombres de archivo que tengan espacios o empiecen por un guion.',
  'gnu-bsd': 'Donde Linux y macOS necesiten opciones distintas, da las dos formas.',
  touching: 'Indica cómo se tratan los intervalos contiguos, la entrada sin ordenar y la entrada vacía.',
  'both-days': 'Indica si cuentan tanto el primer día como el último.',
  'same-weekday': 'Indica qué devuelve cuando la fecha dada ya cae en ese día de la semana.',
  'leap-birthdays': 'Indica cómo se trata a quien nació un 29 de febrero.',
  'month-ends': 'Indica qué fecha es un mes después del 31 de enero.',
  zones: 'Indica qué zona horaria se aplica y qué pasa cuando cambia la hora.',
  'exact-money': 'Calcula el dinero en decimales o en céntimos enteros, no en coma flotante binaria.',
  remainder: 'Indica dónde se redondea y adónde van los céntimos sobrantes.',
  'safe-to-repeat':
    'Reintenta únicamente los errores pasajeros y las llamadas que se pueden repetir sin riesgo.',
  'missed-at-once':
    'Indica qué pasa cuando dos llamadas no encuentran el valor en caché a la vez y cuando falla la carga.',
  'limit-scope': 'Indica si el límite vale para varios procesos y qué recibe quien es rechazado.',
  'leading-trailing': 'Indica si se ejecutan la primera y la última llamada de una ráfaga.',
  'full-and-shutdown': 'Indica qué pasa cuando está llena y qué ocurre con el trabajo pendiente al cerrarla.',
  'repeat-safe':
    'Haz que ejecutarlo dos veces sea inofensivo, y que nunca sobrescriba ni borre un archivo sin avisar.',
  'send-once': 'Evita que una segunda ejecución envíe algo dos veces.',
  malformed: 'Indica qué cuenta como entrada mal formada y qué pasa entonces.',
  'iban-length': 'Comprueba la longitud de cada país además del dígito de control.',
  'csv-quoting': 'Trata los campos entre comillas que contengan separadores o saltos de línea.',
  'distance-overflow':
    'Impide el desbordamiento al sumar distancias e indica qué reciben los nodos inalcanzables.',
  'brush-offs':
    'Da las palabras exactas para las tres evasivas más probables y una forma de cerrar bien la llamada.',
  'no-match-or-several': 'Indica qué aparece cuando nada coincide y qué fila cuenta cuando coinciden varias.',
  'percent-of-nothing': 'Indica qué muestra cuando el valor anterior es cero, está vacío o es negativo.',
  'three-word-names': 'Indica qué sale con nombres de una, tres o más palabras.',
  'columns-by-name':
    'Empareja las columnas por nombre, conserva el archivo de origen en cada fila e informa de lo que no encajó.',
  'revoke-first': 'Pon primero la revocación del secreto: quitarlo del historial no lo vuelve seguro.',
  'late-logon-stamp':
    'Ten en cuenta que lastLogonTimestamp puede ir hasta dos semanas por detrás y que hay cuentas que nunca iniciaron sesión; no cambies nada.',
  'drafts-first': 'Haz que abra primero los correos como borradores, para que nada se envíe sin verlo.',
  'top-by-what': 'Indica por qué medida y en qué periodo se ordenan.',
  'few-hosts-at-a-time':
    'Avanza con unas pocas máquinas cada vez, detente cuando una no vuelva y reinicia solo donde haga falta.',
  'own-changes': 'Evita que sus propios cambios lo vuelvan a disparar.',
  'wiring-part-or-code':
    'Da una comprobación para cada uno que distinga cableado, componente y código, antes de cambiar el código.',
  'silent-sensor':
    'Lanza la alarma también cuando dejen de llegar lecturas, y una vez por suceso en vez de en cada lectura.',
  'alert-on-change':
    'Avisa una vez cuando cambie el estado en vez de en cada ejecución, y di cuándo falla la propia comprobación.',
  'limiter-store-down':
    'Cuenta y caduca en un solo paso atómico, e indica si las llamadas pasan o se rechazan cuando Redis está caído.',
  'cache-invalidation':
    'Indica qué deja obsoleta cada entrada y evita que la respuesta de un usuario llegue a otro.',
  'lost-messages':
    'Indica qué pasa con los mensajes enviados mientras un cliente está desconectado y evita mostrar alguno dos veces.',
  'key-on-server':
    'Mantén la clave de la API fuera de lo que recibe el navegador y recorta el historial antes de que desborde el contexto.',
  'price-on-server':
    'Toma los precios del servidor y da un pedido por pagado con el webhook confirmado, no con la página de retorno.',
  'clock-not-ticks':
    'Calcula el tiempo restante con el reloj en vez de contar ticks, que se ralentizan en las pestañas en segundo plano.',
  'no-flash':
    'Aplica la elección guardada antes del primer pintado, para que la página no parpadee con el tema equivocado.',
  'calculator-sums': 'Calcula sin eval, muestra 0.1 + 0.2 como 0.3 e indica qué aparece al dividir por cero.',
  'form-sent-once': 'Conserva lo escrito cuando falle el envío y haz que un doble clic envíe una sola vez.',
  'sort-by-value':
    'Ordena los números y las fechas por su valor y no como texto, y deja las celdas vacías al final.',
  'same-content':
    'Compara por contenido y no por nombre, y enumera las copias con la que se queda antes de borrar nada.',
  'sideways-photos':
    'Aplica la rotación guardada en el archivo antes de cambiar el tamaño, para que las fotos del móvil no salgan de lado.',
  'pages-without-text':
    'Informa de las páginas que no dan texto, como las escaneadas, en vez de saltárselas.',
  'doubtful-pairs':
    'Enumera las parejas dudosas con su puntuación para que decida una persona, en vez de fusionarlas.',
  'opened-in-excel':
    'Conserva los ceros iniciales y evita que se ejecuten al abrir el archivo las celdas que empiezan por un signo igual.',
  'records-agree':
    'Haz que los registros cuadren entre sí: fechas en orden, totales que suman, referencias que existen.',
  'valid-but-unusual':
    'Acepta direcciones con signo más, subdominios y terminaciones largas, e indica que solo un mensaje enviado prueba que la dirección existe.',
  'photos-without-date': 'Indica qué pasa con las fotos sin fecha de captura y con varias del mismo segundo.',
} as const satisfies Partial<Record<LineId, string>>
