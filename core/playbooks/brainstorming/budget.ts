// What an idea may cost: asked of presents, places and things to do alike.

import type { Slot } from '../playbook.ts'

export const budget: Slot = {
  id: 'budget',
  wording: 'budget/gifts',
  question: 'What may it cost?',
  given:
    /[£$€¥]\s?\d|\b\d+ ?(?:k|eur|euros?|usd|dollars?|pounds?|quid|bucks|rubles)\b|\bcheap|\bfree\b|\bno (?:money|budget)|\bunder \d|\b\d+ (?:each|a head|per (?:head|person))\b|\bbudget\b|\bzero[- ]cost|\bcost(?:s)? (?:us |me )?nothing/i,
  fact: 'Budget',
}
