/** How far the saving of a log that doesn't open has come. */
export type Rescue = { readonly is: 'offered' | 'reading' | 'no-store' } | { readonly is: 'saved'; readonly entries: number; readonly damaged: number }
