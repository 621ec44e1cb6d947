// What a screen is drawn for: how wide it is and whether it has colours.

import type { Paint } from './paint.ts'

export interface Screen {
  /** Columns. */
  readonly width: number
  readonly paint: Paint
}

/** A calm line between the prompt and what is said about it. */
export const rule = ({ width, paint }: Screen): string => paint.quiet('─'.repeat(width))
