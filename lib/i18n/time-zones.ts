const ALL = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/') && !zone.startsWith('Etc/')),
];

/** Every time zone there is to choose, by IANA name; `current` too, which may be an older name for one of them. */
export function timeZones(current: string): readonly string[] {
  return ALL.includes(current) ? ALL : [current, ...ALL];
}
