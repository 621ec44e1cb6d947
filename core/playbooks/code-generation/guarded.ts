// Code where a mistake costs: contracts, bookings, models, secrets, concurrency.

import type { Genre } from '../playbook.ts'
import { language } from './slots.ts'

export const smartContract: Genre = {
  id: 'smart-contract',
  title: 'Smart contract',
  cue: /\bsolidity\b|\bsmart contracts?\b|\berc-?(?:20|721|1155|4626)\b|\bvyper\b|\banchor program|\bsolana program|\bdefi\b/i,
  lines: [
    {
      id: 'state-first',
      text: 'Change state before any external call, so that no function can be re-entered halfway.',
      technique: 'constraints',
      worth: 3,
      unless: /\breentran|\bchecks-effects|\bbefore any external|\bpull[- ]payment/i,
    },
    {
      id: 'owner-power',
      text: "Say what the owner or any other single party can still do with other people's funds.",
      technique: 'constraints',
      worth: 2,
      unless:
        /\bowner (?:can|may|cannot|can'?t|must|could)|\bowner or any|\bno owner|\btrustless|\badmin can\b/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'chain',
      question: 'Which chain and compiler version, and may it be upgradeable?',
      default: 'Ethereum, Solidity 0.8, not upgradeable',
      given: /\b0\.\d|\bupgrad|\bpolygon|\bethereum|\bmainnet|\barbitrum|\bbase\b|\bsolana/i,
      fact: 'Chain and version',
    },
  ],
}

export const booking: Genre = {
  id: 'booking',
  title: 'Bookings and reservations',
  cue: /\b(?:bookings?|reservations?|appointments?)\b[^.\n]{0,80}\b(?:api|app|system|backend|endpoint|site|page|service|openapi|tool)\b|\b(?:api|app|system|backend|openapi|service|endpoint|tool)\b[^.\n]{0,60}\b(?:booking|reservation|appointment)s?\b|\bdouble[- ]book|\bseat reservation/i,
  lines: [
    {
      id: 'touching-and-racing',
      text: 'State whether bookings may touch each other, and make it impossible for two people to take the same slot at once.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\btouch|\bback[- ]to[- ]back|\bsame slot|\bsame time\b|\bdouble[- ]book|\bholds?\b|\brace\b|\bexclusion constraint|\bbuffer\b/i,
    },
  ],
  slots: [language],
}

export const model: Genre = {
  id: 'model',
  title: 'Machine-learning model',
  cue: /\bfine-?tun(?:e|ing)\b|\btrain(?:s|ing)? (?:a|an|the|my|our|script|loop)\b|\bclassifier\b|\bscikit|\bsklearn\b|\bpytorch\b|\btensorflow\b|\bkeras\b|\bneural net|\blstm\b|\bcnn\b|\bxgboost|\blightgbm|\brandom forest|\bchurn model|\bpredict(?:s|ion|ing)? (?:whether|if|the|which|model)|\blogistic regression\b/i,
  lines: [
    {
      id: 'leakage',
      text: 'Split the data before anything is fitted, scaled or resampled, so that nothing leaks into the test set.',
      technique: 'constraints',
      worth: 3,
      when: /\bcsv\b|\bdata(?:set|frame)?\b|\bpredict|\bclassif|\bfine-?tun|\brows\b|\bsamples\b|\bfeatures?\b|\bcolumns?\b/i,
      unless: /\bleak|\bsplits?\b|\bcross-?val|\bfolds?\b|\bholdout|\bfrom scratch/i,
    },
    {
      id: 'baseline',
      text: 'Compare it with a trivial baseline, by a measure that suits the class balance.',
      technique: 'constraints',
      worth: 2,
      when: /\bclassif|\bpredict|\bchurn|\bfraud|\bspam|\bdefault\b|\bimbalanc|\blabels?\b/i,
      unless: /\bbaseline|\bf1\b|\bauc\b|\bpr[- ]curve|\bmetrics?\b|\bfrom scratch/i,
    },
  ],
  slots: [
    {
      id: 'data',
      question: 'What does the data look like: rows, columns, classes and their shares?',
      given:
        /\bcolumns?\b|\bclasses\b|\brows\b|\b\d+k?\b.{0,20}\b(?:samples|images|rows)|\bmnist|\bcifar|\bimagenet|\biris\b|\btitanic/i,
      fact: 'Data',
    },
  ],
}

export const security: Genre = {
  id: 'security',
  title: 'Secrets and sign-in',
  cue: /\bpassword (?:hash\w*|reset|manager|generator|check\w*|storage)|\bhash(?:es|ing)? (?:the )?passwords?|\bencrypt|\bdecrypt|\bjwts?\b|\boauth2?\b|\bcsrf\b|\b2fa\b|\btotp\b|\bsign(?:ed|ing) (?:urls?|requests?|cookies?)|\blog ?in (?:system|page|function|form|flow)|\bauthenticat\w+|\bsession (?:tokens?|handling|management)|\bhmac\b|\bsecret sharing/i,
  lines: [
    {
      id: 'vetted-crypto',
      text: 'Rely on vetted cryptography rather than home-made, and let errors reveal nothing to an attacker.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\bvetted|\bfrom scratch|\bargon2|\bbcrypt|\bscrypt|\blibsodium|\bno (?:external )?librar|\bwithout any librar|\bconstant[- ]time/i,
    },
    {
      id: 'not-covered',
      text: 'Say which attacks it does not protect against.',
      technique: 'constraints',
      worth: 2,
      unless: /\battack|\bthreat|\bjust (?:a )?(?:toy|exercise)|\bhomework|\bdecode\b/i,
      explains: true,
    },
  ],
  slots: [language],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Caches, limits, retries and queues',
  cue: /\brate[- ]?limit(?:er|ing)?\b|\bthrottl|\bretry\b|\bretries\b|\bexponential back-?off|\b(?:lru|ttl|lfu) cache|\bcach(?:e|ing) (?:class|decorator|with|that|for|layer)|\bmemoi[sz]e\b|\b(?:worker|thread|connection|object) pool|\b(?:job|task|message|work|blocking) queue|\bproducer[- ]consumer|\bdistributed lock/i,
  lines: [
    {
      id: 'safe-to-repeat',
      text: 'Retry only errors that can pass and calls that are safe to repeat.',
      technique: 'constraints',
      worth: 3,
      when: /\bretry\b|\bretries\b|\bback-?off/i,
      unless:
        /\bidempot|\bsafe to repeat|\bonly (?:retr(?:y|ies)|on)|\bretryable|\bexceptions? (?:passed|given|i)\b/i,
    },
    {
      id: 'missed-at-once',
      text: 'State what happens when two callers miss the cache at the same moment and when loading fails.',
      technique: 'constraints',
      worth: 2,
      when: /\bcach(?:e|ing)\b|\bmemoi/i,
      unless:
        /\bsame moment|\bsingle[- ]?flight|\bstampede|\bsingle[- ]threaded|\bin flight|\brate[- ]?limit/i,
      explains: true,
    },
    {
      id: 'limit-scope',
      text: 'Say whether the limit holds across several processes, and what a refused caller gets.',
      technique: 'constraints',
      worth: 2,
      when: /\brate[- ]?limit|\bthrottl/i,
      unless: /\bacross\b|\bdistributed|\bredis|\bper process|\bin[- ]memory|\b429\b|\brefused/i,
      explains: true,
    },
    {
      id: 'full-and-shutdown',
      text: 'State what happens when it is full, and when it is shut down with work inside.',
      technique: 'constraints',
      worth: 2,
      when: /\bqueue\b|\bpool\b|\bproducer/i,
      unless: /\bfull\b|\bshut ?down|\bbackpressure|\bdrain|\bgraceful|\bcach|\blimit/i,
      explains: true,
    },
  ],
  slots: [language],
}
