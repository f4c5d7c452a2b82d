const named: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML makes a space of these in an attribute, and a line feed of the second anywhere.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text inside an element or an attribute of XML. */
export const xml = (text: string): string =>
  text.replaceAll(/[&<>"\n\r\t]/g, (letter) => named[letter] ?? letter);
