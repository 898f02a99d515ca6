import type { MessageId } from "../locales/message-ids";

export type { IdsAfter, MessageId } from "../locales/message-ids";

/**
 * Something to be said to a person: the key of a text in the message catalogues and the values that are in it. The core
 * says *what* it means; the catalogues say it in a language.
 */
export interface Message {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Puts a message into words. Made from the catalogues and handed to what needs words. */
export type Translate = (message: Message) => string;
