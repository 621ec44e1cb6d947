// Facts that are often given wrongly because a word has two measures, or a good story has replaced the source.
// Questions and explanations ask for them alike.

import { butNot } from './but-not.ts'
import { named } from './named.ts'
import type { Genre, Line } from './playbook.ts'

/** A call to a tool written into the text. */
const TOOL_CALL = /\b(?:wolfram|wikipedia|python|calculator)\(/i

const METRIC = '(?:ml|millilit(?:er|re)s?|cl|lit(?:er|re)s?|l)'
const CUSTOMARY = '(?:gallons?|pints?|quarts?|fl\\.? ?oz|oz)'

export const measures: Genre = {
  id: 'measures',
  title: 'Measures that differ between the US and Britain',
  cue: butNot(
    named(
      /\bhow (?:many|much)\b[^.?\n]{0,40}\b(?:gallons?|pints?|quarts?|fluid ounces?|fl\.? ?oz)\b[^.?\n]{0,40}\b(?:in|is|are|to|make|per|equal)\b|\bhow (?:many|much)\b[^.?\n]{0,30}\b(?:in|is|are|per)\b[^.?\n]{0,15}\b(?:gallons?|pints?|quarts?|fluid ounces?|fl\.? ?oz)\b|\b(?:convert|conversion)\b[^.?\n]{0,30}\b(?:gallons?|pints?|quarts?|fluid ounces?|fl\.? ?oz|mpg)\b|\bmpg (?:to|in|into)\b|^\d[\d.,/]* ?(?:gallons?|pints?|quarts?|fl\.? ?oz|mpg) (?:to|in|into)\b/i,
    ),
    /\b(?:wolfram|wikipedia|python|calculator)\(|\$|\b(?:my|this car|per gallon (?:does|do|can)|gallon does|his|her|he|she|they|if|each|week|day|sells?|drinks?)\b/i,
  ),
  lines: [
    {
      id: 'us-or-imperial',
      text: 'Say whether the US or the imperial measure is meant.',
      technique: 'constraints',
      worth: 3,
      when: new RegExp(
        `\\b${METRIC}\\b[^?\\n]*\\b(?:in|is|are|per|to|make)\\b[^?\\n]*\\b${CUSTOMARY}\\b|\\b${CUSTOMARY}\\b[^?\\n]*\\b(?:to|in|into)\\b[^?\\n]*\\b${METRIC}\\b(?! (?:in|is|are)\\b)|\\bmpg (?:to|in|into)\\b`,
        'i',
      ),
      unless:
        /\bimperial\b|\b(?:us|u\.s\.|american|uk|british|english)\b|\b(?:gallons?|pints?|quarts?|cups) (?:in|are in) an? (?:gallon|quart|pint)\b|\b(?:pints?|quarts?|gallons?) to (?:pints?|quarts?|gallons?)\b|\bjust the number\b/i,
    },
  ],
  slots: [],
}

export const nutrition: Genre = {
  id: 'nutrition',
  title: 'What a food contains',
  cue: butNot(
    named(
      /\b(?:calories|kcal|protein|carbs|carbohydrates|fib(?:re|er)|iron)\b[^.?\n]{0,25}\b(?:in|of|does|do|are|has|have)\b[^.?\n]{0,30}\b(?:rice|pasta|spaghetti|noodles|chicken|beef|steak|mince|salmon|oats|oatmeal|porridge|beans|lentils|chickpeas|quinoa|couscous|turkey|pork|lamb)\b/i,
    ),
    TOOL_CALL,
  ),
  lines: [
    {
      id: 'raw-or-cooked',
      text: 'Say whether the figure is for the raw or the cooked weight.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\b(?:raw|cooked|dry|uncooked|boiled|fried|grilled|roast(?:ed)?|baked|sandwich|burger|mcdonald|nuggets|soup|sauce|salad|cakes?|pudding|crackers?|chips|crisps|milk|canned|tinned|bar|wings|protein powder)\b/i,
    },
  ],
  slots: [],
}

export const origins: Genre = {
  id: 'origins',
  title: 'Where a word, phrase or custom comes from',
  cue: butNot(
    named(
      /\b(?:origins?|etymology|history) of (?:the )?(?:\w+ )?(?:word|phrase|term|name|saying|expression|idiom|superstition|nickname)\b|\bwhere (?:does|did|do) (?:the |that |this )?(?:\w+ )?(?:word|phrase|term|name|saying|expression|idiom|superstition|nickname)\b[^?\n]{0,60}\b(?:come|originate)|\bwhat['’]?s behind the (?:superstition|saying|name)|\bwho (?:first )?coined\b|\bhow did [^?\n]{1,40} get (?:its|their|the) (?:nick)?name\b|\bwhy (?:is|are|was|do (?:we|they|people)) [^?\n]{1,60}\b(?:called|known as|nicknamed|call it)\b|\betymology\b/i,
    ),
    /\b(?:wolfram|wikipedia|python|calculator)\(|\bfunction\b|\bmethod\b|\bvariable\b|\bclass\b|\berror\b|\bmy\b|\bparagraph\b|\bpassage\b|\byour name\b|\binvent an?\b|\bmake up\b|\bfictional\b/i,
  ),
  lines: [
    {
      id: 'documented-origin',
      text: 'Say what is documented about the origin and what is only a story.',
      technique: 'constraints',
      worth: 2,
      when: /\bcoined\b|\bwhy (?:is|are|was|do|does)\b|\bhow did\b|\bbehind\b|\b(?:superstition|saying|phrase|idiom|expression|nickname)\b/i,
      unless:
        /\bdocumented\b|\b(?:called|known as|nicknamed) (?:the |a )?(?:\w+ ){1,2}state\b|\b(?:greatest|best|rover|academy|spacecraft|mission|album|band|song|movie|film|company|king|queen|father|mother)\b|\bmyths?\b|\bfolk etymolog|\bstory\b|\bone (?:word|sentence|line)\b|\bbrief|^[\s\S]{300}/i,
    },
  ],
  slots: [],
}

export const quotations: Genre = {
  id: 'quotations',
  title: 'Who said it',
  cue: butNot(
    named(
      /\bwho (?:first |originally |really |actually )?(?:said|wrote|uttered)(?: that)?:? ?["“‘'][^"”’\n]{12}|\bwho (?:first |originally |really |actually )?said (?:that )?(?:the )?(?:quote|all models)\b|\bwho (?:is|was) (?:the quote|this quote)|\bsource of (?:the|this) quot(?:e|ation)\b|\bquote\b[^.?\n]{0,20}\battributed\b/i,
    ),
    /\b(?:movies?|films?|shows?|series|episode|novel|play|song|lyrics|character|harry potter|game)\b/i,
  ),
  lines: [
    {
      id: 'earliest-source',
      text: 'Give the earliest known source, and say if the attribution is doubtful.',
      technique: 'constraints',
      worth: 3,
      unless:
        /\bearliest\b|\bgenuine\b|\breally (?:say|said)\b|\bmisattribut|\bone (?:word|name)\b|\bjust the name\b/i,
    },
  ],
  slots: [],
}

/** The chance that a positive test is right is misread as a percentage and understood as a count. */
export const asCounts: Line = {
  id: 'as-counts',
  text: 'Show the result as counts out of 1,000 people as well.',
  technique: 'output-contract',
  worth: 3,
  when: /^(?=[\s\S]*\b(?:sensitiv\w+|false positives?|detects?|accura(?:te|cy)|correctly)\b)(?=[\s\S]*\b(?:prevalence|of (?:the )?(?:population|people|patients|women|men|adults|athletes|employees|them)|have (?:the|it|this)|has (?:the|it|this)|1 in \d)\b)(?=[\s\S]*\b(?:positive|screening|cut-?off)\b)(?=[\s\S]*(?:%|\d\.\d))/i,
  unless:
    /\bcounts? out of\b|\bout of (?:1,?000|10,?000|100,?000)\b|\bper 1,?000\b|\bnatural frequenc|\b\d+ of \d+ \w+ positive|\bmy (?:mum|mom|dad|wife|husband|son|daughter|doctor|test|result)\b|\bspam\b|\balerts?\b|\bauroc\b|\bonly the (?:number|answer)|^[\s\S]{600}/i,
  explains: true,
}

const EFFECT =
  'reduce|cause|increase|improve|prevent|lead to|boost|lower|raise|damage|stunt|affect|harm|hurt|help(?: with| against)?|linked to'

const OUTCOME =
  'crime|cancer|grades|learning|weight|sleep|stress|anxiety|depression|memory|productivity|performance|obesity|heart|health|ag(?:e)?ing|hair|growth|violence|aggression|poverty|unemployment|wages|test scores|attention|adhd|mood|iq|intelligence|headaches?|colds?|acne|diabetes|happiness|longevity|immun\\w*|muscle|injur\\w*|soreness|turnout|rents?|house prices|traffic|pollution|recidivism|dementia|focus|creativity|eyesight|posture|cholesterol|children|students|employees'

export const evidence: Genre = {
  id: 'evidence',
  title: 'Does it work, does it harm: what studies say',
  cue: butNot(
    named(
      new RegExp(
        `^(?:so |but )?(?:do|does|is|are|can|will) (?=[^?\\n]{3,90}\\b(?:${OUTCOME})\\b)[\\w’' -]{3,45}?\\b(?:${EFFECT})\\b`,
        'i',
      ),
    ),
    /\b(?:i|i['’]m|my|me|we|our|you|your|he|his|she|her|this|these|that|text|passage|paragraph|dogs?|cats?|css|sql|code|python)\b/i,
  ),
  lines: [
    {
      id: 'trial-or-correlation',
      text: 'Say for each finding whether it rests on experiments, natural experiments or correlations.',
      technique: 'constraints',
      worth: 2,
      unless:
        /\btrials?\b|\bhard to (?:measure|study|know|prove)\b|\bcorrelations?\b|\brct\b|\byes or no\b|\by\/n\b|\bone (?:word|line|sentence)\b/i,
    },
  ],
  slots: [],
}
