// Trouble that lies in timing, machines and tools more than in a line of code.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'
import { about, shows } from './evidence.ts'
import { logs } from './slots.ts'

const FLAKY =
  /\b(?:flak(?:y|es)\b|(?:tests?|specs?|suite|ci)\b[^.\n]{0,60}\b(?:sometimes|intermittent\w*|randomly|now and then|once in a while|(?:1|one) (?:of|in|out of) \d+)|(?:sometimes|intermittent\w*|randomly|once in a while)\b[^.\n]{0,60}\b(?:tests?|specs?|suite)\b|passes? alone|order-dependent)/i

export const flaky: Genre = {
  id: 'flaky',
  title: 'Test that fails now and then',
  cue: FLAKY,
  lines: [
    {
      id: 'provoke-failure',
      text: 'Say how to provoke the failure on demand, so that the fix can be proved.',
      technique: 'output-contract',
      worth: 3,
      unless: /\b(?:what differs|provoke|on demand|reproduc|repro\b)/i,
      explains: true,
    },
  ],
  slots: [],
}

const WAITS = /\b(?:sleep|waits?|waitFor\w*|setTimeout|delay|after)\b ?\(|\btimers?\b/i

export const flakyByTime: Genre = {
  ...flaky,
  id: 'flaky-by-time',
  title: 'Test that waits and fails now and then',
  cue: (document) => FLAKY.test(document.said) && shows(document, WAITS),
  lines: [
    ...flaky.lines,
    {
      id: 'no-papering-over',
      text: 'Fix the cause rather than adding waits or retries.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:waits?\b|sleep|retr(?:y|ies)\b|timeouts?\b|root cause|is (?:this|it|that)\b|(?:re)?structure|rewrite|redesign|fake (?:clock|timers?))/i,
    },
  ],
}

const RACE =
  /\b(?:race condition|dead ?lock|goroutines?\b|(?:wrong|lost|lose[sd]?|duplicat\w*|corrupt\w*|twice)\b[^.\n]{0,60}\bunder load\b|\bunder load\b[^.\n]{0,60}\b(?:wrong|lost|lose[sd]?|duplicat\w*|corrupt\w*|twice)|thread[- ]?safe|mutex|double the limit|async(?:io)?\b[^.\n]{0,60}\b(?:hangs?|stuck|blocks?)|lock-free|concurrent (?:map|requests?|writes?|updates?))/i

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Threads, races and deadlocks',
  cue: RACE,
  lines: [
    {
      id: 'interleaving',
      text: 'Show one order of events in which it goes wrong.',
      technique: 'output-contract',
      worth: 3,
      material: true,
      when: /\b(?:dead ?locks?|race condition|double|twice|hangs?|stuck|blocks|lost|fails?|wrong|sometimes|corrupt\w*|duplicat\w*)\b/i,
      unless:
        /\b(?:time[sd]?[- ]?outs?\b|timing out|slow(?:er|ly)?\b|latency|performance|what would you change|interleav|order (?:in which|of events)|sequence of events|all goroutines are asleep|(?:is|are) (?:this|it|that|these) (?:\w+ )?thread[- ]?safe)/i,
      explains: true,
    },
  ],
  slots: [],
}

export const environment: Genre = {
  id: 'environment',
  title: 'Works here, fails there',
  cue: /\b(?:only (?:in|on) (?:ci|prod(?:uction)?|the (?:cluster|server))\b|(?:fails|breaks|crash(?:es)?|dies) (?:only )?(?:in|on) (?:ci|prod|the (?:container|server))|works (?:on|in) (?:my|pycharm|the (?:ide|console))|works (?:fine )?locally|localhost works|not locally|never (?:locally|on my))/i,
  lines: [
    {
      id: 'differences-that-fit',
      text: 'Rank the differences between the two places that fit this symptom, with one check for each.',
      technique: 'output-contract',
      worth: 2,
      material: false,
      when: short(130),
      unless:
        /\b(?:differs|differences?\b|how (?:do|can) i check|error|exception|cors\b|assert\w*|not found|denied|timeout|nosuch\w*|modulenotfound\w*)/i,
      explains: true,
    },
  ],
  slots: [logs],
}

const MOVES_HISTORY =
  /\b(?:undo|rebas(?:e|ed|ing)|reset|amend|revert|squash|force|rewrite|accidentally|wrong branch|committed (?:to|on) (?:main|master)|lost|remove[sd]?|delete[sd]?|detached|non-fast-forward|rejected)\b/

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
      when: short(
        600,
        new RegExp(
          `${MOVES_HISTORY.source}|unrelated histories|\\b(?:stash|merge conflicts?|cherry-?pick)\\b`,
        ),
      ),
      unless:
        /\b(?:(?:rebase|merge|squash) (?:or|vs\.?|versus)\b|which is better|why (?:does|is|do)\b|what (?:does|is)\b|should i (?:use|rebase|merge|squash)|los(?:e|ing)\b|safe(?:ly|st)?\b|back ?up\b|get back\b|lock ?file|package-lock|explain|difference|permission|publickey)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'shared',
      question: 'Has anything been pushed, and does anybody else work on the branch?',
      given: askedOnlyFor(
        MOVES_HISTORY,
        /\b(?:(?:rebase|merge|squash) (?:or|vs\.?|versus)\b|which is better|push|team|colleague|shared|only me\b|alone\b|private\b|pull\b|detached)/,
      ),
      fact: 'What is shared',
    },
  ],
}

export const dependencies: Genre = {
  id: 'dependencies',
  title: 'Build or dependency error',
  cue: about(
    /\b(?:externally[- ]managed|npm (?:err|install|i\b|ci\b)|eresolve|peer dep|pip (?:install|error|can)|modulenotfound|no module named|cannot find module|can'?t resolve\b|unresolved (?:external|symbol|import)|undefined (?:reference|symbols?)|dependency (?:conflict|hell|tree)|nosuchmethod(?:error)?|classnotfound|noclassdeffound|gradle|maven\b|mvn\b|webpack|vite\b|cmake|makefile|missing separator|lockfile|package-lock|poetry\b|conda\b|cargo build|won'?t (?:build|install)|build (?:fails|error|broken|failed)|node-gyp|lnk\d{4}|version (?:conflict|mismatch))/i,
  ),
  lines: [
    {
      id: 'survives-clean-install',
      text: 'Prefer a fix that survives a clean install over forcing it.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:eresolve|(?:dependency|version) conflict|conflicting (?:peer )?dependenc\w*|incompatible versions?)/i,
      unless: /\b(?:legacy-peer|clean(?:est)? (?:install|fix)|forcing|proper fix)|--force/i,
    },
  ],
  slots: [],
}
