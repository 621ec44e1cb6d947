// Designing and judging: systems, products, rules, plans, arguments.

import type { Genre } from '../playbook.ts'
import { decidingReason, weighedOptions } from './decisions.ts'

export const critique: Genre = {
  id: 'critique',
  title: 'Critique of a plan or an argument',
  cue: /\bcriti(?:que|ci[sz]e|cal)\b|\bpoke holes|\btear (?:this|it|my|apart)|\btear\b[^.\n]{0,20}\bapart|\bstress[- ]test|\bred[- ]team|\bdevil['’]?s advocate|\bwhat(?:['’]?s| is) wrong with (?:this|my|our)|\bwhat am i missing|\bweak(?:est|nesses| points| spots)\b|\bcounter-?argument|\bsteel-?man|\battack (?:the|this|my)|\bchallenge (?:the|this|my)|\bis (?:this|my|our) (?:plan|idea|argument|reasoning|approach)\b|\bevaluate (?:my|this|our|the)|\breview (?:my|this|our) (?:plan|idea|proposal|strategy|approach|design)|\bmy plan is\b|\bplan:|\bflaws?\b|\broast (?:my|this)|\bfeedback on (?:my|this|our) (?:plan|idea|pitch)/i,
  lines: [
    {
      id: 'ranked-by-damage',
      text: 'Rank the flaws by the damage they would do, and say which of them alone would sink it.',
      technique: 'rubric',
      worth: 3,
      explains: true,
      unless:
        /\brank|\bpriorit|\bbiggest (?:flaw|risk|weakness)|\bdeal-?breaker|\bworst (?:first|flaw)|\bone (?:flaw|weakness)|\bcounter-?argument/i,
    },
    {
      id: 'cheapest-test',
      text: 'For the weakest assumption, name the cheapest way to test it.',
      technique: 'chain-of-verification',
      worth: 2,
      explains: true,
      when: /\bplan\b|\bidea\b|\bbusiness\b|\bpitch\b|\bstrategy|\bstartup|\bwe (?:will|['’]ll)\b/i,
      unless: /\btest\b|\bvalidat|\bexperiment|\bpilot\b/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      question: 'What is it supposed to achieve, and how would you notice?',
      given:
        /\bso that\b|\bin order to\b|\bgoal\b|\bwant to\b|\baim\b|\bto (?:save|reduce|grow|replace|stop)\b|\bbecause\b/i,
      fact: 'Goal',
    },
    {
      id: 'fixed',
      question: 'What is fixed and not up for discussion?',
      given: /\bfixed\b|\bmust\b|\bcan['’]?t change|\bbudget\b|\balready\b|\bdeadline\b|\d/i,
      fact: 'Fixed',
    },
  ],
}

export const architecture: Genre = {
  id: 'architecture',
  title: 'Design of a system',
  cue: /\barchitect(?:ure)?\b|\bmicroservices?\b|\bmonolith|\bkubernetes\b|\bk8s\b|\bpostgres|\bmysql\b|\bmongo(?:db)?\b|\bredis\b|\bdynamo(?:db)?\b|\bkafka\b|\brabbitmq|\bsqs\b|\blambda\b|\baws\b|\bazure\b|\bgcp\b|\bterraform|\bdatabases?\b|\bmulti-?tenan|\btenant_id|\bschema design|\bevent[- ]sourc|\bmessage queue|\bidempoten|\bexactly[- ]once|\boffline[- ]first|\bsync(?:hroni[sz])?|\bscal(?:e|ing) (?:to|our|the)|\bapi (?:design|gateway|versioning)|\bgraphql\b|\bgrpc\b|\bcach(?:e|ing)\b|\bci\/?cd\b|\bdeploy(?:s|ment)?\b|\bfeature flags?\b|\bmonorepo|\bmigrate? (?:from|to|off|our)\b|\bdata (?:pipeline|warehouse|lake)|\betl\b|\bauth(?:entication|ori[sz]ation)?\b|\bserverless|\bfrontend\b|\bbackend\b|\bdjango\b|\brails\b|\breact\b|\brust\b|\bdesign a (?:system|service|distributed|scalable|url|rate)|\bactive directory|\bstripe\b/i,
  lines: [
    {
      id: 'how-it-fails',
      text: 'Say how the design behaves when a part fails or load is ten times higher, and which risk stays.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bdesign\b|\barchitect|\bpropos|\bbuild\b|\bsystem for\b|\bhow would you\b|\bservice\b|\bplatform\b|\bexactly[- ]once|\bsync/i,
      unless: /\bfailure modes?\b|\bfails?\b|\bresidual risk|\brisks?\b|\bfault[- ]toleran|\bwhat breaks\b/i,
    },
    decidingReason('design-deciding-reason'),
    weighedOptions('designs-weighed'),
  ],
  slots: [
    {
      id: 'load',
      question: 'What load, data volume and growth do you expect?',
      given:
        /\b\d+(?:[.,]\d+)? ?(?:k|m|gb|tb|rps|users|customers|jobs|req|requests|events|services|sensors|sites|files|mailboxes|apps?|functions)\b|\b\d+ (?:per|a) (?:second|minute|day|month)|\/(?:s|min|day)\b/i,
      fact: 'Load',
    },
    {
      id: 'team',
      question: 'How many people build and run it, and what do they know well?',
      given:
        /\b\d+ (?:devs?|developers|engineers|people|ops|admins?)\b|\bteam\b|\bsolo\b|\bsmall team|\bone (?:dev|person|admin)/i,
      fact: 'Team',
    },
    {
      id: 'must_hold',
      question: 'What must not happen: lost data, downtime, cost above which sum?',
      given:
        /\bmust\b|\buptime|\bdowntime|\blos(?:e|ing|s)\b|\bconsisten|\bgdpr\b|\biso\b|\bsensitive\b|\bbudget\b|[£$€]\s?\d/i,
      fact: 'Must hold',
    },
  ],
}

export const rules: Genre = {
  id: 'rules-and-incentives',
  title: 'Rules, policies and incentives',
  cue: /\b(?:design|create|make|draft|fair|set up|propose|introduce)[^.\n]{0,30}\b(?:policy|policies|system|scheme|rules?|process|rota|incentives?|bonus|commission|grading|allocation)\b|\bincentiv|\bbonus scheme|\bhow (?:do|can|could|should) we (?:stop|get|make|prevent|reduce|fairly|split|share)\b|\bno-?shows?\b|\bnobody (?:cleans|does|reads|uses|admits)|\bfair(?:er)? (?:way|system|share|split)/i,
  lines: [
    {
      id: 'who-loses-how-gamed',
      text: 'Say who would be worse off under it and how it could be gamed.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      unless: /\bgam(?:e|ed|ing) (?:it|the)|\bbe gamed|\bloophole|\bworse off|\bunintended/i,
    },
  ],
  slots: [
    {
      id: 'affected',
      question: 'Who is affected, and how many are they?',
      given:
        /\b\d+ (?:people|staff|members|students|employees|volunteers|patients|users|kids|tenants)\b|\bstaff\b|\bteam\b|\bvolunteers|\bmembers|\bstudents/i,
      fact: 'Who is affected',
    },
    {
      id: 'tried',
      question: 'What has been tried, and what can you enforce?',
      given: /\btried\b|\balready\b|\bcurrently\b|\bwe (?:have|use|did)\b|\bout of the question/i,
      fact: 'Tried so far',
    },
  ],
}

export const product: Genre = {
  id: 'product-design',
  title: 'Design of a product or service',
  cue: /\bdesign (?:a|an|the|me|our) (?!policy|system\b)\w+|\bproduct (?:strategy|design|idea)|\bux\b|\buser (?:flow|journey|experience)|\bfeature\b[^.\n]{0,30}\b(?:build|prioriti|decide)|\bprototype|\bonboarding flow|\bapp (?:for|that|idea)|\bimprove (?:our|the|my) (?:app|checkout|sign-?up|site|website|service)/i,
  lines: [
    {
      id: 'riskiest-assumption',
      text: 'Name the assumption about users it rests on most, and the smallest thing that would show whether it holds.',
      technique: 'chain-of-verification',
      worth: 2,
      explains: true,
      unless: /\bassumption|\bvalidat|\bmvp\b|\busability test|\bexperiment/i,
    },
  ],
  slots: [
    {
      id: 'users',
      question: 'Who uses it, where, and what do they do today instead?',
      given:
        /\busers?\b|\bcustomers?\b|\bfor (?:\w+ )?(?:people|kids|nurses|drivers|students|farmers|inspectors)|\bcurrently\b|\btoday\b/i,
      fact: 'Users',
    },
    {
      id: 'limits',
      question: 'What are the limits: cost, material, time, rules?',
      given: /\bbudget\b|[£$€]\s?\d|\bmust\b|\bmax\b|\bcan['’]?t\b|\bonly\b|\bno \w+/i,
      fact: 'Limits',
    },
  ],
}
