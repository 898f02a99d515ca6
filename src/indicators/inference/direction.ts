import { DIRECTION_OF_COLUMN } from "../../plan/language/direction-words";
import type { Direction } from "../definition";

/**
 * The direction that a direction or tendency column names, in words ("Decrease", "Mantener") or by letter (A, C, I up;
 * D down; M the same); `null` if it names none.
 */
export function readDirectionColumn(text: string): Direction | null {
  const plain = text.normalize("NFC").trim();
  return DIRECTION_OF_COLUMN().find(({ pattern }) => pattern.test(plain))?.direction ?? null;
}
