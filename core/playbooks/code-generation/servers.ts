// Configuration of one machine: timers, backups, web servers, firewalls.

import { short } from '../condition.ts'
import type { Genre, Line } from '../playbook.ts'

const checkFirst: Line = {
  id: 'check-first',
  text: 'Give the command that checks it before it goes live.',
  technique: 'output-contract',
  worth: 2,
  small: true,
  unless: /\b(?:checks?\b|dry[- ]?run|validat|verify|test (?:it|the config)|plan\b|nginx -t)/i,
  explains: true,
}

const missedRun: Line = {
  id: 'missed-run',
  text: 'Say what happens when the machine was off at the scheduled time.',
  technique: 'constraints',
  worth: 2,
  when: short(
    300,
    /\b(?:systemd|launchd|task scheduler|scheduled task)\b/,
    /\b(?:timers?|nightly|daily|weekly|monthly|every|at \d|once a|scheduled?|scheduler)\b/,
  ),
  unless:
    /\*\/\d|\b(?:which (?:one|is)\b|vs\b|versus\b|compar\w*|differences?\b|better\b|every (?:\d+ )?(?:min(?:ute)?s?|seconds?|hours?)|hourly|persistent|missed|was off|kubernetes|k8s)\b/i,
  explains: true,
}

export const backup: Genre = {
  id: 'backup',
  title: 'Backup',
  cue: /^(?![\s\S]*?\b(?:through|over|inside) (?:\w+ ){0,3}back ?ups?\b)(?![\s\S]*?(?<!\b(?:and|then|also) )\b(?:clean\w*|delet\w*|remov\w*|prun\w*|rotat\w*|purg\w*|thin\w*)\b[^.\n]{0,30}\bback ?ups?\b)[\s\S]*?\b(?:(?:scripts?|cron ?tab|cron ?job|cron|bash|timer|powershell|batch|job)\b[^.\n]{0,60}\b(?:back ?ups?|backing up|pg_dump|mysqldump|restic|borg)|(?:back ?ups?|backing up|pg_dump|mysqldump|restic|borg)\b[^.\n]{0,60}\b(?:scripts?|cron ?tab|cron ?job|bash|timer|nightly|job))\b/i,
  lines: [
    {
      id: 'restorable',
      text: 'Let the run fail loudly on an empty or incomplete backup, and say how to restore one.',
      technique: 'constraints',
      worth: 3,
      when: short(400, /(?<!\/[\w/]{0,30})\b(?:back ?ups?|backing up|pg_dump|mysqldump|restic|borg)/),
      unless:
        /\b(?:through|over|inside) (?:\w+ ){0,3}back ?ups?\b|\bback ?ups? (?:folders?|director\w+|drive|shares?|files?)\b[^.\n]{0,80}\b(?:delet\w*|remov\w*|prun\w*|clean\w*|count\w*|lists?|find\w*|check\w*|size|reports?|alert\w*|monitor\w*)|\b(?:restor\w*|pipefail|verif\w*|check(?:s|ed)? (?:it|the)|empty or incomplete|entry\b|expression\b)/i,
    },
    missedRun,
  ],
  slots: [],
}

export const schedule: Genre = {
  id: 'schedule',
  title: 'Timer or scheduled job',
  cue: /\b(?:cron(?:tab)?\b|systemd (?:unit|timer|service)|(?:unit|service) (?:and|\+) timer|task scheduler|scheduled task|launchd\b|cronjob\b)/i,
  lines: [
    {
      id: 'either-day',
      text: 'Mind that cron runs when either the day of the month or the weekday matches, not only when both do.',
      technique: 'constraints',
      worth: 3,
      when: short(
        300,
        /\bcron(?:tab|job)?\b/,
        /\b(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th)) (?:mon|tues|wednes|thurs|fri|satur|sun|week)day\b/,
      ),
      unless:
        /\b(?:either|plain cron|usual trick|quartz|systemd|eventbridge|spring|both fields|day of (?:the )?month)\b/i,
    },
    {
      id: 'overlapping-runs',
      text: 'Keep a run from starting while the last one is still going.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:every (?:\d+ )?(?:min(?:ute)?s?|seconds?|hours?)|hourly)\b/,
        /\b(?:scripts?|job|sync\w*|backups?|imports?|fetch\w*|pull\w*|process\w*|rsync)\b/,
      ),
      unless:
        /\b(?:overlap\w*|flock|lock(?:file)?|concurrency|still (?:going|running)|already running|expression|syntax)\b/i,
    },
    missedRun,
    { ...checkFirst, when: /\b(?:systemd|timer|service\b|launchd)/i },
  ],
  slots: [],
}

export const webServer: Genre = {
  id: 'web-server',
  title: 'Web server or proxy configuration',
  cue: /^(?![\s\S]*\b(?:50[0234]|gives|errors?|fail(?:s|ed|ing)|why|log lines|parse)\b)[\s\S]*\b(?:nginx\b|haproxy\b|apache\b(?! (?:spark|kafka|impala|airflow|arrow|beam|hadoop|flink|poi))|htaccess\b|caddy(?:file)?\b|traefik\b|varnish\b|envoy\b|reverse proxy)/i,
  lines: [
    {
      id: 'redirects',
      text: 'Redirect in a single hop, and say that the certificate must also cover the redirected host name.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:redirect\w*|30[1278]|http to https|https only|(?:to|->) (?:non[- ]www|apex|bare|www|https))\b/,
        /\b(?:www|apex|bare|domains?)\b/,
        /\bhttps\b/,
      ),
      unless: /\b(?:single (?:hop|redirect)|certificate|certs?\b|chain)/i,
      explains: true,
    },
    {
      id: 'real-client',
      text: 'Pass on the real client address and protocol, and let only the proxy set them.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: /\b(?:proxy|upstream|localhost:?\d+|to \d{4}\b|on port \d+)/i,
      unless:
        /\b(?:x-forwarded|real[- ](?:ip|client)|client (?:ip|address)|proxy protocol|pg\b|postgres|mysql|tcp\b|redis)/i,
    },
    checkFirst,
  ],
  slots: [],
}

export const host: Genre = {
  id: 'host',
  title: 'Configuration of a machine',
  cue: /\b(?:ansible\b|sshd?_config|harden(?:s|ing)?\b|ufw\b|iptables|nftables|firewall rules?|wireguard|fail2ban|cloud-init|puppet\b|nixos\b|netplan)/i,
  lines: [
    {
      id: 'locked-out',
      text: 'Say how to apply it without locking me out of SSH.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:ssh\b|sshd|ufw\b|except my ip|block all|(?:allow|except) (?:only )?22\b|(?:default|drop|deny) (?:deny|drop|the rest|everything|all|inbound)|netplan)/i,
      unless: /\b(?:lock(?:s|ed|ing)? (?:me|you|us|myself|everyone)? ?out|way in\b|rollback|roll back)/i,
      explains: true,
    },
    checkFirst,
  ],
  slots: [],
}
