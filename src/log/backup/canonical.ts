const sorted = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // Not `Object.fromEntries` alone: a key of `__proto__` has to stay a key.
  return Object.defineProperties(
    {},
    Object.fromEntries(entries.map(([key, value]) => [key, { value, enumerable: true }])),
  );
};

/** One text for one content, whatever the order of its keys. @param value anything JSON can hold. */
export const canonical = (value: unknown): string => JSON.stringify(value, sorted) ?? '';

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
