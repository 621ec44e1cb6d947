// Counters, gauges and histograms in Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats).

type Labels = Readonly<Record<string, string>>

export interface Metrics {
  readonly counter: (name: string, help: string) => (by?: number, labels?: Labels) => void
  /** Read when asked for. */
  readonly gauge: (name: string, help: string, read: () => number) => void
  /** `bounds` are the upper bounds of its buckets, ascending. */
  readonly histogram: (name: string, help: string, bounds: readonly number[]) => (value: number) => void
  /** All of them, as the scraper reads them. */
  readonly text: () => string
}

export const METRICS_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

export const createMetrics = (): Metrics => {
  const families: (() => string[])[] = []
  const family = (name: string, type: string, help: string, samples: () => string[]) =>
    families.push(() => [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples()])

  return {
    counter: (name, help) => {
      const values = new Map<string, number>()
      family(name, 'counter', help, () => [...values].map(([labels, value]) => `${name}${labels} ${value}`))
      return (by = 1, labels = {}) => {
        const key = written(labels)
        values.set(key, (values.get(key) ?? 0) + by)
      }
    },
    gauge: (name, help, read) => {
      family(name, 'gauge', help, () => [`${name} ${read()}`])
    },
    histogram: (name, help, bounds) => {
      const counts = new Array<number>(bounds.length).fill(0)
      let [count, sum] = [0, 0]
      family(name, 'histogram', help, () => [
        ...bounds.map((bound, i) => `${name}_bucket{le="${bound}"} ${counts[i]}`),
        `${name}_bucket{le="+Inf"} ${count}`,
        `${name}_sum ${sum}`,
        `${name}_count ${count}`,
      ])
      return (value) => {
        count++
        sum += value
        for (const [i, bound] of bounds.entries()) if (value <= bound) counts[i] = (counts[i] ?? 0) + 1
      }
    },
    text: () => `${families.flatMap((lines) => lines()).join('\n')}\n`,
  }
}

/** `{status="200"}`; label values are ours and hold nothing that must be escaped. */
const written = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value}"`)
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}
