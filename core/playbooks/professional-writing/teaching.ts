// Texts that teach, test or ask: quizzes, lessons, surveys, and prompts for models.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'

export const quiz: Genre = {
  id: 'quiz',
  title: 'Quiz, exam or exercise',
  cue: named(
    /\bquiz(?:zes)?\b|\bexam (?:questions?|paper)|\bexams? on\b|\btest (?:questions?|paper)|\bmultiple[- ]choice|\bmcqs?\b|\bworksheets?\b|\bexercises? (?:on|for|about|to practi)|\bflash ?cards?\b|\bmark scheme|\bpractice (?:problems|questions)|\bexit ticket|\b\d+[- ]questions?\b[^.\n]{0,30}\b(?:quiz|test|exam)|\bgap[- ]fill|\bmultiple choice exam\b/i,
  ),
  lines: [
    {
      id: 'plausible-distractors',
      text: 'Make each wrong option a mistake people really make, and no option stand out by its length or place.',
      technique: 'constraints',
      worth: 3,
      when: /\bmultiple[- ]choice|\bmcqs?\b|\b\d options|\boptions\b/i,
      unless: /\bdistractor|\bplausible|\bmistake people\b|\bwrong (?:answers|options)/i,
    },
    {
      id: 'one-defensible-answer',
      text: 'Word each question so that one answer can be defended against the others.',
      technique: 'constraints',
      worth: 2,
      when: /\bquiz|\bmultiple[- ]choice|\bmcqs?\b|\btrivia/i,
      unless:
        /\bopen[- ](?:ended|text)|\bunambiguous|\bdefen[ds]|\bone (?:correct|right) answer|\bdiscussion/i,
    },
  ],
  slots: [
    {
      id: 'level',
      wording: 'level/quiz',
      question: 'For whom: age, class or level?',
      given:
        /\bgrade\b|\byear \d|\bclass\b|\bages?\b|\byear[- ]olds?|\ba-?levels?\b|\bgcse|\bbeginners?|\b[abc][12]\b|\bstudents\b|\bstaff\b|\bpupils|\bpub\b/i,
      fact: 'Level',
    },
    {
      id: 'covered',
      question: 'What has been taught or read so far, and what must it test?',
      given: /\bchapters?\b|\bunit\b|\bcovers?\b|\bspread\b|\bfocus(?:ed|ing)? on\b|\btaught\b/i,
      fact: 'Material covered',
    },
  ],
}

export const lesson: Genre = {
  id: 'lesson',
  title: 'Lesson or activity for learners',
  cue: named(
    /\blesson(?: plan)?s?\b|\bteaching (?:unit|material|plan)|\bsyllabus\b|\bclassroom (?:activity|activities)|\blearning (?:objectives|outcomes|unit)|\bworkshop (?:outline|plan|description)|\brubrics?\b/i,
  ),
  lines: [
    {
      id: 'evidence-of-learning',
      text: 'Say what learners can do at the end that they could not before, and how it will show.',
      technique: 'output-contract',
      worth: 2,
      when: /\blessons?\b|\bunit\b|\bworkshop\b|\bteaching\b/i,
      unless: /\bobjective|\boutcome|\bassess|\bexit ticket|\bcan do\b|\bgoals?\b/i,
    },
  ],
  slots: [
    {
      id: 'learners',
      wording: 'learners/lesson',
      question: 'Who are the learners, and what do they know already?',
      given:
        /\bgrade\b|\byear \d|\bages?\b|\byear[- ]olds?|\bbeginners?|\b[abc][12]\b|\bstudents\b|\bpupils\b|\bfirst[- ]year\b/i,
      fact: 'Learners',
    },
    {
      id: 'time_means',
      question: 'How much time and which materials are there?',
      given: /\bmin(?:ute)?s?\b|\bhours?\b|\bweeks?\b|\bno (?:screens|budget)|\bmaterials?\b|\blab\b/i,
      fact: 'Time and means',
    },
  ],
}

export const survey: Genre = {
  id: 'survey',
  title: 'Survey or interview guide',
  cue: named(
    /\bsurveys?\b|\bquestionnaires?\b|\bfeedback form|\binterview (?:guide|questions)|\bpoll questions?/i,
  ),
  lines: [
    {
      id: 'one-thing-per-question',
      text: 'Ask one thing per question, without leading wording, and allow for people to whom it does not apply.',
      technique: 'constraints',
      worth: 3,
      unless: /\bleading\b|\bneutral wording|\bdouble[- ]barrel|\bone thing per/i,
    },
  ],
  slots: [
    {
      id: 'decision',
      wording: 'decision/survey',
      question: 'What will you decide with the answers?',
      given: /\bto (?:find out|decide|learn|understand|know)|\bwant to know|\bso that\b|\bwhether\b/i,
      fact: 'Decision behind it',
    },
    {
      id: 'respondents',
      question: 'Who answers, and how long may it take?',
      given:
        /\bfor (?:employees|customers|parents|students|members|staff|guests|users|patients|visitors)|\bmin(?:ute)?s?\b|\bquestions\b/i,
      fact: 'Respondents',
    },
  ],
}

export const modelPrompt: Genre = {
  id: 'model-prompt',
  title: 'Prompt for a language model',
  cue: named(
    /\bsystem prompts?\b|\bprompt (?:for|that|to)\b[^.\n]{0,40}\b(?:llm|ai|gpt|chatgpt|claude|gemini|model|chat ?bot|assistant)|\b(?:chatgpt|gpt|claude|gemini|llm|ai) prompts?\b|\binstructions for (?:a|an|my|our|the) (?:chat ?bot|assistant|llm|agent)|\bprompt for an? (?:llm|ai)\b|\bcustom gpt\b/i,
  ),
  lines: [
    {
      id: 'when-it-does-not-know',
      text: 'Include what it should do when it does not know, lacks material or is asked for something else.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bdoes(?:n['’]?t| not) know|\bunsure|\bnever invent|\brefuse|\bhand over|\bout of scope|\bhallucinat|\bfallback|\bimage\b|\bpicture\b/i,
    },
  ],
  slots: [
    {
      id: 'input',
      question: 'What will it be given each time, and what must come out?',
      given: /\binput|\boutput|\bjson\b|\bgrades?\b|\banswers?\b|\bsummari[sz]|\bclassif|\bextract/i,
      fact: 'Input and output',
    },
    {
      id: 'failure',
      question: 'What has gone wrong so far, or must never happen?',
      given: /\bnever\b|\bmust not\b|\bavoid\b|\bdon['’]?t\b|\brefuse/i,
      fact: 'Must never happen',
    },
  ],
}
