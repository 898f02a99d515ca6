/** The marker of a sheet for the user while it is being written; when it is whole it has none. */
export const HANDED_OVER = "unfinished";

/** The namespace of the custom XML in which an own sheet is set aside while it is being written again. */
export const UNFINISHED_NAMESPACE = "urn:plan-of-action-tracker:unfinished";
