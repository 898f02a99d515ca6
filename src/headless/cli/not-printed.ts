/** In words: why what a command prints did not all reach its reader. A workbook that it wrote is there. */
export function explainNotPrinted(code: string): string {
  switch (code) {
    case "EPIPE":
      return "Not all of the output was read: the program behind the pipe ended before. What was to be written to files is written.";
    case "ENOSPC":
      return "The output could not be printed to the end: the disk is full. Make room and run it again; what was to be written to files is written.";
    default:
      return `The output could not be printed to the end (${code}). What was to be written to files is written.`;
  }
}
