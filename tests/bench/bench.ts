import { benchChecks } from "./checks";
import { benchProgress } from "./progress";
import { benchReading } from "./reading";

benchReading();
benchChecks();
benchProgress();
