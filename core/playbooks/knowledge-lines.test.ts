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
