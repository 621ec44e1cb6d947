// Code that other systems run by: cloud resources, pipelines, containers, clusters.

import { askedOnlyFor, short } from '../condition.ts'
import type { Genre } from '../playbook.ts'

const DATABASE = /\b(?:rds|aurora|database|postgres(?:ql)?|mysql|mariadb|cloud sql|documentdb|sql server)\b/

export const infrastructureAsCode: Genre = {
  id: 'infrastructure-as-code',
  title: 'Cloud resources as code',
  cue: /\b(?:terraform\b|opentofu\b|cloudformation\b|pulumi\b|(?:aws )?cdk\b|bicep\b|iam (?:policy|role)|bucket policy)/i,
  lines: [
    {
      id: 'password-in-state',
      text: 'Keep the database password out of the code and, where possible, out of the state file.',
      technique: 'constraints',
      worth: 3,
      when: short(300, /\b(?:terraform|opentofu|pulumi)\b/, DATABASE),
      unless: /\b(?:passwords?|secrets?\b|vault|iam auth\w*)/i,
    },
    {
      id: 'replaced',
      text: 'Protect what holds data from being destroyed by a later change.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:rds|aurora|database|postgres(?:ql)?|mysql|cloud sql|dynamo\w*|efs|ebs|volumes?|elasticsearch|opensearch)\b/,
      ),
      unless: /\b(?:out of the code|destroy|recreat|prevent_destroy|deletion[_ -]protection|retain)/i,
    },
  ],
  slots: [
    {
      id: 'existing',
      question: 'What exists already that it must fit in with (network, accounts, naming)?',
      given: askedOnlyFor(
        /\b(?:rds|aurora|database|postgres|cluster|ec2|ecs|eks|aks|gke|subnets?|load balancer|lambda)\b/,
        /\b(?:existing|already\b|vpc\b|vnet\b|our (?:account|module|network)|from scratch|new account|greenfield|github actions|how (?:can|do|to)\b)/,
      ),
      fact: 'What exists already',
    },
  ],
}

export const pipeline: Genre = {
  id: 'pipeline',
  title: 'CI pipeline',
  cue: /^(?![\s\S]*\b(?:passes|fails (?:in|on|with)|failing|broke)\b)[\s\S]*\b(?:github actions?\b|gitlab[- ]ci|gitlab pipeline|ci (?:check|step|job|pipeline|workflow|config)|ci\/cd|jenkins(?:file)?\b|circle ?ci\b|azure (?:devops )?pipelines?|buildkite|workflow (?:that|to|for)\b|pre[- ]?commit\b|git hook)/i,
  lines: [
    {
      id: 'staged-content',
      text: 'Look at what is staged, not at the files in the working tree.',
      technique: 'constraints',
      worth: 2,
      when: short(200, /\bpre[- ]?commit\b/),
      unless: /\b(?:staged|cached|lint-staged|pre-?commit framework|\.pre-commit-config)/i,
    },
    {
      id: 'job-rights',
      text: "Give the job's token only the permissions it needs.",
      technique: 'constraints',
      worth: 3,
      when: short(
        400,
        /\bgithub actions?\b/,
        /\b(?:deploy\w*|publish\w*|push(?:es|ing) (?:an?|the|it|its|images?|docker|tags?)|releases?(?! branch)|(?:posts?|adds?|leaves?|writes?) (?:a |an |the )?(?:\w+ )?comments?|comments? (?:on|with)|labels?|registry|ghcr|opens? (?:an? )?(?:prs?|pull requests?)|commits? (?:back|the))\b/,
      ),
      unless:
        /\b(?:slow|faster|speed|minutes|takes|time[sd]? out|monorepo|permissions?|oidc|least[- ]privilege|trusted publishing|matlab|sortable)\b/i,
    },
    {
      id: 'fork-pull-requests',
      text: 'Say what happens on pull requests from forks, which get no secrets.',
      technique: 'constraints',
      worth: 2,
      when: short(
        500,
        /\bgithub actions?\b/,
        /\b(?:prs?|pull requests?)\b/,
        /\b(?:comments?|preview|deploy\w*|label(?:s|l?ed)?|sonar\w*|codecov)\b/,
      ),
      unless: /\b(?:forks?|private repo\w*|internal repo\w*)\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'commands',
      wording: 'commands/pipeline',
      question: 'Which commands build and test the project locally?',
      given: askedOnlyFor(
        /\b(?:builds?|tests?|lint)\b/,
        /\b(?:npm\b|yarn\b|pnpm\b|pytest|make\b|maven|mvn\b|gradle|cargo|go test|tox\b|poetry|uv\b|dotnet|ruff|eslint|composer|bundle\b|terraform|hook\b)/,
      ),
      fact: 'Commands',
    },
  ],
}

export const containers: Genre = {
  id: 'containers',
  title: 'Containers and clusters',
  cue: /^(?![\s\S]*\b(?:bash|shell|clean ?up|prune|one[- ]?liner|keeps|restarting|crash\w*|won'?t|errors?|fails)\b)[\s\S]*\b(?:docker(?:file|[- ]?compose)?\b|compose (?:file|yaml|yml)|kubernetes\b|k8s\b|helm\b|kustomize\b|argo(?:cd| rollouts?)?\b|podman\b|nomad\b|istio\b|hpa\b|openshift\b)/i,
  lines: [
    {
      id: 'ready-before-use',
      text: 'Start a service only when what it depends on is ready, not merely started.',
      technique: 'constraints',
      worth: 2,
      when: short(
        400,
        /\bcompose\b/,
        /\b(?:postgres(?:ql)?|redis|kafka|rabbit\w*|mysql|mariadb|mongo\w*|database|db|celery|elasticsearch)\b/,
      ),
      unless: /\b(?:health ?checks?|readiness|ready\b|depends_on)/i,
    },
    {
      id: 'probe-and-shutdown',
      text: 'Name the readiness probe, and let it shut down cleanly on SIGTERM.',
      technique: 'constraints',
      worth: 2,
      when: short(
        400,
        /\b(?:kubernetes|k8s|helm)\b/,
        /\b(?:ya?ml|manifests?|deployments?|chart|stateless)\b/,
        /\b(?:prod(?:uction)?|ports? \d+|(?:our|my|an?|the) (?:[\w.]+ ){0,3}(?:app(?:lication)?|api|service|server|back-?end|shop|site))\b|:\d{4}\b/,
      ),
      unless:
        /\b(?:readiness|probes?|sigterm|cron ?job|daemonset|operator|crd|workers?|consumers?|batch|jobs?|client\b|library|config ?maps?|ingress (?:for|with)|how (?:can|do|to)|explain|values for)\b/i,
    },
    {
      id: 'non-root',
      text: 'Run the app as a user without root rights.',
      technique: 'constraints',
      worth: 3,
      when: short(250, /\bdocker ?file\b/),
      unless:
        /\b(?:non[- ]?root|rootless|root rights|user\b|distroless|dev ?container|what(?:['’]?s| is| are| does)|explain|how (?:can|do|to)|matlab|gpu|cuda)\b/i,
    },
    {
      id: 'small-context',
      text: 'Order the layers so that a change in the source does not reinstall the dependencies.',
      technique: 'constraints',
      worth: 2,
      small: true,
      when: /\b(?:dockerfile\b|multi[- ]?stage)/i,
      unless: /\b(?:layers?\b|cach(?:e|ing)\b)/i,
    },
  ],
  slots: [
    {
      id: 'start',
      question: 'How is the app started, and on which port does it listen?',
      given: askedOnlyFor(
        /\bdocker ?file\b/,
        /\b(?:port\b|uvicorn|gunicorn|npm start|entry ?point|cmd\b|listens?\b|nginx|c\+\+|cli\b|binary\b|explain|what(?:['’]?s| is| are| does))|:\d{2,5}\b/,
      ),
      fact: 'Start command and port',
    },
  ],
}
