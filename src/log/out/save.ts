/** So long the browser has for writing it, in milliseconds, before the memory is given back. */
const enough = 120_000;

/**
 * Hands a file to the browser, which saves it as it saves any download. It needs no permission, and
 * the address of the link is of this page's own memory.
 *
 * @param name without a folder.
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), enough);
}
