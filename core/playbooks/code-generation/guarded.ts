// Code where a mistake costs: contracts, bookings, models, secrets, concurrency.

import type { Genre } from '../playbook.ts'
import { language } from './slots.ts'

export const smartContract: Genre = {
  id: 'smart-contract',
  title: 'Smart contract',
  cue: /\b(?:solidity\b|smart contracts?\b|erc-?(?:20|721|1155|4626)\b|vyper\b|anchor program|solana program|defi\b)/i,
  lines: [
    {
      id: 'state-first',
      text: 'Change state before any external call, so that no function can be re-entered halfway.',
      technique: 'constraints',
      worth: 3,
      unless: /\b(?:reentran|checks-effects|before any external|pull[- ]payment)/i,
    },
    {
      id: 'owner-power',
      text: "Say what the owner or any other single party can still do with other people's funds.",
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:owner (?:can|may|cannot|can'?t|must|could)|owner or any|no owner|trustless|admin can\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'chain',
      question: 'Which chain and compiler version, and may it be upgradeable?',
      default: 'Ethereum, Solidity 0.8, not upgradeable',
      given: /\b(?:0\.\d|upgrad|polygon|ethereum|mainnet|arbitrum|base\b|solana)/i,
      fact: 'Chain and version',
    },
  ],
}

export const booking: Genre = {
  id: 'booking',
  title: 'Bookings and reservations',
  cue: /\b(?:(?:bookings?|reservations?|appointments?)\b[^.\n]{0,80}\b(?:api|app|system|backend|endpoint|site|page|service|openapi|tool)\b|(?:api|app|system|backend|openapi|service|endpoint|tool)\b[^.\n]{0,60}\b(?:booking|reservation|appointment)s?\b|double[- ]book|seat reservation)/i,
  lines: [
    {
      id: 'touching-and-racing',
      text: 'State whether bookings may touch each other, and make it impossible for two people to take the same slot at once.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\b(?:touch|back[- ]to[- ]back|same slot|same time\b|double[- ]book|holds?\b|race\b|exclusion constraint|buffer\b)/i,
    },
  ],
  slots: [language],
}

export const model: Genre = {
  id: 'model',
  title: 'Machine-learning model',
  cue: /\b(?:fine-?tun(?:e|ing)\b|train(?:s|ing)? (?:a|an|the|my|our|script|loop)\b|classifier\b|scikit|sklearn\b|pytorch\b|tensorflow\b|keras\b|neural net|lstm\b|cnn\b|xgboost|lightgbm|random forest|churn model|predict(?:s|ion|ing)? (?:whether|if|the|which|model)|logistic regression\b)/i,
  lines: [
    {
      id: 'leakage',
      text: 'Split the data before anything is fitted, scaled or resampled, so that nothing leaks into the test set.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:csv\b|data(?:set|frame)?\b|predict|classif|fine-?tun|rows\b|samples\b|features?\b|columns?\b)/i,
      unless: /\b(?:leak|splits?\b|cross-?val|folds?\b|holdout|from scratch)/i,
    },
    {
      id: 'baseline',
      text: 'Compare it with a trivial baseline, by a measure that suits the class balance.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:classif|predict|churn|fraud|spam|default\b|imbalanc|labels?\b)/i,
      unless: /\b(?:baseline|f1\b|auc\b|pr[- ]curve|metrics?\b|from scratch)/i,
    },
  ],
  slots: [
    {
      id: 'data',
      question: 'What does the data look like: rows, columns, classes and their shares?',
      given:
        /\b(?:columns?\b|classes\b|rows\b|\d+k?\b.{0,20}\b(?:samples|images|rows)|mnist|cifar|imagenet|iris\b|titanic)/i,
      fact: 'Data',
    },
  ],
}

export const security: Genre = {
  id: 'security',
  title: 'Secrets and sign-in',
  cue: /\b(?:password (?:hash\w*|reset|manager|generator|check\w*|storage)|hash(?:es|ing)? (?:the )?passwords?|encrypt|decrypt|jwts?\b|oauth2?\b|csrf\b|2fa\b|totp\b|sign(?:ed|ing) (?:urls?|requests?|cookies?)|log ?in (?:system|page|function|form|flow)|authenticat\w+|session (?:tokens?|handling|management)|hmac\b|secret sharing)/i,
  lines: [
    {
      id: 'vetted-crypto',
      text: 'Rely on vetted cryptography rather than home-made, and let errors reveal nothing to an attacker.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:vetted|from scratch|argon2|bcrypt|scrypt|libsodium|no (?:external )?librar|without any librar|constant[- ]time)/i,
    },
    {
      id: 'not-covered',
      text: 'Say which attacks it does not protect against.',
      technique: 'constraints',
      worth: 2,
      unless: /\b(?:attack|threat|just (?:a )?(?:toy|exercise)|homework|decode\b)/i,
      explains: true,
    },
  ],
  slots: [language],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Caches, limits, retries and queues',
  cue: /\b(?:rate[- ]?limit(?:er|ing)?\b|throttl|retry\b|retries\b|exponential back-?off|(?:lru|ttl|lfu) cache|cach(?:e|ing) (?:class|decorator|with|that|for|layer)|memoi[sz]e\b|(?:worker|thread|connection|object) pool|(?:job|task|message|work|blocking) queue|producer[- ]consumer|distributed lock)/i,
  lines: [
    {
      id: 'safe-to-repeat',
      text: 'Retry only errors that can pass and calls that are safe to repeat.',
      technique: 'constraints',
      worth: 3,
      when: /\b(?:retry\b|retries\b|back-?off)/i,
      unless:
        /\b(?:idempot|safe to repeat|only (?:retr(?:y|ies)|on)|retryable|exceptions? (?:passed|given|i)\b)/i,
    },
    {
      id: 'missed-at-once',
      text: 'State what happens when two callers miss the cache at the same moment and when loading fails.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:cach(?:e|ing)\b|memoi)/i,
      unless: /\b(?:same moment|single[- ]?flight|stampede|single[- ]threaded|in flight|rate[- ]?limit)/i,
      explains: true,
    },
    {
      id: 'limit-scope',
      text: 'Say whether the limit holds across several processes, and what a refused caller gets.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:rate[- ]?limit|throttl)/i,
      unless: /\b(?:across\b|distributed|redis|per process|in[- ]memory|429\b|refused)/i,
      explains: true,
    },
    {
      id: 'full-and-shutdown',
      text: 'State what happens when it is full, and when it is shut down with work inside.',
      technique: 'constraints',
      worth: 2,
      when: /\b(?:queue\b|pool\b|producer)/i,
      unless: /\b(?:full\b|shut ?down|backpressure|drain|graceful|cach|limit)/i,
      explains: true,
    },
  ],
  slots: [language],
}
