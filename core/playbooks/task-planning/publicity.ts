// Calendars of content, and plans to be known: ideas concrete enough to be made, channels with a figure that ends them.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const contentCalendar: Genre = {
  id: 'content-calendar',
  title: 'Calendar of content or contacts',
  cue: named(
    /\b(?:content|editorial|social(?: media)?|posting|newsletter) (?:calendar|schedule|plan)|\b(?:fundraising|marketing) (?:calendar|schedule)|\bnurture sequence|\bposting plan|\bcalendar for (?:our|my|the) (?:blog|instagram|newsletter|channel)/i,
  ),
  lines: [
    {
      id: 'concrete-entries',
      text: 'Give every entry an idea concrete enough to be made, not a category such as tip of the week.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bconcrete\b|\bcategory\b|\bthemes only\b|\btemplate\b|\btimeline for a content\b|\bbudget plan\b|\bguests, food\b|\bwhat steps\b|\bnurture\b|\btiming\b/i,
    },
  ],
  slots: [
    {
      id: 'aim',
      wording: 'aim/content-calendar',
      question: 'What should it lead to: visits, orders, donations, trust?',
      given: /\bto (?:get|sell|raise|grow)\b|\bsales\b|\bdonations\b|\bsign-?ups\b|\borders\b|\bbookings\b/i,
      fact: 'Aim',
    },
    {
      id: 'who_makes_it',
      question: 'Who makes it, and how many hours a week are there?',
      given: /\bone person\b|\balone\b|\bhours?\b|\b\d+ (?:posts?|x|times)\b|\bweekly\b|\bdaily\b|\bmax \d/i,
      fact: 'Who makes it',
    },
  ],
}

export const marketingPlan: Genre = {
  id: 'marketing-plan',
  title: 'Marketing plan',
  cue: named(/\b(?:marketing|promotion(?:al)?|advertising|outreach) (?:plan|strategy)\b/i),
  lines: [
    {
      id: 'figure-that-decides',
      text: 'Name for each channel the figure that decides whether to go on or stop.',
      technique: 'constraints',
      worth: 3,
      unless: /\bgo on or stop\b|\bkpis?\b|\bmetrics?\b|\bslogans?\b|\bsummar/i,
    },
  ],
  slots: [
    {
      id: 'money_and_hours',
      question: 'How much money and how many hours a week are there for it?',
      given: /\bbudget\b|[£$€]\s?\d|\bhours?\b|\bzero[- ]cost\b|\bno money\b/i,
      fact: 'Money and hours',
    },
  ],
}
