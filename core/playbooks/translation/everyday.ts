// Everyday papers whose words have no counterpart abroad: dishes, degrees, grades.

import type { Genre } from '../playbook.ts'

export const menuCard: Genre = {
  id: 'menu-card',
  title: 'Menu of a restaurant',
  cue: /\b(?:(?:our|the|my|restaurant'?s?|lunch|dinner|café|cafe|today'?s) menu\b|menu (?:card|of|for (?:our|the|my))|specials board)/i,
  lines: [
    {
      id: 'what-the-dish-is',
      text: 'Say what a dish is instead of translating its name word for word.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:word for word|explain|literal|dish names?)/i,
    },
  ],
  slots: [],
}

export const credentials: Genre = {
  id: 'credentials',
  title: 'Certificate, diploma or CV',
  cue: /\b(?:diploma|degree certificate|school report|transcript of records|(?:school|employment|university|work|job) (?:certificate|reference)|schulzeugnis|my cv\b|r[eé]sum[eé])/i,
  lines: [
    {
      id: 'degrees-stay',
      text: 'Keep degrees, grades and offices in the original, with an explanation in brackets.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:in brackets|original (?:term|name|degree)|equivalents?)/i,
    },
  ],
  slots: [],
}

export const workReference: Genre = {
  id: 'work-reference',
  title: 'German reference from an employer',
  cue: /\b(?:arbeitszeugnis|zwischenzeugnis|(?:german|employer'?s) reference)/i,
  lines: [
    {
      id: 'coded-praise',
      text: 'Keep the graded formulas literal and say in brackets which grade each one stands for.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:formulas?|which grade|coded)/i,
    },
  ],
  slots: [],
}
