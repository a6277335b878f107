/** Hands the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Letters, digits and hyphens of a name, for a file. */
export function fileName(...parts: readonly string[]): string {
  return parts.join('-').replace(/[^\p{L}\p{N}.]+/gu, '-');
}
