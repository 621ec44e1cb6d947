// A scene belongs to the person who set it: no lines, at most the question a good partner would ask before starting.

import type { Playbook } from './playbook.ts'

export const roleplay: Playbook = {
  intent: 'roleplay',
  never: [
    'Traits, rules or plot for the persona',
    'A break of character, a summary or advice afterwards',
    'Anything to a terminal, console or interpreter',
  ],
  genres: [
    {
      id: 'hard-conversation',
      title: 'Rehearsal of a hard conversation',
      cue: /\b(?:rehears|practi[sc]e|role-?play|simulate)[^.\n]{0,80}\b(?:my (?:dad|father|mum|mom|mother|husband|wife|son|daughter|ex|partner|late)|bad news|break(?:ing)? up|fir(?:e|ing)|laying off|coming out|diagnosis|divorce|crisis|suicid\w*)\b|\bmy late (?:husband|wife|mother|father|mum|mom|dad|nan|brother|sister)\b|\btherapist\b|\bcounsell?or\b/i,
      sensitive: true,
      lines: [],
      slots: [],
    },
    {
      id: 'machine',
      title: 'Terminal, console or other machine',
      cue: /\b(?:terminal|console|shell|command line|interpreter|repl|compiler|sql (?:database|server)|database|spreadsheet|excel sheet|vending machine|magic 8 ball|web browser|api)\b/i,
      lines: [],
      slots: [],
    },
    {
      id: 'interview',
      title: 'Practice interview or exam',
      cue: /\binterview(?:er|ing)?\b|\b(?:oral|viva|citizenship|driving) exam\b|\bexaminer\b|\bvisa officer\b|\bmock (?:trial|exam|pitch)/i,
      lines: [],
      slots: [
        {
          id: 'position',
          wording: 'position/interview',
          question: 'For which position or occasion, and at what level?',
          given:
            /\b(?:for|as) (?:a|an|the|my)\b|\brole\b|\bposition\b|\bvisa\b|\bjunior|\bsenior|\bphd\b|\bmanager\b|\bdeveloper\b/i,
          fact: 'Position or occasion',
        },
        {
          id: 'background',
          question: 'What should the interviewer know about you?',
          given: /\bi(?:['’]m| am| have|['’]ve)\b|\bmy (?:cv|resume|background|experience)\b|\bstudent\b/i,
          fact: 'About me',
        },
      ],
    },
    {
      id: 'language-partner',
      title: 'Practice of a language',
      cue: /\b(?:speak|practi[sc]e|order|talk|conversation partner|converse|chat)[^.\n]{0,40}\b(?:english|spanish|french|german|italian|portuguese|japanese|chinese|mandarin|korean|dutch|russian|arabic|norwegian|swedish|polish|turkish|hindi)\b|\b(?:english|spanish|french|german|italian|portuguese|japanese|chinese|mandarin|korean|dutch|russian|arabic|norwegian|swedish|polish|turkish) (?:conversation|speaking|teacher|tutor|partner)/i,
      lines: [],
      slots: [
        {
          id: 'level',
          wording: 'level/language-partner',
          question: 'What is your level, and should mistakes be corrected?',
          given:
            /\b[abc][12]\b|\bbeginner|\bintermediate|\badvanced|\bcorrect|\bno matter how bad|\blevel\b/i,
          fact: 'Level and correction',
        },
      ],
    },
    { id: 'general', title: 'Persona, game or scene', lines: [], slots: [] },
  ],
}
