// Code that breaks: what would confirm the cause, and which fixes only hide it.

import type { PromptDocument } from '../../prompt/document.ts'
import { slice } from '../../span.ts'
import type { Genre, Line, Slot } from '../playbook.ts'

const hasCode = (document: PromptDocument): boolean => document.material.some(({ kind }) => kind === 'code')

/** The kind of trouble may show only in a pasted log or query: that is looked at, never obeyed. */
const shows = (document: PromptDocument, pattern: RegExp): boolean =>
  document.material.some(({ span }) => pattern.test(slice(document.text, span)))

/** The request names it, or a pasted log does. */
const about =
  (pattern: RegExp) =>
  (document: PromptDocument): boolean =>
    pattern.test(document.requestText) ||
    document.material.some(({ kind, span }) => kind === 'log' && pattern.test(slice(document.text, span)))

const versions: Slot = {
  id: 'versions',
  question: 'Which versions of the language, framework and operating system?',
  given:
    /\bv?\d+\.\d+|\b(?:python|node|java|php|ruby|go|react|angular|vue|django|rails|spring|ubuntu|debian|windows|macos|swift|kotlin|postgres|mysql|k8s|kubernetes|excel|unity|\.net|jdk|c\+\+) ?v?\d+/i,
  fact: 'Versions',
}

const surroundingCode: Slot = {
  id: 'code',
  question: 'Can you paste the code around the failing line?',
  given:
    /[{};]\s*(?:\n|$)|\b(?:def|function|class|const|let|var|public|return|import|SELECT|select)\b[^.\n]{0,60}[(={;*]|=>|<\w+[^>]*>|^\s*\w+ ?=[^=]/m,
  fact: 'Code around the failing line',
}

const minimalFix: Line = {
  id: 'minimal-fix',
  text: 'Change no more than the fix needs.',
  technique: 'constraints',
  worth: 2,
  material: true,
  when: /\bfix\b|\bcorrect\b|\brepair|\bmake it work/i,
  unless:
    /\bminimal|\bsmallest|\bno more than|\bonly (?:change|fix)|\bwithout (?:changing|touching)|\bcan'?t (?:touch|change)/i,
}

const SLOW =
  /\b(?:is|so|very|too|really|super|getting|pretty|painfully|why|unbearably) slow\b|\bslow (?:query|code|loop|function|page|down|script|program)|\bslow ?\?|\bslower\b|\bslowest|\bspeed (?:it |this |that )?up|\bfaster\b|\bmake (?:it|this) fast\b|\bperformance|\boptimi[sz]e|\b(?:takes?|took|runs?|running) (?:for |about |over |around )?(?:\d[\d.,]* ?(?:ms|s|sec|seconds?|min|minutes?|h|hours?)\b|forever|ages|minutes|hours|so long|too long)|\bbottleneck|\bhot ?(?:loop|path|spot)|\bprofile\b|\bflame ?graph|\bwhere does the time go|\bbiggest wins|\bshould be seconds|\bexplain analy[sz]e|\bwhich index\b/i
const noPapering: Line = {
  id: 'no-papering-over',
  text: 'Fix the cause rather than adding waits or retries.',
  technique: 'constraints',
  worth: 2,
  unless: /\bwaits?\b|\bsleep|\bretr(?:y|ies)\b|\btimeouts?\b|\broot cause|\bis (?:this|it|that)\b/i,
}

const QUERY =
  /\bselect\b[\s\S]{0,2000}\bfrom\b|\b(?:update|delete from)\b[\s\S]{0,400}\bwhere\b|\bseq scan|\bhash join|\bnested loop\b/i
const QUERY_WORDS =
  /\bquer(?:y|ies)\b|\bsql\b|\bexplain (?:plan|analy[sz]e)|\bindex(?:es)?\b|\bpostgres|\bmysql/i

export const slowQuery: Genre = {
  id: 'slow-query',
  title: 'Slow query',
  cue: (document) =>
    SLOW.test(document.requestText) &&
    (QUERY_WORDS.test(document.requestText) || QUERY.test(document.requestText) || shows(document, QUERY)),
  lines: [
    {
      id: 'cause-and-evidence',
      text: 'Name the likeliest cause first and the plan or index evidence that would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\blikeliest cause|\bevidence\b|\bconfirm/i,
      explains: true,
    },
    {
      id: 'same-rows',
      text: 'Any rewritten query must return exactly the same rows.',
      technique: 'constraints',
      worth: 2,
      unless: /\bsame (?:rows|results?|output)|\bequivalent/i,
    },
  ],
  slots: [
    {
      id: 'engine',
      question: 'Which database engine and version?',
      given:
        /\bpostgres|\bmysql|\bmariadb|\bsqlite|\bsql ?server|\boracle|\bbigquery|\bsnowflake|\bredshift|\bclickhouse|\bduckdb|\bmssql|\bdb2\b|\bmongo/i,
      fact: 'Database engine',
    },
    {
      id: 'plan',
      question: 'What does EXPLAIN (ANALYZE) show?',
      given: /\bactual time|\bseq scan|\bexplain\b|\brows=|\bcost=|\bindex scan|\btype: ?all/i,
      fact: 'Plan',
    },
    {
      id: 'sizes',
      question: 'How many rows do the tables have, and which indexes exist?',
      given:
        /\b\d+(?:[.,]\d+)? ?(?:k|m|million|mio|thousand|billion)\b[^.\n]{0,20}(?:rows?|records?)?|\b\d{4,} rows|\bindex(?:es)? (?:on|exist)|\bthere'?s an index/i,
      fact: 'Rows and indexes',
    },
  ],
}

export const memory: Genre = {
  id: 'memory',
  title: 'Memory that grows',
  cue: about(
    /\bmemory (?:leak|usage|grows|keeps|problem)|\bleaks? memory|\bmemory leaks?|\bout ?of ?memory|\boom(?:killed)?\b|\bheap (?:space|grows|size|snapshot)|\beats? (?:all )?(?:the |my )?(?:ram|memory)|\bdefinitely lost/i,
  ),
  lines: [
    {
      id: 'what-holds-it',
      text: 'Say what keeps the memory from being freed, and which measurement would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bconfirm|\bmeasurement|\bwhat (?:holds|keeps|retains)/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const slowCode: Genre = {
  id: 'slow-code',
  title: 'Slow code',
  cue: SLOW,
  lines: [
    {
      id: 'dominant-cost',
      text: 'Name the dominant cost first and how to measure that a change removed it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bdominant|\bmeasur|\bbenchmark|\bflame ?graph|\bexpected gain|\bbiggest\b/i,
      explains: true,
    },
    {
      id: 'same-results',
      text: 'Keep the results the same, and say where they could differ.',
      technique: 'constraints',
      worth: 2,
      when: /\boptimi[sz]e|\bfaster|\bspeed|\brewrite|\bshould be\b/i,
      unless: /\b(?:same|identical|equal) (?:results?|output|behaviou?r)|\bresults (?:the )?same/i,
    },
  ],
  slots: [
    {
      id: 'size',
      question: 'How large is the input, how long does it take now and how fast must it be?',
      given: /\b\d+(?:[.,]\d+)? ?(?:k|m|ms|s|sec|seconds?|min|minutes?|hours?|million|rows|records|mb|gb)\b/i,
      fact: 'Size and times',
    },
  ],
}

export const flaky: Genre = {
  id: 'flaky',
  title: 'Failure that comes and goes',
  cue: /\bflak(?:y|es)\b|\bsometimes\b|\bintermittent|\brandom(?:ly)? (?:fail|crash|hang|error)|\bnow and then\b|\bonce in a while|\b(?:1|one) (?:of|in|out of) \d+\b|\bpasses? alone|\border-dependent|\bonly (?:in|on) (?:ci|prod(?:uction)?|the cluster|release)\b|\b(?:fails|breaks|crash(?:es)?|dies) (?:only )?(?:in|on) (?:ci|prod|release)|\bonly in (?:the )?release|\bworks on my\b|\bworks (?:fine )?locally|\bnever (?:locally|on my)|\bonce a day\b/i,
  lines: [
    {
      id: 'what-differs',
      text: 'Name what differs between the runs that pass and those that fail, and how to provoke the failure.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bwhat differs|\bprovoke|\breproduc|\brepro\b/i,
      explains: true,
    },
    noPapering,
  ],
  slots: [versions],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Threads, races and deadlocks',
  cue: /\brace condition|\bdead ?lock|\bconcurren|\bgoroutines?\b|\bunder load\b|\bthread[- ]?safe|\bmutex|\bdouble the limit|\basync(?:io)?\b[^.\n]{0,60}\b(?:hangs?|stuck|blocks?)|\block-free/i,
  lines: [
    {
      id: 'interleaving',
      text: 'Give the order in which the threads or requests interleave when it fails.',
      technique: 'output-contract',
      worth: 3,
      unless: /\binterleav|\border in which|\bsequence of events/i,
      explains: true,
    },
    noPapering,
  ],
  slots: [versions],
}

export const git: Genre = {
  id: 'git',
  title: 'Git trouble',
  cue: about(
    /\bgit\b|\brebas(?:e|ing)\b|\bmerge conflicts?\b|\bdetached head|\bcherry-?pick|\bforce[- ]push|\bpushed (?:a|the|my|to)\b|\bcommit(?:ted)? (?:to|on) (?:the )?(?:wrong|main|master)|\bsubmodule|\bunrelated histories|\brefusing to merge/i,
  ),
  lines: [
    {
      id: 'nothing-lost',
      text: 'Say before each command whether it can lose work, and how to get back.',
      technique: 'constraints',
      worth: 3,
      unless: /\blos(?:e|ing)\b|\bsafe(?:ly|st)?\b|\bback ?up\b|\bget back\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'shared',
      question: 'Has anything been pushed, and does anybody else work on the branch?',
      given: /\bpush|\bteam|\bcolleague|\bshared|\bonly me\b|\balone\b|\bprivate\b|\bpull\b/i,
      fact: 'What is shared',
    },
  ],
}

export const dependencies: Genre = {
  id: 'dependencies',
  title: 'Build or dependency error',
  cue: about(
    /\bnpm (?:err|install|i\b|ci\b)|\beresolve|\bpeer dep|\bpip (?:install|error|can)|\bmodulenotfound|\bno module named|\bcannot find module|\bcan'?t resolve\b|\bunresolved (?:external|symbol|import)|\bundefined reference|\bdependency (?:conflict|hell|tree)|\bnosuchmethod(?:error)?|\bclassnotfound|\bnoclassdeffound|\bgradle|\bmaven\b|\bmvn\b|\bwebpack|\bvite\b|\bcmake|\bmakefile|\bmissing separator|\blockfile|\bpackage-lock|\bpoetry\b|\bconda\b|\bcargo build|\bwon'?t (?:build|install)|\bbuild (?:fails|error|broken|failed)|\bnode-gyp|\blnk\d{4}|\bversion (?:conflict|mismatch)/i,
  ),
  lines: [
    {
      id: 'survives-clean-install',
      text: 'Name what clashes or is missing and why, and prefer a fix that survives a clean install over forcing it.',
      technique: 'constraints',
      worth: 2,
      when: /\bnpm|\beresolve|\bpeer|\bpip\b|\bdependenc|\bnosuchmethod|\bclassnotfound|\bgradle|\bmaven|\bmvn|\block|\bpoetry|\bconda|\bversion|\bcargo|\binstall/i,
      unless: /--force|\blegacy-peer|\bclean(?:est)? (?:install|fix)|\bforcing|\bproper fix/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const deployment: Genre = {
  id: 'deployment',
  title: 'Deployment or infrastructure failure',
  cue: about(
    /\bcrashloop|\bpods?\b|\bkube(?:rnetes|ctl)\b|\bk8s\b|\bdocker|\bcontainers?\b|\bcompose\b|\bhelm\b|\bterraform\b|\bansible\b|\bnginx\b|\bhaproxy|\bapache\b|\bdeploy(?:s|ed|ment|ing)?\b|\bjenkins|\bgithub actions?|\bgitlab|\bpipeline\b|\bci\b|\b50[234]s?\b|\bssh\b|\bdns\b|\bcertificate|\bssl\b|\btls\b|\bcors\b|\bfirewall|\bsystemd|\bincident\b|\bproduction (?:is )?(?:down|incident|outage)|\bconnection refused|\bport (?:is )?already|\bpermission denied|\bexec format|\bload balancer|\bkafka|\bconsumer (?:stopped|lag)|\bscheduled task|\bcron\b/i,
  ),
  lines: [
    {
      id: 'cause-and-command',
      text: 'Name the likeliest cause first and the command whose output would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\blikeliest cause|\bwhich command|\bconfirm|\bhow (?:do|can|would) (?:i|we) (?:check|verify|prove)/i,
      explains: true,
    },
    {
      id: 'live-system',
      text: 'Say which steps could interrupt service or lose data.',
      technique: 'constraints',
      worth: 2,
      when: /\bprod(?:uction)?\b|\blive\b|\bcluster|\bdatabase|\bterraform|\bdestroy|\bkafka|\bmigrat|\bincident|\bvolume|\bcustomers?\b/i,
      unless: /\bdowntime|\binterrupt|\blos(?:e|ing) data|\bdata loss|\bsafe(?:ly|st)?\b/i,
      explains: true,
    },
  ],
  slots: [
    versions,
    {
      id: 'changed',
      question: 'What changed just before it broke?',
      given:
        /\bsince\b|\bafter\b|\bupgrad|\bupdat|\bchanged\b|\bnothing was\b|\byesterday|\bnew(?:ly)?\b|\bstarted\b|\badded\b/i,
      fact: 'What changed',
    },
  ],
}

export const layout: Genre = {
  id: 'layout',
  title: 'Layout and styling',
  cue: /\bcss\b|\bflex(?:box)?\b|\bz-?index|\bsticky\b|\bgrid\b|\bcent(?:er|re|ring|ering|ered|red)\b|\boverflow(?:s|ed|ing)?\b|\bmargins?\b|\btailwind|\bbootstrap|\brenderflex|\blayout\b|\bmedia quer|\balign/i,
  lines: [
    {
      id: 'causing-rule',
      text: 'Say which rule or ancestor element causes it, not only which change hides it.',
      technique: 'constraints',
      worth: 2,
      unless: /\bwhich (?:rule|element|ancestor)|\bwhy\b|\bcauses? it\b|\breason\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'markup',
      question: 'Can you paste the HTML and CSS of the element and its parents, and name the browser?',
      given: /<\w+|\{[^}]*:|\bcolumn\(|\brow\(/i,
      fact: 'Markup',
    },
  ],
}

export const spreadsheet: Genre = {
  id: 'spreadsheet',
  title: 'Spreadsheet trouble',
  cue: /\bexcel\b|\bgoogle sheets?\b|\bspreadsheet|\b[vx]lookup|\bsumifs?\b|\bcountifs?\b|#(?:value|ref|n\/a|name|div\/0|spill|num)\b|\bformula\b|\bcircular reference|\bmy (?:budget )?sheet\b|\bpivot table/i,
  lines: [
    {
      id: 'how-to-confirm',
      text: 'Name the likeliest cause first and the cell or setting that would confirm it.',
      technique: 'output-contract',
      worth: 2,
      unless: /\blikeliest|\bconfirm|\bhow (?:do|can) i check/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'program',
      question: 'Which program and version, in which language or region setting?',
      given: /\b365\b|\b20(?:1\d|2\d)\b|\bgoogle sheets?\b|\blibre ?office/i,
      fact: 'Program',
    },
  ],
}

export const types: Genre = {
  id: 'types',
  title: 'Type or borrow error',
  cue: /\bts ?\(?\d{4}|\btypescript\b|\bnot assignable|\btype (?:error|mismatch|'[^'\n]*')|\bmypy\b|\bpyright|\bgenerics?\b|\be0\d{3}\b|\bborrow|\blifetime|\bcannot infer|\bincompatible types|\bobject is possibly|\bdoes not exist on type|\bsignedness/i,
  lines: [
    {
      id: 'no-silencing',
      text: 'Solve it at the source rather than silencing it with a cast, a clone or an ignore comment.',
      technique: 'constraints',
      worth: 2,
      unless: /\bcasts?\b|\bignore\b|\bsilenc|\bclone\b|\bidiomatic|\bas any\b/i,
    },
  ],
  slots: [surroundingCode, versions],
}

const ERROR_NAME =
  /\b(?:[A-Za-z]+(?:Error|Exception)|exception|traceback|stack ?trace|seg(?:mentation)? ?fault|panic(?:ked)?|fatal|abend|ORA-\d+|SQLSTATE|errno|exit code|crash(?:es|ed)?)\b|\berror:|\b(?:throws?|says?|gives?|get(?:ting)?) (?:me )?(?:an? |this |the )?error/i
const FRAMES =
  /^\s*at \S+|\btraceback \(most|\bFile "[^"\n]*", line \d+|\bgoroutine \d+|^#\d+\s+0x|\bstack backtrace|^\s*from \S+:\d+:in/im
const LOG_LINES = 4

const hasLog = (document: PromptDocument): boolean =>
  document.material.some(
    ({ kind, span }) => kind === 'log' && slice(document.text, span).split('\n').length >= LOG_LINES,
  )

export const trace: Genre = {
  id: 'trace',
  title: 'Stack trace',
  cue: (document) => shows(document, FRAMES),
  lines: [
    {
      id: 'root-cause',
      text: 'Name the root cause and the line of the trace that shows it, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\broot cause|\bwhich (?:line|of our)\b|\bwhat to check\b/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [surroundingCode, versions],
}

export const log: Genre = {
  id: 'log',
  title: 'Log',
  cue: hasLog,
  lines: [
    {
      id: 'root-cause',
      text: 'Name the root cause and the log line that shows it, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 3,
      unless: /\broot cause|\bwhich line\b|\bwhat to check\b/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const errorInCode: Genre = {
  id: 'error-in-code',
  title: 'Error with the code beside it',
  cue: (document) =>
    hasCode(document) && (ERROR_NAME.test(document.requestText) || shows(document, ERROR_NAME)),
  lines: [
    {
      id: 'source-of-value',
      text: 'Find where the bad value comes from, not only the line that trips over it.',
      technique: 'constraints',
      worth: 2,
      when: /\bnull|\bnonetype|\bundefined\b(?! (?:function|reference|symbol|method|variable))|\bnil\b|\bkeyerror|\bunknown column|\bvalueerror/i,
      unless: /\bcomes? from\b|\bguard\b|\broot cause|\bwhere (?:it|this|that|the value)\b/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [versions],
}

export const errorMessage: Genre = {
  id: 'error-message',
  title: 'Error message alone',
  cue: (document) => ERROR_NAME.test(document.requestText) || shows(document, ERROR_NAME),
  lines: [
    {
      id: 'second-suspect',
      text: 'Name the likeliest cause first, then what to check if that is not it.',
      technique: 'output-contract',
      worth: 2,
      unless: /\blikeliest|\bwhat to check\b|\broot cause/i,
      explains: true,
    },
  ],
  slots: [surroundingCode, versions],
}

export const wrongResult: Genre = {
  id: 'wrong-result',
  title: 'Wrong result',
  cue: /\bwrong (?:result|output|answer|number|value|sum|total)|\bexpected\b|\binstead of\b|\bi (?:get|got|wanted)\b|\b(?:returns?|gives?|prints?|shows?|outputs?) (?:always |only |me )?(?:nothing|null|none|nan|undefined|0|zero|false|true|the wrong|too|garbage|empty|an empty|blank)|\bdoes ?n[o']?t (?:work|sort|match|update|change|print|return|save|show|delete|find|do anything)|\bnot working|\boff by one|\bmore rows|\bfewer rows|\bmissing\b|\bduplicates?\b|\bnever (?:stops|fires|ends|reached|called)|\binfinite\b|\bwhat(?:'s| is| am i doing) wrong|\bwhy (?:is|does|do|are|am|isn'?t|doesn'?t|won'?t|can'?t)\b|\bskips?\b|\bdrifts?\b/i,
  lines: [
    {
      id: 'where-it-turns',
      text: 'Show the first point where the value turns wrong, with a concrete case.',
      technique: 'output-contract',
      worth: 2,
      material: true,
      unless: /\bconcrete (?:input|case)|\bstep through|\bline by line|\bfirst goes wrong/i,
      explains: true,
    },
    minimalFix,
  ],
  slots: [
    {
      id: 'expected',
      question: 'Which input did you try, what came out and what did you expect?',
      given:
        /\bexpect|\binstead of\b|\bshould (?:be|return|give|print)|\bi (?:get|got|wanted)\b|\breturns?\b|\bgives?\b|\bprints?\b|\balways\b/i,
      fact: 'Input, output and what was expected',
    },
    surroundingCode,
  ],
}

export const anyTrouble: Genre = {
  id: 'any-trouble',
  title: 'Other work on existing code',
  lines: [minimalFix],
  slots: [
    surroundingCode,
    {
      id: 'symptom',
      question: 'What exactly happens, and what should happen instead?',
      given:
        /\berror|\bexpect|\binstead|\bshould\b|\breturns?\b|\bcrash|\bfails?\b|\bexception|\bwhy\b|\bwhen\b|\bafter\b|\bfaster|\brefactor|\breview/i,
      fact: 'What happens',
    },
  ],
}
