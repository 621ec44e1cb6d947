// 32000 as 32,000. `Intl` would load its data while the isolate starts, which costs more than all our schemas.

/** A whole number with commas between thousands. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
