const [quote, backslash, comma, list, object] = [...'"\\,[{'].map((sign) => sign.charCodeAt(0));

/**
 * Whether there is more in JSON than so many values, told from its signs alone: to take it in would
 * need many times the memory of the file. Commas in words don't count.
 */
export function holdsMoreThan(most: number, json: Uint8Array): boolean {
  let count = 0;
  let isWords = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === quote) isWords = !isWords;
    else if (isWords) at += byte === backslash ? 1 : 0;
    else if (byte === comma || byte === list || byte === object) {
      count++;
      if (count > most) return true;
    }
  }
  return false;
}
