import { benchChecks } from "./checks";
import { benchProgress } from "./progress";
import { benchReading } from "./reading";
import { benchSummary } from "./summary";

benchReading();
benchChecks();
benchProgress();
await benchSummary();
