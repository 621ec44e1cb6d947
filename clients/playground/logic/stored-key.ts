// The API key, for as long as the tab is open. A browser that allows no storage goes without.

const NAME = 'betterprompts-key'

/** The key, or empty. */
export const storedKey = (): string => {
  try {
    return sessionStorage.getItem(NAME) ?? ''
  } catch {
    return ''
  }
}

export const storeKey = (key: string): void => {
  try {
    sessionStorage.setItem(NAME, key)
  } catch {
    // Nothing is stored where nothing may be.
  }
}
