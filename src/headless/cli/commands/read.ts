import { planAsked, type Command, type PlanRequest } from "../command";

export interface ReadRequest extends PlanRequest {
  /** Whether it says why everything was read as it was. */
  readonly explained: boolean;
  /** Whether it says what is in doubt, and what can be answered. */
  readonly asks: boolean;
}

export const read: Command = {
  name: "read",
  does: "Says which plan was found, with its objectives, actions, indicators and targets, and what was read with doubt.",
  more: "With --explain it says of each column what spoke for and against its meaning, and of each row what it was taken for. With --questions it says what of the reading is in doubt, the most doubtful first, with the answers to choose from and what each would give; --answer QUESTION=ANSWER takes one, here and with every other command.",
  asked: ["FILE [--explain | --questions] [--mapping M.json] [--json]"],
  prepare: (given) => {
    const request: ReadRequest = {
      ...planAsked(given),
      explained: given.values.explained ?? false,
      asks: given.values.questions ?? false,
    };
    return async () => (await import("../read-command")).read(request);
  },
};
