// What is asked in Spanish about plans.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const planning = {
  'month/packing-list': { question: '¿En qué mes viajas?', fact: 'Mes del viaje' },
  bags: { question: '¿Qué equipaje puedes llevar, y podrás lavar durante el viaje?', fact: 'Equipaje' },
  'aim/content-calendar': {
    question: '¿A qué debe llevar: visitas, pedidos, donativos, confianza?',
    fact: 'Objetivo',
  },
  who_makes_it: { question: '¿Quién lo hace y cuántas horas a la semana tiene?', fact: 'Quién lo hace' },
  money_and_hours: {
    question: '¿Cuánto dinero y cuántas horas a la semana hay para ello?',
    fact: 'Dinero y horas',
  },
  role: { question: '¿Qué puesto es y de qué tamaño es el equipo?', fact: 'Puesto y equipo' },
  date: { question: '¿Cuándo es la mudanza, y de dónde a dónde?', fact: 'Mudanza' },
  household: {
    question: '¿Quién se muda (niños, mascotas), y es de alquiler o en propiedad?',
    fact: 'Hogar',
  },
  in_and_out: { question: '¿Cuánto entra cada mes y qué gastos son fijos?', fact: 'Ingresos y gastos fijos' },
  debts: { question: '¿Qué deudas hay y a qué interés?', fact: 'Deudas e intereses' },
  'goal/money-plan': { question: '¿Cuánto quieres tener y para cuándo?', fact: 'Objetivo' },
  'hours/exam-plan': { question: '¿Cuántas horas a la semana tienes de verdad?', fact: 'Tiempo disponible' },
  'level/exam-plan': { question: '¿En qué punto estás ahora y qué te cuesta más?', fact: 'Mi nivel actual' },
  exam_date: { question: '¿Cuándo es el examen y qué entra?', fact: 'Examen' },
  'level/fitness': {
    question: '¿Qué puedes hacer hoy (distancia, ritmo, pesos)?',
    fact: 'Lo que puedo hacer ahora',
  },
  injuries: {
    question: '¿Alguna lesión, enfermedad o dolor que haya que tener en cuenta?',
    default: 'Ninguno',
    fact: 'Lesiones o enfermedades',
  },
  days_equipment: { question: '¿Cuántos días a la semana y con qué material?', fact: 'Días y material' },
  fixed_times: { question: '¿Qué horarios son fijos (trabajo, colegio, sueño)?', fact: 'Horarios fijos' },
  'learners/course-plan': { question: '¿Quiénes son los alumnos, cuántos y qué saben?', fact: 'Alumnos' },
  sessions: { question: '¿Cuántas sesiones y cuánto dura cada una?', fact: 'Sesiones' },
  'goal/skill-plan': { question: '¿Qué quieres saber hacer al final y para qué?', fact: 'Objetivo' },
  eaters: {
    question: '¿Para cuántas personas, y con qué alergias o manías?',
    fact: 'Personas, alergias y gustos',
  },
  time_money: { question: '¿Cuánto tiempo para cocinar y dinero para comida hay?', fact: 'Tiempo y dinero' },
  'aim/meal-plan': {
    question: '¿Hay algún objetivo, como el peso, el músculo o simplemente menos lío?',
    fact: 'Objetivo',
  },
  guests: { question: '¿Cuánta gente viene, y necesita alguien algo especial?', fact: 'Invitados' },
  serving_time: {
    question: '¿A qué hora se sienta la gente, y qué horno y fuegos tienes?',
    fact: 'Hora de servir y cocina',
  },
  allergies: {
    question: '¿Alguna alergia o algo que nadie coma?',
    default: 'Ninguna conocida',
    fact: 'Alergias y lo que no se come',
  },
  must_not_stop: {
    question: '¿Qué no puede pararse y cuánto puede detenerse como máximo?',
    fact: 'No puede pararse',
  },
  'deadline/cut-over': {
    question: '¿Para cuándo tiene que estar, y es fija esa fecha?',
    fact: 'Fecha límite',
  },
  people_and_time: {
    question: '¿Quién trabaja en ello y cuántas horas a la semana?',
    fact: 'Personas y tiempo',
  },
  constraints: {
    question: '¿Qué no se puede mover: fechas, personas, habitaciones que hay que seguir usando?',
    fact: 'No se puede mover',
  },
  'means/renovation': { question: '¿Qué haces tú y cuánto puede costar el resto?', fact: 'Medios' },
  fitness: {
    question: '¿Qué distancia y desnivel se pueden hacer en un día?',
    fact: 'Lo que podemos hacer en un día',
  },
  nights: { question: '¿Dónde quieres dormir: refugios, tienda, hoteles?', fact: 'Noches' },
  ages: { question: '¿Qué edad tienen, y hay alguien que se canse pronto o camine mal?', fact: 'Edades' },
  budget_per_day: {
    question: '¿Cuánto puede costar un día, sin contar el viaje hasta allí?',
    fact: 'Presupuesto por día',
  },
  'hours/run-sheet': { question: '¿De qué hora a qué hora, y qué horas son fijas?', fact: 'Horario' },
  date_place: { question: '¿Cuándo y dónde es?', fact: 'Fecha y lugar' },
  'budget/event': { question: '¿Cuánto puede costar en total?', fact: 'Presupuesto' },
  climate: { question: '¿Dónde está (región, altitud o zona climática)?', fact: 'Clima' },
  ground: { question: '¿Qué tamaño tiene, qué suelo y cuánto sol?', fact: 'Terreno' },
  fixed_durations: {
    question: '¿Qué pasos tienen una duración fija o dependen de otras personas?',
    fact: 'Duraciones fijas',
  },
  cost_basis: {
    question: '¿Dónde es, con qué calidades y quién hace el trabajo?',
    fact: 'Lugar, calidades y quién lo hace',
  },
  meeting_purpose: {
    question: '¿Qué tiene que salir de ella, quién asiste y cuánto dura?',
    fact: 'Objetivo, asistentes y duración',
  },
  sum_and_helpers: {
    question: '¿Cuánto hace falta y para cuándo, y cuántas personas ayudan?',
    fact: 'Suma y ayudantes',
  },
  from_and_to: {
    question: '¿Qué nacionalidad, qué país y para qué fecha?',
    fact: 'Nacionalidad, país y fecha',
  },
  money_and_place: {
    question: '¿Dónde es, cuánto dinero hay y tiene que pagar un sueldo completo?',
    fact: 'Lugar, dinero y sueldo',
  },
  work_wanted: { question: '¿Qué tipo de trabajo, dónde y con qué experiencia?', fact: 'Trabajo buscado' },
  due_and_done: {
    question: '¿Para cuándo es y qué está escrito ya?',
    fact: 'Entrega, y lo escrito hasta ahora',
  },
} as const satisfies Partial<Record<QuestionId, Question>>
