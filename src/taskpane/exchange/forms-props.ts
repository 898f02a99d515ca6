import type { ReactNode } from "react";
import type { Period } from "../../app";
import type { HandedForm } from "../../app/exchange";
import type { PlanViewProps } from "../frame/plan-view";

/** What the pages of forms are given. */
export interface FormsProps extends PlanViewProps {
  readonly period: Period;
  readonly forms: readonly HandedForm[];
  /** Where the period is chosen. */
  readonly periodField: ReactNode;
  /** The button that asks for the files that came back. */
  readonly takeIn: (isPrimary: boolean) => ReactNode;
  /** How far the taking in of these is. */
  readonly news: ReactNode;
}
