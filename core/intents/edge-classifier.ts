// placeholder signature, replaced by the classifier's author
import type { Classification } from './classification.ts'

/** Classifies on the spot, without I/O. */
export declare const edgeClassify: (prompt: string) => Classification
