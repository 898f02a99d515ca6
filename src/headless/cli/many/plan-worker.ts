import { parentPort } from "node:worker_threads";
import { doPlanJob, type PlanJob } from "./plan-job";
import type { PlanFile } from "./plan-files";

// A thread that reads one plan after the other; between them it keeps nothing of any.
parentPort?.on("message", ({ job, file }: { readonly job: PlanJob; readonly file: PlanFile }) => {
  void doPlanJob(job, file).then((outcome) => parentPort?.postMessage(outcome));
});
parentPort?.postMessage("ready");
