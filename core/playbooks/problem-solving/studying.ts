// Whether to begin learning something, and how to go about it.

import { butNot } from '../but-not.ts'
import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const leap: Genre = {
  id: 'leap',
  title: 'A course, degree or trade worth beginning or not',
  cue: butNot(
    mentioned(
      /\bworth (?:learning|doing|getting|studying|taking) (?!these\b|both\b)[^.?\n]{0,40}|\b(?:is|are) (?:a|an|the|getting a|doing a|my) (?:[\w’'-]+ ){0,3}(?:degree|master['’]?s?|mba|phd|bootcamp|certificat\w+|course|diploma)\b[^.?\n]{0,25}\b(?:worth|good idea|useful)\b|\bshould i (?:learn|study|do a|get a (?:degree|master)|become|retrain|start (?:a|my) (?:youtube|podcast|blog|business|etsy|shop))\b|\bshould i (?:go back to|return to) (?:school|uni|college)\b/i,
    ),
    /\bfirst\b|\boffers?\b|\brepair|\bfix|\bor (?:python|java|javascript|rust|go)\b[^.\n]{0,20}\bfirst|\bfor (?:the|my) (?:exam|test)\b|\bstudy for\b/i,
  ),
  lines: [
    {
      id: 'doors-it-opens',
      text: 'Say which posts it opens that stay closed without it, and how to check that in adverts.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\b(?:degree|master['’]?s?|mba|phd|diploma|certificat\w+|bootcamp|school|uni|college)\b/i,
      unless: /\badverts?\b|\bjob (?:ads|postings)\b|\byes or no\b|\bwhich\b/i,
    },
    {
      id: 'cheap-trial',
      text: 'Name a trial of a week or two that would settle it cheaply, and what result would mean no.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless:
        /\b(?:degree|master['’]?s?|mba|phd|diploma|school|uni|college)\b|\btrial\b|\btry it\b|\btry out\b|\byes or no\b/i,
    },
  ],
  slots: [],
}

export const learningAdvice: Genre = {
  id: 'learning-advice',
  title: 'How to go about learning something',
  cue: butNot(
    named(
      /\b(?:best|fastest|quickest|easiest|most effective|right|good) way (?:to|of) (?:learn|learning|stud(?:y|ying)|improv(?:e|ing)|get(?:ting)? (?:better|good)|pick(?:ing)? up|teach(?:ing)? (?:myself|yourself))\b|\bhow (?:can|do|should|could|would) (?:i|you|one) (?:learn|improve my|get (?:better|good) at|teach myself|pick up)\b|\bhow to (?:learn|get (?:better|good) at|improve (?:my|your))\b|\bi (?:want|need) to (?:learn|improve my|get better at)\b/i,
    ),
    /\bcredit\b|\bmood\b|\bsleep\b|\bhealth\b|\bposture\b|\bskin\b|\bresume\b|\bcv\b|\bcode\b|\bwebsite\b|\bplan\b|\bbefore (?:bed|i)\b|\bmachine learning model\b|\bimmun|\bfit\b|\bdigestion\b|\brelationship|\blearn (?:more )?(?:about|how|why|if|what|that)\b|\bexam\b|\bmemory\b/i,
  ),
  lines: [
    {
      id: 'practice-put-off',
      text: 'Name the practice that learners usually put off, and how to begin it in the first week.',
      technique: 'constraints',
      worth: 3,
      unless: /\bput off\b|\bfirst week\b|\bone tip\b/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      wording: 'goal/skill-plan',
      question: 'What do you want to be able to do at the end, and what for?',
      given:
        /\b(?:so (?:that )?i can|enough (?:\w+ )?to|for (?:my|a|the|work|job|travel)|to (?:read|speak|work|travel|play|get))\b/i,
      fact: 'Goal',
    },
  ],
}
