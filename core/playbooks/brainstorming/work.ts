// Ideas for work: businesses, improvements, risks, content.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { noTwoAlike } from './differ-in-kind.ts'

export const businessIdeas: Genre = {
  id: 'business-ideas',
  title: 'Business, side job or product ideas',
  cue: mentioned(
    /^side[- ]hustles?$|\bside[- ]hustles? (?:for|to|that|i can|with)\b|\b(?:business|startup|side[- ](?:hustle|business|project|job|gig)|product|app|revenue|income|franchise|saas|merch(?:andise)?) ideas?\b|\bideas? for (?:a|an|my|our|new) (?:new |small |side |online |home )?(?:business|startup|app|product|side)\b(?! plan| trip| card)|\bways to (?:make|earn) (?:money|extra)|\bhow (?:can|could|do|to) (?:i |we )?(?:make|earn) (?:some |extra |more )*(?:money|cash|income)\b|\bapps worth building|\bwhat (?:small )?(?:products?|business(?:es)?|services?) (?:could|can)\b|\bmoneti[sz]e/i,
  ),
  lines: [
    {
      id: 'payer-and-snag',
      text: 'Say for each who would pay, how the first customer is found, and what could sink it.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      unless:
        /\bone line each|\bwho (?:would|will) pay|\bsink it\b|\bno explanation|\bjust (?:the )?(?:ideas|names|list)|\bside[- ]projects?\b|\blearn|\bmarkets?\b|\boffcuts\b|\bin one line\b/i,
    },
    noTwoAlike('business-ideas-differ'),
  ],
  slots: [
    {
      id: 'skills_means',
      question: 'What can you do and have: skills, money, hours, contacts?',
      given:
        /\bi (?:know|can|have|am|own|work)\b|\bi['’](?:m|ve)\b|\bskills?\b|\bhours?\b|[£$€]\s?\d|\bwe have\b|\bwe['’]ve got|\bfor (?:a|an|someone|small)\b/i,
      fact: 'Skills and means',
    },
    {
      id: 'wish',
      question: 'What should it bring: pocket money, a living, fun?',
      given:
        /\bside (?:hustle|project)|\bmarkets?\b|\bextra\b|\bfull[- ]time|\bliving\b|\bfun\b|\bprofit|\bmonth\b|\braise\b/i,
      fact: 'What it should bring',
    },
  ],
}

export const features: Genre = {
  id: 'features',
  title: 'Features and improvements',
  cue: named(
    /\bfeatures\b|\bfeatures? (?:for|we|to)\b|\bimprove(?:ments?|ing)?\b|\bhow (?:might|could|can) (?:we|i)\b|\bways to (?:get|make|pull|reduce|increase|attract|measure|stop|improve|reach)\b|\bloyalty\b|\bquick wins?\b|\bincentives?\b|\bhow to (?:get|make|bribe|attract|reach)\b/i,
  ),
  lines: [
    noTwoAlike('improvements-differ'),
    {
      id: 'which-problem',
      text: 'Say for each which user problem it solves and how much work it is.',
      technique: 'output-contract',
      worth: 2,
      explains: true,
      when: /\bfeatures\b[^.\n]{0,60}\b(?:app|product|site|website|platform|tool|service|customers|users|v2)\b|\b(?:app|product|site|website|platform|tool)\b[^.\n]{0,40}\bfeatures\b/i,
      unless:
        /\bwhich problem|\bproblem it solves|\bone line each|\bjust (?:the )?(?:list|features)|\bno explanation|\bproblem it solves\b/i,
    },
  ],
  slots: [
    {
      id: 'users',
      wording: 'users/features',
      question: 'Who are the people it is for, and what annoys them today?',
      given:
        /^(?![\s\S]*\bfeatures?\b)|\busers?\b|\bcustomers?\b|\bmembers?\b|\bpeople\b|\bkids\b|\bteen|\bfreelancers|\bdrivers|\bguests|\bstudents|\bvisitors|\bmeasure\b|\bloyalty\b|\brunning\b|\bspeed\b|\bhealth\b|\bweight\b|\bi\b|\bteam\b|\bworkers\b/i,
      fact: 'Who it is for',
    },
  ],
}

export const risksAndLists: Genre = {
  id: 'risks-and-lists',
  title: 'What could go wrong, what to think of',
  cue: mentioned(
    /\bwhat (?:could|can|might) go wrong|\beverything that could\b|\brisks? (?:of|for|in|with|to)\b|\bconfounders?\b|\bedge cases?\b|\bobjections\b|\bcomplaints we\b|\bfailure modes?\b|\bhypothes[ei]s\b|\bpossible (?:causes|reasons|explanations)/i,
  ),
  lines: [
    {
      id: 'likely-and-costly-first',
      text: 'Put first what is both likely and costly, with the cheapest precaution for each.',
      technique: 'constraints',
      worth: 2,
      when: /\brisks?\b|\bgo wrong|\bfailure modes?\b/i,
      unless:
        /\brank|\bpriorit|\blikely and costly|\bmost likely|\bno order\b|\bpick later\b|\bcomedy\b|\bjust (?:list|throw|spitball)|\bas many as/i,
    },
  ],
  slots: [],
}

export const content: Genre = {
  id: 'content',
  title: 'Topics, titles, angles, formats',
  cue: mentioned(
    /\b(?:blog|video|post|article|podcast|content|newsletter|youtube|tiktok|instagram|linkedin|speech|debate|argumentative|persuasive|reels?|essay|thesis|dissertation|research|episode|talk|paper|presentation|science fair|photo) (?:\w+ )?(?:ideas?|topics?|titles?|angles?|themes?|series|questions)\b|\b(?:topics?|titles?|headlines?|angles?|formats?|prompts?|segments?|themes?) (?:for|at|on|ideas|me)\b|\bwhat content\b|\bthrow angles\b|\bretro formats?|\binterview questions|\bdiscussion (?:prompts|questions)|\bwriting prompts|\bstory (?:ideas|prompts)|\bjournal(?:ing|ling)? (?:prompts|questions)/i,
  ),
  lines: [
    {
      id: 'angle-not-heading',
      text: 'Make each an angle with a claim or a question of its own, not a mere heading.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:blog|video|post|article|podcast|newsletter|youtube|linkedin|instagram|tiktok|content|reels?|speech|essay|episode|talk) (?:post |video |content )?(?:ideas?|topics?|titles?)\b|\btopics? for (?:a|my|our|the) (?:blog|podcast|newsletter|talk|essay)/i,
      unless: /\bmere heading\b|\bangles?\b|\btitles? for\b|\bclickbait|\bstory\b/i,
    },
    {
      id: 'data-at-hand',
      text: 'Give each as a question, with the data or sources that would answer it.',
      technique: 'output-contract',
      worth: 3,
      when: /\b(?:thesis|dissertation|research|phd|capstone) (?:\w+ )?(?:ideas?|topics?|questions|proposals?)\b|\bhigh-risk\b/i,
      unless:
        /\bwould answer it\b|\bone line each\b|\btitles? for (?:my|a|the) thesis|\btitles only\b|\bthe question in one\b/i,
    },
    {
      id: 'varied-and-measured',
      text: 'Say for each what is varied and what is measured.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      when: /\bscience (?:fair|project)\b/i,
      unless: /\bis measured\b|\bone line each\b|\bjust (?:the )?(?:titles|names|list)/i,
    },
    {
      id: 'good-answer-shows',
      text: 'Say for each question what a strong answer would contain.',
      technique: 'output-contract',
      worth: 2,
      explains: true,
      when: /\binterview questions (?:for|to ask) (?:a|an|our|the|hiring|candidates|interviewing)\b/i,
      unless:
        /\bstrong answer\b|\bgood answer\b|\bonly (?:the )?questions|\binterviewing (?:my|me)\b|\bpodcast\b|\bpractise\b/i,
    },
    {
      id: 'both-sides-arguable',
      text: 'Leave out any where one side plainly wins.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:debate|argumentative|persuasive) (?:\w+ )?(?:topics?|questions|ideas|motions)\b/i,
      unless: /\bone side\b|\bbalanced\b/i,
    },
    noTwoAlike('content-differs'),
  ],
  slots: [
    {
      id: 'readers',
      wording: 'readers/content',
      question: 'Who reads or watches it, and what have they seen too often?',
      given:
        /\baudience|\breaders|\bviewers|\bfor (?:my|our|a|the|kids|students|year|grade)|\bnot\b|\beveryone\b|\bexcept|\bgrade\b|\bclub\b|\bthesis\b|\bdissertation\b|\bscience\b|\bparty\b|\bthemes?\b|\binterview\b|\bjournal|\bstory\b|\bworkshop\b|\bprompts\b|\bdiscussion\b|\bkids\b|\bresearch\b|\bcolou?r\b/i,
      fact: 'Readers',
    },
  ],
}
