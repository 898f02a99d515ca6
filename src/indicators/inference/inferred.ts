import type { IdsAfter, Message } from "../../plan/message";

/** What was inferred, and what led to it. */
export interface Inferred<Choice> {
  readonly choice: Choice;
  readonly reason: Message;
}

/** A choice with its reason; the reasons' texts are in the catalogues as `definition-<reason>`. */
export function because<Choice>(
  choice: Choice,
  reason: IdsAfter<"definition-">,
  words?: string,
): Inferred<Choice> {
  const id = `definition-${reason}` as const;
  return { choice, reason: words === undefined ? { id } : { id, values: { words: words.trim() } } };
}
