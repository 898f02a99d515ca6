import type { catalogue } from "./en";

/** The key of a text: the English catalogue has them all, and each other language the same. */
export type MessageId = keyof typeof catalogue;

/** What follows a beginning in the keys that have it: `"yes" | "no"` after `"confirmed-"`. */
export type IdsAfter<Beginning extends string> = MessageId extends infer Id
  ? Id extends `${Beginning}${infer Rest}`
    ? Rest
    : never
  : never;
