/** Signs that a terminal obeys and does not show, but for line breaks and tabs, and those that turn the order of what it shows. */
const OBEYED = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a terminal may show it: whatever is in a workbook or a file's name, it cannot command the terminal. */
export function terminalText(text: string): string {
  return text.replace(OBEYED, "");
}

/** Data as JSON in which such signs are escaped. */
export function terminalJson(data: unknown): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(data, null, 2).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, escaped);
}
