// Work on code that runs: explaining, reviewing, restructuring and testing it.

import type { Genre } from '../playbook.ts'

export const writeTests: Genre = {
  id: 'write-tests',
  title: 'Tests for supplied code',
  cue: /\b(?:write|add|need|give me|generate|make)\b[^.\n]{0,40}\btests?\b|\b(?:unit|integration) tests? (?:for|please|pls)|\btest cases\b|\bedge cases (?:i|we|am|did|have)\b|\bwhat (?:would|should) (?:you|i) test\b/i,
  lines: [
    {
      id: 'wrong-code',
      text: 'If the code looks wrong somewhere, say so instead of writing a test that expects it.',
      technique: 'constraints',
      worth: 3,
      unless: /\blooks wrong\b|\bbugs?\b|\bfail(?:s|ing)?\b|\breveal|\bexpose/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      unless: /\bedge|\bboundar|\bfailures?\b|\bcorner|\berror (?:cases|paths)|\binvalid/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      question: 'Which test framework do you use?',
      given:
        /\bpytest|\bunittest|\bjest|\bvitest|\bmocha|\bjunit|\btestify|\brspec|\bphpunit|\bxunit|\bnunit|\bcypress|\bplaywright|\bgo test|\bgtest|\bcatch2|\bcargo test|\btestthat/i,
      fact: 'Test framework',
    },
  ],
}

export const securityReview: Genre = {
  id: 'security-review',
  title: 'Security review',
  cue: /\bfor (?:security )?holes\b|\bparanoid\b|\bauditor\b|\bsecurity (?:holes?|issues?|review|bugs?|problems?|flaws?|audit)|\bvulnerab|\binjection\b|\bxss\b|\bcsrf\b|\bexploit|\bis (?:this|it|that) (?:\w+ )?(?:secure|safe from)|\bssrf\b|\bpath traversal/i,
  lines: [
    {
      id: 'exploit-and-fix',
      text: 'For each hole, give an input that exploits it and the smallest fix.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bexploits? it\b|\bproof of concept|\bpoc\b|\bsmallest fix/i,
      explains: true,
    },
    {
      id: 'real-first',
      text: 'Separate what an attacker can really use from what is only untidy.',
      technique: 'rubric',
      worth: 2,
      when: /\breview|\baudit|\bholes\b|\bissues\b|\bproblems\b|\bvulnerabilities\b|\bflaws\b/i,
      unless: /\brank|\bsever|\bpriorit|\buntidy|\bcritical/i,
      explains: true,
    },
  ],
  slots: [],
}

export const review: Genre = {
  id: 'review',
  title: 'Code review',
  cue: /\b(?:code )?review(?:ing)?\b|\b(?:merge|pull) request from|\bwhat would you comment|\bas bad as i think|\bwould you (?:approve|merge)|\bsecond pair of eyes|\bfeedback on (?:my|this|the)\b|\bgo through (?:this|my|the)\b(?! regex)|\bbefore i (?:push|merge|open|commit|ship)|\banything (?:wrong|i missed|to improve)|\bis (?:this|my) (?:code|function|approach|class|query) (?:ok|okay|good|any good|fine|correct)|\bbe picky|\bcritique\b|\broast (?:my|this)/i,
  lines: [
    {
      id: 'failing-scenario',
      text: 'For each problem, give the input or sequence of events that makes it go wrong.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\bsequence of events|\breproduc|\bscenario|\bexamples? (?:that|of|for)\b|\bgoes? wrong\b|\bfailing (?:input|case)/i,
      explains: true,
    },
    {
      id: 'bugs-before-taste',
      text: 'Put real bugs first, keep matters of taste apart, and say so where a part is sound.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\brank|\bsever|\bpriorit|\border of (?:importance|severity)|\bmost important|\btaste\b|\bstyle\b|\bnitpick|\bbugs? first|\bcorrectness first|\bworst\b|\btop \d/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'worry',
      question: 'What worries you most: correctness, security, speed or readability?',
      default: 'Correctness first',
      given:
        /\bsecur|\bspeed|\bfast|\bperform|\breadab|\bcorrect|\bconcurren|\bleak|\bworr|\bmainly\b|\bespecially\b|\bpicky about/i,
      fact: 'What matters most',
    },
  ],
}

export const refactor: Genre = {
  id: 'refactor',
  title: 'Refactoring',
  cue: /\brefactor|\bclean (?:this |it |that |my code )?up\b|\bclean-?up\b|\bsimplify\b|\bmore (?:readable|idiomatic|pythonic|elegant)|\bidiomatic\b|\btidy\b|\bsplit (?:this|it|that|up)\b|\bbreak (?:this|it|that) (?:up|down|into)|\breduce (?:the )?duplication|\btoo many (?:ifs|nested)|\bdedup|\bshorten (?:this|the) code|\bget rid of (?:the|these|all)\b|\bhow (?:would|'?d) you (?:restructure|split|break)|\brewrite (?:this|it) (?:cleaner|better|properly|without|with|using)|\bclean class\b|\btestable\b|\bimprove the naming|\bshorten\b|\b(?:be|make it) shorter|\bless (?:ugly|verbose|repetitive)|\badd type hints|\bwithout (?:the )?nested/i,
  lines: [
    {
      id: 'same-behaviour',
      text: 'Keep the behaviour exactly as it is; where something looks like a bug, mention it instead of changing it.',
      technique: 'constraints',
      worth: 3,
      unless: /\bbehaviou?r|\bsame (?:results?|output)|\bbugs?\b|\bfix\b|\bbroken\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'callers',
      question: 'Who else calls this code, and may its interface change?',
      given: /\binterface|\bsignature|\bpublic\b|\bcallers?\b|\bapi\b|\bonly used\b|\bused in\b/i,
      fact: 'Callers',
    },
  ],
}

export const explainCode: Genre = {
  id: 'explain-code',
  title: 'Explaining code',
  cue: /\bexplain\b|\bwhat (?:does|do|is|on earth is|the (?:hell|heck) (?:does|is)) (?:this|that|it|these|the following|the code)\b|\bline by line|\bwalk me through|\bpiece by piece|\bhow does (?:this|that|the) (?:code|function|regex|query|script|line|loop)|\bwhat'?s (?:this|that) (?:doing|do|for)|\bin plain (?:words|english)|\bbig-?o\b|\btime complexity|\bdocument (?:this|it)\b|\bwhat will (?:this|it) print/i,
  lines: [
    {
      id: 'pitfalls',
      text: 'Point out anything in it that is a bug or does something other than it seems to.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bbugs?\b|\bwrong\b|\bmistakes?\b|\bissues?\b|\bproblems?\b|\bgotcha|\bpitfall|\bbetter\b|\berrors?\b|\bbig-?o\b|\bcomplexity|\bprint\b|\bwhy\b/i,
      material: true,
      explains: true,
    },
  ],
  slots: [],
}
