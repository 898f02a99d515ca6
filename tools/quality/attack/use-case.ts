import type { HostedWorkbook } from "../../../src/headless/hosted-workbook";
import type { TypedWorkbook } from "./typed-workbook";

/** The workbooks with which use cases begin. */
export type Start = "fresh" | "typed" | "frozen";

/** Something that a person does with the pane, which fails at one request and which they then do again. */
export interface UseCase {
  readonly name: string;
  readonly from: Start;
  /** It writes into the plan itself. */
  readonly changesPlan?: true;
  /** Done twice it makes two: nobody can tell a second wish from a lost answer. */
  readonly addsEachTime?: true;
  /** What there is before: what the person sees when they act. The answer acts. */
  readonly prepare: (hosted: HostedWorkbook, start: TypedWorkbook) => Promise<() => Promise<unknown>>;
}

type Act = (hosted: HostedWorkbook, start: TypedWorkbook) => Promise<unknown>;

/** A use case of which nothing is seen before. */
export const plain = (name: string, from: Start, act: Act): UseCase => ({
  name,
  from,
  prepare: (hosted, start) => Promise.resolve(() => act(hosted, start)),
});
