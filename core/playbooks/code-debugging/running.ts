// Services that run somewhere: what does not answer, and what must not be lost while mending it.

import type { Genre } from '../playbook.ts'
import { about } from './evidence.ts'
import { logs } from './slots.ts'

/** Symptoms that many causes share; an error message in the prompt mostly settles them. */
const VAGUE =
  /\b(?:50[234]s?\b|crash ?loop\w*|not reachable|unreachable|can'?t (?:reach|connect)|does ?n[o']?t (?:start|respond|load|come up)|won'?t (?:start|come up)|hangs?\b|pending\b|keeps restarting|(?:is|went|goes) down\b|slow after|lag\b|stopped working|connection refused|already (?:allocated|in use))/
const DEPLOYED =
  /\b(?:crash ?loop\w*|pods?\b|kube(?:rnetes|ctl)\b|k8s\b|docker|containers?\b|compose\b|helm\b|nginx\b|haproxy|apache\b|deploy(?:s|ed|ment|ing)?\b|server\b|site\b|dns\b|load balancer|ingress|kafka|service\b|vm\b|vps\b|prod(?:uction)?\b)/
const SETTLED =
  /\b(?:oom\w*|exec format|no such file|immutable|permission denied|publickey|cors\b|password authentication|error response|already (?:allocated|in use)(?![\s\S]*\bbut\b)|must be\b|not found\b|exit code \d|certificate)/

export const outage: Genre = {
  id: 'outage',
  title: 'Service that does not answer',
  cue: new RegExp(
    `^(?=[\\s\\S]{0,220}$)(?![\\s\\S]*?(?:${SETTLED.source}))(?=[\\s\\S]*?(?:${VAGUE.source}))(?=[\\s\\S]*?(?:${DEPLOYED.source}))`,
    'i',
  ),
  lines: [
    {
      id: 'cause-and-command',
      text: 'Name the likeliest cause first and the command whose output would confirm it.',
      technique: 'output-contract',
      worth: 3,
      material: false,
      unless:
        /\b(?:likeliest cause|which command|confirm|how (?:do|can|would) (?:i|we) (?:check|verify|prove)|what does\b|mean\b)/i,
      explains: true,
    },
  ],
  slots: [
    logs,
    {
      id: 'changed',
      question: 'What changed just before it broke?',
      given:
        /\b(?:since\b|after\b|upgrad|updat|changed\b|nothing was\b|yesterday|new(?:ly)?\b|started\b|added\b|first time|mean\b|already (?:allocated|in use))/i,
      fact: 'What changed',
    },
  ],
}

export const deployment: Genre = {
  id: 'deployment',
  title: 'Deployment or infrastructure failure',
  cue: about(
    /\b(?:crashloop|pods?\b(?! installed)|kube(?:rnetes|ctl)\b|k8s\b|docker|containers?\b|compose\b|helm\b|terraform\b|ansible\b|nginx\b|haproxy|apache\b|deploy(?:s|ed|ment|ing)?\b|jenkins|github actions?|gitlab|pipeline\b|ci\b|50[234]s?\b|ssh\b|dns\b|certificate|ssl\b|tls\b|cors\b|firewall|systemd|incident\b|production (?:is )?(?:down|incident|outage)|connection refused|port (?:is )?already|permission denied|exec format|load balancer|kafka|consumer (?:stopped|lag)|scheduled task|cron\b)/i,
  ),
  lines: [
    {
      id: 'live-system',
      text: 'Say which steps could interrupt service or lose data.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:destroy\w*|volume exists|incident|outage|prod(?:uction)? (?:is )?(?:down|db|database)|prod-db|drop (?:the )?(?:table|database|volume)|stuck in terminating|reprocess\w*|migration failed|disk (?:is )?full|no space left)\b/i,
      unless: /\b(?:review\w*|downtime|interrupt|los(?:e|ing) data|data loss|safe(?:ly|st)?\b)/i,
      explains: true,
    },
  ],
  slots: [],
}
