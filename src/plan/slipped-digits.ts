/**
 * The digits that a text was meant to be where letters were typed among them that look alike: an O for
 * 0, a small L or a capital I for 1. `null` for any other text; "10 l" and "10l" are litres.
 */
export function intendedDigits(text: string): string | null {
  if (!/^(?=.*\d)(?=.*[OoIl])[\dOoIl]+(?:[.,' ][\dOoIl]+)*\s?%?$/.test(text) || /^[\d.,' ]+l$/.test(text))
    return null;
  return text.replace(/[Oo]/g, "0").replace(/[Il]/g, "1");
}
