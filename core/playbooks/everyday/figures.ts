// Figures people paste or tell in a line: what to rule out before a cause is named or a model believed.

import { butNot } from '../but-not.ts'
import { cohorts } from '../data-analysis/records.ts'
import { mentioned } from '../named.ts'
import type { Genre } from '../playbook.ts'
import { trap } from './trap.ts'

const CODE =
  /\b(?:write (?:a|the|me)|python|pandas|sql|code|query|function|dashboard|p-?values?|regression)\b/i

export const movedFigure: Genre = {
  id: 'moved-figure',
  title: 'A figure went up or down and nobody knows why',
  cue: butNot(
    mentioned(
      /^(?=[\s\S]*\b(?:went (?:up|down|from)|dropped|fell|rose|jumped|doubled|halved|spiked|look(?:s)? better|decreased|increased|down \d|up \d|dipped|collapsed|tanked)\b)(?=[\s\S]*\b(?:why|what['’]?s (?:really )?behind|find out|nobody knows|reasons?|cause|explains?|what happened|investigate)\b)(?=[\s\S]*\b(?:churn|sales|revenue|conversion|sign-?ups?|traffic|visits|retention|nps|orders|complaints|attendance|donations|open rate|click|margin|returns|readmissions|members(?:hip)?|bookings|leads|turnover|engagement|views|downloads|defects|scrap)\b)/i,
    ),
    CODE,
  ),
  lines: [
    trap(
      'counted-differently',
      'Check first whether the definition, the counting or the mix changed, before naming causes.',
      /\bdefinition|\bcounting\b|\bcounts? a\b|\bmix\b|\btracking (?:is|was|seems)/i,
    ),
  ],
  slots: cohorts.slots,
}

export const variance: Genre = {
  id: 'variance',
  title: 'Budget against actual',
  cue: butNot(
    mentioned(
      /\bvariances? (?:commentary|analysis|report|explanation)|\b(?:budget|forecast|plan)\b[^\n]{0,20}\bvs\.?\b[^\n]{0,10}\bactuals?\b|\bactuals?\b[^\n]{0,10}\bvs\.? (?:budget|forecast|plan)\b/i,
    ),
    /\b(?:charts?|graph|plot|visuali[sz]e|python|sql|template)\b/i,
  ),
  lines: [
    trap(
      'timing-or-lasting',
      'Separate what only shifts between periods from what stays, and name no cause that is not given.',
      /\btiming\b|\bshifts between|\bone-?offs?\b|\bpermanent\b|\banova\b|\bcovariance\b/i,
    ),
  ],
  slots: [],
}

const MONTHS =
  /^(?=[\s\S]*\bjan(?:uary)?\b)(?=[\s\S]*\bmar(?:ch)?\b)(?=[\s\S]*\bjun(?:e)?\b)(?=[\s\S]*\b(?:what (?:does|do) (?:this|these|it|they) (?:tell|say|show)|what (?:do|can) (?:you|we|i) (?:see|say)|insights?|analy[sz]e|trends?|patterns?|make of)\b)/i

export const monthlyFigures: Genre = {
  id: 'monthly-figures',
  title: 'Monthly figures to be read',
  cue: ({ text }) => text.length < 900 && MONTHS.test(text),
  lines: [
    trap(
      'one-year-only',
      'Say what so few months cannot show, such as season against trend.',
      /\bseason|\bprevious year|\blast year/i,
      {
        unless:
          /\bcannot show\b|\bseason|\b(?:previous|last) year|\b20\d\d\b[\s\S]*\b20\d\d\b|\bsql\b|\bpython\b/i,
      },
    ),
  ],
  slots: [],
}

/** Columns of the way from a visit to a sale. */
const STAGES =
  /\b(?:visits?|visitors|sessions|leads|traffic|clicks|views|impressions|applications)\b[ \w]{0,20}[,|;\t][^\n]{0,40}\b(?:sign-?ups?|paid|orders|sales|customers|bookings|conversions|purchases|trials|hires|demos)\b/i

/** Rows that stand beside one another: nothing passes from one to the next. */
const SIDE_BY_SIDE =
  /\b(?:campaigns?|channels?|sources?|ad ?(?:sets?|groups?)|keywords?|medium|spend|cost|budget|cpc|cpa|roas)\b ?[,|;\t]|[,|;\t] ?(?:ad )?(?:spend|costs?|budget|cpc|cpa|roas)\b/i

export const funnel: Genre = {
  id: 'funnel-figures',
  title: 'Figures of several stages',
  cue: ({ text }) => text.length < 1500 && STAGES.test(text) && !SIDE_BY_SIDE.test(text),
  lines: [
    trap(
      'stage-that-moved',
      'Set each stage against the one before it, and say where the loss or change sits.',
      /\bstages?\b|\bfunnel\b|\bconversion rates?\b|\bsql\b|\bpython\b/i,
      { material: true },
    ),
  ],
  slots: [],
}

export const model: Genre = {
  id: 'predictive-model',
  title: 'A model and how good it is',
  cue: butNot(
    mentioned(
      /^(?=[\s\S]*\b(?:predict(?:s|ing|ion|ive)?|classif(?:y|ier|ication)|churn model|model|xgboost|random forest|fraud)\b)(?=[\s\S]*\b(?:auc|auroc|accuracy|f1|recall|precision|baseline|features?)\b)/i,
    ),
    /\b(?:write (?:a|the|me)|code below|traceback|error:|explain what|what is (?:auc|accuracy|precision|recall)|llm|gpt|prompt|imagenet)\b/i,
  ),
  lines: [
    trap(
      'known-at-prediction',
      'Check for every feature whether it was known at the moment of prediction.',
      /\bleak(?:age|s)?\b|\bknown at\b|\bmoment of prediction|\bat prediction time\b/i,
      {
        when: /\b(?:went from|jumped|too good|feels wrong|suspicious|top feature|when i added|after adding|what now|improve|never \w+)\b|\.9[5-9]/i,
      },
    ),
    trap(
      'beyond-accuracy',
      'Judge it by recall and precision for the rare class, since accuracy hides them.',
      /\brecall\b|\bprecision\b|\bconfusion matrix\b|\bf1\b|\bauc\b/i,
      { when: /\baccuracy\b/i },
    ),
  ],
  slots: [],
}

/** Whoever asks for insights has not said what for. */
const DECISION_OPEN =
  /\b(?:insights\b|data analysis of|analy[sz]e (?:my|our|the|this) (?:\w+ )?(?:data|survey|sales|numbers))/i

export const insights: Genre = {
  id: 'insights',
  title: 'Data of which somebody wants “insights”',
  cue: ({ said, material }) => said.length < 300 && material.length === 0 && DECISION_OPEN.test(said),
  lines: [],
  slots: [
    {
      id: 'decision',
      wording: 'decision/insights',
      question: 'What is to be decided with the result, and by whom?',
      given:
        /\b(?:decid\w*|decision|so that\b|whether (?:to|we)|investor|which (?:plan|price|product) to)\b|\?[\s\S]*\?/i,
      fact: 'Decision it serves',
    },
  ],
}

export const paidSurvey: Genre = {
  id: 'would-they-pay',
  title: 'Asking people whether they would pay, buy or come',
  cue: mentioned(
    /\b(?:survey|poll|questionnaire|ask)\b[^.?\n]{0,60}\b(?:would (?:\w+ )?(?:pay|buy|use|come|subscribe|join|switch)|willing(?:ness)? to pay|pay more)\b/i,
  ),
  lines: [
    trap(
      'concrete-price',
      'Let people choose at a concrete price, since they overstate what they would pay or do.',
      /\bconcrete price\b|\boverstat|\bconjoint\b|\bvan westendorp\b|\bresults?\b|%/i,
    ),
  ],
  slots: [],
}
