// Scripts that watch something, patch something or answer a change: what happens on the hundredth run.

import { trap } from '../trap.ts'

export const readingsAlarm = trap({
  id: 'silent-sensor',
  title: 'Alarm on readings',
  cue: /^(?=[\s\S]*\b(?:sensors?|temperature|humidity|freezer|fridge|greenhouse|water level|moisture|thermometer|ds18b20|dht\d+|bme\d+)\b)(?=[\s\S]*\b(?:below|above|under|over|drops?|exceeds?|rises?|falls?|too (?:cold|hot|warm|wet|dry)|freez\w*|leak\w*|reach\w*)\b)(?=[\s\S]*\b(?:alert|notif\w*|warn\w*|alarm|sms|text if|text me|a text|e-?mail(?:s|ed)? (?:me|when|if)|tells? me|message me)\b)/i,
  text: 'Raise the alarm also when readings stop coming, and once per event rather than at every reading.',
  unless: /\b(?:home assistant|stop coming|no reading|offline|unavailable|hysteresis|once per)/i,
})

export const watcher = trap({
  id: 'alert-on-change',
  title: 'Watching a page, price or service',
  cue: /^(?![\s\S]*\b(?:react|component|useeffect|prometheus|grafana|terraform|cloudwatch)\b)[\s\S]*(?:\b(?:price|stock|website|site|page|uptime|availability|ticket|restock|ssl|certificate|disk) (?:\w+ )?(?:tracker|monitor(?:ing)?|watcher|checker|alerts?)\b|\b(?:monitor|watch|check)(?:s|ing)?\b[^.\n]{0,80}\b(?:alert\w*|notif\w+|e-?mails? (?:me|us|if|when)|sends? (?:an? |me )|warns?)\b|\b(?:alert|notify|e-?mail|text|message|tell)s? me (?:when|if|as soon)\b)/i,
  text: 'Alert once when the state changes rather than on every run, and say when the check itself fails.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:script|python|bash|powershell|code|program|tool|bot|node|app|automat\w*)\b/i,
  unless:
    /\b(?:reservation|again|wait until|file exists|full-stack|once\b|on change|state file|each time|every time|excel|sheets?|vba|calendar|already sent|(?:check|watch)(?:es)? a folder)/i,
})

export const patching = trap({
  id: 'few-hosts-at-a-time',
  title: 'Updating many machines',
  cue: /^(?=[\s\S]*\b(?:ansible|playbook|salt|puppet|fleet|servers|vms|hosts|machines)\b)(?=[\s\S]*\b(?:patch(?:es|ing)?|apt upgrade|(?:upgrade|update)s? (?:all |our |the |my )?(?:\w+ )?(?:servers|packages|hosts|vms|machines)|security updates|unattended)\b)/i,
  text: 'Take a few machines at a time, stop when one does not come back, and reboot only where it is needed.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:script|playbook|ansible|bash|write|create|automat\w*)\b/i,
  unless: /\b(?:serial\b|batch|rolling|one (?:at a time|server)|reboot|policy|firmware|windows update not)/i,
})

export const idleAccounts = trap({
  id: 'late-logon-stamp',
  title: 'Unused accounts in a directory',
  cue: /\b(?:inactive|stale|unused|dormant|not logged (?:in|on)|last (?:log-?on|log-?in))\b[\s\S]{0,60}\b(?:ad|active directory|domain) ?(?:users?|accounts?|computers?)?\b|\b(?:ad|active directory|domain) (?:users?|accounts?|computers?)\b[\s\S]{0,80}\b(?:inactive|stale|unused|not logged|haven'?t logged|last ?log-?on)/i,
  text: 'Allow for lastLogonTimestamp being up to two weeks behind and for accounts that never logged on; change nothing.',
  unless: /\b(?:lastlogontimestamp|never logged|lag|google ad|ads\b|ad account)/i,
})

export const ownEcho = trap({
  id: 'own-changes',
  title: 'Flow that answers a change',
  cue: /^(?=[\s\S]*\b(?:power automate|zapier|n8n|make\.com|airtable automation|workflow automation|flow that|zap that|database trigger|firestore trigger|on ?edit)\b)(?=[\s\S]*\b(?:when(?:ever)?|updat\w*|modif\w*|chang\w*|edit\w*|sync\w*)\b)(?=[\s\S]*\b(?:updates?|sets?|writes?|fills?|syncs?|changes|copies)\b)/i,
  text: 'Keep its own changes from setting it off again.',
  unless: /\b(?:loop|set(?:ting)? it off|trigger condition|recurs|itself)/i,
})

export const leakedSecret = trap({
  id: 'revoke-first',
  title: 'Secret in a repository',
  cue: /^(?=[\s\S]*\b(?:\.env|api[- ]?keys?|secrets?|passwords?|credentials?|access tokens?|private keys?)\b|[\s\S]*\.env\b)(?=[\s\S]*\b(?:commit(?:ted|s)?|pushed|git history|leaked|exposed)\b)(?=[\s\S]*\b(?:git|github|gitlab|repo\w*|commit\w*|pushed)\b)/i,
  small: true,
  text: 'Put revoking the secret first; removing it from the history does not make it safe again.',
  when: /^(?=[\s\S]{0,400}$)[\s\S]*\b(?:accidentally|committed|pushed|leaked|exposed|remove|delete|what (?:do|to|now|should)|how (?:do|to|can))\b/i,
  unless:
    /\b(?:revok|rotat|not (?:yet )?pushed|pre-?commit|hook|prevent|scanner|scan for|keep secrets|manage secrets)/i,
})
