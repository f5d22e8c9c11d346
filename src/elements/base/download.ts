/** Offers a file to the visitor, made here and sent nowhere. */
export function download(owner: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = owner.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; the address is taken back when it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A text as a file of a type. */
export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });
