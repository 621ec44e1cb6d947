// Settings of the model's API that go with a prompt: beside the text, never in it.

import type { ComplexityLevel } from '../intents/classification.ts'
import type { IntentLabel } from '../intents/labels.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { Target } from '../targets/target.ts'
import type { ApiParameters } from './generation.ts'
import { responseSchema, wantsJson } from './response-schema.ts'

/** Tasks with one right answer, where sampling only adds errors. */
const ONE_ANSWER = new Set<IntentLabel>([
  'extraction',
  'classification',
  'grounded_qa',
  'reasoning',
  'data_analysis',
])

const EFFORT = { simple: 'low', moderate: 'medium', complex: 'high' } as const

/** Effort for targets that reason, temperature for those that do not, a JSON mode where JSON is asked for, a schema where its fields are named. */
export const parameters = (
  document: PromptDocument,
  { intent, complexity, target }: { intent: IntentLabel; complexity: ComplexityLevel; target: Target },
): ApiParameters | undefined => {
  const json = target.jsonMode && wantsJson(document)
  const schema = json ? responseSchema(document) : undefined
  const found: ApiParameters = {
    ...(target.reasons === 'yes' && { reasoningEffort: EFFORT[complexity] }),
    ...(target.reasons === 'no' && ONE_ANSWER.has(intent) && { temperature: 0 }),
    ...(json && { responseFormat: 'json' as const }),
    ...(schema && { responseSchema: schema }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}
