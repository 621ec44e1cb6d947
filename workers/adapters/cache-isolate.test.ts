import { classificationCacheContract } from '../../tests/contracts/classification-cache.ts'
import { createCacheIsolate } from './cache-isolate.ts'

classificationCacheContract('isolate memory', createCacheIsolate)
