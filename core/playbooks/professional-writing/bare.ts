// Requests that name a kind of text and nothing else.

import type { Genre } from '../playbook.ts'

export const bareText: Genre = {
  id: 'bare-text',
  title: 'Text of which only the kind is said',
  cue: /^(?:please |pls |can you |could you |help me (?:to )?|i (?:need|want) (?:you to )?)*(?:write|draft|make|build|create|prepare|generate|need|want)? ?(?:me |us )?(?:an?|some|my|the)? ?(?:short |long |good |professional |formal |nice |quick )*(?:e-?mail|letter|report|article|blog ?post|speech|presentation|proposal|landing page|dashboard|audio guide|leaflet|flyer|brochure|newsletter|visa letter|script|story|paper|summary|reference letter|post|text|press release|social media post|linkedin post)(?: (?:please|pls|for me))?[.!?\s]*$/i,
  lines: [],
  slots: [
    {
      id: 'subject',
      wording: 'subject/text',
      question: 'What is it about, who reads it, and what should they do then?',
      given: /(?!)/,
      fact: 'Subject and reader',
    },
  ],
}
