import { expect, it } from 'vitest'
import { createMetrics } from './metrics.ts'

it("writes Prometheus' text format", () => {
  const metrics = createMetrics()
  const requests = metrics.counter('requests_total', 'Requests.')
  metrics.gauge('waiting', 'Waiting.', () => 3)
  const seconds = metrics.histogram('seconds', 'Time.', [0.1, 1])
  requests(1, { status: '200' })
  requests(2, { status: '429' })
  requests(1, { status: '200' })
  for (const value of [0.05, 0.5, 5]) seconds(value)
  expect(metrics.text()).toBe(`# HELP requests_total Requests.
# TYPE requests_total counter
requests_total{status="200"} 2
requests_total{status="429"} 2
# HELP waiting Waiting.
# TYPE waiting gauge
waiting 3
# HELP seconds Time.
# TYPE seconds histogram
seconds_bucket{le="0.1"} 1
seconds_bucket{le="1"} 2
seconds_bucket{le="+Inf"} 3
seconds_sum 5.55
seconds_count 3
`)
})
