// Code where a mistake costs: contracts, bookings, models, concurrency.

import { askedOnlyFor, short } from '../condition.ts'
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
      small: true,
      unless: /\b(?:reentran|checks-effects|before any external|pull[- ]payment)/i,
    },
    {
      id: 'owner-power',
      text: "Say what the owner or any other single party can still do with other people's funds.",
      technique: 'constraints',
      worth: 3,
      when: /\b(?:escrow|vest(?:s|ing)|vault|stak(?:e|es|ing)|crowd ?fund\w*|crowd ?sale|presale|pool|auction|lottery|raffle|treasury|deposits?|time-?lock|dao|bridge|savings|donations?)\b/i,
      unless: /\b(?:owner (?:can|may|cannot|can'?t|must|could)|owner or any|no owner|trustless|admin can\b)/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'chain',
      question: 'Which chain and compiler version, and may it be upgradeable?',
      default: 'Ethereum, Solidity 0.8, not upgradeable',
      given:
        /\b(?:0\.\d|upgrad|polygon|ethereum|mainnet|arbitrum|base\b|solana|openzeppelin|foundry|hardhat)/i,
      fact: 'Chain and version',
    },
  ],
}

export const booking: Genre = {
  id: 'booking',
  title: 'Bookings and reservations',
  cue: /^(?![\s\S]*\b(?:open ?api|swagger)\b)[\s\S]*\b(?:(?:bookings?|reservations?|appointments?)\b[^.\n]{0,80}\b(?:api|app|system|backend|endpoint|site|page|service|tool)\b|(?:api|app|system|backend|service|endpoint|tool)\b[^.\n]{0,60}\b(?:booking|reservation|appointment)s?\b|double[- ]book|seat reservation)/i,
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
      when: short(
        300,
        /\b(?:train|build|fit|predict|classif)/,
        /\b(?:csv\b|data(?:set|frame)?\b|rows\b|samples\b|features?\b|columns?\b|churn|fraud|smote)/,
      ),
      unless:
        /\b(?:leak|splits?\b|cross-?val|folds?\b|holdout|from scratch|shap\b|plots?\b|gans?\b|generat|sequences?\b|fine-?tun|how (?:can|do|to)\b|layer\b)/i,
    },
    {
      id: 'baseline',
      text: 'Compare it with a trivial baseline, by a measure that suits the class balance.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:churn|fraud|spam|loan default|imbalanc|rare\b|cancell?ations?|predict\w* (?:whether|if|which|who)\b)/,
      ),
      unless: /\b(?:baseline|f1\b|auc\b|pr[- ]curve|metrics?\b|from scratch|shap\b|plots?\b|layer\b)/i,
    },
  ],
  slots: [
    {
      id: 'data',
      question: 'What does the data look like: rows, columns, classes and their shares?',
      given: askedOnlyFor(
        /\b(?:train(?!ing loop)|build|fit|predict|classif)/,
        /\b(?:gans?\b|dataset folder|columns?\b|classes\b|rows\b|\d+k?\b.{0,20}\b(?:samples|images|rows)|mnist|cifar|imagenet|iris\b|titanic|layer\b|shap\b|plots?\b|pipeline\b|from scratch|how (?:can|do|to)\b|examples?\b)/,
      ),
      fact: 'Data',
    },
  ],
}

export const concurrency: Genre = {
  id: 'concurrency',
  title: 'Caches, limits, retries and queues',
  cue: /\b(?:rate[- ]?limit(?:er|ing)?\b|throttl|debounc(?:e|es|er) (?:function|helper|hook|decorator|in\b)|retry\b|retries\b|exponential back-?off|(?:lru|ttl|lfu) cache|cach(?:e|ing) (?:class|decorator|with|that|for|layer)|memoi[sz]e\b|(?:worker|thread|connection|object) pool|(?:job|task|message|work|blocking) queue|producer[- ]consumer|distributed lock)/i,
  lines: [
    {
      id: 'safe-to-repeat',
      text: 'Retry only errors that can pass and calls that are safe to repeat.',
      technique: 'constraints',
      worth: 3,
      when: short(300, /\b(?:retry|retries|back-?off)\b/),
      unless:
        /\b(?:idempot|safe to repeat|only (?:retr(?:y|ies)|on)|retryable|exceptions? (?:passed|given|i)\b)/i,
    },
    {
      id: 'missed-at-once',
      text: 'State what happens when two callers miss the cache at the same moment and when loading fails.',
      technique: 'constraints',
      worth: 2,
      when: short(
        300,
        /\b(?:async|concurren\w*|thread[- ]safe|threads?|goroutines?|redis|http|api|database|queries|loader|ttl)\b/,
        /\bcach(?:e|ing)\b/,
      ),
      unless: /\b(?:same moment|single[- ]?flight|stampede|single[- ]threaded|in flight|rate[- ]?limit)/i,
      explains: true,
    },
    {
      id: 'limit-scope',
      text: 'Say whether the limit holds across several processes, and what a refused caller gets.',
      technique: 'constraints',
      worth: 2,
      when: short(300, /\brate[- ]?limit/),
      unless: /\b(?:across\b|distributed|redis|per process|in[- ]memory|single[- ]process|429\b|refused)/i,
      explains: true,
    },
    {
      id: 'leading-trailing',
      text: 'State whether the first and the last call of a burst are run.',
      technique: 'constraints',
      worth: 2,
      when: short(200, /\b(?:debounce|throttle)\b/),
      unless: /\b(?:leading|trailing|first and the last|rate[- ]?limit|requests\b|api\b)/i,
      explains: true,
    },
    {
      id: 'full-and-shutdown',
      text: 'State what happens when it is full, and what becomes of waiting work at shutdown.',
      technique: 'constraints',
      worth: 2,
      when: short(300, /\b(?:queue|pool|producer)\b/),
      unless: /\b(?:full\b|shut ?down|backpressure|drain|graceful|cach|limit)/i,
      explains: true,
    },
  ],
  slots: [language],
}
