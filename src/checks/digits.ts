/** The text with Thai and Khmer digits made western ones. */
export function withWesternDigits(text: string): string {
  return text.replace(/[๐-๙០-៩]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (code >= KHMER_ZERO ? KHMER_ZERO : THAI_ZERO));
  });
}

const THAI_ZERO = 0xe50;
const KHMER_ZERO = 0x17e0;
