// Code that other systems run by: containers, clusters, pipelines, proxies, timers.

import type { Genre, Line } from '../playbook.ts'

const secrets: Line = {
  id: 'secrets',
  text: 'Keep secrets out of the files, and grant no more rights than the job needs.',
  technique: 'constraints',
  worth: 2,
  when: /\bsecrets?|\btokens?\b|\bpasswords?|\bdeploy|\bpush(?:es)? (?:to|the image)|\bpublish|\bregistry|\baws\b|\bs3\b|\biam\b|\brole\b|\blambda|\bdatabase|\bpostgres|\bmysql|\bredis|\bsmtp|\bapi keys?|\bbucket|\becr\b|\bgcp\b|\bazure/i,
  unless:
    /\bsecrets?\b|\bvault|\bcredentials?|\boidc|\bleast[- ]privilege|\benv(?:ironment)? (?:file|variables?|vars?)/i,
}

const checkFirst: Line = {
  id: 'check-first',
  text: 'Give the command that checks it before it goes live.',
  technique: 'output-contract',
  worth: 2,
  unless: /\bchecks?\b|\bdry[- ]?run|\bvalidat|\bverify|\btest (?:it|the config)|\bplan\b|\bnginx -t/i,
  explains: true,
}

export const schedule: Genre = {
  id: 'schedule',
  title: 'Timer or scheduled job',
  cue: /\bcron(?:tab)?\b|\bsystemd (?:unit|timer|service)|\b(?:unit|service) (?:and|\+) timer|\btask scheduler|\bscheduled task|\blaunchd\b|\bcronjob\b/i,
  lines: [
    {
      id: 'overlap',
      text: 'Say what happens when a run overlaps the next one or the machine was off at the time.',
      technique: 'constraints',
      worth: 2,
      when: /\btimer|\bcron|\bnightly|\bdaily|\bevery\b|\bhourly|\bminutes?\b|\bweekly|\bmonthly|\bscheduled/i,
      unless:
        /\boverlap|\bpersistent|\bmissed\b|\bwas off\b|\balready running|\block\b|\bflock|\bcron expression|\bcrontab line/i,
      explains: true,
    },
    {
      id: 'next-runs',
      text: 'List the next few dates on which it would run.',
      technique: 'output-contract',
      worth: 2,
      when: /\bcron(?:tab)?\b/i,
      unless:
        /\bnext (?:few|runs?|dates|times)|\bkubernetes|\bk8s|\bevery (?:\d+ )?(?:minutes?|hours?|day)\b/i,
      explains: true,
    },
    { ...checkFirst, when: /\bsystemd|\btimer|\bservice\b|\blaunchd/i },
  ],
  slots: [],
}

export const webServer: Genre = {
  id: 'web-server',
  title: 'Web server or proxy configuration',
  cue: /\bnginx\b|\bhaproxy\b|\bapache\b|\bhtaccess\b|\bcaddy(?:file)?\b|\btraefik\b|\bvarnish\b|\benvoy\b|\breverse proxy/i,
  lines: [
    {
      id: 'redirects',
      text: 'Keep path and query string in every redirect, and make sure none can loop.',
      technique: 'constraints',
      worth: 3,
      when: /\bredirect|\bhttps\b|\bwww\b|\b30[1278]\b/i,
      unless: /\bloops?\b|\bquery string|\bkeep(?:ing)? (?:the )?path/i,
    },
    {
      id: 'real-client',
      text: 'Pass on the real client address and protocol, and let only the proxy set them.',
      technique: 'constraints',
      worth: 2,
      when: /\bproxy|\bupstream|\bload balanc|\bleastconn|\blocalhost:?\d+|\bto \d{4}\b/i,
      unless: /\bx-forwarded|\breal[- ](?:ip|client)|\bclient (?:ip|address)|\bproxy protocol/i,
    },
    checkFirst,
  ],
  slots: [],
}

export const infrastructureAsCode: Genre = {
  id: 'infrastructure-as-code',
  title: 'Cloud resources as code',
  cue: /\bterraform\b|\bopentofu\b|\bcloudformation\b|\bpulumi\b|\b(?:aws )?cdk\b|\bbicep\b|\biam (?:policy|role)|\bbucket policy/i,
  lines: [
    secrets,
    {
      id: 'replaced',
      text: 'Name anything in it that a later change would destroy and recreate, and protect what holds data.',
      technique: 'constraints',
      worth: 2,
      when: /\brds\b|\bdatabase|\bpostgres|\bs3\b|\bbucket|\bdynamo|\bvolume|\befs\b|\bdisk|\bstorage|\bcluster|\bstate\b/i,
      unless: /\bdestroy|\brecreat|\bprevent_destroy|\bdeletion[_ -]protection|\bretain/i,
    },
    {
      id: 'versions',
      text: 'Pin provider and module versions, and say which ones it was written for.',
      technique: 'constraints',
      worth: 2,
      when: /\bterraform|\bopentofu|\bpulumi|\bcdk\b/i,
      unless: /\bversions?\b|\bpin\b|\bpinned|[~^>]=? ?\d|\bv?\d+\.\d+/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'existing',
      question: 'What exists already that it must fit in with (network, accounts, naming)?',
      given:
        /\bexisting|\balready\b|\bvpc\b|\bour (?:account|module|network)|\bfrom scratch|\bnew account|\bgreenfield/i,
      fact: 'What exists already',
    },
  ],
}

export const host: Genre = {
  id: 'host',
  title: 'Configuration of a machine',
  cue: /\bansible\b|\bsshd?_config|\bharden(?:s|ing)?\b|\bufw\b|\biptables|\bnftables|\bfirewall rules?|\bwireguard|\bfail2ban|\bcloud-init|\bpuppet\b|\bnixos\b|\bnetplan/i,
  lines: [
    {
      id: 'locked-out',
      text: 'Say how to keep a way in if the new settings lock me out.',
      technique: 'constraints',
      worth: 3,
      when: /\bssh|\bfirewall|\bufw\b|\biptables|\bnftables|\bnetplan|\bwireguard|\bvpn\b/i,
      unless: /\block(?:s|ed|ing)? (?:me|you|us|myself|everyone)? ?out|\bway in\b|\brollback|\broll back/i,
      explains: true,
    },
    checkFirst,
  ],
  slots: [],
}

export const pipeline: Genre = {
  id: 'pipeline',
  title: 'CI pipeline',
  cue: /\bgithub actions?\b|\bgitlab[- ]ci|\bgitlab pipeline|\bci (?:check|step|job|pipeline|workflow|config)|\bci\/cd|\bjenkins(?:file)?\b|\bcircle ?ci\b|\bazure (?:devops )?pipelines?|\bbuildkite|\bworkflow (?:that|to|for)\b|\bpre-?commit\b|\bgit hook/i,
  lines: [
    secrets,
    {
      id: 'fails-loudly',
      text: 'Make sure that a failing step fails the run, also inside pipes and loops.',
      technique: 'constraints',
      worth: 2,
      unless: /\bfails?\b|\bpipefail|\bexit code|\bset -e/i,
    },
    {
      id: 'versions',
      text: 'Pin the versions of actions and images, and say which ones to check for a newer release.',
      technique: 'constraints',
      worth: 2,
      when: /\bactions?\b|\bgitlab|\bdocker|\bimage/i,
      unless: /\bversions?\b|\bpin\b|\bpinned|\bsha\b|@v\d/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'commands',
      question: 'Which commands build and test the project locally?',
      given:
        /\bnpm\b|\byarn\b|\bpnpm\b|\bpytest|\bmake\b|\bmaven|\bmvn\b|\bgradle|\bcargo|\bgo test|\btox\b|\bpoetry|\buv\b|\bdotnet|\bruff|\beslint|\bcomposer|\bbundle\b|\bterraform/i,
      fact: 'Commands',
    },
  ],
}

export const containers: Genre = {
  id: 'containers',
  title: 'Containers and clusters',
  cue: /\bdocker(?:file|[- ]?compose)?\b|\bcompose (?:file|yaml|yml)|\bkubernetes\b|\bk8s\b|\bhelm\b|\bkustomize\b|\bargo(?:cd| rollouts?)?\b|\bpodman\b|\bnomad\b|\bistio\b|\bhpa\b|\bopenshift\b/i,
  lines: [
    {
      id: 'ready-before-use',
      text: 'Have services wait until what they depend on is ready, not only started, and stop cleanly on SIGTERM.',
      technique: 'constraints',
      worth: 2,
      when: /\bcompose\b|\bpostgres|\bredis|\bkafka|\brabbit|\bmysql|\bdeployment|\brollout|\bcelery|\bworker|\bcluster/i,
      unless: /\bhealth ?checks?|\breadiness|\bready\b|\bsigterm|\bdepends_on|\bgraceful/i,
    },
    secrets,
    {
      id: 'small-context',
      text: 'Order the layers so that a change in the source does not reinstall the dependencies.',
      technique: 'constraints',
      worth: 2,
      when: /\bdockerfile\b|\bmulti[- ]?stage/i,
      unless: /\blayers?\b|\bcach(?:e|ing)\b/i,
    },
  ],
  slots: [
    {
      id: 'start',
      question: 'How is the app started, and on which port does it listen?',
      given:
        /\bport\b|:\d{2,5}\b|\buvicorn|\bgunicorn|\bnpm start|\bentry ?point|\bcmd\b|\blistens?\b|\bnginx|\bhelm\b|\bhpa\b|\bkubectl/i,
      fact: 'Start command and port',
    },
  ],
}
