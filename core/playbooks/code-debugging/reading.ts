// Work on code that runs: explaining, reviewing, restructuring and testing it.

import type { PromptDocument } from '../../prompt/document.ts'
import { slice } from '../../span.ts'
import type { Genre } from '../playbook.ts'
import { codeLines, showsCode } from '../shown-code.ts'
import { FRAMES, hasCode, shows } from './evidence.ts'

const WRITE_TESTS =
  /\b(?:(?:write|add|need|give me|generate|make)\b[^.\n]{0,40}\btests?\b|(?:unit|integration) tests? (?:for|please|pls)|test cases\b|write the missing\b|jest cases|edge cases (?:i|we|am|did|have)\b|what (?:would|should) (?:you|i) test\b)/i
/** A test that exists and fails wants mending. */
const TEST = /\bexpect\(|\bassert\w*[ (.]|\b(?:page|cy|driver|browser)\.\w+\(|\b(?:test|it|describe)\(/
const FAILS = /\b(?:error:|timeout|flaky|red\b|fails?\b|failing|failed|timed out|exceeded|traceback)/i

export const writeTests: Genre = {
  id: 'write-tests',
  title: 'Tests for supplied code',
  cue: (document) =>
    WRITE_TESTS.test(document.said) && !(TEST.test(document.text) && FAILS.test(document.text)),
  lines: [
    {
      id: 'wrong-code',
      text: 'If the code looks wrong somewhere, say so instead of writing a test that expects it.',
      technique: 'constraints',
      worth: 3,
      material: true,
      unless: /\b(?:haven'?t covered|coverage\b|looks wrong\b|bugs?\b|fail(?:s|ing)?\b|reveal|expose)/i,
      explains: true,
    },
    {
      id: 'edges',
      text: 'Cover boundaries and failures as well as the normal case.',
      technique: 'constraints',
      worth: 2,
      small: true,
      unless: /\b(?:edge|boundar|failures?\b|corner|error (?:cases|paths)|invalid)/i,
    },
  ],
  slots: [
    {
      id: 'framework',
      wording: 'framework/write-tests',
      question: 'Which test framework do you use?',
      default: 'The usual one for the language',
      given:
        /\b(?:pytest|unittest|jest|vitest|mocha|junit|testify|rspec|phpunit|xunit|nunit|cypress|playwright|go test|gtest|catch2|cargo test|testthat|selenium|puppeteer|conditions?\b)|\b(?:test|it|describe)\(|\bpage\.\w+\(|\bcy\.\w+\(/i,
      fact: 'Test framework',
    },
  ],
}

const SECURITY =
  /\b(?:for (?:security )?holes\b|paranoid\b|security (?:holes?|issues?|review|bugs?|problems?|flaws?|audit)|adversarial audit|vulnerab\w*|(?:any|is there|open to) (?:\w+ )?injection|is (?:this|it|that) (?:\w+ )?(?:secure|safe from|vulnerable)|exploitable)/i

export const securityReview: Genre = {
  id: 'security-review',
  title: 'Security review',
  cue: (document) => hasCode(document) && SECURITY.test(document.said),
  lines: [
    {
      id: 'exploit-and-fix',
      text: 'For each hole, give an input that exploits it and the smallest fix.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:exploits?\b|attack\b|not vulnerable|proof of concept|poc\b|smallest fix|tests?\b|correct(?:ed)?\b|fixed\b|rewrite|injection\b|is (?:this|it|that)\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

/** Less has no scenarios to tell apart. */
const REVIEWED_LINES = 4
/** Code in which something can happen; on a plain calculation the remarks are about style. */
const HAPPENS =
  /\b(?:db\b|execut|request|fetch|http|sql|session|cache|file|open\(|lock|thread|mutex|async|await|promise|then\(|watch|ref\(|use(?:Effect|State)|listener|timeout|socket|queue|send|save|delete|insert|update|query|malloc|free\(|unsafe|goroutine|go func|chan\b|process|exec|payment|charge|password|token)/i
const REVIEW =
  /\b(?:(?:code )?review(?:ing)?\b|(?:merge|pull) request from|what would you comment|as bad as i think|would you (?:approve|merge|let this through)|feedback on (?:my|this|the)\b|go through (?:this|my|the)\b(?! regex)|before i (?:push|merge|open|commit|ship)|anything (?:wrong|i missed|to improve)|is (?:this|my) (?:code|function|approach|class|query) (?:ok|okay|good|any good|fine|correct)|be picky|critique\b|roast (?:my|this))/i

export const review: Genre = {
  id: 'review',
  title: 'Code review',
  cue: (document) =>
    codeLines(document) >= REVIEWED_LINES && showsCode(document, HAPPENS) && REVIEW.test(document.said),
  lines: [
    {
      id: 'failing-scenario',
      text: 'For each problem, give the input or sequence of events that makes it go wrong.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:sequence of events|blows? up\b|reproduc|scenario|examples? (?:that|of|for)\b|goes? wrong\b|failing (?:input|case)|readab\w*|ternar\w*|naming\b|o\(n|what he wants|act as)/i,
      explains: true,
    },
  ],
  slots: [],
}

/** In fewer lines nothing can hide. */
const REFACTORED_LINES = 6
const REFACTOR =
  /\b(?:refactor|clean (?:this |it |that |my code )?up\b|simplify\b|more (?:readable|idiomatic|pythonic|elegant)|tidy\b|split (?:this|it|that|up)\b|break (?:this|it|that) (?:up|down|into)|reduce (?:the )?duplication|too many (?:ifs|nested)|dedup|shorten (?:this|the) code|get rid of (?:the|these|all)\b|how (?:would|'?d) you (?:restructure|split|break)|rewrite (?:this|it) (?:cleaner|better|properly|without|with|using)|clean class\b|testable\b|improve the naming|shorten\b|(?:be|make it) shorter|less (?:ugly|verbose|repetitive)|add type hints|without (?:the )?nested)/i

export const refactor: Genre = {
  id: 'refactor',
  title: 'Refactoring',
  cue: (document) => codeLines(document) >= REFACTORED_LINES && REFACTOR.test(document.said),
  lines: [
    {
      id: 'changes-apart',
      text: 'Keep the results the same; list bugs and changes of behaviour separately, so that each can be refused.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:behaviou?r|same (?:results?|output)|bugs?\b|fix\b|broken\b|what it does|naming|comments?\b|names only)/i,
      explains: true,
    },
  ],
  slots: [],
}

const EXPLAIN =
  /\b(?:explain (?:this|that|it|these|the (?:following|code|regex|query|script|function)|what (?:this|it|the)|how (?:this|it|the)|my|line|\S*[\^$([{])|what (?:does|do|is|on earth is|the (?:hell|heck) (?:does|is)) (?:this|that|it|these|the following|the code)\b|line by line|walk me through|piece by piece|how does (?:this|that|the) (?:code|function|regex|query|script|line|loop)|what'?s (?:this|that) (?:doing|do|for)|in plain (?:words|english)|big-?o\b|time complexity|document (?:this|it)\b|what will (?:this|it) print)/i

const SUBSTANCE = 60
/** More than one plain statement. */
const hasSubstance = ({ material, text }: PromptDocument): boolean =>
  material.some(({ span }) => slice(text, span).trim().length >= SUBSTANCE)

export const explainCode: Genre = {
  id: 'explain-code',
  title: 'Explaining code',
  cue: (document) => EXPLAIN.test(document.said) && !shows(document, FRAMES) && hasSubstance(document),
  lines: [
    {
      id: 'pitfalls',
      text: 'Point out anything in it that does something other than it seems to.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:bugs?\b|wrong\b|mistakes?\b|issues?\b|problems?\b|gotcha|pitfall|better\b|errors?\b|big-?o\b|complexity|print\b|why\b|comments?\b|exam\b|functionality|other than it seems|could it\b|warnings?\b|mean\b|lint\b|iterates?\b|snippet\b|beginners?\b|students?\b|child(?:ren)?\b|kids?\b|nephew|niece|(?:grand)?(?:son|daughter|brother|sister)\b|year[- ]?olds?\b|scratch\b|eli5|like i'?m\b)/i,
      material: true,
      explains: true,
    },
  ],
  slots: [],
}
