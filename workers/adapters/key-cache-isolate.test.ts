import { keyCacheContract } from '../../tests/contracts/key-cache.ts'
import { createKeyCacheIsolate } from './key-cache-isolate.ts'

keyCacheContract('isolate memory', createKeyCacheIsolate)
