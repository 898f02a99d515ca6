/** Fetches what compares drafts, with its view: only who compares needs it. */
export function fetchDraftComparer(): Promise<typeof import("./draft-comparison")> {
  return import(/* webpackChunkName: "comparison" */ "./draft-comparison");
}
