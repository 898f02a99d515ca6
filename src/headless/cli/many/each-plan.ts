import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PlanFile } from "./plan-files";
import { doPlanJob, type MadeBy, type PlanJob, type PlanOutcome } from "./plan-job";

/** A thread takes a second to start, in which one plan after the other is read sooner. */
const ALONE_UP_TO = 6;
/** So many files may be read ahead of the one that is due, for each thread: a large one holds up few others. */
const AHEAD = 4;

/**
 * Reads plans and gives what was made of each, in the order of the files. They are read in as many threads
 * as the machine has cores, each by itself, and no more of them ahead than a few, so that the memory that
 * it takes does not grow with their number.
 */
export async function* eachPlan<Job extends PlanJob>(
  job: Job,
  files: readonly PlanFile[],
): AsyncGenerator<{ readonly file: PlanFile; readonly outcome: PlanOutcome<MadeBy<Job>> }> {
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / ALONE_UP_TO));
  if (threads <= 1) {
    for (const file of files) yield { file, outcome: await doPlanJob(job, file) };
    return;
  }
  const pool = Array.from({ length: threads }, () => new PlanThread<Job>(job));
  try {
    const begun: Promise<PlanOutcome<MadeBy<Job>>>[] = [];
    let next = 0;
    for (const [place, file] of files.entries()) {
      for (; next < Math.min(files.length, place + threads * AHEAD); next++) {
        const ahead = files[next];
        if (ahead === undefined) continue;
        const reading = leastBusy(pool).read(ahead);
        // What fails is raised where its turn comes.
        reading.catch(() => undefined);
        begun.push(reading);
      }
      const outcome = await begun.shift();
      if (outcome !== undefined) yield { file, outcome };
    }
  } finally {
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

function leastBusy<Job extends PlanJob>(pool: readonly PlanThread<Job>[]): PlanThread<Job> {
  return pool.reduce((best, thread) => (thread.waiting < best.waiting ? thread : best));
}

interface Waiting<Job extends PlanJob> {
  readonly file: PlanFile;
  readonly resolve: (outcome: PlanOutcome<MadeBy<Job>>) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with the files that wait for it. Of one that a file brings to its end (out of memory) another takes the place. */
class PlanThread<Job extends PlanJob> {
  private worker: Worker | null = null;
  private readonly queue: Waiting<Job>[] = [];

  constructor(private readonly job: Job) {}

  get waiting(): number {
    return this.queue.length;
  }

  read(file: PlanFile): Promise<PlanOutcome<MadeBy<Job>>> {
    return new Promise((resolve, reject) => {
      this.queue.push({ file, resolve, reject });
      if (this.queue.length === 1) this.begin();
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private begin(): void {
    const next = this.queue[0];
    if (next === undefined) return;
    this.worker ??= this.start();
    this.worker.postMessage({ job: this.job, file: next.file });
  }

  private start(): Worker {
    const worker = new Worker(new URL("./plan-thread.mjs", import.meta.url), { execArgv: [] });
    let isReady = false;
    worker.on("message", (answer: "ready" | PlanOutcome<MadeBy<Job>>) => {
      if (answer === "ready") isReady = true;
      else this.next((waiting) => waiting.resolve(answer));
    });
    worker.on("error", (error) => {
      this.worker = null;
      const why = `It could not be read: ${error.message}.`;
      // One that never began says nothing of the file.
      if (isReady)
        this.next((waiting) => waiting.resolve({ kind: "unreadable", why, reason: { id: "unread-file" } }));
      else for (const waiting of this.queue.splice(0)) waiting.reject(error);
    });
    return worker;
  }

  private next(answer: (waiting: Waiting<Job>) => void): void {
    const done = this.queue.shift();
    if (done !== undefined) answer(done);
    this.begin();
  }
}
