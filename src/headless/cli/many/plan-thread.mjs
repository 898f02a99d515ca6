// A thread begins with plain JavaScript; the sources run as they are, so it teaches itself to read them first.
import { register } from "tsx/esm/api";

register();
await import("./plan-worker.ts");
