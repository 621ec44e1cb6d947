// Loans: what a monthly figure hides.

import type { Genre } from '../playbook.ts'

export const finance: Genre = {
  id: 'finance',
  title: 'Loans and interest',
  cue: /\b(?:mortgage|fixed \d+ y|loans?\b|compound(?:ed|ing)?\b|interest\b|annuit|apr\b|present value|npv\b|irr\b|pension pot|savings? (?:plan|account))/i,
  lines: [
    {
      id: 'same-period-cost',
      text: 'Compare the total cost over one and the same period, fees included, and what is still owed then.',
      technique: 'constraints',
      worth: 3,
      when: /^(?=[\s\S]*\d ?%[\s\S]*\d ?%)(?=[\s\S]*\b(?:or|vs\.?|versus|compare|cheaper|better|which)\b)(?=[\s\S]*\b(?:fix(?:ed)?|fee|mortgage|loan|borrow|years?|apr)\b)/i,
      unless:
        /\b(?:same period|total cost over|invest\w*|deposits?|compound(?:ed|ing)?|simple interest|savings?)\b|^[\s\S]{500}/i,
      explains: true,
    },
    {
      id: 'compounding',
      text: 'State how interest is taken to compound and when payments fall due.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*\d ?%)(?=[\s\S]*\b(?:mortgage|loan|repay|instal)\w*)(?=[\s\S]*\b(?:a month|monthly|every month|each month|instal\w+|per month|(?:[2-9]|\d\d|two|three|four|five|ten|fifteen|twenty|thirty)[- ]years?)\b)(?![\s\S]*(?:####|= ?\$?\d))/i,
      unless:
        /\b(?:compound(?:ed|ing|s)?\b|original amount|how much money|withdraws|flat\b|interest[- ]free|paid (?:monthly|yearly|annually)|end of (?:each|the|every)|start of (?:each|the|every)|effective\b|simple interest|annual (?:interest|compound)|python\(|wolfram\()/i,
      explains: true,
    },
  ],
  slots: [],
}
