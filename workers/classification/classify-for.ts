// Which model answers. The edge model always can; the inference server is asked where the caller wants quality, or where
// the edge model is not sure. When it does not answer in time the edge model's word stands, and the answer says so.

import type { Classification, Classify, LatencyMode } from '../../core/intents/classification.ts'
import { textToClassify } from '../../core/intents/text-to-classify.ts'
import type { PromptDocument } from '../../core/prompt/document.ts'
import type { ClassifyFor } from '../ports.ts'
import { gathered } from '../resilience/gathered.ts'
import type { Recall } from './recall.ts'

/** Calibrated confidence from which the edge model is believed without asking further. */
const SURE = 0.8

/** How long a caller waits for the better answer, caches included. */
const DEADLINE_MS: Readonly<Record<Exclude<LatencyMode, 'fast'>, number>> = { balanced: 300, quality: 1_500 }
/** Who sends more prompts than these waits longer: as long again for each so many. */
const PROMPTS_IN_DEADLINE = 16

interface Ports {
  readonly classifyOnEdge: (document: PromptDocument) => Classification
  readonly recall: Recall
}

/** Prompts that are classified at the same moment are looked up together. */
export const createClassifyFor =
  ({ classifyOnEdge, recall }: Ports): ClassifyFor =>
  (asker) => {
    const recallWithin = (deadlineMs: number) =>
      gathered((texts: readonly string[]) => {
        const times = Math.ceil(texts.length / PROMPTS_IN_DEADLINE)
        return recall(texts, { asker, deadlineMs: deadlineMs * times })
      })
    const ask = { balanced: recallWithin(DEADLINE_MS.balanced), quality: recallWithin(DEADLINE_MS.quality) }

    const classify: Classify = async (document, { latency }) => {
      const near = classifyOnEdge(document)
      if (latency === 'fast' || (latency === 'balanced' && near.intent.confidence >= SURE)) {
        return { classification: near, cache: 'bypass', degraded: [] }
      }
      const { text, truncated } = textToClassify(document)
      const { found, degraded } = await ask[latency](text)
      if (found === undefined) return { classification: near, cache: 'bypass', degraded }
      const { classification, cache } = found
      return {
        classification: { ...classification, truncated: truncated || classification.truncated },
        cache,
        degraded,
      }
    }
    return classify
  }
