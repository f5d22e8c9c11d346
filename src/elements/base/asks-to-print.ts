/**
 * Asks the browser to print the page; answers whether it does. A frame without the right to print does nothing then and says
 * nothing: it is known by the word that a browser gives before it prints.
 */
export function asksToPrint(view: Window): boolean {
  let begins = false;
  const begin = () => (begins = true);
  view.addEventListener('beforeprint', begin);
  view.print();
  view.removeEventListener('beforeprint', begin);
  return begins || view.parent === view;
}
