// Compares secrets without telling by the time it takes how much of them agrees.

/** Whether two texts are equal, in a time that depends on their lengths only. */
export const equalInConstantTime = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % b.length)
  return difference === 0
}
