// Texts that somebody works by: documentation, procedures, release notes, requirements.

import type { LineId } from '../ids.ts'
import { named } from '../named.ts'
import type { Genre, Line, Slot } from '../playbook.ts'
import { factsAreSettled, onlyGivenFacts } from './given-facts.ts'

const stepSucceeded = (id: LineId): Line => ({
  id,
  text: 'After steps that can fail, say how to see that it worked and what to do if not.',
  technique: 'output-contract',
  worth: 2,
  when: /\bsteps?\b|\bprocedure|\bsop\b|\bstandard operating|\bmanual\b|\bgetting started|\bquick[- ]?start|\brunbook|\binstall|\binstructions?\b|\bhow to\b/i,
  unless:
    /\btroubleshoot|\bif (?:it|something|that) (?:fails|goes wrong)|\bdecision points|\bhow to see that|\bwhen to (?:call|wake)\b|\bescalation\b/i,
})

const users: Slot = {
  id: 'readers',
  wording: 'readers/software-docs',
  question: 'Who uses it, and what do they already know?',
  given:
    /\baudience|\breaders?\b|\bsuccessor|\bbeginners?\b|\bnon-?technical|\bfor (?:the |our |my )?(?:team|staff|users|customers|developers|parents|volunteers|patients|residents)|\bnever used\b|\bon-?call\b|\broles?:/i,
  fact: 'Users',
}

export const softwareDocs: Genre = {
  id: 'software-docs',
  title: 'Documentation of software',
  cue: named(
    /\breadmes?\b|\b(?:api|developer|technical|code|project) (?:docs?|documentation|reference)\b|\bgetting started\b|\bquick[- ]?start\b|\bpage of the docs\b|\brunbooks?\b|\bcontributing (?:guide|file)|\binstall(?:ation)? guide/i,
  ),
  lines: [
    {
      id: 'no-invented-commands',
      text: 'Invent no commands, options or screens; leave what is not given here in [brackets].',
      technique: 'constraints',
      worth: 3,
      unless: factsAreSettled,
    },
    stepSucceeded('command-succeeded'),
  ],
  slots: [
    {
      id: 'commands',
      wording: 'commands/software-docs',
      question: 'What are the real commands, options and requirements?',
      given: /:|`|--\w|\binstall(?:ed)? (?:via|with)|,[^,\n]{1,80},/i,
      fact: 'Commands and requirements',
    },
    users,
  ],
}

export const procedure: Genre = {
  id: 'procedure',
  title: 'Manual, procedure, handbook, questions and answers',
  cue: named(
    /\bdocumentation\b|\b(?:user|staff|employee|owner['’]?s?) (?:manual|guide|handbook)|\bmanual (?:page|for|section)|\bhandbook (?:paragraph|section|entry|page)|\b(?:internal |company )?wiki\b|\bknowledge[- ]?base|\bhelp (?:article|page|cent(?:er|re))|\bstandard operating|\bsops?\b|\bhow-?to (?:page|guide|article|document|sheet)|\binstructions? (?:sheet|for|leaflet)|\bfaqs?\b|\bprocedure for\b|\bmethod statement/i,
  ),
  lines: [
    onlyGivenFacts(
      'no-invented-rules',
      'Invent no rules, names, times or prices; leave what is not given here in [brackets].',
    ),
    stepSucceeded('step-succeeded'),
  ],
  slots: [
    {
      id: 'facts',
      wording: 'facts/procedure',
      question: 'What are the real steps, rules or answers?',
      given: /:|\bsteps?\b[^.\n]{0,20}\d|,[^,\n]{1,80},/i,
      fact: 'Steps and rules',
    },
    users,
  ],
}

export const releaseNotes: Genre = {
  id: 'release-notes',
  title: 'Release notes',
  cue: named(/\brelease notes?\b|\bchangelogs?\b|\bwhat['’]?s new\b/i),
  lines: [
    {
      id: 'what-changes-for-users',
      text: 'Say what changes for the person using it, and put first what they have to do, if anything.',
      technique: 'audience-purpose',
      worth: 2,
      unless:
        /\bwhat (?:changes|users|they) (?:for|have|need)|\bbenefit|\baction required|\bkeep a changelog|\bhave to do\b/i,
    },
  ],
  slots: [
    {
      id: 'readers',
      wording: 'readers/release-notes',
      question: 'Who reads them: users, administrators, developers?',
      given: /\busers?\b|\bcustomers?\b|\baudience|\bdevelopers?\b|\badmins?\b|\bparents\b|\bstaff\b/i,
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
      text: 'Make each criterion one that can be tested, and cover what happens when it is refused or fails.',
      technique: 'output-contract',
      worth: 3,
      unless: /\btestable|\bbe tested\b|\bgiven[/ ,-]+when|\bgherkin|\bedge cases?|\bfail/i,
    },
  ],
  slots: [
    {
      id: 'user_and_reason',
      question: 'Who needs it, and what goes wrong without it?',
      given: /\bas an? \w+|\bcustomers? can\b|\busers? (?:can|want|need)|\bso that\b/i,
      fact: 'User and reason',
    },
    {
      id: 'rules',
      question: 'Which limits apply: times, roles, exceptions?',
      given: /\bup to\b|\bmax\b|\bcut-?off|\bunless\b|\bexcept|\bonly\b|\bcan override/i,
      fact: 'Rules',
    },
  ],
}
