// Code that other systems run by: containers, clusters, pipelines, proxies, timers.

import type { Genre, Line } from '../playbook.ts'

const secrets: Line = {
  id: 'secrets',
  text: 'Keep secrets out of the files, and grant no more rights than the job needs.',
  technique: 'constraints',
  worth: 2,
  when: /\b(?:secrets?|tokens?\b|passwords?|deploy|push(?:es)? (?:to|the image)|publish|registry|aws\b|s3\b|iam\b|role\b|lambda|database|postgres|mysql|redis|smtp|api keys?|bucket|ecr\b|gcp\b|azure)/i,
  unless:
    /\b(?:secrets?\b|vault|credentials?|oidc|least[- ]privilege|env(?:ironment)? (?:file|variables?|vars?))/i,
}

const checkFirst: Line = {
  id: 'check-first',
  text: 'Give the command that checks it before it goes live.',
  technique: 'output-contract',
  worth: 2,
  unless: /\b(?:checks?\b|dry[- ]?run|validat|verify|test (?:it|the config)|plan\b|nginx -t)/i,
  explains: true,
}

export const schedule: Genre = {
  id: 'schedule',
  title: 'Timer or scheduled job',
  cue: /\b(?:cron(?:tab)?\b|systemd (?:unit|timer|service)|(?:unit|service) (?:and|\+) timer|task scheduler|scheduled task|launchd\b|cronjob\b)/i,
  lines: [
    {
      id: 'overlap',
      text: 'Say what happens when a run overlaps the next one or the machine was off at the time.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:timer|cron|nightly|daily|every\b|hourly|minutes?\b|weekly|monthly|scheduled)/i,
      unless:
        /\b(?:overlap|persistent|missed\b|was off\b|already running|lock\b|flock|cron expression|crontab line)/i,
      explains: true,
    },
    {
      id: 'next-runs',
      text: 'List the next few dates on which it would run.',
      technique: 'output-contract',
      worth: 2,
      when: /\bcron(?:tab)?\b/i,
      unless: /\b(?:next (?:few|runs?|dates|times)|kubernetes|k8s|every (?:\d+ )?(?:minutes?|hours?|day)\b)/i,
      explains: true,
    },
    { ...checkFirst, when: /\b(?:systemd|timer|service\b|launchd)/i },
  ],
  slots: [],
}

export const webServer: Genre = {
  id: 'web-server',
  title: 'Web server or proxy configuration',
  cue: /\b(?:nginx\b|haproxy\b|apache\b|htaccess\b|caddy(?:file)?\b|traefik\b|varnish\b|envoy\b|reverse proxy)/i,
  lines: [
    {
      id: 'redirects',
      text: 'Keep path and query string in every redirect, and make sure none can loop.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:redirect|https\b|www\b|30[1278]\b)/i,
      unless: /\b(?:loops?\b|query string|keep(?:ing)? (?:the )?path)/i,
    },
    {
      id: 'real-client',
      text: 'Pass on the real client address and protocol, and let only the proxy set them.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:proxy|upstream|load balanc|leastconn|localhost:?\d+|to \d{4}\b)/i,
      unless: /\b(?:x-forwarded|real[- ](?:ip|client)|client (?:ip|address)|proxy protocol)/i,
    },
    checkFirst,
  ],
  slots: [],
}

export const infrastructureAsCode: Genre = {
  id: 'infrastructure-as-code',
  title: 'Cloud resources as code',
  cue: /\b(?:terraform\b|opentofu\b|cloudformation\b|pulumi\b|(?:aws )?cdk\b|bicep\b|iam (?:policy|role)|bucket policy)/i,
  lines: [
    secrets,
    {
      id: 'replaced',
      text: 'Name anything in it that a later change would destroy and recreate, and protect what holds data.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:rds\b|database|postgres|s3\b|bucket|dynamo|volume|efs\b|disk|storage|cluster|state\b)/i,
      unless: /\b(?:destroy|recreat|prevent_destroy|deletion[_ -]protection|retain)/i,
    },
    {
      id: 'versions',
      text: 'Pin provider and module versions, and say which ones it was written for.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:terraform|opentofu|pulumi|cdk\b)/i,
      unless: /\b(?:versions?\b|pin\b|pinned|v?\d+\.\d+)|[~^>]=? ?\d/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'existing',
      question: 'What exists already that it must fit in with (network, accounts, naming)?',
      given:
        /\b(?:existing|already\b|vpc\b|our (?:account|module|network)|from scratch|new account|greenfield)/i,
      fact: 'What exists already',
    },
  ],
}

export const host: Genre = {
  id: 'host',
  title: 'Configuration of a machine',
  cue: /\b(?:ansible\b|sshd?_config|harden(?:s|ing)?\b|ufw\b|iptables|nftables|firewall rules?|wireguard|fail2ban|cloud-init|puppet\b|nixos\b|netplan)/i,
  lines: [
    {
      id: 'locked-out',
      text: 'Say how to keep a way in if the new settings lock me out.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:ssh|firewall|ufw\b|iptables|nftables|netplan|wireguard|vpn\b)/i,
      unless: /\b(?:lock(?:s|ed|ing)? (?:me|you|us|myself|everyone)? ?out|way in\b|rollback|roll back)/i,
      explains: true,
    },
    checkFirst,
  ],
  slots: [],
}

export const pipeline: Genre = {
  id: 'pipeline',
  title: 'CI pipeline',
  cue: /\b(?:github actions?\b|gitlab[- ]ci|gitlab pipeline|ci (?:check|step|job|pipeline|workflow|config)|ci\/cd|jenkins(?:file)?\b|circle ?ci\b|azure (?:devops )?pipelines?|buildkite|workflow (?:that|to|for)\b|pre-?commit\b|git hook)/i,
  lines: [
    secrets,
    {
      id: 'fails-loudly',
      text: 'Make sure that a failing step fails the run, also inside pipes and loops.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:fails?\b|pipefail|exit code|set -e)/i,
    },
    {
      id: 'action-versions',
      text: 'Pin the versions of actions and images, and say which ones to check for a newer release.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:actions?\b|gitlab|docker|image)/i,
      unless: /\b(?:versions?\b|pin\b|pinned|sha\b)|@v\d/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'commands',
      wording: 'commands/pipeline',
      question: 'Which commands build and test the project locally?',
      given:
        /\b(?:npm\b|yarn\b|pnpm\b|pytest|make\b|maven|mvn\b|gradle|cargo|go test|tox\b|poetry|uv\b|dotnet|ruff|eslint|composer|bundle\b|terraform)/i,
      fact: 'Commands',
    },
  ],
}

export const containers: Genre = {
  id: 'containers',
  title: 'Containers and clusters',
  cue: /\b(?:docker(?:file|[- ]?compose)?\b|compose (?:file|yaml|yml)|kubernetes\b|k8s\b|helm\b|kustomize\b|argo(?:cd| rollouts?)?\b|podman\b|nomad\b|istio\b|hpa\b|openshift\b)/i,
  lines: [
    {
      id: 'ready-before-use',
      text: 'Have services wait until what they depend on is ready, not only started, and stop cleanly on SIGTERM.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:compose\b|postgres|redis|kafka|rabbit|mysql|deployment|rollout|celery|worker|cluster)/i,
      unless: /\b(?:health ?checks?|readiness|ready\b|sigterm|depends_on|graceful)/i,
    },
    secrets,
    {
      id: 'small-context',
      text: 'Order the layers so that a change in the source does not reinstall the dependencies.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:dockerfile\b|multi[- ]?stage)/i,
      unless: /\b(?:layers?\b|cach(?:e|ing)\b)/i,
    },
  ],
  slots: [
    {
      id: 'start',
      question: 'How is the app started, and on which port does it listen?',
      given:
        /\b(?:port\b|uvicorn|gunicorn|npm start|entry ?point|cmd\b|listens?\b|nginx|helm\b|hpa\b|kubectl)|:\d{2,5}\b/i,
      fact: 'Start command and port',
    },
  ],
}
