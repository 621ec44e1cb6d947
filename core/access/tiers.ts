// What each tier may do: published numbers, enforced by the Worker's rate limit and shown in the documentation.

export interface TierLimits {
  readonly title: string
  readonly requestsPerMinute: number
}

export const TIERS = {
  /** Without a key, counted by network address. */
  anonymous: { title: 'Anonymous', requestsPerMinute: 20 },
  free: { title: 'Free', requestsPerMinute: 60 },
  pro: { title: 'Pro', requestsPerMinute: 600 },
  enterprise: { title: 'Enterprise', requestsPerMinute: 6_000 },
} as const satisfies Record<string, TierLimits>

export type Tier = keyof typeof TIERS
