import { HostObject } from "../requests/host-object";
import {
  cultureInfoMembers,
  datetimeFormatInfoMembers,
  numberFormatInfoMembers,
} from "./application-members";

// The culture of the host is that of Excel in English of the United States.

export class CultureInfo extends HostObject {
  readonly className = "CultureInfo";
  readonly members = cultureInfoMembers;
  readonly name = "en-US";

  get numberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get datetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

class NumberFormatInfo extends HostObject {
  readonly className = "NumberFormatInfo";
  readonly members = numberFormatInfoMembers;
  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
  readonly currencySymbol = "$";
}

class DatetimeFormatInfo extends HostObject {
  readonly className = "DatetimeFormatInfo";
  readonly members = datetimeFormatInfoMembers;
  readonly dateSeparator = "/";
  readonly timeSeparator = ":";
  readonly longDatePattern = "dddd, mmmm d, yyyy";
  readonly shortDatePattern = "m/d/yyyy";
  readonly longTimePattern = "h:mm:ss AM/PM";
}
