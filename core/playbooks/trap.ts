// A kind of task that people ask for in a few words, with the one trap that answers to it fall into.

import { short } from './condition.ts'
import type { Genre, Line, Slot } from './playbook.ts'

/** In longer requests people say themselves what matters. */
const FEW_WORDS = 400

type Trap = Omit<Line, 'technique' | 'worth'> &
  Partial<Pick<Line, 'technique' | 'worth'>> & {
    readonly title: string
    readonly cue: NonNullable<Genre['cue']>
    readonly slots?: readonly Slot[]
  }

/** Also matches where the line already stands. */
const orSaid = (unless: RegExp, text: string): RegExp =>
  new RegExp(`${unless.source}|${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i')

/** The genre that goes by the name of its line. */
export const trap = ({ title, cue, slots = [], ...line }: Trap): Genre => ({
  id: line.id,
  title,
  cue,
  lines: [
    {
      technique: 'constraints',
      worth: 3,
      when: short(FEW_WORDS),
      ...line,
      unless: orSaid(line.unless, line.text),
    },
  ],
  slots,
})
