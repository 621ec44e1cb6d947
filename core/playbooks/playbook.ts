// What an expert would know about one kind of task: the traps, what makes an answer checkable,
// and what only the person asking can say.

import type { IntentLabel } from '../intents/labels.ts'
import type { PromptDocument } from '../prompt/document.ts'
import type { TechniqueId } from '../techniques/technique.ts'
import type { LineId, QuestionId } from './ids.ts'

/** One instruction that may be added to a prompt. It narrows nothing the user left open. */
export interface Line {
  /** Stable name, the same for the same text. */
  readonly id: LineId
  /** A complete sentence in the imperative, ending with a full stop. */
  readonly text: string
  /** The technique this line is an instance of; it adds the line and answers for it. */
  readonly technique: TechniqueId
  /** How much a missing line costs the answer: 1 helps, 2 often decides, 3 the classic failure of the genre. */
  readonly worth: 1 | 2 | 3
  /** Matches the request when the user has already said this, or anything that settles it. */
  readonly unless: RegExp
  /** Matches the request when the line applies; absent means whenever the genre does. */
  readonly when?: RegExp
  /** Needs material in the prompt (true) or its absence (false); absent means either. */
  readonly material?: boolean
  /** What large models do by themselves and small ones forget: only for small targets. */
  readonly small?: boolean
  /** Asks for words beyond the thing itself, so "only the code" and "no explanation" rule it out. */
  readonly explains?: boolean
}

/** Something only the user can fill. It is asked in `missing`, never guessed. */
export interface Slot {
  /** Name on the wire, snake_case: the key in `answers`. */
  readonly id: string
  /** Names this wording of the question where slots with one id ask differently; absent means the id. */
  readonly wording?: QuestionId
  /** A short, friendly question, ending with a question mark. */
  readonly question: string
  /** What a sensible assistant assumes when nobody answers; absent where any guess would be invention. */
  readonly default?: string
  /** Matches the request or material when it is already given. */
  readonly given: RegExp
  /** The label before the answer when it is woven in, such as `Amount asked for`: rendered `Amount asked for: …`. */
  readonly fact: string
}

/** One kind of text or job within an intent. */
export interface Genre {
  /** Unique within the playbook, kebab-case. */
  readonly id: string
  readonly title: string
  /** What in the request shows this genre; the general genre, always last, has none. */
  readonly cue?: RegExp | ((document: PromptDocument) => boolean)
  readonly lines: readonly Line[]
  readonly slots: readonly Slot[]
  /** Urgent or sensitive ground (health, danger, grief, legal trouble): no format, length or role is added. */
  readonly sensitive?: boolean
}

export interface Playbook {
  readonly intent: IntentLabel
  /** What must never be added to such a prompt, for people who edit this file. */
  readonly never: readonly string[]
  /** Tried in order, first cue that matches wins; the last is the general one. */
  readonly genres: readonly Genre[]
}
