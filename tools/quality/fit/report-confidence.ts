import { CONFIDENCE } from "../../../src/reading/weights/confidence";
import {
  askedBelow,
  calibrate,
  confidenceBy,
  judgedReadings,
  thresholdFor,
  type Calibration,
  type JudgedReading,
} from "./calibration";
import { damagedSamples, labelledSamples, laidOutSamples, type Sample } from "./samples";

const LAYOUTS = 40;

/** So many of the wrong readings have to be asked about. */
const SHARE_ASKED = 0.8;

/** Prints which signs of doubt tell wrong readings, and from where on a person is to be asked. */
export async function reportConfidence(folder: string | null): Promise<void> {
  const labelled = folder === null ? [] : await labelledSamples(folder);
  const samples = [...labelled, ...laidOutSamples(LAYOUTS), ...damagedSamples(LAYOUTS)];
  const readings = judgedReadings(samples);
  console.log(`${readings.length} readings of ${samples.length} workbooks`);

  const fitted = calibrate(readings);
  const stated: Calibration = {
    none: CONFIDENCE.none.value,
    columnMargin: CONFIDENCE.columnMargin.value,
    unreadColumns: CONFIDENCE.unreadColumns.value,
    rivals: CONFIDENCE.rivals.value,
    doubts: CONFIDENCE.doubts.value,
    withoutTargets: CONFIDENCE.withoutTargets.value,
    fewIndicators: CONFIDENCE.fewIndicators.value,
    wholeHeader: CONFIDENCE.wholeHeader.value,
  };
  tell("stated", readings, byCalibration(stated), CONFIDENCE.askBelow.value);
  console.log(
    "\nfitted:",
    Object.entries(fitted)
      .map(([sign, value]) => `${sign} ${value.toFixed(2)}`)
      .join(", "),
  );
  tell("fitted", readings, byCalibration(fitted), thresholdFor(SHARE_ASKED, readings, byCalibration(fitted)));
  const apart = leavingOut(readings);
  tell("fitted without its origin", readings, apart, thresholdFor(SHARE_ASKED, readings, apart));
}

function byCalibration(calibration: Calibration): (one: JudgedReading) => number {
  return ({ signs }) => confidenceBy(calibration, signs);
}

/** The confidence of each reading by a calibration that saw none of its origin. */
function leavingOut(readings: readonly JudgedReading[]): (one: JudgedReading) => number {
  const byOrigin = new Map<string, Calibration>();
  for (const { sample } of readings) {
    if (byOrigin.has(sample.origin)) continue;
    byOrigin.set(sample.origin, calibrate(readings.filter((other) => other.sample.origin !== sample.origin)));
  }
  return ({ sample, signs }) => {
    const calibration = byOrigin.get(sample.origin);
    return calibration === undefined ? 1 : confidenceBy(calibration, signs);
  };
}

function tell(
  what: string,
  readings: readonly JudgedReading[],
  confidence: (one: JudgedReading) => number,
  threshold: number,
): void {
  console.log(`${what}, asked below ${threshold}:`);
  const groups: readonly (Sample["group"] | null)[] = [null, "labelled", "laid out", "damaged"];
  for (const group of groups) {
    const some = readings.filter(({ sample }) => group === null || sample.group === group);
    const { wrong, wrongAsked, right, rightAsked } = askedBelow(threshold, some, confidence);
    console.log(
      `  ${(group ?? "all").padEnd(10)} ${wrongAsked} of ${wrong} wrong ones asked about, ${rightAsked} of ${right} right ones needlessly`,
    );
  }
}
