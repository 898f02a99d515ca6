import { WorkbookError } from "../workbook/workbook-error";

/**
 * For how long Excel may leave a request without an answer, in milliseconds. It waits as long as a cell is
 * typed into; the largest readings took less than a quarter of this.
 */
export const PATIENCE = 60_000;

/** Measures how long Excel has not answered; `broken` rejects once that is too long. */
export class Silence {
  readonly broken: Promise<never>;
  isTooLong = false;
  private isOver = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tell: (error: WorkbookError) => void = () => undefined;

  constructor(private readonly patience: number) {
    this.broken = new Promise<never>((_, reject) => {
      this.tell = reject;
    });
    // Nobody may be listening any more when it breaks.
    this.broken.catch(() => undefined);
    this.beginAgain();
  }

  /** Excel has answered, or is asked something. */
  beginAgain(): void {
    clearTimeout(this.timer);
    if (this.isOver || this.isTooLong) return;
    this.timer = setTimeout(() => {
      this.isTooLong = true;
      this.tell(this.error());
    }, this.patience);
    // Outside of a page nobody has to wait for it to go off.
    const { unref } = this.timer as { readonly unref?: () => void };
    unref?.call(this.timer);
  }

  end(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  error(): WorkbookError {
    return new WorkbookError({ kind: "notAnswered", seconds: Math.round(this.patience / 1000) });
  }
}

const syncs = new WeakMap<object, () => Promise<void>>();

/** Lets each request of a context begin the silence again; once that was too long, nothing more is asked for. */
export function watchAnswers(context: Excel.RequestContext, silence: Silence): void {
  const sync = context.sync.bind(context);
  syncs.set(context, () => sync());
  context.sync = async <T>(passThrough?: T): Promise<T> => {
    if (silence.isTooLong) throw silence.error();
    silence.beginAgain();
    const passed = await sync<T>(passThrough);
    silence.beginAgain();
    return passed;
  };
}

/** Sends what a context has to ask, also where the answer before came too late for whoever waited for it. */
export function syncAfterLateAnswer(context: Excel.RequestContext): Promise<void> {
  return (syncs.get(context) ?? (() => context.sync()))();
}
