// A selection as callers see it: what was chosen and why, without what it would add.

import type { Selection } from '../../core/select/selection.ts'

export const describeSelection = ({ genre, chosen, rejected, leaveAlone }: Selection) => ({
  genre: { id: genre.id, title: genre.title },
  techniques: chosen.map(({ id, title, score, reason }) => ({ id, title, score, reason })),
  rejected,
  ...(leaveAlone !== undefined && { leaveAlone: leaveAlone.reason }),
})
