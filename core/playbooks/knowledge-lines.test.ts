// Which lines questions, explanations, figures and problems get, and above all which they do not.

import { describe, expect, test } from 'vitest'
import { parse } from '../prompt/parse.ts'
import { dataAnalysis } from './data-analysis.ts'
import { explanation } from './explanation/index.ts'
import { groundedQa } from './grounded-qa.ts'
import type { Playbook } from './playbook.ts'
import { questionAnswering } from './question-answering.ts'
import { reasoning } from './reasoning.ts'

/** The ids of the lines a large target gets. */
const linesOf = ({ genres }: Playbook, prompt: string): string[] => {
  const document = parse(prompt)
  const { said, material } = document
  const genre = genres.find(({ cue }) => !cue || (typeof cue === 'function' ? cue(document) : cue.test(said)))
  return (genre?.lines ?? [])
    .filter(
      (line) =>
        !line.small &&
        !line.unless.test(said) &&
        (line.when?.test(said) ?? true) &&
        (line.material === undefined || line.material === material.length > 0),
    )
    .map(({ id }) => id)
}

const ONE_CLAUSE = '\n\n"Guests may stay for up to ten nights with the consent of the owner."'
const POLICY =
  '\n\n"Cover applies to theft from locked rooms. Valuables above 500 are excluded unless listed. Claims must be reported within 48 hours. Cover is suspended when the home is left empty for more than 60 days, except where a neighbour checks it."'

const CASES: readonly (readonly [Playbook, readonly (readonly [string, readonly string[]])[]])[] = [
  [
    questionAnswering,
    [
      ['calories in 80g couscous', ['raw-or-cooked']],
      ['calories in a bag of potato chips', []],
      ['do i need a visa for vietnam', ['entry-conditions']],
      ['do i need a visa to leave the country', []],
      ['do i need a visa to work in norway', []],
      ['can my boss make me work on sundays', ['contract-or-law']],
      ['can my boss make me laugh, yes/no', []],
      ['what do i need to jump a car', []],
      ['what happens if i ignore a parking ticket', ['until-when-stoppable']],
      ['what happens if i ignore sociology', []],
      ['are phones allowed in this quiz round', []],
      ['how long to roast a leg of lamb', ['decides-not-minutes', 'oven-and-shelf']],
      ['how long does spaghetti need to cook', []],
      ['how much does a new roof cost', ['quotes-leave-out']],
      ['split a bill of 90, Ann pays twice what Tom pays', []],
      ['best time to visit the dentist', []],
      ['how do i delete a branch', []],
      ['how many ml in a pint', ['us-or-imperial']],
      ['how many ounces in a gallon', []],
      ['is easter monday a public holiday', ['depends-on-place']],
      ['income tax rate', []],
      ['minimum wage in portugal', ['as-of-year']],
      ['population of Malta', []],
      ['population of greater London', ['year-and-measure']],
      ['longest river in Asia', []],
      ['longest river in the world', ['how-counted']],
      ['where does the word kettle come from', []],
      ['why is it called a hat trick', ['documented-origin']],
    ],
  ],
  [
    explanation,
    [
      ['difference between lie and lay', []],
      ['lie vs lay, i get it wrong every time', ['wrong-beside-right']],
      ['explain recursion', []],
      ['explain p values to my boss', ['listener-misreads']],
      ['explain to my boss that i am late', []],
      ['why does my boiler bang', ['tells-it-apart']],
      ['why does my dog bark', []],
      ['why does my centrifuge need balancing', []],
      ['recipe for banana bread', ['signs-of-doneness', 'fan-or-conventional']],
      ['recipe for banana bread in the microwave', []],
      ['recursion: i still do not get it, explain', ['one-worked-example']],
      ['docker vs vms', []],
      ['compare induction and gas for our kitchen', ['when-wrong']],
      ['how does compound interest work', []],
      ['how does a margin call work', ['round-numbers']],
      ['how to change the oil', []],
      ['how do i mix the paint colour teal', []],
    ],
  ],
  [
    dataAnalysis,
    [
      ['churn went from 2 to 5 percent in march, how do i find out why', ['counted-differently']],
      ['my fraud model has 99% accuracy, what now', ['known-at-prediction', 'beyond-accuracy']],
      ['which chart for budget vs actual', ['shows-and-hides']],
      ['variance commentary for the board: budget 90k, actual 71k', ['timing-or-lasting']],
      ['survey question on whether members would pay more', ['concrete-price']],
      ['kpis for a hotel', ['definition', 'misleading']],
      ['12 miles or 19 km, depending on which metric system you use', []],
      ['a/b test: a 40 visitors 62 conversions, b 51 visitors 3 conversions. who wins?', []],
      [
        'a/b test: a 900 visitors 62 conversions, b 880 visitors 83 conversions. who wins?',
        ['size-and-interval', 'fair-comparison'],
      ],
      ['which test for skewed waiting times in two wards', ['assumptions']],
      ['explain this regression coefficient of 2.1 to a 15 year old', []],
      ['hazard ratio 0.8 (0.6 to 1.1), how do i report it', ['in-practice']],
    ],
  ],
  [
    reasoning,
    [
      ['split a bill of 184.60 between 5 with 15% tip', ['shares-add-up']],
      ['how many pallets fit in a 20ft container', ['runs-out-first']],
      ['how many rolls of wallpaper for a room 4 by 3', ['cut-not-sum']],
      ['there are 8 tiles in a row, how many tiles are in the shower', []],
      ['fixed 5 years at 4.3% fee 900 or 2 years 4.6% no fee', ['same-period-cost']],
      ['is my proof airtight? Let n be even, n = 2k …', []],
      ['is my proof correct? Let n be even, n = 2k …', ['first-gap']],
      ['All cats purr. Tom purrs. So Tom is a cat. Is this argument valid?', []],
      ['how many ways to put 5 balls into 3 boxes', ['what-counts']],
      ['how many ways can 8 people sit round a table', []],
      ['I borrow 800 at 5% interest for one year, how much do I owe?', []],
      ['loan of 9,000 at 6%, 4 years, what is the monthly instalment?', ['compounding']],
      ['roughly how long can soup stay in the freezer', []],
    ],
  ],
  [
    groundedQa,
    [
      [`is this clause even enforceable?${ONE_CLAUSE}`, ['law-over-clause']],
      [`does this clause mean i can stay two weeks?${ONE_CLAUSE}`, ['both-readings']],
      [`may my sister stay two weeks under this lease?${ONE_CLAUSE}`, []],
      [`my bike was stolen, am i covered?${POLICY}`, ['exceptions']],
      [`what in the text supports that he is angry?${ONE_CLAUSE}`, []],
      [`does he agree to a second week?${ONE_CLAUSE}`, ['stated-or-inferred']],
    ],
  ],
]

describe.each(CASES)('$intent', (playbook, prompts) => {
  test.each(prompts)('%s', (prompt, lines) => {
    expect(linesOf(playbook, prompt)).toEqual(lines)
  })
})
