export const TRADITIONAL = ''
