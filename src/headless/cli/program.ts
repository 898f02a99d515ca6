/** How a person runs the command line: there is no program of its own. */
export const POA = "npm run -s poa --";

/** A file's name as it is typed: with spaces or other signs of the shell in quotation marks. */
export function quoted(path: string): string {
  return /^[\p{L}\p{M}\p{N}._/\\:~+@%-]+$/u.test(path) ? path : `"${path}"`;
}
