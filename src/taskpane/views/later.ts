import { type ComponentType, lazy } from "react";
import { loadRestOfEnglish } from "../loaded-languages";

type OtherViews = typeof import("./other-views");

/** Fetches the views that nobody sees before the first check, all in one, with their English texts. */
export async function fetchOtherViews(): Promise<OtherViews> {
  const [views] = await Promise.all([
    import(/* webpackChunkName: "views" */ "./other-views"),
    loadRestOfEnglish(),
  ]);
  return views;
}

/** One of these views, drawn as soon as it is here. */
export function later<Props>(pick: (views: OtherViews) => ComponentType<Props>): ComponentType<Props> {
  return lazy(async () => ({ default: pick(await fetchOtherViews()) }));
}
