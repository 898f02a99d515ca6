import { THREADS } from "./threads";
import { outcomeOf } from "./threads/recorded-case";

describe("what a thread says of Excel", () => {
  it.each(THREADS.map((recorded) => [recorded.thread, recorded.says, recorded] as const))(
    "%s: %s",
    async (_thread, _says, recorded) => {
      expect(await outcomeOf(recorded)).toEqual(recorded.gives);
    },
  );
});
