// Trouble that lies in timing, machines and tools more than in a line of code.

import type { Genre, Line } from '../playbook.ts'
import { about } from './evidence.ts'
import { versions } from './slots.ts'

const noPapering: Line = {
  id: 'no-papering-over',
  text: 'Fix the cause rather than adding waits or retries.',
  technique: 'constraints',
  worth: 2,
  unless: /\b(?:waits?\b|sleep|retr(?:y|ies)\b|timeouts?\b|root cause|is (?:this|it|that)\b)/i,
}

export const flaky: Genre = {
  id: 'flaky',
  title: 'Failure that comes and goes',
  cue: /\b(?:flak(?:y|es)\b|sometimes\b|intermittent|random(?:ly)? (?:fail|crash|hang|error)|now and then\b|once in a while|(?:1|one) (?:of|in|out of) \d+\b|passes? alone|order-dependent|once a day\b)/i,
  lines: [
    {
      id: 'what-differs',
      text: 'Name what differs between the runs that pass and those that fail, and how to provoke the failure.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:what differs|provoke|reproduc|repro\b)/i,
      explains: true,
    },
    noPapering,
  ],
  slots: [versions],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Threads, races and deadlocks',
  cue: /\b(?:race condition|dead ?lock|concurren|goroutines?\b|under load\b|thread[- ]?safe|mutex|double the limit|async(?:io)?\b[^.\n]{0,60}\b(?:hangs?|stuck|blocks?)|lock-free)/i,
  lines: [
    {
      id: 'interleaving',
      text: 'Give the order in which the threads or requests interleave when it fails.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:interleav|order in which|sequence of events)/i,
      explains: true,
    },
    noPapering,
  ],
  slots: [versions],
}

export const environment: Genre = {
  id: 'environment',
  title: 'Works here, fails there',
  cue: /\b(?:only (?:in|on) (?:ci|prod(?:uction)?|the cluster|release|my|the)\b|(?:fails|breaks|crash(?:es)?|dies) (?:only )?(?:in|on) (?:ci|prod|release|the (?:container|server))|only in (?:the )?release|works (?:on|in) (?:my|pycharm|the (?:ide|console))|works (?:fine )?locally|localhost works|not locally|never (?:locally|on my)|in my friend)/i,
  lines: [
    {
      id: 'environments-differ',
      text: 'Name what differs between the two environments that could cause it, and how to check each.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:what differs|difference between|how (?:do|can) i check)/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const git: Genre = {
  id: 'git',
  title: 'Git trouble',
  cue: about(
    /\b(?:git\b|rebas(?:e|ing)\b|merge conflicts?\b|detached head|cherry-?pick|force[- ]push|pushed (?:a|the|my|to)\b|commit(?:ted)? (?:to|on) (?:the )?(?:wrong|main|master)|submodule|unrelated histories|refusing to merge)/i,
  ),
  lines: [
    {
      id: 'what-each-loses',
      text: 'Say before each command whether it can lose work, and how to get back.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:los(?:e|ing)\b|safe(?:ly|st)?\b|back ?up\b|get back\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'shared',
      question: 'Has anything been pushed, and does anybody else work on the branch?',
      given: /\b(?:push|team|colleague|shared|only me\b|alone\b|private\b|pull\b)/i,
      fact: 'What is shared',
    },
  ],
}

export const dependencies: Genre = {
  id: 'dependencies',
  title: 'Build or dependency error',
  cue: about(
    /\b(?:npm (?:err|install|i\b|ci\b)|eresolve|peer dep|pip (?:install|error|can)|modulenotfound|no module named|cannot find module|can'?t resolve\b|unresolved (?:external|symbol|import)|undefined reference|dependency (?:conflict|hell|tree)|nosuchmethod(?:error)?|classnotfound|noclassdeffound|gradle|maven\b|mvn\b|webpack|vite\b|cmake|makefile|missing separator|lockfile|package-lock|poetry\b|conda\b|cargo build|won'?t (?:build|install)|build (?:fails|error|broken|failed)|node-gyp|lnk\d{4}|version (?:conflict|mismatch))/i,
  ),
  lines: [
    {
      id: 'survives-clean-install',
      text: 'Name what clashes or is missing and why, and prefer a fix that survives a clean install over forcing it.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:npm|eresolve|peer|pip\b|dependenc|nosuchmethod|classnotfound|gradle|maven|mvn|lock|poetry|conda|version|cargo|install)/i,
      unless: /\b(?:legacy-peer|clean(?:est)? (?:install|fix)|forcing|proper fix)|--force/i,
      explains: true,
    },
  ],
  slots: [versions],
}

export const deployment: Genre = {
  id: 'deployment',
  title: 'Deployment or infrastructure failure',
  cue: about(
    /\b(?:crashloop|pods?\b|kube(?:rnetes|ctl)\b|k8s\b|docker|containers?\b|compose\b|helm\b|terraform\b|ansible\b|nginx\b|haproxy|apache\b|deploy(?:s|ed|ment|ing)?\b|jenkins|github actions?|gitlab|pipeline\b|ci\b|50[234]s?\b|ssh\b|dns\b|certificate|ssl\b|tls\b|cors\b|firewall|systemd|incident\b|production (?:is )?(?:down|incident|outage)|connection refused|port (?:is )?already|permission denied|exec format|load balancer|kafka|consumer (?:stopped|lag)|scheduled task|cron\b)/i,
  ),
  lines: [
    {
      id: 'cause-and-command',
      text: 'Name the likeliest cause first and the command whose output would confirm it.',
      technique: 'output-contract',
      worth: 3,
      unless:
        /\b(?:likeliest cause|which command|confirm|how (?:do|can|would) (?:i|we) (?:check|verify|prove))/i,
      explains: true,
    },
    {
      id: 'live-system',
      text: 'Say which steps could interrupt service or lose data.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:prod(?:uction)?\b|live\b|cluster|database|terraform|destroy|kafka|migrat|incident|volume|customers?\b)/i,
      unless: /\b(?:downtime|interrupt|los(?:e|ing) data|data loss|safe(?:ly|st)?\b)/i,
      explains: true,
    },
  ],
  slots: [
    versions,
    {
      id: 'changed',
      question: 'What changed just before it broke?',
      given:
        /\b(?:since\b|after\b|upgrad|updat|changed\b|nothing was\b|yesterday|new(?:ly)?\b|started\b|added\b)/i,
      fact: 'What changed',
    },
  ],
}
