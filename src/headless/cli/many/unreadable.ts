/** A file of many that could not be read, and why. */
export interface UnreadableFile {
  readonly file: string;
  readonly why: string;
}

/** In words: which files were left out and why. */
export function unreadableLines(files: readonly UnreadableFile[]): string[] {
  if (files.length === 0) return [];
  return [
    files.length === 1 ? "1 file could not be read:" : `${files.length} files could not be read:`,
    ...files.map(({ file, why }) => `  - ${file}: ${why}`),
  ];
}
