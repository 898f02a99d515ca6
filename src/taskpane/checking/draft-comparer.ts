/** Fetches what compares drafts, with its view: only who compares needs it. */
export function fetchDraftComparer(): Promise<typeof import("../comparison/draft-comparison")> {
  return import(/* webpackChunkName: "comparison" */ "../comparison/draft-comparison");
}
