// Designing and judging: systems, products, rules, plans, arguments.

import { mentioned, named } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { decidingReason, weighedOptions } from './decisions.ts'

export const critique: Genre = {
  id: 'critique',
  title: 'Critique of a plan or an argument',
  cue: mentioned(
    /\bcriti(?:que|ci[sz]e)\b|\bcritical\b|\bpoke holes|\btear (?:this|it|my|apart)|\btear\b[^.\n]{0,20}\bapart|\bstress[- ]test|\bred[- ]team|\bdevil['’]?s advocate|\bwhat(?:['’]?s| is) wrong with (?:this|my|our)|\bwhat am i missing|\bcounter-?argument|\bsteel-?man|\battack (?:the|this|my)|\bchallenge (?:the idea|this|my)|\bis (?:this|my|our) (?:plan|idea|argument|reasoning|approach)\b|\bevaluate (?:my|this|our)|\breview (?:my|this|our|the) (?:plan|idea|proposal|strategy|approach)|\bmy plan is\b|\b(?:my|our|the) plan:|^plan:|\bflaws (?:in|of)\b|\broast (?:my|this)|\bfeedback on (?:my|this|our) (?:plan|idea|pitch)|\bwhere will this go wrong|\btell me where it breaks/i,
  ),
  lines: [
    {
      id: 'ranked-by-damage',
      text: 'Rank the flaws by the damage they would do, and say which of them alone would sink it.',
      technique: 'output-contract',
      worth: 3,
      explains: true,
      unless:
        /\brank|\bpriorit|\bbiggest (?:flaw|risk|weakness)|\bdeal-?breaker|\bworst (?:first|flaw)|\bone (?:flaw|weakness)|\bcounter-?argument/i,
    },
    {
      id: 'cheapest-test',
      text: 'For the weakest assumption, name the cheapest way to test it.',
      technique: 'output-contract',
      worth: 2,
      explains: true,
      when: /\bplan\b|\bidea\b|\bbusiness\b|\bpitch\b|\bstrategy|\bstartup|\bwe (?:will|['’]ll)\b/i,
      unless: /\btest\b|\bvalidat|\bexperiment|\bpilot\b/i,
    },
  ],
  slots: [
    {
      id: 'goal',
      wording: 'goal/critique',
      question: 'What is it supposed to achieve, and how would you notice?',
      given:
        /\bso that\b|\bin order to\b|\bgoal\b|\bwant to\b|\baim\b|\bto (?:save|reduce|grow|replace|stop)\b|\bbecause\b/i,
      fact: 'Goal',
    },
    {
      id: 'fixed',
      wording: 'fixed/critique',
      question: 'What is fixed and not up for discussion?',
      given: /\bfixed\b|\bmust\b|\bcan['’]?t change|\bbudget\b|\balready\b|\bdeadline\b|\d/i,
      fact: 'Fixed',
    },
  ],
}

export const architecture: Genre = {
  id: 'architecture',
  title: 'Design of a system',
  cue: named(
    /\b(?:software|system|data|cloud|an?|the|your|our|high[- ]level) architecture\b|\bhow would you architect|\bmicro-?services?\b|\bmonolith|\bkubernetes\b|\bk8s\b|\bpostgres|\bmysql\b|\bmongo(?:db)?\b|\bredis\b|\bdynamo(?:db)?\b|\bkafka\b|\brabbitmq|\bsqs\b|\baws\b|\bazure\b|\bterraform|\bdatabases?\b|\bmulti-?tenan|\btenant_id|\bevent[- ]sourc|\bmessage queue|\bidempoten|\bexactly[- ]once|\boffline[- ]first|\bapi (?:design|gateway|versioning)|\bbooking system|\bhow would you build|\bpublic api\b|\bgraphql\b|\bgrpc\b|\bci\/?cd\b|\bdeploys?\b|\bfeature flags?\b|\bmonorepo|\bdata (?:pipeline|warehouse|lake)|\betl\b|\bserverless|\bdjango\b|\brails (?:monolith|app)|\breact\b|\brust\b|\bdesign a (?:system|service|distributed|scalable|url|rate|backend)|\bsystem design|\bdesign the backend|\bwebsockets?\b|\bcrdts?\b|\boptimistic locking|\bbranching strategy|\buuid|\bprimary keys?\b|\belasticsearch|\bthe backend of\b|\bsaas\b[^.\n]{0,40}\b(?:schema|tenant|stack)/i,
  ),
  lines: [
    {
      id: 'how-it-fails',
      text: 'Say how the design behaves when a part fails or load is ten times higher, and which risk stays.',
      technique: 'constraints',
      worth: 3,
      explains: true,
      when: /\bdesign\b|\barchitect|\bpropose\b|\bbuild\b|\bhow would you\b|\bexactly[- ]once|\boffline[- ]first/i,
      unless: /\bfailure modes?\b|\bfails?\b|\bresidual risk|\brisks?\b|\bfault[- ]toleran|\bwhat breaks\b/i,
    },
    decidingReason('design-deciding-reason'),
    weighedOptions('designs-weighed', /\bdesign\b|\bhow would you\b|\barchitecture\b|\bpropose\b/i),
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
  cue: mentioned(
    /\b(?:design|create|make|draft|fair|set up|propose|introduce|come up with)[^.\n]{0,30}\b(?:policy|policies|scheme|rules?|process|rota|incentives?|bonus|commission|grading|allocation|algorithm to assign)\b|\bincentiv|\bbonus scheme|\bhow (?:do|can|could|should) we (?:stop|prevent|fairly|split|share)\b|\bno-?shows?\b|\bnobody (?:cleans|does|reads|uses|admits)|\bmake this fair\b|\bfair(?:er)? (?:way|system|share|split)|\bghost bookings|\bhow to price\b[^.\n]{0,20}\bfairly/i,
  ),
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
      wording: 'tried/rules-and-incentives',
      question: 'What has been tried, and what can you enforce?',
      given: /\btried\b|\balready\b|\bcurrently\b|\bwe (?:have|use|did)\b|\bout of the question/i,
      fact: 'Tried so far',
    },
  ],
}

export const product: Genre = {
  id: 'product-design',
  title: 'Design of a product or service',
  cue: named(
    /\bdesign (?:a|an|the|me|our) (?!policy|system\b|rate|url|backend)\w+|\bproduct (?:strategy|design)|\buser (?:flow|journey|experience)|\bprototype|\bonboarding flow|\bapp idea\b|\bapp idea for\b|\bidea: an? app\b|\bimprove (?:our|the|my) (?:app|checkout|sign-?up|site|website|service)/i,
  ),
  lines: [
    {
      id: 'riskiest-assumption',
      text: 'Name the assumption about users it rests on most, and the smallest thing that would show whether it holds.',
      technique: 'constraints',
      worth: 2,
      explains: true,
      unless: /\bassumption|\bvalidat|\bmvp\b|\busability test|\bexperiment/i,
    },
  ],
  slots: [
    {
      id: 'users',
      wording: 'users/product-design',
      question: 'Who uses it, where, and what do they do today instead?',
      given:
        /\busers?\b|\bcustomers?\b|\bfor (?:\w+ )?(?:people|kids|nurses|drivers|students|farmers|inspectors)|\bcurrently\b|\btoday\b/i,
      fact: 'Users',
    },
    {
      id: 'limits',
      wording: 'limits/product-design',
      question: 'What are the limits: cost, material, time, rules?',
      given: /\bbudget\b|[£$€]\s?\d|\bmust\b|\bmax\b|\bcan['’]?t\b|\bonly\b|\bno \w+/i,
      fact: 'Limits',
    },
  ],
}
