// The rows of tax numbers, for `loadTaxIds` where nothing can be imported later. Import the file as a whole.

/** Opaque: for `loadTaxIds`. */
export const ROWS: string;
