// What is asked in Spanish about problems and decisions.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const solving = {
  what_changed: {
    question: '¿Qué cambió antes de que empezara: despliegue, tráfico, datos, configuración?',
    fact: 'Últimos cambios',
  },
  'evidence/incident': { question: '¿Qué muestran las métricas y los logs?', fact: 'Métricas y logs' },
  load: { question: '¿Qué carga, volumen de datos y crecimiento esperas?', fact: 'Carga' },
  team: { question: '¿Cuántas personas lo construyen y lo mantienen, y qué dominan?', fact: 'Equipo' },
  must_hold: {
    question: '¿Qué no debe pasar: perder datos, caídas, un coste superior a qué cantidad?',
    fact: 'Lo que no debe pasar',
  },
  'jurisdiction/legal-trouble': { question: '¿En qué país o región ocurre?', fact: 'País o región' },
  'figures/negotiation': {
    question: '¿Qué hay ahora sobre la mesa y qué quieres tú?',
    fact: 'Sobre la mesa',
  },
  'alternative/negotiation': {
    question: '¿Qué harás si no hay acuerdo, y qué hará la otra parte?',
    fact: 'Alternativas',
  },
  affected: { question: '¿A quién afecta y a cuántas personas?', fact: 'A quién afecta' },
  'tried/rules-and-incentives': {
    question: '¿Qué se ha probado ya y qué puedes hacer cumplir?',
    fact: 'Lo que se ha probado',
  },
  'users/product-design': { question: '¿Quién lo usa, dónde, y qué hace hoy en su lugar?', fact: 'Usuarios' },
  'jurisdiction/rights-and-claims': { question: '¿En qué país o región es?', fact: 'País o región' },
  on_paper: { question: '¿Qué consta por escrito: contrato, mensajes, fotos, recibos?', fact: 'Por escrito' },
  device: { question: '¿Qué aparato y sistema, y en qué versión?', fact: 'Aparato y sistema' },
  'tried/kitchen-and-garden': {
    question: '¿Qué has probado y qué cambió justo antes de que empezara?',
    fact: 'Lo que he probado',
  },
  conditions: {
    question: '¿Cómo se preparó o se cuidó: cantidades, temperatura, tiempos?',
    fact: 'Condiciones',
  },
  model: { question: '¿Qué marca, modelo y antigüedad tiene?', fact: 'Marca, modelo y antigüedad' },
  when_it_happens: { question: '¿Cuándo pasa y qué se ve, se oye o se huele?', fact: 'Cuándo pasa' },
  'figures/money': { question: '¿Qué tipos de interés se aplican y durante cuántos años?', fact: 'Cifras' },
  country: { question: '¿Los impuestos de qué país se aplican?', fact: 'País' },
  horizon: { question: '¿Cuándo vas a necesitar el dinero?', fact: 'Cuándo necesito el dinero' },
  cushion: { question: '¿Qué otras deudas y reservas hay?', fact: 'Deudas y reservas' },
  runway: {
    question: '¿Cuánto tiempo podrías vivir sin estos ingresos y quién depende de ellos?',
    fact: 'Reservas y personas a cargo',
  },
  typical_day: { question: '¿Cómo es un día normal y en qué momento se tuerce?', fact: 'Un día normal' },
  'tried/own-habits': { question: '¿Qué has probado y cuánto duró?', fact: 'Lo que he probado' },
  said_so_far: { question: '¿Qué se ha dicho ya y cómo se lo tomaron?', fact: 'Lo dicho hasta ahora' },
  purpose: { question: '¿Para qué lo quieres sobre todo y cuánto puede costar?', fact: 'Uso y precio' },
  numbers: {
    question: '¿Cuáles son los números: ingresos, costes, clientes y cómo han cambiado?',
    fact: 'Números',
  },
  what_changes: { question: '¿Qué cambiaría: sueldo, lugar, horario, perspectivas?', fact: 'Qué cambiaría' },
  post: {
    question: '¿Para qué puesto es y qué ejemplos tuyos podrías usar?',
    fact: 'Puesto y ejemplos propios',
  },
  cloth_and_age: { question: '¿En qué está y desde cuándo?', fact: 'Material y antigüedad de la mancha' },
  built_with: {
    question: '¿Con qué está hecho y desde cuándo o dónde va lento?',
    fact: 'Con qué está hecho, desde cuándo o dónde va lento',
  },
  fault_and_quote: {
    question: '¿Qué está averiado, cuántos años tiene y cuánto costaría arreglarlo?',
    fact: 'Avería, antigüedad y presupuesto',
  },
  use_per_month: { question: '¿Cuánto usas al mes y cuánto tiempo lo vas a tener?', fact: 'Uso y duración' },
  condition: {
    question: '¿De qué marca y año es, en qué estado está y tiene caja o papeles?',
    fact: 'Marca, año y estado',
  },
  market_place: {
    question: '¿En qué país o ciudad vendes y cuántas horas o cuánto material lleva?',
    fact: 'Lugar, horas y material',
  },
  spending_now: { question: '¿Cuánto gastas ahora en eso y en qué país?', fact: 'Gasto actual' },
  come_from_now: {
    question: '¿De dónde llega la gente ahora y qué dinero y horas hay?',
    fact: 'De dónde llega la gente, y medios',
  },
  rent_or_own: {
    question: '¿Es de alquiler, cuánto mide y qué tiene que quedarse?',
    fact: 'Alquiler, medidas y lo que se queda',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
