/** The header of the hidden column in which a sheet keeps what its rows were filled with, in every language. */
export const FILLED_HEADER = "PoA";

const OF_THE_PRODUCT = new RegExp(`^${FILLED_HEADER}(?![\\p{L}\\p{N}])`, "iu");

/** Whether a column is one that the product keeps for itself. */
export function isHeaderOfProduct(header: string): boolean {
  return OF_THE_PRODUCT.test(header);
}
