import { type ComponentType, lazy } from "react";

type OtherViews = typeof import("./other-views");

/** Fetches the views that nobody sees before the first check, all in one. */
export function fetchOtherViews(): Promise<OtherViews> {
  return import(/* webpackChunkName: "views" */ "./other-views");
}

/** One of these views, drawn as soon as it is here. */
export function later<Props>(pick: (views: OtherViews) => ComponentType<Props>): ComponentType<Props> {
  return lazy(async () => ({ default: pick(await fetchOtherViews()) }));
}
