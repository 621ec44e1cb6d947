// Texts that teach, test or ask: quizzes, lessons, rubrics, surveys, interviews.

import { butNot } from '../but-not.ts'
import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief } from './given-facts.ts'

export const quiz: Genre = {
  id: 'quiz',
  title: 'Quiz, exam or exercise',
  cue: butNot(
    named(
      /\bquiz(?:zes)?\b|\bexam (?:questions?|paper)|\bexams? on\b|\btest (?:questions?|paper)|\bmulti(?:ple)?[- ]choice|\bmcqs?\b|\bworksheets?\b|\bexercises? (?:on|for|about|to practi)|\bflash ?cards?\b|\bmark scheme|\bpractice (?:problems|questions)|\bexit ticket|\b\d+[- ]questions?\b[^.\n]{0,30}\b(?:quiz|test|exam)|\bgap[- ]fill|\btrivia\b/i,
    ),
    /\b(?:e-?mail|letter|message) to (?:my|the) (?:teacher|professor|prof)|\bpostpon|\bexercises? (?:for|to) (?:my |the )?(?:back|knee|neck|shoulder|weight|lose|abs)|\bquiz (?:app|site|website|component)|\bquiz me\b|\b(?:pub|club|family|office|christmas) quiz|\bquiz night|\bhow (?:many|much|long)\b|\btherefore\b|\bwill take (?:her|him|them|me)\b/i,
  ),
  lines: [
    {
      id: 'plausible-distractors',
      text: 'Make each wrong option a mistake people really make, and no option stand out by its length or place.',
      technique: 'constraints',
      worth: 3,
      when: /\bmulti(?:ple)?[- ]choice|\bmcqs?\b|\boptions\b|\bmc (?:questions|quiz|test)\b|\b(?:three|four|five|\d) (?:possible |answer )?(?:answers|choices)\b|\ba\/b\/c\b/i,
      unless: /\bdistractor|\bplausible|\bmistake people\b|\bwrong (?:answers|options)|\btempting/i,
    },
    {
      id: 'situation-not-rule',
      text: 'Ask what to do in a situation, not what the rule says.',
      technique: 'constraints',
      worth: 3,
      when: brief(
        300,
        /\b(?:training|onboarding|new (?:starters?|hires?|staff|employees)|compliance|hygiene|(?:health and |food |fire |workplace )safety|induction|phishing|security awareness|data protection|gdpr|first aid|safeguarding)\b/,
      ),
      unless:
        /\bsituation|\bscenario|\bcases?\b|\bdefinitions?\b|\bterms\b|\bvocabulary|\btrivia|\bfun\b|\bcertification exam|\bcissp|\bcomptia/i,
    },
    {
      id: 'one-defensible-answer',
      text: 'Word each question so that only one answer is right.',
      technique: 'constraints',
      worth: 2,
      when: /^(?=[\s\S]*(?:\bmulti(?:ple)?[- ]choice|\bmcqs?\b))[\s\S]*(?:\btempting|\bcompliance|\bethic|\binsider|\bharass|\bsafeguarding|\bgdpr\b|\bdata protection|\bjudge?ment|\bcode of conduct|\bbribery|\bconflicts? of interest)/i,
      unless:
        /\bopen[- ](?:ended|text)|\bunambiguous|\bdefen[ds]|\bone (?:correct|right) answer|\bonly one answer\b|\bdiscussion|\bpersonality|\bbuzzfeed|\bfind out which/i,
    },
  ],
  slots: [
    {
      id: 'level',
      wording: 'level/quiz',
      question: 'Who takes it, and what do they know already?',
      given:
        /\bgrade|\byear \d|\bclass\b|\bages?\b|\byear[- ]olds?|\ba[- ]?levels?\b|\bgcse|\bbeginners?|\b[abc][12]\b|\bstudents\b|\bstaff\b|\bapprentices|\btrainees|\bpupils|\bpub\b|\bkids\b|\bmy notes\b|\bchapter\b|\bteam\b|\bparty\b|\bemployees\b|\buniversity|\bcollege\b/i,
      fact: 'Who takes it',
    },
  ],
}

export const rubric: Genre = {
  id: 'rubric',
  title: 'Marking rubric',
  cue: named(/\brubrics?\b|\bmarking (?:scheme|criteria|grid)|\bgrading (?:criteria|scale)/i),
  lines: [
    {
      id: 'seen-in-the-work',
      text: 'Describe each level by what can be seen in the work, not by words like “good” or “mostly”.',
      technique: 'constraints',
      worth: 3,
      unless: /\bobservable|\bdescriptors?\b|\bseen in the work\b/i,
    },
  ],
  slots: [
    {
      id: 'task_marked',
      question: 'Which task is marked, at what age or level?',
      given:
        /\bgrade\b|\byear \d|\bages?\b|\byear[- ]olds?|\b[abc][12]\b|\bgcse|\buniversity|\bcollege\b|\bfor (?:a|an|the|my)\b/i,
      fact: 'Task and level',
    },
  ],
}

export const lesson: Genre = {
  id: 'lesson',
  title: 'Lesson or activity for learners',
  cue: butNot(
    named(
      /\blesson plans?\b|\b(?:a|the|one|each|my|our|first|short|min(?:ute)?) lesson\b|\blessons? (?:on|about|for)\b|\bteaching (?:unit|material|plan)|\bsyllabus\b|\bclassroom (?:activity|activities)|\blearning (?:objectives|outcomes|unit)|\bworkshop (?:outline|plan|description)/i,
    ),
    /\blessons? (?:learn|from)|\b(?:swimming|piano|guitar|driving|music) lessons?\b|\blife lesson/i,
  ),
  lines: [
    {
      id: 'usual-misconception',
      text: 'Name the misconception learners usually bring, and how the lesson meets it.',
      technique: 'constraints',
      worth: 3,
      when: /\blesson plan|\bteaching unit|\blesson (?:on|about)\b/i,
      unless:
        /\bmisconception|\bcommon (?:errors|mistakes)|\bactivit(?:y|ies) only|\b(?:art|music|pe|yoga|dance)\b/i,
    },
  ],
  slots: [
    {
      id: 'learners',
      wording: 'learners/lesson',
      question: 'Who are the learners, and what do they know already?',
      given:
        /\bgrade|\byear \d|\bages?\b|\byear[- ]olds?|\bbeginners?|\b[abc][12]\b|\bstudents\b|\bpupils\b|\bfirst[- ]year\b|\bkids\b|\bclass\b|\b(?:primary|secondary|high|middle) school|\bkindergarten|\badults\b/i,
      fact: 'Learners',
    },
    {
      id: 'time_means',
      question: 'How long is it, and which materials are there?',
      given:
        /\bmin(?:ute)?s?\b|\bhours?\b|\bweeks?\b|\bno (?:screens|budget)|\bmaterials?\b|\blab\b|\bblurb\b|\bsyllabus\b|\bobjectives\b|\boutcomes\b|\bdays?\b/i,
      fact: 'Time and means',
    },
  ],
}

export const interviewGuide: Genre = {
  id: 'interview-guide',
  title: 'Questions for an interview',
  cue: named(
    /\binterview (?:guide|questions)|\bquestions (?:for|to ask) (?:a|an|my|our|the)? ?(?:\w+ )?(?:interview|candidates?)|\b(?:user|customer|discovery|oral history) interviews?\b/i,
  ),
  lines: [
    {
      id: 'real-cases',
      text: 'Ask what people did in a real case, not what they would do.',
      technique: 'constraints',
      worth: 3,
      when: /\bcandidate|\bhiring|\bapplicants?\b|\bjob interview|\bposition\b|\bdiscovery|\b(?:user|customer|product) (?:research|interview)|\bto hire\b/i,
      unless:
        /\bexit interview|\btechnical questions|\bbehaviou?ral|\breal case|\bcoding\b|\bquestions (?:they|i) (?:might|may|will|could|can)\b|\bask me\b|\bprepare me\b/i,
    },
  ],
  slots: [],
}

export const survey: Genre = {
  id: 'survey',
  title: 'Survey',
  cue: butNot(
    named(/\bsurveys?\b|\bquestionnaires?\b|\bfeedback form|\bpoll questions?/i),
    /\bis (?:my|the|this|that|["“'])[^\n]{0,80}\b(?:ok|okay|good|fine|biased|leading)\b|\bquestionnaire from\b|\b(?:land|property|geological|building|boundary|site|literature) survey|\bsurveyor|\bthe survey\b|\bresults?\b|\b(?:security|vendor|supplier) questionnaire\b|\banswers? (?:to|for) (?:a|the|this|question)/i,
  ),
  lines: [],
  slots: [
    {
      id: 'decision',
      wording: 'decision/survey',
      question: 'What will you decide with the answers?',
      given: /\bto (?:find out|decide|learn|understand|know|see)|\bwant to know|\bso that\b|\bwhether\b/i,
      fact: 'Decision behind it',
    },
    {
      id: 'respondents',
      question: 'Who answers, and how long may it take?',
      given:
        /\bfor (?:\w+ )?(?:employees|customers|parents|students|members|staff|guests|users|patients|visitors|residents|volunteers)|\bmin(?:ute)?s?\b|\bquestions\b|\b\d+ (?:staff|people)/i,
      fact: 'Respondents',
    },
  ],
}
