// Texts that somebody works by: procedures, questions and answers, release notes, requirements.

import { named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { brief, onlyGivenFacts } from './given-facts.ts'

export const faq: Genre = {
  id: 'faq',
  title: 'Questions and answers',
  cue: named(/\bfaqs?\b|\bfrequently asked questions|\bq ?& ?a (?:page|sheet|section)/i),
  lines: [
    onlyGivenFacts(
      'no-invented-rules',
      'Leave rules, times and prices that are not given here in [brackets].',
      brief(260),
    ),
  ],
  slots: [
    {
      id: 'rules_and_prices',
      question: 'Which rules, times and prices should the answers state?',
      given: /[£$€]\s?\d|\b\d+ ?(?:%|eur|usd|euros?|pm|am|h|days?|hours?|weeks?)\b|:|;/i,
      fact: 'Rules, times and prices',
    },
  ],
}

export const procedure: Genre = {
  id: 'procedure',
  title: 'Manual, procedure, handbook',
  cue: named(
    /\bdocumentation\b|\b(?:user|staff|employee|owner['’]?s?) (?:manual|guide|handbook)|\bmanual (?:page|for|section)|\bhandbook (?:paragraph|section|entry|page)|\b(?:internal |company )?wiki page|\bknowledge[- ]?base|\bhelp (?:article|page|cent(?:er|re))|\bstandard operating|\bsops?\b|\bhow-?to (?:page|guide|article|document|sheet)|\binstructions? (?:sheet|for|leaflet)|\bprocedure for\b|\bmethod statement/i,
  ),
  lines: [
    onlyGivenFacts(
      'no-invented-settings',
      'Leave names, times and amounts that are not given here in [brackets].',
      brief(
        260,
        /^(?![\s\S]*\btender\b)[\s\S]*(?:\bsops?\b|\bstandard operating|\bprocedure|\bmethod statement)/,
      ),
    ),
    {
      id: 'step-succeeded',
      text: 'Give each step one action and how to tell it is done, in [brackets] where that is not given.',
      technique: 'output-contract',
      worth: 2,
      when: /\bprocedure|\bsops?\b|\bstandard operating|\bmanual\b|\bwork instructions?\b/i,
      unless:
        /\btroubleshoot|\bhow to (?:see|tell) that|\bdecision points|\bone action\b|\bepisode|\bmethod statement|\bfaq|\bsitters?\b|\bbabysit|\bcats?\b|\bdogs?\b|\bpets?\b|\bplants?\b/i,
    },
  ],
  slots: [
    {
      id: 'steps_today',
      question: 'What are the steps today, in order, and what must not be forgotten?',
      given:
        /:|\bapi\b|\bdocumentation\b|\bwiki\b|\bknowledge[- ]?base|\bsteps?\b[^.\n]{0,20}\d|,[^,\n]{1,80},|\bparagraph\b|\bpolicy\b|\bmethod statement/i,
      fact: 'Steps',
    },
  ],
}

export const releaseNotes: Genre = {
  id: 'release-notes',
  title: 'Release notes',
  cue: named(
    /\brelease notes?\b(?![^.\n]{0,30}\b(?:patient|prisoner|hospital|customs)\b)|\bchangelogs?\b|\bwhat['’]?s new\b/i,
  ),
  lines: [
    {
      id: 'what-stops-apart',
      text: 'Give what stops working a place of its own, with what people have to do about it.',
      technique: 'audience-purpose',
      worth: 3,
      when: /\b(?:drop(?:s|ped|ping)?|no longer|remov(?:ed|es|ing)|deprecat\w+|go(?:es|ing)? away|end of support|discontinu\w+|not supported|stops? working|retired?|switch(?:ed|ing)? off)\b[^.\n]{0,60}\b(?:on|from|by|after|until|in|end of) (?:the )?(?:end of )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\b|next (?:week|month|year|version|release))/i,
      unless:
        /\baction required|\bkeep a changelog|\bhave to do\b|\bbreaking changes? (?:section|first|on top)/i,
    },
  ],
  slots: [
    {
      id: 'readers',
      wording: 'readers/release-notes',
      question: 'Who reads them: users, administrators, developers?',
      given:
        /\busers?\b|\bcustomers?\b|\baudience|\bdevelopers?\b|\badmins?\b|\bparents\b|\bstaff\b|\bapp store\b|\bplay store\b/i,
      fact: 'Readers',
    },
    {
      id: 'changes',
      wording: 'changes/release-notes',
      question: 'What changed, what was fixed, and what stops working?',
      given: /:|,[^,\n]{1,80},/i,
      fact: 'Changes',
    },
  ],
}

export const userStory: Genre = {
  id: 'user-story',
  title: 'User story or requirement',
  cue: named(
    /\buser stor(?:y|ies)\b|\bacceptance criteria|\b(?:product )?requirements? doc|\bprd\b|\bjira ticket|\bbug (?:report|ticket) (?:template|for)/i,
  ),
  lines: [
    {
      id: 'testable-criteria',
      text: 'Make each acceptance criterion testable, and add criteria for when the action is refused, fails or is interrupted.',
      technique: 'output-contract',
      worth: 3,
      when: brief(150, /\bcriteria\b/),
      unless:
        /\bup to\b|\bmax\b|\bcut-?off|\bcan override|\btestable|\bbe tested\b|\bgiven[/ ,-]+when|\bgherkin|\bedge cases?|\bfail/i,
    },
  ],
  slots: [
    {
      id: 'rules',
      question: 'Which limits apply: times, roles, exceptions?',
      given:
        /\bup to\b|\bmax\b|\bcut-?off|\bunless\b|\bexcept|\bonly\b|\bcan override|\bedge cases?\b|\bfollowing\b|\bbelow\b|\bbug\b/i,
      fact: 'Rules',
    },
  ],
}
