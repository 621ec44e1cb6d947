// What a statistician asks before believing a number.

import { chart, metrics } from './data-analysis/metrics.ts'
import { cause, cohorts, dataQuality, figures, forecast, household } from './data-analysis/records.ts'
import { abTest, impossibleRates, sampleSize, statistics, survey } from './data-analysis/studies.ts'
import {
  funnel,
  insights,
  model,
  monthlyFigures,
  movedFigure,
  paidSurvey,
  variance,
} from './everyday/figures.ts'
import { judgedByOpening } from './opening.ts'
import type { Playbook } from './playbook.ts'

/** Keeps the reading of very long requests cheap. */
const OPENING = 2000

export const dataAnalysis: Playbook = {
  intent: 'data_analysis',
  never: [
    'A tool, a chart or a report format that was not asked for',
    'A significance level or a test chosen for the user',
    'Figures that are not in the data',
  ],
  genres: [
    sampleSize,
    model,
    movedFigure,
    paidSurvey,
    insights,
    cohorts,
    dataQuality,
    impossibleRates,
    abTest,
    survey,
    variance,
    forecast,
    chart,
    statistics,
    cause,
    funnel,
    monthlyFigures,
    metrics,
    household,
    figures,
  ].map(judgedByOpening(OPENING)),
}
