// Work on code that runs: explaining, reviewing, restructuring and testing it.

import type { Genre } from '../playbook.ts'
import { FRAMES, shows } from './evidence.ts'

export const writeTests: Genre = {
  id: 'write-tests',
  title: 'Tests for supplied code',
  cue: /\b(?:(?:write|add|need|give me|generate|make)\b[^.\n]{0,40}\btests?\b|(?:unit|integration) tests? (?:for|please|pls)|test cases\b|write the missing\b|jest cases|edge cases (?:i|we|am|did|have)\b|what (?:would|should) (?:you|i) test\b)/i,
  lines: [
    {
      id: 'wrong-code',
      text: 'If the code looks wrong somewhere, say so instead of writing a test that expects it.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:looks wrong\b|bugs?\b|fail(?:s|ing)?\b|reveal|expose)/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:edge|boundar|failures?\b|corner|error (?:cases|paths)|invalid)/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      wording: 'framework/write-tests',
      question: 'Which test framework do you use?',
      given:
        /\b(?:pytest|unittest|jest|vitest|mocha|junit|testify|rspec|phpunit|xunit|nunit|cypress|playwright|go test|gtest|catch2|cargo test|testthat)/i,
      fact: 'Test framework',
    },
  ],
}

export const securityReview: Genre = {
  id: 'security-review',
  title: 'Security review',
  cue: /\b(?:for (?:security )?holes\b|paranoid\b|auditor\b|security (?:holes?|issues?|review|bugs?|problems?|flaws?|audit)|vulnerab|injection\b|xss\b|csrf\b|exploit|is (?:this|it|that) (?:\w+ )?(?:secure|safe from)|ssrf\b|path traversal)/i,
  lines: [
    {
      id: 'exploit-and-fix',
      text: 'For each hole, give an input that exploits it and the smallest fix.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:exploits? it\b|proof of concept|poc\b|smallest fix)/i,
      explains: true,
    },
    {
      id: 'real-first',
      text: 'Separate what an attacker can really use from what is only untidy.',
      technique: 'rubric',
      worth: 2,
      when: /\b(?:review|audit|holes\b|issues\b|problems\b|vulnerabilities\b|flaws\b)/i,
      unless: /\b(?:rank|sever|priorit|untidy|critical)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const review: Genre = {
  id: 'review',
  title: 'Code review',
  cue: /\b(?:(?:code )?review(?:ing)?\b|(?:merge|pull) request from|what would you comment|as bad as i think|would you (?:approve|merge)|feedback on (?:my|this|the)\b|go through (?:this|my|the)\b(?! regex)|before i (?:push|merge|open|commit|ship)|anything (?:wrong|i missed|to improve)|is (?:this|my) (?:code|function|approach|class|query) (?:ok|okay|good|any good|fine|correct)|be picky|critique\b|roast (?:my|this))/i,
  lines: [
    {
      id: 'failing-scenario',
      text: 'For each problem, give the input or sequence of events that makes it go wrong.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:sequence of events|reproduc|scenario|examples? (?:that|of|for)\b|goes? wrong\b|failing (?:input|case))/i,
      explains: true,
    },
    {
      id: 'bugs-before-taste',
      text: 'Put real bugs first, keep matters of taste apart, and say so where a part is sound.',
      technique: 'rubric',
      worth: 2,
      unless:
        /\b(?:rank|sever|priorit|order of (?:importance|severity)|most important|taste\b|style\b|nitpick|bugs? first|correctness first|worst\b|top \d)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'worry',
      question: 'What worries you most: correctness, security, speed or readability?',
      default: 'Correctness first',
      given:
        /\b(?:secur|speed|fast|perform|readab|correct|concurren|leak|worr|mainly\b|especially\b|picky about)/i,
      fact: 'What matters most',
    },
  ],
}

export const refactor: Genre = {
  id: 'refactor',
  title: 'Refactoring',
  cue: /\b(?:refactor|clean (?:this |it |that |my code )?up\b|simplify\b|more (?:readable|idiomatic|pythonic|elegant)|tidy\b|split (?:this|it|that|up)\b|break (?:this|it|that) (?:up|down|into)|reduce (?:the )?duplication|too many (?:ifs|nested)|dedup|shorten (?:this|the) code|get rid of (?:the|these|all)\b|how (?:would|'?d) you (?:restructure|split|break)|rewrite (?:this|it) (?:cleaner|better|properly|without|with|using)|clean class\b|testable\b|improve the naming|shorten\b|(?:be|make it) shorter|less (?:ugly|verbose|repetitive)|add type hints|without (?:the )?nested)/i,
  lines: [
    {
      id: 'same-behaviour',
      text: 'Keep the behaviour exactly as it is; where something looks like a bug, mention it instead of changing it.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:behaviou?r|same (?:results?|output)|bugs?\b|fix\b|broken\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'callers',
      wording: 'callers/refactor',
      question: 'Who else calls this code, and may its interface change?',
      given: /\b(?:interface|signature|public\b|callers?\b|api\b|only used\b|used in\b)/i,
      fact: 'Callers',
    },
  ],
}

const EXPLAIN =
  /\b(?:explain (?:this|that|it|these|the (?:following|code|regex|query|script|function)|what (?:this|it|the)|how (?:this|it|the)|my|line|\S*[\^$([{])|what (?:does|do|is|on earth is|the (?:hell|heck) (?:does|is)) (?:this|that|it|these|the following|the code)\b|line by line|walk me through|piece by piece|how does (?:this|that|the) (?:code|function|regex|query|script|line|loop)|what'?s (?:this|that) (?:doing|do|for)|in plain (?:words|english)|big-?o\b|time complexity|document (?:this|it)\b|what will (?:this|it) print)/i

export const explainCode: Genre = {
  id: 'explain-code',
  title: 'Explaining code',
  cue: (document) => EXPLAIN.test(document.said) && !shows(document, FRAMES),
  lines: [
    {
      id: 'pitfalls',
      text: 'Point out anything in it that is a bug or does something other than it seems to.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:bugs?\b|wrong\b|mistakes?\b|issues?\b|problems?\b|gotcha|pitfall|better\b|errors?\b|big-?o\b|complexity|print\b|why\b)/i,
      material: true,
      explains: true,
    },
  ],
  slots: [],
}
