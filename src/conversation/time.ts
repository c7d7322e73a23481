/** Seconds of an ISO 8601 time in UTC or with an offset; no clock is needed to read one. */
export function secondsOf(iso: string): number {
  const [, year, month, day, hour, minute, second, sign, offHour, offMinute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):?(\d\d))$/.exec(iso) ?? [];
  if (year === undefined) return Number.NaN;
  const y = Number(year) - (Number(month) <= 2 ? 1 : 0), m = (Number(month) + 9) % 12;
  const days = 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + Number(day);
  const offset = (sign === "-" ? -1 : 1) * (Number(offHour ?? 0) * 3600 + Number(offMinute ?? 0) * 60);
  return days * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
}
