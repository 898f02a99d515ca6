/** The form in which a finding is accepted. */
export const paneAccepting = {
  "pane-accept-by": "Your name",
  "pane-accept-by-hint": "Saved with the reason, and remembered for the next time.",
  "pane-accept-do": "Accept",
  "pane-accept-form": "Accept this as it is",
  "pane-accept-reason": "Why is it right as it is?",
};
