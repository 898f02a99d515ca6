import { type ComponentType, lazy } from "react";
import type { Catalogue } from "../../locales/languages";
import { addEnglish, loadRestOfEnglish } from "../wording/loaded-languages";
import { fetchPlanChecker, type PlanChecker } from "./plan-checker";

type OtherViews = typeof import("../frame/other-views");

/** Fetches the views that nobody sees before the first check, all in one, with their English texts. */
export async function fetchOtherViews(): Promise<OtherViews> {
  const [views] = await Promise.all([
    import(/* webpackChunkName: "views" */ "../frame/other-views"),
    loadRestOfEnglish(),
  ]);
  return views;
}

/** A view of what a check found, which is fetched before the first one. */
export function withChecks<Props extends object>(
  pick: (checker: PlanChecker) => ComponentType<Props>,
): ComponentType<Props> {
  return onceFetched(async () => pick(await fetchPlanChecker()));
}

/** One of the other views, drawn as soon as it is here. */
export function later<Props extends object>(
  pick: (views: OtherViews) => ComponentType<Props>,
): ComponentType<Props> {
  return onceFetched(async () => pick(await fetchOtherViews()));
}

/** What a feature's chunk exports: its view, and the English texts that the pane has not said before. */
interface FeatureView<Props> {
  readonly View: ComponentType<Props>;
  readonly texts: Catalogue;
}

/** The view of a feature in a chunk of its own, which is fetched when the view is first shown. */
export function featureView<Props extends object>(
  fetchFeature: () => Promise<FeatureView<Props>>,
): ComponentType<Props> {
  return onceFetched(async () => {
    const { View, texts } = await fetchFeature();
    addEnglish(texts);
    return View;
  });
}

/** A component that is fetched when it is first drawn, and again after a failure: React alone would keep the failure. */
function onceFetched<Props extends object>(fetch: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const attempt = () =>
    lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (error) {
        Current = attempt();
        throw error;
      }
    });
  let Current = attempt();
  return function OnceFetched(props: Props) {
    return <Current {...props} />;
  };
}
