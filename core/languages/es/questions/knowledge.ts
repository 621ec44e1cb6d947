// What is asked in Spanish about knowledge, given texts and figures.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const knowledge = {
  'place/rules-of-a-place': { question: '¿Por qué país o región preguntas?', fact: 'País o región' },
  nationality_route: { question: '¿Qué pasaporte tienes?', fact: 'Pasaporte' },
  portions: { question: '¿Para cuántas personas?', default: 'Cuatro', fact: 'Personas' },
  learner: {
    question: '¿Cuál es tu lengua materna y qué nivel tienes en esta?',
    fact: 'Lengua materna y nivel',
  },
  'place/law-and-money': { question: '¿Las normas de qué país interesan?', fact: 'País' },
  fields: { question: '¿Qué campos necesitas?', fact: 'Campos' },
  side: { question: '¿De qué parte estás?', fact: 'Mi parte' },
  'reader/study': { question: '¿Quién lo va a leer, especialistas o público general?', fact: 'Lectores' },
  variant: { question: '¿Para qué país?', fact: 'País' },
  legal_system: { question: '¿Para la ley y los lectores de qué país es?', fact: 'Sistema jurídico' },
  sound_or_sense: {
    question: '¿Hay que mantener la rima y el ritmo aunque cambien las palabras?',
    fact: 'Sonido o sentido',
  },
  target_role: { question: '¿Para qué puesto o lector es?', fact: 'Puesto o lector' },
  'goal/improve': { question: '¿Qué debería mejorar y quién lo lee?', fact: 'Qué debería mejorar' },
  codes: { question: '¿Qué códigos, y cómo se define cada uno?', fact: 'Códigos' },
  levels: {
    question: '¿Qué significa cada nivel para ti (en cuánto tiempo hay que atender el más alto)?',
    fact: 'Significado de los niveles',
  },
  criterion: { question: '¿Qué debe pesar más en la puntuación?', fact: 'Lo que más pesa' },
  labels: { question: '¿Qué categorías hay que usar?', fact: 'Categorías' },
  smallest_effect: {
    question: '¿Cuál es la diferencia más pequeña que te importaría?',
    fact: 'Diferencia mínima que importa',
  },
  baseline: { question: '¿Cuál es la tasa o la dispersión actual?', fact: 'Tasa o dispersión actual' },
  'changes/cohorts': {
    question: '¿Qué cambió en el precio, el producto o el marketing durante esos meses?',
    fact: 'Qué cambió',
  },
  why: {
    question: '¿Sabes de dónde salieron esos puntos (error al teclear, aparato, gente que no contestó)?',
    fact: 'De dónde salieron',
  },
  decided_before: {
    question: '¿Se fijaron antes de empezar la duración de la prueba y la métrica principal?',
    fact: 'Decidido de antemano',
  },
  invited: { question: '¿A cuántas personas se preguntó y cómo se eligieron?', fact: 'A quién se preguntó' },
  known_ahead: {
    question: '¿Se sabe ya algo del periodo que viene (precios, pedidos, cierres)?',
    fact: 'Lo que se sabe del periodo',
  },
  message: { question: '¿Qué debe ver primero el lector?', fact: 'Lo que debe mostrar' },
  design: {
    question: '¿Cuántos casos hay, y son independientes, emparejados o repetidos?',
    fact: 'Casos y diseño',
  },
  what_else: { question: '¿Qué más cambió al mismo tiempo?', fact: 'Qué más cambió' },
  comparison: { question: '¿Hay un grupo o un periodo comparable sin ese cambio?', fact: 'Comparación' },
  'decision/metrics': { question: '¿Qué decisión deben apoyar, y de quién?', fact: 'Decisión que apoyan' },
  working: { question: '¿Puedes pegar tu desarrollo?', fact: 'Desarrollo hasta ahora' },
  make_and_model: { question: '¿De qué marca y modelo es?', fact: 'Marca y modelo' },
  'recipient/tone': { question: '¿A quién va dirigido?', fact: 'Destinatario' },
  region: { question: '¿Dónde está tu huerto o jardín (región o clima)?', fact: 'Región' },
  measurements: { question: '¿Cuáles son las medidas?', fact: 'Medidas' },
  sample_for: {
    question: '¿Para qué es la muestra y qué diferencia mínima debe mostrar?',
    fact: 'Para qué es la muestra',
  },
  set_task: { question: '¿Cuál es el enunciado exacto, palabra por palabra?', fact: 'Enunciado' },
  'decision/insights': {
    question: '¿Qué hay que decidir con el resultado y quién lo decide?',
    fact: 'Decisión a la que sirve',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
