// Versions that stand in every answer, raised by hand when behaviour changes.

/** Techniques and playbooks: what can be added. */
export const CATALOGUE_VERSION = '2026-11-28'

/** Scoring, thresholds and gates: when it is added. */
export const POLICY_VERSION = '2026-11-28'
