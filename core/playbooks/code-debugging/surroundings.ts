// Trouble that lies in timing, machines and tools more than in a line of code.

import type { Genre, Line } from '../playbook.ts'
import { about } from './evidence.ts'
import { versions } from './slots.ts'

const noPapering: Line = {
  id: 'no-papering-over',
  text: 'Fix the cause rather than adding waits or retries.',
  technique: 'constraints',
  worth: 2,
  unless: /\bwaits?\b|\bsleep|\bretr(?:y|ies)\b|\btimeouts?\b|\broot cause|\bis (?:this|it|that)\b/i,
}

export const flaky: Genre = {
  id: 'flaky',
  title: 'Failure that comes and goes',
  cue: /\bflak(?:y|es)\b|\bsometimes\b|\bintermittent|\brandom(?:ly)? (?:fail|crash|hang|error)|\bnow and then\b|\bonce in a while|\b(?:1|one) (?:of|in|out of) \d+\b|\bpasses? alone|\border-dependent|\bonce a day\b/i,
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

export const environment: Genre = {
  id: 'environment',
  title: 'Works here, fails there',
  cue: /\bonly (?:in|on) (?:ci|prod(?:uction)?|the cluster|release|my|the)\b|\b(?:fails|breaks|crash(?:es)?|dies) (?:only )?(?:in|on) (?:ci|prod|release|the (?:container|server))|\bonly in (?:the )?release|\bworks (?:on|in) (?:my|pycharm|the (?:ide|console))|\bworks (?:fine )?locally|\blocalhost works|\bnot locally|\bnever (?:locally|on my)|\bin my friend/i,
  lines: [
    {
      id: 'what-differs',
      text: 'Name what differs between the two environments that could cause it, and how to check each.',
      technique: 'output-contract',
      worth: 3,
      unless: /\bwhat differs|\bdifference between|\bhow (?:do|can) i check/i,
      explains: true,
    },
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
