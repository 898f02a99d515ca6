import type { Weight } from "./weight";

function weight(value: number, why: string): Weight {
  return { value, why };
}

/** How the margins of the choices tell how likely a plan was read right, and from where on that is asked. */
export const CONFIDENCE = {
  evenMargin: weight(0.6, "the margin of a choice that is as likely right as wrong; estimated"),
  marginScale: weight(0.6, "how fast the likelihood grows with the margin; estimated"),
  askBelow: weight(
    0.6,
    "a plan that is less sure is shown with the question whether it is the plan; estimated",
  ),
} as const satisfies Record<string, Weight>;
