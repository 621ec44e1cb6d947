// What the conversation already settles: a demand the user made in an earlier turn still holds.

import { excerpt } from '../playbooks/excerpt.ts'
import type { ConstraintKind } from '../prompt/document.ts'
import { parse } from '../prompt/parse.ts'
import type { EnhanceContext } from '../techniques/technique.ts'

export interface Earlier {
  /** The user's earlier requests in the words that rules match against, one per line. */
  readonly said: string
  readonly demands: ReadonlySet<ConstraintKind>
}

/** Demands older than this are rarely meant any more. */
const TURNS = 6

/** Gathers the user's last turns; what the assistant said demands nothing. */
export const earlierTurns = ({ conversation = [] }: EnhanceContext): Earlier => {
  const documents = conversation
    .filter(({ role }) => role === 'user')
    .slice(-TURNS)
    .map(({ content }) => parse(content))
  return {
    said: documents.map(({ said }) => excerpt(said)).join('\n'),
    demands: new Set(documents.flatMap(({ constraints }) => constraints.map(({ kind }) => kind))),
  }
}
