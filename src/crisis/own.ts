/**
 * What a record holds by a name that may come from outside; undefined for what every object has anyway, such as
 * `constructor`.
 */
export const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
