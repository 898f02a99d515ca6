import { isDeepStrictEqual } from "node:util";
import { COMMENTS_AND_RULES } from "./comments-and-rules";
import { CONTENTS } from "./contents";
import { RANGES } from "./ranges";
import { outcomeOf, type RecordedCase } from "./recorded-case";
import { WORKBOOKS } from "./workbooks";

/** What threads say of Excel with a value, each tried on the host. */
export const THREADS: readonly RecordedCase[] = [...RANGES, ...CONTENTS, ...WORKBOOKS, ...COMMENTS_AND_RULES];

/** What comes of a case, and whether it is what its thread says. */
export async function trial(recorded: RecordedCase): Promise<{ same: boolean; outcome: unknown }> {
  const outcome = await outcomeOf(recorded);
  return { same: isDeepStrictEqual(outcome, recorded.gives), outcome };
}
