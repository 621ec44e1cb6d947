// What anonymous requests are counted by: the IPv4 address or, since one household has all of it, the IPv6 /64.

const NETWORK_GROUPS = 4

/** The network of an address as Cloudflare reports it in `CF-Connecting-IP`. */
export const clientNetwork = (address: string): string => {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = groups(head)
  const right = groups(tail ?? '')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const network = [...left, ...zeros, ...right].slice(0, NETWORK_GROUPS)
  return `${network.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

const groups = (text: string): string[] => (text === '' ? [] : text.split(':'))
