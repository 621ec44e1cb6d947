// An address where nobody listens: port 9 (discard) is closed on every machine these tests meet.

export const UNREACHABLE = 'http://127.0.0.1:9'
