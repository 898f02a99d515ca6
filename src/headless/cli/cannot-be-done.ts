/** A command could not be done. The message says what happened and what to do, and is shown as it is. */
export class CannotBeDone extends Error {
  override readonly name = "CannotBeDone";
}
