// What is asked in Spanish about texts for work and daily life.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const writing = {
  'what_they_were_like/eulogy': {
    question: '¿Cómo era: una costumbre, un dicho, un momento que recuerdes?',
    fact: 'Cómo era',
  },
  answers_from: {
    question: '¿Con qué puede responder: una lista de datos, documentos, una web?',
    fact: 'Con qué responde',
  },
  never_does: { question: '¿Qué debe pasar a una persona o no hacer nunca?', fact: 'Lo que nunca hace' },
  input: { question: '¿Qué va a recibir cada vez y qué debe salir?', fact: 'Entrada y salida' },
  escalation: { question: '¿A quién se llama cuando no funciona, y cuándo?', fact: 'Escalado' },
  'commands/software-docs': {
    question: '¿Cuáles son los comandos, opciones y requisitos reales?',
    fact: 'Comandos y requisitos',
  },
  rules: { question: '¿Qué límites hay: tiempos, roles, excepciones?', fact: 'Reglas' },
  'readers/release-notes': {
    question: '¿Quién las lee: usuarios, administradores, desarrolladores?',
    fact: 'Lectores',
  },
  'changes/release-notes': {
    question: '¿Qué ha cambiado, qué se ha corregido y qué deja de funcionar?',
    fact: 'Cambios',
  },
  quote: { question: '¿A quién se cita y qué dijo de verdad?', fact: 'Declaración' },
  'facts/press-release': { question: '¿Cuándo y dónde ocurre, y qué tiene de nuevo?', fact: 'Noticia' },
  contact: { question: '¿A quién puede llamar la prensa?', fact: 'Contacto de prensa' },
  course: { question: '¿Para qué curso o beca es?', fact: 'Curso o beca' },
  what_led_there: { question: '¿Qué has hecho o visto que te llevó a este campo?', fact: 'Qué me llevó ahí' },
  advert: { question: '¿Qué pide la oferta de empleo?', fact: 'Lo que pide la oferta' },
  achievements: {
    question: '¿Qué uno o dos resultados tuyos encajan mejor?',
    fact: 'Resultados que mencionar',
  },
  why_there: { question: '¿Por qué esta empresa?', fact: 'Por qué esta empresa' },
  'example/recommendation': {
    question: '¿Qué hizo esa persona que le contarías a alguien?',
    fact: 'Ejemplo',
  },
  applying_for: { question: '¿Para qué es: un trabajo, un curso, una vivienda?', fact: 'Para qué es' },
  known_how: { question: '¿De qué conoces a la persona y desde cuándo?', fact: 'De qué la conozco' },
  incidents: { question: '¿Qué una o dos cosas hizo que lo muestren?', fact: 'Lo que hizo' },
  pay_hours: { question: '¿Cuál es el sueldo y para qué horario?', fact: 'Sueldo y horario' },
  must_have: { question: '¿Qué hay que traer y qué se puede aprender en el puesto?', fact: 'Imprescindible' },
  last_day: { question: '¿Cuál es tu último día, o el preaviso que marca el contrato?', fact: 'Último día' },
  'reason/resignation': {
    question: '¿Quieres dar un motivo, y cuál?',
    default: 'Sin motivo',
    fact: 'Motivo',
  },
  'amount/rent-request': {
    question: '¿Cuánto menos te gustaría pagar y desde cuándo?',
    fact: 'Rebaja que pido',
  },
  'grounds/rent-request': {
    question:
      '¿Qué juega a tu favor: tu historial como inquilino, alquileres parecidos, un problema de la vivienda?',
    fact: 'Motivos',
  },
  'footing/rent-request': {
    question: '¿Cómo se escriben normalmente tú y el propietario?',
    default: 'Con cortesía y formalidad',
    fact: 'Cómo nos escribimos',
  },
  'amount/pay-request': { question: '¿Cuánto pides, o qué puesto?', fact: 'Lo que pido' },
  'grounds/pay-request': {
    question:
      '¿Qué juega a tu favor: resultados, nuevas funciones, sueldos comparables, tiempo desde la última subida?',
    fact: 'Motivos',
  },
  owed: { question: '¿Cuánto se debe y desde cuándo?', fact: 'Importe debido' },
  end_date: {
    question: '¿Cuándo debe terminar y qué preaviso exige el contrato?',
    fact: 'Fecha de fin y preaviso',
  },
  stay: { question: '¿De qué fecha a qué fecha es la estancia y quién la paga?', fact: 'Estancia y gastos' },
  'jurisdiction/legal-text': {
    question: '¿En qué país o región tiene que ser válido?',
    fact: 'Ley aplicable',
  },
  parties: { question: '¿A quién obliga y qué se acordó?', fact: 'Partes y acuerdo' },
  rules_and_prices: {
    question: '¿Qué normas, horarios y precios deben figurar en las respuestas?',
    fact: 'Normas, horarios y precios',
  },
  steps_today: { question: '¿Cuáles son hoy los pasos, en orden, y qué no se puede olvidar?', fact: 'Pasos' },
  impressions: { question: '¿Qué te llamó la atención, para bien y para mal?', fact: 'Impresiones' },
  thesis: { question: '¿Qué quieres defender, o cuál era el enunciado exacto?', fact: 'Tesis o enunciado' },
  'own_material/article': {
    question: '¿Qué sabes de primera mano: un ejemplo, un dato, alguien con quien hablaste?',
    fact: 'Material de primera mano',
  },
  sum: { question: '¿Cuánto solicitas y en qué se gasta?', fact: 'Importe y uso' },
  'evidence/grant': { question: '¿Qué demuestra que la necesidad es real?', fact: 'Prueba de la necesidad' },
  funder: { question: '¿Qué entidad financia y qué quiere ver?', fact: 'Entidad financiadora' },
  'figures/proposal': { question: '¿Cuánto cuesta y qué aporta o ahorra?', fact: 'Cifras' },
  'decision/proposal': { question: '¿Quién decide y qué le convence o le preocupa?', fact: 'Quién decide' },
  story: { question: '¿En qué momento o rasgo debe apoyarse?', fact: 'Anécdota en que apoyarse' },
  minutes: { question: '¿Cuánto debe durar?', default: 'Unos tres minutos', fact: 'Duración' },
  'level/quiz': { question: '¿Quién lo hace y qué sabe ya?', fact: 'Quién lo hace' },
  task_marked: { question: '¿Qué tarea se evalúa, y de qué edad o nivel?', fact: 'Tarea y nivel' },
  'decision/survey': { question: '¿Qué vas a decidir con las respuestas?', fact: 'Decisión que apoya' },
  respondents: { question: '¿Quién responde y cuánto puede llevar?', fact: 'Encuestados' },
  'facts/profile': {
    question: '¿Qué debe incluir: puestos, años, resultados, algo personal?',
    fact: 'Datos',
  },
  what_went_wrong: { question: '¿Qué salió mal y a quién afectó?', fact: 'Qué salió mal' },
  amends: { question: '¿Qué se está haciendo al respecto?', fact: 'Qué se está haciendo' },
  what_is_true: { question: '¿Qué pasó de verdad, desde tu lado?', fact: 'Qué pasó' },
  'offer/reply-to-customer': {
    question: '¿Qué puedes ofrecer, si es que puedes ofrecer algo?',
    default: 'Solo una disculpa y un contacto',
    fact: 'Lo que puedo ofrecer',
  },
  'what_happened/social-post': {
    question: '¿Cómo se llama y qué fecha o enlace debe llevar la publicación?',
    fact: 'Nombre, fecha y enlace',
  },
  'own_material/social-post': {
    question: '¿Qué has visto o hecho tú en lo que pueda apoyarse la publicación?',
    fact: 'Material de primera mano',
  },
  timeline: { question: '¿Qué pasó y cuándo, y quién lo notó primero?', fact: 'Cronología' },
  'facts/report': { question: '¿Qué pasó o se encontró, cuándo y dónde?', fact: 'Hechos' },
  'what_happened/complaint': { question: '¿Qué pasó, cuándo, y qué has intentado ya?', fact: 'Qué pasó' },
  remedy: {
    question: '¿Qué lo resolvería: un reembolso, una reparación, una disculpa?',
    fact: 'Solución que pido',
  },
  money_for: { question: '¿Para qué es el dinero y cuánto hace falta?', fact: 'Para qué es el dinero' },
  in_return: { question: '¿Qué recibe el patrocinador a cambio?', fact: 'Qué recibe el patrocinador' },
  'offer/outreach': { question: '¿Qué ofreces y qué cambia para quien lo lee?', fact: 'Oferta' },
  'reader/outreach': { question: '¿Quién lo recibe, y qué usa o hace hoy?', fact: 'Destinatario' },
  proof: { question: '¿Tienes una cifra o un cliente real que citar?', fact: 'Prueba' },
  'reason/bad-news': { question: '¿Qué motivo se puede dar?', fact: 'Motivo que se puede dar' },
  what_next: { question: '¿Qué pasa después, o qué puedes ofrecer a cambio?', fact: 'Qué pasa después' },
  'breach/house-rules': { question: '¿Quién decide cuando alguien no lo cumple?', fact: 'Si no se cumple' },
  decisions: { question: '¿Qué tiene que quedar decidido al final?', fact: 'Por decidir' },
  people_time: { question: '¿Quién asiste y cuánto tiempo hay?', fact: 'Personas y tiempo' },
  'learners/lesson': { question: '¿Quiénes son los alumnos y qué saben ya?', fact: 'Alumnos' },
  time_means: { question: '¿Cuánto dura y qué materiales hay?', fact: 'Tiempo y materiales' },
  place_facts: {
    question: '¿Qué deben saber los huéspedes o compradores: tamaño, camas, equipamiento, inconvenientes?',
    fact: 'Datos del lugar',
  },
  'what_is_special/product': {
    question: '¿Qué lo distingue: cómo está hecho, qué hace, un defecto que reconocer?',
    fact: 'Lo especial',
  },
  price: { question: '¿Cuáles son el precio, el tamaño y otros datos concretos?', fact: 'Precio y datos' },
  'what_is_special/advert': { question: '¿Qué ofreces que la competencia no ofrece?', fact: 'Lo especial' },
  reader_does: {
    question: '¿Qué debe hacer quien lo lee: llamar, reservar, pedir, visitar?',
    fact: 'Qué debe hacer el lector',
  },
  when_where: { question: '¿Cuándo y dónde tiene lugar?', fact: 'Cuándo y dónde' },
  readers_do: {
    question: '¿Qué deben hacer los lectores y hasta cuándo?',
    fact: 'Qué deben hacer los lectores',
  },
  'goal/letter': {
    question: '¿De qué se trata y qué debe hacer quien lo recibe?',
    fact: 'De qué se trata y qué debe hacer quien lo recibe',
  },
  'subject/text': {
    question: '¿De qué trata, quién lo lee y qué debería hacer después?',
    fact: 'Tema y lector',
  },
  away: {
    question: '¿Desde cuándo y hasta cuándo estás fuera y quién ayuda mientras tanto?',
    fact: 'Ausencia, y quién ayuda',
  },
  plot: { question: '¿De quién trata, qué quiere y qué sale mal?', fact: 'Historia' },
  'use/form': {
    question: '¿Quién lo rellena y qué haces con las respuestas?',
    fact: 'Quién lo rellena y para qué',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
