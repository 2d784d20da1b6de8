/** Reads what JSON has brought without trusting it. */

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether it is an object with keys: no list, no null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the record's own, never one of its prototype. */
export function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
