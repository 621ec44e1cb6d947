// What is asked in Spanish about ideas, stories and roles.

import type { QuestionId } from '../../../playbooks/ids.ts'
import type { Question } from '../../phrases.ts'

export const ideas = {
  'what_they_were_like/grief': {
    question: '¿Cómo era esa persona (una costumbre, un dicho) y quién lo va a leer?',
    fact: 'Cómo era y quién lo lee',
  },
  generator: {
    question: '¿Para qué generador y en qué formato (cuadrado, apaisado, vertical)?',
    fact: 'Generador y formato',
  },
  inside_details: { question: '¿Qué nombres y anécdotas deben salir?', fact: 'Nombres y anécdotas' },
  solution: { question: '¿Sabes quién lo hizo y por qué, o está abierto?', fact: 'Solución' },
  table: { question: '¿Cuántos jugadores son, y de qué nivel o edad?', fact: 'Jugadores' },
  stage: { question: '¿Quién lo va a representar y cuánto puede durar?', fact: 'Intérpretes y duración' },
  'person/gift-poem': {
    question: '¿Cómo es la persona: una costumbre, un momento, un nombre que usar?',
    fact: 'Sobre la persona',
  },
  'age/gift-poem': { question: '¿Cuántos años tiene el niño o la niña?', fact: 'Edad' },
  'person/gifts': {
    question: '¿Qué le gusta, qué hace, de qué tiene ya demasiado?',
    fact: 'Sobre la persona',
  },
  'budget/gifts': { question: '¿Cuánto puede costar?', fact: 'Presupuesto' },
  occasion: { question: '¿Cuál es la ocasión y qué relación hay?', fact: 'Ocasión' },
  taste: { question: '¿Qué nombres te gustan o no te gustan ya?', fact: 'Nombres que me gustan o no' },
  'where_used/business-names': {
    question: '¿Dónde y en qué idiomas tiene que funcionar, y necesitas un dominio libre?',
    fact: 'Dónde tiene que funcionar',
  },
  feel: { question: '¿Cómo debe sonar y qué nombres te gustan o no te gustan ya?', fact: 'Estilo' },
  difference: { question: '¿Qué es verdad en tu caso y en ningún otro?', fact: 'Lo que nos distingue' },
  'place/slogans': { question: '¿Dónde va a aparecer: furgoneta, web, camiseta?', fact: 'Dónde aparece' },
  liked: {
    question: '¿Cuáles te gustaron más y cuáles no te dijeron nada?',
    fact: 'Lo que gustó y lo que no',
  },
  company: { question: '¿Con quién vas y qué les gusta?', fact: 'Con quién voy' },
  'month/places': { question: '¿Cuándo vas?', fact: 'Cuándo' },
  skills_means: {
    question: '¿Qué sabes hacer y qué tienes: habilidades, dinero, horas, contactos?',
    fact: 'Habilidades y medios',
  },
  wish: { question: '¿Qué debe darte: un dinero extra, un sustento, diversión?', fact: 'Lo que debe darme' },
  'users/features': { question: '¿Para quién es y qué les molesta hoy?', fact: 'Para quién es' },
  'readers/content': { question: '¿Quién lo lee o lo ve, y qué ha visto ya demasiado?', fact: 'Público' },
  people: { question: '¿Cuántos participan y qué edad tienen?', fact: 'Participantes' },
  'position/interview': { question: '¿Para qué puesto u ocasión, y de qué nivel?', fact: 'Puesto u ocasión' },
  background: { question: '¿Qué debe saber de ti quien entrevista?', fact: 'Sobre mí' },
  'level/language-partner': {
    question: '¿Qué nivel tienes y hay que corregir los errores?',
    fact: 'Nivel y correcciones',
  },
  town: { question: '¿Qué ciudad o qué zona es?', fact: 'Ciudad' },
  shop_and_size: {
    question: '¿Qué vendes y cuánto mide el escaparate o el puesto?',
    fact: 'Lo que se vende y medidas',
  },
  'details/vows': {
    question: '¿Qué pequeño detalle que solo saben los dos debería aparecer?',
    fact: 'Lo que solo sabemos los dos',
  },
  'subject/video': { question: '¿De qué trata y qué debería quedarse la gente?', fact: 'Tema' },
} as const satisfies Partial<Record<QuestionId, Question>>
