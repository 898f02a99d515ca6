import { CONFIDENCE, DOUBT } from "../../../src/reading/weights/confidence";
import {
  askedBelow,
  calibrate,
  confidenceBy,
  judgedReadings,
  thresholdFor,
  type Calibration,
  type JudgedReading,
} from "./calibration";
import { labelledSamples } from "./samples";

/** So many of the wrong readings have to be asked about. */
const SHARE_ASKED = 0.8;

/** Prints which signs of doubt tell wrong readings, and from where on a person is to be asked. */
export async function reportConfidence(folder: string): Promise<void> {
  const samples = await labelledSamples(folder);
  const readings = judgedReadings(samples);
  console.log(`${readings.length} readings of ${samples.length} workbooks`);

  const fitted = calibrate(readings);
  const signs = Object.entries(DOUBT).map(([sign, { value }]) => [sign, value]);
  const stated = { undoubted: CONFIDENCE.undoubted.value, ...Object.fromEntries(signs) } as Calibration;
  for (const { value } of [CONFIDENCE.askBelow, CONFIDENCE.unsureBelow])
    tell("stated", readings, byCalibration(stated), value);
  const values = Object.entries(fitted).map(([sign, value]) => `${sign} ${value.toFixed(2)}`);
  console.log("\nfitted:", values.join(", "));
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
  const { wrong, wrongAsked, right, rightAsked } = askedBelow(threshold, readings, confidence);
  console.log(
    `${what}, below ${threshold}: ${wrongAsked} of ${wrong} wrong readings, ${rightAsked} of ${right} right ones`,
  );
}
