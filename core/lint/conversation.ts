// Earlier turns: what a prompt refers to is looked up there before anything is called absent.

import type { EnhanceContext } from '../techniques/technique.ts'

/** Shorter turns are talk, not material. */
const MATERIAL = 60

/** Whether an earlier turn holds something that could be the text spoken of. */
export const hasMaterial = (context: EnhanceContext): boolean =>
  context.conversation?.some((turn) => turn.content.trim().length >= MATERIAL) ?? false

/** Whether anything was said that "it" or "that" can mean. */
export const hasReferent = (context: EnhanceContext): boolean =>
  context.conversation?.some((turn) => turn.content.trim() !== '') ?? false
