/** A text as a document, read by the browser's own strict parser; nothing where it is not well-formed. */
export async function xmlOf(text: string): Promise<Document | null> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/xml' }));
  try {
    return await new Promise((done) => {
      const request = new XMLHttpRequest();
      request.responseType = 'document';
      request.onloadend = () => done(request.responseXML);
      request.open('GET', url);
      request.send();
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
