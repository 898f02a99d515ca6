import { type ComponentType, lazy } from "react";
import { addEnglish, languagesAsked, loadAllLanguages } from "../wording/loaded-languages";

type CheckChunk = typeof import("./check");
type WriteChunk = typeof import("./write");

/**
 * Fetches what a check takes, with its English texts: the pane stands before that, and has it on the way while the
 * user reads what the pane is for. The words of the pane's own language come too, since people type in it. Rejects
 * where something cannot be had.
 */
export async function fetchPlanChecker(): Promise<CheckChunk> {
  const check = await import(/* webpackChunkName: "check" */ "./check");
  addEnglish(check.texts);
  await check.fetchWords(languagesAsked());
  return check;
}

/** Fetches what nobody sees or does before the first check, with its English texts. */
export async function fetchOtherViews(): Promise<WriteChunk> {
  const write = await import(/* webpackChunkName: "write" */ "./write");
  addEnglish(write.texts);
  return write;
}

/**
 * Fetches what writes sheets, with the words of all languages: a sheet can be in another one than the
 * pane. A pane that only checks does without it.
 */
export async function fetchSheetWriters(): Promise<WriteChunk> {
  const [write] = await Promise.all([fetchOtherViews(), loadAllLanguages()]);
  return write;
}

/** A view of what a check found, which is fetched before the first one. */
export function withChecks<Props extends object>(
  pick: (check: CheckChunk) => ComponentType<Props>,
): ComponentType<Props> {
  return onceFetched(async () => pick(await fetchPlanChecker()));
}

/** One of the other views, drawn as soon as it is here. */
export function later<Props extends object>(
  pick: (write: WriteChunk) => ComponentType<Props>,
): ComponentType<Props> {
  return onceFetched(async () => pick(await fetchOtherViews()));
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
