// Requests of three words: what decides the answer is not said yet.

import type { Genre } from '../playbook.ts'
import { trap } from '../trap.ts'
import { language } from './slots.ts'

const ARTICLE =
  '(?:an?|some|my|the|one)? ?(?:simple |basic |small |rest |good |web |python |react |full[- ]?stack )*'

/** “Write an API”, “make me a website”. */
export const bareProgram: Genre = {
  id: 'bare-program',
  title: 'Program of which only the kind is said',
  cue: new RegExp(
    `^(?:please |pls |can you |could you |i (?:need|want) (?:you to )?)*(?:write|make|build|create|code|develop|generate|need|want)? ?(?:me |us )?${ARTICLE}(?:api|app|application|website|web ?page|program|script|dashboard|database|bot|code|backend|tool|macro|component)s?(?: (?:please|pls|for me))?[.!?\\s]*$`,
    'i',
  ),
  lines: [],
  slots: [
    {
      id: 'purpose',
      wording: 'purpose/program',
      question: 'What should it do, and for whom?',
      given: /(?!)/,
      fact: 'What it does',
    },
    language,
  ],
}

export const emailCheck = trap({
  id: 'valid-but-unusual',
  title: 'Check of an e-mail address',
  cue: /\b(?:validat|check|verif)\w*\b[^.\n]{0,40}\be-?mails?\b(?! (?:server|campaign|delivery))|\be-?mail (?:address )?(?:validat|check|verif)\w*/i,
  text: 'Accept plus addresses, subdomains and long endings, and say that only a message sent proves the address exists.',
  when: /^(?=[\s\S]{0,250}$)[\s\S]*\b(?:function|method|code|script|regex\w*|program|class|python|java|javascript|js|typescript|php|go|c#|kotlin|swift)\b/i,
  unless: /\b(?:plus\b|subdomain|mx\b|smtp|confirm|library|form\b|only the|just the|explain|error)/i,
  slots: [language],
})
